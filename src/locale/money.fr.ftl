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
money-difference = écart par rapport au total indiqué
money-no-currency = La monnaie n’est pas indiquée.
money-in = Montants en { $currency }.
money-empty-cell = Une cellule vide signifie « non indiqué », jamais zéro.
money-together = ensemble
money-as-stated = total indiqué
money-difference-why = La somme des effets n’est pas égale au total indiqué ({ $note }).
money-difference-plain = La somme des effets n’est pas égale au total indiqué.
money-met-of = { $met } sur un besoin de { $need } sont disponibles: { $share } des déficits de ressources sont comblés. Un excédent pour un effet ne comble pas le déficit d’un autre.
money-met-unknown = On ne sait pas quelle part du besoin est couverte: aucun effet n’indique à la fois le besoin et les ressources disponibles.
money-outcomes-left-out =
    { $n ->
        [one] Non compris: 1 effet dont le besoin ou les ressources disponibles ne sont pas indiqués.
       *[other] Non compris: { $n } effets dont le besoin ou les ressources disponibles ne sont pas indiqués.
    }
money-loose = Pour aucun effet d’un plan-cadre des Nations Unies
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = sans pays
money-no-biennium = sans exercice biennal
money-no-fund = fonds non indiqué
money-none = Aucun montant n’est indiqué dans ces données.
money-none-country = Aucun montant n’est indiqué pour { $country }.
money-joint = La part d’un organisme dans un sous-produit commun est son propre argent: un sous-produit partagé figure une fois par organisme et n’est pas compté deux fois.
money-currencies-apart = Les montants de monnaies différentes, ou sans monnaie indiquée, ne sont jamais additionnés.
money-costs = Coûts estimés
money-share = pourcentage
money-shortfall = déficit
money-about = environ { $figure }
money-bars-title = Besoins des effets, ressources disponibles et dépenses
money-bars-need = besoin
money-bars-available = disponible
money-bars-spent = dépensé
money-bars-gap = déficit: { $gap }
money-bars-no-gap = pas de déficit
money-bars-unknown = déficit inconnu
money-bars-of = disponible: { $available }, besoin: { $need }
money-bars-not-stated = non indiqué
money-bars-missing = Une barre absente signifie « non indiqué », jamais zéro.
money-source = Source: { $source }.
resources-picture-is-svg = le schéma des montants est un fichier .svg
