# Who took part, of whom no participation is known, and what stood in the way.

participation-title = Participation of constituents
participation-reading = Each row is one statement of a source. “Social partners” are recorded as two statements, employers and workers, with one evidence. Silence is “not stated”, never “took no part”. Civil society is shown and never counted among the three.
participation-in-short = In short
participation-counts = { $n ->
    [one] Something is said of 1 phase
   *[other] Something is said of { $n } phases
} in { $frameworks ->
    [one] 1 framework
   *[other] { $frameworks } frameworks
}; all three constituents took part in { $three ->
    [0] none
   *[other] { $three }
}; { $civil ->
    [0] civil society is mentioned in none.
   *[other] civil society is mentioned in { $civil } and not counted.
}
statements-differ = { $framework }, { $phase }, { $who }: the strongest statement says { $strongest } [{ $strongest_cited }], the latest says { $latest } [{ $latest_cited }].

who-content = content of the plans
who-social-partners = social partners ({ $names })
who-social-partners-and-civil-society = social partners (employers and workers) and civil society, which is not counted
who-constituents = constituents ({ $names })
who-civil-society = { $names } (not counted)
about-said = { $about }: { $said }
no-source = no source given
all-regions = All regions
region-not-stated = Region not stated
subject-breadth = { $subject } ({ $breadth })
about-number = about { $n }

barriers-title = Barriers to participation
events-title = Capacity building
people-held = { $n ->
    [one] 1 event
   *[other] { $n } events
}: { $sum } people reached.
people-planned = { $n ->
    [one] 1 planned event
   *[other] { $n } planned events
}: { $sum } people to be reached.
event-planned = planned
silent-title = { $n ->
    [one] One framework of which nothing is said
   *[other] { $n } frameworks of which nothing is said
}
counts-title = Counts

head-country = country
head-framework = framework
head-phase = phase
head-who = who
head-level = level
head-word = on whose word
head-without-part = of the three, no participation known
head-remark = remark
head-barrier = barrier
head-where = where
head-event = event
head-audience = for whom
head-events = events
head-people = people
head-when = when
