### The window itself: its buttons, notices and faults. An ampersand marks a shortcut.

## The bar at the bottom

window-back = &Back
window-stop = &Save and stop
window-continue = &Continue
window-save-letters = Save &my letters
window-open-folder = &Open the folder

## The rail

window-task-done = Done
window-task-now = You are here
window-task-lacking = Something is missing
window-task-to-do = Still to look at
window-leave = &Leave quickly
window-leave-hint = Hides and locks at once. You need your words to open the case again. Letters you saved stay.
window-leave-hint-nowhere = Hides at once. These answers are kept nowhere, so they are gone then. Letters you saved stay.
window-all-steps-short = All steps
window-all-steps = { $place }: show all steps

## Questions

window-not-sure = Not sure
window-date-day = Day
window-date-month = Month
window-date-year = Year
window-date-about = About then
window-date-today = Today
window-date-today-hint = Puts today’s date into these fields.
window-date-about-hint = Tick this if the date is not exact.
window-council-list = Councils that fit
window-council-found =
    { $many ->
        [no] One council fits.
       *[yes] { $count } councils fit.
    } Use the down arrow to choose.
window-meant = Do you mean { $council }?
window-meant-take = Yes, use this name
window-no-address = We have no address for { $council }. Type it here if you know it. If not, the letter has room for one.
window-why = Why we ask
window-why-hide = Hide why we ask
window-word-show = What does “{ $word }” mean?
window-word-hide = Hide what “{ $word }” means
window-faults =
    { $many ->
        [no] Please look at one answer again
       *[yes] Please look at { $count } answers again
    }
window-stands-as-it-is = If it is right as it stands, choose the same button again.
window-doubts =
    { $many ->
        [no] Please look at one answer again. If it is right, you can leave it as it is.
       *[yes] Please look at { $count } answers again. If they are right, you can leave them as they are.
    }
window-fault-line = { $question } – { $fault }
window-add-record = &Add another record
window-removed = It is removed.
window-put-back = &Put it back
window-remove-record = &Remove this record
window-add-event = &Add another event
window-remove-event = &Remove this event
window-add-person = &Add another person
window-remove-person = &Remove this person
window-add-other = &Add another person
window-remove-other = &Remove this person

## Stopping, opening, saving

window-title-bar = { $title }: independent help with complaints. Not legal advice, not the Ombudsman.
window-title-bar-example = { $title }: an example with made-up details. Not legal advice, not the Ombudsman.
window-example = Example: made-up details
window-example-short = Made-up example
window-ok = &Close
window-answers-here = Your answers are still here.
window-ask-stay = &Go on here
window-open-case = &Open case…
## The menus

window-menu-file = &File
window-menu-help = &Help
window-menu-about = &About
window-menu-report = &Report of a fault…
window-new = &New case
window-open-example = Open the &example
window-quit = &Quit

## In danger

window-helplines = You can also call
window-helpline = { $what }: { $name }, { $phone }.

## When the program itself fails

window-trouble = Something went wrong in the program.
window-trouble-text =
    Your answers are still here. If they are kept nowhere yet, keep them now: choose File, then Keep these answers. Then close the program and start it again.

    Nothing was sent to anyone.
window-trouble-place = For whoever mends the program: { $place }
window-report = Report of a fault
window-report-hint = This is the whole report. It holds none of your answers and no name of a person or a file. Nothing is sent to anyone. You can save it, and give it to whoever looks after the program.
window-report-text = The report
window-report-see = &See a report of it
window-report-save = &Save the report…
window-report-name = Right Door report
window-report-saved = The report is saved. Nothing was sent to anyone.
window-report-head = A report of Right Door. It tells where in the program something failed. It holds no answers, no names and no places of files.
window-report-none = Nothing has failed since the program was started.

## The doors

window-working-on-it = Just a moment: we are working it out.
window-doors-found =
    { $many ->
        [no] One way forward is shown.
       *[yes] { $count } ways forward are shown.
    }
window-so-far =
    { $many ->
        [no] One way forward so far: show it
       *[yes] { $count } ways forward so far: show them
    }
window-so-far-hide =
    { $many ->
        [no] One way forward so far: hide it
       *[yes] { $count } ways forward so far: hide them
    }
window-so-far-line = { $title }: { $status }.
window-so-far-due = { " " }{ $what } { $when }.
window-no-doors = We cannot show a way forward yet. Go back and tell us what went wrong.
window-due = { $what } { $when }.
window-working-show = How we worked this out
window-working-hide = Hide how we worked this out
window-over-show =
    { $many ->
        [no] Show the one that has passed
       *[yes] Show the { $count } that have passed
    }
window-over-hide =
    { $many ->
        [no] Hide the one that has passed
       *[yes] Hide the { $count } that have passed
    }
window-law-show = The law behind this
window-law-hide = Hide the law behind this
window-examples-show = Show how such a thing was treated
window-examples-hide = Hide how such a thing was treated
window-would-change = An answer here could change this:
window-why-shown = Why this helps
window-why-shown-hide = Hide why this helps

