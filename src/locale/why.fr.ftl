# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = « { $text } »
why-named = { $id } « { $title } »

# What is known where there is no counterpart.
state-linked-in-vain = ce qui a été relié ne compte pas (non examiné)
state-unexamined = personne n’a encore dit s’il existe un correspondant (non examiné)
state-none-found = quelqu’un a cherché sans trouver de correspondant (aucun trouvé)
state-accepted = la lacune est conservée à dessein (accepté)
state-open = la lacune est à combler (à combler)
state-with-reason = { $state } : « { $reason } »

# How many items are in which state.
state-count = { $state } : { $n }

# The links that do not count, by the reason why.
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
        [one] { $n } lien est en dessous du seuil de confiance
       *[other] { $n } liens sont en dessous du seuil de confiance
    }
aside-not-engaged = { $n ->
        [one] { $n } lien est mis de côté, car l’OIT n’est ni chef de file ni chargée de l’exécution
       *[other] { $n } liens sont mis de côté, car l’OIT n’est ni chef de file ni chargée de l’exécution
    }

# Whether a link counts, in a list of links.
standing-counts = compte
standing-suggested = ne compte pas : seulement suggéré
standing-rejected = ne compte pas : rejeté
standing-out-of-period = ne compte pas : les périodes ne se recoupent pas
standing-stale = ne compte pas : un texte a changé depuis que le lien a été jugé
standing-below-threshold = ne compte pas : confiance en dessous du seuil
standing-not-engaged = ne compte pas : l’OIT n’est ni chef de file ni chargée de l’exécution

# A period.
caveat = Une période n’est pas entièrement connue ; on a supposé qu’il y a chevauchement.
period-unknown = période inconnue

# Why a priority has its class.
why-dwcp-only = Aucun lien ne compte : { $clauses }
why-whole = Elle est reprise en entier par { $outcomes }.
why-element-by = { $element } par { $outcomes }
why-only-element = Son unique élément est repris en entier : { $each }.
why-each-element = Chacun de ses { $n } éléments est repris en entier : { $each }.
why-part = Elle est reprise en partie par { $outcomes } ; elle n’a pas d’éléments qui nommeraient cette partie.
why-named-by = { $element } (par { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] est repris
       *[other] sont repris
    } en entier
why-elements-part = { $elements } { $n ->
        [one] est repris
       *[other] sont repris
    } en partie
why-own-part = { $first ->
        [yes] Une partie
       *[no] une partie
    } de la priorité elle-même est reprise par { $outcomes }
why-elements-none = aucun correspondant n’a été trouvé pour { $elements }
why-not-exhaustive = mais les éléments énumérés ne forment pas toute la priorité

# The rule that decides, in the words of the semantics.
rule-full-own = §3 : un lien entier de la priorité elle-même la couvre, quels que soient ses éléments
rule-full-elements = §3 : chaque élément est entièrement couvert, et les éléments forment toute la priorité
rule-partial = §3 : pas complète, et au moins un lien qui compte de la priorité ou d’un élément
rule-dwcp-only = §3 : aucun lien qui compte, et elle a été examinée
rule-shared = §4 : au moins un lien qui compte venant du PPTD l’atteint
rule-undaf-only = §4 : aucun lien de ce genre, l’effet relève d’un objectif stratégique, et il a été examiné
rule-out-of-scope = §4 : aucun lien de ce genre, et il est dit qu’il ne relève d’aucun objectif stratégique

# What would lift a class. The second message ends the first.
lift-becomes = { $class ->
        [full] Devient complète
        [partial] Devient partielle
       *[shared] Devient partagé
    } quand { $condition }.
lift-if-engaged = l’OIT est chef de file ou chargée de l’exécution de { $outcomes }
lift-if-judged-anew = { $n ->
        [one] le lien périmé est jugé à nouveau
       *[other] les liens périmés sont jugés à nouveau
    }
lift-if-confirmed = { $n ->
        [one] le lien en dessous du seuil est confirmé avec plus de confiance
       *[other] les liens en dessous du seuil sont confirmés avec plus de confiance
    }
