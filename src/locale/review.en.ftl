# Review: questions, answers, and what they change.

review-head = { $country }: { $dwcp } × { $un } ({ $n ->
        [one] 1 item
       *[other] { $n } items
    } left)
review-objective-head = { $item }: does it serve this strategic objective? ({ $n ->
        [one] 1 question
       *[other] { $n } questions
    } left)
review-flagged = To be looked at again
review-skipped = Put off before
review-more = { $n ->
        [one] 1 more candidate
       *[other] { $n } more candidates
    }: l
review-moved = { $item }: { $before } → { $after }
review-count = { $count } { $before } → { $after }
review-no-effect = no verdict and no count changes
review-missing = an id is not in the data, or the two plans are not compared
review-unfit = this answer does not fit here
review-stated = the data say it already
review-linked = something is linked to it or to one of its elements; take that back first
review-absent = no counterpart was found for it before; take that back first
review-stale = The text has changed since the link from { $item } to { $target } was judged; it does not count until it is judged again:
review-old-unknown = The wording that was judged is not known; name earlier data with --since.
review-answer = { $id }: { $answer }, { $on }
review-answer-un = { $id }: { $answer }, { $on }; coverage of the outcome: { $un }
review-kept = Kept: { $answer }
review-keys = w1 whole, p1 part, x1 not this one (1 is the number of a candidate), n no counterpart found, s not now, f look again, u take back, ? more keys, q leave
review-objective-keys = y yes, n no, 0 serves none of them, s not now, f look again, u take back, ? more keys, q leave
review-help = w1 p2 x3        several answers about one item in one line
    w1p p2w         behind the number: how much of the outcome the item makes up, a part or the whole
    w1 # why        a note to go with them
    n @ P2 P3/E1    the same answer about several items; n @ silent: about all that nothing is near to
    a               the last answer for all pairs with the same two texts
    =w1             what an answer would change, without giving it
    l               more candidates
    g P1/E2         go to an item
    u, u 3, u all   take back the last answer, the last three, or all of this run
    c               both plans were gone through as a whole
review-file = Decisions are kept in { $file }; those there already: { $n }.
review-no-reviewer = No reviewer is named (--reviewer): the rows will name none.
review-done = Nothing is left to ask. Answers that stand: { $n }.
review-left = Left: { $items ->
        [one] 1 item
       *[other] { $items } items
    }, { $objectives ->
        [one] 1 objective
       *[other] { $objectives } objectives
    }. Answers that stand: { $n }.
review-write = To write the data with them: dwalign review … --decisions { $file } -o FILE
review-refused = Not taken: { $on }: { $reason }
review-not-understood = “{ $text }” is no answer; ? lists the keys.
review-no-candidate = There is no candidate { $number }.
review-no-item = No item { $item } is left to be asked about.
review-nothing-back = There is nothing to take back.
review-taken-back = Taken back: { $answer }
review-nothing-alike = No other pair has the same two texts and is undecided.
review-sure = { $n ->
        [one] 1 decision
       *[other] { $n } decisions
    }: { $on }. { $effect }. Sure? y/n
review-not-done = Nothing was decided.
review-cut-off = { $file }:{ $line }: the line was cut off before it was confirmed; it says nothing.
review-bad-line = { $file }:{ $line }: this is no decision: { $message }. Correct the line or remove it.
review-bad-date = { $file }:{ $line }: “{ $date }” is no date; write it as 2026-03-31.
review-twice = { $file }:{ $line }: another line has the number { $id }; give each its own.
review-undoes-nothing = { $file }:{ $line }: it takes back { $id }, which no line before it has.
review-locked = { $file } is open in another review; close that one first.
review-no-decisions = { $file }: there are no decisions to be written; give a file with --decisions.
review-one-file = Answers go to one file; name a single one with --decisions, or write the data with -o.
review-bad-day = “{ $text }” is no date; write it as 2026-03-31.
review-without-effect = { $n ->
        [one] 1 decision has no effect:
       *[other] { $n } decisions have no effect:
    }
review-nobody = nobody named
review-overruled = { $n ->
        [one] 1 decision was followed by another one of somebody else, which stands:
       *[other] { $n } decisions were followed by others of somebody else, which stand:
    }
review-overruled-one = { $on }: { $first } ({ $one }) → { $second } ({ $other })
review-written = { $n ->
        [one] 1 row was decided.
       *[other] { $n } rows were decided.
    }
sign-pinned = { $n ->
        [one] 1 link was pinned to its texts.
       *[other] { $n } links were pinned to their texts.
    }
sign-stale = { $n ->
        [one] 1 link does not count, since a text has changed:
       *[other] { $n } links do not count, since a text has changed:
    }

help-review = Decide on suggestions, one item at a time, and write the data with the decisions
help-review-long = Decide on suggestions, one item at a time: both texts side by side, what speaks for each candidate, and what an answer would change. Every answer is kept in a file at once; a review goes on where it stopped. With -o nothing is asked: the data are written with the decisions in them.
help-review-country = Of one country only, by its three-letter code
help-review-reviewer = The name to put on the decisions
help-review-date = The day to put on the decisions, instead of today
help-review-decisions = The file of the decisions; decisions.jsonl unless given
help-review-output = Write the data with the decisions: a .toml, .json or .xlsx file, or a folder
help-review-concepts = A concept table of your own, beside that of the program
help-review-since = Earlier data, to show what changed in a text
help-sign = Pin links to the texts they were judged on, and list those whose texts have changed
help-sign-output = The file to write (.toml, .json or .xlsx), or the folder for CSV tables
help-sign-again = Pin links whose texts have changed, too: they were judged anew
help-sign-since = Earlier data, to show what changed in a text
help-sign-decisions = Decisions, whose texts show what changed
value-name = NAME

sheet-review = Review
review-col-decision = Decision
review-col-item-title = Title of the priority or element
review-col-target-title = Title of the outcome or output
review-col-grade = Grade
review-col-score = Score
review-col-evidence = What speaks for it
review-col-effect = What a decision would change
review-col-effect-note = What each decision would change among the verdicts and counts, taken by itself. To be read only.
review-if = “{ $answer }”: { $effect }
review-col-note = Choose a decision, or leave the cell empty: then the row says nothing. Your name and the date go on the rows that you decide, and only on these.
review-whole-framework = — (nothing in the whole framework: { $n ->
        [one] 1 outcome
       *[other] { $n } outcomes
    })
about-review = Suggestions to decide on, the best first. Only rows with a decision say anything.
vocabulary-decision = decision
review-no-workbook = --review needs a workbook: give the file a name in .xlsx
review-no-data = --review needs data to suggest links from; name them with --from
help-template-review = With a sheet on which suggestions are decided
help-convert-review = With a sheet on which suggestions are decided (.xlsx only)
report-review = Review of suggestions
report-review-how = Choose a decision where you have made up your mind, and save the file. Then dwalign review DATA --decisions decisions.jsonl -o FILE writes the data with the decisions in them. Nothing leaves this page before you save, and a row without a decision says nothing.
report-review-reviewer = Reviewer
report-review-date = Date
report-review-note = Note
report-review-count = { $n } decided
report-review-save = Save the decisions
report-review-nothing = Nothing is left to decide.
report-review-scripts = This section needs scripts to save decisions.
report-review-whole = The whole item: { $item }
review-no-page = --review needs a page: give the file a name in .html
help-report-review = With a section on which suggestions are decided (.html only)
report-review-open = Undecided
report-review-others = { $n ->
        [one] 1 other outcome
       *[other] { $n } other outcomes
    }
report-review-un = Coverage of the outcome: not stated
