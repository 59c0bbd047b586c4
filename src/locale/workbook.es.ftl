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
