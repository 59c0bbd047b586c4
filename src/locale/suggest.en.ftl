# Suggestions and the concept table.

fault-concept-table-ignored = the file is a concept table, and no data
help-concept-table-ignored = dwalign check checks it; suggest and review use it where it is named with --concepts
fault-concept-form = the concept table cannot be read: { $message }
help-concept-form = write TOML with a part [[concepts]] for each concept; datasets/concepts/README.md lists its keys
fault-concept-twice = the concept “{ $id }” appears twice in this file
help-concept-twice = put all its terms into one
fault-concept-no-parent = the wider concept “{ $id }” is in no table
help-concept-no-parent = name one that is, or leave it out
fault-concept-circle = the wider concepts of “{ $id }” lead back to it
help-concept-circle = leave one of them out
fault-concept-kind = “{ $word }” is not a kind of concept
help-concept-kind = write topic, broad, group or stop
fault-concept-pillar = “{ $word }” is not a strategic objective
help-concept-pillar = write one of: { $words }
fault-concept-weight = the weight { $number } is not a number from 0 to 100
help-concept-weight = write a number from 0 to 100, or leave it out
fault-concept-term = the term “{ $term }” has no letters, or fewer than two before its star
help-concept-term = write more of the word
fault-concept-empty = the concept “{ $id }” has no terms, so no text can speak of it
help-concept-empty = add the words that speak of it, in at least one language
concepts-checked = { $n ->
        [one] 1 concept table was checked.
       *[other] { $n } concept tables were checked.
    }

suggest-head = Suggestions: proposals of the program for a person to judge. None of them counts.
suggest-candidate = { $grade } { $score } { $target } { $title }
suggest-likely = likely
suggest-possible = possible
suggest-weak = weak
suggest-same = both speak of “{ $words }”
suggest-both = both speak of { $concept }: “{ $item }” and “{ $target }”
suggest-kin = “{ $item }” is of one family with “{ $target }”
suggest-by-outputs = its outputs speak of it
suggest-alike = the wording is alike to { $percent }%
suggest-ilo-output = the ILO works under this output ({ $role })
suggest-ilo-outcome = the ILO works under this outcome ({ $role })
suggest-before = { $item } was linked to { $target }
suggest-elsewhere = { $n ->
        [one] another country links
       *[other] { $n } other countries link
    } the same concept
suggest-nothing-shared = no known concept in common
suggest-silence = Nothing is near. Looked for: { $concepts }.
suggest-no-concept = Nothing is near: the title speaks of no concept of the table.
suggest-more = not shown here: { $items ->
        [0] { "" }
        [one] 1 more element,{ " " }
       *[other] { $items } more elements,{ " " }
    }{ $candidates ->
        [one] 1 more candidate
       *[other] { $candidates } more candidates
    }; --format csv lists all
suggest-all-decided = Every priority and element is decided: { $pairings }
suggest-no-outcome = No outcome of the UN framework is in the data, so nothing can be proposed: { $pairings }
suggest-no-priority = No priority of the DWCP is in the data, so nothing can be proposed: { $pairings }
suggest-none = Nothing to propose: no priority, element or outcome is undecided.
suggest-pillars-head = Strategic objectives that outcomes and priorities without any seem to serve:
suggest-pillar = { $pillar } ({ $grade }: { $words })
suggest-quoted = “{ $words }”
suggest-no-form = { $file }: suggestions are written to .csv, .toml, .json or .xlsx files.

help-suggest = Propose links and strategic objectives, with what speaks for each; a person decides
help-suggest-country = Of one country only, by its three-letter code
help-suggest-format = Output format of the suggestions
help-suggest-output = The file to be written: .csv, .toml, .json or .xlsx
help-suggest-all = Every pair there is, and the items that are decided, too
help-suggest-limit = How many candidates of an item are shown
help-suggest-concepts = A concept table of your own, beside that of the program
suggest-outcome-silence = No undecided priority or element is near.
help-suggest-by = List candidates under priorities and elements, or under outcomes
