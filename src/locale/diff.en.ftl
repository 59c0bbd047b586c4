# What changed between two versions, and between two cycles.

diff-title = What changed: { $old } → { $new }
diff-same = Nothing differs: both state the same.
diff-summary = Changes: { $items } in plans and what they contain, { $links } in links, { $others } in other tables. Moved: { $verdicts } { $verdicts ->
        [one] verdict
       *[other] verdicts
    }, { $indicators } { $indicators ->
        [one] indicator
       *[other] indicators
    }.
diff-more = and { $n } more: --all
diff-verdicts = Verdicts that moved
diff-column-was = before
diff-column-is = now
diff-comparison = the comparison as a whole
diff-verdict = {""}: { $was } → { $now }, because of { $because }
diff-other-verdicts = { $n ->
        [one] 1 more verdict is on a comparison or item that is in one version only.
       *[other] { $n } more verdicts are on comparisons or items that are in one version only.
    }
diff-more-causes = and { $n } more
diff-none = –
diff-with-uptake = { $class } (share of the outcome covered: { $uptake })
diff-gaps = Gaps
diff-closed = { $n } closed:
diff-reopened = { $n } reopened:
diff-found = { $n } found:
diff-withdrawn = { $n } no longer stated (nothing says that it is closed):
diff-still-open = { $n } still there:
diff-gap = {" "}({ $comparison }): { $was } → { $now }
diff-indicators = Indicators that moved
diff-column-indicator = indicator
diff-column-years = years
diff-column-frameworks = frameworks
diff-came = now counted: { $frameworks }
diff-went = no longer counted: { $frameworks }
diff-no-data = no data
diff-count = { $value } of { $of }
diff-count-undecided = { $value } of { $of }, { $undecided } undecided
diff-share = { $part } of { $whole } { $currency }
diff-items = Plans and what they contain
diff-added = { $n } added:
diff-removed = { $n } removed:
diff-moved = { $n } moved, with the same text:
diff-reworded = { $n } reworded:
diff-restated = { $n } otherwise changed:
diff-cause = { $row } ({ $table })
diff-was-added = added
diff-was-removed = removed
diff-was-moved = moved, before { $from }
diff-new-wording = { $column } reworded
diff-from-to = { $column } { $old } → { $new }
diff-not-stated = (not stated)

cycles-title = Two cycles: { $country }
cycles-plans = { $previous } → { $present }
cycles-dwcp = Decent Work Country Programmes
cycles-un = UN frameworks
cycles-one-un = The data contain only one UN framework of this country with a known first year.
cycles-no-items = The data contain no items of these plans.
cycles-counts = { $carried } carried on, { $reworded } reworded, { $dropped } dropped, { $new } new{ $unknown ->
        [0] { "" }
       *[other] , { $unknown } not compared
    }.{ $proposed ->
        [0] { "" }
        [one] { " " }1 pair is proposed because its texts are near; both its ends are counted as dropped and new until a person decides.
       *[other] { " " }{ $proposed } pairs are proposed because their texts are near; both their ends are counted as dropped and new until a person decides.
    }
cycles-carried = Carried on with the same text:
cycles-reworded = Reworded:
cycles-proposed = Proposed: another code, and a text that is near. Not counted:
cycles-not-comparable = Not compared, since the data contain nothing of this kind of the other plan:
cycles-dropped = Dropped:
cycles-new = New:
cycles-gap = {""}: { $was } → { $now }
cycles-gap-proposed = {""}: { $was } → { $now } (proposed, not counted)
cycles-no-dwcp = the data contain no DWCP of { $country }
cycles-one-dwcp = two cycles need two DWCPs with a known first year; { $country } has { $ids }. Name them with --previous and --present
cycles-no-plan = { $country } has no DWCP “{ $id }”; it has { $ids }
cycles-same-plan = “{ $id }” is named as both the previous and the present DWCP

help-diff = Compare two versions of the data: what was added, removed, reworded or moved, which verdicts moved and why
help-diff-long = Compare two versions of the data: what was added, removed, reworded or moved, which verdicts moved and why

    Items are the same by their id; one with another id and the same text has moved. Exit status: 0 nothing differs, 1 something does, 2 the two could not be compared.
help-diff-old = File or folder with the old version
help-diff-new = File or folder with the new version
help-diff-more-old = Another file or folder of the old version
help-diff-more-new = Another file or folder of the new version
help-diff-format = Output format
help-diff-output = Write a file: .md, .json or .html
help-cycles = Compare two cycles of a country: what the present plans keep of the previous ones
help-cycles-long = Compare two cycles of a country: what the present plans keep of the previous ones

    The last two DWCPs and the last two UN frameworks are compared, by their first year. Items with the same text are carried on, those with the same code and a text that is near are reworded. Where only the text is near the pair is proposed and never counted.
help-cycles-country = The country, by its three-letter code
help-cycles-previous = The previous DWCP, by its id
help-cycles-present = The present DWCP, by its id
help-cycles-format = Output format
help-cycles-output = Write a file: .md, .json or .html
help-schema-of = What the schema describes: the data, or the JSON of a command
help-diff-all = Show every entry of the lists
help-cycles-all = Show every entry of the lists

diff-older-wrong = The older version ({ $files }) cannot be compared: { $why }
cycles-too-few = { $country } has fewer than two DWCPs in these data whose first year is known; two cycles cannot be compared.
