# The report.

report-kind = El trabajo decente en los planes del equipo de las Naciones Unidas en el país
report-title-one = { $country }: el Programa de Trabajo Decente por País y el marco de las Naciones Unidas
report-title-many = Programas de Trabajo Decente por País y marcos de las Naciones Unidas de { $n } países
report-made-with = Elaborado según las reglas de recuento { $policy }.
report-skip = Ir al resumen
report-contents = Índice
report-foot = Esta página es un solo archivo. No pide nada a la red, y los mismos datos dan siempre la misma página.

# Sections
report-summary = Resumen
report-where-each-stands = Dónde está cada país
report-by-objective = Por objetivo estratégico
report-verdicts = Conclusiones y motivos
report-indicators = Indicadores
report-participation = Quién participó
report-gaps = Lo que no tiene correspondencia
report-sources = Fuentes
report-how-to-read = Cómo leer este informe

# The summary
report-tile-taken-up = prioridades de los PTDP retomadas, enteras o en parte
report-tile-shared = efectos de las Naciones Unidas a los que llega una prioridad de un PTDP
report-tile-unexamined = elementos que nadie ha examinado todavía
report-tile-compared = países con ambos planes en los mismos años
report-of-all = de { $of }
report-of = { $n } de { $of }
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] El país no tiene
           *[other] Ninguno de los { $countries } países tiene
        } un PTDP y un marco de las Naciones Unidas con años en común: no se pudo comparar nada.
        [one] Se comparó un PTDP con el marco de las Naciones Unidas de sus mismos años{ $countries ->
            [one] { "" }
           *[other] , en uno de { $countries } países
        }.
       *[other] Se compararon { $pairings } pares de un PTDP y un marco de las Naciones Unidas con años en común{ $countries ->
            [one] { "" }
           *[other] , en { $compared } de { $countries } países
        }.
    }
report-semicolon = ;
report-sum-verdict = Conclusión: { $verdict }.
report-sum-verdicts = Conclusiones: { $verdicts }.
report-sum-full = { $n ->
        [one] { $n } retoma
       *[other] { $n } retoman
    } todas las prioridades enteras
report-sum-partial = { $n ->
        [one] { $n } retoma
       *[other] { $n } retoman
    } algunas prioridades, o partes de ellas
report-sum-none = { $n ->
        [one] { $n } no retoma
       *[other] { $n } no retoman
    } ninguna hasta ahora
report-sum-priorities = De { $n } { $n ->
        [one] prioridad
       *[other] prioridades
    } de los PTDP, { $full } se { $full ->
        [one] encuentra entera
       *[other] encuentran enteras
    } en un efecto de las Naciones Unidas, { $partial } en parte, { $only } solo en el PTDP, y { $unexamined } sin examinar.
report-sum-outcomes = De { $n } { $n ->
        [one] efecto
       *[other] efectos
    } de las Naciones Unidas, { $shared } { $shared ->
        [one] es compartido
       *[other] son compartidos
    } con un PTDP, { $only } { $only ->
        [one] trata
       *[other] tratan
    } del trabajo decente pero solo { $only ->
        [one] figura
       *[other] figuran
    } en el marco, y { $out } no { $out ->
        [one] nombra
       *[other] nombran
    } ningún objetivo estratégico de la OIT.
report-sum-nothing = { $n ->
        [one] Una prioridad o un efecto no tiene correspondencia: { $states }.
       *[other] { $n } prioridades y efectos no tienen correspondencia: { $states }.
    }
report-sum-unexamined = { $n } sin examinar, lo que todavía no es una brecha
report-sum-none-found = { $n } para { $n ->
        [one] el que
       *[other] los que
    } alguien buscó y no encontró nada
report-sum-accepted = { $n } { $n ->
        [one] dejado
       *[other] dejados
    } así a propósito
