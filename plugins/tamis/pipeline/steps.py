"""What follows the plan: the one place that says in which order, and over what, the steps run."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tamis.pipeline.deciding import decide
from tamis.pipeline.exposing import expose
from tamis.pipeline.indexing import index
from tamis.pipeline.reporting import report
from tamis.pipeline.scanning import scan

Item = Mapping[str, Any]
Step = Callable[..., dict[str, Any]]


def steps(planned: Mapping[str, Any]) -> list[tuple[Step, Sequence[Item]]]:
    """Each step with the parts or drops of a plan that it is run on, in order; an item holds the step's arguments.

    >>> [step.__name__ for step, _ in steps({"parts": [], "drops": []})]
    ['scan', 'decide', 'index', 'expose', 'report']
    """
    parts, drops = planned["parts"], planned["drops"]
    return [(scan, parts), (decide, drops), (index, parts), (expose, drops), (report, drops)]
