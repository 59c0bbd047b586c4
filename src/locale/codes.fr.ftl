# What the codes mean: a title in a few words, then why it matters and what to do.

code-E101 = le texte n’est pas en UTF-8
code-E101-text = Le fichier a été enregistré dans un autre codage, le plus souvent Windows-1252 par un tableur, si bien que les lettres accentuées seraient fausses. Enregistrez-le à nouveau en UTF-8 : dans Excel « Enregistrer sous → CSV UTF-8 (délimité par des virgules) », dans LibreOffice « Jeu de caractères : Unicode (UTF-8) ».
code-E102 = le fichier ne peut pas être analysé
code-E102-text = Le texte n’est pas du TOML ou du JSON bien formé à l’endroit indiqué : un guillemet, un crochet ou une virgule manque ou est de trop. Tout ce qui a pu être lu malgré cela a aussi été vérifié.
code-E103 = un guillemet est mal placé
code-E103-text = Dans un fichier CSV, une cellule qui contient une virgule, un guillemet ou un saut de ligne se met entre guillemets droits, et un guillemet intérieur se double : "dites ""oui""". Un guillemet jamais fermé avale les lignes suivantes.
code-E104 = le fichier dépasse la limite
code-E104-text = Un fichier au-delà de la limite n’est pas lu, pour qu’un chemin erroné ou un fichier hostile n’épuise pas la machine. Si c’est bien le fichier voulu, donnez une limite plus grande avec --max-size.
code-E105 = il n’y a rien à comparer
code-E105-text = Aucun plan (PPTD ou plan-cadre) n’a été trouvé. Un jeu de données demande au moins un plan : une ligne de la feuille « Plans » (table « frameworks ») ou un export UN INFO. Un dossier est lu avec ses sous-dossiers ; les fichiers CSV et les feuilles se reconnaissent aux noms des tables.
code-E106 = le fichier n’est d’aucun type connu
code-E106-text = Un jeu de données se compose de classeurs (.xlsx, .ods), de fichiers TOML, de fichiers JSON (le modèle de données ou des exports UN INFO) et de fichiers CSV qui portent le nom des tables, comme links.csv.
code-E107 = le fichier ne peut pas être lu
code-E107-text = Le système d’exploitation a refusé de donner le contenu du fichier. Vérifiez qu’il n’est pas ouvert dans un autre programme et que vous avez le droit de le lire.
code-E201 = une colonne obligatoire manque
code-E201-text = La première ligne d’un fichier CSV doit nommer chaque colonne obligatoire de sa table. Les noms sont admis sous leur forme anglaise ou sous celle des libellés que montrent les rapports, en majuscules ou en minuscules.
code-E202 = une ligne a plus de cellules que l’en-tête
code-E202-text = La ligne a des valeurs au-delà du dernier en-tête, le plus souvent parce qu’une virgule dans un texte n’a pas été mise entre guillemets. On ne peut pas savoir où va chaque valeur.
code-E203 = une colonne figure deux fois
code-E203-text = Deux en-têtes nomment la même colonne, et on ne peut pas savoir lequel compte. Supprimez ou renommez l’un des deux.
code-E204 = une table a un nom inconnu
code-E204-text = Rien n’a pu être lu dans la table, car aucune table du modèle de données ne porte ce nom. Corrigez le nom ; les tables qui ne sont pas destinées à dwalign vont dans un autre fichier.
code-E205 = une ligne imbriquée nomme un autre parent
code-E205-text = Une ligne imbriquée sous une autre lui appartient et prend ses identifiants. Ici elle en nomme une autre, et on ne peut pas savoir où elle va.
code-E301 = une valeur obligatoire est vide
code-E301-text = Cette colonne identifie la ligne ou dit de quoi elle parle ; on ne peut donc pas l’omettre. Supprimez la ligne si elle n’a pas lieu d’être.
code-E302 = une valeur n’est pas du bon type
code-E302-text = La colonne prend un autre genre de valeur : un nombre entier pour une année, oui ou non pour une question, du texte pour un code. En TOML et en JSON, les codes s’écrivent entre guillemets.
code-E303 = un mot n’est pas dans le vocabulaire
code-E303-text = La colonne prend un mot d’une liste fermée. Le mot, ou son libellé en anglais, en français ou en espagnol, est admis en majuscules ou en minuscules ; plusieurs se séparent par « ; ».
code-E304 = une année est hors limites
code-E304-text = Les années vont de 1945 à 2100. La cause habituelle est une année à deux chiffres ou le numéro de série d’une date de tableur.
code-E305 = une confiance n’est pas comprise entre 0 et 1
code-E305-text = La confiance est un nombre de 0 (nulle) à 1 (certaine) ; 85 pour cent s’écrit 0,85. Six décimales sont conservées.
code-E306 = un nombre n’en est pas un
code-E306-text = NaN et l’infini sont les restes d’un calcul qui a échoué. Laissez la cellule vide quand la valeur n’est pas indiquée.
code-E307 = un code ne peut pas servir d’identifiant
code-E307-text = Les identifiants sont des textes courts sans le signe « / », qui sépare les parties d’une adresse comme MDA/dwcp-2008-2011/P1, et sans caractères de contrôle.
code-E308 = un code a été transformé en nombre ou en date
code-E308-text = Les tableurs transforment 1.10 en 1.1 et 1-2 en 1er février dès que la cellule n’est pas au format texte, et le code ne peut plus être retrouvé à partir de la valeur. Donnez à la colonne le format texte et retapez le code ; en TOML et en JSON, mettez-le entre guillemets.
code-E309 = une date ne peut pas être lue
code-E309-text = Les dates s’écrivent AAAA-MM-JJ, AAAA-MM ou AAAA.
code-E310 = il n’y a de titre dans aucune langue
code-E310-text = Une équipe de pays reconnaît un élément à son titre ; il faut donc remplir title, title_fr ou title_es.
code-E313 = un chiffre peut se lire de deux façons
code-E313-text = Un seul séparateur suivi d’exactement trois chiffres sépare les milliers dans certains pays et les décimales dans d’autres : 500,000 vaut cinq cent mille ou cinq cents. Écrivez le chiffre sans séparateur de milliers, ou avec deux décimales.
code-E314 = un code figure en tête de deux lignes ou colonnes de la grille
code-E314-text = Dans la grille, chaque priorité, élément ou effet a une seule ligne ou une seule colonne, reconnue à son code. Avec deux fois le même code, on ne sait pas à laquelle des deux un signe se rapporte.
code-E401 = une référence ne mène nulle part
code-E401-text = La ligne nomme quelque chose qu’aucune table ne contient. Le plus souvent un identifiant a été mal tapé ou sa ligne a été oubliée.
code-E402 = un lien joint des plans de deux pays
code-E402-text = Un lien joint un PPTD et un plan-cadre des Nations Unies du même pays ; ici le plan-cadre n’existe que sous un autre pays.
code-E403 = l’élément appartient à une autre priorité
code-E403-text = L’élément existe dans ce PPTD, mais sous une autre priorité que celle que la ligne nomme.
code-E404 = la référence est ambiguë
code-E404-text = La colonne ne peut rester vide que s’il n’y a qu’une seule chose qu’elle puisse désigner. Ici il y en a plusieurs ; précisez laquelle.
code-E405 = le plan n’est pas du bon type
code-E405-text = Les priorités appartiennent à un PPTD et les effets à un plan-cadre des Nations Unies ; un lien va de l’un à l’autre. Les bilans communs de pays et les programmes conjoints ne portent que la participation.
code-E406 = le produit appartient à un autre effet
code-E406-text = Le produit existe dans ce plan-cadre, mais sous un autre effet que celui que la ligne nomme.
code-E501 = la même chose est énoncée deux fois, différemment
code-E501-text = Deux lignes ont le même identifiant et un contenu différent, et aucune ne peut être préférée. Gardez-en une, ou donnez à l’autre un identifiant propre. Les lignes portant sur une même chose peuvent venir de plusieurs fichiers.
code-E502 = deux pays ont un même code
code-E502-text = Le code désigne deux pays de noms différents. Les codes sont ceux de la norme ISO 3166-1 alpha-3.
code-E503 = une période se termine avant de commencer
code-E503-text = L’année de fin précède l’année de début ; peut-être ont-elles été interverties.
code-E508 = des montants trop grands pour être additionnés
code-E508-text = Les montants sont additionnés exactement, et la somme d’une colonne dans une monnaie ne peut dépasser une limite, bien au-dessus de tout budget réel. Un montant qui la dépasse est écarté, car les totaux seraient faux. Le plus souvent, il a été saisi dans une autre unité, ou deux chiffres se sont collés.
code-E509 = trop de plans d’un même pays
code-E509-text = Chaque PPTD d’un pays est comparé à chaque plan-cadre des Nations Unies de ses années. Aucun pays n’en a eu plus que quelques-uns ; avec des centaines, les comparaisons ne pourraient être faites, encore moins lues : aucune ne l’est donc pour ce pays. Le plus souvent, un même plan a reçu un nouvel identifiant à chaque ligne, ou des lignes de nombreux pays ont le même code.
code-E504 = un organisme participe et ne participe pas
code-E504-text = Une ligne dit que l’organisme ne participe pas à l’effet, une autre lui donne un rôle. Supprimez l’une des deux.
code-E505 = aucun correspondant n’a été trouvé, mais il y a un lien
code-E505-text = Une absence dit qu’aucun correspondant n’a été trouvé, ou que la lacune est acceptée ou à combler, alors qu’un lien compté relie cet élément. Supprimez l’absence, ou donnez au lien le statut « rejeté ».
code-W101 = un fichier n’a pas été lu
code-W101-text = Le nom du fichier n’est pas celui d’une table et son type n’est pas de ceux qui sont lus ; rien n’en a été tiré.
code-W201 = une colonne inconnue n’a pas été lue
code-W201-text = La table n’a pas de colonne de ce nom ; ses valeurs n’ont pas été lues.
code-W301 = le code de pays n’est pas dans la norme ISO 3166-1
code-W301-text = Le code est accepté, car les données emploient aussi des codes comme XKX, mais un code mal tapé couperait un pays en deux.
code-W302 = un pays n’est pas dans la table des pays
code-W302-text = La table des pays est fournie et ne mentionne pas celui-ci. Si le code est mal tapé, un pays a été coupé en deux.
code-W501 = une ligne figure deux fois, mot pour mot
code-W501-text = La seconde ligne n’ajoute rien. Plusieurs lignes peuvent dire la même chose d’après des sources différentes ; ce n’est pas le cas ici.
code-W502 = un lien joint des plans dont les périodes ne se recoupent pas
code-W502-text = Le lien est documenté ou examiné, mais le PPTD et le plan-cadre n’ont aucune année en commun ; il ne compte donc pas.
code-W503 = les textes d’un lien ont changé depuis son examen
code-W503-text = Le lien est attaché au libellé de ses deux textes, et l’un d’eux a changé ; il ne compte donc pas tant qu’il n’a pas été examiné à nouveau.
code-W601 = UN INFO : des noms sont coupés
code-W601-text = L’export coupe les noms à 200 caractères. Ils sont montrés tels quels, avec « … » à la fin.
code-W602 = UN INFO : des lignes n’ont pu être rattachées à un produit
code-W602-text = Une ligne nomme son produit par son texte coupé, et aucun produit de l’export n’a ce texte. L’organisme, les dates et les montants de la ligne appartiennent au plan-cadre, mais à aucun effet que l’on puisse nommer.
code-W603 = UN INFO : une partie de l’arborescence des résultats manque
code-W603-text = L’export ne garde qu’un seul des effets ou produits qui ont le même code. Des montants qui ne sont pas la somme de ceux du dessous, et des lignes sans produit, montrent que quelque chose a disparu.
code-W604 = UN INFO : les lignes conjointes figurent une fois par organisme
code-W604-text = Un sous-produit conjoint est énuméré une fois pour chaque organisme, chaque fois avec les ressources de celui-ci. C’est un seul travail, auquel plusieurs organismes participent.
code-W605 = UN INFO : aucun organisme n’est indiqué
code-W605-text = L’export n’a pas de lignes de sous-produit ; les organismes des effets ne sont pas indiqués.
code-W606 = UN INFO : un seul plan-cadre pour plusieurs pays
code-W606-text = Le même plan-cadre a été exporté une fois pour chacun de ses pays. Il est lu comme un seul plan-cadre, compté une fois.
code-W607 = UN INFO : la période est tirée des lignes
code-W607-text = L’export n’indique ni le début ni la fin du plan-cadre. Les années de ses lignes en sont le seul indice ; sans lignes, la période reste inconnue.
code-W608 = UN INFO : des codes et des noms ont été nettoyés
code-W608-text = Les codes entourés d’espaces ont été nettoyés, et les codes absents ou employés deux fois ont reçu un identifiant propre, pour que chaque effet et chaque produit puisse être nommé. Les noms qui commencent par leur code, comme « OC1_By 2027, … », sont montrés tels quels.
code-W609 = UN INFO : le pays est tiré du nom du fichier
code-W609-text = L’export nomme un pays ou un territoire, mais pas son code. Le code est tiré du nom du fichier, comme MDA.json.
code-W610 = UN INFO : les copies d’un plan-cadre commun diffèrent
code-W610-text = Les exports d’un même plan-cadre pour ses différents pays ne disent pas la même chose. Le plus complet a été lu.
code-W611 = UN INFO : une partie de l’export a une forme inattendue
code-W611-text = Une ligne ou un nœud n’a pas de nom ou n’est pas ce que l’export contient d’habitude à cet endroit ; il n’a pas été lu.

