# What the codes mean: a title in a few words, then why it matters and what to do.

code-E101 = the text is not UTF-8
code-E101-text = The file was saved in another encoding, most often Windows-1252 by a spreadsheet program, so accented letters would come out wrong. Save it again as UTF-8: in Excel “Save as → CSV UTF-8 (comma delimited)”, in LibreOffice “Character set: Unicode (UTF-8)”.
code-E102 = the file cannot be parsed
code-E102-text = The text is not well-formed TOML or JSON at the place shown: a quote, bracket or comma is missing or left over. Everything that could be read in spite of it was checked too.
code-E103 = a quote is in the wrong place
code-E103-text = In CSV a cell that holds a comma, a quote or a line break is put in double quotes, and a double quote inside it is doubled: "say ""yes""". A quote that is never closed swallows the rows after it.
code-E104 = the file is larger than the limit
code-E104-text = A file over the limit is not read, so that a mistaken path or a hostile file cannot exhaust the machine. If this is the intended file, give a larger limit with --max-size.
code-E105 = there is nothing to compare
code-E105-text = No plan (DWCP or UN framework) was found. A dataset needs at least one plan: a row of the sheet “Plans” (table “frameworks”) or a UN INFO export. A folder is read with its subfolders; CSV files and sheets are recognised by the names of the tables.
code-E106 = the file is of an unknown kind
code-E106-text = A dataset is made of workbooks (.xlsx, .ods), TOML files, JSON files (the record model or UN INFO exports) and CSV files named after the tables, such as links.csv.
code-E107 = the file cannot be read
code-E107-text = The operating system refused to give the contents of the file. Check that it is not open in another program and that you have permission to read it.
code-E201 = a required column is missing
code-E201-text = The first row of a CSV file must name every required column of its table. Column names are accepted as in the data format (English) or as the reports show them, in any letter case.
code-E202 = a row has more cells than the heading
code-E202-text = The row has values beyond the last heading, most often because a comma inside a text was not put in quotes. It is therefore unclear which value belongs where.
code-E203 = a column appears twice
code-E203-text = Two headings name the same column, so it is unclear which of them counts. Remove or rename one.
code-E204 = a table has an unknown name
code-E204-text = Nothing in the table could be read, because no table of the data format has this name. Correct the name; tables that are not for dwalign belong in another file.
code-E205 = a nested row names another parent
code-E205-text = A row that is nested under another belongs to it and takes its ids. Here it names a different one, so it is unclear where it belongs.
code-E301 = a required value is empty
code-E301-text = This column identifies the row or says what it is about, so it cannot be left out. Delete the row if it does not belong.
code-E302 = a value is of the wrong type
code-E302-text = The column takes another kind of value: a whole number for a year, yes or no for a question, text for a code. In TOML and JSON codes are written in quotes.
code-E303 = a word is not in the vocabulary
code-E303-text = The column takes one of a closed list of words. The word, or its label in English, French or Spanish, is accepted in any letter case; several are separated by “;”.
code-E304 = a year is out of range
code-E304-text = Years are taken from 1945 to 2100. A two-digit year or a serial number of a spreadsheet date is the usual cause.
code-E305 = a confidence is not between 0 and 1
code-E305-text = Confidence is a number from 0 (none) to 1 (certain); 85 per cent is written 0.85. Six decimals are kept.
code-E306 = a number is not a number
code-E306-text = NaN and infinity are left over from a failed calculation. Leave the cell empty when the value is not stated.
code-E307 = a code cannot be used as an id
code-E307-text = Ids are short texts without the sign “/”, which separates the parts of an address such as MDA/dwcp-2008-2011/P1, and without control characters.
code-E308 = a code was turned into a number or a date
code-E308-text = Spreadsheet programs turn 1.10 into 1.1 and 1-2 into 1 February as soon as the cell is not formatted as text, and the code cannot be recovered from the value. Format the column as text and type the code again; in TOML and JSON put it in quotes.
code-E309 = a date cannot be read
code-E309-text = Dates are written YYYY-MM-DD, YYYY-MM or YYYY.
code-E310 = there is no title in any language
code-E310-text = A country team recognises an item by its title, so one of title, title_fr and title_es must be filled.
code-E313 = a figure can be read in two ways
code-E313-text = A single separator followed by exactly three digits divides thousands in some countries and decimals in others: 500,000 is five hundred thousand or five hundred. Write the figure without separators for thousands, or with two decimals.
code-E314 = a code heads two rows or columns of the grid
code-E314-text = In the grid every priority, element and outcome has one row or one column, found by its code. With the same code twice nobody can tell which of the two a sign belongs to.
code-E401 = a reference cannot be resolved
code-E401-text = The row names something that no table contains. Most often an id was mistyped or its row was forgotten.
code-E402 = a link joins plans of two countries
code-E402-text = A link joins a DWCP and a UN framework of the same country; here the framework exists only under another country.
code-E403 = the element belongs to another priority
code-E403-text = The element exists in this DWCP, but below another priority than the one the row names.
code-E404 = the reference is ambiguous
code-E404-text = The column may stay empty only where there is exactly one thing it could refer to. Here there are several; say which one.
code-E405 = the plan is of the wrong kind
code-E405-text = Priorities belong to a DWCP and outcomes to a UN framework; a link goes from one to the other. Common country assessments and joint programmes are for participation only.
code-E406 = the output belongs to another outcome
code-E406-text = The output exists in this UN framework, but below another outcome than the one the row names.
code-E501 = the same thing is stated twice, differently
code-E501-text = Two rows have the same id and different content, and neither can be preferred. Keep one of them, or give the other an id of its own. Rows about one thing may come from several files.
code-E502 = two countries have one code
code-E502-text = The code stands for two countries of different names. Codes are those of ISO 3166-1 alpha-3.
code-E503 = a period ends before it starts
code-E503-text = The end year is earlier than the start year; perhaps the two were swapped.
code-E508 = amounts are too large to be added up
code-E508-text = Amounts are added up exactly, and the sum of a column in one currency can be held only up to a limit that is far above any real budget. An amount beyond it is left out, since the totals would be wrong. Usually it was entered in the wrong unit, or two figures ran together.
code-E509 = too many plans of one country
code-E509-text = Every DWCP of a country is compared with every UN framework of its years. No country has had more than a few of each; with hundreds the comparisons could not be made, let alone read, so none is made for that country. Usually one plan was given a new id in every row, or rows of many countries have one code.
code-E504 = an agency is involved and not involved
code-E504-text = One row says that the agency is not involved in the outcome, another gives it a role. Remove one of them.
code-E505 = no counterpart was found, but there is a link
code-E505-text = An absence says that no counterpart was found, or that the gap is accepted or to be closed, while a counted link joins the item. Remove the absence, or set the status of the link to “rejected”.
code-W101 = a file was not read
code-W101-text = The name of the file is not that of a table and its kind is not one that is read, so nothing was taken from it.
code-W201 = an unknown column was not read
code-W201-text = The table has no column of this name; its values were not read.
code-W301 = the country code is not in ISO 3166-1
code-W301-text = The code is accepted, since datasets also use codes such as XKX, but a mistyped code would split one country in two.
code-W302 = a country is not in the countries table
code-W302-text = The sheet of countries does not list this one. If the code is mistyped, one country was split in two.
code-W501 = a row appears twice, word for word
code-W501-text = The second row adds nothing. Several rows may say the same thing on the basis of different sources; these do not.
code-W502 = a link joins plans whose periods do not overlap
code-W502-text = The link is documented or reviewed, but the DWCP and the UN framework have no year in common, so it does not count.
code-W503 = the texts of a link have changed since it was reviewed
code-W503-text = The link is pinned to the wording of its two texts, and one of them has changed, so it does not count until it is reviewed again.
code-W601 = UN INFO: names are cut
code-W601-text = The export cuts names at 200 characters. They are shown unchanged, with “…” at the end.
code-W602 = UN INFO: rows could not be matched with an output
code-W602-text = A row names its output by its cut text, and no output of the export has that text. The agency, dates and amounts of the row belong to the framework, but to no outcome that could be named.
code-W603 = UN INFO: part of the results tree is missing
code-W603-text = The export keeps only one of several outcomes or outputs that have the same code. Amounts of a node that are not the sum of its children, and rows without an output, show that something is missing.
code-W604 = UN INFO: joint rows appear once per agency
code-W604-text = A joint sub-output is listed once for each agency, each time with that agency’s own funding. It is one piece of work with several agencies.
code-W605 = UN INFO: no agencies are given
code-W605-text = The export has no sub-output rows, so the agencies of the outcomes are not stated.
code-W606 = UN INFO: one framework of several countries
code-W606-text = The same framework was exported once for each of its countries. It is read as one framework, counted once.
code-W607 = UN INFO: the period is taken from the rows
code-W607-text = The export does not state the start and end of the framework. The years of its rows are the only indication; without rows the period stays unknown.
code-W608 = UN INFO: codes and names needed tidying
code-W608-text = Stray blanks were removed from codes, and codes that are missing or used twice were given a new id, so that every outcome and output can be named. Names that begin with their code, such as “OC1_By 2027, …”, are shown unchanged.
code-W609 = UN INFO: the country was taken from the file’s name
code-W609-text = The export names a country or territory, not its code. The code is taken from the file’s name, such as MDA.json.
code-W610 = UN INFO: the copies of a shared framework differ
code-W610-text = The exports of one framework for its several countries do not say the same. The most complete one was read.
code-W611 = UN INFO: part of the export has an unexpected form
code-W611-text = A row or a node has no name or is not what the export usually contains there; it was not read.

