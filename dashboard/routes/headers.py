"""The page that Streamlit serves in, rules for the browser on every answer out.

Story text is escaped wherever it is shown; these rules are the second wall: nothing
that slipped through could run, load from elsewhere or send anything out.
"""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_POLICY = (
    "default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'; "
    "frame-ancestors 'none'; "
    # Components are modules that the page makes itself; styles are set by its scripts.
    "script-src 'self' blob: {scripts}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
    "connect-src 'self' blob: data:"
)


class Headers:
    """An application whose answers carry the rules."""

    def __init__(self, app: ASGIApp, policy: str) -> None:
        self._app = app
        self._rules = {
            "Content-Security-Policy": policy,
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request as the application does, with the rules added."""

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._rules)
            await send(message)

        await self._app(scope, receive, sent if scope["type"] == "http" else send)


def headers(page: Path) -> Middleware:
    """The rules for a server whose `page` has scripts of its own in it."""
    return Middleware(Headers, policy=policy(page.read_text(encoding="utf-8")))


def policy(page: str) -> str:
    """A policy under which only the scripts that `page` came with may run."""
    digests = (sha256(each.encode()).digest() for each in _INLINE.findall(page))
    scripts = " ".join(f"'sha256-{b64encode(each).decode()}'" for each in digests)
    return _POLICY.format(scripts=scripts)
