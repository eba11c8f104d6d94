# The part of uharfbuzz 0.57 that Right Door uses; the library itself carries no types.
from collections.abc import Iterable
from enum import IntEnum, IntFlag

class Blob:
    data: bytes

class Face:
    def __init__(self, blob: bytes | Blob) -> None: ...
    upem: int
    blob: Blob

class Font:
    def __init__(self, face: Face) -> None: ...
    face: Face
    def get_glyph_h_advance(self, gid: int) -> int: ...

class BufferFlags(IntFlag):
    REMOVE_DEFAULT_IGNORABLES = ...
    DO_NOT_INSERT_DOTTED_CIRCLE = ...

class GlyphInfo:
    codepoint: int
    cluster: int

class GlyphPosition:
    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int

class Buffer:
    flags: BufferFlags
    direction: str
    glyph_infos: list[GlyphInfo]
    glyph_positions: list[GlyphPosition]
    def add_str(self, text: str) -> None: ...
    def guess_segment_properties(self) -> None: ...

class SubsetFlags(IntFlag):
    NO_HINTING = ...
    NO_LAYOUT_CLOSURE = ...

class SubsetInputSets(IntEnum):
    GLYPH_INDEX = ...
    DROP_TABLE_TAG = ...

class Set:
    def update(self, values: Iterable[int]) -> None: ...

class SubsetInput:
    flags: SubsetFlags
    glyph_set: Set
    drop_table_tag_set: Set

class Map:
    def __getitem__(self, key: int) -> int: ...

class SubsetPlan:
    def __init__(self, face: Face, input: SubsetInput) -> None: ...
    old_to_new_glyph_mapping: Map
    def execute(self) -> Face: ...

def shape(font: Font, buffer: Buffer) -> None: ...
