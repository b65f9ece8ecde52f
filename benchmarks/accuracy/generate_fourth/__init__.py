"""A fourth set of invented French exports, written without sight of the classifier."""
