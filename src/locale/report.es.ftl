# The report.

report-kind = El trabajo decente en los planes del equipo de las Naciones Unidas en el país
report-title-one = { $country }: el Programa de Trabajo Decente por País y el marco de las Naciones Unidas
report-title-many = Programas de Trabajo Decente por País y marcos de las Naciones Unidas de { $n } países
report-made-with = Elaborado según las reglas de recuento { $policy }.
report-skip = Ir al resumen
report-contents = Índice
report-foot = Esta página es un archivo autónomo que funciona sin conexión; los mismos datos dan siempre la misma página.

# Sections
report-summary = Resumen
report-where-each-stands = Situación de cada país
report-by-objective = Por objetivo estratégico
report-verdicts = Grados de alineación y motivos
report-indicators = Indicadores
report-participation = Participación de los mandantes
report-rollouts = Preparación de los marcos
report-resources = Recursos
report-gaps = Elementos sin vínculo contado
report-sources = Fuentes
report-how-to-read = Cómo leer este informe

# The summary
report-tile-taken-up = prioridades de los PTDP recogidas, íntegramente o en parte
report-tile-shared = efectos directos de las Naciones Unidas vinculados a un PTDP
report-tile-unexamined = elementos sin examinar
report-tile-compared = países con un PTDP y un marco en los mismos años
report-of-all = de { $of }
report-of = { $n } de { $of }
report-boards-folded = Se dibujan tableros de las { $shown } primeras comparaciones de { $n }; dwalign diagram --country dibuja los demás.
report-sum-folded = Los datos abarcan { $n } países; este informe trata de los { $shown } primeros. --country hace uno de otros.
report-sum-pairings =
    { $pairings ->
        [0] { $countries ->
            [one] Los datos no contienen
           *[other] Para ninguno de los { $countries } países contienen los datos
        } un PTDP y un marco de las Naciones Unidas cuyos períodos coincidan: no se pudo comparar nada.
        [one] Se comparó un PTDP con un marco de las Naciones Unidas cuyo período coincide con el suyo o se supone que coincide{ $countries ->
            [one] { "" }
           *[other] , en uno de { $countries } países
        }.
       *[other] { $pairings } comparaciones de un PTDP con un marco de las Naciones Unidas cuyos períodos coinciden o se supone que coinciden{ $countries ->
            [one] { "" }
           *[other] , en { $compared } de { $countries } países
        }.
    }
report-semicolon = ;
report-sum-verdict = Grado de alineación: { $verdict }.
report-sum-verdicts = Grados de alineación: { $verdicts }.
report-sum-full = en { $n }, todas las prioridades del PTDP se recogen íntegramente
report-sum-partial = en { $n }, algunas se recogen, íntegramente o en parte
report-sum-none = en { $n }, no se recoge ninguna
report-sum-priorities = { $n ->
        [one] La única prioridad de los PTDP que figura en los datos
       *[other] Las { $n } prioridades de los PTDP que figuran en los datos
    }: { $classes }.
report-sum-outcomes = { $n ->
        [one] El único efecto directo de las Naciones Unidas que figura en los datos
       *[other] Los { $n } efectos directos de las Naciones Unidas que figuran en los datos
    }: { $classes }.
report-sum-nothing = { $n ->
        [one] Una prioridad o un efecto directo examinado no tiene vínculo contado: { $states }.
       *[other] { $n } prioridades y efectos directos examinados no tienen vínculo contado: { $states }.
    }
report-sum-none-found = { $n } sin equivalente encontrado
report-sum-accepted = { $n } cuya laguna se mantiene a propósito
report-sum-open = { $n } cuya laguna está por subsanar
report-nothing-listed = nada en los datos
report-nothing-to-draw = Ningún plan cumple el criterio del indicador en ningún año: no hay nada que dibujar.
report-sum-suggested = { $n ->
        [one] 1 vínculo sugerido está pendiente de revisión. Si se aceptara
       *[other] { $n } vínculos sugeridos están pendientes de revisión. Si se aceptaran todos
    }, se recogerían { $then } de { $of } prioridades en lugar de { $now }.
report-sum-unpaired = { $n ->
        [one] Un plan no se pudo comparar
       *[other] { $n } planes no se pudieron comparar
    }: los datos no contienen un PTDP o un marco del mismo país y período.

