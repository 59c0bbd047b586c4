# The charts.

chart-no-status = no status
chart-baseline = baseline
chart-milestone = milestone
chart-bounds = with documented links only, to with suggestions
chart-among = = frameworks in force
chart-undecided = = undecided
chart-tie-whole = full
chart-tie-part = part
chart-tie-suggested = suggested, not counted
chart-tie-set-aside = linked, not counted
chart-tie-none = no link
chart-tie-unexamined = not examined
chart-joined-to = Linked to
chart-matrix-folded = Shown are the first { $rows } of { $all_rows } rows and the first { $columns } of { $all_columns } columns.
chart-matrix = { $country }: { $dwcp } × { $un }
chart-no-objective = Not stated
chart-priorities = priorities reflected
chart-outcomes = outcomes linked
chart-takes-part-in = Takes part in
chart-agencies-of = Agencies × outcomes of { $framework }
chart-heat = Decent work by strategic objective, { $n ->
        [one] { $n } country
       *[other] { $n } countries
    }
chart-heat-about = For each of the ILO’s four strategic objectives: the DWCP priorities tagged with it that are fully or partly reflected, and the UN outcomes tagged with it that are linked to a DWCP. Only countries where a DWCP and a UN framework have years in common.
chart-step-all = all
chart-step-some = some
chart-step-none = none of them
chart-step-unexamined = not examined (number of items)
chart-step-nothing = not in the data
chart-agencies = { $countries }: agencies of { $framework }
chart-agencies-about = { $n ->
        [one] One agency
       *[other] { $n } agencies
    }, with the role of each for each outcome or its outputs. The ILO first, then by number of outcomes.
chart-no-agencies = The roles of the agencies are not stated.
chart-role-not-stated = not stated
chart-nothing-to-draw = there is nothing to draw: the data contain nothing that this view shows
chart-needs-picture = the view “{ $view }” is a picture of dwalign’s own: name a .svg, .png or .pdf file with -o, and leave --engine out
chart-agencies-folded = { $n ->
        [one] { $n } more agency is not drawn
       *[other] { $n } more agencies are not drawn
    }: give --country and --undaf for one framework
chart-agencies-of-many = Agencies in { $n } UN frameworks
chart-agencies-of-many-about = What the ILO does in each framework, the strongest of its roles on any outcome; in how many outcomes it takes part; how many agencies the data name; and the other agencies that take part in most outcomes.
chart-ilo-role = ILO
chart-agencies-named = agencies named
chart-agencies-foremost = others in most outcomes
chart-agencies-of-one = The agencies of one framework, outcome by outcome: --country
