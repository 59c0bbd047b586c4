# Indicators that are shares, and how far it is to the next milestone.

share-year = year
share-currency = currency
share-part = part
share-whole = of
share-share = share
share-milestone = milestone
share-lacking = to go
share-status = status
share-no-data = no data
share-baseline = Baseline { $year }: { $share } ({ $how }).
share-given = as given
share-from-data = from the data
share-no-baseline = No baseline: there are no data of { $year }, and none was given.
share-no-baseline-year = No baseline year is set.
share-milestones = Milestones: { $list }.
share-milestone-by = { $share } by the end of { $year }
share-in-place = By the end of { $year }: { $what }. { $reached ->
        [yes] Yes, it is.
        [no] Not yet.
       *[unknown] Nobody has said whether it is.
    }
share-left-out = Left out, since a figure is missing (which is not zero): { $list }.
share-currencies = Several currencies: each has its own share, and they are not added up.
distance-count = Next milestone, by the end of { $due }: { $needed } needed, { $value } so far in { $year }: { $lacking } to go.
distance-count-met = Milestone for the end of { $due }: { $needed } needed, { $value } in { $year }: reached.
distance-share = Next milestone, by the end of { $due }: { $mark } needed, { $share } so far in { $year }: { $lacking } to go.
distance-share-met = Milestone for the end of { $due }: { $mark } needed, { $share } in { $year }: reached.
trend = Trend: { $first } in { $from }, { $last } in { $to }.
trend-none = No data in the years shown.
trend-one = Trend: { $first } in { $from }, the only year shown that has data.
