# The pictures drawn by Graphviz.

dot-title = { $name }: el PTDP y el marco de las Naciones Unidas
dot-pairing = { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years }): { $class }. { $why }
dot-left-out = No se dibujan, porque no están en ninguno de estos pares: { $frameworks }.
dot-policy = Reglas de recuento { $policy }
dot-framed = { $framework }: { $title }
dot-no-priorities = No se enumera ninguna prioridad en estos datos
dot-no-outcomes = No se enumera ningún efecto en estos datos
dot-element = { $cover ->
        [whole] por completo
        [part] en parte
        [unexamined] sin examinar
       *[none] sin correspondencia
    }
dot-ilo = OIT: { $engagement }
dot-took-part = { $phase }: { $level }
dot-of-framework = { $framework }:
dot-part-not-stated = participación no indicada
dot-role = { $role ->
        [lead] lidera
        [implementing] ejecuta
        [technical-assistance] asistencia técnica
       *[not-involved] sin participación
    }
dot-link = { $extent }, { $status }
dot-key = Flechas gruesas: documentado; flechas finas: revisado. Recuadro punteado: ningún vínculo cuenta, y la palabra dice por qué
dot-key-whole = total
dot-key-part = parte
dot-key-suggested = sugerido

# All countries at once.
portfolio-title = Países con un PTDP y un marco de la ONU cuyos períodos coinciden: { $paired } de { $n }; pares: { $pairings }
portfolio-not-drawn = En ningún par, y sin dibujar: { $countries }.
portfolio-priorities = { $n ->
        [one] { $n } prioridad enumerada
       *[other] { $n } prioridades enumeradas
    }
portfolio-outcomes = { $n ->
        [one] { $n } efecto enumerado
       *[other] { $n } efectos enumerados
    }
portfolio-verdict = { $class }: { $dwcp }
portfolio-no-priorities = ninguna prioridad enumerada
portfolio-dwcp = de { $n } { $n ->
        [one] prioridad
       *[other] prioridades
    }, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }
portfolio-dwcp-rest = de { $n } { $n ->
        [one] prioridad
       *[other] prioridades
    }, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }, { $rest ->
        [one] { $rest } no retomada
       *[other] { $rest } no retomadas
    } ({ $without })
