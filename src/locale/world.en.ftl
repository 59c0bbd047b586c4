# The world today: of which strategic objectives UN frameworks seem to speak.

world-title = Decent work in { $frameworks } UN { $frameworks ->
        [one] framework
       *[other] frameworks
    } of { $countries } { $countries ->
        [one] country
       *[other] countries
    } ({ $outcomes } { $outcomes ->
        [one] outcome
       *[other] outcomes
    }): what their words suggest
world-nothing = These data contain no UN framework.
world-without-outcomes = { $n ->
        [one] 1 of them has no outcome in the data.
       *[other] { $n } of them have no outcome in the data.
    }
world-note = Suggestions from words in titles. Nobody has judged them, and none is counted.
world-objective = ILO strategic objective
world-frameworks = frameworks
world-outcomes = outcomes
world-words = words
world-grade = grade
world-of = { $n } of { $of }
world-of-stated = { $n } of { $of } ({ $stated } stated)
world-stated = { $n } ({ $stated } stated)
world-is-stated = stated
world-silent = no word found
world-and-others = { $country } and { $n } more
world-account = Indicator 3.1 on 31 December { $year }: { $counted } counted; with suggestions { $possible }; undecided { $undecided }; of { $of } in force.
world-no-data = Indicator 3.1 on 31 December { $year }: no data; no framework is in force.
world-undatable = Period unknown: { $n }.
world-as-rows = Suggestions as rows to judge

help-world = Show of which ILO strategic objectives UN frameworks seem to speak, by suggestions only
help-world-long = Show of which ILO strategic objectives UN frameworks seem to speak, by suggestions only

    Made for UN INFO exports, of one country or of many. Per objective: how many frameworks and outcomes use words of it, and which words. Nobody has judged these suggestions, and none is counted; what the data state stands beside them.
help-world-year = The year of indicator 3.1; when left out the one in which most UN frameworks are in force
help-world-country = Only this country, by its three-letter code, with the words of every outcome
help-world-format = Output format
help-world-concepts = A concept table of your own, beside that of the program
help-world-all = Also show a line for each framework