code-E108 = the workbook cannot be opened
code-E108-text = A workbook is an .xlsx or .ods file as Excel and LibreOffice write it. Files that are cut short, locked with a password, of the old .xls kind, or that declare entities of their own (which only an attack needs) are not read. Open it in a spreadsheet program and save it again as “Excel Workbook (.xlsx)”.

code-E109 = the workbook is over a limit
code-E109-text = A workbook is packed, and a small file can unpack to something that no machine can hold. What exceeds a limit is refused before it does harm. If this is the intended workbook, give a larger limit with --max-size. A workbook that is to be written has limits of its own: a cell holds 32,767 characters, and a sheet 1,048,576 rows with its headings. What is longer is not cut; nothing is written.

code-E206 = cells are merged over data
code-E206-text = Of merged cells only the first holds a value; the others are empty, whatever they look like, so the rows below would lose their values. Unmerge the cells and fill each of them.

code-E311 = a formula has no value
code-E311-text = The value that was saved with a formula is the one that counts. This formula failed, or the workbook was written by a program that does not calculate. Open the workbook in a spreadsheet program, let it calculate and save it, or type the value itself.

code-E312 = a sign in the grid is not W, P or N
code-E312-text = In the grid of priorities and outcomes W says that the outcome covers the whole of the item, P a part of it, and N that somebody looked and found nothing. An empty cell says nothing. Words such as “whole”, “part” and “none” are accepted in English, French and Spanish.

