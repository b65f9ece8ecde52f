"""How well tamis and its peers say what each column of a labelled table is."""
