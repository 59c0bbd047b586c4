# Workbooks: the names of sheets that are not tables, the columns that are written beside the data, and findings.

sheet-readme = Read me
sheet-lists = Lists
sheet-problems = Problems
sheet-results = Results
mark-verdict = Verdict
mark-why = Why
mark-lift = How the rating could improve
example-mark = Example

damage-no-zip = this is not a workbook: its contents are not those of an .xlsx or .ods file
damage-no-workbook = this is a packed file that contains no workbook
damage-old-or-locked = this is an old .xls workbook, or one that is locked with a password
damage-cut = the workbook is damaged: it was cut short or part of it is broken
damage-utf16 = a part of the workbook is in UTF-16, which the reader of workbooks does not take
damage-entities = the workbook declares entities of its own, which no spreadsheet program does
damage-part = part of the workbook cannot be read: { $reason }
damage-remedy = open it in a spreadsheet program and save it again as .xlsx, without a password
bound-unpacked = unpacked, the workbook has more than { $n } bytes
bound-parts = the workbook has more than { $n } parts
bound-sheets = the workbook has more than { $n } sheets
bound-cells = the workbook has more than { $n } cells
bound-strings = the workbook has more than { $n } texts
bound-remedy = if this is the intended workbook, give a larger limit with --max-size; otherwise keep only the sheets that are needed
bound-text = the text has { $n } characters; a cell of a workbook holds { $limit }
bound-text-remedy = shorten the text, or write the data as .json, .toml or a folder of CSV files
bound-rows = the table { $table } has { $n } rows; a sheet of a workbook holds { $limit }
bound-rows-remedy = write the data as .json, .toml or a folder of CSV files, or convert one country at a time
merged-cells = the cells { $range } are merged, so all but the first of them are empty
merged-cells-remedy = unmerge them and fill each cell
formula-failed = the formula of this cell failed with { $value }
formula-uncalculated = this cell holds a formula whose value was not saved
formula-remedy = open the workbook in a spreadsheet program and save it, or type the value itself
grid-sign = “{ $sign }” is not W, P or N
grid-sign-remedy = type W for the whole, P for a part, N if you looked and found nothing, or leave the cell empty
grid-code-twice = the code “{ $code }” appears twice; it first appears at { $first }
grid-code-twice-remedy = give each row and each column a code of its own
grid-element = “{ $code }” is read as a priority of its own
grid-element-remedy = write { $meant } if it is an element of that priority; leave it if “{ $code }” is a priority
sheet-ignored = the sheet “{ $sheet }” was not read: its name is not that of a table
sheet-ignored-nearest = did you mean “{ $nearest }”?
sheet-ignored-remedy = rename it if it holds data; otherwise there is nothing to do
hidden-sheet = the sheet “{ $sheet }” is hidden; it was read
hidden-rows =
    { $n ->
        [one] row { $rows } is hidden; it was read
       *[other] { $n } rows are hidden ({ $rows }); they were read
    }
hidden-remedy = show what is hidden, and delete rows that do not belong

mark-through-priority = through its priority
mark-not-covered = no counted link

problems-title = Problems and remedies
problems-none = No problems found.
problems-count = { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
problems-cut = The first { $n } of each kind are listed.
problems-how = A red cell has an error, a yellow one a warning; the note on the cell explains it. Correct it in this workbook, save it, and run the check again.
problems-kind = Kind
problems-code = Code
problems-where = Where
problems-what = Problem
problems-right = Remedy
problems-error = error
problems-warning = warning

results-title = To what extent decent work is reflected in the UN framework
results-policy = Counting rules: { $policy }.
results-none = There is nothing to compare: a country needs a Decent Work Country Programme with priorities and a UN framework whose periods overlap.
results-code = Code
results-item = Priority or element
results-class = Verdict
results-legend = W = fully reflected   ·   P = partly   ·   N = looked, and found nothing   ·   ? = suggested, not counted   ·   empty = not stated
results-counts = Counts
results-documented = Documented
results-counted = Counted
results-possible = Possible
results-of = Of
results-full = Priorities fully reflected
results-taken = Priorities fully or partly reflected
results-shared = UN outcomes linked to the DWCP
results-chart-priorities = Priorities
results-chart-outcomes = UN outcomes
results-indicators = Indicators
results-indicator = Indicator
results-chart-indicators = Indicators by year
damage-other-form = this is a workbook in the form .{ $form }, which is not read
damage-remedy-form = open it in Excel or LibreOffice and save it as .xlsx
damage-remedy-numbers = open it in Numbers and choose File, Export To, Excel
damage-remedy-gsheet = open it in Google Sheets and choose File, Download, Microsoft Excel
sheets-ignored = these sheets were not read, since their names are not those of tables: { $sheets }
grid-twin = the grid has the code “{ $code }” and the tables do not; its title is that of “{ $twin }”
grid-twin-remedy = did you mean “{ $twin }”?
some-outcomes = judged against some of the outcomes only, and not examined by that: { $items }
some-outcomes-remedy = judge the other outcomes, too, or choose “No counterpart found” in the row of the whole framework
