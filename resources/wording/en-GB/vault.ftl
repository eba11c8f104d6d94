### The locked file of a case: start page, words to open it, papers, and all that is done with it.

## Where the answers are kept, beside every page

vault-nowhere = Kept nowhere
vault-nowhere-more = These answers are gone when you close. To keep them: File, then Keep these answers.
vault-nowhere-short = Gone when you close
vault-locked = In a locked file
vault-all-saved = All of it is saved.
vault-all-but-one = One answer is not saved: it is not finished yet. All the others are.
vault-all-but-one-short = One answer is not finished
vault-saved = Saved at { $time }. It opens on this computer without words.
vault-saved-words = Saved at { $time }. It asks for your words each time.
vault-saved-short = Saved at { $time }
vault-not-saved = Your answers are still here, but could not be saved. { $why }
vault-not-saved-short = Your answers could not be saved. { $why }
vault-read-only = Open to read only
vault-read-only-more = What you change here is not saved. To keep it: File, then Keep these answers.
vault-read-only-short = Changes are not saved

## The start page

vault-stopped-where = Your case is in the locked file “{ $name }”, in { $folder }.
vault-stopped-here = To go on another time, start Right Door and choose it from the list of cases. It opens on this computer without words.
vault-stopped-words = To go on another time, start Right Door, choose “Open a file”, and take that file. It asks for your words.
vault-stopped-start = &Go to the start page

vault-start = What would you like to do?
vault-start-hint = Nothing leaves this computer.
vault-start-new = &Start a new case
vault-start-new-hint = You tell us what happened. It is kept in a locked file.
vault-start-client = Start a case for a &client
vault-start-client-hint = Your name, your centre and its address are filled in.
vault-start-open = &Open a file…
vault-start-where = New cases are kept in { $folder }, unless you choose another place. Their names end in “.lgocase”.
vault-start-look = &Look around, keep nothing
vault-start-look-hint = Nothing is written to this computer. Your answers are gone when you close. You can still choose to keep them.
vault-start-example = See an e&xample
vault-start-centre = I help the clients of an advice centre
vault-start-help = About and hel&p
vault-start-go-on = Go on with a case
vault-start-search = Find a case by name, title or reference
vault-start-none = No case fits these words.
vault-start-more = { $count } more fit. Type a few letters to find one.
vault-start-others =
    { $many ->
        [no] One more case is in the list.
       *[yes] { $count } more cases are in the list.
    } Type a few letters to find one.
vault-start-untitled = A case without a name yet
vault-start-saved = Saved on { $day } at { $time }
vault-start-due = You asked us to remind you
vault-start-due-text = The day is over until which you wanted to keep these. Open one to keep it longer or to erase it.
vault-start-due-line = { $title }: until { $day }

## The words that open a case

vault-new = These words lock your case
vault-new-hint = Your answers go into one locked file. These words open it, and nothing else does.
vault-new-advice = Write the words down, or save the sheet and print it. Keep them where nobody else looks. If they are lost, nobody can open the file. We cannot help then.
vault-new-later = No time now? Choose Continue. While this computer opens the case by itself, you can get new words from the Case menu. After “Leave quickly” you need them.
vault-new-no-store = This computer cannot open the case by itself. It asks for these words each time, so write them down before you go on.
vault-new-main = &Continue
vault-new-why = The file tells private things. It is locked, so that whoever finds it cannot read it. We never learn your words, so we cannot tell them to anyone.
vault-back = &Back
vault-words = The words
vault-words-coming = Just a moment: your words are being drawn.
vault-words-copy = Cop&y the words
vault-words-copied = The words are copied. Other programs can read them until you copy something else.
vault-words-sheet = Save a sheet to &print…
vault-words-sheet-saved = The sheet is saved. Anyone who finds it can open your case. Print it, then delete it.
vault-words-other = Other wor&ds
vault-words-own = I would rather use my &own words
vault-words-own-label = Your own words
vault-words-own-hint = Four or more words that have nothing to do with you or with one another. Capital letters count.
vault-words-drawn = &Use six words of yours
vault-words-weak = Weak: a stranger’s computer could guess these words. Add more words.
vault-words-fair = Fair: they would hold for some years. One more word makes them strong.
vault-words-strong = Strong: nobody can guess these words.
vault-words-weak-again = If you want these words all the same, choose the same button again.
vault-words-empty = Please type your words.
vault-place = Where the file is kept
vault-place-coming = Just a moment: we are looking for a place for the file.
vault-place-none = Please choose a place for the file.
vault-place-text = { $name } in { $folder }
vault-place-other = Choose ano&ther place…
vault-place-cloud = A cloud service ({ $service }) copies this folder. The copies are locked too. They may stay there after you erase the case.
vault-typed-each-time = Other people use this computer, or my account on it
vault-typed-each-time-hint = Then this computer keeps no key and no list. The words are asked for each time.
vault-no-key = Do you have your words?
vault-no-key-text =
    This computer keeps no key for this case. You need the words each time you open it. Without them nobody can open it.

    { $words }
