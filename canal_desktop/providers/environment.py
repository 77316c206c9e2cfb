"""What the environment says about servers: our own variables are taken out, others are kept from the SDK."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

KEY_VARIABLE = "CANALAPI_API_KEY"
BASE_URL_VARIABLE = "CANALAPI_BASE_URL"
DEFAULT_BASE_URL = "https://api.canalapi.com/v1"
PROXY_VARIABLES = ("ALL_PROXY", "HTTPS_PROXY", "HTTP_PROXY")


@dataclass(frozen=True, slots=True)
class EnvironmentAccess:
    """Key and Base URL for this run; both None where the environment names neither."""

    key: str | None = field(default=None, repr=False)
    base_url: str | None = None


def take_environment(environment: MutableMapping[str, str] | None = None) -> EnvironmentAccess:
    """Read our variables and remove them, so that no child process inherits the key.

    Every `OPENAI_*` variable is removed too: the SDK would send the user's organisation, project and headers to a
    gateway they were not meant for. `socks://` proxies, as GNOME writes them, become `socks5://`.
    """
    variables = os.environ if environment is None else environment
    key = variables.pop(KEY_VARIABLE, None) or None
    base_url = variables.pop(BASE_URL_VARIABLE, None) or None
    for name in [name for name in variables if name.upper().startswith("OPENAI_")]:
        del variables[name]
    for name in PROXY_VARIABLES:
        for spelling in (name, name.lower()):
            value = variables.get(spelling, "")
            if value.startswith("socks://"):
                variables[spelling] = "socks5://" + value.removeprefix("socks://")
    if key is not None and base_url is None:
        base_url = DEFAULT_BASE_URL
    return EnvironmentAccess(key, base_url)
