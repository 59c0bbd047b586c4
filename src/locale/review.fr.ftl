# Revue : questions, réponses et ce qu’elles changent.

review-head = { $country } : { $dwcp } × { $un } ({ $n ->
        [one] 1 élément restant
       *[other] { $n } éléments restants
    })
review-objective-head = { $item } : sert-il cet objectif stratégique ? ({ $n ->
        [one] 1 question restante
       *[other] { $n } questions restantes
    })
review-flagged = À revoir
review-skipped = Remis à plus tard
review-more = { $n ->
        [one] 1 autre candidat
       *[other] { $n } autres candidats
    } : l
review-moved = { $item } : { $before } → { $after }
review-count = { $count } { $before } → { $after }
review-no-effect = aucun degré d’alignement ni aucun nombre ne change
review-missing = un identifiant n’est pas dans les données, ou les deux plans ne sont pas comparés
review-unfit = cette réponse ne convient pas ici
review-stated = les données le disent déjà
review-linked = quelque chose lui est lié, ou l’est à l’un de ses éléments ; annulez d’abord cette réponse
review-absent = aucun correspondant n’a été trouvé auparavant ; annulez d’abord cette réponse
review-stale = Le texte a changé depuis l’examen du lien { $item } → { $target } ; il ne compte pas avant un nouvel examen :
review-old-unknown = La formulation examinée n’est pas connue ; indiquez des données antérieures avec --since.
review-answer = { $id } : { $answer }, { $on }
review-answer-un = { $id } : { $answer }, { $on } ; couverture de l’effet : { $un }
review-kept = Conservé : { $answer }
review-keys = w1 entier, p1 partie, x1 pas celui-ci (1 est le numéro d’un candidat), n aucun correspondant trouvé, s pas maintenant, f à revoir, u annuler, ? autres touches, q quitter
review-objective-keys = y oui, n non, 0 n’en sert aucun, s pas maintenant, f à revoir, u annuler, ? autres touches, q quitter
review-help = w1 p2 x3        plusieurs réponses sur un objet en une ligne
    w1p p2w         après le numéro : la part de l’effet que couvre l’objet, p une partie, w le tout
    w1 # pourquoi   une note qui les accompagne
    n @ P2 P3/E1    la même réponse pour plusieurs objets ; n @ silent : pour tous ceux dont rien n’est proche
    a               la dernière réponse pour toutes les combinaisons des deux mêmes textes
    =w1             ce qu’une réponse changerait, sans la donner
    l               d’autres candidats
    g P1/E2         aller à un objet
    u, u 3, u all   annuler la dernière réponse, les trois dernières ou toutes celles de cette séance
    c               les deux plans ont été parcourus en entier
review-file = Les décisions sont conservées dans { $file } ; déjà présentes : { $n }.
review-no-reviewer = Aucun examinateur n’est nommé (--reviewer) : les lignes n’en nommeront aucun.
review-done = Il ne reste rien à demander. Réponses en vigueur : { $n }.
review-left = Restent { $items ->
        [one] 1 objet
       *[other] { $items } objets
    } et { $objectives ->
        [one] 1 objectif
       *[other] { $objectives } objectifs
    }. Réponses en vigueur : { $n }.
review-write = Pour écrire les données avec elles : dwalign review … --decisions { $file } -o FICHIER
review-refused = Non retenu : { $on } : { $reason }
review-not-understood = « { $text } » n’est pas une réponse ; ? donne les touches.
review-no-candidate = Il n’y a pas de candidat { $number }.
review-no-item = Aucun objet { $item } ne reste à examiner.
review-nothing-back = Il n’y a rien à annuler.
review-taken-back = Annulé : { $answer }
review-nothing-alike = Aucune autre combinaison des deux mêmes textes ne reste à trancher.
review-sure = { $n ->
        [one] 1 décision
       *[other] { $n } décisions
    } : { $on }. { $effect }. Confirmer ? y/n
review-not-done = Rien n’a été décidé.
review-cut-off = { $file }:{ $line } : la ligne a été coupée avant d’être confirmée ; elle ne dit rien.
review-bad-line = { $file }:{ $line } : ce n’est pas une décision : { $message }. Corrigez la ligne ou supprimez-la.
review-bad-date = { $file }:{ $line } : « { $date } » n’est pas une date ; écrivez-la ainsi : 2026-03-31.
review-twice = { $file }:{ $line } : une autre ligne porte le numéro { $id } ; donnez à chacune le sien.
review-undoes-nothing = { $file }:{ $line } : elle annule { $id }, qu’aucune ligne précédente ne porte.
review-locked = { $file } est ouvert dans une autre revue ; fermez-la d’abord.
review-no-decisions = { $file } : il n’y a pas de décisions à écrire ; indiquez un fichier avec --decisions.
review-one-file = Les réponses vont dans un seul fichier ; nommez-en un avec --decisions, ou écrivez les données avec -o.
review-bad-day = « { $text } » n’est pas une date ; écrivez-la ainsi : 2026-03-31.
review-without-effect = { $n ->
        [one] 1 décision est sans effet :
       *[other] { $n } décisions sont sans effet :
    }
