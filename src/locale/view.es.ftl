# The views: alignment, derivations, indicators and findings as text.

policy-line = Reglas de recuento: { $policy }.
kind-short = { $kind ->
        [dwcp] PTDP
        [undaf] MANUD
        [undap] UNDAP
        [unpaf] UNPAF
        [unsdcf] marco de cooperación
        [one-programme] programa único
        [cca] evaluación común para el país
        [joint-programme] programa conjunto
       *[other] { $kind }
    }
with-state = { $class }, { $state }

# Alignment.
align-title = Alineación
align-heading = { $country } ({ $code }): { $dwcp } ({ $dwcp_years }) × { $un } ({ $un_years })
align-verdict = { $class }: { $why }
align-years = { $n ->
        [one] Un año en común: { $first }
       *[other] { $n } años en común: { $first }–{ $last }
    }
align-years-assumed = Un período no se conoce del todo y se supuso que coinciden
align-years-none = Ningún año en común
align-bounds = solo con los vínculos documentados: { $low }; si se aceptaran todas las sugerencias: { $high }
align-over-all = En el conjunto de sus pares, { $priority } tiene la clase: { $class }.
align-no-pairing = No hay ningún par: ningún país tiene un PTDP y un marco de la ONU cuyos períodos coincidan.
align-unpaired = En ningún par: { $frameworks }.
align-end-dwcp = PTDP
align-end-un = ONU

# Headings of tables.
column-country = país
column-dwcp = PTDP
column-undaf = marco
column-end = lado
column-item = objeto
column-class = clase
column-state = situación
column-uptake = retomado
column-ilo = OIT
column-documented = documentado
column-possible = posible
column-title = título
column-why = por qué
column-lift = para avanzar
column-the-dwcp = PTDP
column-the-un = ONU
column-the-ilo = OIT
column-priority = prioridad
column-priority-all = prioridad, por qué, y qué la haría avanzar
column-what-would-lift = qué la haría avanzar
column-outcome = efecto
column-outcome-all = efecto y por qué
column-year = año
column-value = valor
column-of = de
column-incomplete = incompletos
column-via-dwcp-only = solo por PTDP
column-other-only = solo otro
column-both = ambos
column-milestone = hito
column-status = situación

# The derivation of a verdict.
explain-code = { $severity }[{ $code }] { $title }
explain-head = { $address }: { $class }
explain-years = { $n ->
        [one] par: { $dwcp } ({ $dwcp_years }) y { $un } ({ $un_years }) tienen en común el año { $first }
       *[other] par: { $dwcp } ({ $dwcp_years }) y { $un } ({ $un_years }) tienen en común los años { $first }–{ $last }
    }
explain-years-assumed = par: se supone que { $dwcp } ({ $dwcp_years }) y { $un } ({ $un_years }) coinciden, porque un período no se conoce del todo
explain-years-none = par: { $dwcp } ({ $dwcp_years }) y { $un } ({ $un_years }) no tienen ningún año en común
explain-why = por qué: { $why }
explain-rule = regla: { $rule }
explain-lift = para avanzar: { $lift }
explain-bounds = límites: documentado { $documented } ≤ contado { $counted } ≤ posible { $possible }
explain-elements = { $all ->
        [yes] elementos (toda la prioridad):
       *[no] elementos (no toda la prioridad):
    }
explain-element = { $id } «{ $title }»: { $cover ->
        [own] retomado por completo
        [through-priority] retomado por completo, a través de la prioridad
        [part] retomado en parte
        [unexamined] sin examinar
       *[not-covered] sin correspondencia
    }
explain-stated-in = consta en: { $source }
explain-note = nota: { $note }
explain-pillars = pilares: { $pillars }
explain-no-pillars = pilares: ninguno
explain-uptake = retomado: { $uptake } ({ $reached } de { $n } { $n ->
        [one] producto enumerado alcanzado
       *[other] productos enumerados alcanzados
    })
explain-uptake-no-outputs = retomado: { $uptake } (ningún producto enumerado)
explain-ilo = la OIT: { $engagement }
explain-agency = { $agency }: { $role }
explain-agency-output = { $agency }: { $role } (producto { $output })
explain-absence = { $state }: { $reason }
explain-links = { $n ->
        [0] vínculos: ninguno
       *[other] vínculos:
    }
explain-link = { $from } → { $to }: { $extent }; { $status }; { $standing }
explain-extent-un = { $extent }, { $extent_un } del efecto
explain-confidence = { $status }, confianza { $confidence }
explain-evidence = prueba: { $source }
explain-no-source = no se indica ninguna fuente
explain-reviewer = revisor: { $reviewer }
explain-date = fecha: { $date }
explain-pin = huella de hoy: { $pin }

# Indicators.
indicator-title = Indicadores
indicator-baseline = { $given ->
        [yes] Línea de base { $year }: { $value } (según lo indicado).
       *[no] Línea de base { $year }: { $value } (según los datos).
    }
indicator-no-baseline-frameworks = Sin línea de base: en { $year } no estaba vigente ningún marco de la ONU de estos datos, y no se indicó ninguna línea de base.
indicator-no-baseline-answers = Sin línea de base: en { $year } ningún plan vigente tiene respuestas de los tres mandantes, y no se indicó ninguna línea de base.
indicator-no-baseline-year = No se ha fijado un año de referencia.
indicator-milestone = { $value } para fines de { $year } ({ $set_as })
indicator-milestones = { $baseline } Hitos: { $milestones }.
indicator-counted = contado: { $framework }: { $why }
indicator-dissatisfied = respondieron los tres, y no todos están satisfechos: { $frameworks }
indicator-incomplete = incompleto, faltan respuestas ({ $constituents }): { $frameworks }
indicator-undatable = sin período conocido, vigente en ningún año: { $frameworks }
indicator-not-counted = Definidos, pero sin una medida con que contarlos: { $indicators }.
indicator-why-via = { $outcome } retoma { $item }
indicator-why-own = { $outcome } trata de { $pillars } por su propio contenido
indicator-why-yes = { $constituent }: sí en { $year }
