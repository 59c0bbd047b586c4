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
outcome-name = efecto directo { $number }
screen-way = { $purpose }: { $typed }
screen-all = Todo
screen-reasons = Motivos
screen-one-country = Un solo país
screen-rules = Reglas de recuento

# Alignment.
align-plans = { $country } ({ $code }): { $dwcp } × { $un }
overview-title = Alineación de los PTDP con los marcos de las Naciones Unidas: { $n ->
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
overview-unpaired = planes sin homólogo de sus años: { $n }
overview-dwcp = PTDP
overview-un = marco
overview-full = íntegra
overview-partial = en parte
overview-dwcp-only = ninguno hallado
overview-unexamined = sin examinar
overview-linked = efectos directos vinculados
overview-stated = declarado
overview-of = { $n } de { $of }
overview-no-outcomes = no están en los datos
overview-others = … { $n } más: --all
overview-silent = … { $n ->
        [one] 1 comparación más no dice nada por ahora: --all
       *[other] { $n } comparaciones más no dicen nada por ahora: --all
    }
overview-more = … { $n } más, y { $silent ->
        [one] 1 que no dice nada por ahora: --all
       *[other] { $silent } que no dicen nada por ahora: --all
    }

# The options that show more.
help-align-why = Mostrar los motivos de cada grado de alineación
help-align-all = Mostrar todas las comparaciones, una línea cada una
