# Ce qui a changé entre deux versions, et entre deux cycles.

diff-title = Ce qui a changé : { $old } → { $new }
diff-same = Rien ne diffère : les deux versions disent la même chose.
diff-summary = Changements : { $items } dans les plans et leur contenu, { $links } dans les liens, { $others } dans les autres tables. Ont bougé : { $verdicts } { $verdicts ->
        [one] degré d’alignement
       *[other] degrés d’alignement
    }, { $indicators } { $indicators ->
        [one] indicateur
       *[other] indicateurs
    }.
diff-more = et { $n } de plus : --all
diff-verdicts = Degrés d’alignement qui ont bougé
diff-column-was = avant
diff-column-is = maintenant
diff-comparison = la comparaison dans son ensemble
diff-verdict = {""} : { $was } → { $now }, en raison de : { $because }
diff-other-verdicts = { $n ->
        [one] 1 autre degré d’alignement porte sur une comparaison ou un élément d’une seule version.
       *[other] { $n } autres degrés d’alignement portent sur des comparaisons ou des éléments d’une seule version.
    }
diff-more-causes = et { $n } de plus
diff-none = –
diff-with-uptake = { $class } (part de l’effet couverte : { $uptake })
diff-gaps = Lacunes
diff-closed = { $n } { $n ->
        [one] comblée
       *[other] comblées
    } :
diff-reopened = { $n } { $n ->
        [one] rouverte
       *[other] rouvertes
    } :
diff-found = { $n } { $n ->
        [one] constatée
       *[other] constatées
    } :
diff-withdrawn = { $n } qui ne { $n ->
        [one] figure
       *[other] figurent
    } plus dans les données (rien ne dit que ce soit comblé) :
diff-still-open = { $n } toujours là :
diff-gap = {" "}({ $comparison }) : { $was } → { $now }
diff-indicators = Indicateurs qui ont bougé
diff-column-indicator = indicateur
diff-column-years = années
diff-column-frameworks = plans-cadres
diff-came = désormais comptés : { $frameworks }
diff-went = ne sont plus comptés : { $frameworks }
diff-no-data = pas de données
diff-count = { $value } sur { $of }
diff-count-undecided = { $value } sur { $of }, { $undecided } indécis
diff-share = { $part } sur { $whole } { $currency }
diff-items = Les plans et leur contenu
diff-added = { $n } { $n ->
        [one] ajout
       *[other] ajouts
    } :
diff-removed = { $n } { $n ->
        [one] suppression
       *[other] suppressions
    } :
diff-moved = { $n } { $n ->
        [one] déplacement
       *[other] déplacements
    }, texte inchangé :
diff-reworded = { $n } { $n ->
        [one] reformulation
       *[other] reformulations
    } :
diff-restated = { $n } { $n ->
        [one] autre changement
       *[other] autres changements
    } :
diff-cause = { $row } ({ $table })
diff-was-added = ajout
diff-was-removed = suppression
diff-was-moved = déplacement depuis { $from }
diff-new-wording = { $column } reformulé
diff-from-to = { $column } { $old } → { $new }
diff-not-stated = (non indiqué)

cycles-title = Deux cycles : { $country }
cycles-plans = { $previous } → { $present }
cycles-dwcp = Programmes par pays de promotion du travail décent
cycles-un = Plans-cadres des Nations Unies
cycles-one-un = Les données ne contiennent qu’un plan-cadre de ce pays dont la première année est connue.
cycles-no-items = Les données ne contiennent aucun élément de ces plans.
cycles-counts = { $carried } { $carried ->
        [one] maintenu
       *[other] maintenus
    }, { $reworded } { $reworded ->
        [one] reformulé
       *[other] reformulés
    }, { $dropped } { $dropped ->
        [one] abandonné
       *[other] abandonnés
    }, { $new } { $new ->
        [one] nouveau
       *[other] nouveaux
    }{ $unknown ->
        [0] { "" }
        [one] , { $unknown } non comparé
       *[other] , { $unknown } non comparés
    }.{ $proposed ->
        [0] { "" }
        [one] { " " }1 rapprochement est proposé parce que les textes sont proches ; ses deux bouts comptent comme abandonné et nouveau tant que personne n’a tranché.
       *[other] { " " }{ $proposed } rapprochements sont proposés parce que les textes sont proches ; leurs deux bouts comptent comme abandonnés et nouveaux tant que personne n’a tranché.
    }
cycles-carried = Maintenus, texte inchangé :
cycles-reworded = Reformulés :
cycles-proposed = Proposés : autre code, texte proche. Non comptés :
cycles-not-comparable = Non comparés, les données ne contenant rien de tel pour l’autre plan :
cycles-dropped = Abandonnés :
cycles-new = Nouveaux :
cycles-gap = {""} : { $was } → { $now }
cycles-gap-proposed = {""} : { $was } → { $now } (proposé, non compté)
cycles-no-dwcp = les données ne contiennent aucun PPTD pour ce pays : { $country }
cycles-one-dwcp = deux cycles demandent deux PPTD dont la première année est connue ; { $country } a { $ids }. Nommez-les avec --previous et --present
cycles-no-plan = { $country } n’a pas de PPTD « { $id } » ; il y a { $ids }
cycles-same-plan = « { $id } » est nommé à la fois comme PPTD précédent et comme PPTD actuel

help-diff = Comparer deux versions des données : ajouts, suppressions, reformulations, déplacements, alignement qui a bougé et pourquoi
help-diff-long = Comparer deux versions des données : ajouts, suppressions, reformulations, déplacements, alignement qui a bougé et pourquoi

    Un élément est le même par son identifiant ; avec un autre identifiant et le même texte, il est déplacé. Code de retour : 0 rien ne diffère, 1 quelque chose diffère, 2 la comparaison n’a pas pu se faire.
help-diff-old = Fichier ou dossier de l’ancienne version
help-diff-new = Fichier ou dossier de la nouvelle version
help-diff-more-old = Autre fichier ou dossier de l’ancienne version
help-diff-more-new = Autre fichier ou dossier de la nouvelle version
help-diff-format = Format de sortie
help-diff-output = Écrire un fichier : .md, .json ou .html
help-cycles = Comparer deux cycles d’un pays : ce que les plans actuels gardent des précédents
help-cycles-long = Comparer deux cycles d’un pays : ce que les plans actuels gardent des précédents

    Sont comparés les deux derniers PPTD et les deux derniers plans-cadres, par leur première année. Un élément de même texte est maintenu ; de même code et de texte proche, il est reformulé. Là où seul le texte est proche, le rapprochement est proposé et jamais compté.
help-cycles-country = Le pays, par son code à trois lettres
help-cycles-previous = Le PPTD précédent, par son identifiant
help-cycles-present = Le PPTD actuel, par son identifiant
help-cycles-format = Format de sortie
help-cycles-output = Écrire un fichier : .md, .json ou .html
help-schema-of = Ce que décrit le schéma : les données, ou le JSON d’une commande
help-diff-all = Montrer toutes les entrées des listes
help-cycles-all = Montrer toutes les entrées des listes

diff-older-wrong = La version antérieure ({ $files }) ne peut pas être comparée : { $why }
cycles-too-few = { $country } n’a pas deux PPTD dont la première année est connue dans ces données ; deux cycles ne peuvent pas être comparés.
