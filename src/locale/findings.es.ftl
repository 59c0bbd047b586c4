# Findings: what is wrong, what would be right, and what each code means.

# What is wrong, in one sentence.
fault-not-utf8 = el byte { $byte } no es texto UTF-8
fault-not-utf8-looks-like = el byte { $byte } («{ $letter }» en Windows-1252) no es texto UTF-8
fault-utf16 = el archivo está en UTF-16 («texto Unicode»), no en UTF-8
fault-syntax = esto no es { $form } válido: { $message }
fault-open-quote = una celda entre comillas que empieza en esta fila no se cierra nunca
fault-stray-quote = hay una comilla dentro del valor de «{ $column }»
fault-too-large = el archivo tiene { $size } bytes, más que el límite de { $limit }
fault-too-large-together = con este archivo, todos los archivos juntos tienen { $size } bytes; en una ejecución se leen como máximo { $limit }
fault-empty-dataset = no se encontró ningún plan (PTDP o marco) en los datos
fault-unknown-file = este archivo no es un libro de cálculo, ni un archivo TOML o JSON, ni una de las tablas CSV
fault-unreadable = el archivo no se puede leer: { $reason }
fault-missing-column = a la tabla «{ $table }» le falta la columna «{ $column }»
fault-ragged-row = esta fila tiene { $cells } { $cells ->
        [one] celda
       *[other] celdas
    } y el encabezado { $columns } { $columns ->
        [one] columna
       *[other] columnas
    }
fault-repeated-column = la columna «{ $column }» figura dos veces
fault-nested-elsewhere = la fila está anidada en «{ $inside }» ({ $column }) pero nombra «{ $named }»
fault-unknown-table = no hay ninguna tabla «{ $table }»
fault-empty-cell = la celda «{ $column }» está vacía
fault-wrong-type = «{ $column }» debe ser { $expected }; se encontró { $found }
sdg-allowed = un objetivo del 1 al 17, o una de sus metas, como 8.5 u 8.b
fault-unknown-word = «{ $word }» no es una palabra conocida para { $vocabulary }
fault-year-out-of-range = el año { $year } no está entre 1945 y 2100
fault-confidence-out-of-range = la confianza { $value } no está entre 0 y 1
fault-ambiguous-figure = «{ $value }» puede leerse como { $thousands } o como { $decimals }
fault-not-finite = «{ $value }» no es un número finito
fault-bad-id = «{ $id }» no puede ser un identificador: { $reason }
fault-lost-form = el código «{ $value }» se convirtió en { $became }
fault-bad-date = «{ $value }» no es una fecha
fault-no-title = el elemento no tiene título en ningún idioma
fault-dangling = no hay { $what } «{ $id }» en { $within }
fault-across-countries = el plan «{ $framework }» no es de { $country } sino de { $elsewhere }
fault-foreign-element = el elemento «{ $element }» pertenece a { $belongs_to }, no a { $priority }
fault-foreign-output = el producto «{ $output }» pertenece a { $belongs_to }, no a { $outcome }
fault-ambiguous = { $within } tiene { $n } { $what }; precise cuál
fault-wrong-kind = «{ $framework }» es del tipo «{ $kind }»; esta fila necesita { $expected }
fault-stated-twice = { $what } { $id }: se declara dos veces, con diferencias ({ $differing })
fault-country-twice = el código { $country } designa «{ $one }» y «{ $other }»
fault-period-reversed = el período termina en { $end }, antes de empezar en { $start }
fault-role-contradiction = consta que { $agency } no participa en { $outcome }, pero tiene también la función «{ $role }»
fault-absence-contradiction = { $item } consta como «{ $state }», pero un vínculo contado lo une a { $linked_to }
fault-unknown-file-ignored = el archivo no se leyó: su nombre no es el de una tabla
fault-unknown-column = la tabla «{ $table }» no tiene ninguna columna «{ $column }»; sus valores no se leyeron
fault-no-column-heading = la columna { $column } de la tabla «{ $table }» no tiene encabezado; sus valores no se leyeron
fault-unknown-country = «{ $code }» no es un código de país de la norma ISO 3166-1
fault-unlisted-country = se usa el país { $code }, y la tabla de países no lo incluye
fault-repeated-row = esta fila de «{ $table }» repite otra palabra por palabra
fault-out-of-period = el vínculo no cuenta: { $dwcp } ({ $dwcp_period }) y { $un } ({ $un_period }) no tienen ningún año en común
fault-stale-link = el texto de { $item } o de { $outcome } ha cambiado desde la revisión del vínculo (huella { $pinned }, ahora { $now })
fault-cut-names = nombres cortados a los 200 caracteres: { $outcomes } { $outcomes ->
        [one] efecto directo
       *[other] efectos directos
    }, { $outputs } { $outputs ->
        [one] producto
       *[other] productos
    }, { $rows } { $rows ->
        [one] fila de subproducto
       *[other] filas de subproducto
    }
