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

# What is wrong with a command line.
cli-no-picture = « .{ $extension } » n’est pas un type d’image ; employez .dot, .svg, .png ou .pdf
cli-no-pairing-to-draw = il n’y a pas de telle paire à dessiner pour { $country } ; les données contiennent { $frameworks }
cli-no-frameworks = il n’y a pas de telle paire à dessiner pour { $country } ; les données n’en contiennent aucun plan
cli-neither-code-nor-address = « { $what } » n’est ni un code comme E401 ni une adresse comme MDA/dwcp/P1
cli-neither-code-nor-address-near = « { $what } » n’est ni un code comme E401 ni une adresse comme MDA/dwcp/P1 ; vouliez-vous dire { $near } ?
cli-address-without-data = une adresse demande aussi les données : dwalign explain ADRESSE CHEMIN…
cli-address-of-nothing = « { $what } » n’est l’adresse de rien dans aucune paire ; « dwalign align » énumère ce qu’il y a
cli-bad-size = « { $text } » n’est pas une taille ; écrivez par exemple 500M
cli-bad-unit = « { $text } » n’est pas une unité de taille ; employez K, M ou G
cli-size-too-large = « { $text } » est trop grand
cli-bad-year = « { $text } » n’est pas une année de 1945 à 2100
cli-two-years = écrivez deux années, par exemple 2010..2015
cli-years-reversed = { $from } est postérieur à { $to }

# What the world did not let us do.
cli-not-printed = le résultat n’a pas pu être écrit : { $error }
cli-not-written = { $file } n’a pas pu être écrit : { $error }
cli-not-made = { $folder } n’a pas pu être créé : { $error }
cli-no-graphviz = dessiner en .{ $format } demande Graphviz, et son programme « dot » est introuvable ; installez Graphviz (https://graphviz.org/download) ou écrivez plutôt un fichier .dot
cli-graphviz-not-started = Graphviz n’a pas pu être lancé : { $error }
cli-graphviz-too-slow = Graphviz n’avait pas fini après { $seconds } secondes ; dessinez moins de plans avec --dwcp et --undaf, ou écrivez un fichier .dot
cli-graphviz-not-waited-for = Graphviz n’a pas pu être attendu : { $error }
cli-graphviz-failed = Graphviz n’a pas pu dessiner le diagramme : { $error }
