# The charts.

chart-no-status = aún sin medir
chart-baseline = línea de base
chart-milestone = hito
chart-bounds = de lo documentado a lo posible
chart-among = de tantos planes
chart-tie-whole = retoma el todo
chart-tie-part = retoma una parte
chart-tie-suggested = solo sugerido
chart-tie-set-aside = vinculado, pero no cuenta
chart-tie-none = ningún vínculo
chart-joined-to = Vinculado a
chart-matrix = { $country }: { $dwcp } × { $un }
chart-no-objective = Ninguno nombrado
chart-priorities = prioridades retomadas
chart-outcomes = efectos compartidos
chart-takes-part-in = Participa en
chart-agencies-of = Organismos × efectos de { $framework }
chart-heat = El trabajo decente por objetivo estratégico, { $n ->
        [one] { $n } país
       *[other] { $n } países
    }
chart-heat-about = Para cada uno de los cuatro objetivos estratégicos de la OIT: las prioridades de los PTDP que tratan de él y se retoman, enteras o en parte, y los efectos de las Naciones Unidas que tratan de él y son compartidos. Solo países donde un PTDP y un marco tienen años en común.
chart-step-all = todos
chart-step-some = algunos
chart-step-none = ninguno hasta ahora
chart-step-nothing = nada parecido en los planes
chart-agencies = { $countries }: organismos de { $framework }
chart-agencies-about = { $n ->
        [one] Un organismo
       *[other] { $n } organismos
    }, y lo que hace cada uno para qué efecto o sus productos. Primero la OIT, luego según el número de efectos.
chart-no-agencies = Los datos no indican la función de ningún organismo, lo que no significa que no haya ninguno.
chart-role-not-stated = no indicado
chart-nothing-to-draw = no hay nada que dibujar: los datos no contienen nada de lo que muestra esta vista
chart-needs-picture = la vista «{ $view }» es una imagen que dwalign dibuja por sí mismo: indique un archivo .svg, .png o .pdf con -o y omita --engine
