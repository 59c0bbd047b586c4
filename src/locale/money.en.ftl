# Money: needs, what there is for them, and gaps.

money-item = item
money-title = title
money-need = needed
money-available = available
money-spent = spent
money-gap = gap
money-met = met
money-framework = framework
money-currency = currency
money-difference = differs from the stated total
money-no-currency = The currency is not stated.
money-in = Amounts in { $currency }.
money-empty-cell = An empty cell is “not stated”, never zero.
money-together = together
money-as-stated = as stated
money-difference-why = The outcomes do not add up to the stated total ({ $note }).
money-difference-plain = The outcomes do not add up to the stated total.
money-met-of = { $met } of { $need } needed is there: { $share } of the resource gaps is filled. What is left over at one outcome fills no gap of another.
money-met-unknown = How much of the need is met is not known: no outcome has both its need and what is available stated.
money-outcomes-left-out =
    { $n ->
        [one] Left out of that: 1 outcome whose need or available money is not stated.
       *[other] Left out of that: { $n } outcomes whose need or available money is not stated.
    }
money-loose = For no outcome of a UN framework
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = no country
money-no-biennium = no biennium
money-no-fund = fund not stated
money-none = No money is stated in these data.
money-none-country = No money is stated for { $country }.
money-joint = An agency’s share of a joint sub-output is its own money: a sub-output that several agencies share stands once for each of them, and is not counted twice.
money-currencies-apart = Amounts of different currencies, or of none stated, are never added up.
money-costs = Estimated costs
money-share = share
money-shortfall = shortfall
money-about = about { $figure }
money-bars-title = What outcomes need, what there is, and what was spent
money-bars-need = needed
money-bars-available = available
money-bars-spent = spent
money-bars-gap = gap: { $gap }
money-bars-no-gap = no gap
money-bars-unknown = gap not known
money-bars-of = { $available } available, { $need } needed
money-bars-not-stated = not stated
money-bars-missing = A bar that is not there is “not stated”, never zero.
money-source = Source: { $source }.
resources-picture-is-svg = the picture of money is an .svg file
