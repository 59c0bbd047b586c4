# The page: its first screen
page-title = El trabajo decente en los planes de los equipos de las Naciones Unidas en los países
page-lead = Vea en qué medida un programa de trabajo decente por país y un marco de las Naciones Unidas se encuentran el uno en el otro: lo que se sabe, lo que queda abierto y lo que nadie ha examinado.
page-open = Abrir archivos…
page-begin = Empezar con un libro de cálculo vacío
page-private = Todo ocurre en esta página. Nada sale de su ordenador.
page-drop = O suelte archivos aquí: libros de cálculo de Excel y LibreOffice, tablas CSV, TOML, JSON, exportaciones de UN INFO, varios a la vez.
page-old = Este navegador es demasiado antiguo para esta página: no sabe descomprimir el programa que contiene. Firefox, Chrome, Edge o Safari de 2023 o posteriores sí saben.
page-no-script = Esta página necesita JavaScript, que aquí está desactivado.
page-language = Idioma
page-parts = Apartados
page-skip = Ir al contenido
page-version = Versión { $version } · un solo archivo, funciona sin conexión
page-again = Estaba trabajando con { $files } ({ $date }).
page-continue = Continuar
page-forget = Olvidar
page-not-kept = Este navegador no conserva nada para esta página: guarde lo que necesite antes de cerrarla.

# Starting
page-start-title = Un libro de cálculo para rellenar
page-start-lead = Rellénelo con Excel o LibreOffice, guárdelo y ábralo aquí.
page-country = País
page-no-country = Sin país por ahora
page-grid = Marcar casillas en una cuadrícula en lugar de escribir filas de vínculos
page-from = Lo que ya se sabe, por ejemplo una exportación de UN INFO (opcional)
page-save-workbook = Guardar el libro de cálculo
page-back = Volver

# At work
page-reading = Lectura de { $name }
page-reading-many = Lectura del archivo { $n } de { $of }
page-judging = Cálculo de los grados de alineación
page-stop = Detener
page-failed = El programa se detuvo ante algo que debería haber soportado. Sus archivos siguen como estaban; no se ha cambiado nada. Su mensaje:
page-refused = No se pudo hacer: { $why }
page-too-much = Estos archivos suman { $size } MB; la página lee hasta { $most } MB. El programa de línea de órdenes lee más.
page-all-countries = Todos los países
page-choose-country = Elija un país arriba para ver sus grados de alineación, su tablero y su matriz.
page-other-files = Otros archivos
page-take = Llevarse

# Parts
page-problems = Incidencias
page-board = Todos los países de un vistazo
page-rollout = Preparación de los marcos
page-resources = Recursos
page-brief = Nota de síntesis
page-questions = Preguntas
page-no-problems = No hay ninguna incidencia en estos archivos.
page-errors-first = Los grados de alineación se dan cuando ya no hay errores. Corrija las celdas siguientes en su libro de cálculo y ábralo de nuevo.
page-more-problems = { $n ->
    [one] Otra no se muestra
   *[other] Otras { $n } no se muestran
} aquí; el libro de cálculo anotado contiene todo.
page-error = Error
page-warning = Advertencia
page-cell = Hoja { $sheet }, celda { $cell }
page-line = línea { $line }
page-column = columna { $column }
page-what-it-means = Qué significa { $code }
page-years = Años de preparación
page-from-year = de
page-to-year = a
page-brief-country = Una nota trata de un país: elija uno arriba.

# Taking away
page-take-lead = Los mismos archivos, byte por byte, que escribe el programa de línea de órdenes; solo las imágenes PNG, sueltas o en Word, las dibuja su navegador.
page-take-workbook = Su libro de cálculo, anotado
page-take-workbook-how = Las incidencias en sus celdas, los grados de alineación junto a sus filas y dos hojas más. Todo lo que escribió permanece.
page-take-dataset = Los datos
page-take-dataset-how = Todo lo leído, en otra forma.
page-take-report = El informe
page-take-report-how = Un archivo para el navegador, para Word, para un texto o para un programa.
page-take-board = El tablero
page-take-board-how = La imagen del país elegido, o de todos.
page-take-brief = La nota de síntesis
page-take-brief-how = Una página sobre el país elegido.
page-take-rollout = La preparación de los marcos
page-take-rollout-how = Un calendario para Outlook y otros, una imagen, una tabla.
page-take-tables = Tablas
page-take-tables-how = Grados de alineación, indicadores, participación, recursos y sugerencias para una hoja de cálculo.
page-print = Imprimir este apartado (también en PDF)
page-saved = { $name } está guardado donde su navegador deja las descargas.
page-calendar = Calendario
page-undrawn = Su navegador no puede dibujar esta imagen.
page-picture = Imagen ({ $form })