# The index
report-country = País
report-pairing = Planes
report-verdict = Alineación
report-full = Prioridades recogidas íntegramente
report-taken-up = Íntegramente o en parte
report-shared = Efectos directos vinculados
report-unexamined = Sin examinar
report-ilo-takes-part = La OIT participa
report-not-compared = Sin comparar
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
report-heat-intro = Para cada uno de los cuatro objetivos estratégicos de la OIT: cuántas prioridades de los PTDP clasificadas en él se recogen, íntegramente o en parte, y cuántos efectos directos de las Naciones Unidas clasificados en él están vinculados a un PTDP. Lo que corresponde a varios objetivos cuenta en cada uno.
report-priorities = Prioridades
report-outcomes = Efectos directos
report-nothing-of-the-kind = no figura en los datos
report-heat-unexamined = { $n } sin examinar
report-nothing-compared = No se comparó nada.

# Filters
report-filters = Mostrar solo
report-all = todo
report-class = Alineación
report-sdg = ODS { $id }
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
        [one] un año ({ $first })
       *[other] { $n } años ({ $first }-{ $last })
    }
report-overlap-assumed = períodos incompletos; se supone que coinciden
report-overlap-none = ninguno
report-framework-of = un solo marco de { $countries }
report-picture-of = Imagen de { $pairing }
report-board-caption = A la izquierda el PTDP, a la derecha el marco de las Naciones Unidas; una línea es un vínculo.
report-priorities-of-dwcp = { $n ->
        [0] Ninguna prioridad en los datos
        [one] PTDP: { $n } prioridad
       *[other] PTDP: { $n } prioridades
    }
report-outcomes-of-un = { $n ->
        [0] Ningún efecto directo en los datos
        [one] Marco: { $n } efecto directo
       *[other] Marco: { $n } efectos directos
    }
report-shared-framework = Marco compartido, descrito en:
report-nothing-of-country = Los datos no contienen ningún plan de este país.
report-dwcp-alone = Sin comparar: los datos no contienen ningún marco de las Naciones Unidas de este país para estos años.
report-un-alone = Sin comparar: los datos no contienen ningún PTDP de este país para estos años.
report-matrix = Matriz de { $pairing }

# Cards
report-lift = Cómo avanzar:
report-why = Motivo
report-bounds = Solo con vínculos documentados: { $low }. Con todas las sugerencias aceptadas: { $high }.
report-rule-and-source = Regla y fuente
report-rule = Regla:
report-stated-in = Consta en:
report-note = Observación:
report-cover-whole = recogido íntegramente
report-cover-through = recogido íntegramente, por medio de la prioridad
report-cover-part = recogido en parte
report-cover-not = sin equivalente encontrado
report-uptake = parte del efecto directo cubierta: { $uptake }
report-outputs-reached = { $n } de { $of } productos { $n ->
        [one] vinculado
       *[other] vinculados
    }.
report-outputs = { $n ->
        [one] { $n } producto
       *[other] { $n } productos
    }
report-ilo = OIT
report-role-not-stated = no consta la función
report-confidence = confianza { $value }

# Indicators
report-indicators-intro = { $n ->
        [one] Contados sobre los planes de este país en estos datos.
       *[other] Contados sobre los planes de estos { $n } países en estos datos.
    } Un año se entiende a 31 de diciembre.
report-no-indicators = Los datos no definen ningún indicador que se pueda contar.
report-baseline-from-data = Línea de base { $year }: { $value }, contada a partir de los datos.
report-baseline-given = Línea de base { $year }: { $value }, según lo indicado.
report-baseline-none = Sin línea de base: los datos no contienen el valor de { $year }, y no se indicó ninguno.
report-baseline-no-year = No se ha fijado ningún año de referencia.
report-milestones = Hitos: { $all }.
report-milestone = { $value } a fines de { $year } ({ $set_as })
report-values-of = Valores de { $indicator }, año por año
report-frameworks-counted = { $n ->
        [one] El plan contado, con años y motivo
       *[other] Los { $n } planes contados, con años y motivos
    }
