# Pictures: the files they are written to, and what may stand in their way.

picture-no-kind = “.{ $extension }” is not a supported picture format; use .svg, .png, .pdf, .dot, .graphml or .gexf
picture-no-extension = “{ $file }” does not end with a supported picture format; use .svg, .png, .pdf, .dot, .graphml or .gexf
picture-left-out = this build of dwalign cannot write .{ $extension } (it was built without the feature “pictures”); write a .svg or a .dot file instead
picture-undrawn = the picture could not be drawn: { $why }
picture-bounded = { $file } was limited to { $width } × { $height } dots ({ $percent }% of the usual sharpness), because the picture is large; .svg and .pdf stay sharp, and --limit, --dwcp and --undaf show less
picture-no-letters = the font of the picture has no signs for { $letters }: boxes replace them in { $file }; a .svg shows them wherever the reader has a font for them
undrawn-left-out = this build of dwalign was made without { $form } (the cargo feature “pictures”)
undrawn-no-svg = the picture is not an SVG that can be drawn: { $why }
undrawn-no-picture = a PDF needs at least one picture
undrawn-no-page = a page of { $width } by { $height } points cannot be made
undrawn-not-put = the picture could not be put on a page
undrawn-no-dots = a picture of { $width } by { $height } dots cannot be drawn
undrawn-unwritten = the { $form } could not be made: { $why }

diagram-no-pairing = there is no such comparison to draw for { $country }; the country has { $frameworks }
diagram-no-frameworks = no plans
diagram-board-needs-country = a board shows one country: name it with --country, or write a .pdf, which has a page for each country
diagram-no-boards = no country of the data has both a DWCP and a UN framework: there is no board to draw; leave --view out for the portfolio
diagram-view-has-no-country = the portfolio shows all countries: leave --country out
diagram-view-has-no-dot = the view “{ $view }” of all countries can neither be drawn by Graphviz nor be written as DOT; write a .pdf without --engine dot
diagram-not-of-dot = { $option } is for pictures that dwalign draws itself (.svg, .png, .pdf); DOT and Graphviz show everything
diagram-not-of-network = { $option } has no meaning for a .{ $extension } file, which holds the whole graph; --country picks one country

graphviz-missing = Graphviz was asked for with --engine dot, and its program “dot” was not found; install Graphviz (https://graphviz.org/download), or leave --engine out: dwalign draws .{ $format } itself
graphviz-unstarted = Graphviz could not be started: { $why }
graphviz-too-slow = Graphviz had not finished after { $seconds } seconds; draw fewer plans with --dwcp and --undaf, or leave --engine out
graphviz-unwaited = Graphviz could not be waited for: { $why }
graphviz-failed = Graphviz could not draw the diagram: { $why }
