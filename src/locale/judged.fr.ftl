# The words of what was examined and of what nobody has looked at.
verdict-so-far = { $class } à ce jour
stated-without-source = Indiqué, sans source : { $stated }
stated-by-source = Une source indique : { $stated } ({ $source })
rule-unexamined = §3 : aucun lien compté, non examinée
rule-outcome-unexamined = §4 : aucun lien compté venant du PPTD ; non examiné, ou lien avec le travail décent non indiqué
why-relevance-unknown = Aucun lien trouvé ; il n’est pas indiqué s’il concerne le travail décent
why-nothing-known = Non examiné ; il n’est pas indiqué s’il concerne le travail décent
why-elements-examined = non examinée dans son ensemble ; { $all ->
        [one] son élément a été examiné, aucun correspondant trouvé
       *[other] { $n } de ses { $all } éléments ont été examinés, aucun correspondant trouvé
    }
why-elements-unexamined = { $elements } { $n ->
        [one] n’est pas examiné
       *[other] ne sont pas examinés
    }
why-named-only = ce sont tous les éléments nommés ; le reste de la priorité n’est pas dans les données
why-part-not-named = la partie n’est pas indiquée
why-not-comparable = comparaison impossible : { $nothing }
why-nothing-in-data = { $missing ->
        [priorities] aucune priorité du PPTD dans les données
        [outcomes] aucun effet du plan-cadre dans les données
       *[both] ni priorité du PPTD ni effet du plan-cadre dans les données
    }
why-pairing-unexamined = { $n ->
        [1] La seule priorité figurant dans les données n’est pas examinée
       *[other] Aucune des { $n } priorités figurant dans les données n’est examinée
    }
why-pairing-examined = { $n } sur { $all } examinés, aucun correspondant trouvé à ce jour
why-pairing-unexamined-rest = { $n ->
        [one] { $n } non examinée
       *[other] { $n } non examinées
    }
why-pairing-elements-none = { $n } sans correspondant
why-pairing-elements-unexamined = { $n ->
        [one] { $n } non examiné
       *[other] { $n } non examinés
    }
why-pairing-outcomes-silent = { $n ->
        [1] seul effet dans les données non examiné
       *[other] aucun des { $n } effets dans les données n’est examiné
    }
why-pairing-outcomes-classes = { $n } { $n ->
        [one] effet
       *[other] effets
    } dans les données : { $classes }
why-pairing-outcomes-unexamined = { $n ->
        [one] { $n } non examiné
       *[other] { $n } non examinés
    }

# Indicators.
indicator-why-stated = une source dit du { $dwcp } et de ce plan-cadre : { $stated } ({ $source })
indicator-undecided = { $value } { $value ->
    [one] compté
   *[other] comptés
}, { $undecided } indécis, sur { $of }.
indicator-no-data = Aucune donnée : aucun n’est en vigueur en { $year }.
indicator-no-answers = Aucune réponse jusqu’en { $year } ; { $of } indécis.
indicator-no-growth = La base de référence est 0 : aucun objectif de croissance ne peut être fixé.
indicator-open-no-outcomes = aucun de ses effets n’est dans les données
indicator-open-relevance = il n’est pas indiqué, pour { $n ->
        [1] { $of ->
            [1] son seul effet
           *[other] un de ses { $of } effets
        }
       *[other] { $n } de ses { $of } effets
    }, s’il porte sur le travail décent
indicator-open-engaged = { $outcomes } : classé, mais l’OIT n’y est ni chef de file ni à la mise en œuvre
indicator-open-stated = ce qu’une source dit de la comparaison ({ $dwcps }) n’indique pas le rôle de l’OIT
indicator-open-link = { $links } { $standing }
indicator-open-dwcps = examen incomplet ({ $dwcps })
indicator-not-without-dwcp = tous ses effets sont déclarés hors travail décent, et aucun PPTD de ses années n’est dans les données
indicator-not-examined-all = tous ses effets sont déclarés hors travail décent, et un examen complet ({ $dwcps }) n’a rien trouvé
indicator-open = indécis : { $frameworks } : { $why }
indicator-not = non compté : { $frameworks } : { $why }
indicator-signed = Plans-cadres signés en { $from }-{ $to }, les mêmes pour toutes les années ; ni base de référence ni situation.
indicator-unsigned = année de signature inconnue, non compté : { $frameworks }
and-more = { $names } et { $n } { $n ->
    [one] autre
   *[other] autres
}
column-undecided = indécis

# The report.
report-sum-pairings-unexamined = { $n ->
        [one] { $n } n’est pas examinée
       *[other] { $n } ne sont pas examinées
    }
report-sum-not-comparable = { $n ->
        [one] { $n } n’est pas comparable
       *[other] { $n } ne sont pas comparables
    }, car un des plans n’a rien dans les données
report-means-outcome-unexamined = Non examiné, ou lien avec le travail décent non indiqué.

