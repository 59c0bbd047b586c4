# Preguntas sencillas al grafo.

ask-list = Haga una de estas preguntas, por ejemplo «dwalign ask one-link datos»:
ask-one-link = ¿Qué depende de un solo vínculo?
ask-without = ¿Qué se perdería sin un organismo (--agency, la OIT si se omite)?
ask-fewest = ¿Cuántos efectos de la ONU, como mínimo, tendrían que cambiar para que se retome cada elemento abierto?
ask-same-gap = ¿Qué países cerraron la misma brecha, y cómo?
ask-bridges = ¿Qué organismos unen pilares?
ask-nothing = Nada: en estos datos no hay ningún caso así.

ask-one-link-how = Una prioridad o un efecto depende de un solo vínculo cuando ningún otro vínculo que cuente lo une en el par. Dos vínculos entre las mismas dos cosas, con pruebas distintas, son dos.
ask-one-link-priority = Solo { $link } retoma { $priority }: sin él la prioridad no se retoma (ahora: { $class }).
ask-one-link-outcome = Solo { $link } llega a { $outcome }: sin él la clase del efecto es «{ $class }».
ask-one-link-both = Solo { $link } une los dos: sin él { $priority } no se retoma (ahora: { $class }) y la clase de { $outcome } es «{ $without }».
ask-link = { $item } → { $target }

ask-without-how = Un efecto se pierde cuando ningún otro organismo participa en él. Cuando no se indican los organismos de un efecto, nada se dice de él: desconocido no es ninguno.
ask-without-title = ¿Qué se perdería sin { $agency }?
ask-without-alone = { $agency } trabaja solo en él ({ $roles }).
ask-without-lead = { $agency } lo lidera; { $n ->
        [one] otro organismo participa
       *[other] otros { $n } organismos participan
    } y ninguno lidera.
ask-without-priority = Solo se retoma donde { $agency } trabaja solo: { $outcomes }.
ask-without-count = { $agency } participa en { $n ->
        [one] 1 efecto
       *[other] { $n } efectos
    }; { $alone } quedarían sin nadie.
ask-without-unknown = { $agency } no participa en ningún efecto de estos datos.

ask-fewest-how = Abierto: un elemento (o una prioridad sin elementos) que ningún vínculo que cuente retoma y cuya brecha nadie ha aceptado. Es candidato un efecto que un vínculo sugerido le une, o que comparte un pilar con su prioridad; un vínculo rechazado excluye el efecto.
ask-fewest-none-open = Nada está abierto.
ask-fewest-exact = { $n ->
        [one] Basta 1 efecto, y menos no basta
       *[other] Bastan { $n } efectos, y menos no basta
    }: { $outcomes }. Abiertos: { $open }, con candidato: { $covered }; candidatos: { $candidates }.
ask-fewest-bound = Bastan { $n } efectos, y se necesitan al menos { $least } ({ $candidates } candidatos son demasiados para probar todas las opciones): { $outcomes }. Abiertos: { $open }, con candidato: { $covered }.
ask-fewest-no-candidate = Ningún efecto es candidato para los { $open } elementos abiertos.
ask-fewest-by-pillar = { $item } podría retomarse en { $outcome }: ambos tratan de { $pillars }.
ask-fewest-by-suggestion = { $item } podría retomarse en { $outcome }: un vínculo lo sugiere.
ask-fewest-without = { $item } no tiene candidato.

ask-same-gap-how = Una brecha es una prioridad que nada retoma en su par y de la que alguien lo ha dicho (ninguno encontrado, o por cerrar). Lo que nadie ha examinado aún no es una brecha. Otro país cerró la misma brecha cuando un par anterior suyo muestra una brecha del mismo pilar y uno posterior una prioridad de ese pilar que se retoma. Que dos prioridades compartan un pilar no significa que pidan lo mismo.
ask-same-gap-open = { $title }. { $n ->
        [0] Ningún país de estos datos cerró la misma brecha
        [one] 1 país cerró la misma brecha
       *[other] { $n } países cerraron la misma brecha
    }; { $elsewhere ->
        [one] otro país tiene
       *[other] otros { $elsewhere } países tienen
    } una prioridad del mismo pilar que se retoma.
ask-same-gap-no-pillar = { $title }. No tiene pilar, así que no se puede comparar.
ask-same-gap-closing = { $country } ({ $pillar }): { $before } no se retomaba, { $after } sí ({ $class }).

ask-bridges-how = Un organismo une dos pilares cuando participa, en un mismo marco, en un efecto de cada uno. Donde los efectos no tienen pilares, las prioridades estratégicas del marco ocupan su lugar.
ask-bridges-joins = { $agency } une { $n } ámbitos.
ask-bridges-field = { $field }: { $outcomes }
ask-fewest-no-outcomes = Los efectos de { $framework } no están indicados, así que nada se puede decir.
ask-same-gap-state = { $item }: { $state }
