# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = Plans-cadres à élaborer, { $years }
rollout-reading = « Connu » : le nouveau plan-cadre figure dans les données. « Attendu » : un plan-cadre prend fin et le suivant ne figure pas dans les données. L’élaboration est supposée avoir lieu l’année précédant le début.
rollout-total = { $n ->
    [0] Aucun plan-cadre
    [one] { $n } plan-cadre
   *[other] { $n } plans-cadres
} à élaborer en { $years } dans ces données.
rollout-of-planned = { $n ->
    [0] Aucun plan-cadre
    [one] { $n } plan-cadre
   *[other] { $n } plans-cadres
} à élaborer en { $years } dans ces données, sur { $planned } prévus.
rollout-dates = Plans-cadres actuels et suivants
rollout-of = { $country } : élaboration en { $year }
rollout-line = Actuel : { $current }. Suivant : { $next }.
rollout-expected-from = à partir de { $year }, absent des données
rollout-no-current = aucun antérieur dans les données
rollout-no-dwcp = aucun PPTD en vigueur dans les données
rollout-undatable = { $n ->
    [one] { $n } plan-cadre des Nations Unies de période inconnue
   *[other] { $n } plans-cadres des Nations Unies de période inconnue
}
months-shared = { $n } mois
months-at-most = au plus { $n } mois
months-none = aucun
months-unknown = non indiqué

agenda-title = À faire valoir dans le prochain plan-cadre
agenda-never-met = non comparé : aucune année commune
agenda-no-current = aucun antérieur dans les données
agenda-partial-elements = partiel ; non couvert : { $open }
agenda-in-next = { $state } ; dans le suivant : { $class }
agenda-no-pillar = objectif stratégique non indiqué
agenda-no-agency = aucun pour cet objectif dans les données
links-carry-over = { $n ->
    [one] { $n } lien restera valable au prochain cycle
   *[other] { $n } liens resteront valables au prochain cycle
} : { $links }
links-fall-outside = { $n ->
    [one] { $n } lien s’arrête avant le prochain cycle, avec son PPTD
   *[other] { $n } liens s’arrêtent avant le prochain cycle, avec leur PPTD
} : { $links }
links-reach-unknown = { $n ->
    [one] { $n } lien dont la fin du PPTD n’est pas indiquée
   *[other] { $n } liens dont la fin du PPTD n’est pas indiquée
} : { $links }
table-both = À associer au bilan commun et à la formulation : { $who }.
table-who = { $who } ({ $state ->
    [none-reported] aucune participation signalée à ce jour
    [proposed] participation proposée, sans suite à ce jour
   *[not-stated] participation non indiquée à ce jour
})
table-assessment = À associer au bilan commun : { $who }.
table-formulation = À associer à la formulation : { $who }.
table-last-time = Participation à la dernière formulation : { $who }.
all-three-took-part = les trois participent
verdict-counts = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
} : { $classes }

head-prepared = élaboration
head-known = connus
head-expected = attendus
head-together = total
head-current = plan-cadre actuel
head-next = plan-cadre suivant
head-dwcp-then = PPTD à ce moment
head-with-current = années communes (actuel)
head-with-next = années communes (suivant)
head-priority = priorité
head-title = titre
head-state = dans le plan-cadre actuel
head-whom = organismes à contacter

calendar-preparation = { $country } : élaboration du prochain plan-cadre des Nations Unies
calendar-ends = { $country } : fin du { $framework }
calendar-begins = { $country } : début du { $framework }
calendar-next = prochain plan-cadre des Nations Unies
calendar-years-only = Seule l’année est connue ; la date est son premier ou son dernier jour.

rollout-none = Aucun plan-cadre à élaborer durant ces années.
rollout-years-reversed = { $from } est postérieur à { $to }
file-kind-unknown = { $file } : format de fichier non pris en charge ; utilisez { $kinds }
gantt-no-priorities = aucune priorité de son PPTD dans les données
gantt-agenda = { $n ->
    [0] aucune priorité à faire valoir
    [one] { $n } priorité à faire valoir
   *[other] { $n } priorités à faire valoir
}
gantt-over = { $n ->
    [one] { $n } lien reste valable
   *[other] { $n } liens restent valables
}
gantt-outside = { $n ->
    [one] { $n } lien s’arrête avant
   *[other] { $n } liens s’arrêtent avant
}
gantt-expected = attendu à partir de { $year }
legend-un = plan-cadre des Nations Unies
legend-expected = attendu, absent des données
legend-dwcp = programme par pays de promotion du travail décent
legend-unknown = début ou fin inconnus
legend-mark = année d’élaboration du prochain plan-cadre
legend-counts = Au-dessus des années : plans-cadres connus + attendus (?)