code-W202 = a sheet was not read
code-W202-text = The name of the sheet is not that of a table, so nothing was taken from it. Sheets are recognised by the names of the tables in English, French or Spanish, in any order.

code-W203 = hidden rows or sheets were read
code-W203-text = Hidden data count like all others: what a filter hides, or what somebody hid years ago, is still in the workbook. Show it, and delete rows that do not belong.
code-W204 = a code in the grid looks like that of an element
code-W204-text = An element is written with its priority and a slash: P1/E1. A code such as P1.1 or E1 below P1 is read as a priority of its own.

code-W504 = a total differs from the sum of its parts
code-W504-text = The lines that are part of another line of a cost table add up to something other than what that line says, or their shares do not make up 100 per cent, or they are in another currency. Where the amount of a part is not stated, the others cannot be compared; that is not an error.

code-W612 = UN INFO: the totals differ from the sum of the outcomes
code-W612-text = The totals of the export and the amounts of its outcomes differ. The export lost outcomes (their amounts still appear under the strategic priority above), or its totals, which are added up by Sustainable Development Goal, count something twice or not at all. The amounts of outcomes and outputs are shown as the export gives them, beside the stated total.

code-W613 = UN INFO: amounts were rounded to two decimals
code-W613-text = Amounts are kept exactly, to two decimals. An amount of the export with more decimals results from a division; it was rounded.

