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
cli-address-without-data = an address needs the data, too: dwalign explain ADDRESS PATH…
cli-address-of-nothing = “{ $what }” is the address of nothing in any pairing; “dwalign align” lists what there is
cli-bad-size = “{ $text }” is no size; write for example 500M
cli-bad-unit = “{ $text }” is no unit of size; use K, M or G
cli-size-too-large = “{ $text }” is too large
cli-bad-year = “{ $text }” is no year from 1945 to 2100
cli-two-years = write two years, such as 2010..2015
cli-years-reversed = { $from } is later than { $to }
cli-no-country-known = there is no country { $code } in the data; it has { $known }
cli-no-agency = there is no agency { $acronym } in the data
cli-no-agency-near = there is no agency { $acronym } in the data; did you mean { $near }?
cli-no-paths = name the folders or files with the data
cli-no-form = “.{ $extension }” is no form of data; use .toml, .json, .xlsx, or a folder for CSV tables
cli-no-workbook-name = “{ $file }” is no name of a workbook; end it with .xlsx
cli-mark-one-workbook = --mark gives one workbook back; name exactly one .xlsx or .ods file among the data. “dwalign convert” makes one of other data
cli-mark-same-name = the marked workbook must have another name than yours, which is left as it is
cli-mark-unopened = { $file } could not be opened, so no marked workbook was written.
cli-no-iso-country = { $code } is not a country code of ISO 3166-1; it is taken as it is.
cli-no-word = { $vocabulary } is one of: { $words }

# What the world did not let us do.
cli-not-printed = the output could not be written: { $error }
cli-not-written = { $file } could not be written: { $error }
cli-not-made = { $folder } could not be made: { $error }
cli-not-ours = “{ $file }” is there already and was not written by this command; it is left as it is. Name another file, or replace it with --force
cli-would-replace-read = “{ $file }” is one of the files that were read; it is left as it is. Name another file or folder
