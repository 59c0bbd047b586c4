# Roll-outs: which UN frameworks are prepared when, and what there is to bring to the table.

rollout-title = Roll-outs { $years }
rollout-reading = A UN framework is prepared in the year before it begins. A roll-out is known where the framework that begins is in the data, and expected where a framework ends and none that follows is. Only years are known: months are years times twelve.
rollout-total = { $n ->
    [one] 1 roll-out
   *[other] { $n } roll-outs
} in { $years } in these data.
rollout-of-planned = { $n ->
    [one] 1 roll-out
   *[other] { $n } roll-outs
} in { $years } in these data, of { $planned } planned.
rollout-dates = What ends, what begins
rollout-of = { $country }: preparation in { $year }
rollout-line = Now: { $current }. Next: { $next }.
rollout-expected-from = from { $year }, not in the data
rollout-no-current = none before it in the data
rollout-no-dwcp = no DWCP in force in the data
rollout-undatable = { $n ->
    [one] One UN framework without a year
   *[other] { $n } UN frameworks without a year
}
months-shared = { $n ->
    [one] 1 month
   *[other] { $n } months
}
months-at-most = at most { $n } months
months-none = none
months-unknown = not known

agenda-title = For the next framework to take up
agenda-never-met = not compared: no period in common
agenda-no-current = none before it in the data
agenda-partial-elements = partial; open: { $open }
agenda-in-next = { $state }; in the next: { $class }
agenda-no-pillar = no pillar given
agenda-no-agency = none on this pillar in the data
links-carry-over = { $n ->
    [one] 1 link to carry over
   *[other] { $n } links to carry over
}: { $links }
links-fall-outside = { $n ->
    [one] 1 link falls outside the next cycle, since its DWCP has ended by then
   *[other] { $n } links fall outside the next cycle, since their DWCP has ended by then
}: { $links }
links-reach-unknown = { $n ->
    [one] 1 link whose DWCP has no known end
   *[other] { $n } links whose DWCP has no known end
}: { $links }
table-both = To bring in for the assessment and the formulation: { $who }.
table-assessment = To bring in for the assessment: { $who }.
table-formulation = To bring in for the formulation: { $who }.
table-last-time = The last time (formulation): { $who }.
all-three-took-part = nobody, all three take part
verdict-counts = of { $n ->
    [one] 1 priority
   *[other] { $n } priorities
}, { $full } taken up whole, { $partial } in part, { $rest } without a counterpart, { $unexamined } not examined

head-prepared = prepared in
head-known = known
head-expected = expected
head-together = together
head-current = ends
head-next = begins
head-dwcp-then = DWCP then
head-with-current = shared with what ends
head-with-next = shared with what begins
head-priority = priority
head-title = title
head-state = in what ends
head-whom = whom to talk to

calendar-preparation = { $country }: the next UN framework is prepared
calendar-ends = { $country }: { $framework } ends
calendar-begins = { $country }: { $framework } begins
calendar-next = the next UN framework
calendar-years-only = Only the year is known; the day is the first or the last of it.

rollout-none = No roll-out in these years in these data.
rollout-years-reversed = { $from } is later than { $to }
file-kind-unknown = { $file }: no such file can be written; use { $kinds }
gantt-no-priorities = its DWCP lists no priorities in the data
gantt-agenda = { $n ->
    [0] nothing on the agenda
    [one] 1 priority on the agenda
   *[other] { $n } priorities on the agenda
}
gantt-over = { $n ->
    [one] 1 link carries over
   *[other] { $n } links carry over
}
gantt-outside = { $n ->
    [one] 1 link falls outside
   *[other] { $n } links fall outside
}
gantt-expected = expected from { $year }
legend-un = UN framework
legend-expected = expected, not in the data
legend-dwcp = Decent Work Country Programme
legend-unknown = its start or end is not known
legend-mark = the year in which the next framework is prepared
legend-counts = Above the years: roll-outs known + expected (?)