# Review and editing
page-review = Revisión
page-edit = Añadir y corregir
page-review-lead = Una sugerencia solo cuenta si usted la decide. Decida con un clic o con la tecla indicada; cada decisión se conserva de inmediato en este navegador.
page-reviewer = Su nombre, para las filas que decida (opcional)
page-progress = { $counted } Vinculados: { $linked }. Sin equivalente: { $gone }.
page-count = Decidido: { $done }. Pendiente: { $left }.
page-ask-item = ¿Se encuentra en el marco de las Naciones Unidas?
page-ask-objective = ¿Contribuye a este objetivo estratégico de la OIT?
page-nothing-left = No queda nada por decidir.
page-no-candidate = Nada se le acerca.
page-priority = Prioridad
page-element = Elemento
page-plans-of = { $country }: { $plans }
page-item = Prioridad o elemento
page-outcome = Efecto directo
page-output = Producto
page-outcome-or-output = Efecto directo o producto
page-priority-or-outcome = Prioridad o efecto directo
page-objective = Objetivo estratégico de la OIT
page-comparison = Comparación
page-whole = Por completo
page-part = En parte
page-not-this = Este no
page-none = Nada aquí lo recoge
page-later = Más tarde
page-undo = Deshacer la última
page-take-back = Deshacer
page-yes = Sí
page-no = No
page-note = Nota
page-candidates = Candidatos: { $n }
page-decisions = Decisiones: { $n }
page-un = Cobertura del efecto directo
page-un-open = No consta
page-alike = La misma respuesta donde se repiten estos dos textos: { $n }
page-several = Decidir sobre varios a la vez
page-choose-silent = Elegir todo lo que no tiene nada cercano
page-chosen = Elegidos: { $n }. { $effect }
page-take-back-all = Deshacer todo
page-edit-lead = Lo que se decide aquí pasa a ser una fila de los datos, con su nombre y la fecha, y se tiene en cuenta de inmediato.
page-add-link = Vínculo
page-add-absence = Sin equivalente
page-add-objective = Objetivo estratégico
page-add-examined = Toda la comparación
page-examined-how = Alguien ha recorrido ambos planes; lo que no tiene vínculo queda entonces sin equivalente.
page-examined = Se han recorrido ambos planes
page-decided = Decidido. { $effect }
page-without-effect = Estas decisiones no cambian nada en los datos actuales:
page-no-plans = No hay ninguna comparación sobre la que decidir.
page-take-decisions = Sus decisiones
page-take-decisions-how = Un archivo que esta página vuelve a abrir junto con sus datos; el programa de línea de órdenes también lo lee.
page-take-with-decisions = Sus decisiones son filas de los datos siguientes. El libro de cálculo anotado es el de los datos que las contienen.
page-data-marked = Datos con decisiones, anotados (XLSX)

# Editing in place, changes, and more to take away
page-edit-here = Lo mismo puede hacerse en cada ficha, en cada celda de una matriz, junto a cada comparación y a cada elemento sin equivalente.
page-change = Añadir o corregir
page-examined-here = Se recorrieron ambos planes…
page-close = Cerrar
page-derivation = Cómo se llegó a este grado de alineación
page-changes = Qué ha cambiado
page-world = El trabajo decente en los marcos
page-versions = Dos versiones de estos datos
page-older-lead = Elija o suelte aquí una versión anterior: se muestra cada grado de alineación que cambió, con las filas que lo hicieron cambiar.
page-older = Abrir una versión anterior…
page-save-as = Guardar como { $form }
page-cycles = Dos ciclos de un país
page-cycles-country = Los ciclos son de un país: elija uno arriba.
page-texts = Textos que cambiaron desde que se examinó un vínculo
page-texts-lead = Estos vínculos no cuentan hasta que se examinen de nuevo con los textos actuales.
page-no-texts = Ningún vínculo se examinó con un texto que haya cambiado después. Solo pueden saberlo los vínculos fijados a sus textos: véase «Llevarse».
page-without = ¿Para qué efectos directos citan los datos solo este organismo?
page-take-more = Más, para colegas y para programas
page-take-suggested = Las sugerencias como filas
page-take-suggested-how = Filas con el estado «sugerido», para revisarlas en un libro de cálculo; ninguna cuenta.
page-take-signed = Los datos, fijados a sus textos
page-take-signed-how = Con una marca, en cada vínculo, de los textos con los que se examinó: si un texto cambia después, se pregunta de nuevo.
page-take-network = Redes
page-take-network-how = Cada plan, elemento, organismo y enunciado, para Gephi, NetworkX y otros programas.
