# The report.

report-kind = Le travail décent dans les plans de l’équipe de pays des Nations Unies
report-title-one = { $country } : le programme par pays de promotion du travail décent et le plan-cadre des Nations Unies
report-title-many = Programmes par pays de promotion du travail décent et plans-cadres des Nations Unies de { $n } pays
report-made-with = Établi selon les règles de comptage { $policy }.
report-skip = Aller à la synthèse
report-contents = Sommaire
report-foot = Cette page est un fichier autonome, lisible hors connexion ; les mêmes données donnent toujours la même page.

# Sections
report-summary = Synthèse
report-where-each-stands = Où en est chaque pays
report-by-objective = Par objectif stratégique
report-verdicts = Degrés d’alignement et motifs
report-indicators = Indicateurs
report-participation = Participation des mandants
report-rollouts = Préparation des plans-cadres
report-resources = Ressources
report-gaps = Éléments sans lien compté
report-sources = Sources
report-how-to-read = Comment lire ce rapport

# The summary
report-tile-taken-up = priorités des PPTD prises en compte, entièrement ou en partie
report-tile-shared = effets des Nations Unies liés à un PPTD
report-tile-unexamined = éléments non examinés
report-tile-compared = pays ayant un PPTD et un plan-cadre pour les mêmes années
report-of-all = sur { $of }
report-of = { $n } sur { $of }
report-boards-folded = Des tableaux sont dessinés pour les { $shown } premières comparaisons sur { $n } ; dwalign diagram --country dessine les autres.
report-sum-folded = Les données comptent { $n } pays ; ce rapport porte sur les { $shown } premiers. --country en établit un sur d’autres.
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] Les données ne contiennent pas de
           *[other] Pour aucun des { $countries } pays, les données ne contiennent de
        } PPTD et de plan-cadre des Nations Unies dont les périodes se chevauchent : rien n’a pu être comparé.
        [one] Un PPTD a été comparé à un plan-cadre des Nations Unies dont la période chevauche la sienne, ou est supposée le faire{ $countries ->
            [one] { "" }
           *[other] , dans un pays sur { $countries }
        }.
       *[other] { $pairings } comparaisons d’un PPTD et d’un plan-cadre des Nations Unies dont les périodes se chevauchent, ou sont supposées le faire{ $countries ->
            [one] { "" }
           *[other] , dans { $compared } pays sur { $countries }
        }.
    }
report-semicolon =  ;
report-sum-verdict = Degré d’alignement : { $verdict }.
report-sum-verdicts = Degrés d’alignement : { $verdicts }.
report-sum-full = dans { $n }, toutes les priorités du PPTD sont entièrement prises en compte
report-sum-partial = dans { $n }, certaines le sont, entièrement ou en partie
report-sum-none = dans { $n }, aucune ne l’est
report-sum-priorities = { $n ->
        [one] La seule priorité des PPTD dans les données
       *[other] Les { $n } priorités des PPTD dans les données
    } : { $classes }.
report-sum-outcomes = { $n ->
        [one] Le seul effet des Nations Unies dans les données
       *[other] Les { $n } effets des Nations Unies dans les données
    } : { $classes }.
report-sum-nothing = { $n ->
        [one] Une priorité ou un effet examiné est sans lien compté : { $states }.
       *[other] { $n } priorités et effets examinés sont sans lien compté : { $states }.
    }
report-sum-none-found = { $n } sans correspondant (recherché, non trouvé)
report-sum-accepted = { $n } dont la lacune est maintenue à dessein
report-sum-open = { $n } dont la lacune est à combler
report-nothing-listed = rien dans les données
report-nothing-to-draw = Aucun plan ne remplit le critère, quelle que soit l’année : il n’y a rien à dessiner.
report-sum-suggested = { $n ->
        [one] 1 lien suggéré est à examiner. S’il était accepté
       *[other] { $n } liens suggérés sont à examiner. S’ils étaient tous acceptés
    }, { $then ->
        [one] { $then } priorité sur { $of } serait prise en compte
       *[other] { $then } priorités sur { $of } seraient prises en compte
    } au lieu de { $now }.
report-sum-unpaired = { $n ->
        [one] Un plan n’a pas pu être comparé
       *[other] { $n } plans n’ont pas pu être comparés
    } : les données ne contiennent pas de PPTD ou de plan-cadre du même pays pour la même période.

