"""The sixth set: tables of French health insurance and care, by an author who knows nothing of the classifier."""
