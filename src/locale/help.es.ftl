# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = En qué medida los Programas de Trabajo Decente por País se encuentran en los marcos de cooperación de las Naciones Unidas
help-dwalign-after = Código de salida: 0 todo bien, 1 los datos tienen errores, 2 la línea de órdenes está mal,
    3 un resultado no se pudo escribir, 130 interrumpido (Ctrl-C): los archivos quedan entonces como estaban.
    Los datos son carpetas o archivos: TOML, tablas CSV, JSON, libros de cálculo (XLSX, ODS) y exportaciones de UN INFO, reunidos si se dan varios.
help-help = Mostrar este mensaje o la ayuda de una orden
help-argument-help = Mostrar la ayuda
help-argument-version = Mostrar la versión
help-argument-lang = El idioma que se usa: en, fr o es; si se omite, el del entorno
help-argument-force = Reemplazar los archivos que ya existen, aunque no los escribiera esta orden
help-argument-paths = Carpetas o archivos con los datos; se reúnen todos
help-argument-max-size = El archivo más grande que se lee, por ejemplo 500M u 8G; si se omite, 4G, y para un libro de cálculo 64M una vez descomprimido
help-argument-mark = Escribir de nuevo su libro de cálculo, con los problemas en color, las conclusiones junto a los elementos y una hoja de resultados
help-argument-policy = El archivo con las reglas de recuento
help-argument-width = Ajustar el texto a ese número de columnas, como en una terminal de ese ancho

help-align = Clasificar los dos lados de cada par, con los motivos
help-align-country = Solo este país, por su código de tres letras
help-align-why = Mostrar los motivos de cada grado de alineación
help-align-all = Mostrar todas las comparaciones, una línea cada una
help-align-format = En qué forma se dan las conclusiones; una tabla se ajusta a la terminal, y en una tubería es una línea por fila

help-check = Comprobar los datos, y decir de una vez todo lo que está mal
help-check-format = En qué forma se dan los hallazgos

