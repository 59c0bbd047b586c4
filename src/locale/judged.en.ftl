# The words of what was examined and of what nobody has looked at.
verdict-so-far = { $class } so far
stated-without-source = Stated, without a source: { $stated }
stated-by-source = A source states: { $stated } ({ $source })
rule-unexamined = §3: no counted link, and not examined
rule-outcome-unexamined = §4: no counted link from the DWCP; not examined, or not stated whether it is about decent work
why-relevance-unknown = No link found; it is not stated whether it is about decent work
why-nothing-known = Not examined; not stated whether it is about decent work
why-elements-examined = not examined as a whole; { $all ->
        [one] its element was examined, no counterpart found
       *[other] { $n } of its { $all } elements were examined, no counterpart found
    }
why-elements-unexamined = { $elements } { $n ->
        [one] is
       *[other] are
    } not examined
why-named-only = these are all of the elements named; the rest of the priority is not in the data
why-part-not-named = which part is not named
why-not-comparable = cannot be compared: { $nothing }
why-nothing-in-data = { $missing ->
        [priorities] no priority of the DWCP is in the data
        [outcomes] no outcome of the UN framework is in the data
       *[both] neither a priority of the DWCP nor an outcome of the UN framework is in the data
    }
why-pairing-unexamined = { $n ->
        [1] The only priority in the data is not examined
       *[other] None of the { $n } priorities in the data is examined
    }
why-pairing-examined = { $n } of { $all } examined, no counterpart found so far
why-pairing-unexamined-rest = { $n } not examined
why-pairing-elements-none = { $n } without a counterpart
why-pairing-elements-unexamined = { $n } not examined
why-pairing-outcomes-silent = { $n ->
        [1] the only outcome in the data is not examined
       *[other] none of the { $n } outcomes in the data is examined
    }
why-pairing-outcomes-classes = { $n } { $n ->
        [one] outcome
       *[other] outcomes
    } in the data: { $classes }
why-pairing-outcomes-unexamined = { $n } not examined

# Indicators.
indicator-why-stated = a source states of the { $dwcp } and this framework: { $stated } ({ $source })
indicator-undecided = { $value } counted, { $undecided } undecided, of { $of }.
indicator-no-data = No data: none is in force in { $year }.
indicator-no-answers = No answers up to { $year }; { $of } undecided.
indicator-no-growth = The baseline is 0, so that no growth target can be set.
indicator-open-no-outcomes = no outcome of it is in the data
indicator-open-relevance = it is not stated for { $n ->
        [1] { $of ->
            [1] its only outcome
           *[other] 1 of its { $of } outcomes
        }
       *[other] { $n } of its { $of } outcomes
    } whether it is about decent work
indicator-open-engaged = { $outcomes }: tagged, but the ILO neither leads nor implements
indicator-open-stated = what a source states of { $dwcps } says nothing of the ILO’s role
indicator-open-link = { $links } { $standing }
indicator-open-dwcps = not examined completely against { $dwcps }
indicator-not-without-dwcp = every outcome is stated not to be about decent work, and no DWCP of its years is in the data
indicator-not-examined-all = every outcome is stated not to be about decent work, and nothing was found in the complete examination against { $dwcps }
indicator-open = undecided: { $frameworks }: { $why }
indicator-not = not counted: { $frameworks }: { $why }
indicator-signed = Frameworks signed { $from }–{ $to }, the same for every year; no baseline, no status.
indicator-unsigned = year of signature unknown, so not counted: { $frameworks }
and-more = { $names } and { $n } more
column-undecided = undecided

# The report.
report-sum-pairings-unexamined = { $n ->
        [one] { $n } is
       *[other] { $n } are
    } not examined
report-sum-not-comparable = { $n } cannot be compared, because one of the two plans has no items in the data
report-means-outcome-unexamined = Not examined, or not stated whether the outcome is about decent work.

