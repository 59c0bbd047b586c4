# Suggestions et table des notions.

fault-concept-table-ignored = le fichier est une table de notions, et non des données
help-concept-table-ignored = dwalign check la vérifie ; suggest et review l’utilisent si --concepts la nomme
fault-concept-form = la table des notions ne peut pas être lue : { $message }
help-concept-form = écrivez du TOML avec une partie [[concepts]] pour chaque notion ; datasets/concepts/README.md en énumère les clés
fault-concept-twice = la notion « { $id } » figure deux fois dans ce fichier
help-concept-twice = réunissez tous ses termes en une seule
fault-concept-no-parent = la notion plus large « { $id } » n’est dans aucune table
help-concept-no-parent = nommez-en une qui y est, ou laissez-la de côté
fault-concept-circle = les notions plus larges de « { $id } » y ramènent
help-concept-circle = supprimez l’une d’elles
fault-concept-kind = « { $word } » n’est pas une sorte de notion
help-concept-kind = écrivez topic, broad, group ou stop
fault-concept-pillar = « { $word } » n’est pas un objectif stratégique
help-concept-pillar = écrivez l’un de : { $words }
fault-concept-weight = le poids { $number } n’est pas un nombre de 0 à 100
help-concept-weight = écrivez un nombre de 0 à 100, ou laissez-le de côté
fault-concept-term = le terme « { $term } » n’a pas de lettres, ou en a moins de deux avant son astérisque
help-concept-term = complétez le mot
fault-concept-empty = la notion « { $id } » n’a aucun terme, si bien qu’aucun texte ne peut en parler
help-concept-empty = ajoutez les mots qui en parlent, dans une langue au moins
concepts-checked = { $n ->
        [one] 1 table de notions a été vérifiée.
       *[other] { $n } tables de notions ont été vérifiées.
    }

suggest-head = Suggestions : propositions du programme, à juger par une personne. Aucune ne compte.
suggest-candidate = { $grade } { $score } { $target } { $title }
suggest-likely = probable
suggest-possible = possible
suggest-weak = faible
suggest-same = les deux parlent de « { $words } »
suggest-both = thème commun : { $concept } (« { $item } » et « { $target } »)
suggest-kin = « { $item } » est de la même famille que « { $target } »
suggest-by-outputs = ses produits en parlent
suggest-alike = les formulations se ressemblent à { $percent } %
suggest-ilo-output = l’OIT travaille à ce produit ({ $role })
suggest-ilo-outcome = l’OIT travaille à cet effet ({ $role })
suggest-before = { $item } a été lié à { $target }
suggest-elsewhere = { $n ->
        [one] un autre pays lie
       *[other] { $n } autres pays lient
    } la même notion
suggest-nothing-shared = aucune notion connue en commun
suggest-silence = Rien n’est proche. Notions cherchées : { $concepts }.
suggest-no-concept = Rien n’est proche : le titre ne parle d’aucune notion de la table.
suggest-more = non montrés ici : { $items ->
        [0] { "" }
        [one] 1 autre élément,{ " " }
       *[other] { $items } autres éléments,{ " " }
    }{ $candidates ->
        [one] 1 autre candidat
       *[other] { $candidates } autres candidats
    } ; --format csv les donne tous
suggest-all-decided = Toutes les priorités et tous les éléments sont tranchés : { $pairings }
suggest-no-outcome = Aucun effet du plan-cadre n’est dans les données, rien ne peut donc être proposé : { $pairings }
suggest-no-priority = Aucune priorité du PPTD n’est dans les données, rien ne peut donc être proposé : { $pairings }
suggest-none = Rien à proposer : aucune priorité, aucun élément ni aucun effet n’est à trancher.
suggest-pillars-head = Objectifs stratégiques que semblent servir les effets et les priorités qui n’en ont pas :
suggest-pillar = { $pillar } ({ $grade } : { $words })
suggest-quoted = « { $words } »
suggest-no-form = { $file } : les suggestions s’écrivent dans des fichiers .csv, .toml, .json ou .xlsx.

help-suggest = Proposer des liens et des objectifs stratégiques, avec ce qui plaide pour chacun ; une personne décide
help-suggest-country = Pour un seul pays, par son code à trois lettres
help-suggest-format = Format de sortie des suggestions
help-suggest-output = Le fichier à écrire : .csv, .toml, .json ou .xlsx
help-suggest-all = Toutes les combinaisons, y compris celles des éléments déjà tranchés
help-suggest-limit = Combien de candidats sont montrés pour chaque objet
help-suggest-concepts = Une table de notions à vous, en plus de celle du programme
suggest-outcome-silence = Aucune priorité ni aucun élément à trancher n’est proche.
help-suggest-by = Lister les candidats sous les priorités et éléments, ou sous les effets
