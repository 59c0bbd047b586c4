# Findings: what is wrong, what would be right, and what each code means.

# What is wrong, in one sentence.
fault-not-utf8 = l’octet { $byte } n’est pas du texte UTF-8
fault-not-utf8-looks-like = l’octet { $byte } (« { $letter } » en Windows-1252) n’est pas du texte UTF-8
fault-utf16 = le fichier est en UTF-16 (« texte Unicode »), et non en UTF-8
fault-syntax = ce n’est pas du { $form } valable : { $message }
fault-open-quote = une cellule entre guillemets qui commence dans cette ligne n’est jamais fermée
fault-stray-quote = un guillemet se trouve à l’intérieur de la valeur de « { $column } »
fault-too-large = le fichier compte { $size } octets, plus que la limite de { $limit }
fault-too-large-together = avec ce fichier, l’ensemble des fichiers compte { $size } octets ; { $limit } au plus sont lus en une fois
fault-empty-dataset = aucun plan (PPTD ou plan-cadre) n’a été trouvé dans les données
fault-unknown-file = ce fichier n’est ni un classeur, ni un fichier TOML ou JSON, ni l’une des tables CSV
fault-unreadable = le fichier ne peut pas être lu : { $reason }
fault-missing-column = il manque à la table « { $table } » la colonne « { $column } »
fault-ragged-row = cette ligne a { $cells } { $cells ->
        [one] cellule
       *[other] cellules
    } et l’en-tête { $columns } { $columns ->
        [one] colonne
       *[other] colonnes
    }
fault-repeated-column = la colonne « { $column } » figure deux fois
fault-nested-elsewhere = la ligne est imbriquée sous « { $inside } » ({ $column }) mais nomme « { $named } »
fault-unknown-table = il n’y a pas de table « { $table } »
fault-empty-cell = cellule « { $column } » vide
fault-wrong-type = « { $column } » : { $expected } attendu ; trouvé : { $found }
sdg-allowed = un objectif de 1 à 17, ou l’une de ses cibles comme 8.5 ou 8.b
fault-unknown-word = « { $word } » n’est pas un mot connu pour { $vocabulary }
fault-year-out-of-range = l’année { $year } n’est pas comprise entre 1945 et 2100
fault-confidence-out-of-range = la confiance { $value } n’est pas comprise entre 0 et 1
fault-ambiguous-figure = « { $value } » peut se lire { $thousands } ou { $decimals }
fault-not-finite = « { $value } » n’est pas un nombre fini
fault-bad-id = « { $id } » ne peut pas servir d’identifiant : { $reason }
fault-lost-form = le code « { $value } » a été transformé en { $became }
fault-bad-date = « { $value } » n’est pas une date
fault-no-title = l’élément n’a de titre dans aucune langue
fault-dangling = { $what } « { $id } » introuvable dans { $within }
fault-across-countries = le plan « { $framework } » n’appartient pas à ce pays ({ $country }) mais à un autre ({ $elsewhere })
fault-foreign-element = l’élément « { $element } » appartient à { $belongs_to }, et non à { $priority }
fault-foreign-output = le produit « { $output } » appartient à { $belongs_to }, et non à { $outcome }
fault-ambiguous = { $within } : { $n } { $what } ; précisez lequel
fault-wrong-kind = « { $framework } » est du type « { $kind } » ; cette ligne demande { $expected }
fault-stated-twice = { $what } { $id } : énoncé deux fois, avec des différences ({ $differing })
fault-country-twice = le code { $country } désigne « { $one } » et « { $other } »
fault-period-reversed = la période se termine en { $end }, avant de commencer en { $start }
fault-role-contradiction = { $agency } est indiqué comme ne participant pas à { $outcome }, mais a aussi le rôle « { $role } »
fault-absence-contradiction = { $item } est déclaré « { $state } », mais un lien compté le relie à { $linked_to }
fault-unknown-file-ignored = le fichier n’a pas été lu : son nom n’est pas celui d’une table
fault-unknown-column = la table « { $table } » n’a pas de colonne « { $column } » ; ses valeurs n’ont pas été lues
fault-no-column-heading = la colonne { $column } de la table « { $table } » n’a pas d’en-tête ; ses valeurs n’ont pas été lues
fault-unknown-country = « { $code } » n’est pas un code de pays de la norme ISO 3166-1
fault-unlisted-country = le pays { $code } est employé, et la table des pays ne le mentionne pas
fault-repeated-row = cette ligne de « { $table } » en répète une autre mot pour mot
fault-out-of-period = le lien ne compte pas : { $dwcp } ({ $dwcp_period }) et { $un } ({ $un_period }) n’ont aucune année en commun
fault-stale-link = l’un des textes du lien { $item } → { $outcome } a changé depuis son examen (empreinte { $pinned }, maintenant { $now })
fault-cut-names = noms coupés à 200 caractères : { $outcomes } { $outcomes ->
        [one] effet
       *[other] effets
    }, { $outputs } { $outputs ->
        [one] produit
       *[other] produits
    }, { $rows } { $rows ->
        [one] ligne de sous-produit
       *[other] lignes de sous-produit
    }
