# One page on one country.

brief-title = { $country } : le travail décent dans le plan-cadre des Nations Unies
brief-plans = { $dwcp } et { $un }
brief-verdict = Alignement : { $class }
brief-nothing-to-compare = Rien à comparer pour l’instant
brief-no-pairing = Les données ne contiennent pas, pour ce pays, de PPTD et de plan-cadre des Nations Unies dont les périodes se chevauchent.
brief-outcomes = { $n ->
    [one] { $n } effet du plan-cadre
   *[other] { $n } effets du plan-cadre
} dans les données : { $classes }.
brief-possible = { $n ->
    [one] { $n } priorité de plus serait prise en compte si tous les liens suggérés étaient acceptés.
   *[other] { $n } priorités de plus seraient prises en compte si tous les liens suggérés étaient acceptés.
}
brief-others = { $n ->
    [one] Le pays a { $n } autre comparaison de plans dans ces données.
   *[other] Le pays a { $n } autres comparaisons de plans dans ces données.
}
brief-taken-up = Pris en compte
brief-open = Reste à couvrir
brief-at-the-table = Participation des mandants
brief-next-steps = Prochaines étapes
brief-sources = Sources
brief-in = { $item } ({ $class }) → { $outcomes }
brief-outcome-ilo = { $outcome } [OIT : { $role }]
brief-partial = { $item } : { $rest } (en partie seulement)
brief-not-covered = { $item } : sans correspondant pour { $rest }
brief-rest = { $item } : une partie seulement ; le reste n’est pas nommé
brief-relevance = { $outcomes } : lien avec le travail décent non indiqué
brief-none = Rien dans ces données.
brief-more = et { $n } de plus
brief-nobody-said = Participation : non indiquée.
brief-foot = « Non indiqué » veut dire que les sources n’en disent rien. Règles de comptage : { $policy }.

step-add-plans = Saisir un PPTD et un plan-cadre des Nations Unies dont les périodes se chevauchent.
step-add-items = Saisir les priorités du PPTD et les effets du plan-cadre qui ne sont pas dans les données.
step-find-dates = Indiquer l’année de fin du { $framework } ; sans elle, la prochaine élaboration ne peut être datée.
step-known = Le prochain plan-cadre, { $next }, commence en { $start } ; élaboration : { $year }.
step-expected = Le prochain plan-cadre est attendu en { $start } ; élaboration : { $year }.
step-followed = Le { $plan } a été suivi du { $next }.
step-ended = Le { $plan } a pris fin en { $end } ; aucun successeur dans les données.
step-renew-dwcp = Le { $dwcp } prend fin en { $end }, avant le début du prochain cycle : préparer le PPTD suivant.
step-agenda = À faire valoir dans le prochain plan-cadre : { $items }.
step-talk = S’adresser aux organismes qui travaillent sur les mêmes objectifs stratégiques : { $agencies }.
step-bring-in = Inviter à la prochaine formulation : { $who }.
step-examine = { $n ->
    [one] Examiner { $n } élément qui ne l’a pas encore été.
   *[other] Examiner { $n } éléments qui ne l’ont pas encore été.
}
step-review = { $n ->
    [one] Se prononcer sur { $n } lien suggéré.
   *[other] Se prononcer sur { $n } liens suggérés.
}

brief-no-undaf = { $country } n’a pas de plan-cadre des Nations Unies { $id } dans les données
brief-no-undaf-near = { $country } n’a pas de plan-cadre des Nations Unies { $id } dans les données ; vouliez-vous dire { $near } ?
brief-bad-date = une date s’écrit ANNÉE, ANNÉE-MOIS ou ANNÉE-MOIS-JOUR : 2026-11-30