vault-no-key-have = I &have them
vault-no-key-sheet = Save a &sheet to print
vault-sheet-file = The words
vault-sheet-files = PDF files
vault-sheet-title = The words that open your case
vault-sheet-lead = Keep this sheet where nobody else looks. Do not keep it with the computer.
vault-sheet-how = Open the program, choose your case and type these words in this order. Capital letters count.
vault-sheet-lost = If the words are lost, nobody can open the case.
vault-sheet-made = Made on { $day }.

## Opening a locked case

vault-unlock = Type the words of this case
vault-unlock-hint = They are on the sheet that you printed or wrote.
vault-unlock-why = Anyone can find a file on a computer. Without the words they cannot read it.
vault-unlock-words = Your words
vault-unlock-show = Show what I type
vault-unlock-remember = Open it without words on this computer from now on
vault-unlock-remember-hint = Do not tick this if other people use this computer or your account on it.
vault-unlock-wrong = These words do not open the case.
vault-unlock-strange = { $many ->
    [no] Word { $places } is not one of the words that we draw. Look at it on your sheet, and try again.
    *[yes] Words { $places } are not among the words that we draw. Look at them on your sheet, and try again.
  }
vault-unlock-wrong-more = Look at each word and at their order, and try again. In words of your own, capital letters count. If you are sure of them, the start of the file may be damaged: try a copy of it.
vault-unlock-main = &Open the case
vault-unlocking = Just a moment: the case is being opened.
vault-hidden = Your case is locked
vault-hidden-text = Choose Open again and type your words to go on.
vault-hidden-nowhere = Your answers are hidden
vault-hidden-nowhere-text = They are kept nowhere, so leave the program open. They are not locked: anyone at this screen can show them again.
vault-hidden-main = &Open again
vault-busy = This case is open somewhere else
vault-busy-here = It is open in another window on this computer. Close it there, or open it here to read only.
vault-busy-elsewhere = It is open on another computer, or it was when that computer stopped. If you are sure that it is closed there, you can take it over.
vault-busy-read = Open to &read only
vault-busy-take = &Take it over
vault-cancel = Do &nothing
vault-damaged = The case file is damaged
vault-damaged-text = Part of the file is not what was saved. We can save what can still be read to a new file. The damaged file stays as it is.
vault-damaged-rescue = &Save what can be read
vault-damaged-look = &Look at it, keep nothing
vault-rescued = What could be read is in a new file
vault-rescued-stem = { $name } (rescued)
vault-rescued-newest = Your last answers came through.
vault-rescued-older = Some answers are older than the last ones. Please look through them.
vault-rescued-papers = { $kept } papers came through, { $lost } are lost.
vault-older = This file is older than the last one here
vault-older-text = You saved this case later than this file says. Somebody may have put back an older copy. If you know why, go on with it.
vault-older-on = &Go on with it
vault-older-close = &Close it
vault-gone = That file is not there any more
vault-gone-text = It may have been moved, or its stick is not in. You can look for it with “Open a file”, or take it off the list.
vault-gone-drop = &Take it off the list

## Stopping

vault-ask = Do you want to keep these answers?
vault-ask-text = They are kept nowhere yet. If you do not keep them, they are gone.
vault-ask-keep = &Keep them in a locked file
vault-ask-discard = Do n&ot keep them
vault-ask-failed = Your last answers could not be saved
vault-ask-failed-text = { $why } If you close now, what you typed last is lost.
vault-ask-again = &Try again
vault-ask-anyway = Close &anyway

