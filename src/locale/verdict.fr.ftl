# Why a verdict is as it is, the rule that decides, and what would lift it.

caveat = Une période n’est pas entièrement connue ; un chevauchement a été supposé.

# The rules, in the words of the semantics.
rule-priority-whole = §3 : un lien portant sur toute la priorité elle-même la couvre, quels que soient ses éléments
rule-priority-elements = §3 : chaque élément est entièrement couvert, et les éléments forment toute la priorité
rule-priority-partial = §3 : pas complet, et au moins un lien retenu de la priorité ou d’un élément
rule-priority-none = §3 : aucun lien retenu
rule-outcome-shared = §4 : au moins un lien retenu du PPTD y mène
rule-outcome-undaf-only = §4 : aucun lien de ce genre, et l’effet relève d’un pilier
rule-outcome-out-of-scope = §4 : aucun lien de ce genre et aucun pilier

# A link, in a list of links.
standing-counts = retenu
standing-suggested = non retenu : seulement suggéré
standing-rejected = non retenu : rejeté
standing-out-of-period = non retenu : les périodes ne se recoupent pas
standing-stale = non retenu : un texte a changé depuis l’examen
standing-below-threshold = non retenu : confiance inférieure au seuil
standing-not-engaged = non retenu : l’OIT n’est ni chef de file ni chargée de l’exécution

# What is known where there is no counterpart.
state-linked = les liens proposés ne sont pas retenus, et aucun écart n’est signalé (non examiné)
state-unexamined = personne n’a encore dit s’il existe un équivalent (non examiné)
state-none-found = quelqu’un a cherché et n’a trouvé aucun équivalent (aucun trouvé)
state-accepted = l’écart est maintenu à dessein (accepté)
state-open = l’écart est à combler (à combler)
state-because = { $state } : { $reason }

# The same, counted.
states-unexamined = { $n } sans examen
states-none-found = { $n } sans équivalent trouvé
states-accepted = { $n ->
    [one] { $n } écart accepté
   *[other] { $n } écarts acceptés
}
states-open = { $n ->
    [one] { $n } écart à combler
   *[other] { $n } écarts à combler
}

# Links that do not count, as clauses of a sentence.
aside-suggested = { $n ->
    [one] { $n } lien est seulement suggéré
   *[other] { $n } liens sont seulement suggérés
}
aside-rejected = { $n ->
    [one] { $n } lien est rejeté
   *[other] { $n } liens sont rejetés
}
aside-stale = { $n ->
    [one] { $n } lien est périmé
   *[other] { $n } liens sont périmés
}
aside-below-threshold = { $n ->
    [one] { $n } lien est inférieur au seuil de confiance
   *[other] { $n } liens sont inférieurs au seuil de confiance
}
aside-not-engaged = { $n ->
    [one] { $n } lien est écarté, car l’OIT n’est ni chef de file ni chargée de l’exécution
   *[other] { $n } liens sont écartés, car l’OIT n’est ni chef de file ni chargée de l’exécution
}

# A priority.
why-whole = Elle est reprise intégralement par { $by }.
why-only-element = Son unique élément est repris intégralement : { $each }.
why-each-element = Chacun de ses { $n } éléments est repris intégralement : { $each }.
why-element-by = { $element } par { $by }
why-part = Elle est reprise en partie par { $by } ; elle n’a pas d’éléments qui préciseraient cette partie.
why-element-through = { $element } (par { $by })
why-elements-whole = { $n ->
    [one] { $elements } est repris intégralement
   *[other] { $elements } sont repris intégralement
}
why-elements-part = { $n ->
    [one] { $elements } est repris en partie
   *[other] { $elements } sont repris en partie
}
why-own-part = une partie de la priorité elle-même est reprise par { $by }
why-elements-none = { $n ->
    [one] { $elements } n’a aucun lien retenu
   *[other] { $elements } n’ont aucun lien retenu
}
why-not-exhaustive = mais les éléments énumérés ne forment pas toute la priorité
why-none = Aucun lien retenu : { $state }

