# Findings: what is wrong, what would be right, and what each code means.

# What is wrong, in one sentence.
fault-not-utf8 = the byte { $byte } is not UTF-8 text
fault-not-utf8-looks-like = the byte { $byte } (“{ $letter }” in Windows-1252) is not UTF-8 text
fault-utf16 = the file is UTF-16 (“Unicode text”), not UTF-8
fault-syntax = this is not well-formed { $form }: { $message }
fault-open-quote = a quoted cell that begins in this row is never closed
fault-stray-quote = a quote stands inside the value of “{ $column }”
fault-too-large = the file has { $size } bytes, more than the limit of { $limit }
fault-too-large-together = with this file, all files together have { $size } bytes; at most { $limit } are read in one run
fault-empty-dataset = no plan (DWCP or UN framework) was found in the data
fault-unknown-file = this file is neither a workbook nor TOML, JSON or one of the CSV tables
fault-unreadable = the file cannot be read: { $reason }
fault-missing-column = the table “{ $table }” has no column “{ $column }”
fault-ragged-row = this row has { $cells } { $cells ->
        [one] cell
       *[other] cells
    } and the heading { $columns } { $columns ->
        [one] column
       *[other] columns
    }
fault-repeated-column = the column “{ $column }” appears twice
fault-nested-elsewhere = the row is nested under the { $column } “{ $inside }” but names “{ $named }”
fault-unknown-table = there is no table “{ $table }”
fault-empty-cell = “{ $column }” is empty
fault-wrong-type = “{ $column }” must be { $expected }; found { $found }
sdg-allowed = a goal from 1 to 17, or one of its targets such as 8.5 or 8.b
fault-unknown-word = “{ $word }” is not a known { $vocabulary }
fault-year-out-of-range = the year { $year } is not between 1945 and 2100
fault-confidence-out-of-range = the confidence { $value } is not between 0 and 1
fault-ambiguous-figure = “{ $value }” can be read as { $thousands } or as { $decimals }
fault-not-finite = “{ $value }” is not a finite number
fault-bad-id = “{ $id }” cannot be an id: { $reason }
fault-lost-form = the code “{ $value }” has been turned into { $became }
fault-bad-date = “{ $value }” is not a date
fault-no-title = the item has no title in any language
fault-dangling = there is no { $what } “{ $id }” in { $within }
fault-across-countries = the framework “{ $framework }” is not one of { $country } but of { $elsewhere }
fault-foreign-element = the element “{ $element }” belongs to { $belongs_to }, not to { $priority }
fault-foreign-output = the output “{ $output }” belongs to { $belongs_to }, not to { $outcome }
fault-ambiguous = { $within } has { $n } { $what }; say which one
fault-wrong-kind = “{ $framework }” is of kind { $kind }; this row needs { $expected }
fault-stated-twice = the { $what } { $id } is stated twice, with a different { $differing }
fault-country-twice = the code { $country } stands for “{ $one }” and for “{ $other }”
fault-period-reversed = the period ends in { $end }, before it starts in { $start }
fault-role-contradiction = { $agency } is stated not to be involved in { $outcome }, but also has the role “{ $role }”
fault-absence-contradiction = { $item } is stated as “{ $state }”, but a counted link joins it to { $linked_to }
fault-unknown-file-ignored = the file was not read: its name is not that of a table
fault-unknown-column = the table “{ $table }” has no column “{ $column }”; its values were not read
fault-no-column-heading = column { $column } of the table “{ $table }” has no heading; its values were not read
fault-unknown-country = “{ $code }” is not a country code of ISO 3166-1
fault-unlisted-country = the country { $code } is used, and the table of countries does not list it
fault-repeated-row = this row of “{ $table }” repeats another word for word
fault-out-of-period = the link does not count: { $dwcp } ({ $dwcp_period }) and { $un } ({ $un_period }) share no year
fault-stale-link = the text of { $item } or { $outcome } has changed since the link was reviewed (pin { $pinned }, now { $now })
fault-cut-names = names cut at 200 characters: { $outcomes } { $outcomes ->
        [one] outcome
       *[other] outcomes
    }, { $outputs } { $outputs ->
        [one] output
       *[other] outputs
    }, { $rows } { $rows ->
        [one] sub-output row
       *[other] sub-output rows
    }
