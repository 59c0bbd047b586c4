# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = Marcos por elaborar, { $years }
rollout-reading = «Conocido»: el nuevo marco figura en los datos. «Previsto»: un marco termina y el siguiente no figura en los datos. Se supone que la elaboración tiene lugar el año anterior al inicio.
rollout-total = { $n ->
    [0] Ningún marco
    [one] { $n } marco
   *[other] { $n } marcos
} por elaborar en { $years } en estos datos.
rollout-of-planned = { $n ->
    [0] Ningún marco
    [one] { $n } marco
   *[other] { $n } marcos
} por elaborar en { $years } en estos datos, de { $planned } previstos.
rollout-dates = Marcos actuales y siguientes
rollout-of = { $country }: elaboración en { $year }
rollout-line = Actual: { $current }. Siguiente: { $next }.
rollout-expected-from = a partir de { $year }, no figura en los datos
rollout-no-current = ninguno anterior en los datos
rollout-no-dwcp = ningún PTDP vigente en los datos
rollout-undatable = { $n ->
    [one] { $n } marco de las Naciones Unidas de período desconocido
   *[other] { $n } marcos de las Naciones Unidas de período desconocido
}
months-shared = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
months-at-most = como máximo { $n } meses
months-none = ninguno
months-unknown = no consta

agenda-title = Por plantear en el próximo marco
agenda-never-met = sin comparar: ningún año en común
agenda-no-current = ninguno anterior en los datos
agenda-partial-elements = parcial; sin cubrir: { $open }
agenda-in-next = { $state }; en el siguiente: { $class }
agenda-no-pillar = no consta el objetivo estratégico
agenda-no-agency = ninguno con este objetivo en los datos
links-carry-over = { $n ->
    [one] { $n } vínculo seguirá vigente en el próximo ciclo
   *[other] { $n } vínculos seguirán vigentes en el próximo ciclo
}: { $links }
links-fall-outside = { $n ->
    [one] { $n } vínculo termina antes del próximo ciclo, con su PTDP
   *[other] { $n } vínculos terminan antes del próximo ciclo, con su PTDP
}: { $links }
links-reach-unknown = { $n ->
    [one] { $n } vínculo de cuyo PTDP no consta el final
   *[other] { $n } vínculos de cuyo PTDP no consta el final
}: { $links }
table-both = Por invitar al análisis común sobre el país y a la formulación: { $who }.
table-who = { $who } ({ $state ->
    [none-reported] sin participación comunicada hasta ahora
    [proposed] participación propuesta, aún sin realizar
   *[not-stated] su participación no consta hasta ahora
})
table-assessment = Por invitar al análisis común sobre el país: { $who }.
table-formulation = Por invitar a la formulación: { $who }.
table-last-time = Participación en la última formulación: { $who }.
all-three-took-part = participan los tres
verdict-counts = { $n ->
    [one] { $n } prioridad
   *[other] { $n } prioridades
}: { $classes }

head-prepared = elaboración
head-known = conocidos
head-expected = previstos
head-together = total
head-current = marco actual
head-next = marco siguiente
head-dwcp-then = PTDP entonces
head-with-current = años en común (actual)
head-with-next = años en común (siguiente)
head-priority = prioridad
head-title = título
head-state = en el marco actual
head-whom = organismos afines

calendar-preparation = { $country }: elaboración del próximo marco de las Naciones Unidas
calendar-ends = { $country }: termina { $framework }
calendar-begins = { $country }: comienza { $framework }
calendar-next = el próximo marco de las Naciones Unidas
calendar-years-only = Solo se conoce el año; la fecha es su primer o su último día.

rollout-none = Ningún marco por elaborar en estos años.
rollout-years-reversed = { $from } es posterior a { $to }
file-kind-unknown = { $file }: formato de archivo no admitido; use { $kinds }
gantt-no-priorities = ninguna prioridad de su PTDP en los datos
gantt-agenda = { $n ->
    [0] ninguna prioridad por plantear
    [one] { $n } prioridad por plantear
   *[other] { $n } prioridades por plantear
}
gantt-over = { $n ->
    [one] { $n } vínculo sigue vigente
   *[other] { $n } vínculos siguen vigentes
}
gantt-outside = { $n ->
    [one] { $n } vínculo termina antes
   *[other] { $n } vínculos terminan antes
}
gantt-expected = previsto a partir de { $year }
legend-un = marco de las Naciones Unidas
legend-expected = previsto, no figura en los datos
legend-dwcp = Programa de Trabajo Decente por País
legend-unknown = inicio o final desconocidos
legend-mark = año de elaboración del próximo marco
legend-counts = Sobre los años: marcos conocidos + previstos (?)
