"""A third set of French tables, written by somebody who had read neither tamis's words nor the other two sets."""
