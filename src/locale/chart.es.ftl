# The charts.

chart-no-status = sin valoración
chart-baseline = línea de base
chart-milestone = hito
chart-bounds = de los vínculos documentados a las sugerencias incluidas
chart-among = = planes vigentes
chart-undecided = = sin decidir
chart-tie-whole = íntegramente
chart-tie-part = en parte
chart-tie-suggested = sugerido, no contado
chart-tie-set-aside = vinculado, no contado
chart-tie-none = ningún vínculo
chart-tie-unexamined = sin examinar
chart-joined-to = Vinculado a
chart-matrix-folded = Se muestran las { $rows } primeras filas de { $all_rows } y las { $columns } primeras columnas de { $all_columns }.
chart-matrix = { $country }: { $dwcp } × { $un }
chart-no-objective = No consta
chart-priorities = prioridades recogidas
chart-outcomes = efectos directos vinculados
chart-takes-part-in = Participa en
chart-agencies-of = Organismos × efectos directos de { $framework }
chart-heat = El trabajo decente por objetivo estratégico, { $n ->
        [one] { $n } país
       *[other] { $n } países
    }
chart-heat-about = Para cada uno de los cuatro objetivos estratégicos de la OIT: las prioridades de los PTDP clasificadas en él que se recogen, íntegramente o en parte, y los efectos directos de las Naciones Unidas clasificados en él que están vinculados a un PTDP. Solo países donde un PTDP y un marco tienen años en común.
chart-step-all = todos
chart-step-some = algunos
chart-step-none = ninguno
chart-step-unexamined = sin examinar (número)
chart-step-nothing = no figura en los datos
chart-agencies = { $countries }: organismos, { $framework }
chart-agencies-about = { $n ->
        [one] Un organismo
       *[other] { $n } organismos
    }, con la función de cada uno para cada efecto directo o sus productos. Primero la OIT, luego según el número de efectos directos.
chart-no-agencies = No consta la función de los organismos.
chart-role-not-stated = no consta
chart-nothing-to-draw = no hay nada que dibujar: los datos no contienen nada de lo que muestra esta vista
chart-needs-picture = la vista «{ $view }» es una imagen que dwalign dibuja por sí mismo: indique un archivo .svg, .png o .pdf con -o y omita --engine
chart-agencies-folded = { $n ->
        [one] { $n } organismo más no se dibuja
       *[other] { $n } organismos más no se dibujan
    }: indique --country y --undaf para un solo marco
chart-agencies-of-many = Organismos en { $n } marcos de las Naciones Unidas
chart-agencies-of-many-about = Lo que hace la OIT en cada marco, por su función más fuerte en un efecto directo; en cuántos efectos directos participa; cuántos organismos nombran los datos; y los demás organismos presentes en más efectos directos.
chart-ilo-role = OIT
chart-agencies-named = organismos nombrados
chart-agencies-foremost = otros, en más efectos directos
chart-agencies-of-one = Los organismos de un marco, por efecto directo: --country
