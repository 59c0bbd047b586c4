# Indicadores que son porcentajes, y distancia hasta el próximo hito.

share-year = año
share-currency = moneda
share-part = importe
share-whole = total
share-share = porcentaje
share-milestone = hito
share-lacking = falta
share-status = situación
share-no-data = sin datos
share-baseline = Línea de base { $year }: { $share } ({ $how }).
share-given = según lo indicado
share-from-data = según estos datos
share-no-baseline = Sin línea de base: no hay datos de { $year }, y no se indicó ninguna.
share-no-baseline-year = No se ha fijado ningún año de referencia.
share-milestones = Hitos: { $list }.
share-milestone-by = { $share } a fines de { $year }
share-in-place = Previsto para fines de { $year }: { $what }. { $reached ->
        [yes] En marcha.
        [no] Todavía no está en marcha.
       *[unknown] No consta si está en marcha.
    }
share-left-out = No incluido (falta una cifra): { $list }.
share-currencies = Varias monedas: cada una tiene su porcentaje; no se suman.
distance-count = Próximo hito, a fines de { $due }: se { $needed ->
        [one] necesita
       *[other] necesitan
    } { $needed }; hay { $value } en { $year }; { $lacking ->
        [one] falta
       *[other] faltan
    } { $lacking }.
distance-count-met = Hito para fines de { $due }: se { $needed ->
        [one] necesita
       *[other] necesitan
    } { $needed }; hay { $value } en { $year }: alcanzado.
distance-share = Próximo hito, a fines de { $due }: { $mark }; en { $year }: { $share }; falta: { $lacking }.
distance-share-met = Hito para fines de { $due }: { $mark }; en { $year }: { $share }: alcanzado.
trend = Evolución: { $first } en { $from }, { $last } en { $to }.
trend-none = No hay datos de los años mostrados.
trend-one = Evolución: { $first } en { $from }, el único año mostrado con datos.