fault-orphan-rows = { $rows ->
        [one] { $rows } fila de subproducto de { $of } no se pudo asignar a un producto
       *[other] { $rows } filas de subproducto de { $of } no se pudieron asignar a un producto
    }; { $names } { $names ->
        [one] nombre de producto no está en el árbol
       *[other] nombres de producto no están en el árbol
    }
fault-missing-tree = los importes de { $nodes } { $nodes ->
        [one] nodo superan
       *[other] nodos superan
    } los de los elementos enumerados debajo, de modo que falta una parte del árbol: { $parents }
fault-joint-rows = { $joint } { $joint ->
        [one] subproducto conjunto figura
       *[other] subproductos conjuntos figuran
    } en { $rows } filas, una por cada organismo
fault-no-rows = no hay filas de subproducto: no constan los organismos de { $outcomes } { $outcomes ->
        [one] efecto directo
       *[other] efectos directos
    }
fault-shared = un solo marco para { $n } países ({ $countries }), leído una vez; país principal: { $home }
fault-years = la exportación no indica período; { $start }-{ $end } son los años de { $rows } { $rows ->
        [one] fila
       *[other] filas
    }
fault-years-undated = la exportación no indica período; { $start }-{ $end } son los años de { $rows } { $rows ->
        [one] fila
       *[other] filas
    } ({ $undated } sin fechas)
fault-no-years = la exportación no indica período ni tiene filas con fecha: el período sigue siendo desconocido
fault-trimmed = { $n ->
        [one] a { $n } código se le quitaron los espacios
       *[other] a { $n } códigos se les quitaron los espacios
    }
fault-renamed = { $n ->
        [one] { $n } código recibió un identificador propio (faltaba, estaba repetido o no servía)
       *[other] { $n } códigos recibieron un identificador propio (faltaban, estaban repetidos o no servían)
    }
fault-prefixed = { $n ->
        [one] { $n } nombre empieza por el código, y se muestra tal como vino
       *[other] { $n } nombres empiezan por el código, y se muestran tal como vinieron
    }
fault-country-from-name = «{ $name }» recibió el código { $code }, del nombre del archivo
fault-country-unknown = el nombre del archivo no da ningún código de país para «{ $name }»
fault-differing = las exportaciones de un mismo marco para { $countries } difieren; se leyó la de { $read }
fault-bad-rows = { $n ->
        [one] { $n } nodo o fila no se leyó: forma inesperada
       *[other] { $n } nodos o filas no se leyeron: forma inesperada
    }
fault-nameless-nodes = { $n ->
        [one] { $n } nodo sin nombre no se leyó
       *[other] { $n } nodos sin nombre no se leyeron
    }

