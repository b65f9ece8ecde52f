"""A seventh author's tables, written without a look at the classifier, its tests or the other sets."""
