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
cli-address-of-nothing = nothing in the data has the address “{ $what }”; “dwalign align --format csv” lists the codes that make up an address
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
cli-no-form = “.{ $extension }” is not a supported data format; use .toml, .json, .xlsx, .sssom.tsv, or a folder for CSV tables
cli-no-workbook-name = “{ $file }” is not the name of a workbook; it must end with .xlsx
cli-mark-one-workbook = --mark marks one workbook; name exactly one .xlsx or .ods file among the data. “dwalign convert” makes a workbook of other data
cli-mark-same-name = the marked workbook needs a name of its own; your workbook is left unchanged
cli-mark-unopened = { $file } could not be opened, so no marked workbook was written.
cli-no-iso-country = { $code } is not a country code of ISO 3166-1; it is taken as it is.
cli-no-word = { $vocabulary } is one of: { $words }

# What the world did not let us do.
cli-not-printed = the output could not be written: { $error }
cli-folded = the data have { $n } of them; the first { $shown } are shown here. --country shows the others.
cli-not-written = { $file } could not be written: { $error }
cli-not-made = { $folder } could not be created: { $error }
cli-not-ours = “{ $file }” is there already and was not written by this command; it is left as it is. Name another file, or replace it with --force
cli-would-replace-read = “{ $file }” is one of the files that were read; it is left as it is. Name another file or folder
usage-error = error: { $message }
usage-unknown-argument = there is no option “{ $argument }” here
usage-unknown-command = there is no command “{ $command }”
usage-missing-command = a command is missing
usage-missing-argument = { $n ->
        [one] this argument is missing
       *[other] these arguments are missing
    }: { $arguments }
usage-conflict = “{ $argument }” cannot be used with “{ $other }”
usage-number-of-values = “{ $argument }” was given the wrong number of values
usage-missing-value = “{ $argument }” needs a value
usage-invalid-value = “{ $value }” is not a valid value for “{ $argument }”
usage-invalid-value-of = “{ $value }” is not a valid value for “{ $argument }”; allowed: { $allowed }
usage-invalid-value-why = “{ $value }” is not a valid value for “{ $argument }”: { $reason }
usage-not-in-range = a number from { $from } to { $to } is expected
usage-not-a-number = a number is expected
usage-not-utf8 = an argument is not UTF-8 text
usage-did-you-mean = Did you mean { $near }?
usage-options = [OPTIONS]
usage-command = <COMMAND>
usage-more = More: --help
cli-not-packed = { $file }: the document could not be put together