# What would be right, or what to do.
help-did-you-mean = ¿quería decir «{ $near }»?
help-utf8 = guarde el archivo en UTF-8 (en Excel: «CSV UTF-8»)
help-syntax = corrija el texto en este lugar
help-open-quote = cierre las comillas, o duplique una comilla que pertenezca al texto
help-stray-quote = ponga toda la celda entre comillas y duplique la comilla interior
help-too-large = si este es el archivo correcto, dé un límite mayor con --max-size
help-too-large-together = lea menos archivos a la vez, por ejemplo los de una sola región
help-empty-dataset = dé una carpeta o un archivo que contenga al menos un plan
help-unknown-file = dé a un archivo CSV el nombre de su tabla (frameworks.csv, links.csv, …); guarde un libro de cálculo como .xlsx u .ods
help-unreadable = ciérrelo en otros programas y compruebe que tiene permiso para leerlo
help-no-heading = el archivo está vacío; añada el encabezado
help-missing-column = añádala; columnas encontradas: { $columns }
help-rename-heading = ¿quería decir «{ $near }»? Cambie ese encabezado por «{ $column }»
help-ragged-row = ponga entre comillas los textos que contengan el separador
help-repeated-column = elimine o cambie de nombre una de las dos
help-unknown-table = conocidas aquí: { $tables }
help-nested-elsewhere = omita «{ $column }», o lleve la fila a donde pertenece
help-empty-cell = rellénela, o elimine la fila
help-wrong-type = escriba { $expected }
help-choose-a-word = elija una de las palabras admitidas
help-allowed = { $help } (valores admitidos: { $words })
help-year = escriba el año con cuatro cifras
help-confidence = escriba 85 por ciento como 0,85
help-ambiguous-figure = escriba { $thousands }, sin separador de miles, o escriba dos decimales
help-not-finite = deje la celda vacía si el valor no se conoce
help-bad-id = use un código corto sin «/»
help-lost-form = dé a la columna formato de texto y escriba de nuevo el código; en TOML y JSON escríbalo entre comillas
help-bad-date = escriba AAAA-MM-DD, AAAA-MM o AAAA
help-no-title = rellene title, title_fr o title_es
help-none-known = no hay ninguno en ese lugar ({ $what })
help-known = conocidos: { $names }
help-across-countries = vincule planes de un mismo país, o añada { $country } a los países del marco
help-foreign-element = nombre la prioridad { $priority }, u otro elemento
help-foreign-output = nombre el efecto directo { $outcome }, u otro producto
help-ambiguous = nombre uno de estos: { $names }
help-wrong-kind = nombre { $expected }, o corrija el tipo del plan
help-stated-twice = conserve una de las dos filas, o dé a la otra un identificador propio
help-country-twice = conserve un solo nombre, o corrija el código del otro país
help-period-reversed = intercambie inicio y fin, o corrija uno de ellos
help-role-contradiction = elimine una de las dos filas
help-absence-contradiction = elimine la ausencia, o dé al vínculo el estado «rechazado»
help-unknown-column = elimine la columna, o cámbiele el nombre
help-no-column-heading = ponga un encabezado a la columna, o elimínela
help-unknown-country = use el código de tres letras, salvo que este código sea el que se quiere
help-unlisted-country = añádalo a la tabla de países
help-repeated-row = elimine una de las dos
help-out-of-period = corrija los períodos, o quite el vínculo
help-stale-link = revise de nuevo el vínculo y póngale después la huella { $now }
help-cut-names = tome la redacción completa del documento del marco donde importe
help-orphan-rows = sus organismos, fechas e importes no se asignan a ningún efecto directo
help-missing-tree = compare con el documento del marco antes de dar algo por ausente
help-joint-rows = cada organismo conserva su función y sus propios recursos; cuente los trabajos, no las filas
help-no-rows = indique los organismos en una hoja «Funciones» junto a la exportación
help-shared = no hay nada que hacer; se compara con los PTDP de cada uno de sus países
help-years = indique el inicio y el fin en su propia hoja «Planes» si los conoce
help-tidied = use los identificadores que muestran los informes
help-country-from-name = no hay nada que hacer si el código es correcto; si no, cambie el nombre del archivo
help-country-unknown = dé al archivo el nombre del código de tres letras del país, por ejemplo MDA.json
help-differing = exporte los archivos el mismo día
help-bad-row = compare con una exportación nueva

# Around them.
severity-error = error
severity-warning = advertencia
findings-more = { $names } y { $n } más
findings-at-column = { $place }, columna { $column }
findings-place = en
findings-related = y
findings-help = ayuda
findings-not-shown-errors = … se muestran los { $shown } primeros errores de { $n }.
findings-not-shown-warnings = … se muestran las { $shown } primeras advertencias de { $n }.
findings-errors = { $n ->
        [0] ningún error
        [one] { $n } error
       *[other] { $n } errores
    }
findings-warnings = { $n ->
        [0] ninguna advertencia
        [one] { $n } advertencia
       *[other] { $n } advertencias
    }