code-E108 = le classeur ne peut pas être ouvert
code-E108-text = Un classeur est un fichier .xlsx ou .ods tel qu’Excel et LibreOffice l’écrivent. Les fichiers tronqués, protégés par un mot de passe, de l’ancien format .xls, ou qui déclarent leurs propres entités (ce dont seule une attaque a besoin) ne sont pas lus. Ouvrez-le dans un tableur et enregistrez-le à nouveau comme « Classeur Excel (.xlsx) ».

code-E109 = le classeur dépasse une limite
code-E109-text = Un classeur est comprimé, et un petit fichier peut se déployer en quelque chose qu’aucune machine ne peut contenir. Ce qui dépasse une limite est refusé avant de nuire. Si c’est bien le classeur voulu, donnez une limite plus grande avec --max-size. Un classeur à écrire a ses propres limites : une cellule contient 32 767 caractères, et une feuille 1 048 576 lignes avec ses titres. Ce qui est plus long n’est pas coupé ; rien n’est écrit.

code-E206 = des cellules sont fusionnées sur des données
code-E206-text = De cellules fusionnées, seule la première contient une valeur ; les autres sont vides, quelle que soit leur apparence, et les lignes au-dessous perdraient ce qui leur est destiné. Défusionnez les cellules et remplissez chacune d’elles.

