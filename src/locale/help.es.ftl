# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = En qué medida los Programas de Trabajo Decente por País se encuentran en los marcos de cooperación de las Naciones Unidas
help-dwalign-after = Código de salida: 0 todo bien, 1 los datos tienen errores, 2 la línea de comandos está mal,
    3 un resultado no se pudo escribir, 130 interrumpido (Ctrl-C): los archivos quedan entonces como estaban.
    Los datos son carpetas o archivos: TOML, tablas CSV, JSON, libros de cálculo (XLSX, ODS) y exportaciones de UN INFO, reunidos si se dan varios.
help-help = Mostrar este mensaje o la ayuda de un comando
help-argument-help = Mostrar la ayuda
help-argument-version = Mostrar la versión
help-argument-lang = Idioma de la salida: en, fr o es; si se omite, el del entorno
help-argument-force = Reemplazar los archivos que ya existen, aunque no los escribiera este comando
help-argument-paths = Carpetas o archivos con los datos; se reúnen todos
help-argument-max-size = El archivo más grande que se lee, por ejemplo 500M u 8G; si se omite, 4G, y para un libro de cálculo 64M una vez descomprimido
help-argument-mark = Escribir de nuevo su libro de cálculo, con las incidencias en color, el grado de alineación junto a cada elemento y una hoja de resultados
help-argument-policy = El archivo con las reglas de recuento
help-argument-width = Ajustar el texto a ese número de columnas, como en una terminal de ese ancho

help-align = Comparar cada PTDP con los marcos de sus años: grados de alineación de ambos lados, con los motivos
help-align-country = Solo este país, por su código de tres letras
help-align-format = Formato de salida; una tabla se ajusta a la terminal y, al redirigir la salida, tiene una línea por registro

help-check = Comprobar los datos y señalar todas las incidencias
help-check-format = Formato de salida

