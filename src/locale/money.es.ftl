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
money-no-currency = La moneda no se indica.
money-in = Importes en { $currency }.
money-empty-cell = Una celda vacía significa «no indicado», nunca cero.
money-together = en conjunto
money-as-stated = total indicado
money-difference-why = La suma de los efectos no es igual al total indicado ({ $note }).
money-difference-plain = La suma de los efectos no es igual al total indicado.
money-met-of = De una necesidad de { $need } hay { $met }: está cubierto el { $share } de los déficits de recursos. Lo que sobra en un efecto no cubre el déficit de otro.
money-met-unknown = No se sabe qué parte de la necesidad está cubierta: ningún efecto indica a la vez la necesidad y los recursos disponibles.
money-outcomes-left-out =
    { $n ->
        [one] No incluido: 1 efecto cuya necesidad o cuyos recursos disponibles no se indican.
       *[other] No incluidos: { $n } efectos cuya necesidad o cuyos recursos disponibles no se indican.
    }
money-loose = Para ningún efecto de un marco de las Naciones Unidas
money-loose-what = { $country }, { $biennium }, { $fund }
money-no-country = sin país
money-no-biennium = sin bienio
money-no-fund = fondo no indicado
money-none = En estos datos no se indica ningún importe.
money-none-country = No se indica ningún importe para { $country }.
money-joint = La parte de un organismo en un subproducto conjunto es su propio dinero: un subproducto compartido figura una vez por organismo y no se cuenta dos veces.
money-currencies-apart = Los importes de monedas distintas, o sin moneda indicada, nunca se suman.
money-costs = Costos estimados
money-share = porcentaje
money-shortfall = déficit
money-about = unos { $figure }
money-bars-title = Necesidades de los efectos, recursos disponibles y gasto
money-bars-need = necesidad
money-bars-available = disponible
money-bars-spent = gastado
money-bars-gap = déficit: { $gap }
money-bars-no-gap = sin déficit
money-bars-unknown = déficit desconocido
money-bars-of = disponible: { $available }, necesidad: { $need }
money-bars-not-stated = no indicado
money-bars-missing = Una barra que falta significa «no indicado», nunca cero.
money-source = Fuente: { $source }.
resources-picture-is-svg = el gráfico de los importes es un archivo .svg
