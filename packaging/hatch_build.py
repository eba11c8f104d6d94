"""The build hook that puts `resources/` into the wheel at `lgo_desktop/resources/`.

It is silent for editable installs, where the checkout's own folder is used (see
`lgo_desktop/assets.py`); otherwise a second, stale copy would lie in site-packages.
"""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Adds the data folder to every wheel that is not an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the folder and its place in the wheel; hatchling copies it."""
        if version != "editable":
            build_data["force_include"]["resources"] = "lgo_desktop/resources"
