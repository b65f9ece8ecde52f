"""The generator of the French table benchmark: its keys, words and headers are its own, nothing is tamis's."""
