# What the codes mean: a title in a few words, then why it matters and what to do.

code-E101 = el texto no está en UTF-8
code-E101-text = El archivo se guardó en otra codificación, casi siempre Windows-1252 por una hoja de cálculo, de modo que las letras con tilde saldrían mal. Guárdelo de nuevo en UTF-8: en Excel «Guardar como → CSV UTF-8 (delimitado por comas)», en LibreOffice «Juego de caracteres: Unicode (UTF-8)».
code-E102 = el archivo no se puede analizar
code-E102-text = El texto no es TOML o JSON bien formado en el lugar indicado: falta o sobra una comilla, un corchete o una coma. También se comprobó todo lo que se pudo leer a pesar de ello.
code-E103 = unas comillas están mal puestas
code-E103-text = En CSV, una celda que contiene una coma, una comilla o un salto de línea va entre comillas dobles, y una comilla interior se duplica: "diga ""sí""". Una comilla que no se cierra se traga las filas siguientes.
code-E104 = el archivo supera el límite
code-E104-text = Un archivo que supera el límite no se lee, para que una ruta equivocada o un archivo hostil no agote la máquina. Si este es el archivo correcto, dé un límite mayor con --max-size.
code-E105 = no hay nada que comparar
code-E105-text = No se encontró ningún plan (PTDP o marco). Un conjunto de datos necesita al menos un plan: una fila de la hoja «Planes» (tabla «frameworks») o una exportación de UN INFO. Una carpeta se lee con sus subcarpetas; los archivos CSV y las hojas se reconocen por los nombres de las tablas.
code-E106 = el archivo no es de ningún tipo conocido
code-E106-text = Un conjunto de datos se compone de libros de cálculo (.xlsx, .ods), archivos TOML, archivos JSON (el modelo de datos o exportaciones de UN INFO) y archivos CSV con el nombre de las tablas, como links.csv.
code-E107 = el archivo no se puede leer
code-E107-text = El sistema operativo se negó a dar el contenido del archivo. Compruebe que no está abierto en otro programa y que tiene permiso para leerlo.
code-E201 = falta una columna obligatoria
code-E201-text = La primera fila de un archivo CSV debe nombrar cada columna obligatoria de su tabla. Los nombres se admiten en su forma inglesa o como las etiquetas que muestran los informes, en mayúsculas o minúsculas.
code-E202 = una fila tiene más celdas que el encabezado
code-E202-text = La fila tiene valores más allá del último encabezado, casi siempre porque una coma dentro de un texto no se puso entre comillas. No se puede saber dónde va cada valor.
code-E203 = una columna figura dos veces
code-E203-text = Dos encabezados nombran la misma columna, y no se puede saber cuál de ellos cuenta. Elimine uno o cámbiele el nombre.
code-E204 = una tabla tiene un nombre desconocido
code-E204-text = No se pudo leer nada de la tabla, porque ninguna tabla del modelo de datos tiene ese nombre. Corrija el nombre; las tablas que no son para dwalign van en otro archivo.
code-E205 = una fila anidada nombra otro padre
code-E205-text = Una fila anidada debajo de otra le pertenece y toma sus identificadores. Aquí nombra otra distinta, y no se puede saber a dónde pertenece.
code-E301 = un valor obligatorio está vacío
code-E301-text = Esta columna identifica la fila o dice de qué trata, así que no se puede omitir. Elimine la fila si no corresponde.
code-E302 = un valor es de un tipo equivocado
code-E302-text = La columna toma otra clase de valor: un número entero para un año, sí o no para una pregunta, texto para un código. En TOML y JSON los códigos se escriben entre comillas.
code-E303 = una palabra no está en el vocabulario
code-E303-text = La columna toma una palabra de una lista cerrada. Se admite la palabra, o su etiqueta en inglés, francés o español, en mayúsculas o minúsculas; si son varias, se separan con «;».
code-E304 = un año está fuera de los límites
code-E304-text = Los años van de 1945 a 2100. La causa habitual es un año de dos cifras o el número de serie de una fecha de hoja de cálculo.
code-E305 = una confianza no está entre 0 y 1
code-E305-text = La confianza es un número de 0 (ninguna) a 1 (segura); 85 por ciento se escribe 0,85. Se conservan seis decimales.
code-E306 = un número no es un número
code-E306-text = NaN e infinito son restos de un cálculo fallido. Deje la celda vacía cuando el valor no conste.
code-E307 = un código no puede ser un identificador
code-E307-text = Los identificadores son textos cortos sin el signo «/», que separa las partes de una dirección como MDA/dwcp-2008-2011/P1, y sin caracteres de control.
code-E308 = un código se convirtió en un número o una fecha
code-E308-text = Las hojas de cálculo convierten 1.10 en 1.1 y 1-2 en 1 de febrero en cuanto la celda no tiene formato de texto, y el código ya no se puede recuperar del valor. Dé a la columna formato de texto y escriba de nuevo el código; en TOML y JSON póngalo entre comillas.
code-E309 = una fecha no se puede leer
code-E309-text = Las fechas se escriben AAAA-MM-DD, AAAA-MM o AAAA.
code-E310 = no hay título en ningún idioma
code-E310-text = Un equipo de país reconoce un elemento por su título, de modo que hay que rellenar title, title_fr o title_es.
code-E313 = una cifra puede leerse de dos maneras
code-E313-text = Un solo separador seguido de exactamente tres dígitos separa los miles en unos países y los decimales en otros: 500,000 son quinientos mil o quinientos. Escriba la cifra sin separador de miles, o con dos decimales.
code-E314 = un código encabeza dos filas o columnas de la cuadrícula
code-E314-text = En la cuadrícula cada prioridad, elemento y efecto directo tiene una sola fila o columna, que se reconoce por su código. Con el mismo código dos veces no se sabe a cuál de las dos corresponde un signo.
code-E401 = una referencia no lleva a ninguna parte
code-E401-text = La fila nombra algo que ninguna tabla contiene. Casi siempre se escribió mal un identificador o se olvidó su fila.
code-E402 = un vínculo une planes de dos países
code-E402-text = Un vínculo une un PTDP y un marco de las Naciones Unidas del mismo país; aquí el marco solo existe en otro país.
code-E403 = el elemento pertenece a otra prioridad
code-E403-text = El elemento existe en este PTDP, pero debajo de una prioridad distinta de la que nombra la fila.
code-E404 = la referencia es ambigua
code-E404-text = La columna solo puede quedar vacía cuando hay una única cosa que pueda designar. Aquí hay varias; precise cuál.
code-E405 = el plan es de un tipo equivocado
code-E405-text = Las prioridades pertenecen a un PTDP y los efectos directos a un marco de las Naciones Unidas; un vínculo va del uno al otro. Las evaluaciones comunes para el país y los programas conjuntos solo llevan participación.
code-E406 = el producto pertenece a otro efecto directo
code-E406-text = El producto existe en este marco, pero debajo de un efecto directo distinto del que nombra la fila.
code-E501 = lo mismo se declara dos veces, de modo distinto
code-E501-text = Dos filas tienen el mismo identificador y contenido distinto, y no se puede preferir ninguna. Conserve una de ellas, o dé a la otra un identificador propio. Las filas sobre una misma cosa pueden venir de varios archivos.
code-E502 = dos países tienen un mismo código
code-E502-text = El código designa dos países de nombres distintos. Los códigos son los de la norma ISO 3166-1 alfa-3.
code-E503 = un período termina antes de empezar
code-E503-text = El año final es anterior al inicial; quizá se intercambiaron.
code-E508 = importes demasiado grandes para sumarlos
code-E508-text = Los importes se suman con exactitud, y la suma de una columna en una moneda no puede superar un límite, muy por encima de cualquier presupuesto real. Un importe que lo supera se deja fuera, porque los totales serían falsos. Por lo general se introdujo en otra unidad, o se juntaron dos cifras.
code-E509 = demasiados planes de un mismo país
code-E509-text = Cada PTDP de un país se compara con cada marco de las Naciones Unidas de sus años. Ningún país ha tenido más que unos pocos; con cientos, las comparaciones no podrían hacerse, y menos aún leerse, así que no se hace ninguna de ese país. Por lo general, un mismo plan recibió un identificador nuevo en cada fila, o filas de muchos países tienen el mismo código.
code-E504 = un organismo participa y no participa
code-E504-text = Una fila dice que el organismo no participa en el efecto directo y otra le da una función. Elimine una de las dos.
code-E505 = no se encontró equivalente, pero hay un vínculo
code-E505-text = Una ausencia dice que no se encontró equivalente, o que la laguna se acepta o está por subsanar, mientras que un vínculo contado une ese elemento. Elimine la ausencia, o dé al vínculo el estado «rechazado».
code-W101 = un archivo no se leyó
code-W101-text = El nombre del archivo no es el de una tabla y su tipo no es de los que se leen, así que no se tomó nada de él.
code-W201 = una columna desconocida no se leyó
code-W201-text = La tabla no tiene ninguna columna con ese nombre; sus valores no se leyeron.
code-W301 = el código de país no está en la norma ISO 3166-1
code-W301-text = El código se acepta, porque los datos usan también códigos como XKX, pero un código mal escrito partiría un país en dos.
code-W302 = un país no está en la tabla de países
code-W302-text = Se da la tabla de países y no incluye este. Si el código está mal escrito, un país se partió en dos.
code-W501 = una fila figura dos veces, palabra por palabra
code-W501-text = La segunda fila no añade nada. Varias filas pueden decir lo mismo según fuentes distintas; estas no.
code-W502 = un vínculo une planes cuyos períodos no coinciden
code-W502-text = El vínculo está documentado o revisado, pero el PTDP y el marco no tienen ningún año en común, así que no cuenta.
code-W503 = los textos de un vínculo han cambiado desde su revisión
code-W503-text = El vínculo está atado a la redacción de sus dos textos, y uno de ellos ha cambiado, así que no cuenta hasta que se revise de nuevo.
code-W601 = UN INFO: hay nombres cortados
code-W601-text = La exportación corta los nombres a los 200 caracteres. Se muestran tal como vinieron, con «…» al final.
code-W602 = UN INFO: hay filas que no se pudieron asignar a un producto
code-W602-text = Una fila nombra su producto por su texto cortado, y ningún producto de la exportación tiene ese texto. El organismo, las fechas y los importes de la fila pertenecen al marco, pero a ningún efecto directo que se pueda nombrar.
code-W603 = UN INFO: falta una parte del árbol de resultados
code-W603-text = La exportación conserva solo uno de los efectos directos o productos que tienen el mismo código. Los importes de un nodo que no son la suma de los de sus partes, y las filas sin producto, muestran que algo falta.
code-W604 = UN INFO: las filas conjuntas figuran una vez por organismo
code-W604-text = Un subproducto conjunto se enumera una vez por cada organismo, cada vez con los recursos de ese organismo. Es un solo trabajo, en el que participan varios organismos.
code-W605 = UN INFO: no se indica ningún organismo
code-W605-text = La exportación no tiene filas de subproducto, así que no constan los organismos de los efectos directos.
code-W606 = UN INFO: un solo marco para varios países
code-W606-text = El mismo marco se exportó una vez por cada uno de sus países. Se lee como un solo marco, contado una vez.
code-W607 = UN INFO: el período se toma de las filas
code-W607-text = La exportación no indica el inicio ni el fin del marco. Los años de sus filas son el único indicio; sin filas, el período sigue siendo desconocido.
code-W608 = UN INFO: se limpiaron códigos y nombres
code-W608-text = A los códigos con espacios sobrantes se les quitaron, y los códigos que faltan o están repetidos recibieron un identificador propio, para que cada efecto directo y cada producto se pueda nombrar. Los nombres que empiezan por su código, como «OC1_By 2027, …», se muestran tal como vinieron.
code-W609 = UN INFO: el país se tomó del nombre del archivo
code-W609-text = La exportación nombra un país o territorio, no su código. El código se toma del nombre del archivo, como MDA.json.
code-W610 = UN INFO: las copias de un marco compartido difieren
code-W610-text = Las exportaciones de un mismo marco para sus distintos países no dicen lo mismo. Se leyó la más completa.
code-W611 = UN INFO: una parte de la exportación tiene una forma inesperada
code-W611-text = A una fila o a un nodo le falta el nombre, o no es lo que la exportación suele contener ahí; no se leyó.

