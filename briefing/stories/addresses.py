"""Which addresses may be fetched: public ones over http and https, checked on the address connected to."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NameResolutionError, NewConnectionError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_CLOSED = tuple(map(ipaddress.ip_network, ("192.0.0.0/24", "168.63.129.16/32")))
"""Addresses at which clouds answer the machines inside them, and which not every Python knows for private."""


class ForbiddenAddress(Exception):
    """An address lies inside the reader's own machine or network, or cannot be one of a page."""


def check_url(url: str) -> str:
    """`url` if it can be the address of a page.

    Raises:
        ForbiddenAddress: it is not http or https, has no host, holds a password or white space.
    """
    if any(c.isspace() or ord(c) < 33 or ord(c) == 127 for c in url) or len(url) > 4000:
        raise ForbiddenAddress("is no address of a page")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ForbiddenAddress("is no address of a page") from None
    if parts.scheme not in ("http", "https"):
        raise ForbiddenAddress("is no http or https address")
    if not host:
        raise ForbiddenAddress("names no host")
    if parts.username is not None or parts.password is not None:
        raise ForbiddenAddress("holds a user name; addresses with passwords are not fetched")
    return url


def is_public(address: str) -> bool:
    """Whether the IP `address` is one of the public internet, addresses wrapped in IPv6 included."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local:
            return False
    if any(ip in network for network in _CLOSED):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and not ip.is_unspecified


def _connect(connection: HTTPConnection) -> socket.socket:
    """A socket to the host of `connection`: public addresses only, each checked before and after."""
    try:
        found = socket.getaddrinfo(connection.host.strip("[]"), connection.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise NameResolutionError(connection.host, connection, socket.gaierror(str(error))) from None
    allowed = [info for info in found if is_public(str(info[4][0]))]
    if not allowed:
        raise ForbiddenAddress("leads into a private network; --allow-private fetches it all the same")
    last: OSError | None = None
    for family, kind, protocol, _, address in allowed:
        sock = socket.socket(family, kind, protocol)
        try:
            if isinstance(connection.timeout, int | float):
                sock.settimeout(connection.timeout)
            sock.connect(address)
            peer = str(sock.getpeername()[0])
        except OSError as error:
            sock.close()
            last = error
            continue
        if is_public(peer):
            return sock
        sock.close()
        raise ForbiddenAddress("leads into a private network")
    raise NewConnectionError(connection, f"{last}")


class _CheckedHTTP(HTTPConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self)


class _CheckedHTTPS(HTTPSConnection):
    def _new_conn(self) -> socket.socket:
        return _connect(self)


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _CheckedHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _CheckedHTTPS


def pool_manager(allow_private: bool) -> urllib3.PoolManager:
    """A urllib3 pool manager that connects to public addresses only, unless `allow_private`."""
    manager = urllib3.PoolManager(num_pools=4, maxsize=1)
    if not allow_private:
        manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
    return manager
