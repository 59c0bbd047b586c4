# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = Dans quelle mesure les programmes par pays de promotion du travail décent se retrouvent dans les plans-cadres des Nations Unies
help-dwalign-after = Code de sortie : 0 tout va bien, 1 les données ont des erreurs, 2 la ligne de commande est fausse,
    3 un résultat n’a pas pu être écrit, 130 arrêté (Ctrl-C) : les fichiers sont alors comme avant.
    Les données sont des dossiers ou des fichiers : TOML, tables CSV, JSON, classeurs (XLSX, ODS) et exports UN INFO, réunis s’il y en a plusieurs.
help-help = Afficher ce message ou l’aide d’une commande
help-argument-help = Afficher l’aide
help-argument-version = Afficher la version
help-argument-lang = Langue de la sortie : en, fr ou es ; à défaut, celle de l’environnement
help-argument-force = Remplacer les fichiers qui existent déjà, même si cette commande ne les a pas écrits
help-argument-paths = Dossiers ou fichiers contenant les données ; tous sont réunis
help-argument-max-size = Le plus grand fichier qui soit lu, par exemple 500M ou 8G ; à défaut 4G, et pour un classeur 64M une fois décompressé
help-argument-mark = Écrire à nouveau votre classeur, avec les anomalies en couleur, le degré d’alignement à côté de chaque élément et une feuille de résultats
help-argument-policy = Le fichier des règles de comptage
help-argument-width = Ajuster le texte à ce nombre de colonnes, comme sur un terminal de cette largeur

help-align = Comparer chaque PPTD aux plans-cadres de ses années : degrés d’alignement de part et d’autre, avec les motifs
help-align-country = Ce pays seulement, par son code à trois lettres
help-align-format = Format de sortie ; un tableau s’ajuste au terminal, et a une ligne par enregistrement quand la sortie est redirigée

help-check = Vérifier les données et signaler toutes les anomalies
help-check-format = Format de sortie