fault-orphan-rows = { $rows ->
        [one] { $rows } ligne de sous-produit sur { $of } n’a pu être rattachée à un produit
       *[other] { $rows } lignes de sous-produit sur { $of } n’ont pu être rattachées à un produit
    } ; { $names } { $names ->
        [one] nom de produit absent de l’arborescence
       *[other] noms de produit absents de l’arborescence
    }
fault-missing-tree = les montants de { $nodes } { $nodes ->
        [one] nœud dépassent
       *[other] nœuds dépassent
    } ceux des éléments énumérés au-dessous ; une partie de l’arborescence manque donc : { $parents }
fault-joint-rows = { $joint } { $joint ->
        [one] sous-produit conjoint figure
       *[other] sous-produits conjoints figurent
    } dans { $rows } lignes, une pour chaque organisme
fault-no-rows = il n’y a pas de lignes de sous-produit : les organismes de { $outcomes } { $outcomes ->
        [one] effet
       *[other] effets
    } ne sont pas indiqués
fault-shared = un seul plan-cadre pour { $n } pays ({ $countries }), lu une fois ; pays principal : { $home }
fault-years = l’export n’indique pas de période ; { $start }-{ $end } sont les années de { $rows } { $rows ->
        [one] ligne
       *[other] lignes
    }
fault-years-undated = l’export n’indique pas de période ; { $start }-{ $end } sont les années de { $rows } { $rows ->
        [one] ligne
       *[other] lignes
    } (dont { $undated } sans dates)
fault-no-years = l’export n’indique pas de période et n’a pas de lignes datées : la période reste inconnue
fault-trimmed = { $n ->
        [one] { $n } code a été débarrassé de ses espaces
       *[other] { $n } codes ont été débarrassés de leurs espaces
    }
fault-renamed = { $n ->
        [one] { $n } code a reçu un identifiant propre (absent, employé deux fois ou inutilisable)
       *[other] { $n } codes ont reçu un identifiant propre (absents, employés deux fois ou inutilisables)
    }
fault-prefixed = { $n ->
        [one] { $n } nom commence par le code, montré tel quel
       *[other] { $n } noms commencent par le code, montrés tels quels
    }
fault-country-from-name = « { $name } » a reçu le code { $code }, d’après le nom du fichier
fault-country-unknown = le nom du fichier ne donne pas de code de pays pour « { $name } »
fault-differing = les exports d’un même plan-cadre pour { $countries } diffèrent ; un seul a été lu : { $read }
fault-bad-rows = { $n ->
        [one] { $n } nœud ou ligne non lu : forme inattendue
       *[other] { $n } nœuds ou lignes non lus : forme inattendue
    }
fault-nameless-nodes = { $n ->
        [one] { $n } nœud sans nom, non lu
       *[other] { $n } nœuds sans nom, non lus
    }