fault-orphan-rows = { $rows } of { $of } sub-output { $of ->
        [one] row
       *[other] rows
    } could not be matched with an output; { $names } { $names ->
        [one] output name is
       *[other] output names are
    } not in the tree
fault-missing-tree = the amounts of { $nodes } { $nodes ->
        [one] node
       *[other] nodes
    } exceed those of the listed children, so part of the tree is missing: { $parents }
fault-joint-rows = { $joint } { $joint ->
        [one] joint sub-output appears
       *[other] joint sub-outputs appear
    } in { $rows } rows, one for each agency
fault-no-rows = there are no sub-output rows: the agencies of { $outcomes } { $outcomes ->
        [one] outcome
       *[other] outcomes
    } are not stated
fault-shared = one framework of { $n } countries ({ $countries }), read once; main country: { $home }
fault-years = the export states no period; { $start }–{ $end } are the years of { $rows } { $rows ->
        [one] row
       *[other] rows
    }
fault-years-undated = the export states no period; { $start }–{ $end } are the years of { $rows } { $rows ->
        [one] row
       *[other] rows
    } ({ $undated } without dates)
fault-no-years = the export states no period and has no dated rows: the period stays unknown
fault-trimmed = { $n } { $n ->
        [one] code had
       *[other] codes had
    } stray blanks, which were removed
fault-renamed = { $n } { $n ->
        [one] code was
       *[other] codes were
    } replaced by a new id (missing, used twice or unusable)
fault-prefixed = { $n } { $n ->
        [one] name begins
       *[other] names begin
    } with the code; shown unchanged
fault-country-from-name = “{ $name }” was given the code { $code }, taken from the file’s name
fault-country-unknown = the file’s name contains no country code for “{ $name }”
fault-differing = the exports of one framework for { $countries } differ; that of { $read } was read
fault-bad-rows = { $n } { $n ->
        [one] node or row was
       *[other] nodes or rows were
    } not read: unexpected form
fault-nameless-nodes = { $n } { $n ->
        [one] node without a name was
       *[other] nodes without a name were
    } not read

# What would be right, or what to do.
help-did-you-mean = did you mean “{ $near }”?
help-utf8 = save the file as UTF-8 (in Excel: “CSV UTF-8”)
help-syntax = correct the text at this place
help-open-quote = close the quote, or double a quote that belongs to the text
help-stray-quote = put the whole cell in quotes and double the quote inside it
help-too-large = if this is the intended file, give a larger limit with --max-size
help-too-large-together = read fewer files at a time, for example those of one region
help-empty-dataset = give a folder or file with at least one plan
help-unknown-file = name a CSV file after its table (frameworks.csv, links.csv, …); save a workbook as .xlsx or .ods
help-unreadable = close it in other programs and check that you have permission to read it
help-no-heading = the file is empty; add the heading
help-missing-column = add it; the columns found are: { $columns }
help-rename-heading = did you mean “{ $near }”? Rename that heading to “{ $column }”
help-ragged-row = put texts that hold the separator in quotes
help-repeated-column = remove or rename one of the two
help-unknown-table = known here: { $tables }
help-nested-elsewhere = leave “{ $column }” out, or move the row to where it belongs
help-empty-cell = fill it in, or delete the row
help-wrong-type = give { $expected }
help-choose-a-word = choose one of the allowed words
help-allowed = { $help } (allowed: { $words })
help-year = write the year with four digits
help-confidence = write 85 per cent as 0.85
help-ambiguous-figure = write { $thousands }, without a separator for thousands, or give two decimals
help-not-finite = leave it empty if it is not known
help-bad-id = use a short code without “/”
help-lost-form = format the column as text and type the code again; in TOML and JSON write it in quotes
help-bad-date = write YYYY-MM-DD, YYYY-MM or YYYY
help-no-title = fill one of title, title_fr, title_es
help-none-known = there is no { $what } there
help-known = known: { $names }
help-across-countries = link plans of one country, or add { $country } to the countries of the framework
help-foreign-element = name the priority { $priority }, or another element
help-foreign-output = name the outcome { $outcome }, or another output
help-ambiguous = name one of: { $names }
help-wrong-kind = name { $expected }, or correct the kind of the framework
help-stated-twice = keep one of the two, or give the other an id of its own
help-country-twice = keep one name, or correct the code of the other country
help-period-reversed = swap start and end, or correct one of them
help-role-contradiction = remove one of the two rows
help-absence-contradiction = remove the absence, or set the status of the link to “rejected”
help-unknown-column = remove the column, or rename it
help-no-column-heading = give the column a heading, or remove it
help-unknown-country = use the three-letter code, unless the code is intended
help-unlisted-country = add it to the table of countries
help-repeated-row = delete one of the two
help-out-of-period = correct the periods, or drop the link
help-stale-link = review the link again, then set its pin to { $now }
help-cut-names = take the full wording from the framework document where it matters
help-orphan-rows = their agencies, dates and amounts are not tied to any outcome
help-missing-tree = compare with the framework document before concluding that anything is absent
help-joint-rows = each agency keeps its role and its own funding; count the pieces of work, not the rows
help-no-rows = enter the agencies in a sheet “roles” beside the export
help-shared = nothing to do; it is compared with the DWCPs of each of its countries
help-years = enter start and end in a sheet of plans of your own if you know them
help-tidied = use the ids that the reports show
help-country-from-name = nothing to do if the code is right; otherwise rename the file
help-country-unknown = give the file the country’s three-letter code as its name, such as MDA.json
help-differing = export the files on the same day
help-bad-row = compare with a fresh export

