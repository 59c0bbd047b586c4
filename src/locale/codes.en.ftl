# What the codes mean: a title in a few words, then why it matters and what to do.

code-E101 = the text is not UTF-8
code-E101-text = The file was saved in another encoding, most often Windows-1252 by a spreadsheet program, so accented letters would come out wrong. Save it again as UTF-8: in Excel “Save as → CSV UTF-8 (comma delimited)”, in LibreOffice “Character set: Unicode (UTF-8)”.
code-E102 = the file cannot be parsed
code-E102-text = The text is not well-formed TOML or JSON at the place shown: a quote, bracket or comma is missing or left over. Everything that could be read in spite of it was checked too.
code-E103 = a quote is in the wrong place
code-E103-text = In CSV a cell that holds a comma, a quote or a line break stands in double quotes, and a double quote inside it is doubled: "say ""yes""". A quote that is never closed swallows the rows after it.
code-E104 = the file is larger than the limit
code-E104-text = A file over the limit is not read, so that a mistaken path or a hostile file cannot exhaust the machine. Give a larger limit with --max-size if the file is meant.
code-E105 = there is nothing to judge
code-E105-text = No framework was found in what was given. A dataset needs at least one plan: a row of the table “frameworks” or a UN INFO export. A folder is read with its subfolders; CSV files and sheets are recognised by the names of the tables.
code-E106 = the file is of no known kind
code-E106-text = A dataset is made of workbooks (.xlsx, .ods), TOML files, JSON files (the record model or UN INFO exports) and CSV files named after the tables, such as links.csv.
code-E107 = the file cannot be read
code-E107-text = The operating system refused to give the file's contents. Check that it is not open in another program and that you may read it.
code-E201 = a required column is missing
code-E201-text = The first row of a CSV file must name every required column of its table. Names are taken in English kebab form or as the labels that the reports show, in any letter case.
code-E202 = a row has more cells than the heading
code-E202-text = The row has values beyond the last heading, most often because a comma inside a text was not put in quotes. Which value belongs where cannot be known.
code-E203 = a column stands twice
code-E203-text = Two headings name the same column, so it cannot be known which of them counts. Remove or rename one.
code-E204 = a table has an unknown name
code-E204-text = Nothing in the table could be read, because no table of the record model has this name. Correct the name; tables that are not meant for dwalign belong in another file.
code-E205 = a nested row names another parent
code-E205-text = A row that is nested below another belongs to it and takes its ids. Here it names a different one, so it cannot be known where it belongs.
code-E301 = a required value is empty
code-E301-text = This column identifies the row or says what it is about, so it cannot be left out. A row that is meant to be empty should be deleted.
code-E302 = a value is of the wrong type
code-E302-text = The column takes another kind of value: a whole number for a year, yes or no for a question, text for a code. In TOML and JSON codes are written in quotes.
code-E303 = a word is not in the vocabulary
code-E303-text = The column takes one of a closed list of words. The word, or its label in English, French or Spanish, is accepted in any letter case; several are separated by “;”.
code-E304 = a year is out of range
code-E304-text = Years are taken from 1945 to 2100. A two-digit year or a serial number of a spreadsheet date is the usual cause.
code-E305 = a confidence is not between 0 and 1
code-E305-text = Confidence is a number from 0 (none) to 1 (certain); 85 per cent is written 0.85. Six decimals are kept.
code-E306 = a number is not a number
code-E306-text = NaN and infinity are leftovers of a failed calculation. Leave the cell empty when the value is not known: empty is “not stated”, never zero.
code-E307 = a code cannot be used as an id
code-E307-text = Ids are short texts without the sign “/”, which separates the parts of an address such as MDA/dwcp-2008-2011/P1, and without control characters.
code-E308 = a code was turned into a number or a date
code-E308-text = Spreadsheet programs turn 1.10 into 1.1 and 1-2 into 1 February as soon as the cell is not formatted as text, and the code cannot be recovered from the value. Format the column as text and type the code again; in TOML and JSON put it in quotes.
code-E309 = a date cannot be read
code-E309-text = Dates are written YYYY-MM-DD, YYYY-MM or YYYY.
code-E310 = there is no title in any language
code-E310-text = A country team recognises an item by its title, so one of title, title_fr and title_es must be filled.
code-E401 = a reference leads nowhere
code-E401-text = The row names something that no table contains. Most often an id was mistyped or the row for it was forgotten.
code-E402 = a link joins plans of two countries
code-E402-text = A link joins a DWCP and a UN framework of the same country; here the framework exists only under another country.
code-E403 = the element belongs to another priority
code-E403-text = The element exists in this DWCP, but below another priority than the one the row names.
code-E404 = it is not plain which is meant
code-E404-text = The column may stay empty only where there is exactly one thing it could mean. Here there are several; name one.
code-E405 = the framework is of the wrong kind
code-E405-text = Priorities belong to a DWCP and outcomes to a UN framework; a link goes from the one to the other. Common country assessments and joint programmes carry participation only.
code-E406 = the output belongs to another outcome
code-E406-text = The output exists in this UN framework, but below another outcome than the one the row names.
code-E501 = the same thing is stated twice, differently
code-E501-text = Two rows have the same id and different content, and neither can be preferred. Keep one of them, or give the other an id of its own. Rows about one thing may come from several files.
code-E502 = two countries have one code
code-E502-text = The code stands for two countries of different names. Codes are those of ISO 3166-1 alpha-3.
code-E503 = a period ends before it starts
code-E503-text = The end year is earlier than the start year; perhaps the two were exchanged.
code-E504 = an agency is involved and not involved
code-E504-text = One row says that the agency takes no part in the outcome and another gives it a part. One of them must go.
code-E505 = no counterpart was found, yet there is a link
code-E505-text = An absence says that the item has no counterpart (none-found), or that the gap is accepted or open, while a link that counts joins the item. Remove the absence, or set the link to rejected.
code-W101 = a file was left aside
code-W101-text = The file's name is not that of a table and its kind is not one that is read, so nothing was taken from it.
code-W201 = an unknown column was left aside
code-W201-text = The table has no column of this name; its values were not read.
code-W301 = the country code is not in ISO 3166-1
code-W301-text = The code is accepted, since datasets also use codes such as XKX, but a mistyped code would split one country in two.
code-W302 = a country is not in the countries table
code-W302-text = The table of countries is given and does not list this one. If the code is mistyped, one country was split in two.
code-W501 = a row stands twice, word for word
code-W501-text = The second row adds nothing. Several rows may say the same thing on the word of different sources; these do not.
code-W502 = a link joins plans whose periods do not meet
code-W502-text = The link is documented or reviewed, but the DWCP and the UN framework share no year, so it does not count.
code-W503 = the texts of a link have changed since it was judged
code-W503-text = The link is pinned to the wording of its two texts, and one of them now reads differently, so it does not count until somebody judges it anew.
code-W601 = UN INFO: names are cut
code-W601-text = The export cuts names at 200 characters. They are shown as they came, with “…” at the end.
code-W602 = UN INFO: rows find no output
code-W602-text = A row names its output by its cut text, and no output of the export has that text. The agency, dates and money of the row belong to the framework, but to no outcome that could be named.
code-W603 = UN INFO: part of the results tree is missing
code-W603-text = The export keeps only one of several outcomes or outputs that have the same code. Money of a node that is not the sum of its children, and rows without an output, show that something is gone.
code-W604 = UN INFO: joint rows stand once per agency
code-W604-text = A joint sub-output is listed once for each agency, each time with that agency's own money. They are one piece of work, and several agencies in it.
code-W605 = UN INFO: no agencies are given
code-W605-text = The export has no sub-output rows, so the agencies of every outcome are unknown. That is not the same as none.
code-W606 = UN INFO: one framework of several countries
code-W606-text = The same framework was exported once for each of its countries. It is read as one framework, counted once.
code-W607 = UN INFO: the period is taken from the rows
code-W607-text = The export does not state the framework's start and end. The years its rows show are the only hint; without rows the period stays unknown.
code-W608 = UN INFO: codes and names carry what does not belong to them
code-W608-text = Codes with stray blanks were trimmed, and codes that are missing or stand twice got an id of their own, so that every outcome and output can be named. Names that begin with their code, such as “OC1_By 2027, …”, are shown as they came.
code-W609 = UN INFO: the country was taken from the file's name
code-W609-text = The export names a country or territory, not its code. The code is taken from the file's name, such as MDA.json.
code-W610 = UN INFO: the copies of a shared framework differ
code-W610-text = The exports of one framework for its several countries do not say the same. The fullest one was read.
code-W611 = UN INFO: part of the export has an unexpected shape
code-W611-text = A row or a node lacks its name or is not what the export usually holds there; it was left aside.