# What would be right, or what to do.
help-did-you-mean = vouliez-vous dire « { $near } » ?
help-utf8 = enregistrez le fichier en UTF-8 (dans Excel : « CSV UTF-8 »)
help-syntax = corrigez le texte à cet endroit
help-open-quote = fermez le guillemet, ou doublez un guillemet qui appartient au texte
help-stray-quote = mettez toute la cellule entre guillemets et doublez le guillemet intérieur
help-too-large = si c’est bien le fichier voulu, donnez une limite plus grande avec --max-size
help-too-large-together = lisez moins de fichiers à la fois, par exemple ceux d’une seule région
help-empty-dataset = donnez un dossier ou un fichier contenant au moins un plan
help-unknown-file = nommez un fichier CSV d’après sa table (frameworks.csv, links.csv, …) ; enregistrez un classeur en .xlsx ou .ods
help-unreadable = fermez-le dans les autres programmes et vérifiez que vous avez le droit de le lire
help-no-heading = le fichier est vide ; ajoutez l’en-tête
help-missing-column = ajoutez-la ; colonnes trouvées : { $columns }
help-rename-heading = vouliez-vous dire « { $near } » ? Donnez à cette colonne l’en-tête « { $column } »
help-ragged-row = mettez entre guillemets les textes qui contiennent le séparateur
help-repeated-column = supprimez ou renommez l’une des deux
help-unknown-table = connues ici : { $tables }
help-nested-elsewhere = laissez « { $column } » de côté, ou déplacez la ligne là où elle doit être
help-empty-cell = remplissez-la, ou supprimez la ligne
help-wrong-type = écrivez { $expected }
help-choose-a-word = choisissez l’un des mots admis
help-allowed = { $help } (valeurs admises : { $words })
help-year = écrivez l’année avec quatre chiffres
help-confidence = écrivez 85 pour cent sous la forme 0,85
help-ambiguous-figure = écrivez { $thousands }, sans séparateur de milliers, ou écrivez deux décimales
help-not-finite = laissez la cellule vide si la valeur n’est pas connue
help-bad-id = employez un code court sans « / »
help-lost-form = donnez à la colonne le format texte et retapez le code ; en TOML et en JSON, écrivez-le entre guillemets
help-bad-date = écrivez AAAA-MM-JJ, AAAA-MM ou AAAA
help-no-title = remplissez title, title_fr ou title_es
help-none-known = il n’y en a aucun à cet endroit ({ $what })
help-known = connus : { $names }
help-across-countries = reliez des plans d’un même pays, ou ajoutez { $country } aux pays du plan-cadre
help-foreign-element = nommez la priorité { $priority }, ou un autre élément
help-foreign-output = nommez l’effet { $outcome }, ou un autre produit
help-ambiguous = nommez l’un de ceux-ci : { $names }
help-wrong-kind = nommez { $expected }, ou corrigez le type du plan
help-stated-twice = gardez l’une des deux lignes, ou donnez à l’autre un identifiant propre
help-country-twice = gardez un seul nom, ou corrigez le code de l’autre pays
help-period-reversed = échangez le début et la fin, ou corrigez l’un des deux
help-role-contradiction = supprimez l’une des deux lignes
help-absence-contradiction = supprimez l’absence, ou donnez au lien le statut « rejeté »
help-unknown-column = supprimez la colonne, ou renommez-la
help-no-column-heading = donnez un en-tête à la colonne, ou supprimez-la
help-unknown-country = employez le code à trois lettres, sauf si ce code est voulu
help-unlisted-country = ajoutez-le à la table des pays
help-repeated-row = supprimez l’une des deux
help-out-of-period = corrigez les périodes, ou retirez le lien
help-stale-link = examinez le lien à nouveau, puis donnez-lui l’empreinte { $now }
help-cut-names = reprenez le texte complet du document du plan-cadre là où il importe
help-orphan-rows = leurs organismes, dates et montants ne sont rattachés à aucun effet
help-missing-tree = comparez avec le document du plan-cadre avant de conclure à une absence
help-joint-rows = chaque organisme garde son rôle et ses propres ressources ; comptez les travaux, non les lignes
help-no-rows = indiquez les organismes dans une feuille « Rôles » à côté de l’export
help-shared = rien à faire ; il est comparé aux PPTD de chacun de ses pays
help-years = indiquez le début et la fin dans votre propre feuille « Plans » si vous les connaissez
help-tidied = employez les identifiants que montrent les rapports
help-country-from-name = rien à faire si le code est juste ; sinon renommez le fichier
help-country-unknown = donnez au fichier le nom du code à trois lettres du pays, par exemple MDA.json
help-differing = exportez les fichiers le même jour
help-bad-row = comparez avec un nouvel export

# Around them.
severity-error = erreur
severity-warning = avertissement
findings-more = { $names } et { $n } { $n ->
        [one] autre
       *[other] autres
    }
findings-at-column = { $place }, colonne { $column }
findings-place = où
findings-related = et
findings-help = aide
findings-not-shown-errors = … les { $shown } premières erreurs sur { $n } sont affichées.
findings-not-shown-warnings = … les { $shown } premiers avertissements sur { $n } sont affichés.
findings-errors = { $n ->
        [0] aucune erreur
        [one] { $n } erreur
       *[other] { $n } erreurs
    }
