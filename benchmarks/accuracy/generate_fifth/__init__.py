"""Tables in the published forms of French open data and of known samples, with made-up values and their labels."""
