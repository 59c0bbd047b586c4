# Revisión: preguntas, respuestas y lo que cambian.

review-head = { $country }: { $dwcp } × { $un } ({ $n ->
        [one] queda 1 elemento
       *[other] quedan { $n } elementos
    })
review-objective-head = { $item }: ¿sirve a este objetivo estratégico? ({ $n ->
        [one] queda 1 pregunta
       *[other] quedan { $n } preguntas
    })
review-flagged = Por volver a ver
review-skipped = Aplazado antes
review-more = { $n ->
        [one] 1 candidato más
       *[other] { $n } candidatos más
    }: l
review-moved = { $item }: { $before } → { $after }
review-count = { $count } { $before } → { $after }
review-no-effect = no cambia ningún grado de alineación ni ninguna cifra
review-missing = un identificador no está en los datos, o los dos planes no se comparan
review-unfit = esta respuesta no corresponde aquí
review-stated = los datos ya lo dicen
review-linked = algo está vinculado a él o a uno de sus elementos; anule primero esa respuesta
review-absent = antes no se encontró equivalente; anule primero esa respuesta
review-stale = El texto ha cambiado desde la revisión del vínculo { $item } → { $target }; no cuenta hasta que se revise de nuevo:
review-old-unknown = No se conoce la redacción que se examinó; indique datos anteriores con --since.
review-answer = { $id }: { $answer }, { $on }
review-answer-un = { $id }: { $answer }, { $on }; cobertura del efecto directo: { $un }
review-kept = Guardado: { $answer }
review-keys = w1 total, p1 parte, x1 este no (1 es el número de un candidato), n sin equivalente encontrado, s ahora no, f volver a ver, u anular, ? más teclas, q salir
review-objective-keys = y sí, n no, 0 no sirve a ninguno, s ahora no, f volver a ver, u anular, ? más teclas, q salir
review-help = w1 p2 x3        varias respuestas sobre un elemento en una línea
    w1p p2w         tras el número: qué parte del efecto directo cubre el elemento, p una parte, w el total
    w1 # motivo     una nota que las acompaña
    n @ P2 P3/E1    la misma respuesta para varios; n @ silent: para todos aquellos de los que nada está cerca
    a               la última respuesta para todas las combinaciones con los dos mismos textos
    =w1             lo que cambiaría una respuesta, sin darla
    l               más candidatos
    g P1/E2         ir a un elemento
    u, u 3, u all   anular la última respuesta, las tres últimas o todas las de esta sesión
    c               se recorrieron los dos planes enteros
review-file = Las decisiones se guardan en { $file }; ya presentes: { $n }.
review-no-reviewer = No se nombra a nadie que revise (--reviewer): las filas no nombrarán a nadie.
review-done = No queda nada por preguntar. Respuestas vigentes: { $n }.
review-left = Quedan { $items ->
        [one] 1 elemento
       *[other] { $items } elementos
    } y { $objectives ->
        [one] 1 objetivo
       *[other] { $objectives } objetivos
    }. Respuestas vigentes: { $n }.
review-write = Para escribir los datos con ellas: dwalign review … --decisions { $file } -o ARCHIVO
review-refused = No admitido: { $on }: { $reason }
review-not-understood = «{ $text }» no es una respuesta; ? muestra las teclas.
review-no-candidate = No hay candidato { $number }.
review-no-item = No queda ningún elemento { $item } por preguntar.
review-nothing-back = No hay nada que anular.
review-taken-back = Anulado: { $answer }
review-nothing-alike = No queda por decidir ninguna otra combinación de los dos mismos textos.
review-sure = { $n ->
        [one] 1 decisión
       *[other] { $n } decisiones
    }: { $on }. { $effect }. ¿Confirmar? y/n
review-not-done = No se decidió nada.
review-cut-off = { $file }:{ $line }: la línea se cortó antes de confirmarse; no dice nada.
review-bad-line = { $file }:{ $line }: no es una decisión: { $message }. Corrija la línea o elimínela.
review-bad-date = { $file }:{ $line }: «{ $date }» no es una fecha; escríbala así: 2026-03-31.
review-twice = { $file }:{ $line }: otra línea tiene el número { $id }; dé a cada una el suyo.
review-undoes-nothing = { $file }:{ $line }: anula { $id }, que ninguna línea anterior tiene.
review-locked = { $file } está abierto en otra revisión; ciérrela primero.
review-no-decisions = { $file }: no hay decisiones que escribir; indique un archivo con --decisions.
review-one-file = Las respuestas van a un solo archivo; indique uno con --decisions, o escriba los datos con -o.
review-bad-day = «{ $text }» no es una fecha; escríbala así: 2026-03-31.
review-without-effect = { $n ->
        [one] 1 decisión no cambia nada:
       *[other] { $n } decisiones no cambian nada:
    }
