# Who took part, who is missing, and what stood in the way.

participation-title = Participation des mandants
participation-reading = Chaque ligne est une déclaration d’une source. Les « partenaires sociaux » donnent deux déclarations, employeurs et travailleurs, avec la même preuve. « Non indiqué » veut dire que les sources n’en disent rien. La société civile est mentionnée ; elle n’est pas l’un des trois mandants.
participation-in-short = En bref
participation-counts = { $frameworks ->
    [0] Ces données ne contiennent aucune déclaration sur la participation.
    [one] { $frameworks } plan a une déclaration sur la participation ({ $n ->
        [one] { $n } phase
       *[other] { $n } phases
    }).{ " " }
   *[other] { $frameworks } plans ont une déclaration sur la participation ({ $n ->
        [one] { $n } phase
       *[other] { $n } phases
    }).{ " " }
}{ $frameworks ->
    [0] { "" }
   *[other] Les trois mandants { $three ->
        [0] n’ont participé ensemble à aucune phase
        [one] ont participé ensemble à { $three } phase
       *[other] ont participé ensemble à { $three } phases
    }.
}{ $civil ->
    [0] { "" }
    [one] {" "}La société civile (hors des trois mandants) est mentionnée { $civil } fois.
   *[other] {" "}La société civile (hors des trois mandants) est mentionnée { $civil } fois.
}
statements-differ = { $framework }, { $phase }, { $who } : la déclaration la plus forte dit « { $strongest } » [{ $strongest_cited }], la plus récente « { $latest } » [{ $latest_cited }].

who-content = contenu des plans
who-social-partners = partenaires sociaux ({ $names })
who-social-partners-and-civil-society = partenaires sociaux (employeurs et travailleurs) et société civile (hors des trois mandants)
who-constituents = mandants ({ $names })
who-civil-society = { $names } (hors des trois mandants)
about-said = { $about } : { $said }
no-source = source non indiquée
all-regions = Toutes les régions
region-not-stated = Région non indiquée
subject-breadth = { $subject } ({ $breadth })
about-number = environ { $n }

barriers-title = Obstacles à la participation
events-title = Renforcement des capacités
people-held = { $sum } personnes formées ou informées.
people-planned = { $sum } personnes à former ou à informer.
event-planned = prévue
silent-title = { $n ->
    [one] { $n } plan sans déclaration sur la participation
   *[other] { $n } plans sans déclaration sur la participation
}
counts-title = Décompte

head-country = pays
head-framework = plan
head-phase = phase
head-who = qui
head-level = niveau
head-word = source
head-without-part = mandants dont la participation n’est pas attestée
head-remark = remarque
head-barrier = obstacle
head-where = où
head-event = activité
head-audience = pour qui
head-events = nombre
head-people = personnes
head-when = quand
