"""The tools of the tool strip, each a class, and the toolbox that holds them."""
