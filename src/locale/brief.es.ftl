# One page on one country.

brief-title = { $country }: el trabajo decente en el marco de las Naciones Unidas
brief-plans = { $dwcp } y { $un }
brief-verdict = Alineación: { $class }
brief-nothing-to-compare = Por ahora, nada que comparar
brief-no-pairing = Los datos no contienen, para este país, un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan.
brief-outcomes = { $n ->
    [one] { $n } efecto directo del marco
   *[other] { $n } efectos directos del marco
} en los datos: { $classes }.
brief-possible = { $n ->
    [one] Se recogería { $n } prioridad más si se aceptaran todos los vínculos sugeridos.
   *[other] Se recogerían { $n } prioridades más si se aceptaran todos los vínculos sugeridos.
}
brief-others = { $n ->
    [one] El país tiene { $n } comparación de planes más en estos datos.
   *[other] El país tiene { $n } comparaciones de planes más en estos datos.
}
brief-taken-up = Recogido
brief-open = Por cubrir
brief-at-the-table = Participación de los mandantes
brief-next-steps = Próximos pasos
brief-sources = Fuentes
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [OIT: { $role }]
brief-partial = { $item }: { $rest } (solo en parte)
brief-not-covered = { $item }: sin equivalente para { $rest }
brief-rest = { $item }: solo una parte; el resto no se nombra
brief-relevance = { $n ->
    [one] { $outcomes }: no consta si trata del trabajo decente
   *[other] { $outcomes }: no consta si tratan del trabajo decente
}
brief-none = Nada en estos datos.
brief-more = y { $n } más
brief-nobody-said = Participación: no consta.
brief-foot = «No consta» significa que las fuentes no dicen nada. Reglas de recuento: { $policy }.

step-add-plans = Introducir un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan.
step-add-items = Introducir las prioridades del PTDP y los efectos directos del marco que no están en los datos.
step-find-dates = Indicar el año en que termina el { $framework }; sin él no se puede fechar la próxima elaboración.
step-known = El próximo marco, { $next }, comienza en { $start }; elaboración: { $year }.
step-expected = El próximo marco se prevé para { $start }; elaboración: { $year }.
step-followed = Al { $plan } le siguió el { $next }.
step-ended = El { $plan } terminó en { $end }; ningún sucesor está en los datos.
step-renew-dwcp = El { $dwcp } termina en { $end }, antes de que comience el próximo ciclo: preparar el PTDP siguiente.
step-agenda = Plantear en el próximo marco: { $items }.
step-talk = Hablar con los organismos que trabajan en los mismos objetivos estratégicos: { $agencies }.
step-bring-in = Invitar a la próxima formulación: { $who }.
step-examine = { $n ->
    [one] Examinar { $n } elemento aún sin examinar.
   *[other] Examinar { $n } elementos aún sin examinar.
}
step-review = { $n ->
    [one] Decidir sobre { $n } vínculo sugerido.
   *[other] Decidir sobre { $n } vínculos sugeridos.
}

brief-no-undaf = { $country } no tiene ningún marco de las Naciones Unidas { $id } en los datos
brief-no-undaf-near = { $country } no tiene ningún marco de las Naciones Unidas { $id } en los datos; ¿quería decir { $near }?
brief-bad-date = una fecha se escribe AÑO, AÑO-MES o AÑO-MES-DÍA: 2026-11-30