report-sum-open = { $n } cuya brecha está por cerrar
report-nothing-listed = nada enumerado
report-nothing-to-draw = En ningún año tiene algún plan lo que pide el indicador: no hay nada que dibujar.
report-sum-suggested = { $n ->
        [one] Un vínculo sugerido espera
       *[other] { $n } vínculos sugeridos esperan
    } el juicio de una persona. Si se aceptaran todos, se retomarían { $then } de { $of } prioridades en lugar de { $now }.
report-sum-unpaired = { $n ->
        [one] Un plan está solo: los datos no contienen ninguno del otro lado para sus años.
       *[other] { $n } planes están solos: los datos no contienen ninguno del otro lado para sus años.
    }

# The index
report-country = País
report-pairing = Planes
report-verdict = Conclusión
report-full = Prioridades enteras
report-taken-up = Enteras o en parte
report-shared = Efectos compartidos
report-unexamined = Sin examinar
report-ilo-takes-part = La OIT participa
report-not-compared = No comparado
report-no-pairing = nada que comparar
report-what-there-is = { $dwcps ->
        [0] ningún PTDP
       *[other] { $dwcps } PTDP
    }, { $uns ->
        [0] ningún marco
        [one] { $uns } marco
       *[other] { $uns } marcos
    }

# By objective
report-heat-intro = Para cada uno de los cuatro objetivos estratégicos de la OIT: cuántas prioridades de los PTDP que tratan de él se retoman, enteras o en parte, y cuántos efectos de las Naciones Unidas que tratan de él son compartidos. Lo que trata de varios objetivos cuenta en cada uno.
report-priorities = Prioridades
report-outcomes = Efectos
report-nothing-of-the-kind = nada en los planes
report-nothing-compared = No se comparó nada: no hay nada que contar.

# Filters
report-filters = Mostrar solo
report-all = todo
report-class = Clase
report-objective = Objetivo
report-agency = Organismo
report-reset = Mostrar todo
report-cards-shown = { $n } de { $of } fichas mostradas

# Chapters
report-the-dwcp = PTDP
report-the-un-framework = Marco de las Naciones Unidas
report-years = Años en común
report-years-of = Años en común: { $years }.
report-shared-years = { $n ->
        [one] un año: { $first }
       *[other] { $n } años: { $first }–{ $last }
    }
report-overlap-assumed = no se conocen del todo; se supone que coinciden
report-overlap-none = ninguno
report-framework-of = un solo marco de { $countries }
report-picture-of = Imagen de { $pairing }
report-board-caption = A la izquierda el PTDP, a la derecha el marco de las Naciones Unidas; una línea une lo que un vínculo une.
report-priorities-of-dwcp = { $n ->
        [0] Sin prioridades enumeradas
        [one] PTDP: { $n } prioridad
       *[other] PTDP: { $n } prioridades
    }
report-outcomes-of-un = { $n ->
        [0] Sin efectos enumerados
        [one] Marco: { $n } efecto
       *[other] Marco: { $n } efectos
    }
report-shared-framework = Comparte un marco que se describe en otro lugar:
report-nothing-of-country = Los datos no contienen ningún plan de este país.
report-dwcp-alone = No comparado: los datos no contienen ningún marco de las Naciones Unidas de este país para estos años.
report-un-alone = No comparado: los datos no contienen ningún PTDP de este país para estos años.
report-matrix = Matriz de { $pairing }

# Cards
report-lift = Lo que lo haría avanzar:
report-why = Motivo
report-bounds = Solo con vínculos documentados: { $low }. Con todas las sugerencias aceptadas: { $high }.
report-rule-and-source = Regla y fuente
report-rule = Regla:
report-stated-in = Consta en:
report-note = Observación:
report-cover-whole = retomado entero
report-cover-through = retomado entero, por medio de la prioridad
report-cover-part = retomado en parte
report-cover-not = no retomado
report-uptake = retomado: { $uptake }
report-outputs-reached = { $n } de { $of } productos alcanzados.
report-outputs = { $n ->
        [one] { $n } producto
       *[other] { $n } productos
    }