code-E108 = el libro de cálculo no se puede abrir
code-E108-text = Un libro de cálculo es un archivo .xlsx u .ods tal como lo escriben Excel y LibreOffice. No se leen los archivos truncados, protegidos con contraseña, del antiguo tipo .xls, o que declaran entidades propias (lo que solo necesita un ataque). Ábralo en una hoja de cálculo y guárdelo de nuevo como «Libro de Excel (.xlsx)».

code-E109 = el libro de cálculo supera un límite
code-E109-text = Un libro de cálculo está comprimido, y un archivo pequeño puede desplegarse en algo que ninguna máquina puede contener. Lo que supera un límite se rechaza antes de que haga daño. Si este es el libro de cálculo correcto, dé un límite mayor con --max-size. Un libro de cálculo que se va a escribir tiene sus propios límites: una celda admite 32.767 caracteres, y una hoja 1.048.576 filas con sus encabezados. Lo que es más largo no se corta; no se escribe nada.

code-E206 = hay celdas combinadas sobre datos
code-E206-text = De las celdas combinadas solo la primera contiene un valor; las demás están vacías, parezcan lo que parezcan, y las filas de abajo perderían lo que les corresponde. Separe las celdas y rellene cada una.

code-E311 = una fórmula no tiene valor
code-E311-text = El valor guardado con una fórmula es el que cuenta. Esta fórmula falló, o el libro de cálculo lo escribió un programa que no calcula. Ábralo en una hoja de cálculo, deje que calcule y guárdelo, o escriba el valor mismo.

