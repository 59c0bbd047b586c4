# What the command line says beside its views.

cli-no-country = les données ne contiennent pas de pays { $code }
cli-no-country-near = les données ne contiennent pas de pays { $code } ; vouliez-vous dire { $near } ?
cli-policy-file = erreur dans le fichier de règles { $file } :
cli-nothing-written = { $summary } ; rien n’a été écrit.
cli-warnings = { $n } { $n ->
        [one] avertissement ; « dwalign check » l’affiche.
       *[other] avertissements ; « dwalign check » les affiche.
    }
cli-check-read = { $summary }. { $rows ->
        [one] { $rows } ligne lue
       *[other] { $rows } lignes lues
    } dans { $files } { $files ->
        [one] fichier
       *[other] fichiers
    }.
