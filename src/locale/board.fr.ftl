# The board: the picture of a country's pairings.

board-title = { $country } : PPTD et plan-cadre des Nations Unies
board-plan = { $name } « { $title } »
board-years-shared = { $n ->
    [one] Une année commune ({ $from })
   *[other] { $n } années communes ({ $from }-{ $to })
}.
board-priorities = Priorités du PPTD ({ $n })
board-outcomes = { $kind ->
    [undaf] Effets du PNUAD ({ $n })
   *[other] Effets : { $label } ({ $n })
}
board-no-priorities = Les données ne contiennent aucune priorité de ce PPTD.
board-no-outcomes = Les données ne contiennent aucun effet de ce plan-cadre.
board-not-stated = { $who } : non indiqué
board-took-part = { $who } : { $level }
board-ilo-not-stated = OIT : rôle non indiqué
board-chip = { $who } : { $role }
board-uptake = Part de l’effet couverte : { $how }
board-row-whole = ✓ entièrement
board-row-through = ✓ avec sa priorité
board-row-part = ◐ en partie
board-row-none = aucun lien
board-row-reached = ✓ lié
board-count-priorities = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
} : { $classes }.
board-count-elements = { $n ->
    [one] { $n } élément
   *[other] { $n } éléments
} : { $classes }.
board-count-outcomes = { $n ->
    [one] { $n } effet
   *[other] { $n } effets
} : { $classes }.
board-not-comparable = { $dwcp } × { $un } : { $why }
board-certainty = Documenté ≤ compté ≤ possible : priorités prises en compte { $taken_up } ; effets liés { $shared }.
board-shown = Affichage : { $cards } { $all_cards ->
    [one] fiche sur { $all_cards }
   *[other] fiches sur { $all_cards }
} et { $links } { $all_links ->
    [one] lien sur { $all_links }
   *[other] liens sur { $all_links }
} ; { $crossings ->
    [0] aucune ligne ne se croise
    [one] { $crossings } croisement de lignes
   *[other] { $crossings } croisements de lignes
}.
board-folded = Replié : { $what }.
board-folded-priorities = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
} ({ $classes })
board-folded-outcomes = { $n ->
    [one] { $n } effet
   *[other] { $n } effets
} ({ $classes })
board-folded-class = { $n } { $class }
board-left-out = Non dessinés, car sans comparaison ici : { $plans }.
board-policy = Règles de comptage : { $policy }.
board-dated = Mention datée la plus récente : { $date }.
board-undated = Aucune mention n’est datée.
board-no-sources = Aucune source n’est citée. { $dated }
board-sources = Sources : { $sources }{ $more ->
    [0] .
   *[other] {" "}et { $more } autres.
} { $dated }
board-wire-whole = entièrement, documenté
board-wire-part = en partie
board-wire-reviewed = trait fin : examiné
board-wire-suggested = suggéré, ne compte pas
board-chip-takes-part = participe
board-chip-does-not = ne participe pas, ou non indiqué
board-chip-ilo = OIT
board-portfolio-title = Alignement dans { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } comparaison
   *[other] { $pairings } comparaisons
} : { $classes }. { $unpaired ->
    [0] {""}
    [one] Un plan n’entre dans aucune comparaison.
   *[other] { $unpaired } plans n’entrent dans aucune comparaison.
}
board-portfolio-class = { $n } { $class ->
    [full] { $n ->
        [one] totale
       *[other] totales
    }
    [partial] { $n ->
        [one] partielle
       *[other] partielles
    }
    [none-taken-up] sans correspondant
    [unexamined] { $n ->
        [one] non examinée
       *[other] non examinées
    }
   *[not-comparable] { $n ->
        [one] impossible
       *[other] impossibles
    }
}
board-portfolio-country = Pays
board-portfolio-plans = PPTD × plan-cadre des Nations Unies
board-portfolio-verdict = Alignement
board-portfolio-priorities = Priorités prises en compte
board-portfolio-outcomes = Effets liés
board-portfolio-bar = Par classe
board-portfolio-of = { $n } sur { $all }
board-portfolio-no-pairing = sans comparaison : { $plans }
board-portfolio-no-plans = ni PPTD ni plan-cadre des Nations Unies dans ces données
board-constituents = Mandants
board-agencies = Organismes ({ $n })
board-no-agencies = Les organismes ne sont pas indiqués.
board-agency-parts = Nombre d’effets (sur { $all }) auxquels il participe ; case vide : non indiqué.
board-agencies-more = { $n } de plus : { $names }.
board-dwcp = PPTD
board-un = plan-cadre