## The menus

vault-menu-start = Start &page
vault-menu-keep = &Keep these answers…
vault-menu-lock = &Hide and lock, and stay here
vault-file-name = My case
vault-file-name-day = My case { $day }
vault-file-name-client = Client { $day }
vault-all-files = Cases

## Asked while a case is opened, kept or left

vault-ask-untaken = One answer is not finished
vault-ask-untaken-text = It cannot be kept as it stands. All the others are saved.
vault-ask-untaken-go = &Leave it out

## The Case menu

vault-menu-case = Cas&e
vault-menu-papers = &Papers…
vault-menu-undo = &Back to the answers before
vault-menu-redo = &Forward again
vault-menu-words = Get other &words…
vault-menu-hand-over = &Hand over a copy…
vault-menu-copy = &Make a copy
vault-menu-until = &Remind me to erase it…
vault-menu-about = &What was done with it
vault-menu-export = Save in plain te&xt…
vault-menu-import = Take in from plain &text…
vault-menu-erase = &Erase this case…
vault-menu-forget = &Forget my cases on this computer…
vault-undone = These are the answers of one step before.
vault-redone = These are the answers of one step later.
vault-no-step = There is no other step to go to.
vault-change = Other words for this case
vault-change-hint = From now on these words open the case and its copies from older versions. The words of before no longer do.
vault-change-why = New words help if someone may have seen or heard the old ones.
vault-change-main = Use these &words
vault-changed = The case has other words now.
vault-changed-text = The words of before no longer open it. Copies that you handed over keep their own words.
vault-changed-left =
    { $many ->
        [no] One copy from an older version still has the words of before.
       *[yes] { $count } copies from older versions still have the words of before.
    }
vault-hand-over = Words for whoever gets the copy
vault-hand-over-hint = The copy gets words of its own. Tell them to the other person, not on the same stick and not in the same e-mail.
vault-hand-over-why = With its own words you can give away a copy and keep your words to yourself.
vault-hand-over-main = &Choose the place…
vault-hand-over-history = With how the answers came about, and who did what
vault-hand-over-history-hint = Without this the copy holds the answers as they are now, and the papers.
vault-copied = The copy is made.
vault-copied-text = Its name is { $name }. The same words open it.
vault-handed-over = The copy is ready to hand over.
vault-handed-over-text = Only the words that you were shown open it.
vault-plain = Save in plain text?
vault-plain-text = Anyone who gets that file can read all of it, without any words. The papers are not in it.
vault-plain-yes = &Save in plain text
vault-plain-name = My case in plain text
vault-plain-saved = Your answers are in the new file, in plain text.
vault-plain-in = Put other answers in the place of these?
vault-plain-in-text = The answers of the file that you choose take the place of these. You can go back to these with “Back to the answers before”.
vault-plain-in-yes = &Choose the file…
vault-erase = Erase this case for good?
vault-erase-text =
    The file, its copies from older versions and its key on this computer go, and its place on the list. It cannot be undone. Letters that you saved stay where they are.

    What we cannot promise: a disk of today, a stick, a backup or a cloud may still hold parts of it. All of them are locked.
vault-erase-yes = &Erase it for good
vault-erased = The case is erased.
vault-erased-text = Copies that a disk, a backup or a cloud made are out of our reach.
vault-erased-key-shared = A copy of it is on your list or in the same folder. The copy opens with the same key, so this computer keeps the key.
vault-erased-key = The key store did not answer, so the key may still be there. Without the file it opens nothing.
vault-forget = Forget your cases on this computer?
vault-forget-text = The list of your cases goes, and the keys with which they open here. The files stay. You need your words to open them again.
vault-forget-yes = &Forget them
vault-forgotten = This computer knows none of your cases any more.
vault-not-forgotten = The list is gone. We cannot be sure that every key is gone: one may still be in the key store.
vault-until = When should we remind you to erase it?
vault-until-hint = We ask you after that day. Nothing is erased without you.
vault-until-why = A case tells a lot about people. A day to look at it again helps you keep it no longer than you want.
vault-until-never = Never
vault-until-months = In { $months } months
vault-until-years =
    { $many ->
        [no] In a year
       *[yes] In { $count } years
    }
