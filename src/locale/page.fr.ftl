# The page: its first screen
page-title = Le travail décent dans les plans des équipes de pays des Nations Unies
page-lead = Voyez dans quelle mesure un programme par pays de promotion du travail décent et un plan-cadre des Nations Unies se retrouvent l’un dans l’autre : ce qui est connu, ce qui reste ouvert et ce que personne n’a examiné.
page-open = Ouvrir des fichiers…
page-begin = Commencer par un classeur vide
page-private = Tout se passe dans cette page. Rien ne quitte votre ordinateur.
page-drop = Ou déposez des fichiers ici : classeurs Excel et LibreOffice, tables CSV, TOML, JSON, exports UN INFO, plusieurs à la fois.
page-old = Ce navigateur est trop ancien pour cette page : il ne sait pas décompresser le programme qu’elle contient. Firefox, Chrome, Edge ou Safari de 2023 ou plus récents le savent.
page-no-script = Cette page a besoin de JavaScript, qui est désactivé ici.
page-language = Langue
page-parts = Rubriques
page-skip = Aller au contenu
page-version = Version { $version } · un seul fichier, fonctionne hors connexion
page-again = Vous travailliez sur { $files } ({ $date }).
page-continue = Continuer
page-forget = Oublier
page-not-kept = Ce navigateur ne conserve rien pour cette page : enregistrez ce dont vous avez besoin avant de la fermer.

# Starting
page-start-title = Un classeur à remplir
page-start-lead = Remplissez-le avec Excel ou LibreOffice, enregistrez-le, puis ouvrez-le ici.
page-country = Pays
page-no-country = Pas encore de pays
page-grid = Cocher des cases dans une grille plutôt que d’écrire des lignes de liens
page-from = Ce qui est déjà connu, par exemple un export UN INFO (facultatif)
page-save-workbook = Enregistrer le classeur
page-back = Retour

# At work
page-reading = Lecture : { $name }
page-reading-many = Lecture du fichier { $n } sur { $of }
page-judging = Calcul des degrés d’alignement
page-stop = Arrêter
page-failed = Le programme s’est arrêté sur une chose à laquelle il aurait dû résister. Vos fichiers sont intacts ; rien n’a été modifié. Son message :
page-refused = Impossible : { $why }
page-too-much = Ces fichiers font { $size } Mo au total ; la page en lit { $most } au plus. Le programme en ligne de commande en lit davantage.
page-all-countries = Tous les pays
page-choose-country = Choisissez un pays ci-dessus pour voir ses degrés d’alignement, son tableau et sa matrice.
page-other-files = Autres fichiers
page-take = Emporter

# Parts
page-problems = Anomalies
page-board = Tous les pays en un coup d’œil
page-rollout = Préparation des plans-cadres
page-resources = Ressources
page-brief = Note de synthèse
page-questions = Questions
page-no-problems = Aucune anomalie dans ces fichiers.
page-errors-first = Les degrés d’alignement sont donnés dès qu’il n’y a plus d’erreur. Corrigez les cellules ci-dessous dans votre classeur, puis rouvrez-le.
page-more-problems = { $n } { $n ->
    [one] autre n’est pas montrée
   *[other] autres ne sont pas montrées
} ici ; le classeur annoté contient tout.
page-error = Erreur
page-warning = Avertissement
page-cell = Feuille { $sheet }, cellule { $cell }
page-line = ligne { $line }
page-column = colonne { $column }
page-what-it-means = Ce que signifie { $code }
page-years = Années de préparation
page-from-year = de
page-to-year = à
page-brief-country = Une note porte sur un pays : choisissez-en un ci-dessus.

# Taking away
page-take-lead = Les mêmes fichiers, octet pour octet, que ceux du programme en ligne de commande ; seules les images PNG, isolées ou dans Word, sont dessinées par votre navigateur.
page-take-workbook = Votre classeur, annoté
page-take-workbook-how = Les anomalies à leurs cellules, les degrés d’alignement à côté de vos lignes, et deux feuilles de plus. Tout ce que vous avez écrit reste.
page-take-dataset = Les données
page-take-dataset-how = Tout ce qui a été lu, sous une autre forme.
page-take-report = Le rapport
page-take-report-how = Un seul fichier pour le navigateur, pour Word, pour un texte ou pour un programme.
page-take-board = Le tableau
page-take-board-how = L’image du pays choisi, ou de tous.
page-take-brief = La note de synthèse
page-take-brief-how = Une page sur le pays choisi.
page-take-rollout = La préparation des plans-cadres
page-take-rollout-how = Un calendrier pour Outlook et d’autres, une image, une table.
page-take-tables = Tables
page-take-tables-how = Degrés d’alignement, indicateurs, participation, ressources et suggestions pour un tableur.
page-print = Imprimer cette rubrique (aussi en PDF)
page-saved = { $name } est enregistré là où votre navigateur range les téléchargements.
page-calendar = Calendrier
page-undrawn = Votre navigateur ne peut pas dessiner cette image.
page-picture = Image ({ $form })


