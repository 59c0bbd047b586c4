# What the command line says beside its views.

cli-no-country = there is no country { $code } in the data
cli-no-country-near = there is no country { $code } in the data; did you mean { $near }?
cli-policy-file = error in the policy file { $file }:
cli-nothing-written = { $summary }; nothing was written.
cli-warnings = { $n } { $n ->
        [one] warning
       *[other] warnings
    }; “dwalign check” lists them.
cli-check-read = { $summary }. { $rows } { $rows ->
        [one] row
       *[other] rows
    } read from { $files } { $files ->
        [one] file
       *[other] files
    }.
