# Names of plans and items for people, and the first screens of commands.
plan-kind = { $kind ->
        [dwcp] PTDP
        [undaf] MANUD
        [undap] UNDAP
        [unpaf] UNPAF
        [unsdf] UNSDF
        [msdf] marco multipaís
        [unsdcf] UNSDCF
        [one-programme] programa único
        [cca] evaluación común para el país
        [joint-programme] programa conjunto
       *[other] { $kind }
    }
plan-name = { $dated ->
        [yes] { $kind } { $years }
       *[no] { $kind } ({ $years })
    }
plan-of-country = { $countries }, { $plan }
item-of-plan = { $plan }, { $item }
output-name = { $outcome }, producto { $number }
outcome-titled = { $outcome }: { $title }
outcome-name = efecto directo { $number }
screen-way = { $purpose }: { $typed }
screen-all = Todo
screen-reasons = Motivos
screen-one-country = Un solo país
screen-rules = Reglas de recuento

# Alignment.
align-plans = { $country } ({ $code }): { $dwcp } × { $un }
align-plans-verdict = { $plans }: { $why }
overview-title = Alineación de los PTDP con los marcos: { $n ->
        [one] 1 comparación
       *[other] { $n } comparaciones
    } en { $countries ->
        [one] 1 país
       *[other] { $countries } países
    }
overview-class = { $class ->
        [full] alineadas íntegramente
        [partial] en parte
        [none-taken-up] ningún equivalente hallado
        [unexamined] sin examinar
       *[not-comparable] no comparables
    }: { $n }
overview-unpaired = planes sin homólogo: { $n }
overview-dwcp = PTDP
overview-un = marco
overview-reflected = prioridades del PTDP
overview-priorities = { $n } { $class ->
        [full] íntegramente
        [partial] en parte
        [dwcp-only] sin equivalente
       *[unexamined] sin examinar
    }
overview-stated = declarado: { $stated }
overview-no-items = no están en los datos
overview-linked = efectos directos vinculados
overview-of = { $n } de { $of }
overview-others = … { $n } más: --all
overview-silent = … { $n ->
        [one] 1 comparación más no dice nada por ahora: --all
       *[other] { $n } comparaciones más no dicen nada por ahora: --all
    }
overview-more = … { $n } más, y { $silent ->
        [one] 1 que no dice nada por ahora: --all
       *[other] { $silent } que no dicen nada por ahora: --all
    }

# Indicators.
indicators-on = Indicadores al 31 de diciembre de { $year }, según estos datos ({ $countries ->
        [one] 1 país
       *[other] { $countries } países
    })
indicators-over = Indicadores al 31 de diciembre de cada año de { $from } a { $to }, en estos datos ({ $countries ->
        [one] 1 país
       *[other] { $countries } países
    })
indicators-figure = { $n } de { $of }{ $undecided ->
        [0] {""}
       *[other] , sin decidir: { $undecided }
    }
indicators-head = { $title }: { $figure }
indicators-no-answers = Sin respuestas: { $indicators }
indicators-no-data = Sin datos de { $year }: { $indicators }
indicators-in-force = { $id } ({ $kind ->
        [dwcp] { $n ->
            [one] 1 PTDP vigente
           *[other] { $n } PTDP vigentes
        }
       *[un] { $n ->
            [one] 1 marco vigente
           *[other] { $n } marcos vigentes
        }
    })
indicators-by = Solo por un PTDP: { $dwcp }; solo por sus propios efectos directos: { $other }; por ambos: { $both }
indicators-next = Hito: { $value } para fines de { $year }; situación: { $status }.
indicators-no-status = Sin situación para { $year }: el último hito era para { $last }.
indicators-counted = Contados: { $plans }
indicators-and-more = { $plans } y { $n } más
indicators-undatable = Período no del todo conocido, no se cuenta: { $plans }
indicators-years = Varios años
indicators-one-year = Un solo año
share-figure = { $share } ({ $part } de { $whole }) { $currency }

# Participation, roll-outs and problems.
screen-more-rows = … y { $n } más
screen-regions = Regiones
screen-barriers = Obstáculos y formación
screen-notes = Observaciones y citas
screen-calendar = Calendario
screen-picture = Imagen
level-short = { $level ->
        [strong] fuerte
        [active] activa
        [some] participó
        [weak] débil
        [indirect] indirecta
        [proposed] propuesta
       *[none] ninguna comunicada
    }
level-not-stated = no consta
participation-none = Estos datos no contienen ninguna indicación sobre la participación.
rollout-expected = { $n ->
        [one] 1 es previsto: su marco aún no está en los datos.
       *[other] { $n } son previstos: sus marcos aún no están en los datos.
    }
rollout-expected-year = { $year } (previsto)
head-to-raise = que plantear en el diseño
to-raise = { $ids } ({ $class ->
        [partial] en parte
        [dwcp-only] sin equivalente
       *[unexamined] sin examinar
    })
findings-further = … y { $n } más
findings-what-it-means = Qué significa un código
findings-explain = dwalign explain { $code }
findings-in-short = { $said }. { $help }{ $n ->
        [1] {""}
       *[other] {" "}({ $n } de este tipo)
    }

# The options that show more.
help-align-why = Mostrar los motivos de cada grado de alineación
help-align-all = Mostrar todas las comparaciones, una línea cada una
help-indicators-why = Mostrar por qué cuenta cada marco, con la línea de base y los hitos
help-check-all = Mostrar cada incidencia, con su lugar y su remedio
help-participation-notes = Mostrar cada indicación con su fuente, las observaciones y las citas
help-participation-regions = Mostrar lo que se dice de regiones y grupos de países
help-participation-barriers = Mostrar lo que impide participar a los mandantes, y la formación celebrada
help-rollout-all = Mostrar cada elaboración completa: fechas, puntos que plantear, a quién invitar
