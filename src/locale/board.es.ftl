# The board: the picture of a country's pairings.

board-title = { $country }: PTDP y marco de las Naciones Unidas
board-plan = { $name } «{ $title }»
board-years-shared = { $n ->
    [one] Un año en común ({ $from })
   *[other] { $n } años en común ({ $from }-{ $to })
}.
board-priorities = Prioridades del PTDP ({ $n })
board-outcomes = { $kind ->
    [undaf] Efectos directos del MANUD ({ $n })
   *[other] Efectos directos: { $label } ({ $n })
}
board-no-priorities = Los datos no contienen prioridades de este PTDP.
board-no-outcomes = Los datos no contienen efectos directos de este marco.
board-not-stated = { $who }: no consta
board-took-part = { $who }: { $level }
board-ilo-not-stated = OIT: función: no consta
board-chip = { $who }: { $role }
board-row-whole = ✓ íntegramente
board-row-through = ✓ con su prioridad
board-row-part = ◐ en parte
board-row-none = sin equivalente
board-row-reached = ✓ vinculado
board-not-comparable = { $dwcp } × { $un }: { $why }
board-possible = Con las sugerencias: { $taken_up ->
    [one] { $taken_up } prioridad recogida
   *[other] { $taken_up } prioridades recogidas
}, { $shared ->
    [one] { $shared } efecto directo vinculado
   *[other] { $shared } efectos directos vinculados
}.
board-documented = Según los vínculos documentados: { $taken_up ->
    [0] ninguna prioridad recogida
    [one] { $taken_up } prioridad recogida
   *[other] { $taken_up } prioridades recogidas
}, { $shared ->
    [0] ningún efecto directo vinculado
    [one] { $shared } efecto directo vinculado
   *[other] { $shared } efectos directos vinculados
}.
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
board-more-rows = … y { $n } más
board-folded = Plegado: { $what }.
board-folded-priorities = { $n ->
    [one] { $n } prioridad
   *[other] { $n } prioridades
} ({ $classes })
board-folded-outcomes = { $n ->
    [one] { $n } efecto directo
   *[other] { $n } efectos directos
} ({ $classes })
board-folded-class = { $n } { $class }
board-left-out = No dibujados, por no entrar en estas comparaciones: { $plans }.
board-there-is = En los datos: { $plans }.
board-no-comparison = Nada que comparar: { $why ->
    [years] los períodos del PTDP y del marco no tienen ningún año en común
    [un] ningún marco de este país está en los datos
    [dwcp] ningún PTDP de este país está en los datos
   *[both] ni un PTDP ni un marco de este país están en los datos
}.
board-policy = Reglas de recuento: { $policy }.
board-dated = Indicación fechada más reciente: { $date }.
board-undated = Ninguna indicación lleva fecha.
board-no-sources = No se cita ninguna fuente. { $dated }
board-sources = Fuentes: { $sources }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
} { $dated }
board-wire-whole = íntegramente, documentado
board-wire-part = en parte
board-wire-reviewed = fino: revisado
board-wire-suggested = sugerido, no cuenta
board-chip-takes-part = participa
board-chip-does-not = no participa
board-chip-not-stated = no consta
board-chip-ilo = OIT
board-portfolio-title = Alineación en { $n ->
    [one] { $n } país
   *[other] { $n } países
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } comparación
   *[other] { $pairings } comparaciones
}: { $classes }. { $unpaired ->
    [0] {""}
    [one] Un plan no entra en ninguna comparación.
   *[other] { $unpaired } planes no entran en ninguna comparación.
}
board-portfolio-class = { $n } { $class ->
    [full] { $n ->
        [one] total
       *[other] totales
    }
    [partial] { $n ->
        [one] parcial
       *[other] parciales
    }
    [none-taken-up] sin equivalente
    [unexamined] sin examinar
   *[not-comparable] { $n ->
        [one] que no se puede hacer
       *[other] que no se pueden hacer
    }
}
board-portfolio-country = País
board-portfolio-plans = PTDP × marco de las Naciones Unidas
board-portfolio-verdict = Alineación
board-portfolio-priorities = Prioridades recogidas
board-portfolio-outcomes = Efectos directos vinculados
board-portfolio-bar = Por clase
board-portfolio-of = { $n } de { $all }
board-portfolio-silent = { $class ->
    [unexamined] Sin examinar por ahora
   *[other] No se pueden comparar, porque uno de los dos planes no tiene nada en los datos
} ({ $n })
board-portfolio-no-pairing = Planes sin comparación ({ $n })
board-portfolio-folded = Aquí solo tienen líneas los { $shown } primeros países; { $n } más { $n ->
    [one] tiene
   *[other] tienen
} comparaciones. Las cifras de arriba son de todos.
board-portfolio-no-plans = Países sin PTDP ni marco en estos datos ({ $n })
board-constituents = Mandantes
board-agencies = Organismos ({ $n })
board-no-agencies = No constan los organismos.
board-agency-parts = Número de efectos directos (de { $all }) en los que participa; casilla vacía: no consta.
board-agencies-more = { $n } más: { $names }.
board-dwcp = PTDP
board-un = marco