code-E108 = the workbook cannot be opened
code-E108-text = A workbook is an .xlsx or .ods file as Excel and LibreOffice write it. Files that were cut short on their way, that are locked with a password, that are of the old .xls kind, or that declare entities of their own (which nothing but an attack needs) are not read. Open it in a spreadsheet program and save it anew as “Excel Workbook (.xlsx)”.

code-E109 = the workbook is over a limit
code-E109-text = A workbook is packed, and a small file can unpack to something that no machine can hold. What is over a limit is refused before it does harm. Give a larger limit with --max-size if the workbook is meant.

code-E206 = cells are merged over data
code-E206-text = Of merged cells only the first holds a value; the others are empty, whatever they look like, so the rows below would lose what is meant for them. Unmerge the cells and fill each of them.

code-E311 = a formula has no value
code-E311-text = What counts of a formula is the value that was saved with it. This one failed, or the workbook was written by a program that does not calculate. Open the workbook in a spreadsheet program, let it calculate and save it, or type the value itself.

code-E312 = a sign in the grid is not W, P or N
code-E312-text = In the grid of priorities and outcomes W says that the outcome takes up the whole of the item, P a part of it, and N that somebody looked and found nothing. An empty cell says nothing at all. Words such as “whole”, “part” and “none” are accepted in English, French and Spanish.

