"""The generator of the French table benchmark. Nothing of tamis is imported here: keys, words and headers are its own."""