# Around them.
severity-error = error
severity-warning = warning
findings-more = { $names } and { $n } more
findings-at-column = { $place }, column { $column }
findings-place = at
findings-related = and
findings-help = help
findings-not-shown-errors = … the first { $shown } of { $n } errors are shown.
findings-not-shown-warnings = … the first { $shown } of { $n } warnings are shown.
findings-errors = { $n ->
        [0] no errors
        [one] { $n } error
       *[other] { $n } errors
    }
findings-warnings = { $n ->
        [0] no warnings
        [one] { $n } warning
       *[other] { $n } warnings
    }
findings-summary = { $errors }, { $warnings }

# Phrases that the facts of a finding hold. In English they stand as the facts have them.
expected-text = text
expected-code = a code as text
expected-word = a word of the vocabulary
expected-words = words separated by “;”
expected-yes-no = yes or no
expected-year = a year, such as 2010
expected-date = a date
expected-number = a number
expected-amount = a number with at most two decimals
expected-whole-number = a whole number
expected-fraction = a number from 0 to 1
expected-percent = a share from 0% to 100%
expected-milestone = “+20%”, “70%”, a count or “yes”
expected-currency = a currency of three letters, such as USD
expected-rows = a list of rows
became-number = a number
became-date = a date
found-list = a list
found-table = a table
found-value = a single value
bad-id-slash = it holds a “/”
bad-id-control-character = it holds a control character
bad-id-too-long = it is longer than 400 bytes
read-not-regular = it is not a regular file
fault-old-lines = the lines end in CR alone, as on old Macs
noun-country = country
noun-framework = framework
noun-priority = priority
noun-element = element
noun-outcome = outcome
noun-output = output
noun-agency = agency
noun-source = source
noun-project = project
noun-milestone = milestone
noun-item = priority, element or outcome
noun-items-of-this-id = items of this id
noun-dwcp = DWCP
noun-un-framework = UN framework
noun-dwcps = DWCPs
noun-un-frameworks = UN frameworks
noun-frameworks = frameworks
noun-a-dwcp = a DWCP
noun-a-un-framework = a UN framework
noun-a-framework = a framework
noun-the-data = the data
noun-none-named = (none named)
vocabulary-answer = answer
vocabulary-basis = basis
vocabulary-class = class
vocabulary-constituent = constituent
vocabulary-engagement = engagement
vocabulary-extent = extent
vocabulary-fund = fund
vocabulary-kind = kind
vocabulary-level = level
vocabulary-measure = measure
no-country = (no country)
vocabulary-region = region
vocabulary-phase = phase
vocabulary-pillar = strategic objective
vocabulary-role = role
vocabulary-satisfaction-rule = satisfaction rule
vocabulary-state = state
vocabulary-sdg = SDG target
vocabulary-status = status
vocabulary-target-status = target status
vocabulary-uptake = uptake
vocabulary-verdict = verdict