# Findings about judgements, and what to do.
fault-pillar-contradiction-cell = “none” stands beside { $pillars } in one cell
fault-pillar-contradiction = { $item } is stated to serve { $pillars } and to serve none of the strategic objectives
help-pillar-contradiction = keep “none” where it is not about decent work, or the objectives where it is
fault-links-disagree = links of { $item } to { $outcome } disagree: { $said }
help-links-disagree = the counted link that says most decides; keep the link that is right
fault-pairing-apart = { $dwcp } ({ $dwcp_period }) and { $un } ({ $un_period }) have no year in common, so nothing is compared
help-pairing-apart = correct the periods, or name the intended plan
fault-complete-but-empty = { $dwcp } and { $un } are said to be examined completely, but no item of { $empty } is in the data
help-complete-but-empty = add the priorities or outcomes of that plan
fault-stated-contradiction = { $dwcp } and { $un }: a source states “{ $stated }”, the links and what was examined give “{ $verdict }”
fault-stated-differ = { $dwcp } and { $un }: one source states “none”, another “{ $stated }”
help-stated-contradiction = check the source, the links and the absences; both are shown
fault-absences-differ = two absences of { $item } differ in { $differing }
help-absences-differ = keep one of them; until then “to be closed” goes before “no counterpart found”, and that before “gap accepted”
fault-absence-of-no-pairing = the absence of { $item } concerns no comparison, because its plan is in none
fault-absence-of-no-pairing-against = the absence of { $item } concerns no comparison: its plan and { $against } are not compared
help-absence-of-no-pairing = check the periods of the two plans and the column against
fault-absence-beside-link = { $item } is stated as “{ $state }”, while { $linked } is linked to { $linked_to }
help-absence-beside-link = the link decides; remove the absence, or name the elements to which it applies
fault-pillar-rejected = a row rejects { $pillar } for { $item }, and its cell states it; the cell stands
help-pillar-rejected = remove the objective from the cell, or the row
noun-priority-or-outcome = priority or outcome

# What the codes mean.
code-E506 = “none” and a strategic objective are both stated
code-E506-text = The word none says that somebody judged the item not to be about decent work. It cannot stand beside an objective in the same cell, or against a row of the strategic objectives table that counts. Keep one of them.
code-W506 = links of one pair disagree
code-W506-text = Several links join the same item and the same outcome and say different things: whole and part, or one rejected and one counted. The counted link that says most decides. Keep the link that is right.
code-W507 = a comparison of plans without a year in common
code-W507-text = A row of the sheet of comparisons names a DWCP and a UN framework whose periods have no year in common. Such plans are not compared, and the row has no effect. Correct the periods, or name the intended plan.
code-W508 = examined completely, but a plan is empty
code-W508-text = A row says that both plans were gone through completely, while one of them has no priority or no outcome in the data. The verdict is that they cannot be compared. Add the items of that plan.
code-W509 = what a source states contradicts the rest
code-W509-text = A source states of the whole comparison something that the links and what was examined contradict, whatever might still be examined; or one source states none and another does not. Both are shown, and neither is changed. Check the source, the links and the absences.
code-W510 = two absences of one item differ
code-W510-text = Two rows speak of the same item in the same comparison and differ. Of two states open goes before none-found, and none-found before accepted. Keep the row that is right.
code-W511 = an absence that concerns no comparison
code-W511-text = The absence has no effect, since the plan of its item is compared with no other, or not with the one that it names. Check the periods of the two plans and the column against.
code-W512 = an absence beside a link of a part or of the whole
code-W512-text = A priority is said to have no counterpart while one of its elements is linked, or an element while its priority is linked as a whole. The link decides. Remove the absence, or say of which elements it holds.
code-W513 = a rejected objective that the cell states
code-W513-text = A row of the strategic objectives table rejects an objective that the cell of the item states. The cell stands. Remove the objective from the cell, or the row.

# The template: the sheets of judgements.
about-pairings = Which two plans somebody has compared, and what a source states of them as a whole.
about-pillars = Which strategic objectives a priority or an outcome serves, one on each row, where that needs a source or a reviewer of its own.
about-aliases = Two codes of one plan, such as that of an export and your own.
note-against = The code of the other plan, in which no counterpart was found. Every other plan when left empty.
note-examined = Did somebody go through the whole of both plans, or through parts of them?
note-stated = What a source says of the whole: full, partial, aligned (degree not stated), none.
note-pairings-dwcp = The code of the Decent Work Country Programme.
note-pairings-undaf = The code of the UN framework.
note-pillars-item = The code of the priority or outcome.
note-pillar = The strategic objective, or none where somebody judged that the item is not about decent work.
note-aliases-framework = The one code of the plan.
note-same_as = The other code of the same plan; it is the one that is shown.
eg-same_as = undaf-2007-2011
eg-aliases-framework = unsdcf-export
eg-pillars-item = O1
note-aliases-item = An item of the one plan, where the row names one.
note-same_item = The same item of the other plan.
