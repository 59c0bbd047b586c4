# Conditions sur les nombres : « dwalign check --require ».

gate-empty = aucune condition n’est donnée ; écrivez par exemple « full>=3, open=0 »
gate-no-relation = « { $part } » n’est pas une condition ; écrivez un nom, l’un de >=, <=, =, > et <, et un nombre, comme full>=3
gate-number = « { $part } » : « { $number } » n’est pas un nombre entier à partir de 0
gate-unknown = il n’y a pas de nombre « { $name } » ; les noms admis sont : { $names }
gate-unknown-near = il n’y a pas de nombre « { $name } » ; vouliez-vous dire { $near } ? Les noms admis sont : { $names }
gate-all-met = { $n ->
        [one] La condition est remplie.
       *[other] Les { $n } conditions sont remplies.
    }
gate-not-met = { $n ->
        [one] 1 condition sur { $all } n’est pas remplie.
       *[other] { $n } conditions sur { $all } ne sont pas remplies.
    }
gate-not-asked = Les données contiennent des erreurs ; les conditions n’ont pas été vérifiées.
gate-met = remplie
gate-failed = non remplie
gate-line = { $state } { $condition } – { $name } : { $number }
gate-short = { $state } { $condition } – { $name } : { $number }, il en manque { $by }
gate-over = { $state } { $condition } – { $name } : { $number }, { $by } de trop
gate-others = Les autres :
gate-member = { $name } { $title } : { $state }
gate-member-plain = { $name } { $title }
gate-more = { $n ->
        [one] et 1 de plus : --all
       *[other] et { $n } de plus : --all
    }

help-check-require = Conditions sur les nombres, comme « full>=3, open=0, unexamined=0 » ; code de retour 1 si l’une n’est pas remplie
gate-help = Conditions sur les nombres, comme « full>=3, open=0, unexamined=0 » ; code de retour 1 si l’une n’est pas remplie

    Écrivez un nom, l’un de >=, <=, =, > et <, et un nombre ; plusieurs conditions sont séparées par des virgules. Une priorité ou un effet compte une fois, avec le meilleur degré d’alignement de toutes ses comparaisons. « unexamined », « none-found », « accepted » et « open » comptent ensemble priorités et effets. Les noms :
    { $names }
help-check-country = Ne compter que ce pays, par son code à trois lettres (avec --require)
value-conditions = CONDITIONS
