# The charts.

chart-no-status = aún sin medir
chart-baseline = línea de base
chart-milestone = hito
chart-bounds = de lo documentado a lo posible
chart-among = de tantos planes
