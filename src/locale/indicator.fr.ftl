# Indicateurs qui sont des parts, et distance jusqu’à la prochaine étape.

share-year = année
share-currency = monnaie
share-part = montant
share-whole = total
share-share = pourcentage
share-milestone = étape à franchir
share-lacking = il manque
share-status = situation
share-no-data = aucune donnée
share-baseline = Base de référence { $year } : { $share } ({ $how }).
share-given = telle qu’indiquée
share-from-data = d’après ces données
share-no-baseline = Pas de base de référence : il n’y a pas de données pour { $year }, et aucune n’a été indiquée.
share-no-baseline-year = Aucune année de référence n’est fixée.
share-milestones = Étapes à franchir : { $list }.
share-milestone-by = { $share } à la fin de { $year }
share-in-place = Attendu à la fin de { $year } : { $what }. { $reached ->
        [yes] En place.
        [no] Pas encore en place.
       *[unknown] Mise en place non indiquée.
    }
share-left-out = Non compté (chiffre manquant) : { $list }.
share-currencies = Plusieurs monnaies : chacune a son pourcentage ; elles ne sont pas additionnées.
distance-count = Prochaine étape à franchir, à la fin de { $due } : il en faut { $needed } ; { $value } en { $year }, il en manque { $lacking }.
distance-count-met = Étape à franchir à la fin de { $due } : il en faut { $needed } ; { $value } en { $year } : cible atteinte.
distance-share = Prochaine étape à franchir, à la fin de { $due } : { $mark } ; { $share } en { $year }, il manque { $lacking }.
distance-share-met = Étape à franchir à la fin de { $due } : { $mark } ; { $share } en { $year } : cible atteinte.
trend = Évolution : { $first } en { $from }, { $last } en { $to }.
trend-none = Pas de données pour les années présentées.
trend-one = Évolution : { $first } en { $from }, seule année présentée pour laquelle il y a des données.
