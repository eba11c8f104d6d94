### What the program calls itself. The title stands here and nowhere else.

title = Right Door
disclaimer = Independent help with complaints. Not legal advice. Not linked to the Ombudsman or to any council.