help-explain = Decir qué significa un código, o de dónde viene una conclusión
help-explain-long = Decir qué significa un código, o de dónde viene una conclusión

    Con un código como E401: qué significa el hallazgo y qué hacer. Con una dirección como MDA/dwcp-2008-2011/P1 o SYR/undaf/O1 y los datos: todo el razonamiento con sus pruebas. Una parte puede quedar abierta: MDA/*/P1.
help-explain-what = Un código, o la dirección de una prioridad o de un efecto
help-explain-paths = Carpetas o archivos con los datos, para una dirección

help-indicators = Contar los indicadores, frente a la línea de base y los hitos
help-indicators-year = Un año: los planes contados se enumeran con el motivo
help-indicators-years = Varios años, por ejemplo 2010..2015; si no se da ninguno, los años de los datos
help-indicators-format = En qué forma se dan los valores

help-results = Escribir las clases y los indicadores en tres archivos CSV
help-results-output = La carpeta para priorities_class.csv, outcomes_class.csv e indicators.csv
help-results-years = Los años de los indicadores, por ejemplo 2004..2026

help-diagram = Dibujar un país, o el conjunto de todos los países
help-diagram-long = Dibujar un país, o el conjunto de todos los países

    SVG, PNG y PDF no necesitan ningún otro programa. El DOT, para Graphviz y otros programas que disponen grafos, se escribe en los archivos .dot y por la salida estándar.
help-diagram-country = El país, por su código de tres letras; si se omite, todos los países
help-diagram-dwcp = Solo este PTDP del país
help-diagram-undaf = Solo este marco del país
help-diagram-output = El archivo que se escribe: .svg, .png, .pdf o .dot; si se omite, DOT por la salida estándar
help-diagram-view = Qué se dibuja; si se omite, el tablero del país, o la cartera cuando no se indica ningún país
help-diagram-view-long = Qué se dibuja; si se omite, el tablero del país, o la cartera cuando no se indica ningún país

    - board: las prioridades del PTDP, los efectos de las Naciones Unidas y sus vínculos; en un .pdf sin --country, una página por país
    - portfolio: una línea por cada par de todos los países
    - heatmap: cada país frente a los cuatro objetivos estratégicos de la OIT
    - matrix: qué parte del PTDP está unida a qué efecto de las Naciones Unidas
    - agencies: qué organismo hace qué para qué efecto de las Naciones Unidas
    - indicators: los indicadores a lo largo de los años, frente a la línea de base y los hitos
help-diagram-engine = Quién dibuja .svg, .png y .pdf: el propio dwalign, o Graphviz si está instalado
help-diagram-engine-long = Quién dibuja .svg, .png y .pdf: el propio dwalign, o Graphviz si está instalado

    - board: el propio dwalign
    - dot: Graphviz si está instalado, a partir del DOT
help-diagram-limit = Mostrar como máximo este número de tarjetas de cada par; las que menos tienen que decir se pliegan [por omisión: 60]
help-diagram-outputs = Mostrar también, en filas propias, los productos que ningún vínculo nombra
help-diagram-columns = Dibujar los organismos y los mandantes en columnas propias

help-ask = Hacer una pregunta sencilla a los datos; si no se hace ninguna, se enumeran las preguntas
help-ask-question = La pregunta
help-ask-question-long = La pregunta

    - one-link: ¿Qué depende de un solo vínculo?
    - without: ¿Qué se perdería sin un organismo?
    - fewest: El menor número de efectos de las Naciones Unidas que tendrían que cambiar para que se retome cada elemento abierto
    - same-gap: ¿Qué países cerraron la misma brecha, y cómo?
    - bridges: ¿Qué organismos unen pilares?
help-ask-country = De un solo país, por su código de tres letras
help-ask-agency = El organismo por el que pregunta «without», por su sigla
help-ask-format = En qué forma se da la respuesta

help-brief = Escribir una página sobre un país para repartir: conclusión, qué está abierto, quién participó, qué viene después, fuentes
help-brief-country = El país, por su código de tres letras
help-brief-undaf = El marco de las Naciones Unidas, por su identificador; si se omite, el último que se compara con un PTDP
help-brief-output = El archivo: .pdf, .html, .md, .svg o .png; si se omite, Markdown por la salida estándar

help-convert = Escribir los datos en otra forma: TOML, JSON, XLSX o una carpeta de tablas CSV
help-convert-long = Escribir los datos en otra forma: TOML, JSON, XLSX o una carpeta de tablas CSV

    Nada se pierde por el camino: lo que se escribe y se vuelve a leer es el mismo conjunto de datos.
help-convert-output = El archivo que se escribe (.toml, .json o .xlsx), o la carpeta para las tablas CSV

help-participation = Mostrar quién participó, de quién no se conoce participación, según quién, y qué lo impidió
help-participation-country = Solo este país, por su código de tres letras
help-participation-region = Solo esta región de la OIT, por su palabra o por su nombre en inglés, francés o español
help-participation-phase = Solo esta fase
help-participation-format = En qué forma se dan las declaraciones

help-report = Escribir todo sobre algunos países en un solo archivo: página web, Markdown o JSON
help-report-long = Escribir todo sobre algunos países en un solo archivo: página web, Markdown o JSON

    El informe habla el idioma de --lang; los títulos quedan en el suyo cuando no hay traducción. La página no necesita red ni ningún otro archivo: se abre desde una memoria USB, se imprime y se lee sin scripts.
help-report-country = Solo este país, por su código de tres letras; puede darse varias veces
help-report-output = El archivo que se escribe: .html, .md o .json

help-resources = Mostrar qué necesitan los efectos y los productos, qué hay para ello, y el déficit
help-resources-long = Mostrar qué necesitan los efectos y los productos, qué hay para ello, y el déficit

    Todos los países se enumeran por sus marcos; un solo país, con cada efecto y cada producto.
help-resources-country = El país, por su código de tres letras
help-resources-year = Solo el dinero de este año: de su bienio, o de un marco vigente en él
help-resources-format = En qué forma se dan los importes
help-resources-output = Dibujar los efectos del país como barras en un archivo: .svg

help-rollout = Planificar las elaboraciones de algunos años: qué termina y comienza, qué llevar a la mesa, y quién debe estar
help-rollout-from = El primer año de elaboración
help-rollout-to = El último año de elaboración
help-rollout-planned = Cuántas elaboraciones están previstas en estos años, para comparar
help-rollout-country = Solo este país, por su código de tres letras
help-rollout-format = En qué forma se dan las elaboraciones
help-rollout-output = Escribir un archivo: .ics es un calendario de las fechas; .svg, .png y .pdf son una imagen de ellas; .md, .csv y .json son lo que muestra --format

help-template = Escribir el libro de cálculo que rellena un equipo de país
help-template-long = Escribir el libro de cálculo que rellena un equipo de país

    Una hoja por cada tabla, con listas donde elegir, notas en cada encabezado y un ejemplo; una primera hoja dice qué hacer. Con --from las hojas contienen lo que ya se sabe: por ejemplo los efectos, productos y organismos de una exportación de UN INFO.
help-template-output = El libro de cálculo que se escribe
help-template-country = El país, por su código de tres letras
help-template-from = Carpetas o archivos con lo que ya se sabe
help-template-matrix = Introducir los vínculos en una cuadrícula: prioridades y elementos en filas, efectos en columnas

help-schema = Mostrar el esquema JSON del modelo de datos

# Headings and the names of values.
help-usage = Uso:
help-commands = Órdenes
help-arguments = Argumentos
help-options = Opciones
value-lang = IDIOMA
value-path = RUTA
value-paths = RUTA
value-size = TAMAÑO
value-file = ARCHIVO
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
