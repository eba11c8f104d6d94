### What went wrong: what happened, what is safe, and what to do. Grade 8 at most.
### An entry that ends in “-todo” says what to do about the one before it.

## A case file that is kept safe

fault-passphrase = This passphrase does not open the case.
fault-passphrase-todo = Check capital letters and the order of the words, and try again. If you are sure of the passphrase, the first bytes of the file may be damaged: try a copy of it. Nothing was changed.
fault-key-not-kept = This computer does not keep the key of the case.
fault-key-todo = Please give the passphrase of the case.
fault-damaged = The case file is damaged. The passphrase is right, but parts of the file are not what was saved.
fault-damaged-todo = Keep the file as it is. What can still be read can be saved to a new file. Nothing was changed.
fault-cut-short = The case file is cut short: its end is missing.
fault-cut-short-todo = It may still be on its way here. Copy it again, or open a copy. What can still be read can be saved to a new file. Nothing was changed.
fault-foreign = That file is not a Right Door case.
fault-foreign-todo = Nothing was changed. Please choose another file.
fault-not-plain = That is not a plain file.
fault-empty-file = That file is empty: it holds no case.
fault-other-database = That file is the database of another program.
fault-case-gone = There is no case file at that place.
fault-case-gone-todo = Please check the name of the file.
fault-newer-case = The case was saved by a newer version of this program.
fault-newer-case-todo = Nothing was changed. Please install the newest version and open it again.
fault-busy-elsewhere = This case is open on another computer.
fault-busy-elsewhere-todo = Close it there first. If you are sure that it is not open there any more, say that it may be taken over.
fault-busy-here = This case is open in another window.
fault-busy-here-todo = Close it there first.
fault-read-only = This file or its folder can only be read, so nothing was saved. What was saved before is safe.
fault-read-only-todo = Save a copy of the case in a folder of your own.
fault-disk-full = The disk is full, and the last change was not saved. What was saved before is safe.
fault-disk-full-todo = Make room on the disk, then save again.
fault-held = Another program holds the case file, and the last change was not saved. What was saved before is safe.
fault-held-todo = Close that program or wait a moment, then save again.
fault-disk-gone = The disk did not answer, and the last change may not be saved. What was saved before is safe.
fault-disk-gone-todo = Check that the disk or stick is still there, then save again.
fault-folder-chosen = That is a folder, not a case file.
fault-folder-chosen-todo = Please choose a file.
fault-name-there = There is a file of that name already. Nothing was changed.
fault-name-there-todo = Please choose another name.
fault-name-long = That name is too long for a file. Nothing was changed.
fault-name-long-todo = Please choose a shorter name.
fault-foreign-pdf = That file is a PDF, not a case.
fault-foreign-zip = That file is a zip file or an office document, not a case.
fault-foreign-picture = That file is a picture, not a case.
fault-not-opened = The case file could not be opened.
fault-not-opened-todo = Please check that you may read it.
fault-paper-too-much = This paper was not added: the case would hold more than 2 GB.
fault-paper-too-much-todo = Add a smaller copy, or keep it outside the case.
fault-paper-not-read = The paper could not be read to its end, so it was not added.
fault-paper-not-read-todo = Check that the disk or stick is still there, then try again.
fault-no-folder = There is no folder of that name. Nothing was changed.
fault-no-folder-todo = Please choose another one.
fault-half-character = The passphrase holds half of a character.
fault-half-character-todo = Please type it again.
fault-no-passphrase = The passphrase is empty.
fault-no-passphrase-todo = Please type the passphrase of the case.
fault-word-list = The list of words for passphrases is damaged.
fault-install-again = Please install it again.
fault-not-encrypted = The new file would not have been encrypted, so it was not made.
fault-cipher-missing = The part of the program that encrypts is missing.
fault-cipher-failed = The case file could not be used: the program itself has failed.

## The folder of a pack

fault-pack-disk-full = The disk is full. Nothing was changed, and your answers are safe.
fault-pack-disk-full-todo = Make room, or choose another disk.
fault-folder-gone = This folder cannot be used: it may have been moved or deleted, or its disk was taken out. Nothing was changed, and your answers are safe.
fault-folder-gone-todo = Put the disk back, or choose another folder.
fault-file-open = A file in this folder is open in another program. Nothing was changed, and your answers are safe.
fault-file-open-todo = Close it there and try again, or choose another folder.
fault-folder-barred = This folder cannot be written, or a file in it is open in another program. Nothing was changed, and your answers are safe.
fault-folder-barred-todo = Close the file, or choose another folder.
fault-no-directory = This is not a folder. Nothing was changed, and your answers are safe.
fault-folder-name-long = The name of this folder is too long. Nothing was changed, and your answers are safe.
fault-folder-unusable = This folder cannot be used. Nothing was changed, and your answers are safe.
fault-file-there-todo = Choose an empty folder, or say that the earlier pack may be replaced.
fault-not-proved = “{ $name }” did not come out as it should: { $problem }
fault-not-proved-todo = Nothing was written, and your answers are safe. Please report this fault.
fault-name-no-folder = Something that is not a folder has the name “{ $name }” here. Nothing was changed, and your answers are safe.
fault-name-is-folder = There is a folder with the name “{ $name }” here. Nothing was changed, and your answers are safe.
fault-file-there = This folder already holds a file “{ $name }”. Nothing was changed, and your answers are safe.
fault-other-folder-todo = Please choose another folder.

