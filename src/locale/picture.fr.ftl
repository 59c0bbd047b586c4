# Images : les fichiers qui les reçoivent, et ce qui peut les empêcher.

picture-no-kind = « .{ $extension } » : format d’image non pris en charge ; utilisez .svg, .png, .pdf, .dot, .graphml ou .gexf
picture-no-extension = « { $file } » ne se termine pas par un format d’image pris en charge ; utilisez .svg, .png, .pdf, .dot, .graphml ou .gexf
picture-left-out = cette version de dwalign ne produit pas de .{ $extension } (elle a été compilée sans l’option « pictures ») ; écrivez plutôt un fichier .svg ou .dot
picture-undrawn = l’image n’a pas pu être dessinée : { $why }
picture-bounded = { $file } a été limité à { $width } × { $height } points ({ $percent } % de la netteté habituelle), car l’image est grande ; .svg et .pdf restent nets, --limit, --dwcp et --undaf en montrent moins
picture-no-letters = la police de l’image n’a pas de signe pour { $letters } : des cases les remplacent dans { $file } ; un .svg les montre là où le lecteur dispose d’une police qui les contient
undrawn-left-out = cette version de dwalign a été compilée sans { $form } (l’option « pictures » de cargo)
undrawn-no-svg = l’image n’est pas un SVG qui puisse être dessiné : { $why }
undrawn-no-picture = un PDF demande au moins une image
undrawn-no-page = une page de { $width } sur { $height } points ne peut pas être produite
undrawn-not-put = l’image n’a pas pu être placée sur une page
undrawn-no-dots = une image de { $width } sur { $height } points ne peut pas être dessinée
undrawn-unwritten = le { $form } n’a pas pu être produit : { $why }

diagram-no-pairing = aucune comparaison à dessiner pour { $country } ; ce pays a { $frameworks }
diagram-no-frameworks = aucun plan
diagram-board-needs-country = un tableau montre un seul pays : indiquez-le avec --country, ou écrivez un .pdf, qui consacre une page à chaque pays
diagram-no-boards = aucun pays des données n’a à la fois un PPTD et un plan-cadre des Nations Unies : il n’y a pas de tableau à dessiner ; omettez --view pour obtenir le portefeuille
diagram-view-has-no-country = le portefeuille montre tous les pays : omettez --country
diagram-view-has-no-dot = la vue « { $view } » de tous les pays n’est ni dessinée par Graphviz ni écrite en DOT ; écrivez un .pdf sans --engine dot
diagram-not-of-dot = { $option } concerne les images que dwalign dessine lui-même (.svg, .png, .pdf) ; DOT et Graphviz montrent tout
diagram-not-of-network = { $option } n’a pas de sens pour un fichier .{ $extension }, qui contient tout le graphe ; --country choisit un pays

graphviz-missing = Graphviz a été demandé par --engine dot, mais son programme « dot » est introuvable ; installez Graphviz (https://graphviz.org/download) ou omettez --engine : dwalign dessine lui-même le .{ $format }
graphviz-unstarted = Graphviz n’a pas pu être lancé : { $why }
graphviz-too-slow = Graphviz n’avait pas terminé après { $seconds } secondes ; dessinez moins de plans avec --dwcp et --undaf, ou omettez --engine
graphviz-unwaited = impossible d’attendre la fin de Graphviz : { $why }
graphviz-failed = Graphviz n’a pas pu dessiner le diagramme : { $why }
