# Who took part, who is missing, and what stood in the way.

participation-title = Participación de los mandantes
participation-reading = Cada fila es una declaración de una fuente. Los «interlocutores sociales» dan dos declaraciones, empleadores y trabajadores, con la misma prueba. «No consta» significa que las fuentes no dicen nada. La sociedad civil se muestra; no es uno de los tres mandantes.
participation-in-short = En resumen
participation-counts = { $frameworks ->
    [0] Estos datos no contienen ninguna declaración sobre la participación.
    [one] { $frameworks } plan tiene una declaración sobre la participación ({ $n ->
        [one] { $n } fase
       *[other] { $n } fases
    }).{ " " }
   *[other] { $frameworks } planes tienen una declaración sobre la participación ({ $n ->
        [one] { $n } fase
       *[other] { $n } fases
    }).{ " " }
}{ $frameworks ->
    [0] { "" }
   *[other] Los tres mandantes { $three ->
        [0] no participaron conjuntamente en ninguna fase
        [one] participaron conjuntamente en { $three } fase
       *[other] participaron conjuntamente en { $three } fases
    }.
}{ $civil ->
    [0] { "" }
    [one] {" "}La sociedad civil (ajena a los tres mandantes) se menciona { $civil } vez.
   *[other] {" "}La sociedad civil (ajena a los tres mandantes) se menciona { $civil } veces.
}
statements-differ = { $framework }, { $phase }, { $who }: la declaración más fuerte dice «{ $strongest }» [{ $strongest_cited }], la más reciente «{ $latest }» [{ $latest_cited }].

who-content = contenido de los planes
who-social-partners = interlocutores sociales ({ $names })
who-social-partners-and-civil-society = interlocutores sociales (empleadores y trabajadores) y sociedad civil (ajena a los tres mandantes)
who-constituents = mandantes ({ $names })
who-civil-society = { $names } (ajena a los tres mandantes)
about-said = { $about }: { $said }
no-source = fuente: no consta
all-regions = Todas las regiones
region-not-stated = Región: no consta
subject-breadth = { $subject } ({ $breadth })
about-number = alrededor de { $n }

barriers-title = Obstáculos a la participación
events-title = Fortalecimiento de la capacidad
people-held = { $sum } personas formadas o informadas.
people-planned = { $sum } personas por formar o informar.
event-planned = prevista
silent-title = { $n ->
    [one] { $n } plan sin declaración sobre la participación
   *[other] { $n } planes sin declaración sobre la participación
}
counts-title = Recuento

head-country = país
head-framework = plan
head-phase = fase
head-who = quién
head-level = nivel
head-word = fuente
head-without-part = mandantes sin participación acreditada
head-remark = observación
head-barrier = obstáculo
head-where = dónde
head-event = actividad
head-audience = para quién
head-events = número
head-people = personas
head-when = cuándo
