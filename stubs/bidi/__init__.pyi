# The part of python-bidi 0.6 that Right Door uses; the library itself carries no types.
from typing import Literal

def get_display(
    str_or_bytes: str,
    encoding: str = "utf-8",
    base_dir: Literal["L", "R"] | None = None,
    debug: bool = False,
) -> str: ...
def get_base_level(text: str) -> int: ...
