# The charts.

chart-no-status = sans appréciation
chart-baseline = base de référence
chart-milestone = étape à franchir
chart-bounds = des seuls liens documentés aux suggestions comprises
chart-among = = plans en vigueur
chart-undecided = = indécis
chart-tie-whole = entièrement
chart-tie-part = en partie
chart-tie-suggested = suggéré, non compté
chart-tie-set-aside = lié, non compté
chart-tie-none = aucun lien
chart-tie-unexamined = non examiné
chart-joined-to = Lié à
chart-matrix-folded = Sont présentées les { $rows } premières lignes sur { $all_rows } et les { $columns } premières colonnes sur { $all_columns }.
chart-matrix = { $country } : { $dwcp } × { $un }
chart-no-objective = Non indiqué
chart-priorities = priorités prises en compte
chart-outcomes = effets liés
chart-takes-part-in = Participe à
chart-agencies-of = Organismes × effets : { $framework }
chart-heat = Le travail décent par objectif stratégique, { $n } pays
chart-heat-about = Pour chacun des quatre objectifs stratégiques de l’OIT : les priorités des PPTD classées sous cet objectif qui sont prises en compte, entièrement ou en partie, et les effets des Nations Unies classés sous cet objectif qui sont liés à un PPTD. Seulement les pays où un PPTD et un plan-cadre ont des années communes.
chart-step-all = tous
chart-step-some = certains
chart-step-none = aucun
chart-step-unexamined = non examiné (nombre)
chart-step-nothing = pas dans les données
chart-agencies = { $countries } : organismes, { $framework }
chart-agencies-about = { $n ->
        [one] Un organisme
       *[other] { $n } organismes
    }, avec le rôle de chacun pour chaque effet ou ses produits. L’OIT d’abord, puis selon le nombre d’effets.
chart-no-agencies = Le rôle des organismes n’est pas indiqué.
chart-role-not-stated = non indiqué
chart-nothing-to-draw = il n’y a rien à dessiner : les données ne contiennent rien de ce que cette vue montre
chart-needs-picture = la vue « { $view } » est une image que dwalign dessine lui-même : indiquez un fichier .svg, .png ou .pdf avec -o, et omettez --engine
chart-agencies-folded = { $n ->
        [one] { $n } autre organisme n’est pas dessiné
       *[other] { $n } autres organismes ne sont pas dessinés
    } : donnez --country et --undaf pour un seul plan-cadre
chart-agencies-of-many = Organismes dans { $n } plans-cadres des Nations Unies
chart-agencies-of-many-about = Ce que fait l’OIT dans chaque plan-cadre, par son rôle le plus fort sur un effet ; dans combien d’effets elle intervient ; combien d’organismes les données nomment ; et les autres organismes présents dans le plus d’effets.
chart-ilo-role = OIT
chart-agencies-named = organismes nommés
chart-agencies-foremost = autres, dans le plus d’effets
chart-agencies-of-one = Les organismes d’un plan-cadre, effet par effet : --country