code-E311 = une formule n’a pas de valeur
code-E311-text = La valeur enregistrée avec une formule est celle qui compte. Cette formule a échoué, ou le classeur a été écrit par un programme qui ne calcule pas. Ouvrez le classeur dans un tableur, laissez-le calculer et enregistrez-le, ou saisissez la valeur elle-même.

code-E312 = un signe de la grille n’est ni W, ni P, ni N
code-E312-text = Dans la grille des priorités et des effets, W dit que l’effet couvre tout l’élément, P une partie, et N que quelqu’un a cherché sans rien trouver. Une cellule vide ne dit rien. Les mots tels que « whole », « part » et « none » sont acceptés en anglais, français et espagnol.

code-W202 = une feuille n’a pas été lue
code-W202-text = Le nom de la feuille n’est pas celui d’une table, et rien n’en a été tiré. Les feuilles sont reconnues par les noms des tables en anglais, français ou espagnol, dans n’importe quel ordre.

code-W203 = des lignes ou des feuilles masquées ont été lues
code-W203-text = Les données masquées comptent comme les autres : ce qu’un filtre masque, ou ce que quelqu’un a masqué il y a des années, est toujours dans le classeur. Affichez-le, et supprimez les lignes qui n’ont pas lieu d’être.
code-W204 = un code de la grille ressemble à celui d’un élément
code-W204-text = Un élément s’écrit avec sa priorité et une barre oblique : P1/E1. Un code comme P1.1 ou E1 sous P1 est lu comme une priorité à part entière.

