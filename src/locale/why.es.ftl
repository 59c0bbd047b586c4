# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = «{ $text }»
why-named = { $id } «{ $title }»

# What is known where there is no counterpart.
state-linked-in-vain = sin examinar; los vínculos establecidos no cuentan
state-unexamined = sin examinar
state-none-found = sin equivalente encontrado
state-accepted = laguna mantenida a propósito
state-open = laguna por subsanar
state-with-reason = { $state }: «{ $reason }»

# How many items are in which state.
state-count = { $n } { $state ->
        [none-found] sin equivalente
        [accepted] { $n ->
                [one] laguna aceptada
               *[other] lagunas aceptadas
            }
        [open] { $n ->
                [one] laguna
               *[other] lagunas
            } por subsanar
       *[unexamined] sin examinar
    }

# The links that do not count, by the reason why.
aside-suggested = { $n ->
        [one] { $n } vínculo solo está sugerido
       *[other] { $n } vínculos solo están sugeridos
    }
aside-rejected = { $n ->
        [one] { $n } vínculo está rechazado
       *[other] { $n } vínculos están rechazados
    }
aside-stale = { $links } { $n ->
        [one] está desactualizado
       *[other] están desactualizados
    }
aside-below-threshold = { $links } { $n ->
        [one] está
       *[other] están
    } por debajo del umbral de confianza
aside-not-engaged = { $links } { $n ->
        [one] se deja
       *[other] se dejan
    } de lado, porque la OIT ni lidera ni participa en la ejecución

# Whether a link counts, in a list of links.
standing-counts = cuenta
standing-suggested = no cuenta: solo sugerido
standing-rejected = no cuenta: rechazado
standing-out-of-period = no cuenta: los períodos no coinciden
standing-stale = no cuenta: uno de los dos textos ha cambiado desde la revisión del vínculo
standing-below-threshold = no cuenta: confianza por debajo del umbral
standing-not-engaged = no cuenta: la OIT ni lidera ni participa en la ejecución

# A period.
caveat = Un período no se conoce del todo; se supone que los planes coinciden.
period-unknown = período desconocido

# Why a priority has its class.
why-dwcp-only = Ningún vínculo contado: { $clauses }
why-whole = { $outcomes } la { $n ->
        [one] recoge
       *[other] recogen
    } íntegramente.
why-element-by = { $element } en { $outcomes }
why-only-element = Su único elemento se recoge íntegramente: { $each }.
why-each-element = { $n ->
        [2] Sus dos elementos se recogen íntegramente
       *[other] Sus { $n } elementos se recogen íntegramente
    }: { $each }.
why-part = { $outcomes } { $n ->
        [one] recoge
       *[other] recogen
    } una parte de ella; ningún elemento de los datos dice qué parte.
why-extent-unstated = El grado de cobertura no consta, se toma como total: { $links }.
why-named-by = { $element } (en { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] se recoge
       *[other] se recogen
    } íntegramente
why-elements-part = { $elements } { $n ->
        [one] se recoge
       *[other] se recogen
    } en parte
why-own-part = { $first ->
        [yes] Una parte
       *[no] una parte
    } de la propia prioridad se recoge en { $outcomes }
why-elements-none = sin equivalente encontrado para { $elements }
why-not-exhaustive = pero los elementos que figuran en los datos no son toda la prioridad

# The rule that decides, in the words of the semantics.
rule-full-own = §3: un vínculo que abarca toda la prioridad la cubre, sean cuales sean sus elementos
rule-full-elements = §3: cada elemento está cubierto íntegramente, y los elementos son toda la prioridad
rule-partial = §3: alineación no total, pero con al menos un vínculo contado de la prioridad o de uno de sus elementos
rule-dwcp-only = §3: ningún vínculo contado, tras examinarla
rule-shared = §4: al menos un vínculo contado del PTDP
rule-undaf-only = §4: ningún vínculo contado del PTDP; clasificado en un objetivo estratégico de la OIT, y examinado
rule-out-of-scope = §4: ningún vínculo contado del PTDP; consta que no trata del trabajo decente

# What would lift a class. The second message ends the first.
lift-becomes = { $class ->
        [full] Alineación total
        [partial] Alineación parcial
       *[shared] Pasa a ser compartido
    } si { $condition }.
lift-if-engaged = la OIT lidera { $outcomes } o participa en su ejecución
lift-if-judged-anew = { $n ->
        [one] se revisa de nuevo el vínculo desactualizado
       *[other] se revisan de nuevo los vínculos desactualizados
    }
