# The charts.

chart-no-status = pas encore mesuré
chart-baseline = base de référence
chart-milestone = étape
chart-bounds = du documenté au possible
chart-among = sur tant de plans
chart-tie-whole = reprend le tout
chart-tie-part = reprend une partie
chart-tie-suggested = seulement suggéré
chart-tie-set-aside = relié, mais ne compte pas
chart-tie-none = aucun lien
chart-joined-to = Relié à
chart-matrix = { $country } : { $dwcp } × { $un }
chart-no-objective = Aucun nommé
chart-priorities = priorités reprises
chart-outcomes = effets partagés
chart-takes-part-in = Participe à
chart-agencies-of = Organismes × effets de { $framework }
chart-heat = Le travail décent par objectif stratégique, { $n } pays
chart-heat-about = Pour chacun des quatre objectifs stratégiques de l’OIT : les priorités des PPTD qui s’y rapportent et sont reprises, en entier ou en partie, et les effets des Nations Unies qui s’y rapportent et sont partagés. Seulement les pays où un PPTD et un plan-cadre ont des années en commun.
chart-step-all = tous
chart-step-some = certains
chart-step-none = aucun à ce jour
chart-step-nothing = rien de tel dans les plans
chart-agencies = { $countries } : organismes de { $framework }
chart-agencies-about = { $n ->
        [one] Un organisme
       *[other] { $n } organismes
    }, et ce que chacun fait pour quel effet ou ses produits. L’OIT d’abord, puis selon le nombre d’effets.
chart-no-agencies = Les données n’indiquent le rôle d’aucun organisme, ce qui ne veut pas dire qu’il n’y en a pas.
chart-role-not-stated = non précisé
chart-nothing-to-draw = il n’y a rien à dessiner : les données ne contiennent rien de ce que cette vue montre
chart-needs-picture = la vue « { $view } » est une image que dwalign dessine lui-même : indiquez un fichier .svg, .png ou .pdf avec -o, et omettez --engine
