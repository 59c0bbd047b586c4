# Imágenes: los archivos que las reciben y lo que puede impedirlas.

picture-no-kind = «.{ $extension }»: formato de imagen no admitido; use .svg, .png, .pdf, .dot, .graphml o .gexf
picture-no-extension = «{ $file }» no termina en un formato de imagen admitido; use .svg, .png, .pdf, .dot, .graphml o .gexf
picture-left-out = esta versión de dwalign no produce .{ $extension } (se compiló sin la opción «pictures»); escriba en su lugar un archivo .svg o .dot
picture-undrawn = no se pudo dibujar la imagen: { $why }
picture-bounded = { $file } se limitó a { $width } × { $height } puntos ({ $percent } % de la nitidez habitual), porque la imagen es grande; .svg y .pdf conservan la nitidez, y --limit, --dwcp y --undaf muestran menos
picture-no-letters = la fuente de la imagen no tiene signos para { $letters }: en su lugar aparecen recuadros en { $file }; un .svg los muestra donde el lector tenga una fuente que los incluya
undrawn-left-out = esta versión de dwalign se compiló sin { $form } (la opción «pictures» de cargo)
undrawn-no-svg = la imagen no es un SVG que se pueda dibujar: { $why }
undrawn-no-picture = un PDF necesita al menos una imagen
undrawn-no-page = no se puede hacer una página de { $width } por { $height } puntos
undrawn-not-put = la imagen no se pudo poner en una página
undrawn-no-dots = no se puede dibujar una imagen de { $width } por { $height } puntos
undrawn-unwritten = no se pudo hacer el { $form }: { $why }

diagram-no-pairing = no hay ninguna comparación que dibujar para { $country }; el país tiene { $frameworks }
diagram-no-frameworks = ningún plan
diagram-board-needs-country = un tablero muestra un solo país: indíquelo con --country, o escriba un .pdf, que dedica una página a cada país
diagram-no-boards = ningún país de los datos tiene a la vez un PTDP y un marco de las Naciones Unidas: no hay tablero que dibujar; omita --view para obtener la cartera
diagram-view-has-no-country = la cartera muestra todos los países: omita --country
diagram-view-has-no-dot = la vista «{ $view }» de todos los países no la dibuja Graphviz ni se escribe en DOT; escriba un .pdf sin --engine dot
diagram-not-of-dot = { $option } corresponde a las imágenes que dwalign dibuja por sí mismo (.svg, .png, .pdf); DOT y Graphviz lo muestran todo
diagram-not-of-network = { $option } no tiene sentido para un archivo .{ $extension }, que contiene todo el grafo; --country elige un país

graphviz-missing = se pidió Graphviz con --engine dot, pero no se encontró su programa «dot»; instale Graphviz (https://graphviz.org/download) u omita --engine: dwalign dibuja por sí mismo el .{ $format }
graphviz-unstarted = no se pudo iniciar Graphviz: { $why }
graphviz-too-slow = Graphviz no había terminado tras { $seconds } segundos; dibuje menos planes con --dwcp y --undaf, u omita --engine
graphviz-unwaited = no se pudo esperar a Graphviz: { $why }
graphviz-failed = Graphviz no pudo dibujar el diagrama: { $why }
