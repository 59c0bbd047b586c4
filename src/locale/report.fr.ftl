# The report.

report-kind = Le travail décent dans les plans de l’équipe de pays des Nations Unies
report-title-one = { $country } : le programme par pays de promotion du travail décent et le plan-cadre des Nations Unies
report-title-many = Programmes par pays de promotion du travail décent et plans-cadres des Nations Unies de { $n } pays
report-made-with = Établi selon les règles de comptage { $policy }.
report-skip = Aller à la synthèse
report-contents = Sommaire
report-foot = Cette page tient en un seul fichier. Elle ne demande rien au réseau, et les mêmes données donnent toujours la même page.

# Sections
report-summary = Synthèse
report-where-each-stands = Où en est chaque pays
report-by-objective = Par objectif stratégique
report-verdicts = Constats et motifs
report-indicators = Indicateurs
report-participation = Qui a participé
report-gaps = Ce qui n’a pas de correspondant
report-sources = Sources
report-how-to-read = Comment lire ce rapport

# The summary
report-tile-taken-up = priorités des PPTD reprises, en entier ou en partie
report-tile-shared = effets des Nations Unies qu’une priorité d’un PPTD atteint
report-tile-unexamined = éléments que personne n’a encore examinés
report-tile-compared = pays ayant les deux plans pour les mêmes années
report-of-all = sur { $of }
report-of = { $n } sur { $of }
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] Le pays n’a pas
           *[other] Aucun des { $countries } pays n’a
        } de PPTD et de plan-cadre des Nations Unies ayant des années en commun : rien n’a pu être comparé.
        [one] Un PPTD a été comparé au plan-cadre des Nations Unies des mêmes années{ $countries ->
            [one] { "" }
           *[other] , dans un pays sur { $countries }
        }.
       *[other] { $pairings } paires formées d’un PPTD et d’un plan-cadre des Nations Unies ayant des années en commun ont été comparées{ $countries ->
            [one] { "" }
           *[other] , dans { $compared } pays sur { $countries }
        }.
    }
report-semicolon =  ;
report-sum-verdict = Constat : { $verdict }.
report-sum-verdicts = Constats : { $verdicts }.
report-sum-full = { $n ->
        [one] { $n } reprend
       *[other] { $n } reprennent
    } toutes les priorités en entier
report-sum-partial = { $n ->
        [one] { $n } reprend
       *[other] { $n } reprennent
    } certaines priorités, ou des parties de priorités
report-sum-none = { $n ->
        [one] { $n } n’en reprend
       *[other] { $n } n’en reprennent
    } aucune à ce jour
report-sum-priorities = Sur { $n } { $n ->
        [one] priorité
       *[other] priorités
    } des PPTD, { $full } se { $full ->
        [one] retrouve
       *[other] retrouvent
    } en entier dans un effet des Nations Unies, { $partial } en partie, { $only } { $only ->
        [one] figure
       *[other] figurent
    } dans le PPTD seulement, et { $unexamined } { $unexamined ->
        [one] n’est pas examinée
       *[other] ne sont pas examinées
    }.
report-sum-outcomes = Sur { $n } { $n ->
        [one] effet
       *[other] effets
    } des Nations Unies, { $shared } { $shared ->
        [one] est partagé
       *[other] sont partagés
    } avec un PPTD, { $only } { $only ->
        [one] porte
       *[other] portent
    } sur le travail décent mais { $only ->
        [one] figure
       *[other] figurent
    } dans le plan-cadre seulement, et { $out } ne { $out ->
        [one] nomme
       *[other] nomment
    } aucun objectif stratégique de l’OIT.
report-sum-nothing = { $n ->
        [one] Une priorité ou un effet n’a pas de correspondant : { $states }.
       *[other] { $n } priorités et effets n’ont pas de correspondant : { $states }.
    }
report-sum-unexamined = { $n ->
        [one] { $n } non examiné, ce qui n’est pas encore une lacune
       *[other] { $n } non examinés, ce qui n’est pas encore une lacune
    }