review-nobody = personne n’est nommé
review-overruled = { $n ->
        [one] 1 décision a été suivie d’une autre, d’une autre personne, qui vaut :
       *[other] { $n } décisions ont été suivies d’autres, d’une autre personne, qui valent :
    }
review-overruled-one = { $on } : { $first } ({ $one }) → { $second } ({ $other })
review-written = { $n ->
        [one] 1 ligne a été tranchée.
       *[other] { $n } lignes ont été tranchées.
    }
sign-pinned = { $n ->
        [one] 1 lien a été attaché à ses textes.
       *[other] { $n } liens ont été attachés à leurs textes.
    }
sign-stale = { $n ->
        [one] 1 lien ne compte pas, un texte ayant changé :
       *[other] { $n } liens ne comptent pas, un texte ayant changé :
    }

help-review = Trancher les suggestions, un objet à la fois, et écrire les données avec les décisions
help-review-long = Trancher les suggestions, un objet à la fois : les deux textes côte à côte, ce qui plaide pour chaque candidat et ce qu’une réponse changerait. Chaque réponse est aussitôt conservée dans un fichier ; une revue se poursuit là où elle s’est arrêtée. Avec -o rien n’est demandé : les données sont écrites avec les décisions.
help-review-country = Pour un seul pays, par son code à trois lettres
help-review-reviewer = Le nom à porter sur les décisions
help-review-date = Le jour à porter sur les décisions, au lieu d’aujourd’hui
help-review-decisions = Le fichier des décisions ; decisions.jsonl par défaut
help-review-output = Écrire les données avec les décisions : un fichier .toml, .json ou .xlsx, ou un dossier
help-review-concepts = Une table de notions à vous, en plus de celle du programme
help-review-since = Des données antérieures, pour montrer ce qui a changé dans un texte
help-sign = Attacher les liens aux textes sur lesquels ils ont été examinés, et lister ceux dont les textes ont changé
help-sign-output = Le fichier à écrire (.toml, .json ou .xlsx), ou le dossier des tables CSV
help-sign-again = Attacher aussi les liens dont les textes ont changé : ils ont été réexaminés
help-sign-since = Des données antérieures, pour montrer ce qui a changé dans un texte
help-sign-decisions = Des décisions, dont les textes montrent ce qui a changé
value-name = NOM

sheet-review = Revue
review-col-decision = Décision
review-col-item-title = Titre de la priorité ou de l’élément
review-col-target-title = Titre de l’effet ou du produit
review-col-grade = Degré
review-col-score = Note chiffrée
review-col-evidence = Ce qui plaide pour
review-col-effect = Ce qu’une décision changerait
review-col-effect-note = Ce que chaque décision, prise seule, changerait aux degrés d’alignement et aux décomptes. À lire seulement.
review-if = « { $answer } » : { $effect }
review-col-note = Choisissez une décision, ou laissez la cellule vide : la ligne ne dit alors rien. Votre nom et la date vont sur les lignes que vous tranchez, et sur elles seules.
review-whole-framework = — (rien dans tout le cadre : { $n ->
        [one] 1 effet
       *[other] { $n } effets
    })
about-review = Suggestions à trancher, les meilleures d’abord. Seules les lignes qui portent une décision disent quelque chose.
vocabulary-decision = décision
review-no-workbook = --review demande un classeur : nommez le fichier .xlsx
review-no-data = --review demande des données dont tirer des suggestions ; nommez-les avec --from
help-template-review = Avec une feuille où trancher les suggestions
help-convert-review = Avec une feuille où trancher les suggestions (.xlsx seulement)
report-review = Revue des suggestions
report-review-how = Choisissez une décision là où vous avez tranché, puis enregistrez le fichier. La commande dwalign review DONNÉES --decisions decisions.jsonl -o FICHIER écrit alors les données avec les décisions. Rien ne quitte cette page avant l’enregistrement, et une ligne sans décision ne dit rien.
report-review-reviewer = Examinateur
report-review-date = Date
report-review-note = Remarque
report-review-count = { $n } tranchées
report-review-save = Enregistrer les décisions
report-review-nothing = Il ne reste rien à trancher.
report-review-scripts = Cette partie a besoin de scripts pour enregistrer les décisions.
report-review-whole = L’objet dans son ensemble : { $item }
review-no-page = --review demande une page : donnez au fichier un nom en .html
help-report-review = Avec une partie où trancher les suggestions (.html seulement)
report-review-open = Non tranché
report-review-others = { $n ->
        [one] 1 autre effet
       *[other] { $n } autres effets
    }
report-review-un = Couverture de l’effet : non indiquée
