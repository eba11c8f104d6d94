# The part of arabic-reshaper 3 that Right Door uses; the library itself carries no types.
from collections.abc import Mapping

class ArabicReshaper:
    def __init__(
        self,
        configuration: Mapping[str, str | bool] | None = None,
        configuration_file: str | None = None,
    ) -> None: ...
    def reshape(self, text: str) -> str: ...

default_reshaper: ArabicReshaper

def reshape(text: str) -> str: ...
