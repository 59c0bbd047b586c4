# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = Elaboraciones { $years }
rollout-reading = Un marco de las Naciones Unidas se elabora el año anterior a su inicio. Una elaboración es conocida si el marco que comienza figura en los datos, y esperada si un marco termina y el siguiente no figura. Solo se conocen los años: los meses son años por doce.
rollout-total = { $n ->
    [one] { $n } elaboración
   *[other] { $n } elaboraciones
} en { $years } en estos datos.
rollout-of-planned = { $n ->
    [one] { $n } elaboración
   *[other] { $n } elaboraciones
} en { $years } en estos datos, de { $planned } previstas.
rollout-dates = Qué termina, qué comienza
rollout-of = { $country }: elaboración en { $year }
rollout-line = Actual: { $current }. Siguiente: { $next }.
rollout-expected-from = a partir de { $year }, no figura en los datos
rollout-no-current = ninguno anterior en los datos
rollout-no-dwcp = ningún PTDP vigente en los datos
rollout-undatable = { $n ->
    [one] { $n } marco de las Naciones Unidas sin año
   *[other] { $n } marcos de las Naciones Unidas sin año
}
months-shared = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
months-at-most = como máximo { $n } meses
months-none = ninguno
months-unknown = se desconoce

agenda-title = Por incorporar en el próximo marco
agenda-never-met = sin comparar: ningún período en común
agenda-no-current = ninguno anterior en los datos
agenda-partial-elements = parcial; pendiente: { $open }
agenda-in-next = { $state }; en el siguiente: { $class }
agenda-no-pillar = sin pilar
agenda-no-agency = ninguno en este pilar en los datos
links-carry-over = { $n ->
    [one] { $n } vínculo por mantener
   *[other] { $n } vínculos por mantener
}: { $links }
links-fall-outside = { $n ->
    [one] { $n } vínculo queda fuera del próximo ciclo, pues su PTDP habrá terminado
   *[other] { $n } vínculos quedan fuera del próximo ciclo, pues su PTDP habrá terminado
}: { $links }
links-reach-unknown = { $n ->
    [one] { $n } vínculo cuyo PTDP no tiene un final conocido
   *[other] { $n } vínculos cuyo PTDP no tiene un final conocido
}: { $links }
table-both = Por incorporar en la evaluación y la formulación: { $who }.
table-assessment = Por incorporar en la evaluación: { $who }.
table-formulation = Por incorporar en la formulación: { $who }.
table-last-time = La última vez (formulación): { $who }.
all-three-took-part = nadie, los tres participan
verdict-counts = de { $n ->
    [one] { $n } prioridad
   *[other] { $n } prioridades
}, incorporación: { $full } por completo, { $partial } en parte, { $rest } sin correspondencia, { $unexamined } sin examinar

head-prepared = elaborado en
head-known = conocidos
head-expected = esperados
head-together = en total
head-current = termina
head-next = comienza
head-dwcp-then = PTDP entonces
head-with-current = en común con lo que termina
head-with-next = en común con lo que comienza
head-priority = prioridad
head-title = título
head-state = en lo que termina
head-whom = con quién hablar

calendar-preparation = { $country }: elaboración del próximo marco de las Naciones Unidas
calendar-ends = { $country }: termina { $framework }
calendar-begins = { $country }: comienza { $framework }
calendar-next = el próximo marco de las Naciones Unidas
calendar-years-only = Solo se conoce el año; el día es el primero o el último.

rollout-none = Ninguna elaboración en estos años en estos datos.
rollout-years-reversed = { $from } es posterior a { $to }
file-kind-unknown = { $file }: no se puede escribir tal archivo; use { $kinds }
gantt-no-priorities = su PTDP no enumera prioridades en los datos
gantt-agenda = { $n ->
    [0] nada por incorporar
    [one] { $n } prioridad por incorporar
   *[other] { $n } prioridades por incorporar
}
gantt-over = { $n ->
    [one] { $n } vínculo se mantiene
   *[other] { $n } vínculos se mantienen
}
gantt-outside = { $n ->
    [one] { $n } vínculo queda fuera
   *[other] { $n } vínculos quedan fuera
}
gantt-expected = esperado a partir de { $year }
legend-un = marco de las Naciones Unidas
legend-expected = esperado, no figura en los datos
legend-dwcp = Programa de Trabajo Decente por País
legend-unknown = inicio o final desconocidos
legend-mark = el año en que se elabora el próximo marco
legend-counts = Sobre los años: elaboraciones conocidas + esperadas (?)
