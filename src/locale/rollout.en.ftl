# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = New UN frameworks to prepare, { $years }
rollout-reading = “Known”: the new framework is in the data. “Expected”: a framework ends and its successor is not in the data. Preparation is assumed to take place in the year before the start.
rollout-total = { $n ->
    [0] No new UN framework
    [one] 1 new UN framework
   *[other] { $n } new UN frameworks
} to prepare in { $years } in these data.
rollout-of-planned = { $n ->
    [0] No new UN framework
    [one] 1 new UN framework
   *[other] { $n } new UN frameworks
} to prepare in { $years } in these data, of { $planned } planned.
rollout-dates = Current and next UN frameworks
rollout-of = { $country }: preparation in { $year }
rollout-line = Current: { $current }. Next: { $next }.
rollout-expected-from = from { $year }, not in the data
rollout-no-current = none earlier in the data
rollout-no-dwcp = no DWCP in force in the data
rollout-undatable = { $n ->
    [one] One UN framework whose period is unknown
   *[other] { $n } UN frameworks whose period is unknown
}
months-shared = { $n ->
    [one] 1 month
   *[other] { $n } months
}
months-at-most = at most { $n } months
months-none = none
months-unknown = not stated

agenda-title = To raise in the design of the next framework
agenda-never-met = not compared: no years in common
agenda-no-current = none earlier in the data
agenda-partial-elements = partial; not covered: { $open }
agenda-in-next = { $state }; in the next: { $class }
agenda-no-pillar = strategic objective not stated
agenda-no-agency = none with this objective in the data
links-carry-over = { $n ->
    [one] 1 link stays valid in the next cycle
   *[other] { $n } links stay valid in the next cycle
}: { $links }
links-fall-outside = { $n ->
    [one] 1 link ends before the next cycle, with its DWCP
   *[other] { $n } links end before the next cycle, with their DWCP
}: { $links }
links-reach-unknown = { $n ->
    [one] 1 link whose DWCP has no stated end
   *[other] { $n } links whose DWCP has no stated end
}: { $links }
table-both = To invite to the country analysis and the formulation: { $who }.
table-who = { $who } ({ $state ->
    [none-reported] no participation reported so far
    [proposed] participation proposed so far, not done
   *[not-stated] participation not stated so far
})
table-assessment = To invite to the country analysis: { $who }.
table-formulation = To invite to the formulation: { $who }.
table-last-time = Participation in the last formulation: { $who }.
all-three-took-part = all three take part
verdict-counts = { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}: { $classes }

head-prepared = preparation
head-known = known
head-expected = expected
head-together = total
head-current = current framework
head-next = next framework
head-dwcp-then = DWCP then
head-with-current = years in common (current)
head-with-next = years in common (next)
head-priority = priority
head-title = title
head-state = in the current framework
head-whom = agencies to contact

calendar-preparation = { $country }: preparation of the next UN framework
calendar-ends = { $country }: { $framework } ends
calendar-begins = { $country }: { $framework } begins
calendar-next = the next UN framework
calendar-years-only = Only the year is known; the date is its first or last day.

rollout-none = No new UN framework to prepare in these years.
rollout-years-reversed = { $from } is later than { $to }
file-kind-unknown = { $file }: this file format is not supported; use { $kinds }
gantt-no-priorities = no priorities of its DWCP in the data
gantt-agenda = { $n ->
    [0] no priority to raise
    [one] 1 priority to raise
   *[other] { $n } priorities to raise
}
gantt-over = { $n ->
    [one] 1 link stays valid
   *[other] { $n } links stay valid
}
gantt-outside = { $n ->
    [one] 1 link ends before
   *[other] { $n } links end before
}
gantt-expected = expected from { $year }
legend-un = UN framework
legend-expected = expected, not in the data
legend-dwcp = Decent Work Country Programme
legend-unknown = start or end unknown
legend-mark = year of preparation of the next framework
legend-counts = Above the years: new frameworks, known + expected (?)
