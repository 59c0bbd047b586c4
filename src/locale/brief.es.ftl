# One page on one country.

brief-title = { $country }: el trabajo decente en el marco de las Naciones Unidas
brief-plans = { $dwcp } y { $un }
brief-verdict = Veredicto: { $class }
brief-nothing-to-compare = Aún no hay nada que comparar
brief-no-pairing = Los datos no contienen, para este país, un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan.
brief-no-outcomes = El marco de las Naciones Unidas no enumera efectos en estos datos.
brief-outcomes = De { $n ->
    [one] { $n } efecto del marco de las Naciones Unidas
   *[other] { $n } efectos del marco de las Naciones Unidas
}, { $shared ->
    [0] ninguno es compartido
    [one] { $shared } es compartido
   *[other] { $shared } son compartidos
} con el PTDP, y { $only ->
    [0] ninguno trata
    [one] { $only } trata
   *[other] { $only } tratan
} del trabajo decente sin él.
brief-possible = { $n ->
    [one] Se incorporaría { $n } prioridad más si se aceptaran todos los vínculos sugeridos.
   *[other] Se incorporarían { $n } prioridades más si se aceptaran todos los vínculos sugeridos.
}
brief-others = { $n ->
    [one] El país tiene { $n } par más de planes en estos datos.
   *[other] El país tiene { $n } pares más de planes en estos datos.
}
brief-taken-up = Incorporado
brief-open = Pendiente
brief-at-the-table = En la mesa
brief-next-steps = Próximos pasos
brief-sources = Fuentes
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [OIT: { $role }]
brief-partial = { $item }: parcial; pendiente: { $rest }
brief-rest = lo que no se describe como incorporado
brief-none = Nada en estos datos.
brief-more = y { $n } más
brief-nobody-said = Nadie ha dicho aún quién participó.
brief-foot = El silencio nunca significa «no alineado» ni «no participó»: lo que nadie ha dicho se muestra como tal. Reglas: { $policy }.

step-add-plans = Añadir un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan.
step-find-dates = Averiguar cuándo termina { $framework }: su final no figura en los datos, y la próxima elaboración no tiene por tanto fecha.
step-known = El próximo marco, { $next }, se elabora en { $year } y comienza en { $start }.
step-expected = El próximo marco debe elaborarse en { $year }, para comenzar en { $start }.
step-renew-dwcp = Renovar a tiempo el PTDP: { $dwcp } termina en { $end }, antes de que comience el próximo ciclo.
step-agenda = { $n ->
    [one] Llevar a la mesa la prioridad { $items }.
   *[other] Llevar a la mesa las prioridades { $items }.
}
step-talk = Hablar con los organismos que trabajan en los mismos pilares: { $agencies }.
step-bring-in = Incorporar a la próxima formulación: { $who }.
step-examine = { $n ->
    [one] Examinar { $n } elemento del que nadie ha dicho nada.
   *[other] Examinar { $n } elementos de los que nadie ha dicho nada.
}
step-review = { $n ->
    [one] Juzgar { $n } vínculo sugerido.
   *[other] Juzgar { $n } vínculos sugeridos.
}

brief-no-undaf = { $country } no tiene ningún marco de las Naciones Unidas { $id } en los datos
brief-no-undaf-near = { $country } no tiene ningún marco de las Naciones Unidas { $id } en los datos; ¿quiso decir { $near }?
