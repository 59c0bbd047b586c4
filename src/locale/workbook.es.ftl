# Workbooks: the names of sheets that are not tables, the columns that are written beside the data, and findings.

sheet-readme = Léame
sheet-lists = Listas
sheet-problems = Incidencias
sheet-results = Resultados
mark-verdict = Alineación
mark-why = Por qué
mark-lift = Cómo avanzar
example-mark = Ejemplo

damage-no-zip = no es un libro de cálculo: su contenido no es el de un archivo .xlsx u .ods
damage-no-workbook = es un archivo comprimido que no contiene ningún libro de cálculo
damage-old-or-locked = es un libro de cálculo .xls antiguo, o está protegido con contraseña
damage-cut = el libro de cálculo está dañado: está truncado o alguna parte está rota
damage-utf16 = una parte del libro de cálculo está en UTF-16, que la lectura de libros de cálculo no admite
damage-entities = el libro de cálculo declara entidades propias, cosa que ninguna hoja de cálculo hace
damage-part = no se puede leer una parte del libro de cálculo: { $reason }
damage-remedy = ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx, sin contraseña
bound-unpacked = descomprimido, el libro de cálculo ocupa más de { $n } bytes
bound-parts = el libro de cálculo tiene más de { $n } partes
bound-sheets = el libro de cálculo tiene más de { $n } hojas
bound-cells = el libro de cálculo tiene más de { $n } celdas
bound-strings = el libro de cálculo tiene más de { $n } textos
bound-remedy = si este es el libro de cálculo correcto, aumente el límite con --max-size; si no, conserve solo las hojas necesarias
bound-text = el texto tiene { $n } caracteres; una celda de un libro de cálculo admite { $limit }
bound-text-remedy = acorte el texto, o escriba los datos en .json, en .toml o en una carpeta de archivos CSV
bound-rows = la tabla { $table } tiene { $n } filas; una hoja de un libro de cálculo admite { $limit }
bound-rows-remedy = escriba los datos en .json, en .toml o en una carpeta de archivos CSV, o convierta un país cada vez
merged-cells = las celdas { $range } están combinadas: todas salvo la primera están vacías
merged-cells-remedy = sepárelas y rellene cada celda
formula-failed = la fórmula de esta celda falló con { $value }
formula-uncalculated = esta celda contiene una fórmula cuyo valor no se guardó
formula-remedy = abra el libro de cálculo en una hoja de cálculo y guárdelo, o escriba el valor mismo
grid-sign = «{ $sign }» no es W, P ni N
grid-sign-remedy = escriba W para el todo, P para una parte, N si buscó sin encontrar, o deje la celda vacía
grid-code-twice = el código «{ $code }» figura dos veces; la primera vez en { $first }
grid-code-twice-remedy = dé a cada fila y a cada columna un código propio
grid-element = «{ $code }» se lee como una prioridad propia
grid-element-remedy = escriba { $meant } si es un elemento de esa prioridad; déjelo si «{ $code }» es una prioridad
sheet-ignored = la hoja «{ $sheet }» no se leyó: su nombre no es el de una tabla
sheet-ignored-nearest = ¿quería decir «{ $nearest }»?
sheet-ignored-remedy = cámbiele el nombre si contiene datos; si no, no hay nada que hacer
hidden-sheet = la hoja «{ $sheet }» está oculta; se ha leído
hidden-rows =
    { $n ->
        [one] la fila { $rows } está oculta; se ha leído
       *[other] { $n } filas están ocultas ({ $rows }); se han leído
    }
hidden-remedy = muestre lo oculto y elimine las filas que no correspondan

mark-through-priority = por su prioridad
mark-not-covered = ningún vínculo contado

problems-title = Incidencias y correcciones
problems-none = Ninguna incidencia.
problems-count = { $errors ->
        [0] Ningún error
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }.
problems-cut = Se indican las { $n } primeras de cada tipo.
problems-how = Una celda roja tiene un error; una amarilla, una advertencia; la nota de la celda lo explica. Corríjalo en este libro de cálculo, guárdelo y repita la verificación.
problems-kind = Tipo
problems-code = Código
problems-where = Dónde
problems-what = Incidencia
problems-right = Corrección
problems-error = error
problems-warning = advertencia

results-title = Lugar del trabajo decente en el marco de las Naciones Unidas
results-policy = Reglas de recuento: { $policy }.
results-none = No hay nada que comparar: un país necesita un programa de trabajo decente con prioridades y un marco de las Naciones Unidas cuyos períodos coincidan.
results-code = Código
results-item = Prioridad o elemento
results-class = Alineación
results-legend = W = recogido íntegramente   ·   P = en parte   ·   N = buscado sin encontrar   ·   ? = sugerido, no contado   ·   vacío = no consta
results-counts = Recuentos
results-documented = Documentado
results-counted = Contado
results-possible = Posible
results-of = Total
results-full = Prioridades recogidas íntegramente
results-taken = Prioridades recogidas, íntegramente o en parte
results-shared = Efectos directos del marco vinculados al PTDP
results-chart-priorities = Prioridades
results-chart-outcomes = Efectos directos del marco
results-indicators = Indicadores
results-indicator = Indicador
results-chart-indicators = Indicadores por año
damage-other-form = es un libro de cálculo en formato .{ $form }, que no se lee
damage-remedy-form = ábralo en Excel o LibreOffice y guárdelo como .xlsx
damage-remedy-numbers = ábralo en Numbers y elija Archivo, Exportar a, Excel
damage-remedy-gsheet = ábralo en Google Sheets y elija Archivo, Descargar, Microsoft Excel
sheets-ignored = no se leyeron estas hojas, porque sus nombres no son los de tablas: { $sheets }
grid-twin = la cuadrícula tiene el código «{ $code }», que las tablas no tienen; su título es el de «{ $twin }»
grid-twin-remedy = ¿quería decir «{ $twin }»?
some-outcomes = comparado solo con una parte de los efectos directos, y por eso no examinado: { $items }
some-outcomes-remedy = juzgue también los demás efectos directos, o elija «Sin equivalente encontrado» en la fila de todo el marco
