# The views: alignment, derivations, indicators and findings as text.

policy-line = Reglas de recuento: { $policy }.
with-state = { $class }, { $state }

# Alignment.
align-title = Alineación
align-verdict = { $class }. { $why }
align-years = { $n ->
        [one] Un año en común: { $first }
       *[other] { $n } años en común: { $first }-{ $last }
    }
align-years-assumed = Un período no se conoce del todo; se supone que los planes coinciden
align-years-some = Al menos un año en común; no se conocen todos los años
align-years-none = Ningún año en común
align-bounds = solo con los vínculos documentados: { $low }; si se aceptaran todas las sugerencias: { $high }
align-over-all = En el conjunto de sus comparaciones, { $priority }: { $class }.
align-no-pairing = Nada que comparar: ningún país de los datos tiene un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan.
align-unpaired = Sin comparación: { $frameworks }.
align-end-dwcp = PTDP
align-end-un = ONU

# Headings of tables.
column-country = país
column-dwcp = PTDP
column-undaf = marco
column-end = lado
column-item = elemento
column-class = alineación
column-state = situación
column-uptake = parte cubierta
column-ilo = OIT
column-documented = documentado
column-possible = posible
column-title = título
column-why = motivo
column-lift = para avanzar
column-the-dwcp = PTDP
column-the-un = ONU
column-the-ilo = OIT
column-priority = prioridad
column-priority-all = prioridad, motivo y cómo avanzar
column-what-would-lift = cómo avanzar
column-outcome = efecto directo
column-outcome-all = efecto directo y motivo
column-year = año
column-value = valor
column-of = de
column-incomplete = respuestas incompletas
column-via-dwcp-only = solo PTDP
column-other-only = solo clasificación
column-both = ambos
column-milestone = hito
column-status = situación

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $name }: { $class }
explain-address = dirección: { $address }
explain-years = { $n ->
        [one] comparación: { $dwcp } y { $un } tienen en común el año { $first }
       *[other] comparación: { $dwcp } y { $un } tienen en común los años { $first }-{ $last }
    }
explain-years-assumed = comparación: se supone que { $dwcp } y { $un } coinciden, porque un período no se conoce del todo
explain-years-some = comparación: { $dwcp } y { $un } tienen al menos un año en común; no se conocen todos los años
explain-years-none = comparación: { $dwcp } y { $un } no tienen ningún año en común
explain-why = motivo: { $why }
explain-rule = regla: { $rule }
explain-lift = para avanzar: { $lift }
explain-bounds = según los vínculos documentados: { $documented }; con los revisados: { $counted }; con las sugerencias: { $possible }
explain-elements = { $all ->
        [yes] elementos (toda la prioridad):
       *[no] elementos (no toda la prioridad):
    }
explain-element = { $id } «{ $title }»: { $cover ->
        [own] recogido íntegramente
        [through-priority] recogido íntegramente, a través de la prioridad
        [part] recogido en parte
        [unexamined] sin examinar
       *[not-covered] sin equivalente encontrado
    }
explain-stated-in = consta en: { $source }
explain-note = nota: { $note }
explain-pillars = objetivos estratégicos: { $pillars }
explain-sdg = metas de los ODS: { $targets }
explain-no-pillars = objetivos estratégicos: no constan
explain-uptake = parte del efecto directo cubierta: { $uptake } ({ $reached } de { $n } { $n ->
        [one] producto
       *[other] productos
    } de los datos, { $reached ->
        [one] vinculado
       *[other] vinculados
    })
explain-uptake-outputs = parte del efecto directo cubierta: { $uptake } ({ $n } { $n ->
        [one] producto
       *[other] productos
    } en los datos)
explain-uptake-no-outputs = parte del efecto directo cubierta: { $uptake } (ningún producto en los datos)
explain-ilo = función de la OIT: { $engagement }
explain-agency = { $agency }: { $role }
explain-agency-output = { $agency }: { $role } (producto { $output })
explain-absence = { $state }: { $reason }
explain-links = { $n ->
        [0] vínculos: ninguno
       *[other] vínculos:
    }
explain-link = { $from } → { $to }: { $extent }; { $status }; { $standing }
explain-extent-un = { $extent }, { $extent_un } del efecto directo
explain-extent-unstated = { $extent } (el grado de cobertura no consta, se toma como total)
explain-confidence = { $status }, confianza { $confidence }
explain-evidence = prueba: { $source }
explain-no-source = no consta ninguna fuente
explain-reviewer = revisor: { $reviewer }
explain-date = fecha: { $date }
explain-pin = huella actual: { $pin }

# Indicators.
indicator-title = Indicadores
indicator-baseline = { $given ->
        [yes] Línea de base { $year }: { $value } (según lo indicado).
       *[no] Línea de base { $year }: { $value } (según estos datos).
    }
indicator-no-baseline-frameworks = Sin línea de base: ningún marco de las Naciones Unidas de estos datos estaba vigente en { $year }, y no se indicó ninguna línea de base.
indicator-no-baseline-answers = Sin línea de base: ningún plan vigente en { $year } tiene respuestas de los tres mandantes, y no se indicó ninguna línea de base.
indicator-no-baseline-year = No se ha fijado un año de referencia.
indicator-milestone = { $value } a fines de { $year } ({ $set_as })
indicator-milestones = { $baseline } Hitos: { $milestones }.
indicator-counted = contado: { $framework }: { $why }
indicator-dissatisfied = la última respuesta de al menos un mandante es no: { $frameworks }
indicator-incomplete = sin respuesta ({ $constituents }): { $frameworks }
indicator-undatable = período no del todo conocido, no se cuenta en los años que no se pueden saber: { $frameworks }
indicator-not-counted = Definidos, pero sin una medida para contarlos: { $indicators }.
indicator-why-via = { $outcome } vinculado a { $item } del { $dwcp }
indicator-why-own = el propio { $outcome } está clasificado en «{ $pillars }»
indicator-why-yes = { $constituent }: sí en { $year }
counted-class = { $n } { $class ->
    [full] { $n ->
        [one] recogida
       *[other] recogidas
    } íntegramente
    [partial] { $n ->
        [one] recogida
       *[other] recogidas
    } en parte
    [dwcp-only] sin equivalente
    [shared] { $n ->
        [one] vinculado
       *[other] vinculados
    }
    [undaf-only] solo en el marco de las Naciones Unidas
    [out-of-scope] { $n ->
        [one] ajeno
       *[other] ajenos
    } al trabajo decente
   *[unexamined] sin examinar
}
