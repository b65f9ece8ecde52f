"""The guard of conftest.py: no test can reach a network, and none would pass by reaching it."""

import socket

import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80, 0, 0), ("example.org", 443)])
@pytest.mark.parametrize("way", ["connect", "connect_ex"])
def test_nothing_outside_the_machine_can_be_reached(address, way):
    family = socket.AF_INET6 if len(address) == 4 else socket.AF_INET

    with socket.socket(family) as closed, pytest.raises(PermissionError, match="no network"):
        getattr(closed, way)(address)


def test_no_name_can_be_looked_up():
    with pytest.raises(PermissionError, match="no network"):
        socket.create_connection(("publicsuffix.org", 443))


def test_the_loopback_stays_open():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        connection, _ = server.accept()
        connection.close()