code-W504 = un total n’est pas la somme de ses parties
code-W504-text = Les lignes qui font partie d’une autre ligne d’un tableau de coûts donnent une autre somme que ce que dit cette ligne, ou leurs parts ne font pas cent pour cent, ou elles sont dans une autre monnaie. Une partie dont le montant n’est pas indiqué empêche de comparer les autres, et n’est pas une erreur.

code-W612 = UN INFO : les totaux ne sont pas la somme des effets
code-W612-text = Les totaux de l’export et les montants de ses effets diffèrent. L’export a perdu des effets (leurs montants figurent encore à la priorité stratégique au-dessus), ou ses totaux, additionnés par objectif de développement durable, comptent quelque chose deux fois ou pas du tout. Les montants des effets et des produits sont montrés tels que l’export les donne, à côté du total indiqué.

code-W613 = UN INFO : des montants ont été arrondis au centième
code-W613-text = Les montants sont conservés exactement, au centième. Un montant de l’export avec plus de décimales résulte d’une division ; il a été arrondi.

code-W614 = UN INFO : des lignes se terminent avant de commencer
code-W614-text = La fin d’une ligne de sous-produit est antérieure à son début ; les deux ont peut-être été échangés. Les années des lignes sont le seul indice de la période du plan-cadre : une date fausse la décale aussi.