code-E312 = un signo de la cuadrícula no es W, P ni N
code-E312-text = En la cuadrícula de prioridades y efectos directos, W dice que el efecto directo cubre todo el elemento, P una parte, y N que alguien buscó y no encontró nada. Una celda vacía no dice nada. Se aceptan palabras como «whole», «part» y «none» en inglés, francés y español.

code-W202 = una hoja no se leyó
code-W202-text = El nombre de la hoja no es el de una tabla, así que no se tomó nada de ella. Las hojas se reconocen por los nombres de las tablas en inglés, francés o español, en cualquier orden.

code-W203 = se leyeron filas u hojas ocultas
code-W203-text = Los datos ocultos cuentan como todos los demás: lo que oculta un filtro, o lo que alguien ocultó hace años, sigue en el libro de cálculo. Muéstrelo, y elimine las filas que no correspondan.
code-W204 = un código de la cuadrícula parece el de un elemento
code-W204-text = Un elemento se escribe con su prioridad y una barra: P1/E1. Un código como P1.1 o E1 bajo P1 se lee como una prioridad propia.

code-W504 = un total no es la suma de sus partes
code-W504-text = Las líneas que forman parte de otra línea de un cuadro de costos suman algo distinto de lo que dice esa línea, o sus partes no llegan al cien por cien, o están en otra moneda. Una parte cuyo importe no consta impide comparar las demás, y no es un error.

