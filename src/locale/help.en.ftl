# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = How far Decent Work Country Programmes are found in UN Cooperation Frameworks
help-dwalign-after = Exit status: 0 fine, 1 the data have errors, 2 the command line is wrong, 3 an output could not be written,
    130 stopped (Ctrl-C): files are then as they were.
    Data are folders or files: TOML, CSV tables, JSON and UN INFO exports, merged when several are given.
help-help = Print this message or the help of the given subcommand(s)
help-argument-help = Print help
help-argument-version = Print version
help-argument-lang = The language to speak in: en, fr or es; that of the environment when left out
help-argument-paths = Folders or files with the data; all are merged
help-argument-max-size = The largest file that is read, such as 500M or 8G
help-argument-policy = The policy file with the rules for counting
help-argument-width = Fit text to so many columns, as on a terminal of that width

help-align = Classify both ends of every pairing, with reasons
help-align-country = Only this country, by its three-letter code
help-align-format = How the verdicts are given out; a table fits a terminal, and is one line a row in a pipe

help-check = Check the data, and tell everything that is wrong at once
help-check-format = How the findings are given out

help-explain = Tell what a code means, or how one verdict came about
help-explain-long = Tell what a code means, or how one verdict came about

    With a code such as E401: what the finding means and what to do. With an address such as MDA/dwcp-2008-2011/P1 or SYR/undaf/O1 and the data: the whole derivation with its evidence. A part may be left open: MDA/*/P1.
help-explain-what = A code, or the address of a priority or outcome
help-explain-paths = Folders or files with the data, for an address

help-indicators = Count the indicators, against baseline and milestones
help-indicators-year = One year: the frameworks counted are listed with the reason
help-indicators-years = Several years, such as 2010..2015; the years of the data when neither is given
help-indicators-format = How the values are given out

help-results = Write the classes and indicators as three CSV files
help-results-output = The folder for priorities_class.csv, outcomes_class.csv and indicators.csv
help-results-years = The years of the indicators, such as 2004..2026

help-diagram = Draw a country, or the portfolio of all countries
help-diagram-long = Draw a country, or the portfolio of all countries

    DOT is written as it is; SVG, PNG and PDF are drawn by an installed Graphviz.
help-diagram-country = The country, by its three-letter code; all countries when left out
help-diagram-dwcp = Only this DWCP of the country
help-diagram-undaf = Only this UN framework of the country
help-diagram-output = The file to write: .dot, .svg, .png or .pdf; DOT on stdout when left out

help-schema = Print the JSON Schema of the record model

# Headings and the names of values.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
value-lang = LANG
value-path = PATH
value-paths = PATH
value-size = SIZE
value-file = FILE
value-dir = DIR
value-columns = COLUMNS
value-iso3 = ISO3
value-id = ID
value-year = YEAR
value-from-to = FROM..TO
value-format = FORMAT
value-what = WHAT
