# The charts.

chart-no-status = not measured yet
chart-baseline = baseline
chart-milestone = milestone
chart-bounds = from documented to possible
chart-among = of so many frameworks
chart-tie-whole = takes up the whole
chart-tie-part = takes up a part
chart-tie-suggested = only suggested
chart-tie-set-aside = linked, but does not count
chart-tie-none = no link
chart-joined-to = Joined to
chart-matrix = { $country }: { $dwcp } × { $un }
chart-no-objective = None named
chart-priorities = priorities taken up
chart-outcomes = outcomes shared
chart-takes-part-in = Takes part in
chart-agencies-of = Agencies × outcomes of { $framework }
chart-heat = Decent work by strategic objective, { $n ->
        [one] { $n } country
       *[other] { $n } countries
    }
chart-heat-about = For each of the ILO’s four strategic objectives: DWCP priorities about it that are taken up, whole or in part, and UN outcomes about it that are shared. Only countries where a DWCP and a UN framework have years in common.
chart-step-all = all
chart-step-some = some
chart-step-none = none so far
chart-step-nothing = nothing of the kind in the plans
chart-agencies = { $countries }: agencies of { $framework }
chart-agencies-about = { $n ->
        [one] One agency
       *[other] { $n } agencies
    }, and what each does for which outcome or its outputs. The ILO first, then by number of outcomes.
chart-no-agencies = The data state no agency’s role, which does not mean that there is none.
chart-role-not-stated = not stated
chart-nothing-to-draw = there is nothing to draw: the data hold nothing that this view shows
chart-needs-picture = the view “{ $view }” is a picture of dwalign’s own: name a .svg, .png or .pdf file with -o, and leave --engine out
