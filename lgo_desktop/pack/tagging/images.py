"""Pictures as a PDF file holds them: small enough to send, and with nothing hidden in them."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageOps
from reportlab.pdfbase import pdfdoc

from lgo_desktop.pack.tagging.embed import PlainStream

_PRINTED = 200 / 72  # pixels to a point: what a scanned letter needs to be read
_QUALITY = 85


@dataclass(frozen=True)
class Measure:
    """The size of a picture in pixels, the right way up."""

    width: int
    height: int


def measure(picture: bytes) -> Measure:
    """How large a picture is. Raises `ValueError` for what is no whole picture."""
    return Measure(*_opened(picture).size)


def jpeg(picture: bytes, width: float) -> bytes:
    """A picture as a JPEG file that is printed `width` points wide.

    It is made anew: where and when it was taken, and with what, does not go along. Raises
    `ValueError` for what is no whole picture.
    """
    image = _opened(picture)
    widest = round(width * _PRINTED)
    if image.width > widest:
        image = image.resize((widest, max(1, round(image.height * widest / image.width))))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def image_stream(picture: bytes, width: float) -> PlainStream:
    """A picture, made anew as by `jpeg`, as a stream of a PDF file. Raises `ValueError` too."""
    file = jpeg(picture, width)
    size = measure(file)
    return PlainStream(
        file,
        Type=pdfdoc.PDFName("XObject"),
        Subtype=pdfdoc.PDFName("Image"),
        Width=size.width,
        Height=size.height,
        ColorSpace=pdfdoc.PDFName("DeviceRGB"),
        BitsPerComponent=8,
        Filter=pdfdoc.PDFName("DCTDecode"),
    )


def _opened(picture: bytes) -> Image.Image:
    """The picture the right way up, on white where it can be seen through."""
    try:
        with Image.open(io.BytesIO(picture), formats=("JPEG", "PNG")) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, SyntaxError, Image.DecompressionBombError) as fault:
        raise ValueError("this is no whole picture") from fault
    paper = Image.new("RGBA", upright.size, "white")
    return Image.alpha_composite(paper, upright).convert("RGB")