fault-and-others = { $first } and others
fault-costs-differ = “{ $cost }”, { $figure }: { $total }; sum of its parts: { $parts }
fault-too-many-comparisons = { $country } has { $dwcps } DWCPs and { $uns } UN frameworks: { $all } comparisons, more than { $limit }
fault-sum-too-large = { $figure }: the amounts add up to more than { $limit }; that is too much for a sum
fault-totals = { $figure }: total of the export { $total }, sum of its outcomes { $outcomes }; { $causes }
fault-totals-lost = { $lost } belong to outcomes that are missing from the tree
fault-totals-by-goal = { $more } appear only in the total (the totals are sums by goal)
fault-totals-unexplained = { $more } appear only in the total (the export does not say why)
fault-rounded = { $n ->
    [one] { $n } amount was
   *[other] { $n } amounts were
} rounded to two decimals
fault-dates-reversed = { $n ->
    [one] { $n } row ({ $first }) ends before it begins
   *[other] { $n } rows ({ $first }) end before they begin
}
fault-status-contradicted = { $n ->
    [one] { $n } row ({ $first }) has a status that its dates or amounts contradict
   *[other] { $n } rows ({ $first }) have a status that their dates or amounts contradict
}
fault-no-partner = { $n ->
    [one] { $n } row ({ $first }) names no partner
   *[other] { $n } rows ({ $first }) name no partner
}
fault-no-parent = { $n ->
    [one] { $n } row ({ $first }) names no output
   *[other] { $n } rows ({ $first }) name no output
}
fault-empty-money = { $n ->
    [one] { $n } row ({ $first }) leaves an amount empty
   *[other] { $n } rows ({ $first }) leave an amount empty
}
fault-zero-need = { $n ->
    [one] { $n } row ({ $first }) states that nothing is needed, but has funds
   *[other] { $n } rows ({ $first }) state that nothing is needed, but have funds
}
fault-dates-outside = { $n ->
    [one] { $n } row ({ $first }) lies
   *[other] { $n } rows ({ $first }) lie
} outside the dates of the framework, { $start } to { $end }
help-costs-differ = compare the lines with their source; correct the one that differs
help-too-many-comparisons = see whether rows about one plan have different ids, or whether several countries have one code
help-sum-too-large = correct the amount; perhaps it was entered in the wrong unit
help-totals = compare with a fresh export before adding amounts up
help-rounded = nothing to do; amounts are kept to two decimals
help-dates-reversed = swap start and end, or correct one of them, in UN INFO
help-dates-outside = correct the dates of the rows, or those of the framework, in UN INFO
help-status-contradicted = correct the status, the dates or the amounts in UN INFO
help-no-partner = enter the partners in UN INFO; until then they are not stated
help-no-parent = choose the output of the row in UN INFO
help-empty-money = enter the amount in UN INFO if it is known; 0 only if it is zero
help-zero-need = enter what is needed, or leave the cell empty
fault-milestone-of-share = the milestone { $milestone } does not fit the indicator { $indicator }, which is a share
fault-milestone-of-count = the milestone { $milestone } does not fit the indicator { $indicator }, which is a number of plans
help-milestone-of-share = write a share such as 70%, or growth such as +20%
help-milestone-of-count = write a count such as 12, or growth such as +20%
fault-empty-table = the table “{ $table }” is empty
fault-no-heading = no heading of the table “{ $table }” was found
fault-not-tables = the file holds { $found }, not an object with the tables
fault-unreferred = { $n ->
        [one] { $n } row names
       *[other] { $n } rows name
    } the { $what } “{ $wanted }”, which does not exist there; nothing refers to “{ $id }”
fault-own-columns = columns that are not part of the tables were not read: { $columns }
fault-own-columns-of = { $table } { $names }
fault-agency-list = “{ $value }” names { $n } agencies in one cell
fault-agency-and-more = “{ $value }” says more than the name of an agency
fault-not-counted = { $row } is not read as data: { $value }
fault-scaled-units = the units below the heading are “{ $units }”, so the amounts would be read too small
help-no-heading-found = give it a heading with: { $columns }
help-not-tables = put the rows under the name of their table, such as "links":[…]
help-own-columns = nothing to do; a name that begins with “_” is never reported
help-agency-list = write one agency in each row: { $agencies }
help-agency-and-more = write “{ $agency }”, and the role in the column “role”
help-not-counted = nothing to do; delete the row if it is not wanted
help-scaled-units = write the amounts in full, and remove the row of units
help-leave-empty = leave the cell empty where nothing is known
help-look-alike = did you mean “{ $near }”? The letter “{ $letter }” is of another alphabet and only looks the same
uncounted-totals = a row of totals
uncounted-units = a row of units
findings-more-places = { $n ->
    [one] 1 more place
   *[other] { $n } more places
}
findings-caused = { $n ->
        [one] { $n } row that depends on this is not listed
       *[other] { $n } rows that depend on this are not listed
    }