code-W612 = UN INFO: los totales no son la suma de los efectos directos
code-W612-text = Los totales de la exportación y los importes de sus efectos directos difieren. La exportación perdió efectos directos (sus importes siguen en la prioridad estratégica de arriba), o sus totales, sumados por Objetivo de Desarrollo Sostenible, cuentan algo dos veces o ninguna. Los importes de efectos directos y productos se muestran como los da la exportación, junto al total indicado.

code-W613 = UN INFO: se redondearon importes a centésimas
code-W613-text = Los importes se guardan exactos, en centésimas. Un importe de la exportación con más decimales resulta de una división; se redondeó.

code-W614 = UN INFO: hay filas que terminan antes de empezar
code-W614-text = El fin de una fila de subproducto es anterior a su inicio; quizá se intercambiaron. Los años de las filas son el único indicio del período del marco, así que una fecha equivocada también lo desplaza.

code-W615 = UN INFO: hay filas fuera de las fechas del marco
code-W615-text = La exportación indica las fechas del marco, y la fila empieza antes o termina después. UN INFO pide que las actividades queden dentro del marco al que pertenecen.

code-W616 = UN INFO: el estado contradice las fechas o los importes
code-W616-text = Una fila completada o cerrada no tiene fecha de fin, o una solo prevista tiene gastos. Corrija el estado, o la fecha y los importes.

