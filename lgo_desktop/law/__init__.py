"""What does the law say on this date? Provisions, time limits, bodies, calendars, councils.

Numbers, dates, addresses and the words of the law are dated records in `resources/law/`;
the counting is Python. `library.read_law` reads them all once, at a front end, and the
result is passed to whoever asks.
"""
