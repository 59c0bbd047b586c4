# The charts.

chart-no-status = pas encore mesuré
chart-baseline = base de référence
chart-milestone = étape
chart-bounds = du documenté au possible
chart-among = sur tant de plans