findings-warnings = { $n ->
        [0] aucun avertissement
        [one] { $n } avertissement
       *[other] { $n } avertissements
    }
findings-summary = { $errors }, { $warnings }

# Phrases that the facts of a finding hold. In English they stand as the facts have them.
expected-text = du texte
expected-code = un code sous forme de texte
expected-word = un mot du vocabulaire
expected-words = des mots séparés par « ; »
expected-yes-no = oui ou non
expected-year = une année, par exemple 2010
expected-date = une date
expected-number = un nombre
expected-amount = un nombre à deux décimales au plus
expected-whole-number = un nombre entier
expected-fraction = un nombre de 0 à 1
expected-percent = une part de 0 % à 100 %
expected-milestone = « +20 % », « 70 % », un nombre ou « oui »
expected-currency = une monnaie en trois lettres, par exemple USD
expected-rows = une liste de lignes
became-number = un nombre
became-date = une date
found-list = une liste
found-table = une table
found-value = une seule valeur
bad-id-slash = il contient un « / »
bad-id-control-character = il contient un caractère de contrôle
bad-id-too-long = il dépasse 400 octets
read-not-regular = ce n’est pas un fichier ordinaire
fault-old-lines = les lignes se terminent par CR seul, comme sur les anciens Mac
noun-country = pays
noun-framework = plan
noun-priority = priorité
noun-element = élément
noun-outcome = effet
noun-output = produit
noun-agency = organisme
noun-source = source
noun-project = projet
noun-milestone = étape à franchir
noun-item = priorité, élément ou effet
noun-items-of-this-id = éléments de cet identifiant
noun-dwcp = PPTD
noun-un-framework = plan-cadre des Nations Unies
noun-dwcps = PPTD
noun-un-frameworks = plans-cadres des Nations Unies
noun-frameworks = plans
noun-a-dwcp = un PPTD
noun-a-un-framework = un plan-cadre des Nations Unies
noun-a-framework = un plan
noun-the-data = les données
noun-none-named = (aucun)
vocabulary-answer = la réponse
vocabulary-basis = la base
vocabulary-class = l’alignement
vocabulary-constituent = le mandant
vocabulary-engagement = le rôle de l’OIT
vocabulary-extent = l’étendue
vocabulary-fund = le fonds
vocabulary-kind = le type
vocabulary-level = le niveau
vocabulary-measure = la mesure
no-country = (pays non indiqué)
vocabulary-region = la région
vocabulary-phase = la phase
vocabulary-pillar = l’objectif stratégique
vocabulary-role = le rôle
vocabulary-satisfaction-rule = la règle de satisfaction
vocabulary-state = l’état
vocabulary-sdg = une cible des ODD
vocabulary-status = le statut
vocabulary-target-status = la situation par rapport à la cible
vocabulary-uptake = la part couverte
vocabulary-verdict = l’alignement