lift-if-confirmed = { $n ->
        [one] se confirma con más confianza el vínculo que está por debajo del umbral
       *[other] se confirman con más confianza los vínculos que están por debajo del umbral
    }
lift-if-accepted = { $n ->
        [one] se acepta el vínculo sugerido
       *[other] se aceptan los vínculos sugeridos
    }
lift-by-itself = Alineación total si un mismo efecto directo cubre toda la prioridad.
lift-by-elements = Alineación total si { $n ->
        [one] se recoge
       *[other] se recogen
    } íntegramente { $elements }, o si un mismo efecto directo cubre toda la prioridad.

# Why an outcome has its class.
why-shared = Vinculado a { $items } del PTDP. { $uptake ->
        [whole] Esto cubre todo el efecto directo
        [part] Esto cubre una parte del efecto directo
       *[not-stated] No consta qué parte del efecto directo cubre
    }.
why-undaf-only = Corresponde { $n ->
        [one] al objetivo estratégico
       *[other] a los objetivos estratégicos
    } «{ $pillars }»; ningún vínculo contado del PTDP: { $clauses }
why-out-of-scope = Consta que no trata del trabajo decente; ningún vínculo contado
why-ilo = { $role ->
        [lead] La OIT lidera.
        [implementing] La OIT participa en las actividades de ejecución.
        [technical-assistance] La OIT presta asistencia técnica sin participar en la ejecución.
       *[not-involved] La OIT no participa.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] La única prioridad que figura en los datos se recoge íntegramente
        [2] Las dos prioridades que figuran en los datos se recogen íntegramente
       *[other] Las { $n } prioridades que figuran en los datos se recogen íntegramente
    }
why-pairing-none = { $n ->
        [1] La única prioridad que figura en los datos no tiene ningún vínculo contado ({ $without })
       *[other] Ninguna de las { $n } prioridades que figuran en los datos tiene un vínculo contado ({ $without })
    }
why-pairing-partial = { $n ->
        [one] { $n } prioridad
       *[other] { $n } prioridades
    } en los datos: { $full ->
        [0] { $partial } en parte
       *[other] { $full } íntegramente{ $partial ->
                [0] { "" }
               *[other] , { $partial } en parte
            }
    }
why-pairing-partial-rest = { $n ->
        [one] { $n } prioridad
       *[other] { $n } prioridades
    } en los datos: { $full ->
        [0] { "" }
       *[other] { $full } íntegramente,{ " " }
    }{ $partial ->
        [0] { "" }
       *[other] { $partial } en parte,{ " " }
    }{ $without }
why-pairing-elements = { $n ->
        [one] { $n } elemento
       *[other] { $n } elementos
    }: { $whole ->
        [0] { $part } en parte
       *[other] { $whole } íntegramente{ $part ->
                [0] { "" }
               *[other] , { $part } en parte
            }
    }
why-pairing-no-outcomes = los datos no contienen efectos directos de este marco
why-pairing-outcomes = { $shared } de { $n } { $n ->
        [one] efecto directo de los datos
       *[other] efectos directos de los datos
    }, { $shared ->
        [one] vinculado
       *[other] vinculados
    } al PTDP
why-pairing-outcomes-rest = { $shared } de { $n } { $n ->
        [one] efecto directo de los datos
       *[other] efectos directos de los datos
    }, { $shared ->
        [one] vinculado
       *[other] vinculados
    } al PTDP; { $only } solo en el marco de las Naciones Unidas ({ $without })

# The rules for counting.
policy-words = { $version } (confianza desde { $threshold }; { $engaged ->
        [yes] solo los efectos directos que la OIT lidera o ejecuta
       *[no] función de la OIT: no se exige
    }; { $basis }; { $satisfaction })
policy-signed = firmado { $from }-{ $to }
policy-problem = línea { $line }: { $problem }
policy-unknown-near = «{ $setting }» no es un parámetro; ¿quería decir «{ $near }»?
policy-unknown = «{ $setting }» no es un parámetro; los parámetros son: { $settings }
policy-wrong-type = { $setting } debe ser { $kind ->
        [number] un número de 0 a 1
        [truth] true (sí) o false (no)
        [text] un texto entre comillas rectas
       *[span] {"{"} from = AÑO, to = AÑO {"}"}
    }
policy-no-version = falta version: dé un nombre a las reglas, por ejemplo version = "office-2026"
policy-bad-threshold = threshold debe ser un número de 0 a 1; se encontró { $value }
policy-bad-word = { $setting } es una de estas palabras: { $words }
policy-bad-span = signed.from es posterior a signed.to
policy-basis-and-span = la base «signed» se usa con signed = {"{"} from = AÑO, to = AÑO {"}"}, y viceversa