# The index
report-country = Pays
report-pairing = Plans
report-verdict = Alignement
report-full = Priorités entièrement prises en compte
report-taken-up = Entièrement ou en partie
report-shared = Effets liés
report-unexamined = Non examinés
report-ilo-takes-part = L’OIT participe
report-not-compared = Non comparé
report-no-pairing = rien à comparer
report-what-there-is = { $dwcps ->
        [0] aucun PPTD
       *[other] { $dwcps } PPTD
    }, { $uns ->
        [0] aucun plan-cadre
        [one] { $uns } plan-cadre
       *[other] { $uns } plans-cadres
    }

# By objective
report-heat-intro = Pour chacun des quatre objectifs stratégiques de l’OIT : combien de priorités des PPTD classées sous cet objectif sont prises en compte, entièrement ou en partie, et combien d’effets des Nations Unies classés sous cet objectif sont liés à un PPTD. Ce qui relève de plusieurs objectifs compte pour chacun.
report-priorities = Priorités
report-outcomes = Effets
report-nothing-of-the-kind = pas dans les données
report-heat-unexamined = { $n } { $n ->
        [one] non examiné
       *[other] non examinés
    }
report-nothing-compared = Rien n’a été comparé.

# Filters
report-filters = Afficher seulement
report-all = tout
report-class = Alignement
report-sdg = ODD { $id }
report-objective = Objectif
report-agency = Organisme
report-reset = Tout afficher
report-cards-shown = { $n ->
        [one] { $n } fiche affichée sur { $of }
       *[other] { $n } fiches affichées sur { $of }
    }

# Chapters
report-the-dwcp = PPTD
report-the-un-framework = Plan-cadre des Nations Unies
report-years = Années communes
report-years-of = Années communes : { $years }.
report-shared-years = { $n ->
        [one] une année ({ $first })
       *[other] { $n } années ({ $first }-{ $last })
    }
report-overlap-assumed = périodes incomplètes ; chevauchement supposé
report-overlap-none = aucune
report-framework-of = un seul plan-cadre pour { $countries }
report-picture-of = Image : { $pairing }
report-board-caption = À gauche le PPTD, à droite le plan-cadre des Nations Unies ; un trait est un lien.
report-priorities-of-dwcp = { $n ->
        [0] Aucune priorité dans les données
        [one] PPTD : { $n } priorité
       *[other] PPTD : { $n } priorités
    }
report-outcomes-of-un = { $n ->
        [0] Aucun effet dans les données
        [one] Plan-cadre : { $n } effet
       *[other] Plan-cadre : { $n } effets
    }
report-shared-framework = Plan-cadre commun, décrit sous :
report-nothing-of-country = Les données ne contiennent aucun plan de ce pays.
report-dwcp-alone = Non comparé : les données ne contiennent aucun plan-cadre des Nations Unies de ce pays pour ces années.
report-un-alone = Non comparé : les données ne contiennent aucun PPTD de ce pays pour ces années.
report-matrix = Matrice : { $pairing }

# Cards
report-lift = Moyens de progresser :
report-why = Motif
report-bounds = D’après les seuls liens documentés : { $low }. Si toutes les suggestions étaient acceptées : { $high }.
report-rule-and-source = Règle et source
report-rule = Règle :
report-stated-in = Énoncé dans :
report-note = Remarque :
report-cover-whole = entièrement pris en compte
report-cover-through = entièrement pris en compte, par la priorité
report-cover-part = pris en compte en partie
report-cover-not = aucun correspondant trouvé
report-uptake = part de l’effet couverte : { $uptake }
report-outputs-reached = { $n ->
        [one] { $n } produit lié sur { $of }.
       *[other] { $n } produits liés sur { $of }.
    }
report-outputs = { $n ->
        [one] { $n } produit
       *[other] { $n } produits
    }
report-ilo = OIT
report-role-not-stated = rôle non indiqué
report-confidence = confiance { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Comptés sur les plans de ce pays dans ces données.
       *[other] Comptés sur les plans de ces { $n } pays dans ces données.
    } Une année s’entend au 31 décembre.
report-no-indicators = Les données ne définissent aucun indicateur qui puisse être compté.
report-baseline-from-data = Base de référence { $year } : { $value }, comptée d’après les données.
report-baseline-given = Base de référence { $year } : { $value }, telle qu’indiquée.
report-baseline-none = Pas de base de référence : les données ne contiennent pas de valeur pour { $year }, et aucune n’a été indiquée.
report-baseline-no-year = Aucune année de référence n’est fixée.
report-milestones = Étapes à franchir : { $all }.
report-milestone = { $value } à la fin de { $year } ({ $set_as })
report-values-of = Valeurs de { $indicator }, année par année
report-frameworks-counted = { $n ->
        [one] Le plan compté, avec les années et le motif
       *[other] Les { $n } plans comptés, avec les années et les motifs
    }
