# One page on one country.

brief-title = { $country } : le travail décent dans le plan-cadre des Nations Unies
brief-plans = { $dwcp } et { $un }
brief-verdict = Alignement : { $class }
brief-nothing-to-compare = Rien encore à comparer
brief-no-pairing = Les données ne contiennent pas, pour ce pays, de PPTD et de plan-cadre des Nations Unies dont les périodes se rencontrent.
brief-no-outcomes = Le plan-cadre des Nations Unies n’énumère aucun effet dans ces données.
brief-outcomes = Sur { $n ->
    [one] { $n } effet du plan-cadre des Nations Unies
   *[other] { $n } effets du plan-cadre des Nations Unies
}, { $shared ->
    [0] aucun n’est commun
    [one] { $shared } est commun
   *[other] { $shared } sont communs
} avec le PPTD, et { $only ->
    [0] aucun ne porte
    [one] { $only } porte
   *[other] { $only } portent
} sur le travail décent sans lui.
brief-possible = { $n ->
    [one] { $n } priorité de plus serait prise en compte si tous les liens suggérés étaient acceptés.
   *[other] { $n } priorités de plus seraient prises en compte si tous les liens suggérés étaient acceptés.
}
brief-others = { $n ->
    [one] Le pays a { $n } autre paire de plans dans ces données.
   *[other] Le pays a { $n } autres paires de plans dans ces données.
}
brief-taken-up = Pris en compte
brief-open = Encore ouvert
brief-at-the-table = À la table
brief-next-steps = Prochaines étapes
brief-sources = Sources
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [OIT : { $role }]
brief-partial = { $item } : partiel ; reste ouvert : { $rest }
brief-rest = ce qui n’est pas décrit comme pris en compte
brief-none = Rien dans ces données.
brief-more = et { $n } de plus
brief-nobody-said = Personne n’a encore dit qui a participé.
brief-foot = Le silence ne veut jamais dire « non aligné » ni « n’a pas participé » : ce que personne n’a dit est présenté comme tel. Règles : { $policy }.

step-add-plans = Ajouter un PPTD et un plan-cadre des Nations Unies dont les périodes se rencontrent.
step-find-dates = Établir quand { $framework } prend fin : sa fin ne figure pas dans les données, et la prochaine élaboration n’a donc pas de date.
step-known = Le prochain plan-cadre, { $next }, est élaboré en { $year } et commence en { $start }.
step-expected = Le prochain plan-cadre est à élaborer en { $year }, pour commencer en { $start }.
step-renew-dwcp = Renouveler le PPTD à temps : { $dwcp } prend fin en { $end }, avant le début du prochain cycle.
step-agenda = { $n ->
    [one] Porter à la table la priorité { $items }.
   *[other] Porter à la table les priorités { $items }.
}
step-talk = S’adresser aux organismes qui travaillent sur les mêmes piliers : { $agencies }.
step-bring-in = Associer à la prochaine formulation : { $who }.
step-examine = { $n ->
    [one] Examiner { $n } objet dont personne n’a rien dit.
   *[other] Examiner { $n } objets dont personne n’a rien dit.
}
step-review = { $n ->
    [one] Juger { $n } lien suggéré.
   *[other] Juger { $n } liens suggérés.
}

brief-no-undaf = { $country } n’a pas de plan-cadre des Nations Unies { $id } dans les données
brief-no-undaf-near = { $country } n’a pas de plan-cadre des Nations Unies { $id } dans les données ; vouliez-vous dire { $near }?
