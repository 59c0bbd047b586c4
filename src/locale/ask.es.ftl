# Preguntas sencillas al grafo.

ask-list = Haga una de estas preguntas, por ejemplo «dwalign ask one-link datos»:
ask-one-link = ¿Dónde depende la alineación de un solo vínculo?
ask-without = ¿Para qué efectos directos citan los datos un solo organismo (--agency; si se omite, la OIT)?
ask-fewest = ¿Cuántos efectos directos de las Naciones Unidas, como mínimo, habría que ampliar para cubrir los elementos aún no recogidos?
ask-same-gap = ¿Qué países subsanaron la misma laguna, y cómo?
ask-bridges = ¿Qué organismos trabajan en más de un objetivo estratégico?
ask-nothing = No hay ningún caso así en estos datos.

ask-one-link-how = Se enumeran las prioridades y los efectos directos que tienen un solo vínculo contado en una comparación. Dos vínculos entre los mismos dos elementos, con pruebas distintas, son dos.
ask-one-link-priority = { $priority } tiene un solo vínculo ({ $link }; ahora: { $class }). Sin él, la prioridad no tendría ningún vínculo contado.
ask-one-link-outcome = { $outcome }: un solo vínculo ({ $link }). Sin él, el efecto directo sería «{ $class }».
ask-one-link-both = { $link } es el único vínculo de ambos. Sin él, { $priority } no tendría ningún vínculo contado (ahora: { $class }); el efecto directo ({ $outcome }) sería «{ $without }».
ask-link = { $item } → { $target }

ask-without-how = Efectos directos para los que los datos no citan a ningún otro organismo, o a ningún otro que lidere. Si no constan los organismos, el efecto directo no se incluye.
ask-without-title = Efectos directos para los que los datos solo citan: { $agency }
ask-without-alone = Único organismo que citan los datos: { $agency } ({ $roles }).
ask-without-lead = Lidera: { $agency }; { $n ->
        [one] otro organismo participa
       *[other] otros { $n } organismos participan
    } sin liderar.
ask-without-priority = Solo se recoge en efectos directos para los que los datos no citan otro organismo ({ $agency }): { $outcomes }.
ask-without-count = { $agency }: una función en { $n ->
        [one] 1 efecto directo
       *[other] { $n } efectos directos
    }; efectos directos para los que los datos no citan a ningún otro organismo: { $alone }.
ask-without-unknown = Estos datos no indican ninguna función de { $agency }.

ask-fewest-how = Se cuentan los elementos (o las prioridades sin elementos) que no tienen ningún vínculo contado y cuya laguna no se ha aceptado. Un efecto directo es candidato si un vínculo sugerido lo une al elemento, o si comparte un objetivo estratégico con la prioridad; un vínculo rechazado lo excluye.
ask-fewest-none-open = Cada elemento se recoge, o su laguna se ha aceptado.
ask-fewest-exact = Con la ampliación de { $n ->
        [one] 1 efecto directo
       *[other] { $n } efectos directos
    } ({ $outcomes }) se { $covered ->
        [one] cubriría
       *[other] cubrirían
    } { $covered } de { $open ->
        [one] { $open } elemento sin vínculo contado
       *[other] { $open } elementos sin vínculo contado
    }, y con menos no. Candidatos: { $candidates }.
ask-fewest-bound = Con la ampliación de { $n } efectos directos ({ $outcomes }) se cubrirían { $covered } de { $open } elementos sin vínculo contado; se necesitan al menos { $least } ({ $candidates } candidatos son demasiados para probar todas las opciones).
ask-fewest-no-candidate = Ningún efecto directo es candidato; elementos sin vínculo contado: { $open }.
ask-fewest-by-pillar = { $item }: candidato { $outcome }, mismo objetivo estratégico ({ $pillars }).
ask-fewest-by-suggestion = { $item }: candidato { $outcome }, que un vínculo sugiere.
ask-fewest-without = { $item } no tiene candidato.

ask-same-gap-how = Una laguna es aquí una prioridad de la que consta que no tiene equivalente (sin equivalente encontrado, o por subsanar). Otro país subsanó la misma laguna si una comparación anterior suya muestra una laguna del mismo objetivo estratégico y una posterior una prioridad de ese objetivo que se recoge. Dos prioridades del mismo objetivo no piden necesariamente lo mismo.
ask-same-gap-open = { $title }. { $n ->
        [0] Ningún país de estos datos subsanó la misma laguna
        [one] 1 país subsanó la misma laguna
       *[other] { $n } países subsanaron la misma laguna
    }{ $elsewhere ->
        [0] .
        [one] ; otro país tiene una prioridad del mismo objetivo estratégico que se recoge.
       *[other] ; otros { $elsewhere } países tienen una prioridad del mismo objetivo estratégico que se recoge.
    }
ask-same-gap-no-pillar = { $title }. No consta su objetivo estratégico, así que no se puede comparar.
ask-same-gap-closing = { $country } ({ $pillar }): { $before } no se recogía, { $after } sí ({ $class }).

ask-bridges-how = Se enumeran los organismos con una función en efectos directos de dos o más objetivos estratégicos de un mismo marco. Si los efectos directos de un marco no tienen objetivos estratégicos, se usan las prioridades estratégicas propias del marco.
ask-bridges-joins = { $agency } trabaja en { $n } objetivos.
ask-bridges-field = { $field }: { $outcomes }
ask-fewest-no-priorities = Los datos no contienen las prioridades del { $framework }.
ask-fewest-no-outcomes = Los datos no contienen los efectos directos del { $framework }.
ask-same-gap-unlisted = { $n ->
        [one] 1 caso más no se enumera aquí
       *[other] { $n } casos más no se enumeran aquí
    }; --country { $country } los enumera todos.
ask-same-gap-state = { $item }: { $state }