code-W614 = UN INFO: rows end before they begin
code-W614-text = The end of a sub-output row is earlier than its start; perhaps the two were swapped. The years of the rows are the only indication of the framework’s period, so a wrong date also shifts that.

code-W615 = UN INFO: rows lie outside the framework’s dates
code-W615-text = The export states the framework’s dates, and the row begins before them or ends after them. UN INFO asks that activities lie within the framework they belong to.

code-W616 = UN INFO: the status contradicts dates or amounts
code-W616-text = A row that is completed or closed has no end date, or one that is only planned has expenditure. Correct the status, or the date and the amounts.

code-W617 = UN INFO: rows name no partner
code-W617-text = The export contains partners, and these rows leave them empty. The partners are not stated.

code-W618 = UN INFO: rows are under no output
code-W618-text = The row does not say to which output it belongs, so its agency, dates and amounts cannot be shown under any.

code-W619 = UN INFO: amounts are left empty
code-W619-text = The field for required, available or spent amounts is there but empty: not stated. Sums leave it out, and a gap is known only where both amounts are stated.

code-W620 = UN INFO: nothing is needed, but there are funds
code-W620-text = The row states that nothing is needed, but funds are available or spent. A zero entered for an empty field makes the resource gap look smaller than it is.

code-W505 = a milestone does not fit what the indicator measures
code-W505-text = A number of plans is set as a count (12) or as growth over the baseline (+20%); a share is set as a share (70%) or as growth. A milestone of the other kind cannot be compared with any value, so it is left out.
code-E315 = one cell names several agencies
code-E315-text = Roles are counted agency by agency, so that each agency has a row of its own. A cell such as “ILO, UNDP and UNICEF” would be one agency of that name, and none of the three would be known to take part. A role is written in the column “role”, not behind the name.
code-W205 = a row of totals or of units
code-W205-text = A row whose amounts are the sums of the rows above it, or that is called total, would count everything twice. A row of units below the heading holds no data. Neither is read.
code-W206 = a code in the grid is likely to be a slip
code-W206-text = The tables have no item with this code, but one with the same title. The grid would make a second item of it. Correct the code in the grid.
code-W207 = a priority was judged against some of the outcomes only
code-W207-text = “Nothing found” holds for a whole UN framework. On the sheet of decisions these priorities or elements were judged not to be in some of its outcomes (2/5: in two of five), and nothing is said of the others; so they stay as they are, not examined. Decide on the rows of the other outcomes, which may be folded away, or on the row of the whole framework.

code-E701 = A concept table that cannot be read
code-E701-text = A concept table is a TOML file with a part [[concepts]] for each concept: its id, its terms in en, fr, es, pt and ru, and if needed its wider concept, strategic objective, kind and weight. What is written here is not of that form. Correct the line; datasets/concepts/README.md lists the keys.
code-E702 = A concept that has no clear place in the table
code-E702-text = Every concept has an id of its own in its file and may belong to one wider concept. Here an id appears twice, or the wider concept is in no table, or the wider concepts lead in a circle. Two texts are compared along these steps, so each has to lead somewhere.
code-E703 = A value that a concept cannot have
code-E703-text = The kind of a concept is topic, broad, group or stop; its strategic objective is one of the four; its weight is a number from 0 to 100. A weight that is left out follows from the kind.
code-E704 = A concept without words
code-E704-text = A concept is found in texts by its terms. A term needs letters, and at least two of them before a star, or it would be found in almost any text. A concept of which no language has a term is found in none.