## The letters

window-missing = Before we can write your letters, we need:
window-wanting = We can write one more letter if you tell us this:
window-choose-letter = Which one do you want to read?
window-another-letter = Choose another letter
window-for-you = For you. Do not post it.
window-for-signing = To be signed. A copy goes with each letter that asks for it.
window-for-council = To { $the-body }
window-for-ico = To the Information Commission (known as the ICO)
window-for-social-work-england = To Social Work England
window-for-lgsco = To the Ombudsman
window-for-body = To { $body }
window-pack-show = Choose what goes into your pack
window-pack-hide = Hide what goes into your pack
window-pack-hint = Take a tick away to leave a letter out. You can put it back at any time.
window-pack-choose = What goes into your pack?
window-pack-names = Who may see the names of other people in full?
window-pack-names-hint = You named: { $names }. Everybody without a tick gets initials. Your own pack keeps the full names.
window-pack-paper = Do you want to print your whole pack?
window-pack-both-sides = Print it on both sides
window-pack-both-sides-hint = Each letter begins on a new sheet, with room to bind it
window-pack-left-out = It is not in the files we save, and not on the list of what to post.
window-words-show = Change the words of this letter
window-words-hide = Hide the words of this letter
window-words-hint = Choose a paragraph to write it in your own words. Facts such as names and dates come from your answers. To change a fact in every letter, go back to its question.
window-words-choose = Which paragraph do you want to change?
window-words-ours = Our words:
window-words-own = Your own words
window-words-own-at = Paragraph { $number } of { $total }, your own words
window-words-ours-at = Paragraph { $number } of { $total }
window-words-changed-at = Paragraph { $number } of { $total }, your own words. The facts have changed.
window-words-changed = The facts under this paragraph have changed since you wrote it. Your words stay in the letter. Please see if they are still right.
window-words-then = Our words when you wrote yours:
window-words-keep = &Keep my words
window-words-back = &Put back our words
window-words-kept = Your words are kept.
window-words-are-back = Our words are back.
window-words-empty = There is nothing here to keep. Write something, or put back our words.
window-words-lost = You wrote these words for a paragraph that is no longer in this letter. They are not in the letter.
window-words-forget = Take these words away
window-page-back = Pre&vious page
window-page-on = &Next page
window-page-smaller = S&maller
window-page-larger = Lar&ger
window-page-at = Page { $number } of { $total }, shown at { $size }
window-print-one = P&rint this one…
window-print-all = Print &all…
window-print-none = This computer knows no printer. You can save your letters on the next page, and print the files on another computer.
window-printing = The pages are on their way to the printer.
window-print-stop = Stop printing
window-print-stopped = Stopped. Some pages may have been printed.
window-printed = All pages have gone to the printer.
window-as-text = The same in plain text
window-text-of = { $title }, as plain text
window-page-picture = Picture of page { $number } of { $total }: { $title }
window-pages =
    { $many ->
        [no] One page.
       *[yes] { $count } pages.
    }

## Saving the letters

window-pack-folder = Right Door letters { $day }
window-folder = Which folder?
window-folder-hint = If it is not there yet, we make it.
window-no-such-home = The folder begins with a name that this computer does not know.
window-no-such-home-do = Write the folder without the sign “~”, or choose it with the button.
window-choose-folder = Choose ano&ther folder…
window-set = What is set for your pack
window-set-all = Left out: nothing.
window-set-out = Left out: { $letters }.
window-set-one = Printed on both sides: no.
window-set-both = Printed on both sides: yes.
window-set-initials = Names of other people: initials in every letter. Your own pack has them in full.
window-set-full = Names of other people: initials. In full only for: { $whom }.
window-set-mails = E-mail drafts: yes, in the folder “More”.
window-set-no-mails = E-mail drafts: none.
window-set-change = Change what is set
window-writing = Writing your letters.
window-writing-file = Writing { $name }
window-cancel = Ca&ncel
window-written = Your letters are saved.
window-written-more = The whole pack is for you: keep it at home and do not send it.
window-written-folder = In the folder “More” there are copies that you can change. There are texts to paste into a form, too, and dates for a calendar.
window-written-folder-mails = In the folder “More” there are copies that you can change. There are texts to paste into a form, too, e-mails to send, and dates for a calendar.
window-next = What happens next
window-next-steps =
    1. Open the folder and read every letter.

    2. Print, sign and post what the list “What to post and when” says.

    3. Keep a copy. Once it is on its way, open your case again and choose “I sent it”. Then we count the days.

    4. If no answer comes by the date in the letter, open your case again.
window-found = These letters are in the folder now, each of them whole: { $names }.
window-found-none = No letter is in the folder now. You can try again.
window-found-unknown = We cannot look into the folder now.
window-replace = There are letters in this folder already.
window-replace-text = They may be older ones of this case, or those of somebody else. You can keep both.
window-replace-last = The newest was saved on { $day }.
window-replace-beside = &Keep both: use “{ $folder }”
window-replace-yes = &Replace the old ones
window-replace-no = &Go back
