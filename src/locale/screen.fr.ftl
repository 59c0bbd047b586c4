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
outcome-name = effet { $number }
screen-way = { $purpose } : { $typed }
screen-all = Tout
screen-reasons = Motifs
screen-one-country = Un seul pays
screen-rules = Règles de comptage

# Alignment.
align-plans = { $country } ({ $code }) : { $dwcp } × { $un }
overview-title = Alignement des PPTD et des plans-cadres des Nations Unies : { $n ->
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
overview-unpaired = plans sans homologue de leurs années : { $n }
overview-dwcp = PPTD
overview-un = plan-cadre
overview-full = en entier
overview-partial = en partie
overview-dwcp-only = aucun trouvé
overview-unexamined = non examinées
overview-linked = effets liés
overview-stated = énoncé
overview-of = { $n } sur { $of }
overview-no-outcomes = absents des données
overview-others = … { $n } de plus : --all
overview-silent = … { $n ->
        [one] 1 autre comparaison ne dit rien à ce jour : --all
       *[other] { $n } autres comparaisons ne disent rien à ce jour : --all
    }
overview-more = … { $n } de plus, et { $silent ->
        [one] 1 qui ne dit rien à ce jour : --all
       *[other] { $silent } qui ne disent rien à ce jour : --all
    }

# The options that show more.
help-align-why = Montrer les motifs de chaque degré d’alignement
help-align-all = Montrer toutes les comparaisons, une ligne chacune