report-undatable = Période incomplètement connue, non compté dans les années indécidables : { $all }.
report-year = Année
report-value = Valeur
report-no-answers = aucune réponse
report-possible = Avec les suggestions
report-documented = Selon les documents
report-undecided = Indécis
report-via-dwcp-only = Par un PPTD seulement
report-other-only = Par classement seulement
report-both = Les deux
report-incomplete = Réponses non indiquées
report-milestone-ahead = Prochaine étape à franchir
report-status = Situation

# Participation
report-participation-intro = { $n } { $n ->
    [one] plan sur { $of } a
   *[other] plans sur { $of } ont
} une déclaration sur la participation. « Non indiqué » veut dire que les sources n’en disent rien.
report-framework = Plan
report-phase = Phase
report-without-part = Participation non attestée
report-not-stated = non indiqué
report-all-three = Tous trois ont participé.
report-satisfaction = Satisfaction
report-satisfaction-intro = Des mandants ont répondu pour { $n } { $n ->
    [one] plan
   *[other] plans
} sur { $of }.
report-constituent = Mandant
report-satisfied = Satisfait
report-yes = oui
report-no = non

# What has no counterpart
report-gaps-count = { $n }{ $elements ->
        [0] {""}
        [one] {" "}et 1 élément
       *[other] {" "}et { $elements } éléments
    }
report-state-unexamined = Non examiné : l’existence d’un correspondant n’est pas indiquée.
report-state-none-found = Examiné ; aucun correspondant trouvé.
report-state-accepted = La lacune est maintenue à dessein, pour la raison donnée.
report-state-open = La lacune est à combler.
report-item = Élément
report-title = Titre
report-reason = Motif
report-who-and-when = Qui et quand
report-rejected-candidates = Candidats rejetés
report-priority = Priorité
report-outcome = Effet

# Sources
report-source = Source
report-date = Date
report-language = Langue
report-where-found = Où la trouver
report-cited = Citations
report-not-listed = citée en ces termes ; absente de la feuille des sources
report-no-sources = Aucun énoncé de ces données n’indique de source.

# How to read
report-means-full = Un lien compté couvre toute la priorité, ou chaque élément est couvert et les éléments forment toute la priorité.
report-means-partial = Quelque chose de la priorité est couvert, mais pas tout.
report-means-dwcp-only = La priorité a été examinée et n’a aucun lien compté. L’état indiqué à côté dit ce que l’on sait.
report-means-shared = L’effet a au moins un lien compté.
report-means-undaf-only = L’effet est classé sous un objectif stratégique de l’OIT ; il a été examiné et n’a aucun lien compté.
report-means-out-of-scope = L’effet est déclaré ne pas concerner le travail décent et n’a aucun lien compté.
report-means-counts = Un lien compte s’il est documenté ou examiné, si sa confiance atteint le seuil, si ses textes n’ont pas changé depuis et si les périodes des deux plans se chevauchent (une période inconnue est supposée le faire). Les règles de comptage peuvent aussi demander que l’OIT soit chef de file de l’effet ou le mette en œuvre. Les liens suggérés ou rejetés ne comptent pas.
report-means-silence = « Non examiné » et « non indiqué » veulent dire que les sources n’en disent rien. Cela ne veut dire ni « non aligné », ni « n’a pas participé », ni zéro.

# The command line
report-no-form = « .{ $extension } » : format de rapport non pris en charge ; utilisez .html, .docx, .md ou .json
report-find = Rechercher dans le tableau
report-search = Rechercher
report-rows-shown = lignes : { $n } sur { $of }

# Roll-outs and resources
report-rollouts-intro =
    { $n ->
        [one] 1 préparation de plan-cadre des Nations Unies peut être datée. Son année est celle qui précède le plan-cadre.
       *[other] { $n } préparations de plans-cadres des Nations Unies peuvent être datées. L’année de chacune est celle qui précède le plan-cadre.
    }
report-resources-intro =
    { $n ->
        [one] Les données ont les montants de 1 plan-cadre, dans une monnaie : le total de ses effets.
       *[other] Le total des effets des plans-cadres : { $n } lignes, une par plan-cadre et par monnaie.
    }
report-print-all = Imprimer avec tous les pays et tous les tableaux
report-appendix = { $n } { $n ->
    [one] ligne, imprimée si elle est dépliée
   *[other] lignes, imprimées si elles sont dépliées
}
