# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = How far Decent Work Country Programmes are found in UN Cooperation Frameworks
help-dwalign-after = Exit status: 0 fine, 1 the data have errors, 2 the command line is wrong, 3 an output could not be written,
    130 stopped (Ctrl-C): files are then as they were.
    Data are folders or files: TOML, CSV tables, JSON, workbooks (XLSX, ODS) and UN INFO exports, merged when several are given.
help-help = Print this message or the help of the given subcommand(s)
help-argument-help = Print help
help-argument-version = Print version
help-argument-lang = The language to speak in: en, fr or es; that of the environment when left out
help-argument-force = Replace files that are there, though this command did not write them
help-argument-paths = Folders or files with the data; all are merged
help-argument-max-size = The largest file that is read, such as 500M or 8G; 4G when left out, and for a workbook 64M once it is unpacked
help-argument-mark = Write your workbook anew with problems coloured, verdicts beside the items, and a sheet of results
help-argument-policy = The policy file with the rules for counting
help-argument-width = Fit text to so many columns, as on a terminal of that width

help-align = Classify both ends of every pairing, with reasons
help-align-country = Only this country, by its three-letter code
help-align-why = Show the reasons of every verdict
help-align-all = Show every comparison, a line each
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

    SVG, PNG and PDF need no other program. DOT, for Graphviz and other programs that lay out graphs, is written to .dot files and to stdout.
help-diagram-country = The country, by its three-letter code; all countries when left out
help-diagram-dwcp = Only this DWCP of the country
help-diagram-undaf = Only this UN framework of the country
help-diagram-output = The file to write: .svg, .png, .pdf or .dot; DOT on stdout when left out
help-diagram-view = What to draw; the board of the country, or the portfolio when no country is named
help-diagram-view-long = What to draw; the board of the country, or the portfolio when no country is named

    - board: DWCP priorities, UN outcomes and their links; in a .pdf without --country, a page for each country
    - portfolio: a line for each pairing of all countries
    - heatmap: each country against the ILO’s four strategic objectives
    - matrix: what of the DWCP is joined to which UN outcome
    - agencies: which agency does what for which UN outcome
    - indicators: indicators over the years, against baseline and milestones
help-diagram-engine = Who draws .svg, .png and .pdf: dwalign itself, or an installed Graphviz
help-diagram-engine-long = Who draws .svg, .png and .pdf: dwalign itself, or an installed Graphviz

    - board: dwalign itself
    - dot: an installed Graphviz, from the DOT
help-diagram-limit = Show so many cards of each pairing at most; those with the least to tell are folded [default: 60]
help-diagram-outputs = Show outputs that no link names as rows of their own, too
help-diagram-columns = Draw agencies and constituents as columns of their own

help-ask = Ask a plain question of the data; the questions are listed when none is asked
help-ask-question = The question
help-ask-question-long = The question

    - one-link: What hangs on one link only?
    - without: What would be lost without an agency?
    - fewest: The fewest UN outcomes that would have to change for every open element to be taken up
    - same-gap: Which countries closed the same gap, and how?
    - bridges: Which agencies bridge pillars?
help-ask-country = Of one country only, by its three-letter code
help-ask-agency = The agency that “without” asks about, by its acronym
help-ask-format = How the answer is given out

help-brief = Write a page on one country to hand out: verdict, what is open, who took part, what comes next, sources
help-brief-country = The country, by its three-letter code
help-brief-undaf = The UN framework, by its id; the latest that is compared with a DWCP when left out
help-brief-output = The file: .pdf, .html, .md, .svg or .png; Markdown on stdout when left out

help-convert = Write the data in another form: TOML, JSON, XLSX or a folder of CSV tables
help-convert-long = Write the data in another form: TOML, JSON, XLSX or a folder of CSV tables

    Nothing is lost on the way: what is written and read again is the same dataset.
help-convert-output = The file to write (.toml, .json or .xlsx), or the folder for CSV tables

help-participation = Show who took part, of whom no participation is known, on whose word, and what stood in the way
help-participation-country = Only this country, by its three-letter code
help-participation-region = Only this ILO region, by its word or its name in English, French or Spanish
help-participation-phase = Only this phase
help-participation-format = How the statements are given out

help-report = Write everything about some countries into one file: a web page, Markdown or JSON
help-report-long = Write everything about some countries into one file: a web page, Markdown or JSON

    The report speaks the language of --lang; titles stay in theirs where there is no translation. The page needs no network and nothing beside it: it opens from a memory stick, prints, and is read without scripts.
help-report-country = Only this country, by its three-letter code; may be given several times
help-report-output = The file to write: .html, .md or .json

help-resources = Show what outcomes and outputs need, what there is for it, and the gap
help-resources-long = Show what outcomes and outputs need, what there is for it, and the gap

    All countries are listed by their frameworks; one country with every outcome and output.
help-resources-country = The country, by its three-letter code
help-resources-year = Only money of this year: of its biennium, or of a framework in force in it
help-resources-format = How the money is given out
help-resources-output = Draw the outcomes of the country as bars into a file: .svg

help-rollout = Plan the roll-outs of some years: what ends and begins, what to bring to the table, and who is to be there
help-rollout-from = The first year of preparation
help-rollout-to = The last year of preparation
help-rollout-planned = How many roll-outs are planned in these years, to compare with
help-rollout-country = Only this country, by its three-letter code
help-rollout-format = How the roll-outs are given out
help-rollout-output = Write a file: .ics is a calendar of the dates; .svg, .png and .pdf are a picture of them; .md, .csv and .json are what --format shows

help-template = Write the workbook that a country team fills in
help-template-long = Write the workbook that a country team fills in

    One sheet for each table, with lists to choose from, notes on every heading and an example; a first sheet says what to do. With --from the sheets hold what is known already: the outcomes, outputs and agencies of a UN INFO export, for one.
help-template-output = The workbook to write
help-template-country = The country, by its three-letter code
help-template-from = Folders or files with what is known already
help-template-matrix = Enter links in a grid: priorities and elements down, outcomes across

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
value-file-xlsx = FILE.xlsx
value-file-dir = FILE|DIR
value-acronym = ACRONYM
value-question = QUESTION
value-region = REGION
value-phase = PHASE
value-number = NUMBER
value-n = N
value-view = VIEW
value-engine = ENGINE
