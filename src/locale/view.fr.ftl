# The views: alignment, derivations, indicators and findings as text.

policy-line = Règles de comptage : { $policy }.
with-state = { $class }, { $state }

# Alignment.
align-title = Alignement
align-verdict = { $class }. { $why }
align-years = { $n ->
        [one] Une année commune : { $first }
       *[other] { $n } années communes : { $first }-{ $last }
    }
align-years-assumed = Une période n’est pas entièrement connue ; chevauchement supposé
align-years-some = Au moins une année commune ; toutes les années ne sont pas connues
align-years-none = Aucune année commune
align-bounds = selon les seuls liens documentés : { $low } ; si toutes les suggestions étaient acceptées : { $high }
align-over-all = Toutes comparaisons confondues, { $priority } : { $class }.
align-no-pairing = Rien à comparer : aucun pays des données n’a un PPTD et un plan-cadre dont les périodes se chevauchent.
align-unpaired = Sans comparaison : { $frameworks }.
align-end-dwcp = PPTD
align-end-un = ONU

# Headings of tables.
column-country = pays
column-dwcp = PPTD
column-undaf = plan-cadre
column-end = côté
column-item = élément
column-class = alignement
column-state = état
column-uptake = part couverte
column-ilo = OIT
column-documented = documenté
column-possible = possible
column-title = titre
column-why = motif
column-lift = pour progresser
column-the-dwcp = PPTD
column-the-un = ONU
column-the-ilo = OIT
column-priority = priorité
column-priority-all = priorité, motif et moyens de progresser
column-what-would-lift = moyens de progresser
column-outcome = effet
column-outcome-all = effet et motif
column-year = année
column-value = valeur
column-of = sur
column-incomplete = réponses incomplètes
column-via-dwcp-only = PPTD seul
column-other-only = classement seul
column-both = les deux
column-milestone = étape à franchir
column-status = situation

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $name } : { $class }
explain-address = adresse : { $address }
explain-years = { $n ->
        [one] comparaison : { $dwcp } et { $un } ont en commun l’année { $first }
       *[other] comparaison : { $dwcp } et { $un } ont en commun les années { $first }-{ $last }
    }
explain-years-assumed = comparaison : { $dwcp } et { $un } sont supposés se chevaucher, car une période n’est pas entièrement connue
explain-years-some = comparaison : { $dwcp } et { $un } ont au moins une année en commun ; toutes les années ne sont pas connues
explain-years-none = comparaison : { $dwcp } et { $un } n’ont aucune année en commun
explain-why = motif : { $why }
explain-rule = règle : { $rule }
explain-lift = pour progresser : { $lift }
explain-bounds = selon les seuls liens documentés : { $documented } ; avec les liens examinés : { $counted } ; avec les suggestions : { $possible }
explain-elements = { $all ->
        [yes] éléments (toute la priorité) :
       *[no] éléments (pas toute la priorité) :
    }
explain-element = { $id } « { $title } » : { $cover ->
        [own] entièrement pris en compte
        [through-priority] entièrement pris en compte, à travers la priorité
        [part] pris en compte en partie
        [unexamined] non examiné
       *[not-covered] aucun correspondant trouvé
    }
explain-stated-in = énoncé dans : { $source }
explain-note = remarque : { $note }
explain-pillars = objectifs stratégiques : { $pillars }
explain-sdg = cibles des ODD : { $targets }
explain-no-pillars = objectifs stratégiques : non indiqués
explain-uptake = part de l’effet couverte : { $uptake } ({ $reached ->
        [one] { $reached } produit lié sur { $n } dans les données
       *[other] { $reached } produits liés sur { $n } dans les données
    })
explain-uptake-outputs = part de l’effet couverte : { $uptake } ({ $n } { $n ->
        [one] produit
       *[other] produits
    } dans les données)
explain-uptake-no-outputs = part de l’effet couverte : { $uptake } (aucun produit dans les données)
explain-ilo = rôle de l’OIT : { $engagement }
explain-agency = { $agency } : { $role }
explain-agency-output = { $agency } : { $role } (produit { $output })
explain-absence = { $state } : { $reason }
explain-links = { $n ->
        [0] liens : aucun
       *[other] liens :
    }
explain-link = { $from } → { $to } : { $extent } ; { $status } ; { $standing }
explain-extent-un = { $extent }, { $extent_un } de l’effet
explain-extent-unstated = { $extent } (couverture non indiquée, comprise comme totale)
explain-confidence = { $status }, confiance { $confidence }
explain-evidence = preuve : { $source }
explain-no-source = aucune source indiquée
explain-reviewer = examinateur : { $reviewer }
explain-date = date : { $date }
explain-pin = empreinte actuelle : { $pin }

# Indicators.
indicator-title = Indicateurs
indicator-baseline = { $given ->
        [yes] Base de référence { $year } : { $value } (telle qu’indiquée).
       *[no] Base de référence { $year } : { $value } (d’après ces données).
    }
indicator-no-baseline-frameworks = Pas de base de référence : aucun plan-cadre de ces données n’était en vigueur en { $year }, et aucune base n’a été indiquée.
indicator-no-baseline-answers = Pas de base de référence : aucun plan en vigueur en { $year } n’a de réponses des trois mandants, et aucune base n’a été indiquée.
indicator-no-baseline-year = Aucune année de référence n’est fixée.
indicator-milestone = { $value } à la fin de { $year } ({ $set_as })
indicator-milestones = { $baseline } Étapes à franchir : { $milestones }.
indicator-counted = compté : { $framework } : { $why }
indicator-dissatisfied = la dernière réponse d’au moins un mandant est non : { $frameworks }
indicator-incomplete = sans réponse ({ $constituents }) : { $frameworks }
indicator-undatable = période incomplètement connue, non compté dans les années indécidables : { $frameworks }
indicator-not-counted = Définis, mais sans mesure permettant de les compter : { $indicators }.
indicator-why-via = { $outcome } lié à { $item } du { $dwcp }
indicator-why-own = { $outcome }, lui-même classé sous « { $pillars } »
indicator-why-yes = { $constituent } : oui en { $year }
counted-class = { $n } { $class ->
    [full] { $n ->
        [one] prise
       *[other] prises
    } en compte entièrement
    [partial] { $n ->
        [one] prise
       *[other] prises
    } en compte en partie
    [dwcp-only] sans correspondant
    [shared] { $n ->
        [one] lié
       *[other] liés
    }
    [undaf-only] dans le plan-cadre seulement
    [out-of-scope] hors travail décent
   *[unexamined] { $what ->
        [priority] { $n ->
            [one] non examinée
           *[other] non examinées
        }
       *[other] { $n ->
            [one] non examiné
           *[other] non examinés
        }
    }
}
