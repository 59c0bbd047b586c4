# Names of plans and items for people, and the first screens of commands.
plan-kind = { $kind ->
        [dwcp] PPTD
        [undaf] PNUAD
        [undap] UNDAP
        [unpaf] UNPAF
        [unsdf] UNSDF
        [msdf] plan-cadre multipays
        [unsdcf] UNSDCF
        [one-programme] programme unique
        [cca] bilan commun de pays
        [joint-programme] programme conjoint
       *[other] { $kind }
    }
plan-name = { $dated ->
        [yes] { $kind } { $years }
       *[no] { $kind } ({ $years })
    }
plan-of-country = { $countries }, { $plan }
item-of-plan = { $plan }, { $item }
output-name = { $outcome }, produit { $number }
outcome-titled = { $outcome } : { $title }
outcome-name = effet { $number }
screen-way = { $purpose } : { $typed }
screen-all = Tout
screen-reasons = Motifs
screen-one-country = Un seul pays
screen-rules = Règles de comptage

# Alignment.
align-plans = { $country } ({ $code }) : { $dwcp } × { $un }
align-plans-verdict = { $plans } : { $why }
overview-title = Alignement des PPTD et des plans-cadres : { $n ->
        [one] 1 comparaison
       *[other] { $n } comparaisons
    } dans { $countries ->
        [one] 1 pays
       *[other] { $countries } pays
    }
overview-class = { $class ->
        [full] entièrement alignées
        [partial] en partie
        [none-taken-up] aucun correspondant trouvé
        [unexamined] non examinées
       *[not-comparable] non comparables
    } : { $n }
overview-unpaired = plans sans homologue : { $n }
overview-dwcp = PPTD
overview-un = plan-cadre
overview-reflected = priorités du PPTD
overview-priorities = { $n } { $class ->
        [full] entièrement
        [partial] en partie
        [dwcp-only] sans correspondant
       *[unexamined] non examinées
    }
overview-stated = énoncé : { $stated }
overview-no-items = absents des données
overview-linked = effets liés
overview-of = { $n } sur { $of }
overview-others = … { $n } de plus : --all
overview-silent = … { $n ->
        [one] 1 autre comparaison ne dit rien à ce jour : --all
       *[other] { $n } autres comparaisons ne disent rien à ce jour : --all
    }
overview-more = … { $n } de plus, et { $silent ->
        [one] 1 qui ne dit rien à ce jour : --all
       *[other] { $silent } qui ne disent rien à ce jour : --all
    }

# Indicators.
indicators-on = Indicateurs au 31 décembre { $year }, d’après ces données ({ $countries } pays)
indicators-over = Indicateurs au 31 décembre de chaque année de { $from } à { $to }, dans ces données ({ $countries ->
        [one] { $countries } pays
       *[other] { $countries } pays
    })
indicators-figure = { $n } sur { $of }{ $undecided ->
        [0] {""}
       *[other] , indécis : { $undecided }
    }
indicators-head = { $title } : { $figure }
indicators-no-answers = Sans réponse : { $indicators }
indicators-no-data = Sans données pour { $year } : { $indicators }
indicators-in-force = { $id } ({ $kind ->
        [dwcp] { $n } PPTD en vigueur
       *[un] { $n ->
            [one] { $n } plan-cadre en vigueur
           *[other] { $n } plans-cadres en vigueur
        }
    })
indicators-by = Par un PPTD seulement : { $dwcp } ; par ses propres effets seulement : { $other } ; par les deux : { $both }
indicators-next = Étape à franchir : { $value } à la fin de { $year } ; situation : { $status }.
indicators-no-status = Pas de situation pour { $year } : la dernière étape était pour { $last }.
indicators-counted = Comptés : { $plans }
indicators-and-more = { $plans } et { $n } de plus
indicators-undatable = Période incomplètement connue, non compté : { $plans }
indicators-years = Plusieurs années
indicators-one-year = Une seule année
share-figure = { $share } ({ $part } sur { $whole }) { $currency }

# Participation, roll-outs and problems.
screen-more-rows = … et { $n } de plus
screen-regions = Régions
screen-barriers = Obstacles et formations
screen-notes = Remarques et citations
screen-calendar = Calendrier
screen-picture = Image
level-short = { $level ->
        [strong] forte
        [active] active
        [some] a participé
        [weak] faible
        [indirect] indirecte
        [proposed] proposée
       *[none] aucune signalée
    }
level-not-stated = non indiqué
participation-none = Ces données ne contiennent aucune indication sur la participation.
rollout-expected = { $n ->
        [one] { $n } est attendu : son plan-cadre n’est pas encore dans les données.
       *[other] { $n } sont attendus : leurs plans-cadres ne sont pas encore dans les données.
    }
rollout-expected-year = { $year } (attendu)
head-to-raise = à soulever lors de la conception
to-raise = { $ids } ({ $class ->
        [partial] en partie
        [dwcp-only] sans correspondant
       *[unexamined] non examiné
    })
findings-further = … et { $n } de plus
findings-what-it-means = Ce que signifie un code
findings-explain = dwalign explain { $code }
findings-in-short = { $said }. { $help }{ $n ->
        [1] {""}
       *[other] {" "}({ $n } de ce genre)
    }

# The options that show more.
help-align-why = Montrer les motifs de chaque degré d’alignement
help-align-all = Montrer toutes les comparaisons, une ligne chacune
help-indicators-why = Montrer pourquoi chaque plan-cadre compte, avec la base de référence et les étapes
help-check-all = Montrer chaque anomalie, avec l’endroit et le remède
help-participation-notes = Montrer chaque indication avec sa source, les remarques et les citations
help-participation-regions = Montrer ce qui est dit des régions et des groupes de pays
help-participation-barriers = Montrer ce qui empêche les mandants de participer, et les formations tenues
help-rollout-all = Montrer chaque élaboration en entier : dates, points à soulever, mandants à inviter
