# Lo que cambió entre dos versiones, y entre dos ciclos.

diff-title = Lo que cambió: { $old } → { $new }
diff-same = Nada difiere: las dos versiones dicen lo mismo.
diff-summary = Cambios: { $items } en los planes y su contenido, { $links } en los vínculos, { $others } en las demás tablas. Se movieron: { $verdicts } { $verdicts ->
        [one] grado de alineación
       *[other] grados de alineación
    }, { $indicators } { $indicators ->
        [one] indicador
       *[other] indicadores
    }.
diff-more = y { $n } más: --all
diff-verdicts = Grados de alineación que se movieron
diff-column-was = antes
diff-column-is = ahora
diff-comparison = la comparación en su conjunto
diff-verdict = {""}: { $was } → { $now }, a causa de { $because }
diff-other-verdicts = { $n ->
        [one] 1 grado de alineación más es de una comparación o un elemento de una sola versión.
       *[other] { $n } grados de alineación más son de comparaciones o elementos de una sola versión.
    }
diff-more-causes = y { $n } más
diff-none = –
diff-with-uptake = { $class } (parte del efecto directo cubierta: { $uptake })
diff-gaps = Lagunas
diff-closed = { $n } { $n ->
        [one] subsanada
       *[other] subsanadas
    }:
diff-reopened = { $n } { $n ->
        [one] reabierta
       *[other] reabiertas
    }:
diff-found = { $n } { $n ->
        [one] nueva
       *[other] nuevas
    }:
diff-withdrawn = { $n } que ya no { $n ->
        [one] consta
       *[other] constan
    } (nada dice que se { $n ->
        [one] haya subsanado
       *[other] hayan subsanado
    }):
diff-still-open = { $n } que { $n ->
        [one] sigue
       *[other] siguen
    } ahí:
diff-gap = {" "}({ $comparison }): { $was } → { $now }
diff-indicators = Indicadores que se movieron
diff-column-indicator = indicador
diff-column-years = años
diff-column-frameworks = marcos
diff-came = ahora contados: { $frameworks }
diff-went = ya no contados: { $frameworks }
diff-no-data = sin datos
diff-count = { $value } de { $of }
diff-count-undecided = { $value } de { $of }, { $undecided } sin decidir
diff-share = { $part } de { $whole } { $currency }
diff-items = Los planes y su contenido
diff-added = { $n } { $n ->
        [one] añadido
       *[other] añadidos
    }:
diff-removed = { $n } { $n ->
        [one] suprimido
       *[other] suprimidos
    }:
diff-moved = { $n } { $n ->
        [one] trasladado
       *[other] trasladados
    }, con el mismo texto:
diff-reworded = { $n } { $n ->
        [one] con nueva redacción
       *[other] con nueva redacción
    }:
diff-restated = { $n } con otros cambios:
diff-cause = { $row } ({ $table })
diff-was-added = añadido
diff-was-removed = suprimido
diff-was-moved = trasladado desde { $from }
diff-new-wording = { $column } con nueva redacción
diff-from-to = { $column } { $old } → { $new }
diff-not-stated = (no consta)

cycles-title = Dos ciclos: { $country }
cycles-plans = { $previous } → { $present }
cycles-dwcp = Programas de Trabajo Decente por País
cycles-un = Marcos de las Naciones Unidas
cycles-one-un = Los datos contienen un solo marco de este país cuyo primer año se conoce.
cycles-no-items = Los datos no contienen elementos de estos planes.
cycles-counts = { $carried } { $carried ->
        [one] mantenido
       *[other] mantenidos
    }, { $reworded } con nueva redacción, { $dropped } { $dropped ->
        [one] abandonado
       *[other] abandonados
    }, { $new } { $new ->
        [one] nuevo
       *[other] nuevos
    }{ $unknown ->
        [0] { "" }
        [one] , { $unknown } sin comparar
       *[other] , { $unknown } sin comparar
    }.{ $proposed ->
        [0] { "" }
        [one] { " " }Se propone 1 emparejamiento porque los textos son cercanos; sus dos extremos cuentan como abandonado y nuevo hasta que decida una persona.
       *[other] { " " }Se proponen { $proposed } emparejamientos porque los textos son cercanos; sus dos extremos cuentan como abandonados y nuevos hasta que decida una persona.
    }
cycles-carried = Mantenidos con el mismo texto:
cycles-reworded = Con nueva redacción:
cycles-proposed = Propuestos: otro código y un texto cercano. Sin contar:
cycles-not-comparable = Sin comparar, porque los datos no contienen nada de esta clase del otro plan:
cycles-dropped = Abandonados:
cycles-new = Nuevos:
cycles-gap = {""}: { $was } → { $now }
cycles-gap-proposed = {""}: { $was } → { $now } (propuesto, sin contar)
cycles-no-dwcp = los datos no contienen ningún PTDP de { $country }
cycles-one-dwcp = dos ciclos requieren dos PTDP cuyo primer año se conozca; { $country } tiene { $ids }. Nómbrelos con --previous y --present
cycles-no-plan = { $country } no tiene ningún PTDP «{ $id }»; tiene { $ids }
cycles-same-plan = «{ $id }» se nombra a la vez como PTDP anterior y como PTDP actual

help-diff = Comparar dos versiones de los datos: lo añadido, suprimido, reformulado o trasladado, la alineación que se movió y por qué
help-diff-long = Comparar dos versiones de los datos: lo añadido, suprimido, reformulado o trasladado, la alineación que se movió y por qué

    Un elemento es el mismo por su identificador; con otro identificador y el mismo texto se ha trasladado. Estado de salida: 0 nada difiere, 1 algo difiere, 2 no se pudieron comparar.
help-diff-old = Archivo o carpeta de la versión anterior
help-diff-new = Archivo o carpeta de la versión nueva
help-diff-more-old = Otro archivo o carpeta de la versión anterior
help-diff-more-new = Otro archivo o carpeta de la versión nueva
help-diff-format = Formato de salida
help-diff-output = Escribir un archivo: .md, .json o .html
help-cycles = Comparar dos ciclos de un país: lo que los planes actuales conservan de los anteriores
help-cycles-long = Comparar dos ciclos de un país: lo que los planes actuales conservan de los anteriores

    Se comparan los dos últimos PTDP y los dos últimos marcos, por su primer año. Un elemento con el mismo texto se mantiene; con el mismo código y un texto cercano tiene nueva redacción. Donde solo el texto es cercano, el emparejamiento se propone y nunca se cuenta.
help-cycles-country = El país, por su código de tres letras
help-cycles-previous = El PTDP anterior, por su identificador
help-cycles-present = El PTDP actual, por su identificador
help-cycles-format = Formato de salida
help-cycles-output = Escribir un archivo: .md, .json o .html
help-schema-of = Qué describe el esquema: los datos, o el JSON de un comando
help-diff-all = Mostrar todas las entradas de las listas
help-cycles-all = Mostrar todas las entradas de las listas

diff-older-wrong = La versión anterior ({ $files }) no se puede comparar: { $why }
cycles-too-few = { $country }: estos datos no tienen dos PTDP cuyo primer año se conozca; no se pueden comparar dos ciclos.
