# The board: the picture of a country's pairings.

board-title = { $country }: el PTDP y el marco de las Naciones Unidas
board-plan = { $id } «{ $title }» ({ $years })
board-years-shared = Comparten { $n ->
    [one] un año ({ $from })
   *[other] { $n } años ({ $from }–{ $to })
}.
board-priorities = Prioridades del PTDP ({ $n })
board-outcomes = { $kind ->
    [undaf] Efectos del MANUD ({ $n })
   *[other] Efectos: { $label } ({ $n })
}
board-no-priorities = El PTDP no enumera ninguna prioridad en estos datos.
board-no-outcomes = El marco de las Naciones Unidas no enumera ningún efecto en estos datos.
board-not-stated = { $who }: no consta
board-took-part = { $who }: { $level }
board-ilo-not-stated = OIT: función no indicada
board-chip = { $who }: { $role }
board-uptake = Del efecto: { $how }
board-row-whole = ✓ completo
board-row-through = ✓ con su prioridad
board-row-part = ◐ en parte
board-row-none = sin vínculo
board-row-reached = ✓ alcanzado
board-counts = De { $priorities ->
    [one] { $priorities } prioridad
   *[other] { $priorities } prioridades
}: { $full } completas, { $partial } parciales, { $dwcp_only } solo en el PTDP. De { $elements ->
    [one] { $elements } elemento
   *[other] { $elements } elementos
}: { $whole } completos, { $part } en parte. De { $outcomes ->
    [one] { $outcomes } efecto
   *[other] { $outcomes } efectos
}: { $shared } compartidos, { $undaf_only } solo en el marco de las Naciones Unidas, { $out_of_scope } fuera de alcance.
board-certainty = Documentado ≤ contado ≤ posible: prioridades retomadas { $taken_up }; efectos compartidos { $shared }.
board-shown = Se muestran { $cards } de { $all_cards ->
    [one] { $all_cards } ficha
   *[other] { $all_cards } fichas
} y { $links } de { $all_links ->
    [one] { $all_links } vínculo
   *[other] { $all_links } vínculos
}; { $crossings ->
    [0] ninguna línea se cruza
    [one] { $crossings } cruce de líneas
   *[other] { $crossings } cruces de líneas
}.
board-nothing-folded = No se ha plegado nada.
board-folded = Plegado: { $what }.
board-folded-priorities = { $n ->
    [one] { $n } prioridad
   *[other] { $n } prioridades
} ({ $classes })
board-folded-outcomes = { $n ->
    [one] { $n } efecto
   *[other] { $n } efectos
} ({ $classes })
board-folded-class = { $n } { $class }
board-left-out = No dibujados, por no estar en ninguno de estos pares: { $plans }.
board-policy = Reglas: { $policy }.
board-dated = La indicación fechada más reciente es del { $date }.
board-undated = Ninguna indicación lleva fecha.
board-no-sources = No se cita ninguna fuente. { $dated }
board-sources = Fuentes: { $sources }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
} { $dated }
board-wire-whole = completo, documentado
board-wire-part = en parte
board-wire-reviewed = fino: revisado
board-wire-suggested = sugerido, no cuenta
board-chip-takes-part = participa
board-chip-does-not = no participa, o no consta
board-chip-ilo = OIT
board-portfolio-title = Alineación en { $n ->
    [one] { $n } país
   *[other] { $n } países
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } par
   *[other] { $pairings } pares
}: { $full } completos, { $partial } parciales, { $none } con ninguna prioridad retomada, { $open } sin examinar o no comparables. { $unpaired ->
    [0] {""}
    [one] Un plan no está en ningún par.
   *[other] { $unpaired } planes no están en ningún par.
}
board-portfolio-country = País
board-portfolio-plans = PTDP × marco de las Naciones Unidas
board-portfolio-verdict = Veredicto
board-portfolio-priorities = Prioridades retomadas
board-portfolio-outcomes = Efectos compartidos
board-portfolio-bar = Completas, parciales, solo en el PTDP
board-portfolio-of = { $n } de { $all }
board-portfolio-no-pairing = ningún par: { $plans }
board-portfolio-no-plans = ni PTDP ni marco de las Naciones Unidas en estos datos
board-constituents = Mandantes
board-agencies = Organismos ({ $n })
board-no-agencies = No consta la función de ningún organismo.
board-agency-parts = Número de efectos (de { $all }) en los que participa; casilla vacía: no consta.
board-agencies-more = { $n } más: { $names }.
board-dwcp = PTDP
board-un = marco ONU