fault-and-others = { $first } et d’autres
fault-costs-differ = « { $cost } », { $figure } : { $total } ; somme de ses parties : { $parts }
fault-too-many-comparisons = { $country } a { $dwcps } PPTD et { $uns } plans-cadres des Nations Unies : { $all } comparaisons, plus de { $limit }
fault-sum-too-large = { $figure } : la somme des montants dépasse { $limit } ; c’est trop pour un total
fault-totals = { $figure } : total de l’export { $total }, somme de ses effets { $outcomes } ; { $causes }
fault-totals-lost = { $lost } relèvent d’effets qui manquent dans l’arborescence
fault-totals-by-goal = { $more } ne figurent que dans le total (les totaux sont des sommes par objectif)
fault-totals-unexplained = { $more } ne figurent que dans le total (l’export ne dit pas pourquoi)
fault-rounded = { $n ->
    [one] { $n } montant a été arrondi
   *[other] { $n } montants ont été arrondis
} au centième
fault-dates-reversed = { $n ->
    [one] { $n } ligne ({ $first }) se termine avant de commencer
   *[other] { $n } lignes ({ $first }) se terminent avant de commencer
}
fault-status-contradicted = { $n ->
    [one] { $n } ligne ({ $first }) a un état que ses dates ou ses montants contredisent
   *[other] { $n } lignes ({ $first }) ont un état que leurs dates ou leurs montants contredisent
}
fault-no-partner = { $n ->
    [one] { $n } ligne ({ $first }) ne nomme aucun partenaire
   *[other] { $n } lignes ({ $first }) ne nomment aucun partenaire
}
fault-no-parent = { $n ->
    [one] { $n } ligne ({ $first }) ne nomme aucun produit
   *[other] { $n } lignes ({ $first }) ne nomment aucun produit
}
fault-empty-money = { $n ->
    [one] { $n } ligne ({ $first }) laisse un montant vide
   *[other] { $n } lignes ({ $first }) laissent un montant vide
}
fault-zero-need = { $n ->
    [one] { $n } ligne ({ $first }) indique un besoin nul, mais dispose de ressources
   *[other] { $n } lignes ({ $first }) indiquent un besoin nul, mais disposent de ressources
}
fault-dates-outside = { $n ->
    [one] { $n } ligne ({ $first }) sort
   *[other] { $n } lignes ({ $first }) sortent
} des dates du plan-cadre, du { $start } au { $end }
help-costs-differ = comparez les lignes avec leur source ; corrigez celle qui diffère
help-too-many-comparisons = voyez si des lignes sur un même plan ont des identifiants différents, ou si plusieurs pays ont le même code
help-sum-too-large = corrigez le montant ; il a peut-être été saisi dans une autre unité
help-totals = comparez avec un export récent avant d’additionner les montants
help-rounded = rien à faire ; le centième est la plus petite valeur conservée
help-dates-reversed = échangez le début et la fin, ou corrigez l’un des deux, dans UN INFO
help-dates-outside = corrigez les dates des lignes, ou celles du plan-cadre, dans UN INFO
help-status-contradicted = corrigez l’état, les dates ou les montants dans UN INFO
help-no-partner = indiquez les partenaires dans UN INFO ; d’ici là, ils restent non indiqués
help-no-parent = choisissez le produit de la ligne dans UN INFO
help-empty-money = indiquez le montant dans UN INFO s’il est connu ; 0 seulement s’il est nul
help-zero-need = indiquez le besoin, ou laissez la case vide
fault-milestone-of-share = l’étape à franchir { $milestone } ne convient pas à l’indicateur { $indicator }, qui est un pourcentage
fault-milestone-of-count = l’étape à franchir { $milestone } ne convient pas à l’indicateur { $indicator }, qui est un nombre de plans
help-milestone-of-share = écrivez un pourcentage tel que 70 %, ou une hausse telle que +20 %
help-milestone-of-count = écrivez un nombre tel que 12, ou une hausse telle que +20 %
fault-empty-table = la table « { $table } » est vide
fault-no-heading = aucun en-tête de la table « { $table } » n’a été trouvé
fault-not-tables = le fichier contient { $found }, et non un objet avec les tables
fault-unreferred = { $what } « { $wanted } » introuvable, dans { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    } ; aucune ligne ne renvoie à « { $id } »
fault-own-columns = des colonnes qui ne font pas partie des tables n’ont pas été lues : { $columns }
fault-own-columns-of = { $table } { $names }
fault-agency-list = « { $value } » nomme { $n } organismes dans une même cellule
fault-agency-and-more = « { $value } » ne contient pas seulement le nom d’un organisme
fault-not-counted = { $row } n’est pas lue comme donnée : { $value }
fault-scaled-units = les unités sous l’en-tête sont « { $units } » : les montants seraient lus trop petits
help-no-heading-found = donnez-lui un en-tête avec : { $columns }
help-not-tables = placez les lignes sous le nom de leur table, par exemple "links":[…]
help-own-columns = rien à faire ; un nom qui commence par « _ » n’est jamais signalé
help-agency-list = écrivez un organisme par ligne : { $agencies }
help-agency-and-more = écrivez « { $agency } », et le rôle dans la colonne « role »
help-not-counted = rien à faire ; supprimez la ligne si elle n’est pas voulue
help-scaled-units = écrivez les montants en entier et supprimez la ligne des unités
help-leave-empty = laissez la cellule vide quand rien n’est connu
help-look-alike = vouliez-vous dire « { $near } » ? La lettre « { $letter } » vient d’un autre alphabet et n’est que semblable
uncounted-totals = une ligne de totaux
uncounted-units = une ligne d’unités
findings-more-places = { $n } { $n ->
    [one] autre endroit
   *[other] autres endroits
}
findings-caused = { $n ->
        [one] { $n } ligne qui en dépend n’est pas énumérée
       *[other] { $n } lignes qui en dépendent ne sont pas énumérées
    }
