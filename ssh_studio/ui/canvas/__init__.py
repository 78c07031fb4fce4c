"""The canvas: what shows the document and what the tools work on."""