## What is wrong with a file of a pack, read back before it is written

fault-proof-not-opened = The file cannot be opened again.
fault-proof-no-text = Another reader does not find the text of every page.
fault-proof-no-page = The file has no page.
fault-proof-title = The file does not carry its title.
fault-proof-language = The file does not say in which language it is.
fault-proof-wrong-text = Text { $number } of { $count } is not as it should be.
fault-proof-wrong-place = Text { $number } of { $count } is not marked as { $place }.
fault-proof-other-text = The text of the file is not the text of the document.
fault-proof-page-footer = Page { $number } does not carry its footer and number.
fault-proof-page-header = Page { $number } carries a header that is not the document’s.
fault-proof-page-text = Page { $number } carries text that is not part of the document.
fault-proof-no-structure = The file has no structure for screen readers.
fault-proof-not-tagged = The file does not say that it is tagged.
fault-proof-title-shown = The file does not ask for its title to be shown.
fault-proof-pdf-ua = The file does not say that it keeps PDF/UA-1.
fault-proof-pdf-a = The file does not say that it keeps PDF/A-2.
fault-proof-no-way-back = The way back from the page to the structure is missing.
fault-proof-drawn = Something is drawn that belongs to no part of the text.
fault-proof-order = A page does not say in which order to read it.
fault-proof-font-text = The text of a font cannot be read back.
fault-proof-font = A font is not in the file.
fault-proof-link = A link does not say where it leads.
fault-proof-table-head = A heading of a table does not say what it heads.
fault-proof-picture = A picture does not say what it shows, or where it stands.
fault-proof-list = A list does not say how it is numbered.
fault-proof-way-back = The way back from the page to the structure is broken.
fault-proof-contents = The contents do not lead to every document.
fault-proof-back = A document begins on the back of another one.
fault-proof-contents-lead = The contents do not lead to where “{ $name }” begins.
fault-proof-head = The pages of the file do not carry the head that they should.
fault-proof-footer = The file does not carry its footer and page number.
fault-proof-some-footers = Not every page of the file carries its footer.
fault-proof-text-not-read = The text cannot be read again.
fault-proof-line-ends = The lines of the text do not end as they should.
fault-proof-mail = The e-mail draft is not as it should be.
fault-proof-manifest = The list of files is not as it should be.
fault-proof-calendar = The calendar cannot be opened again.
fault-proof-date = A date is not as it should be.

## Settings, days, papers and the printer

fault-settings-not-read = Your settings could not be read.
fault-settings-not-read-todo = The usual ones are used for now. Choose yours again under File, then Settings.
fault-settings-not-kept = Your settings could not be kept on the disk.
fault-settings-not-kept-todo = They are used until you close. Check that your disk is not full.
fault-no-law = The law of that day is not in this program.
fault-no-law-todo = Choose a day from May 2018 to 2100.
fault-printer = The printer did not take the letters.
fault-printer-todo = See that it is on and has paper, or save the letters and print the files.
fault-own = Something in the program did not work.
fault-own-todo = Your answers are still here. Please try again. If it fails again, you can save a report: choose Help, then Report of a fault.
fault-paper-lost = One of the files could not be read, so it was not added.
fault-paper-lost-todo = Check that it is a file, and that it is not open in another program.

## A case as a plain file

fault-not-plain-todo = Please save the case as a file first.
fault-case-empty = The case file is empty.
fault-case-too-large = The file is too large to be a case.
fault-case-no-text = That file is not a case: it is not text.
fault-case-twice = The case file is damaged: an entry stands in it twice.
fault-case-not-whole = The case file is damaged or cut short: it is not whole JSON.
fault-case-no-version = The case file does not say which version it is.
fault-case-newer = The case file was written by a newer version of this program.
fault-case-faults-todo = Nothing was changed. Each fault is listed with its place in the file.
fault-case-faults =
    { $many ->
        [no] The case file has { $count } fault.
       *[yes] The case file has { $count } faults.
    }
