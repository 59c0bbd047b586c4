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

# What is wrong with a command line.
cli-neither-code-nor-address = “{ $what }” is neither a code such as E401 nor an address such as MDA/dwcp/P1
cli-neither-code-nor-address-near = “{ $what }” is neither a code such as E401 nor an address such as MDA/dwcp/P1; did you mean { $near }?
cli-address-without-data = an address needs the data as well: dwalign explain ADDRESS PATH…
cli-address-of-nothing = nothing in the data has the address “{ $what }”; “dwalign align” lists the addresses
cli-bad-size = “{ $text }” is not a valid size; write for example 500M
cli-bad-unit = “{ $text }” is not a unit of size; use K, M or G
cli-size-too-large = “{ $text }” is too large
cli-bad-year = “{ $text }” is not a year from 1945 to 2100
cli-two-years = write two years, such as 2010..2015
cli-years-reversed = { $from } is later than { $to }
cli-no-country-known = there is no country { $code } in the data; it has { $known }
cli-no-agency = there is no agency { $acronym } in the data
cli-no-agency-near = there is no agency { $acronym } in the data; did you mean { $near }?
cli-no-paths = name the folders or files with the data
cli-no-form = “.{ $extension }” is not a supported data format; use .toml, .json, .xlsx, or a folder for CSV tables
cli-no-workbook-name = “{ $file }” is not the name of a workbook; it must end with .xlsx
cli-mark-one-workbook = --mark marks one workbook; name exactly one .xlsx or .ods file among the data. “dwalign convert” makes a workbook of other data
cli-mark-same-name = the marked workbook needs a name of its own; your workbook is left unchanged
cli-mark-unopened = { $file } could not be opened, so no marked workbook was written.
cli-no-iso-country = { $code } is not a country code of ISO 3166-1; it is taken as it is.
cli-no-word = { $vocabulary } is one of: { $words }

# What the world did not let us do.
cli-not-printed = the output could not be written: { $error }
cli-not-written = { $file } could not be written: { $error }
cli-not-made = { $folder } could not be created: { $error }
