# The help of the command line. Keys are made of the names of commands and arguments: help-COMMAND-ARGUMENT, or
# help-argument-ARGUMENT where it means the same in every command.

help-dwalign = To what extent Decent Work Country Programmes are reflected in UN Cooperation Frameworks
help-dwalign-after = Exit status: 0 all well, 1 the data have errors, 2 the command line is wrong, 3 an output could not be written,
    130 stopped (Ctrl-C): files are then unchanged.
    Data are folders or files: TOML, CSV tables, JSON, workbooks (XLSX, ODS) and UN INFO exports, merged when several are given.
help-help = Print this message or the help of the given subcommand(s)
help-argument-help = Print help
help-argument-version = Print version
help-argument-lang = Language of the output: en, fr or es; that of the environment when left out
help-argument-force = Replace files that are there, though this command did not write them
help-argument-paths = Folders or files with the data; all are merged
help-argument-max-size = The largest file that is read, such as 500M or 8G; 4G when left out, and for a workbook 64M once unpacked
help-argument-mark = Write your workbook again with problems coloured, verdicts beside the items, and a sheet of results
help-argument-policy = File with the counting rules
help-argument-width = Fit the text to this number of columns, as on a terminal of that width

help-align = Compare every DWCP with the UN frameworks of its years: verdicts for both, with reasons
help-align-country = Only this country, by its three-letter code
help-align-format = Output format; a table fits the terminal, and has one line per record when the output is redirected

help-check = Check the data and report every problem
help-check-format = Output format