code-W615 = UN INFO : des lignes sortent des dates du plan-cadre
code-W615-text = L’export indique les dates du plan-cadre, et la ligne commence avant elles ou se termine après. UN INFO demande que les activités se situent dans le plan-cadre auquel elles appartiennent.

code-W616 = UN INFO : l’état contredit les dates ou les montants
code-W616-text = Une ligne achevée ou close n’a pas de date de fin, ou une ligne seulement prévue a des dépenses. Corrigez l’état, ou la date et les montants.

code-W617 = UN INFO : des lignes ne nomment aucun partenaire
code-W617-text = L’export comporte les partenaires, et ces lignes les laissent vides. Les partenaires ne sont pas indiqués.

code-W618 = UN INFO : des lignes ne sont sous aucun produit
code-W618-text = La ligne ne dit pas à quel produit elle appartient ; son organisme, ses dates et ses montants ne peuvent être montrés sous aucun.

code-W619 = UN INFO : des montants sont laissés vides
code-W619-text = Le champ des montants requis, disponibles ou dépensés existe mais il est vide : non indiqué. Les sommes le laissent de côté, et un déficit n’est connu que là où les deux montants sont indiqués.

code-W620 = UN INFO : le besoin est nul, mais il y a des ressources
code-W620-text = La ligne indique un besoin nul, mais des ressources sont disponibles ou dépensées. Un zéro mis pour un champ vide fait paraître le déficit plus petit qu’il n’est.

code-W505 = une étape à franchir ne convient pas à ce que mesure l’indicateur
code-W505-text = Un nombre de plans se fixe par un nombre (12) ou par une hausse sur la base de référence (+20 %) ; un pourcentage se fixe par un pourcentage (70 %) ou par une hausse. Une étape de l’autre sorte ne peut être comparée à aucune valeur : elle est laissée de côté.
code-E315 = une même cellule nomme plusieurs organismes
code-E315-text = Les rôles sont comptés organisme par organisme : chacun a sa propre ligne. Une cellule telle que « OIT, PNUD et UNICEF » serait un seul organisme de ce nom, et l’on ne saurait pas qu’un de ces trois participe. Le rôle s’écrit dans la colonne « role », pas après le nom.
code-W205 = une ligne de totaux ou d’unités
code-W205-text = Une ligne dont les montants sont les sommes des lignes précédentes, ou qui s’appelle total, ferait tout compter deux fois. Une ligne d’unités sous l’en-tête ne contient pas de données. Ni l’une ni l’autre n’est lue.
code-W206 = un code de la grille est sans doute une faute de frappe
code-W206-text = Les tables n’ont pas ce code, mais elles en ont un autre avec le même titre. La grille en ferait un second élément. Corrigez le code dans la grille.
code-W207 = une priorité n’a été comparée qu’à une partie des effets
code-W207-text = « Rien trouvé » vaut pour tout un cadre des Nations Unies. Sur la feuille des décisions, ces priorités ou éléments ont été jugés absents d’une partie des effets (2/5 : de deux sur cinq), et rien n’est dit des autres ; ils restent donc non examinés. Décidez des lignes des autres effets, qui peuvent être repliées, ou de la ligne de tout le cadre.

code-E701 = Une table des notions qui ne peut pas être lue
code-E701-text = Une table des notions est un fichier TOML avec une partie [[concepts]] pour chaque notion : son identifiant, ses termes en en, fr, es, pt et ru, et au besoin sa notion plus large, son objectif stratégique, sa sorte et son poids. Ce qui est écrit ici n’a pas cette forme. Corrigez la ligne ; datasets/concepts/README.md énumère les clés.
code-E702 = Une notion sans place claire dans la table
code-E702-text = Chaque notion a un identifiant à elle dans son fichier et peut relever d’une notion plus large. Ici un identifiant figure deux fois, ou la notion plus large n’est dans aucune table, ou les notions plus larges tournent en rond. Les textes se comparent le long de ces degrés ; chacun doit donc mener quelque part.
code-E703 = Une valeur qu’une notion ne peut pas avoir
code-E703-text = La sorte d’une notion est topic, broad, group ou stop ; son objectif stratégique est l’un des quatre ; son poids est un nombre de 0 à 100. Un poids laissé de côté découle de la sorte.
code-E704 = Une notion sans mots
code-E704-text = Une notion se trouve dans les textes par ses termes. Un terme demande des lettres, et au moins deux avant un astérisque, sinon il se trouverait dans presque tout texte. Une notion qui n’a de terme dans aucune langue ne se trouve nulle part.
