# Le monde aujourd’hui : de quels objectifs stratégiques les plans-cadres semblent parler.

world-title = Le travail décent dans { $frameworks } { $frameworks ->
        [one] plan-cadre
       *[other] plans-cadres
    } des Nations Unies de { $countries } pays ({ $outcomes } { $outcomes ->
        [one] effet
       *[other] effets
    }) : ce que suggèrent leurs mots
world-nothing = Ces données ne contiennent aucun plan-cadre des Nations Unies.
world-without-outcomes = { $n ->
        [one] Pour { $n } d’entre eux, aucun effet n’est dans les données.
       *[other] Pour { $n } d’entre eux, aucun effet n’est dans les données.
    }
world-note = Suggestions tirées des mots des titres. Personne ne les a examinées et aucune n’est comptée.
world-objective = objectif stratégique de l’OIT
world-frameworks = plans-cadres
world-outcomes = effets
world-words = mots
world-grade = probabilité
world-of = { $n } sur { $of }
world-of-stated = { $n } sur { $of } ({ $stated } { $stated ->
    [one] indiqué
   *[other] indiqués
})
world-stated = { $n } ({ $stated } { $stated ->
    [one] indiqué
   *[other] indiqués
})
world-is-stated = indiqué
world-silent = aucun mot trouvé
world-and-others = { $country } et { $n } de plus
world-account = Indicateur 3.1 au 31 décembre { $year } : { $counted } { $counted ->
        [one] compté
       *[other] comptés
    } ; avec les suggestions { $possible } ; indécis { $undecided } ; sur { $of } en vigueur.
world-no-data = Indicateur 3.1 au 31 décembre { $year } : pas de données ; aucun plan-cadre n’est en vigueur.
world-undatable = Période inconnue : { $n }.
world-as-rows = Suggestions en lignes à examiner

help-world = Montrer de quels objectifs stratégiques de l’OIT les plans-cadres semblent parler, par suggestions seulement
help-world-long = Montrer de quels objectifs stratégiques de l’OIT les plans-cadres semblent parler, par suggestions seulement

    Conçu pour les exports d’UN INFO, d’un pays ou de plusieurs. Par objectif : combien de plans-cadres et d’effets en emploient les mots, et lesquels. Personne n’a examiné ces suggestions et aucune n’est comptée ; ce que les données indiquent figure à côté.
help-world-year = L’année de l’indicateur 3.1 ; à défaut celle où le plus de plans-cadres sont en vigueur
help-world-country = Ce pays seulement, par son code à trois lettres, avec les mots de chaque effet
help-world-format = Format de sortie
help-world-concepts = Une table de notions à vous, en plus de celle du programme
help-world-all = Montrer aussi une ligne pour chaque plan-cadre