help-explain = Expliquer un code ou un degré d’alignement
help-explain-long = Expliquer un code ou un degré d’alignement

    Avec un code comme E401 : ce qu’est l’anomalie et que faire. Avec une adresse comme MDA/dwcp-2008-2011/P1 ou SYR/undaf/O1 et les données : tout le raisonnement avec ses preuves. Une partie peut rester ouverte : MDA/*/P1.
help-explain-what = Un code, ou l’adresse d’une priorité ou d’un effet
help-explain-paths = Dossiers ou fichiers contenant les données, pour une adresse

help-indicators = Compter les indicateurs, au regard de la base de référence et des étapes à franchir
help-indicators-year = Une seule année, sur un écran ; à défaut, celle où le plus de plans-cadres sont en vigueur
help-indicators-years = Plusieurs années, par exemple 2010..2015 ; à défaut, les années des données
help-indicators-format = Format de sortie

help-results = Écrire les degrés d’alignement et les indicateurs dans trois fichiers CSV
help-results-output = Le dossier où écrire priorities_class.csv, outcomes_class.csv et indicators.csv
help-results-years = Les années des indicateurs, par exemple 2004..2026

help-diagram = Dessiner un pays, ou l’ensemble de tous les pays
help-diagram-long = Dessiner un pays, ou l’ensemble de tous les pays

    SVG, PNG et PDF ne demandent aucun autre programme. Le DOT, pour Graphviz et d’autres programmes qui disposent des graphes, est écrit dans les fichiers .dot et sur la sortie standard.
help-diagram-country = Le pays, par son code à trois lettres ; à défaut, tous les pays
help-diagram-dwcp = Ce PPTD du pays seulement
help-diagram-undaf = Ce plan-cadre du pays seulement
help-diagram-output = Le fichier à écrire : .svg, .png, .pdf ou .dot ; à défaut, DOT sur la sortie standard
help-diagram-view = Ce qu’il faut dessiner ; à défaut le tableau du pays, ou le portefeuille si aucun pays n’est indiqué
help-diagram-view-long = Ce qu’il faut dessiner ; à défaut le tableau du pays, ou le portefeuille si aucun pays n’est indiqué

    - board : les priorités du PPTD, les effets des Nations Unies et leurs liens ; dans un .pdf sans --country, une page par pays
    - portfolio : une ligne par comparaison, tous pays confondus
    - heatmap : chaque pays face aux quatre objectifs stratégiques de l’OIT
    - matrix : les priorités et éléments du PPTD face aux effets des Nations Unies
    - agencies : les rôles des organismes dans les effets des Nations Unies
    - indicators : les indicateurs au fil des années, avec la base de référence et les étapes à franchir
help-diagram-engine = Qui dessine .svg, .png et .pdf : dwalign lui-même, ou Graphviz s’il est installé
help-diagram-engine-long = Qui dessine .svg, .png et .pdf : dwalign lui-même, ou Graphviz s’il est installé

    - board : dwalign lui-même
    - dot : Graphviz s’il est installé, à partir du DOT
help-diagram-limit = Montrer au plus ce nombre de fiches par comparaison ; les moins renseignées sont repliées [à défaut : 60]
help-diagram-outputs = Montrer aussi, sur leurs propres lignes, les produits sans lien
help-diagram-columns = Dessiner les organismes et les mandants dans leurs propres colonnes

help-ask = Poser l’une des questions préparées ; sans question, elles sont énumérées
help-ask-question = La question
help-ask-question-long = La question

    - one-link : Où l’alignement ne repose-t-il que sur un seul lien ?
    - without : Pour quels effets les données ne citent-elles qu’un seul organisme ?
    - fewest : Le plus petit nombre d’effets des Nations Unies à élargir pour couvrir les éléments non encore pris en compte
    - same-gap : Quels pays ont comblé la même lacune, et comment ?
    - bridges : Quels organismes travaillent à plus d’un objectif stratégique ?
help-ask-country = Pour un seul pays, par son code à trois lettres
help-ask-agency = L’organisme pour la question « without », par son sigle
help-ask-format = Format de sortie

help-brief = Écrire une page de synthèse sur un pays : degré d’alignement, ce qui reste à couvrir, participation, prochaines étapes, sources
help-brief-country = Le pays, par son code à trois lettres
help-brief-undaf = Le plan-cadre des Nations Unies, par son identifiant ; à défaut, le dernier qui soit comparé à un PPTD
help-brief-date = Ce qui vient ensuite est vu de cette date ; à défaut, aujourd’hui
help-brief-output = Le fichier : .docx (Word), .pdf, .html, .md, .svg ou .png ; à défaut, Markdown sur la sortie standard

help-convert = Écrire les données dans un autre format : TOML, JSON, XLSX ou un dossier de tables CSV
help-convert-long = Écrire les données dans un autre format : TOML, JSON, XLSX ou un dossier de tables CSV

    Rien ne se perd : ce qui est écrit puis relu est le même jeu de données.
help-convert-output = Le fichier à écrire (.toml, .json, .xlsx, ou .sssom.tsv pour les seuls liens et lacunes), ou le dossier des tables CSV

help-participation = Montrer quels mandants ont participé, d’après quelle source, et quels obstacles ils ont rencontrés
help-participation-country = Ce pays seulement, par son code à trois lettres
help-participation-region = Cette région de l’OIT seulement, par son mot ou par son nom en anglais, français ou espagnol
help-participation-phase = Cette phase seulement
help-participation-format = Format de sortie

help-report = Écrire un rapport complet sur des pays dans un seul fichier : page web, Markdown ou JSON
help-report-long = Écrire un rapport complet sur des pays dans un seul fichier : page web, Markdown ou JSON

    Le rapport est écrit dans la langue de --lang ; les titres sans traduction restent dans la leur. La page est un fichier autonome, lisible hors connexion, qui s’imprime et se lit sans scripts.
help-report-country = Ce pays seulement, par son code à trois lettres ; peut être donné plusieurs fois
help-report-output = Le fichier à écrire : .html, .docx (Word), .md ou .json

help-resources = Montrer les besoins des effets et des produits, les ressources disponibles et le déficit
help-resources-long = Montrer les besoins des effets et des produits, les ressources disponibles et le déficit

    Tous les pays sont énumérés par plans-cadres ; un seul pays l’est avec chaque effet et chaque produit.
help-resources-country = Le pays, par son code à trois lettres
help-resources-year = Seulement les montants de cette année : de son exercice biennal, ou d’un plan-cadre en vigueur cette année-là
help-resources-format = Format de sortie
help-resources-output = Dessiner les effets du pays sous forme de barres dans un fichier : .svg

help-rollout = Préparer les prochains plans-cadres : ce qui prend fin et commence, les priorités à faire valoir, qui associer
help-rollout-from = La première année d’élaboration
help-rollout-to = La dernière année d’élaboration
help-rollout-planned = Nombre de plans-cadres prévus durant ces années, pour comparaison
help-rollout-country = Ce pays seulement, par son code à trois lettres
help-rollout-format = Format de sortie
help-rollout-output = Écrire un fichier : .ics est un calendrier des dates ; .svg, .png et .pdf en sont une image ; .md, .csv et .json sont ce que montre --format

help-template = Écrire le classeur que remplit une équipe de pays
help-template-long = Écrire le classeur que remplit une équipe de pays

    Une feuille pour chaque table, avec des listes où choisir, des notes sur chaque en-tête et un exemple ; une première feuille dit que faire. Avec --from, les feuilles contiennent ce qui est déjà connu : par exemple les effets, produits et organismes d’un export UN INFO.
help-template-output = Le classeur à écrire
help-template-country = Le pays, par son code à trois lettres
help-template-from = Dossiers ou fichiers contenant ce qui est déjà connu
help-template-matrix = Saisir les liens dans une grille : priorités et éléments en lignes, effets en colonnes

help-schema = Afficher le schéma JSON du format des données, ou de ce qu’une commande écrit en JSON

# Headings and the names of values.
help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
help-default = à défaut : { $value }
help-values = valeurs : { $values }
value-lang = LANGUE
value-path = CHEMIN
value-paths = CHEMIN
value-size = TAILLE
value-file = FICHIER
value-date = DATE
value-dir = DOSSIER
value-columns = COLONNES
value-iso3 = ISO3
value-id = ID
value-year = ANNÉE
value-from-to = DE..À
value-format = FORMAT
value-what = QUOI
value-file-xlsx = FICHIER.xlsx
value-file-dir = FICHIER|DOSSIER
value-acronym = SIGLE
value-question = QUESTION
value-region = RÉGION
value-phase = PHASE
value-number = NOMBRE
value-n = N
value-view = VUE
value-engine = MOTEUR
help-examples = Exemples :
help-completions = Imprimer de quoi compléter la ligne de commande dans un shell
help-completions-shell = Le shell
help-man = Imprimer la page de manuel, ou écrire celles de toutes les commandes
help-man-output = Le dossier pour les pages de toutes les commandes
