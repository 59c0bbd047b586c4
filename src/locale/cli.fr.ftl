# What the command line says beside its views.

cli-no-country = les données ne contiennent pas de pays { $code }
cli-no-country-near = les données ne contiennent pas de pays { $code } ; vouliez-vous dire { $near } ?
cli-policy-file = erreur dans le fichier de règles { $file } :
cli-nothing-written = { $summary } ; rien n’a été écrit.
cli-warnings = { $n } { $n ->
        [one] avertissement ; « dwalign check » l’affiche.
       *[other] avertissements ; « dwalign check » les affiche.
    }
cli-check-read = { $summary }. { $rows ->
        [one] { $rows } ligne lue
       *[other] { $rows } lignes lues
    } dans { $files } { $files ->
        [one] fichier
       *[other] fichiers
    }.

# What is wrong with a command line.
cli-neither-code-nor-address = « { $what } » n’est ni un code comme E401 ni une adresse comme MDA/dwcp/P1
cli-neither-code-nor-address-near = « { $what } » n’est ni un code comme E401 ni une adresse comme MDA/dwcp/P1 ; vouliez-vous dire { $near } ?
cli-address-without-data = une adresse demande aussi les données : dwalign explain ADRESSE CHEMIN…
cli-address-of-nothing = aucune donnée à l’adresse « { $what } » ; « dwalign align --format csv » énumère les codes dont se compose une adresse
cli-bad-size = « { $text } » n’est pas une taille valable ; écrivez par exemple 500M
cli-bad-unit = « { $text } » n’est pas une unité de taille ; employez K, M ou G
cli-size-too-large = « { $text } » est trop grand
cli-bad-year = « { $text } » n’est pas une année de 1945 à 2100
cli-two-years = écrivez deux années, par exemple 2010..2015
cli-years-reversed = { $from } est postérieur à { $to }
cli-no-country-known = les données ne contiennent pas de pays { $code } ; elles contiennent { $known }
cli-no-agency = les données ne contiennent pas d’organisme { $acronym }
cli-no-agency-near = les données ne contiennent pas d’organisme { $acronym } ; vouliez-vous dire { $near } ?
cli-no-paths = indiquez les dossiers ou fichiers contenant les données
cli-no-form = « .{ $extension } » : format de données non pris en charge ; employez .toml, .json, .xlsx, .sssom.tsv, ou un dossier pour des tables CSV
cli-no-workbook-name = « { $file } » n’est pas un nom de classeur ; il doit se terminer par .xlsx
cli-mark-one-workbook = --mark annote un seul classeur ; indiquez exactement un fichier .xlsx ou .ods parmi les données. « dwalign convert » fait un classeur d’autres données
cli-mark-same-name = le classeur annoté doit avoir son propre nom ; le vôtre reste inchangé
cli-mark-unopened = { $file } n’a pas pu être ouvert ; aucun classeur annoté n’a donc été écrit.
cli-no-iso-country = { $code } n’est pas un code de pays ISO 3166-1 ; il est pris tel quel.
cli-no-word = valeurs possibles pour { $vocabulary } : { $words }

# What the world did not let us do.
cli-not-printed = le résultat n’a pas pu être écrit : { $error }
cli-folded = les données en contiennent { $n } ; les { $shown } premiers sont présentés ici. --country présente les autres.
cli-not-written = { $file } n’a pas pu être écrit : { $error }
cli-not-made = { $folder } n’a pas pu être créé : { $error }
cli-not-ours = « { $file } » existe déjà et n’a pas été écrit par cette commande ; il reste tel quel. Nommez un autre fichier, ou remplacez-le avec --force
cli-would-replace-read = « { $file } » est un des fichiers qui ont été lus ; il reste tel quel. Nommez un autre fichier ou dossier
usage-error = erreur : { $message }
usage-unknown-argument = option « { $argument } » inconnue
usage-unknown-command = commande « { $command } » inconnue
usage-missing-command = il manque une commande
usage-missing-argument = { $n ->
        [one] il manque cet argument
       *[other] il manque ces arguments
    } : { $arguments }
usage-conflict = « { $argument } » ne s’emploie pas avec « { $other } »
usage-number-of-values = « { $argument } » n’a pas le bon nombre de valeurs
usage-missing-value = « { $argument } » demande une valeur
usage-invalid-value = « { $value } » n’est pas une valeur admise pour « { $argument } »
usage-invalid-value-of = « { $value } » n’est pas une valeur admise pour « { $argument } » ; valeurs admises : { $allowed }
usage-invalid-value-why = « { $value } » n’est pas une valeur admise pour « { $argument } » : { $reason }
usage-not-in-range = un nombre de { $from } à { $to } est attendu
usage-not-a-number = un nombre est attendu
usage-not-utf8 = un argument n’est pas du texte UTF-8
usage-did-you-mean = Vouliez-vous dire { $near } ?
usage-options = [OPTIONS]
usage-command = <COMMANDE>
usage-more = Pour en savoir plus : --help
cli-not-packed = { $file } : le document n’a pas pu être assemblé
