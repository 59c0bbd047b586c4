# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = Dans quelle mesure les programmes par pays de promotion du travail décent se retrouvent dans les plans-cadres des Nations Unies
help-dwalign-after = Code de sortie : 0 tout va bien, 1 les données ont des erreurs, 2 la ligne de commande est fausse,
    3 un résultat n’a pas pu être écrit, 130 arrêté (Ctrl-C) : les fichiers sont alors comme avant.
    Les données sont des dossiers ou des fichiers : TOML, tables CSV, JSON et exports UN INFO, réunis s’il y en a plusieurs.
help-help = Afficher ce message ou l’aide d’une commande
help-argument-help = Afficher l’aide
help-argument-version = Afficher la version
help-argument-lang = La langue à employer : en, fr ou es ; à défaut, celle de l’environnement
help-argument-paths = Dossiers ou fichiers contenant les données ; tous sont réunis
help-argument-max-size = Le plus grand fichier qui soit lu, par exemple 500M ou 8G
help-argument-policy = Le fichier des règles de comptage
help-argument-width = Ajuster le texte à ce nombre de colonnes, comme sur un terminal de cette largeur

help-align = Classer les deux côtés de chaque paire, avec les motifs
help-align-country = Ce pays seulement, par son code à trois lettres
help-align-format = Sous quelle forme donner les constats ; un tableau s’ajuste au terminal, et tient une ligne par rangée dans un tube

help-check = Vérifier les données, et dire d’un coup tout ce qui ne va pas
help-check-format = Sous quelle forme donner les constatations

help-explain = Dire ce que signifie un code, ou d’où vient un constat
help-explain-long = Dire ce que signifie un code, ou d’où vient un constat

    Avec un code comme E401 : ce que signifie la constatation et que faire. Avec une adresse comme MDA/dwcp-2008-2011/P1 ou SYR/undaf/O1 et les données : tout le raisonnement avec ses preuves. Une partie peut rester ouverte : MDA/*/P1.
help-explain-what = Un code, ou l’adresse d’une priorité ou d’un effet
help-explain-paths = Dossiers ou fichiers contenant les données, pour une adresse

help-indicators = Compter les indicateurs, au regard de la base de référence et des étapes
help-indicators-year = Une année : les plans comptés sont énumérés avec le motif
help-indicators-years = Plusieurs années, par exemple 2010..2015 ; à défaut, les années des données
help-indicators-format = Sous quelle forme donner les valeurs

help-results = Écrire les classes et les indicateurs dans trois fichiers CSV
help-results-output = Le dossier où écrire priorities_class.csv, outcomes_class.csv et indicators.csv
help-results-years = Les années des indicateurs, par exemple 2004..2026

help-diagram = Dessiner un pays, ou l’ensemble de tous les pays
help-diagram-long = Dessiner un pays, ou l’ensemble de tous les pays

    Le DOT est écrit tel quel ; SVG, PNG et PDF sont dessinés par Graphviz s’il est installé.
help-diagram-country = Le pays, par son code à trois lettres ; à défaut, tous les pays
help-diagram-dwcp = Ce PPTD du pays seulement
help-diagram-undaf = Ce plan-cadre du pays seulement
help-diagram-output = Le fichier à écrire : .dot, .svg, .png ou .pdf ; à défaut, DOT sur la sortie standard

help-schema = Afficher le schéma JSON du modèle de données

# Headings and the names of values.
help-usage = Utilisation :
help-commands = Commandes
help-arguments = Arguments
help-options = Options
value-lang = LANGUE
value-path = CHEMIN
value-paths = CHEMIN
value-size = TAILLE
value-file = FICHIER
value-dir = DOSSIER
value-columns = COLONNES
value-iso3 = ISO3
value-id = ID
value-year = ANNÉE
value-from-to = DE..À
value-format = FORMAT
value-what = QUOI
