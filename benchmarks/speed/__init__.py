"""Speed at scale: a generator of portals of any size, and tamis beside its peers in one run."""