# Findings about judgements, and what to do.
fault-pillar-contradiction-cell = « none » et { $pillars } figurent dans une même cellule
fault-pillar-contradiction = { $item } est déclaré à la fois relever d’objectifs stratégiques ({ $pillars }) et ne relever d’aucun
help-pillar-contradiction = gardez « none » si l’élément ne porte pas sur le travail décent, ou les objectifs s’il y porte
fault-links-disagree = les liens { $item } → { $outcome } se contredisent : { $said }
help-links-disagree = le lien compté qui en dit le plus décide ; gardez le lien juste
fault-pairing-apart = { $dwcp } ({ $dwcp_period }) et { $un } ({ $un_period }) n’ont aucune année en commun : rien n’est comparé
help-pairing-apart = corrigez les périodes, ou nommez le plan voulu
fault-complete-but-empty = { $dwcp } et { $un } sont dits entièrement examinés, mais { $empty } n’a aucun élément dans les données
help-complete-but-empty = ajoutez les priorités ou les effets de ce plan
fault-stated-contradiction = { $dwcp } et { $un } : une source dit « { $stated } », les liens et ce qui a été examiné donnent « { $verdict } »
fault-stated-differ = { $dwcp } et { $un } : une source dit « aucun », une autre « { $stated } »
help-stated-contradiction = vérifiez la source, les liens et les absences ; les deux sont montrés
fault-absences-differ = deux absences déclarées pour { $item } diffèrent par { $differing }
help-absences-differ = gardez l’une des deux ; d’ici là, « à combler » l’emporte sur « aucun correspondant trouvé », et celui-ci sur « lacune acceptée »
fault-absence-of-no-pairing = l’absence déclarée pour { $item } ne porte sur aucune comparaison, car son plan n’est comparé à aucun
fault-absence-of-no-pairing-against = l’absence déclarée pour { $item } ne porte sur aucune comparaison : son plan et { $against } ne sont pas comparés
help-absence-of-no-pairing = vérifiez les périodes des deux plans et la colonne against
fault-absence-beside-link = { $item } est déclaré « { $state } », mais { $linked } est lié à { $linked_to }
help-absence-beside-link = le lien décide ; supprimez l’absence, ou indiquez à quels éléments elle s’applique
fault-pillar-rejected = une ligne rejette { $pillar } pour { $item }, et sa cellule l’indique ; la cellule l’emporte
help-pillar-rejected = retirez l’objectif de la cellule, ou supprimez la ligne
noun-priority-or-outcome = priorité ou effet

# What the codes mean.
code-E506 = « none » et un objectif stratégique sont tous deux indiqués
code-E506-text = Le mot none dit que quelqu’un a jugé que l’élément ne porte pas sur le travail décent. Il ne peut figurer à côté d’un objectif dans la même cellule, ni contre une ligne de la table pillars qui compte. Gardez l’un des deux.
code-W506 = des liens entre deux mêmes éléments se contredisent
code-W506-text = Plusieurs liens joignent le même élément et le même effet et disent des choses différentes : entier et partie, ou l’un rejeté et l’autre compté. Le lien compté qui en dit le plus décide. Gardez le lien juste.
code-W507 = une comparaison de plans sans année commune
code-W507-text = Une ligne de la feuille des comparaisons nomme un PPTD et un plan-cadre dont les périodes n’ont aucune année en commun. Ces plans ne sont pas comparés, et la ligne reste sans effet. Corrigez les périodes, ou nommez le plan voulu.
code-W508 = entièrement examiné, mais un plan est vide
code-W508-text = Une ligne dit que les deux plans ont été parcourus entièrement, alors que l’un d’eux n’a aucune priorité ou aucun effet dans les données. La comparaison est impossible. Ajoutez les éléments de ce plan.
code-W509 = ce que dit une source contredit le reste
code-W509-text = Une source dit de l’ensemble de la comparaison une chose que les liens et ce qui a été examiné contredisent, quoi qu’on examine encore ; ou une source dit none et une autre non. Les deux sont montrés, et rien n’est changé. Vérifiez la source, les liens et les absences.
code-W510 = deux absences d’un même élément diffèrent
code-W510-text = Deux lignes parlent du même élément dans la même comparaison et diffèrent. De deux états, open l’emporte sur none-found, et none-found sur accepted. Gardez la ligne juste.
code-W511 = une absence qui ne porte sur aucune comparaison
code-W511-text = L’absence reste sans effet, car le plan de son élément n’est comparé à aucun autre, ou pas à celui qu’elle nomme. Vérifiez les périodes des deux plans et la colonne against.
code-W512 = une absence à côté d’un lien d’une partie ou du tout
code-W512-text = Il est dit d’une priorité qu’elle n’a pas de correspondant alors qu’un de ses éléments est lié, ou d’un élément alors que sa priorité est entièrement liée. Le lien décide. Supprimez l’absence, ou indiquez à quels éléments elle s’applique.
code-W513 = un objectif rejeté que la cellule indique
code-W513-text = Une ligne de la table pillars rejette un objectif que la cellule de l’élément indique. La cellule l’emporte. Retirez l’objectif de la cellule, ou supprimez la ligne.

# The template: the sheets of judgements.
about-pairings = Quels deux plans quelqu’un a comparés, et ce qu’une source en dit dans leur ensemble.
about-pillars = De quels objectifs stratégiques relève une priorité ou un effet, un par ligne, lorsqu’il faut une source ou un examinateur propre.
about-aliases = Deux codes d’un même plan, par exemple celui d’une exportation et le vôtre.
note-against = Le code de l’autre plan, où aucun correspondant n’a été trouvé. Tous les autres plans si la cellule est vide.
note-examined = Quelqu’un a-t-il parcouru les deux plans entièrement, ou en partie ?
note-stated = Ce qu’une source dit de l’ensemble : complet, partiel, aligné (sans degré), aucun.
note-pairings-dwcp = Le code du programme par pays de promotion du travail décent.
note-pairings-undaf = Le code du plan-cadre des Nations Unies.
note-pillars-item = Le code de la priorité ou de l’effet.
note-pillar = L’objectif stratégique, ou none lorsque quelqu’un a jugé que l’élément ne porte pas sur le travail décent.
note-aliases-framework = L’un des codes du plan.
note-same_as = L’autre code du même plan ; c’est lui qui est montré.
eg-same_as = undaf-2007-2011
eg-aliases-framework = unsdcf-export
eg-pillars-item = O1
note-aliases-item = Un élément de l’un des plans, si la ligne en nomme un.
note-same_item = Le même élément de l’autre plan.