fault-stopped = Stopped. No letter was written.
fault-stopped-todo = Your answers are safe.

## The command line

fault-out-or-in-place = Say either --out FILE or --in-place.
fault-one-at-a-time = One of them at a time.
fault-locked-in-place = A locked case is saved where it is.
fault-locked-in-place-todo = Please leave out --out and --in-place.
fault-not-the-same = The two were not the same. Nothing was changed.
fault-not-the-same-todo = Please try again.
fault-nobody-types = The passphrase of the case is needed, and nobody is there to type it.
fault-nobody-types-todo = Say --passphrase-fd N to have it read from a file descriptor.
fault-nothing-typed = No passphrase was typed. Nothing was changed.
fault-descriptor = The passphrase could not be read from the given file descriptor.
fault-descriptor-todo = It has to be open when the command starts, as in: 3< file.
fault-not-utf = The passphrase is not text in UTF-8.
fault-nothing-set = There is nothing to set.
fault-nothing-set-todo = Say --adviser, for one; see --help.
fault-too-long = That is too long for a letter, so nothing was changed.
fault-too-long-todo = Please shorten it.
fault-nothing-kept = There is nothing to keep.
fault-nothing-kept-todo = Say --from CASE, or --for-client.
fault-no-centre = No advice centre is set, so no case was made.
fault-no-centre-todo = Set it first: lgo centre set --adviser NAME --name CENTRE --address LINE
fault-out-or-hand-over = Say either --out or --hand-over.
fault-nothing-taken = There is nothing to take in.
fault-nothing-taken-todo = Say --from, --attach or --keep-until.
fault-erase-sure = Erasing cannot be undone.
fault-erase-sure-todo = If you are sure, say --yes.
fault-no-key = No key was given.
fault-search-folder = A search looks through the list of this computer, not through a folder.
fault-search-folder-todo = Say either --search or a folder.
fault-no-list = This computer keeps no list of cases, so there is nothing to search.
fault-no-list-todo = To see the cases of a folder, say: lgo vault list FOLDER
fault-folder-not-read = That folder could not be read.
fault-folder-not-read-todo = Please check the name of the folder.
fault-paper-not-opened = A paper could not be opened, so it was not added.
fault-paper-not-opened-todo = Please check its name.
fault-asked-when = The day on which the council asked is missing.
fault-asked-when-todo = It comes first.
fault-unproved = The pack was written, but these files did not come out as they should: { $files }.
fault-not-written = What there was to write could not be written. Is the disk full?
fault-stopped-here = Stopped. Nothing was left half-written.
fault-force-todo = Choose an empty folder, or add --force to replace the earlier pack.
fault-gaps = The letters cannot be written yet.
fault-gaps-todo = Please fill in:
fault-no-such-letter = The case has no such letter on that day. Nothing was changed.
fault-no-such-letter-todo =
    { $listed ->
        [no] It has no letter to send by itself.
       *[yes] Its letters are: { $these }.
    }
fault-several-places = That letter goes to several places.
fault-several-places-todo = Say --to, one of: { $these }.
fault-not-passed = By our count the day for this answer has not passed, or it is not known.
fault-not-passed-todo = Nothing was changed.
fault-not-awaited = No answer is waited for there. Nothing was changed.
fault-not-awaited-todo =
    { $listed ->
        [no] No answer to anything is waited for.
       *[yes] Answers are waited for to: { $these }.
    }
fault-no-answer = That is no answer to this step.
fault-no-answer-todo = Say --what, one of: { $these }.
fault-said = The words of this answer are not asked for.
fault-said-todo = Leave out --said.
fault-verdict = Only a complaint has a verdict.
fault-verdict-todo = Leave out --verdict.
fault-still-wrong = What is still wrong is asked of a complaint only.
fault-still-wrong-todo = Leave out --still-wrong.

## One entry of a case in plain text

fault-entry-extra-forbidden = A case has no such entry.
fault-entry-missing = This entry is missing.
fault-entry-choice = This is not one of the words that can stand here. These can: { $words }.
fault-entry-string-type = Text should stand here.
fault-entry-string-unicode = The text holds half of a character.
fault-entry-string-too-long = The text is too long.
fault-entry-bool-type = true or false should stand here.
fault-entry-tuple-type = A list should stand here.
fault-entry-model-type = A group of entries should stand here.
fault-entry-approx-date = This is not a date that can be read, such as 2023-05-14, 2023-05 or 2023.
fault-entry-unreadable = This entry cannot be read.

## A folder of the program

fault-private-folder = The private folder of this program could not be made.
fault-private-folder-todo = Check that your disk is not full, then start the program again.
