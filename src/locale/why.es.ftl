# The words of a verdict: why it is so, by which rule, and what would lift it. Names of items come as text.

quoted = «{ $text }»
why-named = { $id } «{ $title }»

# What is known where there is no counterpart.
state-linked-in-vain = lo que se vinculó no cuenta (sin examinar)
state-unexamined = nadie ha dicho todavía si existe una correspondencia (sin examinar)
state-none-found = alguien buscó y no encontró correspondencia (ninguno encontrado)
state-accepted = la brecha se mantiene a propósito (aceptado)
state-open = la brecha debe cerrarse (por cerrar)
state-with-reason = { $state }: «{ $reason }»

# How many items are in which state.
state-count = { $state }: { $n }

# The links that do not count, by the reason why.
aside-suggested = { $n ->
        [one] { $n } vínculo solo está sugerido
       *[other] { $n } vínculos solo están sugeridos
    }
aside-rejected = { $n ->
        [one] { $n } vínculo está rechazado
       *[other] { $n } vínculos están rechazados
    }
aside-stale = { $n ->
        [one] { $n } vínculo está desactualizado
       *[other] { $n } vínculos están desactualizados
    }
aside-below-threshold = { $n ->
        [one] { $n } vínculo está por debajo del umbral de confianza
       *[other] { $n } vínculos están por debajo del umbral de confianza
    }
aside-not-engaged = { $n ->
        [one] { $n } vínculo se deja de lado, porque la OIT ni lidera ni ejecuta
       *[other] { $n } vínculos se dejan de lado, porque la OIT ni lidera ni ejecuta
    }

# Whether a link counts, in a list of links.
standing-counts = cuenta
standing-suggested = no cuenta: solo sugerido
standing-rejected = no cuenta: rechazado
standing-out-of-period = no cuenta: los períodos no coinciden
standing-stale = no cuenta: un texto ha cambiado desde que se juzgó el vínculo
standing-below-threshold = no cuenta: confianza por debajo del umbral
standing-not-engaged = no cuenta: la OIT ni lidera ni ejecuta

# A period.
caveat = Un período no se conoce del todo y se supuso que coinciden.
period-unknown = período desconocido

# Why a priority has its class.
why-dwcp-only = Ningún vínculo cuenta: { $clauses }
why-whole = { $outcomes } la { $n ->
        [one] retoma
       *[other] retoman
    } por completo.
why-element-by = { $element } por { $outcomes }
why-only-element = Su único elemento se retoma por completo: { $each }.
why-each-element = Cada uno de sus { $n } elementos se retoma por completo: { $each }.
why-part = { $outcomes } { $n ->
        [one] retoma
       *[other] retoman
    } una parte de ella; no tiene elementos que nombren esa parte.
why-named-by = { $element } (por { $outcomes })
why-elements-whole = { $elements } { $n ->
        [one] se retoma
       *[other] se retoman
    } por completo
why-elements-part = { $elements } { $n ->
        [one] se retoma
       *[other] se retoman
    } en parte
why-own-part = { $first ->
        [yes] Una parte
       *[no] una parte
    } de la propia prioridad es retomada por { $outcomes }
why-elements-none = no se ha encontrado correspondencia para { $elements }
why-not-exhaustive = pero los elementos enumerados no son toda la prioridad

# The rule that decides, in the words of the semantics.
rule-full-own = §3: un vínculo total de la propia prioridad la cubre, sean cuales sean sus elementos
rule-full-elements = §3: cada elemento está cubierto por completo, y los elementos son toda la prioridad
rule-partial = §3: no es completa, y hay al menos un vínculo de la prioridad o de un elemento que cuenta
rule-dwcp-only = §3: ningún vínculo que cuente, y se ha examinado
rule-shared = §4: al menos un vínculo del PTDP que cuenta llega a él
rule-undaf-only = §4: ningún vínculo de ese tipo, el efecto sirve a un objetivo estratégico, y se ha examinado
rule-out-of-scope = §4: ningún vínculo de ese tipo, y se indica que no sirve a ningún objetivo estratégico

# What would lift a class. The second message ends the first.
lift-becomes = { $class ->
        [full] Pasa a ser completa
        [partial] Pasa a ser parcial
       *[shared] Pasa a ser compartido
    } cuando { $condition }.
