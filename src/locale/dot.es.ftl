# The pictures drawn by Graphviz.

dot-title = { $name }: PTDP y marco de las Naciones Unidas
dot-pairing = { $dwcp } × { $un }: { $class }. { $why }
dot-left-out = No se dibujan, por no entrar en estas comparaciones: { $frameworks }.
dot-policy = Reglas de recuento: { $policy }
dot-no-priorities = Ninguna prioridad en los datos
dot-no-outcomes = Ningún efecto directo en los datos
dot-element = { $cover ->
        [whole] íntegramente
        [part] en parte
        [unexamined] sin examinar
       *[none] sin equivalente encontrado
    }
dot-ilo = OIT: { $engagement }
dot-took-part = { $phase }: { $level }
dot-of-framework = { $framework }:
dot-part-not-stated = no consta la participación
dot-role = { $role ->
        [lead] lidera
        [implementing] ejecuta
        [technical-assistance] asistencia técnica
       *[not-involved] no participa
    }
dot-link = { $extent }, { $status }
dot-key = Flechas gruesas: documentado; flechas finas: revisado. Recuadro punteado: ningún vínculo contado, con el motivo
dot-key-whole = íntegramente
dot-key-part = en parte
dot-key-suggested = sugerido

# All countries at once.
portfolio-title = Países con un PTDP y un marco de las Naciones Unidas cuyos períodos coinciden: { $paired } de { $n }; comparaciones: { $pairings }
portfolio-priorities = { $n ->
        [one] { $n } prioridad en los datos
       *[other] { $n } prioridades en los datos
    }
portfolio-outcomes = { $n ->
        [one] { $n } efecto directo en los datos
       *[other] { $n } efectos directos en los datos
    }
portfolio-verdict = { $class }: { $dwcp }
