### What goes with the letters: the pack for the shelf, e-mail drafts, the calendar, the list of
### files. Reading grade 10 at most. What stands in a calendar or in the subject of an e-mail may
### be seen by anybody who glances at a screen: it names no person, no body and no matter.

## The whole pack, which stays at home

binder-title = Your whole pack
binder-stem = Whole pack (stays at home, do not send)
binder-footer = Whole pack. Stays at home: do not send.
binder-lead = Made on { $today } for { $name }. Keep it in a safe place.
binder-lead-unnamed = Made on { $today }. Keep it in a safe place.
binder-stays = This stays at home. Do not send it to anybody, and do not take single pages from it to send. It holds all letters side by side, and what one office may read is not for all the others. Each letter is also a file of its own: send that one.
binder-contents = What is in it
schedule-title = The records you say are wrong
schedule-lead = All entries in one table, in the words of your answers.

## An e-mail to go with a letter

mail-subject-data = Letter for the Data Protection Officer
mail-subject-complaints = Letter for the Complaints Manager
mail-subject-information = Letter for the Freedom of Information Officer
mail-before = [Before you send this: attach the papers that are listed below. Then delete this line.]
mail-attached = { $by ->
    [self] Please find a letter attached.
    *[other] Please find a letter attached, which I write for { $name }.
  } It is a PDF file.
mail-papers = These are attached too:
mail-arrived = Please tell me by e-mail that it has arrived.

## Dates for the calendar

diary-title-answer = { $numbered ->
    [yes] Letter { $number }: answer due
    *[no] Letter: answer due
  }
diary-title-last-day = { $numbered ->
    [yes] Letter { $number }: last day
    *[no] Letter: last day
  }
diary-where = What this day is about, and how we worked it out, stands in your papers under “{ $where }”.
diary-file = It goes with file { $number }.
diary-not-promise = It is our calculation, not a guarantee.
diary-if-today = It counts as if the letter had got there on { $today }. Once you have sent it, say so on the page of your case, and save your letters again: this day then moves.
diary-moves = If a letter gets there later, the day moves with it.

## The list of files

manifest-about = This list shows whether a file has changed since it was made. You need not do anything with it. Each line holds the SHA-256 fingerprint of a file and then its name. To check all of them, open a terminal in this folder and type: sha256sum -c { $file }