help-explain = Explicar un código o un grado de alineación
help-explain-long = Explicar un código o un grado de alineación

    Con un código como E401: en qué consiste la incidencia y qué hacer. Con una dirección como MDA/dwcp-2008-2011/P1 o SYR/undaf/O1 y los datos: todo el razonamiento con sus pruebas. Una parte puede quedar abierta: MDA/*/P1.
help-explain-what = Un código, o la dirección de una prioridad o de un efecto directo
help-explain-paths = Carpetas o archivos con los datos, para una dirección

help-indicators = Contar los indicadores, frente a la línea de base y los hitos
help-indicators-year = Un solo año, en una pantalla; si falta, aquel en que hay más marcos vigentes
help-indicators-years = Varios años, por ejemplo 2010..2015; si no se da ninguno, los años de los datos
help-indicators-format = Formato de salida

help-results = Escribir los grados de alineación y los indicadores en tres archivos CSV
help-results-output = La carpeta para priorities_class.csv, outcomes_class.csv e indicators.csv
help-results-years = Los años de los indicadores, por ejemplo 2004..2026

help-diagram = Dibujar un país, o el conjunto de todos los países
help-diagram-long = Dibujar un país, o el conjunto de todos los países

    SVG, PNG y PDF no necesitan ningún otro programa. El DOT, para Graphviz y otros programas que disponen grafos, se escribe en los archivos .dot y por la salida estándar.
help-diagram-country = El país, por su código de tres letras; si se omite, todos los países
help-diagram-dwcp = Solo este PTDP del país
help-diagram-undaf = Solo este marco del país
help-diagram-output = El archivo que se escribe: .svg, .png, .pdf, .dot, .graphml o .gexf; si se omite, DOT por la salida estándar
help-diagram-view = Qué se dibuja; si se omite, el tablero del país, o la cartera cuando no se indica ningún país
help-diagram-view-long = Qué se dibuja; si se omite, el tablero del país, o la cartera cuando no se indica ningún país

    - board: las prioridades del PTDP, los efectos directos de las Naciones Unidas y sus vínculos; en un .pdf sin --country, una página por país
    - portfolio: una línea por comparación, todos los países
    - heatmap: cada país frente a los cuatro objetivos estratégicos de la OIT
    - matrix: las prioridades y los elementos del PTDP frente a los efectos directos de las Naciones Unidas
    - agencies: las funciones de los organismos en los efectos directos de las Naciones Unidas
    - indicators: los indicadores a lo largo de los años, con la línea de base y los hitos
help-diagram-engine = Quién dibuja .svg, .png y .pdf: el propio dwalign, o Graphviz si está instalado
help-diagram-engine-long = Quién dibuja .svg, .png y .pdf: el propio dwalign, o Graphviz si está instalado

    - board: el propio dwalign
    - dot: Graphviz si está instalado, a partir del DOT
help-diagram-limit = Mostrar como máximo este número de fichas por comparación; las que menos información tienen se pliegan [por omisión: 60]
help-diagram-outputs = Mostrar también, en filas propias, los productos sin vínculo
help-diagram-columns = Dibujar los organismos y los mandantes en columnas propias

help-ask = Hacer una de las preguntas preparadas; si no se indica ninguna, se enumeran
help-ask-question = La pregunta
help-ask-question-long = La pregunta

    - one-link: ¿Dónde depende la alineación de un solo vínculo?
    - without: ¿Para qué efectos directos citan los datos un solo organismo?
    - fewest: El menor número de efectos directos de las Naciones Unidas que habría que ampliar para cubrir los elementos aún no recogidos
    - same-gap: ¿Qué países subsanaron la misma laguna, y cómo?
    - bridges: ¿Qué organismos trabajan en más de un objetivo estratégico?
help-ask-country = Para un solo país, por su código de tres letras
help-ask-agency = El organismo para la pregunta «without», por su sigla
help-ask-format = Formato de salida

help-brief = Escribir una página de síntesis sobre un país: grado de alineación, qué queda por cubrir, participación, próximos pasos, fuentes
help-brief-country = El país, por su código de tres letras
help-brief-undaf = El marco de las Naciones Unidas, por su identificador; si se omite, el último que se compara con un PTDP
help-brief-date = Lo que viene después se ve desde esta fecha; si se omite, hoy
help-brief-output = El archivo: .docx (Word), .pdf, .html, .md, .svg o .png; si se omite, Markdown por la salida estándar

help-convert = Escribir los datos en otro formato: TOML, JSON, XLSX o una carpeta de tablas CSV
help-convert-long = Escribir los datos en otro formato: TOML, JSON, XLSX o una carpeta de tablas CSV

    Nada se pierde: lo que se escribe y se vuelve a leer es el mismo conjunto de datos.
help-convert-output = El archivo que se escribe (.toml, .json, .xlsx, o .sssom.tsv solo para vínculos y lagunas), o la carpeta para las tablas CSV

help-participation = Mostrar qué mandantes participaron, según qué fuente, y qué obstáculos encontraron
help-participation-country = Solo este país, por su código de tres letras
help-participation-region = Solo esta región de la OIT, por su palabra o por su nombre en inglés, francés o español
help-participation-phase = Solo esta fase
help-participation-format = Formato de salida

help-report = Escribir un informe completo sobre algunos países en un solo archivo: página web, Markdown o JSON
help-report-long = Escribir un informe completo sobre algunos países en un solo archivo: página web, Markdown o JSON

    El informe se escribe en el idioma de --lang; los títulos sin traducción quedan en el suyo. La página es un archivo autónomo que funciona sin conexión, se imprime y se lee sin scripts.
help-report-country = Solo este país, por su código de tres letras; puede darse varias veces
help-report-output = El archivo que se escribe: .html, .docx (Word), .md o .json

help-resources = Mostrar lo que necesitan los efectos directos y los productos, los recursos disponibles y el déficit
help-resources-long = Mostrar lo que necesitan los efectos directos y los productos, los recursos disponibles y el déficit

    Todos los países se enumeran por sus marcos; un solo país, con cada efecto directo y cada producto.
help-resources-country = El país, por su código de tres letras
help-resources-year = Solo los importes de este año: de su bienio, o de un marco vigente en él
help-resources-format = Formato de salida
help-resources-output = Dibujar los efectos directos del país como barras en un archivo: .svg

help-rollout = Preparar los próximos marcos: qué termina y comienza, qué prioridades plantear, a quién invitar
help-rollout-from = El primer año de elaboración
help-rollout-to = El último año de elaboración
help-rollout-planned = Número de marcos previstos en estos años, para comparar
help-rollout-country = Solo este país, por su código de tres letras
help-rollout-format = Formato de salida
help-rollout-output = Escribir un archivo: .ics es un calendario de las fechas; .svg, .png y .pdf son una imagen; .md, .csv y .json son lo que muestra --format

help-template = Escribir el libro de cálculo que rellena un equipo de país
help-template-long = Escribir el libro de cálculo que rellena un equipo de país

    Una hoja por cada tabla, con listas donde elegir, notas en cada encabezado y un ejemplo; una primera hoja dice qué hacer. Con --from las hojas contienen lo que ya se sabe: por ejemplo los efectos directos, productos y organismos de una exportación de UN INFO.
help-template-output = El libro de cálculo que se escribe
help-template-country = El país, por su código de tres letras
help-template-from = Carpetas o archivos con lo que ya se sabe
help-template-matrix = Introducir los vínculos en una cuadrícula: prioridades y elementos en filas, efectos directos en columnas

help-schema = Mostrar el esquema JSON del formato de los datos, o de lo que un comando escribe en JSON

# Headings and the names of values.
help-usage = Uso:
help-commands = Órdenes
help-arguments = Argumentos
help-options = Opciones
help-default = si se omite: { $value }
help-values = valores: { $values }
value-lang = IDIOMA
value-path = RUTA
value-paths = RUTA
value-size = TAMAÑO
value-file = ARCHIVO
value-date = FECHA
value-dir = CARPETA
value-columns = COLUMNAS
value-iso3 = ISO3
value-id = ID
value-year = AÑO
value-from-to = DE..A
value-format = FORMATO
value-what = QUÉ
value-file-xlsx = ARCHIVO.xlsx
value-file-dir = ARCHIVO|CARPETA
value-acronym = SIGLA
value-question = PREGUNTA
value-region = REGIÓN
value-phase = FASE
value-number = NÚMERO
value-n = N
value-view = VISTA
value-engine = MOTOR
help-examples = Ejemplos:
help-completions = Imprimir lo necesario para completar la línea de comandos en un shell
help-completions-shell = El shell
help-man = Imprimir la página de manual, o escribir las de todos los comandos
help-man-output = La carpeta para las páginas de todos los comandos
