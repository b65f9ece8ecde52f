"""How well people and identifiers are found in French free text: tamis beside its peers."""