# An outcome.
why-shared = { $n ->
    [one] { $items } du PPTD y mène
   *[other] { $items } du PPTD y mènent
}
uptake-whole = cela représente tout l’effet
uptake-part = cela représente une partie de l’effet
uptake-not-stated = la part de l’effet que cela représente n’est pas précisée
why-undaf-only = Il relève des piliers suivants : { $pillars }, et aucun lien du PPTD n’est retenu : { $state }
why-out-of-scope = Il ne relève d’aucun pilier du travail décent, et aucun lien n’est retenu
ilo-lead = L’OIT est chef de file.
ilo-implementing = L’OIT participe à son exécution.
ilo-technical-assistance = L’OIT fournit une assistance technique sans participer à l’exécution.
ilo-not-involved = L’OIT n’y participe pas.

# What would lift a class.
becomes = Passe à { $class } quand { $change }.
change-not-engaged = l’OIT devient chef de file ou chargée de l’exécution de { $outcomes }
change-stale = { $n ->
    [one] le lien périmé est réexaminé
   *[other] les liens périmés sont réexaminés
}
change-below-threshold = { $n ->
    [one] le lien inférieur au seuil est confirmé avec davantage de confiance
   *[other] les liens inférieurs au seuil sont confirmés avec davantage de confiance
}
change-suggested = { $n ->
    [one] le lien suggéré est accepté
   *[other] les liens suggérés sont acceptés
}
lift-priority = Passe à « partiel » quand un effet en reprend une partie, à « complet » quand un effet la reprend intégralement.
lift-priority-elements = Passe à « partiel » quand un effet en reprend une partie ou l’un de ses éléments, à « complet » quand un effet la reprend intégralement.
lift-to-full = Passe à « complet » quand un effet reprend intégralement la priorité elle-même.
lift-to-full-elements = { $n ->
    [one] Passe à « complet » quand { $elements } est repris intégralement, ou quand un effet reprend intégralement la priorité elle-même.
   *[other] Passe à « complet » quand { $elements } sont repris intégralement, ou quand un effet reprend intégralement la priorité elle-même.
}
lift-outcome = Passe à « partagé » quand une priorité ou un élément du PPTD lui est lié.
lift-outcome-no-priorities = Le PPTD n’énumère aucune priorité dans ces données ; passe à « partagé » quand il en énumère une qui lui est liée.

# A pairing.
pairing-no-priorities = le PPTD n’énumère aucune priorité dans ces données
pairing-full = { $n ->
    [1] Son unique priorité est reprise intégralement
    [2] Les deux priorités sont reprises intégralement
   *[other] Les { $n } priorités sont toutes reprises intégralement
}
pairing-none = { $n ->
    [1] Aucun lien n’est retenu pour son unique priorité ({ $without })
   *[other] Aucun lien n’est retenu pour ses { $n } priorités ({ $without })
}
pairing-partial = { $n ->
    [one] Sur { $n } priorité, { $full } reprise intégralement, { $partial } en partie
   *[other] { $full ->
        [one] Sur { $n } priorités, { $full } reprise intégralement, { $partial } en partie
       *[other] Sur { $n } priorités, { $full } reprises intégralement, { $partial } en partie
    }
}
pairing-partial-rest = { $n ->
    [one] Sur { $n } priorité, { $full } reprise intégralement, { $partial } en partie, { $rest } pas du tout ({ $without })
   *[other] { $full ->
        [one] Sur { $n } priorités, { $full } reprise intégralement, { $partial } en partie, { $rest } pas du tout ({ $without })
       *[other] Sur { $n } priorités, { $full } reprises intégralement, { $partial } en partie, { $rest } pas du tout ({ $without })
    }
}
pairing-elements = { $n ->
    [one] sur { $n } élément, { $whole } intégralement, { $part } en partie, { $none } sans lien
   *[other] sur { $n } éléments, { $whole } intégralement, { $part } en partie, { $none } sans lien
}
un-no-outcomes = le plan-cadre des Nations Unies n’énumère aucun effet dans ces données
un-shared = { $shared ->
    [one] { $shared } effet partagé sur { $n }
   *[other] { $shared } effets partagés sur { $n }
}
un-shared-only = { $shared ->
    [one] { $shared } effet partagé sur { $n }, { $only } dans le plan-cadre seulement ({ $without })
   *[other] { $shared } effets partagés sur { $n }, { $only } dans le plan-cadre seulement ({ $without })
}
