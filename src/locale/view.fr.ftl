# The views: alignment, derivations, indicators and findings as text.

policy-line = Règles de comptage : { $policy }.
kind-short = { $kind ->
        [dwcp] PPTD
        [undaf] PNUAD
        [undap] UNDAP
        [unpaf] UNPAF
        [unsdcf] plan-cadre de coopération
        [one-programme] programme unique
        [cca] bilan commun de pays
        [joint-programme] programme conjoint
       *[other] { $kind }
    }
with-state = { $class }, { $state }

# Alignment.
align-title = Alignement
align-heading = { $country } ({ $code }) : { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years })
align-verdict = { $class } : { $why }
align-years = { $n ->
        [one] Une année commune : { $first }
       *[other] { $n } années communes : { $first }–{ $last }
    }
align-years-assumed = Une période n’est pas entièrement connue ; on a supposé qu’il y a chevauchement
align-years-none = Aucune année commune
align-bounds = par les seuls liens documentés : { $low } ; si toutes les suggestions étaient acceptées : { $high }
align-over-all = Sur l’ensemble de ses paires, { $priority } a pour classe : { $class }.
align-no-pairing = Il n’y a aucune paire : aucun pays n’a un PPTD et un plan-cadre dont les périodes se chevauchent.
align-unpaired = Dans aucune paire : { $frameworks }.
align-end-dwcp = PPTD
align-end-un = ONU

# Headings of tables.
column-country = pays
column-dwcp = PPTD
column-undaf = plan-cadre
column-end = côté
column-item = objet
column-class = classe
column-state = état
column-uptake = reprise
column-ilo = OIT
column-documented = documenté
column-possible = possible
column-title = titre
column-why = pourquoi
column-lift = pour progresser
column-the-dwcp = PPTD
column-the-un = ONU
column-the-ilo = OIT
column-priority = priorité
column-priority-all = priorité, pourquoi, et ce qui la ferait progresser
column-what-would-lift = ce qui la ferait progresser
column-outcome = effet
column-outcome-all = effet et pourquoi
column-year = année
column-value = valeur
column-of = sur
column-incomplete = incomplets
column-via-dwcp-only = par PPTD seul
column-other-only = autre seul
column-both = les deux
column-milestone = étape
column-status = situation

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $address } : { $class }
explain-years = { $n ->
        [one] paire : { $dwcp } ({ $dwcp_years }) et { $un } ({ $un_years }) ont en commun l’année { $first }
       *[other] paire : { $dwcp } ({ $dwcp_years }) et { $un } ({ $un_years }) ont en commun les années { $first }–{ $last }
    }
explain-years-assumed = paire : { $dwcp } ({ $dwcp_years }) et { $un } ({ $un_years }) sont supposés se chevaucher, car une période n’est pas entièrement connue
explain-years-none = paire : { $dwcp } ({ $dwcp_years }) et { $un } ({ $un_years }) n’ont aucune année en commun
explain-why = pourquoi : { $why }
explain-rule = règle : { $rule }
explain-lift = pour progresser : { $lift }
explain-bounds = bornes : documenté { $documented } ≤ compté { $counted } ≤ possible { $possible }
explain-elements = { $all ->
        [yes] éléments (toute la priorité) :
       *[no] éléments (pas toute la priorité) :
    }
explain-element = { $id } « { $title } » : { $cover ->
        [own] repris en entier
        [through-priority] repris en entier, à travers la priorité
        [part] repris en partie
        [unexamined] non examiné
       *[not-covered] aucun correspondant trouvé
    }
explain-stated-in = énoncé dans : { $source }
explain-note = remarque : { $note }
explain-pillars = piliers : { $pillars }
explain-no-pillars = piliers : aucun
explain-uptake = repris : { $uptake } ({ $reached } sur { $n } { $n ->
        [one] produit énuméré atteint
       *[other] produits énumérés atteints
    })
explain-uptake-no-outputs = repris : { $uptake } (aucun produit énuméré)
explain-ilo = l’OIT : { $engagement }
explain-agency = { $agency } : { $role }
explain-agency-output = { $agency } : { $role } (produit { $output })
explain-absence = { $state } : { $reason }
explain-links = { $n ->
        [0] liens : aucun
       *[other] liens :
    }
explain-link = { $from } → { $to } : { $extent } ; { $status } ; { $standing }
explain-extent-un = { $extent }, { $extent_un } de l’effet
explain-confidence = { $status }, confiance { $confidence }
explain-evidence = preuve : { $source }
explain-no-source = aucune source indiquée
explain-reviewer = examinateur : { $reviewer }
explain-date = date : { $date }
explain-pin = empreinte à ce jour : { $pin }

# Indicators.
indicator-title = Indicateurs
indicator-baseline = { $given ->
        [yes] Base de référence { $year } : { $value } (telle qu’indiquée).
       *[no] Base de référence { $year } : { $value } (d’après les données).
    }
indicator-no-baseline-frameworks = Pas de base de référence : en { $year } aucun plan-cadre de ces données n’était en vigueur, et aucune base n’a été indiquée.
indicator-no-baseline-answers = Pas de base de référence : en { $year } aucun plan en vigueur n’a de réponses des trois mandants, et aucune base n’a été indiquée.
indicator-no-baseline-year = Aucune année de référence n’est fixée.
indicator-milestone = { $value } d’ici à la fin de { $year } ({ $set_as })
indicator-milestones = { $baseline } Étapes : { $milestones }.
indicator-counted = compté : { $framework } : { $why }
indicator-dissatisfied = réponse des trois, mais pas tous satisfaits : { $frameworks }
indicator-incomplete = incomplet, réponses manquantes ({ $constituents }) : { $frameworks }
indicator-undatable = sans période connue, en vigueur aucune année : { $frameworks }
indicator-not-counted = Définis, mais sans mesure qui permette de les compter : { $indicators }.
indicator-why-via = { $outcome } reprend { $item }
indicator-why-own = { $outcome } relève, par son propre contenu, de : { $pillars }
indicator-why-yes = { $constituent } : oui en { $year }