lift-if-accepted = { $n ->
        [one] le lien suggéré est accepté
       *[other] les liens suggérés sont acceptés
    }
lift-dwcp-only = Devient partielle quand un effet en reprend une partie{ $elements ->
        [yes] { " " }ou l’un de ses éléments
       *[no] { "" }
    }, complète quand un effet la reprend en entier.
lift-by-itself = Devient complète quand la priorité elle-même est reprise en entier par un effet.
lift-by-elements = Devient complète quand { $elements } { $n ->
        [one] est repris
       *[other] sont repris
    } en entier, ou quand la priorité elle-même est reprise en entier par un effet.
lift-by-a-list = Le PPTD n’énumère aucune priorité dans ces données ; devient partagé quand une priorité est énumérée et reliée à lui.
lift-by-a-link = Devient partagé quand une priorité ou un élément du PPTD est relié à lui.

# Why an outcome has its class.
why-shared = { $items } du PPTD { $n ->
        [one] l’atteint
       *[other] l’atteignent
    } ; { $uptake ->
        [whole] c’est l’effet tout entier
        [part] c’est une partie de l’effet
       *[not-stated] il n’est pas précisé quelle part de l’effet cela représente
    }.
why-undaf-only = Il relève { $n ->
        [one] du pilier
       *[other] des piliers
    } « { $pillars } », et aucun lien venant du PPTD ne compte : { $clauses }
why-out-of-scope = Il est dit qu’il ne porte pas sur le travail décent, et aucun lien ne compte
why-ilo = { $role ->
        [lead] L’OIT est chef de file.
        [implementing] L’OIT participe à son exécution.
        [technical-assistance] L’OIT apporte une assistance technique sans être chargée de l’exécution.
       *[not-involved] L’OIT n’y participe pas.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] Son unique priorité est reprise en entier
        [2] Les deux priorités sont reprises en entier
       *[other] Les { $n } priorités sont toutes reprises en entier
    }
why-pairing-none = { $n ->
        [1] Aucun lien ne compte pour son unique priorité ({ $without })
       *[other] Aucun lien ne compte pour aucune de ses { $n } priorités ({ $without })
    }
why-pairing-partial = Sur { $n } { $n ->
        [one] priorité
       *[other] priorités
    }, { $full ->
        [one] { $full } complète
       *[other] { $full } complètes
    }, { $partial ->
        [one] { $partial } partielle
       *[other] { $partial } partielles
    }
why-pairing-partial-rest = Sur { $n } { $n ->
        [one] priorité
       *[other] priorités
    }, { $full ->
        [one] { $full } complète
       *[other] { $full } complètes
    }, { $partial ->
        [one] { $partial } partielle
       *[other] { $partial } partielles
    }, { $rest ->
        [one] { $rest } non reprise
       *[other] { $rest } non reprises
    } ({ $without })
why-pairing-elements = sur { $n } { $n ->
        [one] élément
       *[other] éléments
    }, { $whole } en entier, { $part } en partie
why-pairing-no-outcomes = le plan-cadre n’énumère aucun effet dans ces données
why-pairing-outcomes = { $shared ->
        [one] { $shared } effet partagé
       *[other] { $shared } effets partagés
    } sur { $n }
why-pairing-outcomes-rest = { $shared ->
        [one] { $shared } effet partagé
       *[other] { $shared } effets partagés
    } sur { $n }, { $only } dans le plan-cadre seulement ({ $without })

# The rules for counting.
policy-words = { $version } (seuil { $threshold }, { $engaged ->
        [yes] participation : l’OIT est chef de file ou chargée de l’exécution
       *[no] participation : non demandée
    }, { $basis }, { $satisfaction })
policy-signed = signé { $from }–{ $to }
policy-bad-threshold = threshold est un nombre de 0 à 1, et non { $value }
policy-bad-word = { $setting } est l’un des mots suivants : { $words }
policy-bad-span = signed.from est postérieur à signed.to
policy-basis-and-span = la base « signed » va avec signed = {"{"} from = ANNÉE, to = ANNÉE {"}"}, et elle seule
