# Who took part, who is missing, and what stood in the way.

participation-title = Participation of constituents
participation-reading = Each row is one statement of a source. “Social partners” are recorded as two statements, employers and workers, with the same evidence. “Not stated” means that the sources say nothing. Civil society is shown; it is not one of the three constituents.
participation-in-short = In short
participation-counts = { $frameworks ->
    [0] These data contain no statement on participation.
    [one] 1 plan has a statement on participation ({ $n ->
        [one] 1 phase
       *[other] { $n } phases
    }).{ " " }
   *[other] { $frameworks } plans have a statement on participation ({ $n ->
        [one] 1 phase
       *[other] { $n } phases
    }).{ " " }
}{ $frameworks ->
    [0] { "" }
   *[other] All three constituents took part in { $three ->
        [0] none of the phases
        [one] 1 phase
       *[other] { $three } phases
    }.
}{ $civil ->
    [0] { "" }
    [one] {" "}Civil society (not one of the three) is mentioned in 1 phase.
   *[other] {" "}Civil society (not one of the three) is mentioned in { $civil } phases.
}
statements-differ = { $framework }, { $phase }, { $who }: the strongest statement says { $strongest } [{ $strongest_cited }], the latest says { $latest } [{ $latest_cited }].

who-content = content of the plans
who-social-partners = social partners ({ $names })
who-social-partners-and-civil-society = social partners (employers and workers) and civil society (not one of the three)
who-constituents = constituents ({ $names })
who-civil-society = { $names } (not one of the three)
about-said = { $about }: { $said }
no-source = no source given
all-regions = All regions
region-not-stated = Region not stated
subject-breadth = { $subject } ({ $breadth })
about-number = about { $n }

barriers-title = Barriers to participation
events-title = Capacity building
people-held = { $sum } people trained or informed.
people-planned = { $sum } people to be trained or informed.
event-planned = planned
silent-title = { $n ->
    [one] One plan without a statement on participation
   *[other] { $n } plans without a statement on participation
}
counts-title = Counts

head-country = country
head-framework = plan
head-phase = phase
head-who = who
head-level = level
head-word = source
head-without-part = constituents not shown as taking part
head-remark = remark
head-barrier = barrier
head-where = where
head-event = event
head-audience = for whom
head-events = events
head-people = people
head-when = when
