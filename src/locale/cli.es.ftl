# What the command line says beside its views.

cli-no-country = no hay ningún país { $code } en los datos
cli-no-country-near = no hay ningún país { $code } en los datos; ¿quería decir { $near }?
cli-policy-file = error en el archivo de reglas { $file }:
cli-nothing-written = { $summary }; no se escribió nada.
cli-warnings = { $n } { $n ->
        [one] advertencia; «dwalign check» la muestra.
       *[other] advertencias; «dwalign check» las muestra.
    }
cli-check-read = { $summary }. { $rows ->
        [one] { $rows } fila leída
       *[other] { $rows } filas leídas
    } de { $files } { $files ->
        [one] archivo
       *[other] archivos
    }.

# What is wrong with a command line.
cli-neither-code-nor-address = «{ $what }» no es ni un código como E401 ni una dirección como MDA/dwcp/P1
cli-neither-code-nor-address-near = «{ $what }» no es ni un código como E401 ni una dirección como MDA/dwcp/P1; ¿quería decir { $near }?
cli-address-without-data = una dirección necesita también los datos: dwalign explain DIRECCIÓN RUTA…
cli-address-of-nothing = no hay datos en la dirección «{ $what }»; «dwalign align --format csv» enumera los códigos que forman una dirección
cli-bad-size = «{ $text }» no es un tamaño válido; escriba por ejemplo 500M
cli-bad-unit = «{ $text }» no es una unidad de tamaño; use K, M o G
cli-size-too-large = «{ $text }» es demasiado grande
cli-bad-year = «{ $text }» no es un año de 1945 a 2100
cli-two-years = escriba dos años, por ejemplo 2010..2015
cli-years-reversed = { $from } es posterior a { $to }
cli-no-country-known = no hay ningún país { $code } en los datos; hay { $known }
cli-no-agency = no hay ningún organismo { $acronym } en los datos
cli-no-agency-near = no hay ningún organismo { $acronym } en los datos; ¿quería decir { $near }?
cli-no-paths = indique las carpetas o los archivos con los datos
cli-no-form = «.{ $extension }»: formato de datos no admitido; use .toml, .json, .xlsx, .sssom.tsv, o una carpeta para tablas CSV
cli-no-workbook-name = «{ $file }» no es un nombre de libro de cálculo; debe terminar en .xlsx
cli-mark-one-workbook = --mark marca un solo libro de cálculo; indique exactamente un archivo .xlsx u .ods entre los datos. «dwalign convert» hace un libro de cálculo con otros datos
cli-mark-same-name = el libro de cálculo marcado necesita un nombre propio; el suyo queda como está
cli-mark-unopened = { $file } no se pudo abrir, así que no se escribió ningún libro de cálculo marcado.
cli-no-iso-country = { $code } no es un código de país de la norma ISO 3166-1; se toma tal cual.
cli-no-word = valores posibles para { $vocabulary }: { $words }

# What the world did not let us do.
cli-not-printed = el resultado no se pudo escribir: { $error }
cli-folded = los datos contienen { $n }; aquí se muestran los primeros { $shown }. --country muestra los demás.
cli-not-written = { $file } no se pudo escribir: { $error }
cli-not-made = { $folder } no se pudo crear: { $error }
cli-not-ours = «{ $file }» ya existe y no lo escribió este comando; queda como está. Nombre otro archivo, o reemplácelo con --force
cli-would-replace-read = «{ $file }» es uno de los archivos que se leyeron; queda como está. Nombre otro archivo o carpeta
usage-error = error: { $message }
usage-unknown-argument = la opción «{ $argument }» no existe
usage-unknown-command = el comando «{ $command }» no existe
usage-missing-command = falta un comando
usage-missing-argument = { $n ->
        [one] falta este argumento
       *[other] faltan estos argumentos
    }: { $arguments }
usage-conflict = «{ $argument }» no se puede usar con «{ $other }»
usage-number-of-values = «{ $argument }» no tiene el número de valores correcto
usage-missing-value = «{ $argument }» necesita un valor
usage-invalid-value = «{ $value }» no es un valor admitido para «{ $argument }»
usage-invalid-value-of = «{ $value }» no es un valor admitido para «{ $argument }»; valores admitidos: { $allowed }
usage-invalid-value-why = «{ $value }» no es un valor admitido para «{ $argument }»: { $reason }
usage-not-in-range = se espera un número de { $from } a { $to }
usage-not-a-number = se espera un número
usage-not-utf8 = un argumento no es texto UTF-8
usage-did-you-mean = ¿Quería decir { $near }?
usage-options = [OPCIONES]
usage-command = <COMANDO>
usage-more = Más información: --help
cli-not-packed = { $file }: no se pudo componer el documento
