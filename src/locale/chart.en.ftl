# The charts.

chart-no-status = not measured yet
chart-baseline = baseline
chart-milestone = milestone
chart-bounds = from documented to possible
chart-among = of so many frameworks
