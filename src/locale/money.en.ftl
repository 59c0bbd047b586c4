# Money: needs, what there is for them, and gaps.

money-item = item
money-title = title
money-need = needed
money-available = available
money-spent = spent
money-gap = gap
money-met = covered
money-framework = framework
money-currency = currency
money-difference = differs from the stated total
money-no-currency = The currency is not stated.
money-in = Amounts in { $currency }.
money-empty-cell = Empty: not stated.
money-together = total
money-as-stated = as stated in the source
money-difference-why = The outcomes do not add up to the stated total ({ $note }).
money-difference-plain = The outcomes do not add up to the stated total.
money-met-of = { $met } of the { $need } needed are available: { $share } of needs are covered. A surplus on one outcome is not set against another.
money-met-of-part = The outcomes in the data list { $listed } of the needs stated in total. Of that part, { $met } of the { $need } needed are available: { $share } of its needs are covered. A surplus on one outcome is not set against another.
money-of-part = { $share } of the { $listed } listed
money-met-unknown = Not stated how much of the needs is covered: no outcome has both figures, needed and available.
money-outcomes-left-out =
    { $n ->
        [one] Not included: 1 outcome for which needed or available funds are not stated.
       *[other] Not included: { $n } outcomes for which needed or available funds are not stated.
    }
money-loose = Not tied to a UN outcome
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = country not stated
money-no-biennium = biennium not stated
money-no-fund = fund not stated
money-none = These data contain no resource figures.
money-none-country = These data contain no resource figures for { $country }.
money-joint = An agency’s share of a joint sub-output is its own funding: the sub-output appears once for each agency, and nothing is counted twice.
money-currencies-apart = Amounts in different currencies, or without a stated currency, are not added up.
money-costs = Estimated costs
money-share = share
money-shortfall = shortfall
money-about = about { $figure }
money-bars-title = Needed, available and spent, by outcome
money-bars-need = needed
money-bars-available = available
money-bars-spent = spent
money-bars-gap = gap: { $gap }
money-bars-no-gap = no gap
money-bars-unknown = gap not stated
money-bars-of = { $available } available, { $need } needed
money-bars-not-stated = not stated
money-bars-missing = No bar: not stated.
money-source = Source: { $source }.
resources-picture-is-svg = the picture of the resources must be an .svg file
