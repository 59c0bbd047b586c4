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
board-row-whole = ✓ entièrement
board-row-through = ✓ avec sa priorité
board-row-part = ◐ en partie
board-row-none = sans correspondant
board-row-reached = ✓ lié
board-not-comparable = { $dwcp } × { $un } : { $why }
board-possible = Avec les suggestions : { $taken_up ->
    [one] { $taken_up } priorité prise en compte
   *[other] { $taken_up } priorités prises en compte
}, { $shared ->
    [one] { $shared } effet lié
   *[other] { $shared } effets liés
}.
board-documented = Selon les seuls liens documentés : { $taken_up ->
    [0] aucune priorité prise en compte
    [one] { $taken_up } priorité prise en compte
   *[other] { $taken_up } priorités prises en compte
}, { $shared ->
    [0] aucun effet lié
    [one] { $shared } effet lié
   *[other] { $shared } effets liés
}.
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
board-more-rows = … et { $n } { $n ->
    [one] autre
   *[other] autres
}
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
board-there-is = Dans les données : { $plans }.
board-no-comparison = Rien à comparer : { $why ->
    [years] les périodes du PPTD et du plan-cadre n’ont aucune année en commun
    [un] aucun plan-cadre de ce pays n’est dans les données
    [dwcp] aucun PPTD de ce pays n’est dans les données
   *[both] ni PPTD ni plan-cadre de ce pays dans les données
}.
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
board-chip-does-not = ne participe pas
board-chip-not-stated = non indiqué
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
board-portfolio-silent = { $class ->
    [unexamined] Non examinées à ce jour
   *[other] Comparaison impossible, car l’un des deux plans n’a rien dans les données
} ({ $n })
board-portfolio-no-pairing = Plans sans comparaison ({ $n })
board-portfolio-folded = Seuls les { $shown } premiers pays ont des lignes ici ; { $n } { $n ->
    [one] autre a
   *[other] autres ont
} des comparaisons. Les nombres ci-dessus portent sur tous.
board-portfolio-no-plans = Pays sans PPTD ni plan-cadre dans ces données ({ $n })
board-constituents = Mandants
board-agencies = Organismes ({ $n })
board-no-agencies = Les organismes ne sont pas indiqués.
board-agency-parts = Nombre d’effets (sur { $all }) auxquels il participe ; case vide : non indiqué.
board-agencies-more = { $n } de plus : { $names }.
board-dwcp = PPTD
board-un = plan-cadre