report-ilo = OIT
report-role-not-stated = función no indicada
report-confidence = confianza { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Contados sobre los planes de este país.
       *[other] Contados sobre los planes de estos { $n } países.
    } Un año se entiende a 31 de diciembre.
report-no-indicators = Los datos no definen ningún indicador que se pueda contar.
report-baseline-from-data = Línea de base { $year }: { $value }, contada a partir de los datos.
report-baseline-given = Línea de base { $year }: { $value }, tal como se indicó.
report-baseline-none = Sin línea de base: nada en los datos indica el valor de { $year }, y no se dio ninguno.
report-baseline-no-year = No se ha fijado ningún año de base.
report-milestones = Hitos: { $all }.
report-milestone = { $value } para fines de { $year } ({ $set_as })
report-values-of = Valores de { $indicator }, año por año
report-frameworks-counted = { $n ->
        [one] El plan contado, en qué años, y por qué
       *[other] Los { $n } planes contados, en qué años, y por qué
    }
report-undatable = Sin período, y por tanto vigentes en ningún año: { $all }.
report-year = Año
report-value = Valor
report-via-dwcp-only = Solo por un PTDP
report-other-only = Solo por su contenido
report-both = Ambos
report-bounds-of-value = Documentado ≤ contado ≤ posible
report-incomplete = Faltan respuestas
report-milestone-ahead = Próximo hito
report-status = Situación

# Participation
report-participation-intro = Consta una participación en { $n } de { $of } planes. Donde no consta nada, eso no es un no.
report-framework = Plan
report-phase = Fase
report-without-part = Sin participación conocida
report-not-stated = no indicado
report-all-three = Participaron los tres.
report-satisfaction = Satisfacción
report-satisfaction-intro = Los mandantes respondieron acerca de { $n } de { $of } planes.
report-constituent = Mandante
report-satisfied = Satisfecho
report-yes = sí
report-no = no

# What has no counterpart
report-gaps-intro = Una prioridad o un efecto sin correspondencia está en uno de cuatro estados. Se mantienen separados, y el silencio nunca se toma por un no.
report-state-unexamined = Nadie ha dicho todavía si hay una correspondencia. Alguien debería mirarlo.
report-state-none-found = Alguien buscó y no encontró correspondencia.
report-state-accepted = La brecha se mantiene a propósito, por una razón.
report-state-open = La brecha está por cerrar.
report-item = Objeto
report-title = Título
report-reason = Razón
report-who-and-when = Quién y cuándo
report-rejected-candidates = Candidatos rechazados
report-priority = Prioridad
report-outcome = Efecto

# Sources
report-source = Fuente
report-date = Fecha
report-language = Idioma
report-where-found = Dónde se encuentra
report-cited = Veces citada
report-not-listed = citada con estas palabras; no está en la tabla de fuentes
report-no-sources = Ninguna afirmación de estos datos indica una fuente.

# How to read
report-means-full = La prioridad se retoma entera: por un vínculo propio, o por vínculos de todos sus elementos.
report-means-partial = La prioridad, o uno de sus elementos, se retoma en parte.
report-means-dwcp-only = Alguien examinó la prioridad, y ningún vínculo que cuente parte de ella. El estado que figura al lado dice lo que se sabe.
report-means-shared = Al menos un vínculo que cuenta llega al efecto.
report-means-undaf-only = El efecto trata del trabajo decente, alguien lo examinó, y no se encontró ningún vínculo que cuente.
report-means-out-of-scope = Alguien juzgó que el efecto no trata del trabajo decente, y no está vinculado.
report-means-counts = Un vínculo cuenta cuando una fuente lo documenta o una persona lo ha revisado, y los dos planes tienen años en común. Los vínculos sugeridos o rechazados nunca cuentan.
report-means-silence = Lo que nadie ha dicho se llama sin examinar o no indicado. Nunca se toma por un no, ni por cero.

# The command line
report-no-form = «.{ $extension }» no es una forma de informe; use .html, .md o .json
