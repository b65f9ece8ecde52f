"""A reviewer reads French: every feature and cross-check of the policy has its words, and shows them."""

import pytest

from tamis import policy
from tamis.columns.weights import weights
from tamis.errors import SettingsError


def test_every_feature_and_cross_check_is_said_in_french():
    named = {feature.name for feature in weights().features} | weights().crosses.keys()

    assert weights().french.keys() == named
    assert not [said for said in weights().french.values() if "_" in said or not said.strip()]


@pytest.mark.parametrize("change", [{"third_zero": None}, {"nobody_knows": "rien"}])
def test_a_policy_that_leaves_one_out_or_says_one_too_many_is_refused(monkeypatch, change):
    content = policy.weights()
    said = {name: text for name, text in {**content["french"], **change}.items() if text}
    monkeypatch.setattr(policy, "weights", lambda: {**content, "french": said})

    with pytest.raises(SettingsError, match=next(iter(change))):
        weights.__wrapped__()
