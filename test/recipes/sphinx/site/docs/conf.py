project = "Clocks"
author = "The clockmakers"
html_static_path = ["_static"]
html_css_files = ["site.css"]
