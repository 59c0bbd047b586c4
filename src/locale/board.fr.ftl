# The board: the picture of a country's pairings.

board-title = { $country } : le PPTD et le plan-cadre de l’ONU
board-plan = { $id } « { $title } » ({ $years })
board-years-shared = Ils ont en commun { $n ->
    [one] une année ({ $from })
   *[other] { $n } années ({ $from }–{ $to })
}.
board-priorities = Priorités du PPTD ({ $n })
board-outcomes = { $kind ->
    [undaf] Effets du PNUAD ({ $n })
   *[other] Effets : { $label } ({ $n })
}
board-no-priorities = Le PPTD n’énumère aucune priorité dans ces données.
board-no-outcomes = Le plan-cadre de l’ONU n’énumère aucun effet dans ces données.
board-not-stated = { $who } : non indiqué
board-took-part = { $who } : { $level }
board-ilo-not-stated = OIT : rôle non indiqué
board-chip = { $who } : { $role }
board-uptake = De l’effet : { $how }
board-row-whole = ✓ en entier
board-row-through = ✓ avec sa priorité
board-row-part = ◐ en partie
board-row-none = aucun lien
board-row-reached = ✓ atteint
board-counts = Sur { $priorities ->
    [one] { $priorities } priorité
   *[other] { $priorities } priorités
} : { $full } { $full ->
    [one] complète
   *[other] complètes
}, { $partial } { $partial ->
    [one] partielle
   *[other] partielles
}, { $dwcp_only } dans le PPTD seulement. Sur { $elements ->
    [one] { $elements } élément
   *[other] { $elements } éléments
} : { $whole } en entier, { $part } en partie. Sur { $outcomes ->
    [one] { $outcomes } effet
   *[other] { $outcomes } effets
} : { $shared } { $shared ->
    [one] partagé
   *[other] partagés
}, { $undaf_only } dans le plan-cadre de l’ONU seulement, { $out_of_scope } hors champ.
board-certainty = Documenté ≤ compté ≤ possible : priorités reprises { $taken_up } ; effets partagés { $shared }.
board-shown = Affichage : { $cards } { $all_cards ->
    [one] fiche sur { $all_cards }
   *[other] fiches sur { $all_cards }
} et { $links } { $all_links ->
    [one] lien sur { $all_links }
   *[other] liens sur { $all_links }
} ; { $crossings ->
    [0] aucune ligne ne se croise
    [one] { $crossings } croisement de lignes
   *[other] { $crossings } croisements de lignes
}.
board-nothing-folded = Rien n’est replié.
board-folded = Replié : { $what }.
board-folded-priorities = { $n ->
    [one] { $n } priorité
   *[other] { $n } priorités
} ({ $classes })
board-folded-outcomes = { $n ->
    [one] { $n } effet
   *[other] { $n } effets
} ({ $classes })
board-folded-class = { $n } { $class }
board-left-out = Non dessinés, car dans aucune de ces paires : { $plans }.
board-policy = Règles : { $policy }.
board-dated = La mention datée la plus récente est du { $date }.
board-undated = Aucune mention n’est datée.
board-no-sources = Aucune source n’est citée. { $dated }
board-sources = Sources : { $sources }{ $more ->
    [0] .
   *[other] {" "}et { $more } autres.
} { $dated }
board-wire-whole = en entier, documenté
board-wire-part = en partie
board-wire-reviewed = trait fin : examiné
board-wire-suggested = suggéré, ne compte pas
board-chip-takes-part = participe
board-chip-does-not = ne participe pas, ou non indiqué
board-chip-ilo = OIT
board-portfolio-title = Alignement dans { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
board-portfolio-counts = { $pairings ->
    [one] { $pairings } paire
   *[other] { $pairings } paires
} : { $full } { $full ->
    [one] complète
   *[other] complètes
}, { $partial } { $partial ->
    [one] partielle
   *[other] partielles
}, { $none } sans aucune reprise, { $open } non examinées ou non comparables. { $unpaired ->
    [0] {""}
    [one] Un plan n’est dans aucune paire.
   *[other] { $unpaired } plans ne sont dans aucune paire.
}
board-portfolio-country = Pays
board-portfolio-plans = PPTD × plan-cadre de l’ONU
board-portfolio-verdict = Verdict
board-portfolio-priorities = Priorités reprises
board-portfolio-outcomes = Effets partagés
board-portfolio-bar = En entier, en partie, PPTD seulement
board-portfolio-of = { $n } sur { $all }
board-portfolio-no-pairing = aucune paire : { $plans }
board-portfolio-no-plans = ni PPTD ni plan-cadre de l’ONU dans ces données
board-constituents = Mandants
board-agencies = Organismes ({ $n })
board-no-agencies = Le rôle d’aucun organisme n’est indiqué.
board-agency-parts = Nombre d’effets (sur { $all }) auxquels il participe ; case vide : non indiqué.
board-agencies-more = { $n } de plus : { $names }.
board-dwcp = PPTD
board-un = plan-cadre