# Review and editing
page-review = Examen
page-edit = Ajouter et corriger
page-review-lead = Une suggestion ne compte que si vous la décidez. Décidez d’un clic ou avec la touche indiquée ; chaque décision est aussitôt conservée dans ce navigateur.
page-reviewer = Votre nom, pour les lignes que vous décidez (facultatif)
page-progress = { $counted } Liés : { $linked }. Sans correspondant : { $gone }.
page-count = Décidé : { $done }. Restant : { $left }.
page-ask-item = Le retrouve-t-on dans le plan-cadre des Nations Unies ?
page-ask-objective = Sert-il cet objectif stratégique de l’OIT ?
page-nothing-left = Il ne reste rien à décider.
page-no-candidate = Rien ne s’en approche.
page-priority = Priorité
page-element = Élément
page-plans-of = { $country } : { $plans }
page-item = Priorité ou élément
page-outcome = Effet
page-output = Produit
page-outcome-or-output = Effet ou produit
page-priority-or-outcome = Priorité ou effet
page-objective = Objectif stratégique de l’OIT
page-comparison = Comparaison
page-whole = En entier
page-part = En partie
page-not-this = Pas celui-ci
page-none = Rien ici n’y correspond
page-later = Plus tard
page-undo = Annuler la dernière
page-take-back = Annuler
page-yes = Oui
page-no = Non
page-note = Remarque
page-candidates = Candidats : { $n }
page-decisions = Décisions : { $n }
page-un = Couverture de l’effet
page-un-open = Non indiquée
page-alike = La même réponse partout ailleurs où se trouvent ces deux textes : { $n }
page-several = Décider de plusieurs à la fois
page-choose-silent = Choisir tout ce dont rien n’est proche
page-chosen = Choisis : { $n }. { $effect }
page-take-back-all = Tout annuler
page-edit-lead = Ce qui est décidé ici devient une ligne des données, avec votre nom et la date, et est pris en compte aussitôt.
page-add-link = Lien
page-add-absence = Sans correspondant
page-add-objective = Objectif stratégique
page-add-examined = Toute la comparaison
page-examined-how = Quelqu’un a parcouru les deux plans ; ce qui n’a pas de lien est alors sans correspondant.
page-examined = Les deux plans ont été parcourus
page-decided = Décidé. { $effect }
page-without-effect = Ces décisions sont sans effet sur les données actuelles :
page-no-plans = Il n’y a pas de comparaison sur laquelle décider.
page-take-decisions = Vos décisions
page-take-decisions-how = Un fichier que cette page rouvre avec vos données ; le programme en ligne de commande le lit aussi.
page-take-with-decisions = Vos décisions sont des lignes des données ci-dessous. Le classeur annoté est celui des données qui les contiennent.
page-data-marked = Données avec décisions, annotées (XLSX)

# Editing in place, changes, and more to take away
page-edit-here = La même chose se fait sur chaque fiche, dans chaque case d’une matrice, à côté de chaque comparaison et de chaque élément sans équivalent.
page-change = Ajouter ou corriger
page-examined-here = Les deux plans ont été parcourus…
page-close = Fermer
page-derivation = Comment ce degré d’alignement s’explique
page-changes = Ce qui a changé
page-world = Le travail décent dans les plans-cadres
page-versions = Deux versions de ces données
page-older-lead = Choisissez ou déposez ici une version antérieure : chaque degré d’alignement qui a changé est montré avec les lignes qui l’ont fait changer.
page-older = Ouvrir une version antérieure…
page-save-as = Enregistrer en { $form }
page-cycles = Deux cycles d’un pays
page-cycles-country = Les cycles sont ceux d’un pays : choisissez-en un ci-dessus.
page-texts = Textes modifiés depuis l’examen d’un lien
page-texts-lead = Ces liens ne comptent pas tant qu’ils ne sont pas réexaminés sur les textes actuels.
page-no-texts = Aucun lien n’a été examiné sur un texte modifié depuis. Seuls les liens attachés à leurs textes peuvent le dire : voir « Emporter ».
page-without = Pour quels effets les données ne citent-elles que cet organisme ?
page-take-more = Plus encore, pour des collègues et pour des programmes
page-take-suggested = Les suggestions en lignes
page-take-suggested-how = Des lignes au statut « suggéré », à parcourir dans un classeur ; aucune ne compte.
page-take-signed = Les données, attachées à leurs textes
page-take-signed-how = Avec, à chaque lien, une marque des textes sur lesquels il a été examiné : si un texte change ensuite, la question est posée de nouveau.
page-take-network = Réseaux
page-take-network-how = Chaque plan, élément, organisme et énoncé, pour Gephi, NetworkX et d’autres programmes.
