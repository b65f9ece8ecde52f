"""Connected components: rows that share a key or a link are one person, also through a third row."""

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]


def components(count: int, left: Ids, right: Ids) -> Ids:
    """The smallest member of the component of each of `count` nodes; `left[i]` and `right[i]` are joined.

    >>> components(5, np.array([0, 3]), np.array([3, 4])).tolist()
    [0, 1, 2, 0, 0]
    """
    label = np.arange(count, dtype=np.int64)
    while True:
        first, second = label[left], label[right]
        apart = first != second
        if not apart.any():
            return label
        left, right = left[apart], right[apart]
        low = np.minimum(first[apart], second[apart])
        high = np.maximum(first[apart], second[apart])
        np.minimum.at(label, high, low)
        while not np.array_equal(jumped := label[label], label):
            label = jumped
