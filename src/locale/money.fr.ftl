# Argent: besoins, ressources disponibles et déficits.

money-item = élément
money-title = titre
money-need = besoin
money-available = disponible
money-spent = dépensé
money-gap = déficit
money-met = couvert
money-framework = plan-cadre
money-currency = monnaie
money-difference = différence avec le total indiqué
money-no-currency = La monnaie n’est pas indiquée.
money-in = Montants en { $currency }.
money-empty-cell = Case vide : non indiqué.
money-together = total
money-as-stated = total indiqué dans la source
money-difference-why = La somme des effets n’est pas égale au total indiqué ({ $note }).
money-difference-plain = La somme des effets n’est pas égale au total indiqué.
money-met-of = { $met } disponibles sur { $need } nécessaires : { $share } des besoins sont couverts. L’excédent d’un effet n’est pas imputé à un autre.
money-met-of-part = Les effets dans les données énumèrent { $listed } des besoins indiqués au total. Sur cette partie, { $met } disponibles sur { $need } nécessaires : { $share } de ses besoins sont couverts. L’excédent d’un effet n’est pas imputé à un autre.
money-of-part = { $share } des { $listed } énumérés
money-met-unknown = Part des besoins couverte : non indiquée, car aucun effet n’a à la fois le besoin et les ressources disponibles.
money-outcomes-left-out =
    { $n ->
        [one] Non compté : 1 effet dont le besoin ou les ressources disponibles ne sont pas indiqués.
       *[other] Non comptés : { $n } effets dont le besoin ou les ressources disponibles ne sont pas indiqués.
    }
money-loose = Sans rattachement à un effet des Nations Unies
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = pays non indiqué
money-no-biennium = exercice biennal non indiqué
money-no-fund = fonds non indiqué
money-none = Ces données ne contiennent aucun montant de ressources.
money-none-country = Ces données ne contiennent aucun montant de ressources pour { $country }.
money-joint = La part d’un organisme dans un sous-produit commun est constituée de ses propres ressources : le sous-produit figure une fois par organisme, et rien n’est compté deux fois.
money-currencies-apart = Les montants en monnaies différentes, ou sans monnaie indiquée, ne sont pas additionnés.
money-costs = Coûts estimés
money-share = pourcentage
money-shortfall = déficit
money-about = environ { $figure }
money-bars-title = Besoins des effets, ressources disponibles et dépenses
money-bars-need = besoin
money-bars-available = disponible
money-bars-spent = dépensé
money-bars-gap = déficit : { $gap }
money-bars-no-gap = pas de déficit
money-bars-unknown = déficit non indiqué
money-bars-of = disponible : { $available }, besoin : { $need }
money-bars-not-stated = non indiqué
money-bars-missing = Sans barre : non indiqué.
money-source = Source : { $source }.
resources-picture-is-svg = le schéma des montants est un fichier .svg