lift-if-engaged = la OIT lidere o ejecute { $outcomes }
lift-if-judged-anew = { $n ->
        [one] se vuelva a juzgar el vínculo desactualizado
       *[other] se vuelvan a juzgar los vínculos desactualizados
    }
lift-if-confirmed = { $n ->
        [one] se confirme con más confianza el vínculo que está por debajo del umbral
       *[other] se confirmen con más confianza los vínculos que están por debajo del umbral
    }
lift-if-accepted = { $n ->
        [one] se acepte el vínculo sugerido
       *[other] se acepten los vínculos sugeridos
    }
lift-dwcp-only = Pasa a ser parcial cuando un efecto retome una parte de ella{ $elements ->
        [yes] { " " }o uno de sus elementos
       *[no] { "" }
    }, y completa cuando un efecto la retome por completo.
lift-by-itself = Pasa a ser completa cuando un efecto retome la propia prioridad por completo.
lift-by-elements = Pasa a ser completa cuando se { $n ->
        [one] retome
       *[other] retomen
    } { $elements } por completo, o cuando un efecto retome la propia prioridad por completo.
lift-by-a-list = El PTDP no enumera prioridades en estos datos; pasa a ser compartido cuando se enumere una y se vincule a él.
lift-by-a-link = Pasa a ser compartido cuando una prioridad o un elemento del PTDP se vincule a él.

# Why an outcome has its class.
why-shared = { $items } del PTDP { $n ->
        [one] llega
       *[other] llegan
    } a él; { $uptake ->
        [whole] eso es todo el efecto
        [part] eso es una parte del efecto
       *[not-stated] no se indica qué parte del efecto es
    }.
why-undaf-only = Trata de { $pillars }, y no cuenta ningún vínculo del PTDP: { $clauses }
why-out-of-scope = Se indica que no trata del trabajo decente, y no cuenta ningún vínculo
why-ilo = { $role ->
        [lead] La OIT lidera.
        [implementing] La OIT participa en su ejecución.
        [technical-assistance] La OIT presta asistencia técnica sin ejecutar.
       *[not-involved] La OIT no participa.
    }

# A whole pairing.
why-pairing-full = { $n ->
        [1] Su única prioridad se retoma por completo
        [2] Las dos prioridades se retoman por completo
       *[other] Las { $n } prioridades se retoman por completo
    }
why-pairing-none = { $n ->
        [1] No cuenta ningún vínculo para su única prioridad ({ $without })
       *[other] No cuenta ningún vínculo para ninguna de sus { $n } prioridades ({ $without })
    }
why-pairing-partial = De { $n } { $n ->
        [one] prioridad
       *[other] prioridades
    }, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }
why-pairing-partial-rest = De { $n } { $n ->
        [one] prioridad
       *[other] prioridades
    }, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }, { $rest ->
        [one] { $rest } no retomada
       *[other] { $rest } no retomadas
    } ({ $without })
why-pairing-elements = de { $n } { $n ->
        [one] elemento
       *[other] elementos
    }, { $whole } por completo, { $part } en parte
why-pairing-no-outcomes = el marco de la ONU no enumera efectos en estos datos
why-pairing-outcomes = { $shared } de { $n } { $n ->
        [one] efecto compartido
       *[other] efectos compartidos
    }
why-pairing-outcomes-rest = { $shared } de { $n } { $n ->
        [one] efecto compartido
       *[other] efectos compartidos
    }, { $only } solo en el marco de la ONU ({ $without })

# The rules for counting.
policy-words = { $version } (umbral { $threshold }, { $engaged ->
        [yes] participación: la OIT lidera o ejecuta
       *[no] participación: no se pide
    }, { $basis }, { $satisfaction })
policy-signed = firmado { $from }–{ $to }
policy-bad-threshold = threshold es un número de 0 a 1, no { $value }
policy-bad-word = { $setting } es una de estas palabras: { $words }
policy-bad-span = signed.from es posterior a signed.to
policy-basis-and-span = la base «signed» va con signed = {"{"} from = AÑO, to = AÑO {"}"}, y solo ella
