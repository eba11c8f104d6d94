# The compiled part, of which the tests ask only where it lies.