findings-summary = { $errors }, { $warnings }

# Phrases that the facts of a finding hold. In English they stand as the facts have them.
expected-text = texto
expected-code = un código como texto
expected-word = una palabra del vocabulario
expected-words = palabras separadas por «;»
expected-yes-no = sí o no
expected-year = un año, por ejemplo 2010
expected-date = una fecha
expected-number = un número
expected-amount = un número con dos decimales como máximo
expected-whole-number = un número entero
expected-fraction = un número de 0 a 1
expected-percent = una parte de 0 % a 100 %
expected-milestone = «+20 %», «70 %», un número o «sí»
expected-currency = una moneda de tres letras, por ejemplo USD
expected-rows = una lista de filas
became-number = un número
became-date = una fecha
found-list = una lista
found-table = una tabla
found-value = un solo valor
bad-id-slash = contiene una «/»
bad-id-control-character = contiene un carácter de control
bad-id-too-long = tiene más de 400 bytes
read-not-regular = no es un archivo ordinario
fault-old-lines = las líneas terminan solo en CR, como en los Mac antiguos
noun-country = país
noun-framework = plan
noun-priority = prioridad
noun-element = elemento
noun-outcome = efecto directo
noun-output = producto
noun-agency = organismo
noun-source = fuente
noun-project = proyecto
noun-milestone = hito
noun-item = prioridad, elemento o efecto directo
noun-items-of-this-id = elementos de este identificador
noun-dwcp = PTDP
noun-un-framework = marco de las Naciones Unidas
noun-dwcps = PTDP
noun-un-frameworks = marcos de las Naciones Unidas
noun-frameworks = planes
noun-a-dwcp = un PTDP
noun-a-un-framework = un marco de las Naciones Unidas
noun-a-framework = un plan
noun-the-data = los datos
noun-none-named = (ninguno)
vocabulary-answer = la respuesta
vocabulary-basis = la base
vocabulary-class = la alineación
vocabulary-constituent = el mandante
vocabulary-engagement = la función de la OIT
vocabulary-extent = el grado de cobertura
vocabulary-fund = el fondo
vocabulary-kind = el tipo
vocabulary-level = el nivel
vocabulary-measure = la medida
no-country = (país: no consta)
vocabulary-region = la región
vocabulary-phase = la fase
vocabulary-pillar = el objetivo estratégico
vocabulary-role = la función
vocabulary-satisfaction-rule = la regla de satisfacción
vocabulary-state = la situación
vocabulary-sdg = una meta de los ODS
vocabulary-status = el estado
vocabulary-target-status = la situación respecto de la meta
vocabulary-uptake = la parte cubierta
vocabulary-verdict = la alineación

