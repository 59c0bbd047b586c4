# Dinero: necesidades, recursos disponibles y déficits.

money-item = elemento
money-title = título
money-need = necesidad
money-available = disponible
money-spent = gastado
money-gap = déficit
money-met = cubierto
money-framework = marco
money-currency = moneda
money-difference = diferencia con el total indicado
money-no-currency = La moneda no consta.
money-in = Importes en { $currency }.
money-empty-cell = Celda vacía: no consta.
money-together = total
money-as-stated = total indicado en la fuente
money-difference-why = La suma de los efectos directos no es igual al total indicado ({ $note }).
money-difference-plain = La suma de los efectos directos no es igual al total indicado.
money-met-of = Hay { $met } de los { $need } necesarios: está cubierto el { $share } de las necesidades. El excedente de un efecto directo no se imputa a otro.
money-met-of-part = Los efectos directos en los datos enumeran el { $listed } de las necesidades indicadas en total. De esa parte, hay { $met } de los { $need } necesarios: está cubierto el { $share } de sus necesidades. El excedente de un efecto directo no se imputa a otro.
money-of-part = { $share } del { $listed } enumerado
money-met-unknown = Parte de las necesidades cubierta: no consta, porque ningún efecto directo tiene a la vez la necesidad y los recursos disponibles.
money-outcomes-left-out =
    { $n ->
        [one] No incluido: 1 efecto directo cuya necesidad o cuyos recursos disponibles no constan.
       *[other] No incluidos: { $n } efectos directos cuya necesidad o cuyos recursos disponibles no constan.
    }
money-loose = Sin relación con un efecto directo de las Naciones Unidas
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = país: no consta
money-no-biennium = bienio: no consta
money-no-fund = fondo: no consta
money-none = Estos datos no contienen importes de recursos.
money-none-country = Estos datos no contienen importes de recursos de { $country }.
money-joint = La parte de un organismo en un subproducto conjunto son sus propios recursos: el subproducto figura una vez por organismo, y nada se cuenta dos veces.
money-currencies-apart = Los importes en monedas distintas, o sin moneda indicada, no se suman.
money-costs = Costos estimados
money-share = porcentaje
money-shortfall = déficit
money-about = alrededor de { $figure }
money-bars-title = Necesidades de los efectos directos, recursos disponibles y gasto
money-bars-need = necesidad
money-bars-available = disponible
money-bars-spent = gastado
money-bars-gap = déficit: { $gap }
money-bars-no-gap = sin déficit
money-bars-unknown = déficit: no consta
money-bars-of = disponible: { $available }, necesidad: { $need }
money-bars-not-stated = no consta
money-bars-missing = Sin barra: no consta.
money-source = Fuente: { $source }.
resources-picture-is-svg = el gráfico de los importes es un archivo .svg