report-undatable = Período no del todo conocido, no se cuenta en los años que no se pueden saber: { $all }.
report-year = Año
report-value = Valor
report-no-answers = sin respuestas
report-possible = Con las sugerencias
report-documented = Según los documentos
report-undecided = Sin decidir
report-via-dwcp-only = Solo por un PTDP
report-other-only = Solo por su clasificación
report-both = Ambos
report-incomplete = Respuestas no indicadas
report-milestone-ahead = Próximo hito
report-status = Situación

# Participation
report-participation-intro = { $n } de { $of } { $of ->
    [one] plan
   *[other] planes
} { $n ->
    [one] tiene
   *[other] tienen
} una declaración sobre la participación. «No consta» significa que las fuentes no dicen nada.
report-framework = Plan
report-phase = Fase
report-without-part = Sin participación acreditada
report-not-stated = no consta
report-all-three = Participaron los tres.
report-satisfaction = Satisfacción
report-satisfaction-intro = Los mandantes respondieron sobre { $n } de { $of } { $of ->
    [one] plan
   *[other] planes
}.
report-constituent = Mandante
report-satisfied = Satisfecho
report-yes = sí
report-no = no

# What has no counterpart
report-gaps-count = { $n }{ $elements ->
        [0] {""}
        [one] {" "}y 1 elemento
       *[other] {" "}y { $elements } elementos
    }
report-state-unexamined = Sin examinar: no consta si hay un equivalente.
report-state-none-found = Examinado; sin equivalente encontrado.
report-state-accepted = La laguna se mantiene a propósito, por el motivo indicado.
report-state-open = La laguna está por subsanar.
report-item = Elemento
report-title = Título
report-reason = Motivo
report-who-and-when = Quién y cuándo
report-rejected-candidates = Candidatos rechazados
report-priority = Prioridad
report-outcome = Efecto directo

# Sources
report-source = Fuente
report-date = Fecha
report-language = Idioma
report-where-found = Dónde se encuentra
report-cited = Veces citada
report-not-listed = citada con estas palabras; no está en la hoja de fuentes
report-no-sources = Ninguna afirmación de estos datos indica una fuente.

# How to read
report-means-full = Un vínculo contado cubre toda la prioridad, o cada elemento está cubierto y los elementos son toda la prioridad.
report-means-partial = Algo de la prioridad está cubierto, pero no todo.
report-means-dwcp-only = La prioridad se examinó y no tiene ningún vínculo contado. La situación que figura al lado dice lo que se sabe.
report-means-shared = El efecto directo tiene al menos un vínculo contado.
report-means-undaf-only = El efecto directo está clasificado en un objetivo estratégico de la OIT; se examinó y no tiene ningún vínculo contado.
report-means-out-of-scope = Consta que el efecto directo no trata del trabajo decente, y no tiene ningún vínculo contado.
report-means-counts = Un vínculo cuenta si está documentado o revisado, su confianza alcanza el umbral, sus textos no han cambiado desde entonces y los períodos de los dos planes coinciden (un período desconocido se supone que coincide). Las reglas de recuento pueden pedir además que la OIT lidere o ejecute el efecto directo. Los vínculos sugeridos o rechazados no cuentan.
report-means-silence = «Sin examinar» y «no consta» significan que las fuentes no dicen nada. No significan «no alineado», «no participó» ni cero.

# The command line
report-no-form = «.{ $extension }»: formato de informe no admitido; use .html, .docx, .md o .json
report-find = Buscar en la tabla
report-search = Buscar
report-rows-shown = { $n } de { $of } filas

# Roll-outs and resources
report-rollouts-intro =
    { $n ->
        [one] Se puede fechar 1 preparación de un marco de las Naciones Unidas. Su año es el anterior al comienzo del marco.
       *[other] Se pueden fechar { $n } preparaciones de marcos de las Naciones Unidas. El año de cada una es el anterior al comienzo del marco.
    }
report-resources-intro =
    { $n ->
        [one] Los datos tienen las cifras de 1 marco, en una moneda: la suma de sus efectos directos.
       *[other] La suma de los efectos directos de los marcos: { $n } filas, una por marco y moneda.
    }
report-print-all = Imprimir con todos los países y todas las tablas
report-appendix = { $n } { $n ->
    [one] fila, que se imprime si se despliega
   *[other] filas, que se imprimen si se despliegan
}