fault-and-others = { $first } y otras
fault-costs-differ = «{ $cost }», { $figure }: { $total }; suma de sus partes: { $parts }
fault-too-many-comparisons = { $country } tiene { $dwcps } PTDP y { $uns } marcos de las Naciones Unidas: { $all } comparaciones, más de { $limit }
fault-sum-too-large = { $figure }: la suma de los importes supera { $limit }; es demasiado para un total
fault-totals = { $figure }: total de la exportación { $total }, suma de sus efectos directos { $outcomes }; { $causes }
fault-totals-lost = { $lost } son de efectos directos que faltan en el árbol
fault-totals-by-goal = { $more } figuran solo en el total (los totales son sumas por objetivo)
fault-totals-unexplained = { $more } figuran solo en el total (la exportación no dice por qué)
fault-rounded = { $n ->
    [one] { $n } importe se redondeó
   *[other] { $n } importes se redondearon
} a centésimas
fault-dates-reversed = { $n ->
    [one] { $n } fila ({ $first }) termina antes de empezar
   *[other] { $n } filas ({ $first }) terminan antes de empezar
}
fault-status-contradicted = { $n ->
    [one] { $n } fila ({ $first }) tiene un estado que sus fechas o sus importes contradicen
   *[other] { $n } filas ({ $first }) tienen un estado que sus fechas o sus importes contradicen
}
fault-no-partner = { $n ->
    [one] { $n } fila ({ $first }) no nombra ningún asociado
   *[other] { $n } filas ({ $first }) no nombran ningún asociado
}
fault-no-parent = { $n ->
    [one] { $n } fila ({ $first }) no nombra ningún producto
   *[other] { $n } filas ({ $first }) no nombran ningún producto
}
fault-empty-money = { $n ->
    [one] { $n } fila ({ $first }) deja vacío un importe
   *[other] { $n } filas ({ $first }) dejan vacío un importe
}
fault-zero-need = { $n ->
    [one] { $n } fila ({ $first }) indica una necesidad de cero, pero tiene recursos
   *[other] { $n } filas ({ $first }) indican una necesidad de cero, pero tienen recursos
}
fault-dates-outside = { $n ->
    [one] { $n } fila ({ $first }) queda
   *[other] { $n } filas ({ $first }) quedan
} fuera de las fechas del marco, del { $start } al { $end }
help-costs-differ = compare las líneas con su fuente; corrija la que difiere
help-too-many-comparisons = compruebe si filas sobre un mismo plan tienen identificadores distintos, o si varios países tienen el mismo código
help-sum-too-large = corrija el importe; quizá se introdujo en otra unidad
help-totals = compare con una exportación reciente antes de sumar importes
help-rounded = no hay nada que hacer; los importes se guardan con dos decimales
help-dates-reversed = intercambie inicio y fin, o corrija uno de los dos, en UN INFO
help-dates-outside = corrija las fechas de las filas, o las del marco, en UN INFO
help-status-contradicted = corrija el estado, las fechas o los importes en UN INFO
help-no-partner = indique los asociados en UN INFO; hasta entonces no constan
help-no-parent = elija el producto de la fila en UN INFO
help-empty-money = indique el importe en UN INFO si se conoce; 0 solo si es cero
help-zero-need = indique lo que se necesita, o déjelo vacío
fault-milestone-of-share = el hito { $milestone } no corresponde al indicador { $indicator }, que es un porcentaje
fault-milestone-of-count = el hito { $milestone } no corresponde al indicador { $indicator }, que es un número de planes
help-milestone-of-share = escriba un porcentaje como 70 %, o un aumento como +20 %
help-milestone-of-count = escriba un número como 12, o un aumento como +20 %
fault-empty-table = la tabla «{ $table }» está vacía
fault-no-heading = no se encontró ningún encabezado de la tabla «{ $table }»
fault-not-tables = el archivo contiene { $found }, y no un objeto con las tablas
fault-unreferred = { $what } «{ $wanted }» no existe allí y aparece en { $n ->
        [one] { $n } fila
       *[other] { $n } filas
    }; ninguna fila remite a «{ $id }»
fault-own-columns = no se leyeron las columnas que no forman parte de las tablas: { $columns }
fault-own-columns-of = { $table } { $names }
fault-agency-list = «{ $value }» nombra { $n } organismos en una misma celda
fault-agency-and-more = «{ $value }» no contiene solo el nombre de un organismo
fault-not-counted = { $row } no se lee como dato: { $value }
fault-scaled-units = las unidades bajo el encabezado son «{ $units }»: los importes se leerían demasiado pequeños
help-no-heading-found = póngale un encabezado con: { $columns }
help-not-tables = ponga las filas bajo el nombre de su tabla, por ejemplo "links":[…]
help-own-columns = no hay nada que hacer; un nombre que empieza por «_» nunca se señala
help-agency-list = escriba un organismo por fila: { $agencies }
help-agency-and-more = escriba «{ $agency }», y la función en la columna «role»
help-not-counted = no hay nada que hacer; elimine la fila si no la quiere
help-scaled-units = escriba los importes completos y elimine la fila de unidades
help-leave-empty = deje la celda vacía si no se sabe nada
help-look-alike = ¿quería decir «{ $near }»? La letra «{ $letter }» es de otro alfabeto y solo se parece
uncounted-totals = una fila de totales
uncounted-units = una fila de unidades
findings-more-places = { $n } { $n ->
    [one] lugar
   *[other] lugares
} más
findings-caused = { $n ->
        [one] { $n } fila que depende de esto no se enumera
       *[other] { $n } filas que dependen de esto no se enumeran
    }
