# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = En qué medida los Programas de Trabajo Decente por País se encuentran en los marcos de cooperación de las Naciones Unidas
help-dwalign-after = Código de salida: 0 todo bien, 1 los datos tienen errores, 2 la línea de órdenes está mal,
    3 un resultado no se pudo escribir, 130 interrumpido (Ctrl-C): los archivos quedan entonces como estaban.
    Los datos son carpetas o archivos: TOML, tablas CSV, JSON y exportaciones de UN INFO, reunidos si se dan varios.
help-help = Mostrar este mensaje o la ayuda de una orden
help-argument-help = Mostrar la ayuda
help-argument-version = Mostrar la versión
help-argument-lang = El idioma que se usa: en, fr o es; si se omite, el del entorno
help-argument-paths = Carpetas o archivos con los datos; se reúnen todos
help-argument-max-size = El archivo más grande que se lee, por ejemplo 500M u 8G
help-argument-policy = El archivo con las reglas de recuento
help-argument-width = Ajustar el texto a ese número de columnas, como en una terminal de ese ancho

help-align = Clasificar los dos lados de cada par, con los motivos
help-align-country = Solo este país, por su código de tres letras
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

    El DOT se escribe tal cual; SVG, PNG y PDF los dibuja Graphviz si está instalado.
help-diagram-country = El país, por su código de tres letras; si se omite, todos los países
help-diagram-dwcp = Solo este PTDP del país
help-diagram-undaf = Solo este marco del país
help-diagram-output = El archivo que se escribe: .dot, .svg, .png o .pdf; si se omite, DOT por la salida estándar

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
