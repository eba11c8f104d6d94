"""Pictures of pages, for the preview in the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True)
class PagePicture:
    """One page: rows of pixels from the top, four bytes a pixel (red, green, blue, alpha)."""

    width: int
    height: int
    rgba: bytes


def page_pictures(pdf: bytes, *, scale: float) -> Iterator[PagePicture]:
    """Pictures of every page, one at a time; at `scale` 1 a point is a pixel (72 to the inch).

    For files that this program made. A file of unknown origin must not be drawn in the
    program's own process. Raises `pypdfium2.PdfiumError` for what is not a PDF file.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGBA)
            picture = PagePicture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
            yield picture
    finally:
        document.close()


# FPDFBitmap_BGRA in pdfium; with the byte order reversed, red comes first.
_RGBA = 4