help-two-dates = escriba { $one } o { $other }, según la fecha que quiera indicar
syntax-not-expected = signo inesperado
syntax-expected = { $what }; se esperaba: { $signs }
syntax-words = el analizador indica «{ $words }» [en]
syntax-missing = falta la clave «{ $key }»
syntax-twice = la clave «{ $key }» figura dos veces
syntax-unknown = la clave «{ $key }» no se conoce; claves admitidas: { $known }
syntax-one-of = palabra desconocida; palabras admitidas: { $words }
syntax-type = se esperaba aquí: { $wanted }; se encontró: { $found }
kind-text = texto
kind-truth = verdadero o falso
kind-nothing = nada
kind-keys = un grupo de claves
syntax-length = la lista no tiene el número de entradas debido: { $n }
syntax-value = «{ $value }» no se admite aquí
parser-invalid-utf-8 = el texto no está en UTF-8
parser-unclosed-array = lista sin cerrar
parser-unclosed-table = tabla sin cerrar
parser-unclosed-array-table = tabla de lista sin cerrar
parser-unclosed-inline-table = tabla en línea sin cerrar
parser-duplicate-key = clave repetida
parser-key-with-no-value = clave sin valor
parser-missing-value-for-key = falta el valor de la clave
parser-missing-value = falta el valor
parser-extra-comma-in-array = coma de más en la lista
parser-extra-comma-in-inline-table = coma de más en la tabla en línea
parser-missing-comma-between-array-elements = falta una coma entre los elementos de la lista
parser-missing-comma-between-key-value-pairs = falta una coma entre las claves con su valor
parser-missing-assignment-between-key-value-pairs = falta el signo =
parser-missing-key-for-inline-table-element = falta una clave en la tabla en línea
parser-unexpected-key-or-value = clave o valor inesperado
parser-unexpected-content = contenido inesperado
parser-invalid-key-value-pair = clave y valor no válidos
parser-missing-table-open = falta el corchete de apertura
parser-missing-array-opening = falta el corchete de apertura de la lista
parser-missing-inline-table-opening = falta la llave de apertura
parser-invalid-basic-string = texto entre comillas no válido
parser-invalid-literal-string = texto entre apóstrofos no válido
parser-invalid-multi-line-basic-string = texto de varias líneas no válido
parser-invalid-unquoted-key = clave sin comillas no válida
parser-unquoted-keys-cannot-be-empty = una clave sin comillas no puede estar vacía
parser-string-values-must-be-quoted = un texto debe ir entre comillas
parser-missing-opening-quote = faltan las comillas de apertura
parser-missing-escaped-value = falta el signo tras la barra inversa
parser-invalid-integer-number = número entero no válido
parser-invalid-float = número decimal no válido
parser-invalid-boolean = booleano no válido
parser-invalid-date-time = fecha no válida
parser-unexpected-leading-zero = cero inicial inesperado
parser-redundant-numeric-sign = signo de más ante el número
parser-invalid-inline-table-element = elemento de tabla en línea no válido
parser-eof-while-parsing-a-list = fin del archivo dentro de una lista
parser-eof-while-parsing-an-object = fin del archivo dentro de un objeto
parser-eof-while-parsing-a-string = fin del archivo dentro de un texto
parser-eof-while-parsing-a-value = fin del archivo en lugar de un valor
parser-invalid-escape = secuencia de escape no válida
parser-invalid-number = número no válido
parser-number-out-of-range = número fuera de límites
parser-key-must-be-a-string = una clave debe ser un texto
parser-trailing-comma = coma final de más
parser-trailing-characters = signos tras el final
parser-recursion-limit-exceeded = anidamiento demasiado profundo
parser-value = un valor
parser-key = una clave
parser-newline = un fin de línea
noun-cost-line = línea de costo
help-old-lines = guarde el archivo con LF o CRLF al final de las líneas
vocabulary-barrier = el obstáculo
vocabulary-breadth = la amplitud
vocabulary-audience = el público
vocabulary-attendance = la asistencia
vocabulary-certainty = la certeza
vocabulary-count = el recuento
vocabulary-examined = el examen
vocabulary-stated = la alineación declarada
cost-available = importe disponible
cost-shortfall = importe que falta
cost-share = parte
cost-currency = moneda
cost-no-currency = no consta
