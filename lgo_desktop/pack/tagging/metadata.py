"""What the file says about itself: title, date, the standards it keeps, its colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

from lgo_desktop.pack.tagging.embed import ClosedStream, PlainStream
from lgo_desktop.pack.tagging.inner import inner, reference

PRODUCER = "Right Door"


@dataclass(frozen=True)
class About:
    """What a reader is told before the first page: title, language, day it was made.

    With `double_sided`, a program that prints it is told to use both sides of the paper.
    """

    title: str
    language: str
    made_on: date
    double_sided: bool = False


@dataclass(frozen=True)
class Stamp:
    """The making of a file as ReportLab wants it: midnight UTC of the day given.

    Only the day is kept: the hour at which somebody wrote a complaint is nobody's business,
    and without it the same letter makes the same bytes.
    """

    made_on: date
    dhh: int = 0
    dmm: int = 0

    @property
    def YMDhms(self) -> tuple[int, int, int, int, int, int]:  # noqa: N802 - ReportLab's name
        """Year, month, day, hour, minute, second."""
        return (self.made_on.year, self.made_on.month, self.made_on.day, 0, 0, 0)


def describe(document: pdfdoc.PDFDocument, about: About) -> None:
    """Set title, dates, display of the title, XMP metadata and colour profile.

    The file names no author: the letter says who writes it, and to those it is meant for.
    """
    inner(document)._timeStamp = Stamp(about.made_on)  # noqa: SLF001 - the only way to set the date
    info = document.info
    info.title = about.title
    info.author = info.subject = info.keywords = ""
    info.creator = info.producer = PRODUCER
    catalogue = inner(document).Catalog
    catalogue.__NoDefault__ = [*type(catalogue).__NoDefault__, "OutputIntents"]
    sides = {"Duplex": pdfdoc.PDFName("DuplexFlipLongEdge")} if about.double_sided else {}
    catalogue.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true", **sides})
    catalogue.Metadata = PlainStream(
        xmp(about).encode("utf-8"),
        Type=pdfdoc.PDFName("Metadata"),
        Subtype=pdfdoc.PDFName("XML"),
    )
    catalogue.OutputIntents = pdfdoc.PDFArray([_output_intent(document)])


def _output_intent(document: pdfdoc.PDFDocument) -> pdfdoc.PDFDictionary:
    profile = reference(document, ClosedStream(srgb_profile(), N=3))
    name = pdfdoc.PDFString("sRGB")
    return pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": name,
            "Info": name,
            "DestOutputProfile": profile,
        }
    )


def srgb_profile() -> bytes:
    """The sRGB colour profile. Its time of making is blanked, so it is always the same."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    moment = slice(24, 36)  # ICC.1, 7.2.8: six numbers of two bytes
    return profile[: moment.start] + bytes(12) + profile[moment.stop :]


def xmp(about: About) -> str:
    """The XMP packet: PDF/UA-1 and PDF/A-2a, title, language and day."""
    day = f"{about.made_on.isoformat()}T00:00:00+00:00"
    # Readers that look for the end of a stream by its name would find it too early.
    title = escape(about.title, {"endstream": "&#101;ndstream", "endobj": "&#101;ndobj"})
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
        f"<xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>"
        "<pdfuaid:part>1</pdfuaid:part>"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
        f"{_UA_SCHEMA}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    )


# PDF/A asks for a description of every property that it does not know; PDF/UA's is one.
_UA_SCHEMA = (
    "<pdfaExtension:schemas"
    ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
