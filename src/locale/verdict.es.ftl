# Why a verdict is as it is, the rule that decides, and what would lift it.

caveat = Un período no se conoce por completo y se supuso que coincide.

# The rules, in the words of the semantics.
rule-priority-whole = §3: un vínculo que abarca toda la propia prioridad la cubre, sean cuales sean sus elementos
rule-priority-elements = §3: cada elemento está cubierto por completo, y los elementos son toda la prioridad
rule-priority-partial = §3: no es completo, y hay al menos un vínculo válido de la prioridad o de un elemento
rule-priority-none = §3: ningún vínculo válido
rule-outcome-shared = §4: llega a él al menos un vínculo válido del PTDP
rule-outcome-undaf-only = §4: ningún vínculo de ese tipo, y el efecto corresponde a un pilar
rule-outcome-out-of-scope = §4: ningún vínculo de ese tipo y ningún pilar

# A link, in a list of links.
standing-counts = cuenta
standing-suggested = no cuenta: solo sugerido
standing-rejected = no cuenta: rechazado
standing-out-of-period = no cuenta: los períodos no coinciden
standing-stale = no cuenta: un texto ha cambiado desde que se examinó
standing-below-threshold = no cuenta: confianza inferior al umbral
standing-not-engaged = no cuenta: la OIT no lidera ni ejecuta

# What is known where there is no counterpart.
state-linked = los vínculos propuestos no cuentan y no se ha señalado ninguna brecha (sin examinar)
state-unexamined = nadie ha dicho todavía si existe un equivalente (sin examinar)
state-none-found = alguien buscó y no encontró ningún equivalente (ninguno encontrado)
state-accepted = la brecha se mantiene a propósito (aceptado)
state-open = la brecha está por cerrar (por cerrar)
state-because = { $state }: { $reason }

# The same, counted.
states-unexamined = { $n } sin examinar
states-none-found = { $n } sin equivalente encontrado
states-accepted = { $n ->
    [one] { $n } brecha aceptada
   *[other] { $n } brechas aceptadas
}
states-open = { $n ->
    [one] { $n } brecha por cerrar
   *[other] { $n } brechas por cerrar
}

# Links that do not count, as clauses of a sentence.
aside-suggested = { $n ->
    [one] { $n } vínculo está solo sugerido
   *[other] { $n } vínculos están solo sugeridos
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
    [one] { $n } vínculo queda al margen, pues la OIT no lidera ni ejecuta
   *[other] { $n } vínculos quedan al margen, pues la OIT no lidera ni ejecuta
}

# A priority.
why-whole = La retoma por completo: { $by }.
why-only-element = Su único elemento se retoma por completo: { $each }.
why-each-element = Cada uno de sus { $n } elementos se retoma por completo: { $each }.
why-element-by = { $element } por { $by }
why-part = La retoma en parte: { $by }; no tiene elementos que precisen esa parte.
why-element-through = { $element } (por { $by })
why-elements-whole = { $n ->
    [one] { $elements } se retoma por completo
   *[other] { $elements } se retoman por completo
}
why-elements-part = { $n ->
    [one] { $elements } se retoma en parte
   *[other] { $elements } se retoman en parte
}
why-own-part = una parte de la propia prioridad es retomada por { $by }
why-elements-none = { $n ->
    [one] { $elements } no tiene ningún vínculo que cuente
   *[other] { $elements } no tienen ningún vínculo que cuente
}
why-not-exhaustive = pero los elementos enumerados no son toda la prioridad
why-none = Ningún vínculo cuenta: { $state }

# An outcome.
why-shared = { $n ->
    [one] { $items } del PTDP llega a él
   *[other] { $items } del PTDP llegan a él
}
uptake-whole = eso es todo el efecto
uptake-part = eso es una parte del efecto
uptake-not-stated = no se indica qué parte del efecto representa
why-undaf-only = Corresponde a { $pillars }, y ningún vínculo del PTDP cuenta: { $state }
why-out-of-scope = No corresponde a ningún pilar del trabajo decente, y ningún vínculo cuenta
ilo-lead = La OIT lidera.
ilo-implementing = La OIT participa en su ejecución.
ilo-technical-assistance = La OIT presta asistencia técnica sin participar en la ejecución.
ilo-not-involved = La OIT no participa.

# What would lift a class.
becomes = Pasa a { $class } cuando { $change }.
change-not-engaged = la OIT lidere o ejecute { $outcomes }
change-stale = { $n ->
    [one] se examine de nuevo el vínculo desactualizado
   *[other] se examinen de nuevo los vínculos desactualizados
}
change-below-threshold = { $n ->
    [one] se confirme con más confianza el vínculo por debajo del umbral
   *[other] se confirmen con más confianza los vínculos por debajo del umbral
}
change-suggested = { $n ->
    [one] se acepte el vínculo sugerido
   *[other] se acepten los vínculos sugeridos
}
lift-priority = Pasa a «parcial» cuando un efecto retome una parte de ella, y a «completo» cuando un efecto la retome por completo.
lift-priority-elements = Pasa a «parcial» cuando un efecto retome una parte de ella o uno de sus elementos, y a «completo» cuando un efecto la retome por completo.
lift-to-full = Pasa a «completo» cuando un efecto retome por completo la propia prioridad.
lift-to-full-elements = { $n ->
    [one] Pasa a «completo» cuando { $elements } se retome por completo o cuando un efecto retome por completo la propia prioridad.
   *[other] Pasa a «completo» cuando { $elements } se retomen por completo o cuando un efecto retome por completo la propia prioridad.
}
lift-outcome = Pasa a «compartido» cuando se le vincule una prioridad o un elemento del PTDP.
lift-outcome-no-priorities = El PTDP no enumera prioridades en estos datos; pasa a «compartido» cuando enumere una y esta se le vincule.

# A pairing.
pairing-no-priorities = el PTDP no enumera prioridades en estos datos
pairing-full = { $n ->
    [1] Su única prioridad se retoma por completo
    [2] Las dos prioridades se retoman por completo
   *[other] Las { $n } prioridades se retoman todas por completo
}
pairing-none = { $n ->
    [1] Ningún vínculo cuenta para su única prioridad ({ $without })
   *[other] Ningún vínculo cuenta para sus { $n } prioridades ({ $without })
}
pairing-partial = { $n ->
    [one] De { $n } prioridad, { $full } completa, { $partial } parcial
   *[other] De { $n } prioridades, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }
}
pairing-partial-rest = { $n ->
    [one] De { $n } prioridad, { $full } completa, { $partial } parcial, { $rest } sin retomar ({ $without })
   *[other] De { $n } prioridades, { $full ->
        [one] { $full } completa
       *[other] { $full } completas
    }, { $partial ->
        [one] { $partial } parcial
       *[other] { $partial } parciales
    }, { $rest } sin retomar ({ $without })
}
pairing-elements = { $n ->
    [one] de { $n } elemento, { $whole } por completo, { $part } en parte, { $none } sin vínculo
   *[other] de { $n } elementos, { $whole } por completo, { $part } en parte, { $none } sin vínculo
}
un-no-outcomes = el marco de las Naciones Unidas no enumera efectos en estos datos
un-shared = { $shared ->
    [one] { $shared } efecto compartido de { $n }
   *[other] { $shared } efectos compartidos de { $n }
}
un-shared-only = { $shared ->
    [one] { $shared } efecto compartido de { $n }, { $only } solo en el marco de la ONU ({ $without })
   *[other] { $shared } efectos compartidos de { $n }, { $only } solo en el marco de la ONU ({ $without })
}