code-W202 = a sheet was left aside
code-W202-text = The sheet's name is not that of a table, so nothing was taken from it. Sheets are recognised by the names of the tables in English, French or Spanish, in any order.

code-W203 = hidden rows or sheets were read
code-W203-text = Hidden data count like all others: what a filter hides, or what somebody hid years ago, is still in the workbook. Show it, and delete what is not meant.

code-W504 = a total is not what its parts add up to
code-W504-text = The lines that are part of another line of a cost table add up to something else than that line says, or their shares do not make up a hundred per cent, or they are in another currency. A part whose figure is not stated keeps the others from being compared, and is no mistake.

code-W612 = UN INFO: the totals are not what the outcomes add up to
code-W612-text = The export's own totals and the money of its outcomes differ. The export lost outcomes (their money still stands at the strategic priority above), or its totals, which are added up by Sustainable Development Goal, count something twice or not at all. The money of outcomes and outputs is shown as the export gives it, beside the stated total; nothing is spread to make them meet.

code-W613 = UN INFO: figures were rounded to hundredths
code-W613-text = Amounts are held exactly, in hundredths. A figure of the export with more decimals is the trace of a division; it was rounded.

code-W614 = UN INFO: rows end before they begin
code-W614-text = The end of a sub-output row is earlier than its start; perhaps the two were exchanged. The years of the rows are the only hint at the framework’s period, so a wrong date also shifts that.

code-W615 = UN INFO: rows lie outside the framework’s dates
code-W615-text = The export states the framework’s dates, and the row begins before them or ends after them. UN INFO asks that activities lie within the framework they belong to.

code-W616 = UN INFO: the status is at odds with dates or money
code-W616-text = A row that is completed or closed has no end date, or one that is only planned has money spent. Correct the status, or the date and the money.

code-W617 = UN INFO: rows name no partner
code-W617-text = The export carries partners, and these rows leave them empty. Who carries the work out is then unknown, which is not the same as nobody.

code-W618 = UN INFO: rows stand below no output
code-W618-text = The row does not say to which output it belongs, so its agency, dates and money can be shown at none.

code-W619 = UN INFO: figures are left empty
code-W619-text = The field for required, available or spent money is there and empty. Empty is not stated, and not zero: sums leave it out, and a gap is known only where both figures are.

code-W620 = UN INFO: zero is needed, and yet there is money
code-W620-text = The row needs nothing, as it has it, and money is available or spent. A zero that stands for an empty field makes the resource gap look smaller than it is.

code-W505 = a milestone does not fit what the indicator measures
code-W505-text = A number of frameworks is set as a count (12) or as growth over the baseline (+20%); a share is set as a share (70%) or as growth. A milestone of the other kind cannot be compared with any value, so it is left out.
