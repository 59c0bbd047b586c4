# Indicators that are shares, and how far it is to the next milestone.

share-year = year
share-currency = currency
share-part = amount
share-whole = total
share-share = share
share-milestone = milestone
share-lacking = still missing
share-status = status
share-no-data = no data
share-baseline = Baseline { $year }: { $share } ({ $how }).
share-given = as given
share-from-data = from these data
share-no-baseline = No baseline: these data have no figures for { $year }, and no baseline was given.
share-no-baseline-year = No baseline year is set.
share-milestones = Milestones: { $list }.
share-milestone-by = { $share } by the end of { $year }
share-in-place = Due by the end of { $year }: { $what }. { $reached ->
        [yes] In place.
        [no] Not yet in place.
       *[unknown] Not stated whether it is in place.
    }
share-left-out = Not included (figure missing): { $list }.
share-currencies = Several currencies: each has its own share; they are not added up.
distance-count = Next milestone, end of { $due }: { $needed }; in { $year }: { $value }; still missing: { $lacking }.
distance-count-met = Milestone for the end of { $due }: { $needed }; in { $year }: { $value }: met.
distance-share = Next milestone, end of { $due }: { $mark }; in { $year }: { $share }; still missing: { $lacking }.
distance-share-met = Milestone for the end of { $due }: { $mark }; in { $year }: { $share }: met.
trend = Trend: { $first } in { $from }, { $last } in { $to }.
trend-none = No data in the years shown.
trend-one = Trend: { $first } in { $from }, the only year shown with data.
