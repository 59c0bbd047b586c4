# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = Élaborations { $years }
rollout-reading = Un plan-cadre des Nations Unies est élaboré l’année qui précède son début. Une élaboration est connue si le plan-cadre qui commence figure dans les données, et attendue si un plan-cadre prend fin sans que le suivant y figure. Seules les années sont connues : les mois sont des années multipliées par douze.
rollout-total = { $n ->
    [one] { $n } élaboration
   *[other] { $n } élaborations
} en { $years } dans ces données.
rollout-of-planned = { $n ->
    [one] { $n } élaboration
   *[other] { $n } élaborations
} en { $years } dans ces données, sur { $planned } prévues.
rollout-dates = Ce qui prend fin, ce qui commence
rollout-of = { $country } : élaboration en { $year }
rollout-line = Actuel : { $current }. Suivant : { $next }.
rollout-expected-from = à partir de { $year }, absent des données
rollout-no-current = aucun auparavant dans les données
rollout-no-dwcp = aucun PPTD en vigueur dans les données
rollout-undatable = { $n ->
    [one] { $n } plan-cadre des Nations Unies sans année
   *[other] { $n } plans-cadres des Nations Unies sans année
}
months-shared = { $n } mois
months-at-most = au plus { $n } mois
months-none = aucun
months-unknown = inconnu

agenda-title = À faire prendre en compte dans le prochain plan-cadre
agenda-never-met = non comparé : aucune période commune
agenda-no-current = aucun auparavant dans les données
agenda-partial-elements = partiel ; reste ouvert : { $open }
agenda-in-next = { $state } ; dans le suivant : { $class }
agenda-no-pillar = sans pilier
agenda-no-agency = aucun sur ce pilier dans les données
links-carry-over = { $n ->
    [one] { $n } lien à reconduire
   *[other] { $n } liens à reconduire
} : { $links }
links-fall-outside = { $n ->
    [one] { $n } lien tombe en dehors du prochain cycle, son PPTD ayant alors pris fin
   *[other] { $n } liens tombent en dehors du prochain cycle, leur PPTD ayant alors pris fin
} : { $links }
links-reach-unknown = { $n ->
    [one] { $n } lien dont le PPTD n’a pas de fin connue
   *[other] { $n } liens dont le PPTD n’a pas de fin connue
} : { $links }
table-both = À associer au bilan et à la formulation : { $who }.
table-assessment = À associer au bilan : { $who }.
table-formulation = À associer à la formulation : { $who }.
table-last-time = La dernière fois (formulation) : { $who }.
all-three-took-part = personne, les trois participent
verdict-counts = sur { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
}, prises en compte : { $full } entièrement, { $partial } en partie, { $rest } sans correspondant, { $unexamined } non examinées

head-prepared = élaboré en
head-known = connus
head-expected = attendus
head-together = ensemble
head-current = prend fin
head-next = commence
head-dwcp-then = PPTD à ce moment
head-with-current = commun avec ce qui finit
head-with-next = commun avec ce qui commence
head-priority = priorité
head-title = titre
head-state = dans ce qui finit
head-whom = à qui parler

calendar-preparation = { $country } : élaboration du prochain plan-cadre des Nations Unies
calendar-ends = { $country } : fin de { $framework }
calendar-begins = { $country } : début de { $framework }
calendar-next = prochain plan-cadre des Nations Unies
calendar-years-only = Seule l’année est connue ; le jour en est le premier ou le dernier.

rollout-none = Aucune élaboration durant ces années dans ces données.
rollout-years-reversed = { $from } est postérieur à { $to }
file-kind-unknown = { $file } : un tel fichier ne peut être écrit ; utilisez { $kinds }
gantt-no-priorities = son PPTD n’énumère aucune priorité dans les données
gantt-agenda = { $n ->
    [0] rien à faire prendre en compte
    [one] { $n } priorité à faire prendre en compte
   *[other] { $n } priorités à faire prendre en compte
}
gantt-over = { $n ->
    [one] { $n } lien à reconduire
   *[other] { $n } liens à reconduire
}
gantt-outside = { $n ->
    [one] { $n } lien en dehors
   *[other] { $n } liens en dehors
}
gantt-expected = attendu à partir de { $year }
legend-un = plan-cadre des Nations Unies
legend-expected = attendu, absent des données
legend-dwcp = programme par pays de promotion du travail décent
legend-unknown = début ou fin inconnus
legend-mark = l’année où le prochain plan-cadre est élaboré
legend-counts = Au-dessus des années : élaborations connues + attendues (?)