review-nobody = nadie nombrado
review-overruled = { $n ->
        [one] Tras 1 decisión vino otra, de otra persona, que es la que vale:
       *[other] Tras { $n } decisiones vinieron otras, de otra persona, que son las que valen:
    }
review-overruled-one = { $on }: { $first } ({ $one }) → { $second } ({ $other })
review-written = { $n ->
        [one] Se decidió 1 fila.
       *[other] Se decidieron { $n } filas.
    }
sign-pinned = { $n ->
        [one] Se fijó 1 vínculo a sus textos.
       *[other] Se fijaron { $n } vínculos a sus textos.
    }
sign-stale = { $n ->
        [one] 1 vínculo no cuenta, al haber cambiado un texto:
       *[other] { $n } vínculos no cuentan, al haber cambiado un texto:
    }

help-review = Decidir sobre las sugerencias, un elemento cada vez, y escribir los datos con las decisiones
help-review-long = Decidir sobre las sugerencias, un elemento cada vez: los dos textos uno junto al otro, lo que habla a favor de cada candidato y lo que cambiaría una respuesta. Cada respuesta se guarda enseguida en un archivo; una revisión sigue donde se detuvo. Con -o no se pregunta nada: los datos se escriben con las decisiones.
help-review-country = De un solo país, por su código de tres letras
help-review-reviewer = El nombre que llevarán las decisiones
help-review-date = El día que llevarán las decisiones, en lugar de hoy
help-review-decisions = El archivo de las decisiones; decisions.jsonl si no se indica
help-review-output = Escribir los datos con las decisiones: un archivo .toml, .json o .xlsx, o una carpeta
help-review-concepts = Una tabla de nociones propia, además de la del programa
help-review-since = Datos anteriores, para mostrar lo que cambió en un texto
help-sign = Fijar los vínculos a los textos sobre los que se examinaron, y mostrar aquellos cuyos textos han cambiado
help-sign-output = El archivo que se escribe (.toml, .json o .xlsx), o la carpeta de las tablas CSV
help-sign-again = Fijar también los vínculos cuyos textos han cambiado: se volvieron a examinar
help-sign-since = Datos anteriores, para mostrar lo que cambió en un texto
help-sign-decisions = Decisiones, cuyos textos muestran lo que cambió
value-name = NOMBRE

sheet-review = Revisión
review-col-decision = Decisión
review-col-item-title = Título de la prioridad o del elemento
review-col-target-title = Título del efecto directo o del producto
review-col-grade = Grado
review-col-score = Puntuación
review-col-evidence = Lo que habla a favor
review-col-effect = Lo que cambiaría una decisión
review-col-effect-note = Lo que cada decisión, tomada sola, cambiaría en los grados de alineación y en los recuentos. Solo para leer.
review-if = «{ $answer }»: { $effect }
review-col-note = Elija una decisión o deje la celda vacía: entonces la fila no dice nada. Su nombre y la fecha van en las filas que decide, y solo en ellas.
review-whole-framework = — (nada en todo el marco: { $n ->
        [one] 1 efecto directo
       *[other] { $n } efectos directos
    })
about-review = Sugerencias por decidir, primero las mejores. Solo dicen algo las filas con una decisión.
vocabulary-decision = decisión
review-no-workbook = --review necesita un libro de cálculo: dé al archivo un nombre en .xlsx
review-no-data = --review necesita datos de los que sacar sugerencias; indíquelos con --from
help-template-review = Con una hoja en la que se decide sobre las sugerencias
help-convert-review = Con una hoja en la que se decide sobre las sugerencias (solo .xlsx)
report-review = Revisión de las sugerencias
report-review-how = Elija una decisión donde la haya tomado y guarde el archivo. Después, dwalign review DATOS --decisions decisions.jsonl -o ARCHIVO escribe los datos con las decisiones. Nada sale de esta página antes de guardar, y una fila sin decisión no dice nada.
report-review-reviewer = Revisado por
report-review-date = Fecha
report-review-note = Observación
report-review-count = { $n } decididas
report-review-save = Guardar las decisiones
report-review-nothing = No queda nada por decidir.
report-review-scripts = Esta parte necesita scripts para guardar las decisiones.
report-review-whole = El elemento en su conjunto: { $item }
review-no-page = --review necesita una página: dé al archivo un nombre en .html
help-report-review = Con una parte en la que se decide sobre las sugerencias (solo .html)
report-review-open = Sin decidir
report-review-others = { $n ->
        [one] 1 efecto directo más
       *[other] { $n } efectos directos más
    }
report-review-un = Cobertura del efecto directo: no consta
