# Workbooks: the names of sheets that are not tables, the columns that are written beside the data, and findings.

sheet-readme = Lisez-moi
sheet-lists = Listes
sheet-problems = Anomalies
sheet-results = Résultats
mark-verdict = Alignement
mark-why = Pourquoi
mark-lift = Moyens de progresser
example-mark = Exemple

damage-no-zip = ce n’est pas un classeur : son contenu n’est pas celui d’un fichier .xlsx ou .ods
damage-no-workbook = ce fichier compressé ne contient pas de classeur
damage-old-or-locked = c’est un ancien classeur .xls, ou un classeur protégé par un mot de passe
damage-cut = le classeur est endommagé : il est tronqué ou une partie est abîmée
damage-utf16 = une partie du classeur est en UTF-16, ce que la lecture des classeurs n’admet pas
damage-entities = le classeur déclare ses propres entités, ce qu’aucun tableur ne fait
damage-part = une partie du classeur est illisible : { $reason }
damage-remedy = ouvrez-le dans un tableur et enregistrez-le à nouveau en .xlsx, sans mot de passe
bound-unpacked = décompressé, le classeur dépasse { $n } octets
bound-parts = le classeur a plus de { $n } parties
bound-sheets = le classeur a plus de { $n } feuilles
bound-cells = le classeur a plus de { $n } cellules
bound-strings = le classeur a plus de { $n } textes
bound-remedy = si c’est bien le classeur voulu, relevez la limite avec --max-size ; sinon, ne gardez que les feuilles utiles
bound-text = le texte a { $n } caractères ; une cellule de classeur en contient { $limit }
bound-text-remedy = raccourcissez le texte, ou écrivez les données en .json, en .toml ou dans un dossier de fichiers CSV
bound-rows = la table { $table } a { $n } lignes ; une feuille de classeur en contient { $limit }
bound-rows-remedy = écrivez les données en .json, en .toml ou dans un dossier de fichiers CSV, ou convertissez un pays à la fois
merged-cells = les cellules { $range } sont fusionnées : toutes sont vides sauf la première
merged-cells-remedy = annulez la fusion et remplissez chaque cellule
formula-failed = la formule de cette cellule a échoué avec { $value }
formula-uncalculated = cette cellule contient une formule dont la valeur n’a pas été enregistrée
formula-remedy = ouvrez le classeur dans un tableur et enregistrez-le, ou saisissez la valeur elle-même
grid-sign = « { $sign } » n’est ni W, ni P, ni N
grid-sign-remedy = saisissez W pour le tout, P pour une partie, N si vous avez cherché sans trouver, ou laissez la cellule vide
grid-code-twice = le code « { $code } » figure deux fois ; il figure d’abord en { $first }
grid-code-twice-remedy = donnez à chaque ligne et à chaque colonne son propre code
grid-element = « { $code } » est lu comme une priorité à part entière
grid-element-remedy = écrivez { $meant } s’il s’agit d’un élément de cette priorité ; laissez tel quel si « { $code } » est une priorité
sheet-ignored = la feuille « { $sheet } » n’a pas été lue : son nom n’est pas celui d’une table
sheet-ignored-nearest = vouliez-vous dire « { $nearest } » ?
sheet-ignored-remedy = renommez-la si elle contient des données ; sinon, il n’y a rien à faire
hidden-sheet = la feuille « { $sheet } » est masquée ; elle a été lue
hidden-rows =
    { $n ->
        [one] la ligne { $rows } est masquée ; elle a été lue
       *[other] { $n } lignes sont masquées ({ $rows }) ; elles ont été lues
    }
hidden-remedy = affichez ce qui est masqué et supprimez les lignes qui n’ont pas lieu d’être

mark-through-priority = par sa priorité
mark-not-covered = aucun lien compté

problems-title = Anomalies et corrections
problems-none = Aucune anomalie.
problems-count = { $errors ->
        [0] Aucune erreur
        [one] 1 erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucun avertissement
        [one] 1 avertissement
       *[other] { $warnings } avertissements
    }.
problems-cut = Les { $n } premières de chaque type sont indiquées.
problems-how = Une cellule rouge contient une erreur, une cellule jaune un avertissement ; la note de la cellule l’explique. Corrigez dans ce classeur, enregistrez-le et relancez la vérification.
problems-kind = Type
problems-code = Code
problems-where = Où
problems-what = Anomalie
problems-right = Correction
problems-error = erreur
problems-warning = avertissement

results-title = Place du travail décent dans le plan-cadre des Nations Unies
results-policy = Règles de comptage : { $policy }.
results-none = Il n’y a rien à comparer : il faut, pour un pays, un programme par pays de promotion du travail décent avec des priorités et un plan-cadre des Nations Unies dont les périodes se chevauchent.
results-code = Code
results-item = Priorité ou élément
results-class = Alignement
results-legend = W = entièrement pris en compte   ·   P = en partie   ·   N = cherché sans trouver   ·   ? = suggéré, non compté   ·   vide = non indiqué
results-counts = Décomptes
results-documented = Documenté
results-counted = Compté
results-possible = Possible
results-of = Total
results-full = Priorités entièrement prises en compte
results-taken = Priorités prises en compte, entièrement ou en partie
results-shared = Effets du plan-cadre liés au PPTD
results-chart-priorities = Priorités
results-chart-outcomes = Effets du plan-cadre
results-indicators = Indicateurs
results-indicator = Indicateur
results-chart-indicators = Indicateurs par année
damage-other-form = c’est un classeur au format .{ $form }, qui n’est pas lu
damage-remedy-form = ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx
damage-remedy-numbers = ouvrez-le dans Numbers et choisissez Fichier, Exporter vers, Excel
damage-remedy-gsheet = ouvrez-le dans Google Sheets et choisissez Fichier, Télécharger, Microsoft Excel
sheets-ignored = ces feuilles n’ont pas été lues, car leurs noms ne sont pas ceux de tables : { $sheets }
grid-twin = la grille a le code « { $code } », que les tables n’ont pas ; son titre est celui de « { $twin } »
grid-twin-remedy = vouliez-vous dire « { $twin } » ?
some-outcomes = comparé à une partie seulement des effets, et donc non examiné : { $items }
some-outcomes-remedy = jugez aussi les autres effets, ou choisissez « Aucun correspondant trouvé » à la ligne de tout le cadre
