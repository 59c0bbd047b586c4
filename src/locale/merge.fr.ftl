# Lignes au sujet d’une même chose, et deux identifiants d’un même plan.
fault-texts-differ = des lignes au sujet d’une même chose ({ $what } { $id }) diffèrent par { $differing } ; « { $shown } » est montré
help-texts-differ = gardez partout la formulation juste, ou laissez les autres cellules vides
fault-alias-of-other-side = { $one } est un PPTD et { $other } un cadre des Nations Unies : ce ne peut être un même plan
help-alias-of-other-side = corrigez les identifiants, ou supprimez la ligne
fault-alias-unlike = { $one } et { $other } ne peuvent être un même élément : ils sont de nature différente, ou relèvent d’éléments différents
help-alias-unlike = nommez deux priorités, deux effets, ou deux éléments d’un même élément
fault-same-period = { $country } a deux cadres des Nations Unies des années { $period } : { $one } et { $other }
help-same-period = s’il s’agit d’un même plan, ajoutez une ligne à la table aliases : country { $country }, framework { $one }, same_as { $other }
fault-same-id-other-title = { $item } est « { $first } » dans { $one } et « { $second } » dans { $other }, qui sont un même plan ; les deux sont gardés séparément
help-same-id-other-title = s’il s’agit d’un même élément, ajoutez une ligne à la table aliases : country { $country }, framework { $one }, same_as { $other }, item { $item }, same_item { $item }

# What the codes mean.
code-E507 = deux identifiants ne peuvent désigner une même chose
code-E507-text = Une ligne de la table aliases dit que deux identifiants désignent un même plan, ou un même élément de ce plan. Un PPTD n’est pas un cadre des Nations Unies, et une priorité n’est pas un effet. La ligne est sans effet ; corrigez ses identifiants, ou supprimez-la.
code-W514 = des lignes au sujet d’une même chose ont des textes différents
code-W514-text = Plusieurs lignes portent sur une même chose et donnent des noms, des titres, des notes ou des sources différents. Le premier dans l’ordre des plans et des textes est montré, quel que soit l’ordre de lecture. Si une ligne laisse vide une cellule qu’une autre remplit, rien n’est signalé.
code-W515 = deux cadres des Nations Unies d’un pays ont les mêmes années
code-W515-text = Un export et une ligne à vous peuvent porter sur le même plan sous deux identifiants. Ses effets sont alors comptés deux fois. Une ligne de la table aliases en fait un seul plan. S’il s’agit de deux plans, il n’y a rien à faire.
code-W516 = un identifiant désigne deux éléments d’un même plan
code-W516-text = Deux identifiants sont dits désigner un même plan, et tous deux ont un élément de cet identifiant, avec des titres différents. Ils restent deux éléments, montrés sous la forme plan:id. S’il s’agit d’un seul, une ligne de la table aliases le dit.