code-W617 = UN INFO: hay filas que no nombran ningún asociado
code-W617-text = La exportación incluye los asociados, y estas filas los dejan vacíos. No constan los asociados.

code-W618 = UN INFO: hay filas que no están bajo ningún producto
code-W618-text = La fila no dice a qué producto pertenece, así que su organismo, sus fechas y sus importes no pueden mostrarse en ninguno.

code-W619 = UN INFO: hay importes vacíos
code-W619-text = El campo de los importes necesarios, disponibles o gastados existe pero está vacío: no consta. Las sumas lo dejan fuera, y un déficit solo se conoce donde constan ambos importes.

code-W620 = UN INFO: no se necesita nada, pero hay recursos
code-W620-text = La fila indica que no se necesita nada, pero hay recursos disponibles o gastados. Un cero puesto por un campo vacío hace que el déficit parezca menor de lo que es.

code-W505 = un hito no corresponde a lo que mide el indicador
code-W505-text = Un número de planes se fija con un número (12) o con un aumento sobre la línea de base (+20 %); un porcentaje se fija con un porcentaje (70 %) o con un aumento. Un hito de la otra clase no se puede comparar con ningún valor, así que se deja fuera.
code-E315 = una misma celda nombra varios organismos
code-E315-text = Las funciones se cuentan organismo por organismo: cada uno tiene su propia fila. Una celda como «OIT, PNUD y UNICEF» sería un solo organismo con ese nombre, y no se sabría que alguno de los tres participa. La función se escribe en la columna «role», no detrás del nombre.
code-W205 = una fila de totales o de unidades
code-W205-text = Una fila cuyos importes son las sumas de las filas anteriores, o que se llama total, haría contar todo dos veces. Una fila de unidades bajo el encabezado no contiene datos. Ninguna de las dos se lee.
code-W206 = un código de la cuadrícula es probablemente un error
code-W206-text = Las tablas no tienen este código, pero sí otro con el mismo título. La cuadrícula crearía un segundo elemento. Corrija el código en la cuadrícula.
code-W207 = una prioridad se comparó solo con una parte de los efectos directos
code-W207-text = «Nada encontrado» vale para todo un marco de las Naciones Unidas. En la hoja de decisiones se juzgó que estas prioridades o elementos no están en algunos de sus efectos directos (2/5: en dos de cinco), y de los demás no se dice nada; por eso siguen sin examinar. Decida las filas de los demás efectos directos, que pueden estar plegadas, o la fila de todo el marco.

code-E701 = Una tabla de conceptos que no se puede leer
code-E701-text = Una tabla de conceptos es un archivo TOML con una parte [[concepts]] para cada concepto: su identificador, sus términos en en, fr, es, pt y ru y, si hace falta, su concepto más amplio, su objetivo estratégico, su clase y su peso. Lo que aquí está escrito no tiene esa forma. Corrija la línea; datasets/concepts/README.md enumera las claves.
code-E702 = Un concepto sin lugar claro en la tabla
code-E702-text = Cada concepto tiene en su archivo un identificador propio y puede pertenecer a un concepto más amplio. Aquí un identificador figura dos veces, o el concepto más amplio no está en ninguna tabla, o los conceptos más amplios forman un círculo. Los textos se comparan por estos peldaños, así que cada uno debe llevar a alguna parte.
code-E703 = Un valor que un concepto no puede tener
code-E703-text = La clase de un concepto es topic, broad, group o stop; su objetivo estratégico es uno de los cuatro; su peso es un número de 0 a 100. Un peso que se deja vacío se deduce de la clase.
code-E704 = Un concepto sin palabras
code-E704-text = Un concepto se halla en los textos por sus términos. Un término necesita letras, y al menos dos antes de un asterisco, o se hallaría en casi cualquier texto. Un concepto sin términos en ningún idioma no se halla en ninguno.