report-sum-none-found = { $n } pour { $n ->
        [one] lequel
       *[other] lesquels
    } quelqu’un a cherché sans rien trouver
report-sum-accepted = { $n } { $n ->
        [one] laissé
       *[other] laissés
    } ainsi à dessein
report-sum-open = { $n } dont la lacune est à combler
report-nothing-listed = rien d’énuméré
report-nothing-to-draw = Aucune année, aucun plan n’a ce que l’indicateur demande : il n’y a rien à dessiner.
report-sum-suggested = { $n ->
        [one] Un lien suggéré attend
       *[other] { $n } liens suggérés attendent
    } le jugement d’une personne. S’ils étaient tous acceptés, { $then } priorités sur { $of } seraient reprises au lieu de { $now }.
report-sum-unpaired = { $n ->
        [one] Un plan reste seul : les données n’en contiennent aucun de l’autre côté pour ses années.
       *[other] { $n } plans restent seuls : les données n’en contiennent aucun de l’autre côté pour leurs années.
    }

# The index
report-country = Pays
report-pairing = Plans
report-verdict = Constat
report-full = Priorités entières
report-taken-up = En entier ou en partie
report-shared = Effets partagés
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
report-heat-intro = Pour chacun des quatre objectifs stratégiques de l’OIT : combien de priorités des PPTD qui s’y rapportent sont reprises, en entier ou en partie, et combien d’effets des Nations Unies qui s’y rapportent sont partagés. Ce qui relève de plusieurs objectifs compte pour chacun.
report-priorities = Priorités
report-outcomes = Effets
report-nothing-of-the-kind = rien dans les plans
report-nothing-compared = Rien n’a été comparé : il n’y a rien à compter.

# Filters
report-filters = Afficher seulement
report-all = tout
report-class = Classe
report-objective = Objectif
report-agency = Organisme
report-reset = Tout afficher
report-cards-shown = { $n } fiches affichées sur { $of }

# Chapters
report-the-dwcp = PPTD
report-the-un-framework = Plan-cadre des Nations Unies
report-years = Années communes
report-years-of = Années communes : { $years }.
report-shared-years = { $n ->
        [one] une année : { $first }
       *[other] { $n } années : { $first }–{ $last }
    }
report-overlap-assumed = pas entièrement connues ; chevauchement supposé
report-overlap-none = aucune
report-framework-of = un seul plan-cadre pour { $countries }
report-picture-of = Image de { $pairing }
report-board-caption = À gauche le PPTD, à droite le plan-cadre des Nations Unies ; un trait joint ce qu’un lien relie.
report-priorities-of-dwcp = { $n ->
        [0] Aucune priorité énumérée
        [one] PPTD : { $n } priorité
       *[other] PPTD : { $n } priorités
    }
report-outcomes-of-un = { $n ->
        [0] Aucun effet énuméré
        [one] Plan-cadre : { $n } effet
       *[other] Plan-cadre : { $n } effets
    }
report-shared-framework = Partage un plan-cadre décrit ailleurs :
report-nothing-of-country = Les données ne contiennent aucun plan de ce pays.
report-dwcp-alone = Non comparé : les données ne contiennent aucun plan-cadre des Nations Unies de ce pays pour ces années.
report-un-alone = Non comparé : les données ne contiennent aucun PPTD de ce pays pour ces années.
report-matrix = Matrice de { $pairing }

# Cards
report-lift = Ce qui le ferait progresser :
report-why = Motif
report-bounds = D’après les seuls liens documentés : { $low }. Si toutes les suggestions étaient acceptées : { $high }.
report-rule-and-source = Règle et source
report-rule = Règle :
report-stated-in = Énoncé dans :
report-note = Remarque :
report-cover-whole = repris en entier
report-cover-through = repris en entier, par la priorité
report-cover-part = repris en partie
report-cover-not = non repris
report-uptake = repris : { $uptake }
report-outputs-reached = { $n } produits atteints sur { $of }.
report-outputs = { $n ->
        [one] { $n } produit
       *[other] { $n } produits
    }
