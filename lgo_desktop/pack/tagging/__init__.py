"""PDF pages that a screen reader can follow: structure, marked content, metadata, fonts.

ReportLab draws; this layer says what each mark on the page is. It holds PDF/UA-1 and
PDF/A-2a in one pass. Nothing here changes ReportLab itself: what it gets wrong for these
standards is put right in subclasses and on the objects of the one document being written.
"""
