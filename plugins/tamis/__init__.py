"""tamis: what would one stolen account expose, about how many people, and how badly."""

__version__ = "0.1.0"
