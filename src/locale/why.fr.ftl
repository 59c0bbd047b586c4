# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = « { $text } »
why-named = { $id } « { $title } »

# What is known where there is no counterpart.
state-linked-in-vain = non examiné ; les liens établis ne comptent pas
state-unexamined = non examiné
state-none-found = aucun correspondant trouvé
state-accepted = lacune maintenue à dessein
state-open = lacune à combler
state-with-reason = { $state } : « { $reason } »

# How many items are in which state.
state-count = { $n } { $state ->
        [none-found] sans correspondant
        [accepted] { $n ->
                [one] lacune assumée
               *[other] lacunes assumées
            }
        [open] { $n ->
                [one] lacune
               *[other] lacunes
            } à combler
       *[unexamined] { $n ->
                [one] non examiné
               *[other] non examinés
            }
    }

# The links that do not count, by the reason why.
aside-suggested = { $n ->
        [one] { $n } lien est seulement suggéré
       *[other] { $n } liens sont seulement suggérés
    }
aside-rejected = { $n ->
        [one] { $n } lien est rejeté
       *[other] { $n } liens sont rejetés
    }
aside-stale = { $links } { $n ->
        [one] est périmé
       *[other] sont périmés
    }
aside-below-threshold = { $links } { $n ->
        [one] est
       *[other] sont
    } en dessous du seuil de confiance
aside-not-engaged = { $links } { $n ->
        [one] est laissé
       *[other] sont laissés
    } de côté, car l’OIT n’est ni chef de file ni chargée de la mise en œuvre

# Whether a link counts, in a list of links.
standing-counts = compte
standing-suggested = ne compte pas : seulement suggéré
standing-rejected = ne compte pas : rejeté
standing-out-of-period = ne compte pas : les périodes ne se recoupent pas
standing-stale = ne compte pas : l’un des deux textes a changé depuis l’examen du lien
standing-below-threshold = ne compte pas : confiance en dessous du seuil
standing-not-engaged = ne compte pas : l’OIT n’est ni chef de file ni chargée de la mise en œuvre

# A period.
caveat = Une période n’est pas entièrement connue ; chevauchement supposé.
period-unknown = période inconnue

# Why a priority has its class.
why-dwcp-only = Aucun lien compté : { $clauses }
why-whole = Entièrement prise en compte dans { $outcomes }.
why-element-by = { $element } dans { $outcomes }
why-only-element = Son unique élément est entièrement pris en compte : { $each }.
why-each-element = { $n ->
        [2] Ses deux éléments sont entièrement pris en compte
       *[other] Ses { $n } éléments sont entièrement pris en compte
    } : { $each }.
why-part = En partie prise en compte dans { $outcomes } ; aucun élément des données ne dit quelle partie.
why-extent-unstated = Couverture non indiquée, comprise comme totale : { $links }.
why-named-by = { $element } (dans { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] est entièrement pris en compte
       *[other] sont entièrement pris en compte
    }
why-elements-part = { $elements } { $n ->
        [one] est pris en compte
       *[other] sont pris en compte
    } en partie
why-own-part = { $first ->
        [yes] Une partie
       *[no] une partie
    } de la priorité elle-même est prise en compte dans { $outcomes }
why-elements-none = aucun correspondant trouvé pour { $elements }
why-not-exhaustive = mais les éléments figurant dans les données ne forment pas toute la priorité

# The rule that decides, in the words of the semantics.
rule-full-own = §3 : un lien portant sur toute la priorité la couvre, quels que soient ses éléments
rule-full-elements = §3 : chaque élément est entièrement couvert, et les éléments forment toute la priorité
rule-partial = §3 : alignement non total, mais au moins un lien compté de la priorité ou de l’un de ses éléments
rule-dwcp-only = §3 : aucun lien compté, après examen
rule-shared = §4 : au moins un lien compté venant du PPTD
rule-undaf-only = §4 : aucun lien compté venant du PPTD ; classé sous un objectif stratégique de l’OIT, et examiné
rule-out-of-scope = §4 : aucun lien compté venant du PPTD ; déclaré ne pas concerner le travail décent

# What would lift a class. The second message ends the first.
lift-becomes = { $class ->
        [full] Alignement total
        [partial] Alignement partiel
       *[shared] Devient partagé
    } si { $condition }.
lift-if-engaged = l’OIT est chef de file ou chargée de la mise en œuvre ({ $outcomes })
lift-if-judged-anew = { $n ->
        [one] le lien périmé est examiné à nouveau
       *[other] les liens périmés sont examinés à nouveau
    }
