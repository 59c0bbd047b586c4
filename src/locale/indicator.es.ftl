# Indicadores que son porcentajes, y distancia hasta el próximo hito.

share-year = año
share-currency = moneda
share-part = parte
share-whole = de
share-share = porcentaje
share-milestone = hito
share-lacking = falta
share-status = estado
share-no-data = sin datos
share-baseline = Línea de base { $year }: { $share } ({ $how }).
share-given = tal como se indica
share-from-data = según los datos
share-no-baseline = Sin línea de base: no hay datos de { $year }, y no se indicó ninguna.
share-no-baseline-year = No se ha fijado ningún año de referencia.
share-milestones = Hitos: { $list }.
share-milestone-by = { $share } a finales de { $year }
share-in-place = A finales de { $year }: { $what }. { $reached ->
        [yes] Sí, ya lo está.
        [no] Todavía no.
       *[unknown] Nadie ha dicho si lo está.
    }
share-left-out = No incluido, porque falta una cifra (lo que no es cero): { $list }.
share-currencies = Varias monedas: cada una tiene su porcentaje, y no se suman.
distance-count = Próximo hito, a finales de { $due }: se necesitan { $needed }, hay { $value } en { $year }: faltan { $lacking }.
distance-count-met = Hito para finales de { $due }: se necesitan { $needed }, hay { $value } en { $year }: alcanzado.
distance-share = Próximo hito, a finales de { $due }: se necesita el { $mark }, hay el { $share } en { $year }: faltan { $lacking }.
distance-share-met = Hito para finales de { $due }: se necesita el { $mark }, hay el { $share } en { $year }: alcanzado.
trend = Evolución: { $first } en { $from }, { $last } en { $to }.
trend-none = No hay datos de los años mostrados.
trend-one = Evolución: { $first } en { $from }, el único año mostrado con datos.