vault-until-main = &Keep this choice
vault-until-kept = We remind you after { $day }.
vault-until-none = We do not remind you.
vault-done = What was done with this case
vault-done-hint = Only this file knows it. A copy that you hand over without its history does not.
vault-done-why = If someone asks later what was done and when, you can look it up here.
vault-done-saved =
    { $many ->
        [no] The answers were saved once.
       *[yes] The answers were saved { $count } times.
    }
vault-done-line = { $day }, { $time }: { $what }
vault-done-line-who = { $day }, { $time }: { $what } ({ $who })
vault-done-letter = Letter made: { $name }
vault-done-sent = Letter made: { $name }. Sent on { $day }.
vault-done-posted = You told us that this was sent: { $name }.
vault-done-not-posted = It was taken back that this was sent: { $name }.
vault-done-backup = Copy from an older version: { $name }
vault-done-file =
    { $many ->
        [no] Saved on { $day } at { $time }. It keeps the answers as they are now.
       *[yes] Saved on { $day } at { $time }. It keeps { $count } steps of the answers.
    }
vault-done-paper = Paper { $number }: { $name } ({ $size } bytes)
vault-done-until = To be asked about after { $day }.
vault-deed-key-changed = The words were changed.
vault-deed-letters-made = Letters were made.
vault-deed-undone = The answers went back one step.
vault-deed-redone = The answers went on one step.
vault-deed-recovered = It was saved from a damaged file.
vault-deed-copied = A copy was made.
vault-deed-handed-over = A copy was made to hand over.
vault-deed-exported = The answers were saved in plain text.
vault-deed-imported = Answers were taken in from plain text.
vault-deed-attached = Papers were added.
vault-deed-detached = A paper was taken out.
vault-deed-other = Something that this version has no words for was done: { $what }.
vault-papers = Papers of this case
vault-papers-hint = Letters, photographs, recordings. They are locked with the case. You can drop files on this page.
vault-papers-why = Here you find them again when an answer comes.
vault-papers-none = There are no papers yet.
vault-papers-add = &Add papers…
vault-papers-size = { $size }, added on { $day }
vault-papers-save = Save a copy…
vault-papers-save-of = Save a copy of { $name }
vault-papers-remove = Take out
vault-papers-remove-of = Take out { $name }
vault-papers-removing = Take this paper out of the case?
vault-papers-removing-text = It is gone from the case then. A copy elsewhere on your computer stays.
vault-papers-remove-yes = &Take it out
vault-papers-adding = Adding { $name }
vault-papers-added =
    { $many ->
        [no] One paper is added.
       *[yes] { $count } papers are added.
    }
vault-papers-left = The first file stays where it was, and it is not locked there.
vault-papers-removed = The paper is taken out.
vault-papers-saved = The copy is saved. It is not locked.
vault-back-to-case = &Back to the case

## The letters, as the list of what was done names them

vault-kind-summary = where you stand
vault-kind-access-request = a request for the records
vault-kind-rectification-request = a request to put records right
vault-kind-correction-follow-up = a letter that asks what was put right
vault-kind-data-complaint = a complaint about data
vault-kind-restriction-request = a request to hold the use of data
vault-kind-deletion-request = a request to delete data
vault-kind-chaser = a reminder
vault-kind-council-complaint = a complaint to the council
vault-kind-complaint-chaser = a reminder of a complaint
vault-kind-regulator-concern = a sheet for the regulator
vault-kind-ico-complaint = a sheet for the ICO
vault-kind-ombudsman-complaint = a sheet for the Ombudsman
vault-kind-supplementary-statement = a statement to add to the records
vault-kind-information-review = a request to look again
vault-kind-authority = a form for whoever acts for you
vault-kind-child-consent = a form for the child’s own say
vault-kind-chronology = what happened when
vault-kind-checklist = what to post and when
vault-kind-data-complaint-chaser = a reminder of a complaint about data
vault-kind-information-request = a request for rules and who decides
vault-kind-cover-note = a note on top of the letters
vault-kind-tribunal-sheet = a sheet on what a tribunal can do
vault-kind-court-sheet = a sheet on what a court can do
vault-kind-schedule = a list of what is wrong in the records
