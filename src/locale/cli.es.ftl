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
