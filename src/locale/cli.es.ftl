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
cli-no-picture = «.{ $extension }» no es un tipo de imagen; use .dot, .svg, .png o .pdf
cli-no-pairing-to-draw = no hay ningún par así que dibujar para { $country }; los datos contienen { $frameworks }
cli-no-frameworks = no hay ningún par así que dibujar para { $country }; los datos no contienen ningún plan suyo
cli-neither-code-nor-address = «{ $what }» no es ni un código como E401 ni una dirección como MDA/dwcp/P1
cli-neither-code-nor-address-near = «{ $what }» no es ni un código como E401 ni una dirección como MDA/dwcp/P1; ¿quería decir { $near }?
cli-address-without-data = una dirección necesita también los datos: dwalign explain DIRECCIÓN RUTA…
cli-address-of-nothing = «{ $what }» no es la dirección de nada en ningún par; «dwalign align» enumera lo que hay
cli-bad-size = «{ $text }» no es un tamaño; escriba por ejemplo 500M
cli-bad-unit = «{ $text }» no es una unidad de tamaño; use K, M o G
cli-size-too-large = «{ $text }» es demasiado grande
cli-bad-year = «{ $text }» no es un año de 1945 a 2100
cli-two-years = escriba dos años, por ejemplo 2010..2015
cli-years-reversed = { $from } es posterior a { $to }

# What the world did not let us do.
cli-not-printed = el resultado no se pudo escribir: { $error }
cli-not-written = { $file } no se pudo escribir: { $error }
cli-not-made = { $folder } no se pudo crear: { $error }
cli-no-graphviz = para dibujar .{ $format } hace falta Graphviz, y no se encontró su programa «dot»; instale Graphviz (https://graphviz.org/download) o escriba en su lugar un archivo .dot
cli-graphviz-not-started = Graphviz no se pudo iniciar: { $error }
cli-graphviz-too-slow = Graphviz no había terminado después de { $seconds } segundos; dibuje menos planes con --dwcp y --undaf, o escriba un archivo .dot
cli-graphviz-not-waited-for = no se pudo esperar a Graphviz: { $error }
cli-graphviz-failed = Graphviz no pudo dibujar el diagrama: { $error }