help-two-dates = écrivez { $one } ou { $other }, selon la date voulue
syntax-not-expected = signe inattendu
syntax-expected = { $what } ; attendu : { $signs }
syntax-words = l’analyseur indique « { $words } » [en]
syntax-missing = la clé « { $key } » manque
syntax-twice = la clé « { $key } » y figure deux fois
syntax-unknown = la clé « { $key } » est inconnue ; clés admises : { $known }
syntax-one-of = mot inconnu ; mots admis : { $words }
syntax-type = attendu ici : { $wanted }, trouvé : { $found }
kind-text = du texte
kind-truth = vrai ou faux
kind-nothing = rien
kind-keys = un ensemble de clés
syntax-length = la liste n’a pas le nombre d’entrées voulu : { $n }
syntax-value = « { $value } » n’est pas admis ici
parser-invalid-utf-8 = le texte n’est pas en UTF-8
parser-unclosed-array = liste non fermée
parser-unclosed-table = table non fermée
parser-unclosed-array-table = table de liste non fermée
parser-unclosed-inline-table = table en ligne non fermée
parser-duplicate-key = clé répétée
parser-key-with-no-value = clé sans valeur
parser-missing-value-for-key = valeur manquante pour la clé
parser-missing-value = valeur manquante
parser-extra-comma-in-array = virgule en trop dans la liste
parser-extra-comma-in-inline-table = virgule en trop dans la table en ligne
parser-missing-comma-between-array-elements = virgule manquante entre les éléments de la liste
parser-missing-comma-between-key-value-pairs = virgule manquante entre les clés et leurs valeurs
parser-missing-assignment-between-key-value-pairs = signe = manquant
parser-missing-key-for-inline-table-element = clé manquante dans la table en ligne
parser-unexpected-key-or-value = clé ou valeur inattendue
parser-unexpected-content = contenu inattendu
parser-invalid-key-value-pair = clé et valeur non valables
parser-missing-table-open = crochet ouvrant manquant
parser-missing-array-opening = crochet ouvrant de liste manquant
parser-missing-inline-table-opening = accolade ouvrante manquante
parser-invalid-basic-string = texte entre guillemets non valable
parser-invalid-literal-string = texte entre apostrophes non valable
parser-invalid-multi-line-basic-string = texte sur plusieurs lignes non valable
parser-invalid-unquoted-key = clé sans guillemets non valable
parser-unquoted-keys-cannot-be-empty = une clé sans guillemets ne peut pas être vide
parser-string-values-must-be-quoted = un texte doit être entre guillemets
parser-missing-opening-quote = guillemet ouvrant manquant
parser-missing-escaped-value = signe manquant après la barre oblique inverse
parser-invalid-integer-number = nombre entier non valable
parser-invalid-float = nombre décimal non valable
parser-invalid-boolean = booléen non valable
parser-invalid-date-time = date non valable
parser-unexpected-leading-zero = zéro initial inattendu
parser-redundant-numeric-sign = signe en trop devant le nombre
parser-invalid-inline-table-element = élément de table en ligne non valable
parser-eof-while-parsing-a-list = fin du fichier dans une liste
parser-eof-while-parsing-an-object = fin du fichier dans un objet
parser-eof-while-parsing-a-string = fin du fichier dans un texte
parser-eof-while-parsing-a-value = fin du fichier à la place d’une valeur
parser-invalid-escape = séquence d’échappement non valable
parser-invalid-number = nombre non valable
parser-number-out-of-range = nombre hors limites
parser-key-must-be-a-string = une clé doit être un texte
parser-trailing-comma = virgule finale en trop
parser-trailing-characters = signes après la fin
parser-recursion-limit-exceeded = imbrication trop profonde
parser-value = une valeur
parser-key = une clé
parser-newline = une fin de ligne
noun-cost-line = ligne de coût
help-old-lines = enregistrez le fichier avec LF ou CRLF en fin de ligne
vocabulary-barrier = l’obstacle
vocabulary-breadth = l’ampleur
vocabulary-audience = le public
vocabulary-attendance = la présence
vocabulary-certainty = la certitude
vocabulary-count = le décompte
vocabulary-examined = l’examen
vocabulary-stated = l’alignement déclaré
cost-available = montant disponible
cost-shortfall = montant manquant
cost-share = part
cost-currency = monnaie
cost-no-currency = non indiquée
