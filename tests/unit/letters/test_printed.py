"""Every document as it is printed: proved, tagged, and with nothing to warn of."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Document
from lgo_desktop.pack.notices import notices
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from tests.golden.keep import CASES
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import composed
from tests.helpers.validators import breaches

PRINTED = [
    pytest.param(document, id=f"{name}-{document.kind}")
    for name, case in CASES.items()
    for document in composed(case()).documents
]


@pytest.mark.parametrize("document", PRINTED)
def test_every_document_keeps_the_standards(document: Document) -> None:
    """PDF/UA-1 and PDF/A-2a are kept, every word is read back, and no notice is needed."""
    data = render_pdf(document, made_on=KENT_DAY)
    assert breaches(data) == []
    assert prove(data, document).problems == ()
    assert notices(document) == ()
