# Who took part, of whom no participation is known, and what stood in the way.

participation-title = Participación de los mandantes
participation-reading = Cada fila es una declaración de una fuente. Los «interlocutores sociales» dan dos declaraciones, empleadores y trabajadores, con una sola prueba. El silencio se lee «no consta», nunca «no participó». La sociedad civil se muestra y nunca se cuenta entre los tres.
participation-in-short = En resumen
participation-counts = { $n ->
    [one] Se habla de { $n } fase
   *[other] Se habla de { $n } fases
} en { $frameworks ->
    [one] { $frameworks } marco
   *[other] { $frameworks } marcos
}; los tres mandantes participaron en { $three ->
    [0] ninguna
   *[other] { $three }
}; { $civil ->
    [0] la sociedad civil no se menciona en ninguna.
   *[other] la sociedad civil se menciona en { $civil } y no se cuenta.
}
statements-differ = { $framework }, { $phase }, { $who }: la declaración más fuerte dice «{ $strongest }» [{ $strongest_cited }], la más reciente «{ $latest }» [{ $latest_cited }].

who-content = contenido de los planes
who-social-partners = interlocutores sociales ({ $names })
who-social-partners-and-civil-society = interlocutores sociales (empleadores y trabajadores) y sociedad civil, que no se cuenta
who-constituents = mandantes ({ $names })
who-civil-society = { $names } (no se cuenta)
about-said = { $about }: { $said }
no-source = sin fuente
all-regions = Todas las regiones
region-not-stated = Región sin indicar
subject-breadth = { $subject } ({ $breadth })
about-number = unas { $n }

barriers-title = Obstáculos a la participación
events-title = Fortalecimiento de la capacidad
people-held = { $n ->
    [one] { $n } actividad
   *[other] { $n } actividades
}: { $sum } personas alcanzadas.
people-planned = { $n ->
    [one] { $n } actividad prevista
   *[other] { $n } actividades previstas
}: { $sum } personas por alcanzar.
event-planned = previsto
silent-title = { $n ->
    [one] { $n } marco del que no se dice nada
   *[other] { $n } marcos de los que no se dice nada
}
counts-title = Recuento

head-country = país
head-framework = marco
head-phase = fase
head-who = quién
head-level = nivel
head-word = según
head-without-part = de los tres, sin participación conocida
head-remark = observación
head-barrier = obstáculo
head-where = dónde
head-event = actividad
head-audience = para quién
head-events = número
head-people = personas
head-when = cuándo