report-ilo = OIT
report-role-not-stated = rôle non précisé
report-confidence = confiance { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Comptés sur les plans de ce pays.
       *[other] Comptés sur les plans de ces { $n } pays.
    } Une année s’entend au 31 décembre.
report-no-indicators = Les données ne définissent aucun indicateur qui puisse être compté.
report-baseline-from-data = Base de référence { $year } : { $value }, comptée d’après les données.
report-baseline-given = Base de référence { $year } : { $value }, telle que fournie.
report-baseline-none = Sans base de référence : rien dans les données n’indique la valeur de { $year }, et aucune n’a été fournie.
report-baseline-no-year = Aucune année de référence n’est fixée.
report-milestones = Étapes : { $all }.
report-milestone = { $value } d’ici à la fin de { $year } ({ $set_as })
report-values-of = Valeurs de { $indicator }, année par année
report-frameworks-counted = { $n ->
        [one] Le plan compté, en quelles années, et pourquoi
       *[other] Les { $n } plans comptés, en quelles années, et pourquoi
    }
report-undatable = Sans période, donc en vigueur en aucune année : { $all }.
report-year = Année
report-value = Valeur
report-via-dwcp-only = Par un PPTD seulement
report-other-only = Par son contenu seulement
report-both = Les deux
report-bounds-of-value = Documenté ≤ compté ≤ possible
report-incomplete = Réponses manquantes
report-milestone-ahead = Prochaine étape
report-status = Situation

# Participation
report-participation-intro = Une participation est indiquée pour { $n } plans sur { $of }. L’absence d’indication n’est pas un non.
report-framework = Plan
report-phase = Phase
report-without-part = Aucune participation connue
report-not-stated = non précisé
report-all-three = Tous trois ont participé.
report-satisfaction = Satisfaction
report-satisfaction-intro = Des mandants ont répondu au sujet de { $n } plans sur { $of }.
report-constituent = Mandant
report-satisfied = Satisfait
report-yes = oui
report-no = non

# What has no counterpart
report-gaps-intro = Une priorité ou un effet sans correspondant est dans l’un de quatre états. Ils sont tenus séparés, et le silence n’est jamais pris pour un non.
report-state-unexamined = Personne n’a encore dit s’il existe un correspondant. Il faudrait que quelqu’un regarde.
report-state-none-found = Quelqu’un a cherché et n’a trouvé aucun correspondant.
report-state-accepted = La lacune est conservée à dessein, pour une raison.
report-state-open = La lacune est à combler.
report-item = Objet
report-title = Intitulé
report-reason = Raison
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
report-not-listed = citée en ces termes ; absente de la table des sources
report-no-sources = Aucun énoncé de ces données n’indique de source.

# How to read
report-means-full = La priorité est reprise en entier : par un lien qui lui est propre, ou par des liens de tous ses éléments.
report-means-partial = La priorité, ou l’un de ses éléments, est reprise en partie.
report-means-dwcp-only = Quelqu’un a examiné la priorité, et aucun lien qui compte n’en part. L’état indiqué à côté dit ce que l’on sait.
report-means-shared = Au moins un lien qui compte atteint l’effet.
report-means-undaf-only = L’effet porte sur le travail décent, quelqu’un l’a examiné, et aucun lien qui compte n’a été trouvé.
report-means-out-of-scope = Quelqu’un a jugé que l’effet ne porte pas sur le travail décent, et il n’est pas relié.
report-means-counts = Un lien compte quand une source le documente ou qu’une personne l’a examiné, et que les deux plans ont des années en commun. Les liens suggérés ou rejetés ne comptent jamais.
report-means-silence = Ce que personne n’a dit est appelé non examiné ou non précisé. Ce n’est jamais pris pour un non, ni pour zéro.

# The command line
report-no-form = « .{ $extension } » n’est pas une forme de rapport ; utilisez .html, .md ou .json
