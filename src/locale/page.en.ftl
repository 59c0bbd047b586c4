# The page: its first screen
page-title = Decent work in the plans of UN country teams
page-lead = See how far a Decent Work Country Programme and a UN Cooperation Framework are found in each other: what is known, what is open, and what nobody has looked at.
page-open = Open files…
page-begin = Start with an empty workbook
page-private = Everything happens in this page. Nothing leaves your computer.
page-drop = Or drop files here: Excel and LibreOffice workbooks, CSV tables, TOML, JSON, UN INFO exports, several at once.
page-old = This browser is too old for this page: it cannot unpack the program inside. A Firefox, Chrome, Edge or Safari of 2023 or later can.
page-no-script = This page needs JavaScript, which is switched off here.
page-language = Language
page-parts = Parts
page-skip = To the contents
page-version = Version { $version } · one file, works offline
page-again = You were working on { $files } ({ $date }).
page-continue = Continue
page-forget = Forget it
page-not-kept = This browser keeps nothing for this page: save what you need before you close it.

# Starting
page-start-title = A workbook to fill in
page-start-lead = Fill it in with Excel or LibreOffice, save it, and open it here.
page-country = Country
page-no-country = No country yet
page-grid = Tick boxes in a grid instead of writing rows of links
page-from = What is known already, such as a UN INFO export (may stay empty)
page-save-workbook = Save the workbook
page-back = Back

# At work
page-reading = Reading { $name }
page-reading-many = Reading file { $n } of { $of }
page-judging = Working out the verdicts
page-stop = Stop
page-failed = The program stopped at something that it should have survived. Your files are as they were; nothing was changed. What it said:
page-refused = This could not be done: { $why }
page-too-much = These files are { $size } MB together; the page reads up to { $most } MB. The program for a terminal reads more.
page-all-countries = All countries
page-choose-country = Choose a country above to see its verdicts, board and matrix.
page-other-files = Other files
page-take = Take away

# Parts
page-problems = Problems
page-board = All countries at a glance
page-rollout = Roll-out
page-resources = Resources
page-brief = Brief
page-questions = Questions
page-no-problems = Nothing is wrong with these files.
page-errors-first = Verdicts are given once nothing is an error any more. Mend the cells below in your workbook and open it again.
page-more-problems = { $n } more are not shown here; the marked workbook has them.
page-error = Error
page-warning = Warning
page-cell = Sheet { $sheet }, cell { $cell }
page-line = line { $line }
page-column = column { $column }
page-what-it-means = What { $code } means
page-years = Years of preparation
page-from-year = from
page-to-year = to
page-brief-country = A brief is of one country: choose one above.

# Taking away
page-take-lead = The same files, byte for byte, as the program for a terminal writes.
page-take-workbook = Your workbook, marked
page-take-workbook-how = Problems at their cells, verdicts beside your rows, and two sheets more. Everything you wrote stays.
page-take-dataset = The data
page-take-dataset-how = Everything that was read, in another form.
page-take-report = The report
page-take-report-how = One file for the browser, for a text or for a program.
page-take-board = The board
page-take-board-how = The picture of the country that is chosen, or of all.
page-take-brief = The brief
page-take-brief-how = One page about the country that is chosen.
page-take-rollout = The roll-outs
page-take-rollout-how = A calendar for Outlook and others, a picture, a table.
page-take-tables = Tables
page-take-tables-how = Verdicts, indicators, participation, resources and suggestions for a spreadsheet.
page-print = Print this part (also as PDF)
page-saved = { $name } is saved where your browser keeps downloads.
page-calendar = Calendar
page-picture = Picture ({ $form })


# Review and editing
page-review = Review
page-edit = Add and correct
page-review-lead = A suggestion counts only when you decide it. Decide by click or by the key that is shown; every decision is kept in this browser at once.
page-reviewer = Your name, for the rows that you decide (may stay empty)
page-progress = Decided so far
page-count = Decided: { $done }. Left: { $left }.
page-ask-item = Is it found in the UN framework?
page-ask-objective = Does it serve this strategic objective of the ILO?
page-nothing-left = Nothing is left to decide.
page-no-candidate = Nothing comes near to it.
page-item = Priority or element
page-outcome = Outcome
page-output = Output
page-outcome-or-output = Outcome or output
page-priority-or-outcome = Priority or outcome
page-objective = ILO strategic objective
page-comparison = Comparison
page-whole = The whole of it
page-part = A part of it
page-not-this = Not this one
page-none = Nothing here takes it up
page-later = Later
page-undo = Take back the last one
page-take-back = Take back
page-yes = Yes
page-no = No
page-note = Note
page-candidates = Candidates: { $n }
page-decisions = Decisions: { $n }
page-edit-lead = What is decided here becomes a row of the data with your name and the day, and is judged at once.
page-add-link = Link
page-add-absence = No counterpart
page-add-objective = Strategic objective
page-add-examined = The whole comparison
page-examined-how = Somebody went through both plans; what has no link then has no counterpart.
page-examined = Both plans were gone through
page-decided = Decided. { $effect }
page-without-effect = These decisions have no effect on the data as they are now:
page-no-plans = There is no comparison to decide on.
page-take-decisions = Your decisions
page-take-decisions-how = A file that this page opens again together with your data; the program for a terminal reads it, too.
page-take-with-decisions = Your decisions are rows of the data below. The marked workbook is of the data with them.
page-data-marked = Data with decisions, marked (XLSX)
