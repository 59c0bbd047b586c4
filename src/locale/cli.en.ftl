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
cli-no-picture = “.{ $extension }” is no kind of picture; use .dot, .svg, .png or .pdf
cli-no-pairing-to-draw = there is no such pairing to draw for { $country }; it has { $frameworks }
cli-no-frameworks = there is no such pairing to draw for { $country }; it has no frameworks
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

# What the world did not let us do.
cli-not-printed = the output could not be written: { $error }
cli-not-written = { $file } could not be written: { $error }
cli-not-made = { $folder } could not be made: { $error }
cli-no-graphviz = drawing .{ $format } needs Graphviz, and its program “dot” was not found; install Graphviz (https://graphviz.org/download) or write a .dot file instead
cli-graphviz-not-started = Graphviz could not be started: { $error }
cli-graphviz-too-slow = Graphviz had not finished after { $seconds } seconds; draw fewer plans with --dwcp and --undaf, or write a .dot file
cli-graphviz-not-waited-for = Graphviz could not be waited for: { $error }
cli-graphviz-failed = Graphviz could not draw the diagram: { $error }