help-explain = Explain a code or a verdict
help-explain-long = Explain a code or a verdict

    With a code such as E401: what the problem is and what to do. With an address such as MDA/dwcp-2008-2011/P1 or SYR/undaf/O1 and the data: the whole reasoning with its evidence. A part may be left open: MDA/*/P1.
help-explain-what = A code, or the address of a priority or outcome
help-explain-paths = Folders or files with the data, for an address

help-indicators = Count the indicators and compare them with baseline and milestones
help-indicators-year = One year, on one screen; without it the year in which most UN frameworks are in force
help-indicators-years = Several years, such as 2010..2015; the years of the data when neither is given
help-indicators-format = Output format

help-results = Write verdicts and indicators as three CSV files
help-results-output = The folder for priorities_class.csv, outcomes_class.csv and indicators.csv
help-results-years = The years of the indicators, such as 2004..2026

help-diagram = Draw a country, or the portfolio of all countries
help-diagram-long = Draw a country, or the portfolio of all countries

    SVG, PNG and PDF need no other program. DOT, for Graphviz and other programs that lay out graphs, is written to .dot files and to stdout.
help-diagram-country = The country, by its three-letter code; all countries when left out
help-diagram-dwcp = Only this DWCP of the country
help-diagram-undaf = Only this UN framework of the country
help-diagram-output = The file to write: .svg, .png, .pdf, .dot, .graphml or .gexf; DOT on stdout when left out
help-diagram-view = What to draw; the board of the country, or the portfolio when no country is named
help-diagram-view-long = What to draw; the board of the country, or the portfolio when no country is named

    - board: DWCP priorities, UN outcomes and their links; in a .pdf without --country, a page for each country
    - portfolio: a line for each comparison, all countries
    - heatmap: each country against the ILO’s four strategic objectives
    - matrix: DWCP priorities and elements against UN outcomes
    - agencies: roles of the agencies in the UN outcomes
    - indicators: indicators over the years, with baseline and milestones
help-diagram-engine = Who draws .svg, .png and .pdf: dwalign itself, or an installed Graphviz
help-diagram-engine-long = Who draws .svg, .png and .pdf: dwalign itself, or an installed Graphviz

    - board: dwalign itself
    - dot: an installed Graphviz, from the DOT
help-diagram-limit = Show at most this number of cards per comparison; those with the least information are folded [default: 60]
help-diagram-outputs = Show outputs without a link as rows of their own as well
help-diagram-columns = Draw agencies and constituents as columns of their own

help-ask = Ask one of the prepared questions; they are listed when none is named
help-ask-question = The question
help-ask-question-long = The question

    - one-link: Where does alignment rest on a single link?
    - without: For which outcomes do the data name no agency but one?
    - fewest: The smallest number of UN outcomes that would have to be widened to cover the elements not yet reflected
    - same-gap: Which countries closed the same gap, and how?
    - bridges: Which agencies work on more than one strategic objective?
help-ask-country = For one country only, by its three-letter code
help-ask-agency = The agency for “without”, by its acronym
help-ask-format = Output format

help-brief = Write a one-page brief on a country: verdict, what is not covered, participation, next steps, sources
help-brief-country = The country, by its three-letter code
help-brief-undaf = The UN framework, by its id; the latest one compared with a DWCP when left out
help-brief-date = What comes next is seen from this date; today when left out
help-brief-output = The file: .docx (Word), .pdf, .html, .md, .svg or .png; Markdown on stdout when left out

help-convert = Write the data in another format: TOML, JSON, XLSX or a folder of CSV tables
help-convert-long = Write the data in another format: TOML, JSON, XLSX or a folder of CSV tables

    Nothing is lost: what is written and read again is the same dataset.
help-convert-output = The file to write (.toml, .json, .xlsx, or .sssom.tsv for links and gaps alone), or the folder for CSV tables

help-participation = Show which constituents took part, by which source, and what the barriers were
help-participation-country = Only this country, by its three-letter code
help-participation-region = Only this ILO region, by its word or its name in English, French or Spanish
help-participation-phase = Only this phase
help-participation-format = Output format

help-report = Write a full report on some countries into one file: web page, Markdown or JSON
help-report-long = Write a full report on some countries into one file: web page, Markdown or JSON

    The report is written in the language of --lang; titles without a translation stay in their own. The page is one self-contained file that works offline, can be printed and can be read without scripts.
help-report-country = Only this country, by its three-letter code; may be given several times
help-report-output = The file to write: .html, .docx (Word), .md or .json

help-resources = Show what outcomes and outputs need, what is available, and the gap
help-resources-long = Show what outcomes and outputs need, what is available, and the gap

    All countries are listed by their frameworks; one country with every outcome and output.
help-resources-country = The country, by its three-letter code
help-resources-year = Only amounts of this year: of its biennium, or of a framework in force in it
help-resources-format = Output format
help-resources-output = Draw the outcomes of the country as bars into a file: .svg

help-rollout = Plan for new UN frameworks: what ends and begins, which priorities to raise, whom to invite
help-rollout-from = The first year of preparation
help-rollout-to = The last year of preparation
help-rollout-planned = Number of new frameworks planned in these years, for comparison
help-rollout-country = Only this country, by its three-letter code
help-rollout-format = Output format
help-rollout-output = Write a file: .ics is a calendar of the dates; .svg, .png and .pdf are a picture; .md, .csv and .json are what --format shows

help-template = Write the workbook that a country team fills in
help-template-long = Write the workbook that a country team fills in

    One sheet for each table, with lists to choose from, notes on every heading and an example; a first sheet says what to do. With --from the sheets contain what is known already, for example the outcomes, outputs and agencies of a UN INFO export.
help-template-output = The workbook to write
help-template-country = The country, by its three-letter code
help-template-from = Folders or files with what is known already
help-template-matrix = Enter links in a grid: priorities and elements in rows, outcomes in columns

help-schema = Print the JSON Schema of the data format, or of what a command prints as JSON

# Headings and the names of values.
help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-default = when left out: { $value }
help-values = values: { $values }
value-lang = LANG
value-path = PATH
value-paths = PATH
value-size = SIZE
value-file = FILE
value-date = DATE
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
help-examples = Examples:
help-completions = Print the completions of the command line for a shell
help-completions-shell = The shell
help-man = Print the manual page, or write those of all commands
help-man-output = The folder for the pages of all commands