help-two-dates = write { $one } or { $other }, whichever is meant
syntax-not-expected = unexpected sign
syntax-expected = { $what }; expected: { $signs }
syntax-words = the parser says “{ $words }”
syntax-missing = the key “{ $key }” is missing
syntax-twice = the key “{ $key }” stands there twice
syntax-unknown = the key “{ $key }” is not known; known are: { $known }
syntax-one-of = the word is not known; known are: { $words }
syntax-type = { $wanted } was expected here, and { $found } was found
kind-text = text
kind-truth = true or false
kind-nothing = nothing
kind-keys = a group of keys
syntax-length = the list has not as many entries as it must have: { $n }
syntax-value = “{ $value }” is not allowed here
parser-invalid-utf-8 = invalid UTF-8
parser-unclosed-array = unclosed array
parser-unclosed-table = unclosed table
parser-unclosed-array-table = unclosed array table
parser-unclosed-inline-table = unclosed inline table
parser-duplicate-key = duplicate key
parser-key-with-no-value = key with no value
parser-missing-value-for-key = missing value for key
parser-missing-value = missing value
parser-extra-comma-in-array = extra comma in array
parser-extra-comma-in-inline-table = extra comma in inline table
parser-missing-comma-between-array-elements = missing comma between array elements
parser-missing-comma-between-key-value-pairs = missing comma between key-value pairs
parser-missing-assignment-between-key-value-pairs = missing assignment between key-value pairs
parser-missing-key-for-inline-table-element = missing key for inline table element
parser-unexpected-key-or-value = unexpected key or value
parser-unexpected-content = unexpected content
parser-invalid-key-value-pair = invalid key-value pair
parser-missing-table-open = missing table open
parser-missing-array-opening = missing array opening
parser-missing-inline-table-opening = missing inline table opening
parser-invalid-basic-string = invalid basic string
parser-invalid-literal-string = invalid literal string
parser-invalid-multi-line-basic-string = invalid multi-line basic string
parser-invalid-unquoted-key = invalid unquoted key
parser-unquoted-keys-cannot-be-empty = unquoted keys cannot be empty
parser-string-values-must-be-quoted = string values must be quoted
parser-missing-opening-quote = missing opening quote
parser-missing-escaped-value = missing escaped value
parser-invalid-integer-number = invalid integer number
parser-invalid-float = invalid float
parser-invalid-boolean = invalid boolean
parser-invalid-date-time = invalid date-time
parser-unexpected-leading-zero = unexpected leading zero
parser-redundant-numeric-sign = redundant numeric sign
parser-invalid-inline-table-element = invalid inline table element
parser-eof-while-parsing-a-list = EOF while parsing a list
parser-eof-while-parsing-an-object = EOF while parsing an object
parser-eof-while-parsing-a-string = EOF while parsing a string
parser-eof-while-parsing-a-value = EOF while parsing a value
parser-invalid-escape = invalid escape
parser-invalid-number = invalid number
parser-number-out-of-range = number out of range
parser-key-must-be-a-string = key must be a string
parser-trailing-comma = trailing comma
parser-trailing-characters = trailing characters
parser-recursion-limit-exceeded = recursion limit exceeded
parser-value = value
parser-key = key
parser-newline = newline
noun-cost-line = cost line
help-old-lines = save the file with LF or CRLF at the ends of lines
vocabulary-barrier = barrier
vocabulary-breadth = breadth
vocabulary-audience = audience
vocabulary-attendance = attendance
vocabulary-certainty = certainty
vocabulary-count = count
vocabulary-examined = examined
vocabulary-stated = stated
cost-available = amount available
cost-shortfall = shortfall
cost-share = share
cost-currency = currency
cost-no-currency = not stated