lift-if-confirmed = { $n ->
        [one] le lien en dessous du seuil est confirmé avec plus de confiance
       *[other] les liens en dessous du seuil sont confirmés avec plus de confiance
    }
lift-if-accepted = { $n ->
        [one] le lien suggéré est accepté
       *[other] les liens suggérés sont acceptés
    }
lift-by-itself = Alignement total si un même effet couvre toute la priorité.
lift-by-elements = Alignement total si { $elements } { $n ->
        [one] est entièrement pris en compte
       *[other] sont entièrement pris en compte
    }, ou si un même effet couvre toute la priorité.

# Why an outcome has its class.
why-shared = Lié à { $items } du PPTD. { $uptake ->
        [whole] Cela couvre tout l’effet
        [part] Cela couvre une partie de l’effet
       *[not-stated] La part de l’effet ainsi couverte n’est pas indiquée
    }.
why-undaf-only = Relève { $n ->
        [one] de l’objectif stratégique
       *[other] des objectifs stratégiques
    } « { $pillars } » ; aucun lien compté venant du PPTD : { $clauses }
why-out-of-scope = Déclaré ne pas concerner le travail décent ; aucun lien compté
why-ilo = { $role ->
        [lead] L’OIT est chef de file.
        [implementing] L’OIT participe aux activités de mise en œuvre.
        [technical-assistance] L’OIT apporte une assistance technique sans participer à la mise en œuvre.
       *[not-involved] L’OIT n’y participe pas.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] La seule priorité figurant dans les données est entièrement prise en compte
        [2] Les deux priorités figurant dans les données sont entièrement prises en compte
       *[other] Les { $n } priorités figurant dans les données sont toutes entièrement prises en compte
    }
why-pairing-none = { $n ->
        [1] La seule priorité figurant dans les données n’a aucun lien compté ({ $without })
       *[other] Aucune des { $n } priorités figurant dans les données n’a de lien compté ({ $without })
    }
why-pairing-partial = { $n ->
        [one] { $n } priorité
       *[other] { $n } priorités
    } dans les données : { $full ->
        [0] { $partial } en partie
       *[other] { $full } entièrement{ $partial ->
                [0] { "" }
               *[other] , { $partial } en partie
            }
    }
why-pairing-partial-rest = { $n ->
        [one] { $n } priorité
       *[other] { $n } priorités
    } dans les données : { $full ->
        [0] { "" }
       *[other] { $full } entièrement,{ " " }
    }{ $partial ->
        [0] { "" }
       *[other] { $partial } en partie,{ " " }
    }{ $without }
why-pairing-elements = { $n ->
        [one] { $n } élément
       *[other] { $n } éléments
    } : { $whole ->
        [0] { $part } en partie
       *[other] { $whole } entièrement{ $part ->
                [0] { "" }
               *[other] , { $part } en partie
            }
    }
why-pairing-no-outcomes = les données ne contiennent aucun effet de ce plan-cadre
why-pairing-outcomes = { $shared ->
        [one] { $shared } effet sur { $n } lié au PPTD dans les données
       *[other] { $shared } effets sur { $n } liés au PPTD dans les données
    }
why-pairing-outcomes-rest = { $shared ->
        [one] { $shared } effet sur { $n } lié au PPTD dans les données
       *[other] { $shared } effets sur { $n } liés au PPTD dans les données
    }, { $only } dans le plan-cadre seulement ({ $without })

# The rules for counting.
policy-words = { $version } (confiance à partir de { $threshold } ; { $engaged ->
        [yes] seulement les effets dont l’OIT est chef de file ou qu’elle met en œuvre
       *[no] rôle de l’OIT indifférent
    } ; { $basis } ; { $satisfaction })
policy-signed = signé { $from }-{ $to }
policy-problem = ligne { $line } : { $problem }
policy-unknown-near = « { $setting } » n’est pas un paramètre ; vouliez-vous dire « { $near } » ?
policy-unknown = « { $setting } » n’est pas un paramètre ; les paramètres sont : { $settings }
policy-wrong-type = { $setting } doit être { $kind ->
        [number] un nombre de 0 à 1
        [truth] true (oui) ou false (non)
        [text] un texte entre guillemets droits
       *[span] {"{"} from = ANNÉE, to = ANNÉE {"}"}
    }
policy-no-version = version manque : nommez les règles, par exemple version = "office-2026"
policy-bad-threshold = threshold doit être un nombre de 0 à 1 ; trouvé : { $value }
policy-bad-word = { $setting } est l’un des mots suivants : { $words }
policy-bad-span = signed.from est postérieur à signed.to
policy-basis-and-span = la base « signed » s’emploie avec signed = {"{"} from = ANNÉE, to = ANNÉE {"}"}, et inversement
