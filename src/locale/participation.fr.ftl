# Who took part, of whom no participation is known, and what stood in the way.

participation-title = Participation des mandants
participation-reading = Chaque ligne est une déclaration d’une source. Les « partenaires sociaux » donnent deux déclarations, employeurs et travailleurs, avec une seule preuve. Le silence se lit « non indiqué », jamais « n’a pas participé ». La société civile est mentionnée, mais n’est jamais comptée parmi les trois.
participation-in-short = En bref
participation-counts = { $n ->
    [one] Il est question de { $n } phase
   *[other] Il est question de { $n } phases
} dans { $frameworks ->
    [one] { $frameworks } cadre
   *[other] { $frameworks } cadres
} ; les trois mandants ont participé à { $three ->
    [0] aucune
   *[other] { $three }
} ; { $civil ->
    [0] la société civile n’est mentionnée nulle part.
   *[other] la société civile est mentionnée dans { $civil } et n’est pas comptée.
}
statements-differ = { $framework }, { $phase }, { $who } : la déclaration la plus forte dit « { $strongest } » [{ $strongest_cited }], la plus récente « { $latest } » [{ $latest_cited }].

who-content = contenu des plans
who-social-partners = partenaires sociaux ({ $names })
who-social-partners-and-civil-society = partenaires sociaux (employeurs et travailleurs) et société civile, qui n’est pas comptée
who-constituents = mandants ({ $names })
who-civil-society = { $names } (non comptée)
about-said = { $about } : { $said }
no-source = sans source
all-regions = Toutes les régions
region-not-stated = Région non indiquée
subject-breadth = { $subject } ({ $breadth })
about-number = environ { $n }

barriers-title = Obstacles à la participation
events-title = Renforcement des capacités
people-held = { $n ->
    [one] { $n } activité
   *[other] { $n } activités
} : { $sum } personnes touchées.
people-planned = { $n ->
    [one] { $n } activité prévue
   *[other] { $n } activités prévues
} : { $sum } personnes à toucher.
event-planned = prévu
silent-title = { $n ->
    [one] { $n } cadre dont il n’est rien dit
   *[other] { $n } cadres dont il n’est rien dit
}
counts-title = Décompte

head-country = pays
head-framework = cadre
head-phase = phase
head-who = qui
head-level = niveau
head-word = selon
head-without-part = des trois, aucune participation connue
head-remark = remarque
head-barrier = obstacle
head-where = où
head-event = activité
head-audience = pour qui
head-events = nombre
head-people = personnes
head-when = quand
