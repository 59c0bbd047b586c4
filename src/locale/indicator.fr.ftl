# Indicateurs qui sont des parts, et distance jusqu’à la prochaine étape.

share-year = année
share-currency = monnaie
share-part = part
share-whole = sur
share-share = pourcentage
share-milestone = étape
share-lacking = reste
share-status = état
share-no-data = aucune donnée
share-baseline = Base de référence { $year }: { $share } ({ $how }).
share-given = telle qu’indiquée
share-from-data = d’après les données
share-no-baseline = Pas de base de référence: il n’y a pas de données pour { $year }, et aucune n’a été indiquée.
share-no-baseline-year = Aucune année de référence n’est fixée.
share-milestones = Étapes: { $list }.
share-milestone-by = { $share } à la fin de { $year }
share-in-place = À la fin de { $year }: { $what }. { $reached ->
        [yes] Oui, c’est fait.
        [no] Pas encore.
       *[unknown] Personne n’a dit si c’est le cas.
    }
share-left-out = Non compris, parce qu’un chiffre manque (ce qui n’est pas zéro): { $list }.
share-currencies = Plusieurs monnaies: chacune a son pourcentage, et elles ne sont pas additionnées.
distance-count = Prochaine étape, à la fin de { $due }: { $needed } nécessaires, { $value } atteints en { $year }: il en reste { $lacking }.
distance-count-met = Étape pour la fin de { $due }: { $needed } nécessaires, { $value } en { $year }: franchie.
distance-share = Prochaine étape, à la fin de { $due }: { $mark } nécessaires, { $share } atteints en { $year }: il reste { $lacking }.
distance-share-met = Étape pour la fin de { $due }: { $mark } nécessaires, { $share } en { $year }: franchie.
trend = Évolution: { $first } en { $from }, { $last } en { $to }.
trend-none = Pas de données pour les années présentées.
trend-one = Évolution: { $first } en { $from }, seule année présentée pour laquelle il y a des données.
