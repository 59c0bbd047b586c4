# Workbooks: the names of sheets that are not tables, the columns that are written beside the data, and findings.

sheet-readme = Read me
sheet-lists = Lists
sheet-problems = Problems
sheet-results = Results
mark-verdict = Verdict
mark-why = Why
mark-lift = What would lift it
example-mark = Example

damage-no-zip = this is not a workbook: its contents are not what an .xlsx or .ods file holds
damage-no-workbook = this is a packed file, and no workbook is in it
damage-old-or-locked = this is an old .xls workbook, or one that is locked with a password
damage-cut = the workbook is damaged: it was cut short or part of it is broken
damage-entities = the workbook declares entities of its own, which no spreadsheet program does
damage-part = part of the workbook cannot be read: { $reason }
damage-remedy = open it in a spreadsheet program and save it anew as .xlsx, without a password
bound-unpacked = unpacked, the workbook has more than { $n } bytes
bound-parts = the workbook has more than { $n } parts
bound-sheets = the workbook has more than { $n } sheets
bound-cells = the workbook has more than { $n } cells
bound-strings = the workbook has more than { $n } texts
bound-remedy = give a larger limit with --max-size if the workbook is meant, or keep only the sheets that are needed
merged-cells = the cells { $range } are merged, so all but the first of them are empty
merged-cells-remedy = unmerge them and fill each cell
formula-failed = the formula of this cell failed with { $value }
formula-uncalculated = this cell holds a formula whose value was not saved
formula-remedy = open the workbook in a spreadsheet program and save it, or type the value itself
grid-sign = “{ $sign }” is not W, P or N
grid-sign-remedy = type W for the whole, P for a part, N for looked and found nothing, or leave the cell empty
sheet-ignored = the sheet “{ $sheet }” was left aside: its name is not that of a table
sheet-ignored-nearest = did you mean “{ $nearest }”?
sheet-ignored-remedy = rename it if it holds data; else there is nothing to do
hidden-sheet = the sheet “{ $sheet }” is hidden; it was read
hidden-rows =
    { $n ->
        [one] row { $rows } is hidden; it was read
       *[other] { $n } rows are hidden ({ $rows }); they were read
    }
hidden-remedy = show what is hidden, and delete what is not meant
