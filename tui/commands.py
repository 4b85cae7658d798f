"""The command palette: every action of the registry that can be done now, by its title and its help."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.markup import escape

from tui.actions import ACTIONS, Action

if TYPE_CHECKING:
    from tui.screens.reading_room import ReadingRoom


class Actions(Provider):
    """Offers the registry's actions."""

    def _possible(self) -> list[Action]:
        if self.screen.id != "reading-room":
            return []
        room = cast("ReadingRoom", self.screen)
        return [action for action in ACTIONS if action.id != "palette" and room.can(action)]

    def _help(self, action: Action) -> str:
        room = cast("ReadingRoom", self.screen)
        return escape(f"{action.help}  {room.keymap.shown(action.id)}")

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for action in self._possible():
            help = self._help(action)
            yield DiscoveryHit(action.title, self._do(action), help=help)  # inert: our words, and escaped

    async def search(self, query: str) -> Hits:
        """Those whose title or help fits."""
        matcher = self.matcher(query)
        for action in self._possible():
            score = max(matcher.match(action.title), matcher.match(action.help) * 0.6)
            if score > 0:
                title, help = matcher.highlight(action.title), self._help(action)
                yield Hit(score, title, self._do(action), help=help)  # inert: our words, and escaped

    def _do(self, action: Action) -> Callable[[], Awaitable[None]]:
        room = cast("ReadingRoom", self.screen)

        async def do() -> None:
            await room.action_do(action.id)

        return do
