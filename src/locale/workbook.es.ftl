# Workbooks: the names of sheets that are not tables, the columns that are written beside the data, and findings.

sheet-readme = Léame
sheet-lists = Listas
sheet-problems = Problemas
sheet-results = Resultados
mark-verdict = Veredicto
mark-why = Por qué
mark-lift = Qué lo mejoraría
example-mark = Ejemplo

damage-no-zip = no es un libro de cálculo: su contenido no es el de un archivo .xlsx u .ods
damage-no-workbook = es un archivo comprimido que no contiene ningún libro de cálculo
damage-old-or-locked = es un libro .xls antiguo, o está protegido con contraseña
damage-cut = el libro está dañado: está truncado o alguna parte está rota
damage-entities = el libro declara entidades propias, cosa que ninguna hoja de cálculo hace
damage-part = no se puede leer una parte del libro: { $reason }
damage-remedy = ábralo en una hoja de cálculo y guárdelo de nuevo como .xlsx, sin contraseña
bound-unpacked = descomprimido, el libro ocupa más de { $n } bytes
bound-parts = el libro tiene más de { $n } partes
bound-sheets = el libro tiene más de { $n } hojas
bound-cells = el libro tiene más de { $n } celdas
bound-strings = el libro tiene más de { $n } textos
bound-remedy = aumente el límite con --max-size si el libro es el correcto, o conserve solo las hojas necesarias
merged-cells = las celdas { $range } están combinadas: todas salvo la primera están vacías
merged-cells-remedy = sepárelas y rellene cada celda
formula-failed = la fórmula de esta celda falló con { $value }
formula-uncalculated = esta celda contiene una fórmula cuyo valor no se guardó
formula-remedy = abra el libro en una hoja de cálculo y guárdelo, o escriba el valor mismo
grid-sign = «{ $sign }» no es W, P ni N
grid-sign-remedy = escriba W para el total, P para una parte, N si se buscó sin encontrar, o deje la celda vacía
sheet-ignored = la hoja «{ $sheet }» se dejó de lado: su nombre no es el de una tabla
sheet-ignored-nearest = ¿quiso decir «{ $nearest }»?
sheet-ignored-remedy = cámbiele el nombre si contiene datos; si no, no hay nada que hacer
hidden-sheet = la hoja «{ $sheet }» está oculta; se ha leído
hidden-rows =
    { $n ->
        [one] la fila { $rows } está oculta; se ha leído
       *[other] { $n } filas están ocultas ({ $rows }); se han leído
    }
hidden-remedy = muestre lo oculto y elimine lo que sobra

mark-through-priority = por su prioridad
mark-not-covered = no recogido

problems-title = Qué está mal y qué sería lo correcto
problems-none = No se ha encontrado nada incorrecto.
problems-count = { $errors ->
        [0] Ningún error
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }.
problems-cut = Se indican los { $n } primeros de cada tipo.
problems-how = Una celda roja tiene un error; una amarilla, algo que conviene saber; la nota de la celda dice qué. Corríjalo en este libro, guárdelo y repita la verificación.
problems-kind = Tipo
problems-code = Código
problems-where = Dónde
problems-what = Qué está mal
problems-right = Qué sería lo correcto
problems-error = error
problems-warning = advertencia

results-title = Lugar del trabajo decente en el marco de las Naciones Unidas
results-policy = Reglas: { $policy }.
results-none = No hay nada que comparar: un país necesita un programa de trabajo decente con prioridades y un marco de las Naciones Unidas cuyos períodos compartan un año.
results-code = Código
results-item = Prioridad o elemento
results-class = Veredicto
results-legend = W = recogido entero   ·   P = en parte   ·   N = buscado sin encontrar   ·   ? = sugerido, no contado   ·   vacío = nada indicado
results-counts = Recuentos
results-documented = Documentado
results-counted = Contado
results-possible = Posible
results-of = De
results-full = Prioridades recogidas por entero
results-taken = Prioridades recogidas por entero o en parte
results-shared = Efectos a los que llega el programa
results-chart-priorities = Prioridades
results-chart-outcomes = Efectos del marco
results-indicators = Indicadores
results-indicator = Indicador
results-chart-indicators = Indicadores por año
