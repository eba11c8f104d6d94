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
window-task-to-do = To do
window-unprotected = Not protected yet
window-saved = Saved at { $time }, only on this computer. Deleted when you close.
window-saved-short = Saved at { $time }
window-not-saved-yet = Nothing typed yet.
window-not-saved = Your answers are still here, but could not be kept on the disk. { $why }
window-not-saved-short = Your answers could not be kept on the disk. { $why }
window-leave = &Leave quickly
window-leave-hint = Closes at once and deletes these answers. Files you saved stay.
window-all-steps = { $place }: show all steps

## Questions

window-not-sure = Not sure
window-date-day = Day
window-date-month = Month
window-date-year = Year
window-date-about = About then
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

## Stopping, opening, saving

window-title-bar = { $title }: independent help with complaints. Not legal advice, not the Ombudsman.
window-title-bar-example = { $title }: an example with made-up details. Not legal advice, not the Ombudsman.
window-example = Example: made-up details
window-example-short = Made-up example
window-ok = &Close
window-answers-here = Your answers are still here.
window-ask-close = Do you want to stop here?
window-ask-new = Do you want to start a new case?
window-ask-example = Do you want to open the example?
window-ask-open = Do you want to open another case?
window-ask-text-stop =
    Save your answers to a file, and you can go on later. If you do not save them, they are gone.

    The file is not locked. Anyone who can open it can read it, so choose a safe place.
window-ask-save-stop = &Save to a file and stop
window-ask-discard-stop = Stop &without saving (answers are deleted)
window-ask-text-case =
    Save your answers to a file first, and you can come back to them. If you do not save them, they are gone.

    The file is not locked. Anyone who can open it can read it, so choose a safe place.
window-ask-save-case = &Save to a file first
window-ask-discard-case = Do &not save (answers are deleted)
window-ask-stay = &Go on here
window-save-case-as = Save case &as…
window-open-case = &Open case…
window-case-files = Right Door cases
window-case-file-name = My case
window-case-saved = Your answers are saved.
window-case-saved-text = The file is not locked. Anyone who can open it can read it. Keep it in a safe place.

## The menus

window-menu-file = &File
window-menu-help = &Help
window-menu-about = &About
window-new = &New case
window-open-example = Open the &example
window-quit = &Quit

## Answers left behind by a crash

window-left-title = Your answers from last time are still here
window-left-text = The program stopped before it could delete them. Do you want to go on with them?
window-left-go-on = &Go on with them
window-left-delete = &Delete them
window-left-later = &Not now

## When the program itself fails

window-trouble = Something went wrong in the program.
window-trouble-text =
    Your answers are still here. Save them to a file now: choose File, then Save case as. Then close the program and start it again.

    Nothing was sent to anyone.
window-trouble-place = For whoever mends the program: { $place }

## The doors

window-working-on-it = Just a moment: we are working it out.
window-doors-found =
    { $many ->
        [no] One way forward is shown.
       *[yes] { $count } ways forward are shown.
    }
window-no-doors = We cannot show a way forward yet. Go back and tell us what went wrong.
window-due = { $what } { $when }.
window-working-show = How we worked this out
window-working-hide = Hide how we worked this out
window-law-show = The law behind this
window-law-hide = Hide the law behind this
window-examples-show = Show how such a thing was treated
window-examples-hide = Hide how such a thing was treated
window-would-change = An answer here could change this:
window-why-shown = Why this helps

## The letters

window-missing = Before we can write your letters, we need:
window-wanting = We can write one more letter if you tell us this:
window-choose-letter = Which one do you want to read?
window-for-you = For you. Do not post it.
window-for-council = To the council
window-for-ico = To the Information Commission (known as the ICO)
window-for-social-work-england = To Social Work England
window-for-lgsco = To the Ombudsman
window-as-text = The same in plain text
window-text-of = { $title }, as plain text
window-page-picture = Picture of page { $number } of { $total }: { $title }
window-pages =
    { $many ->
        [no] One page.
       *[yes] { $count } pages.
    }

## Saving the letters

window-pack-folder = Right Door letters
window-folder = Which folder?
window-folder-hint = If it is not there yet, we make it.
window-no-such-home = The folder begins with a name that this computer does not know.
window-no-such-home-do = Write the folder without the sign “~”, or choose it with the button.
window-choose-folder = Choose ano&ther folder…
window-writing = Writing your letters.
window-writing-file = Writing { $name }
window-cancel = Ca&ncel
window-written = Your letters are saved.
window-written-more = The whole pack is for you: keep it at home and do not send it. In the folder “More” there are copies that you can change, texts to paste into a form, e-mails to send, and dates for your calendar.
window-next = What happens next
window-next-steps =
    1. Open the folder and read every letter.

    2. Print, sign and post what the list “What to post and when” says.

    3. Keep a copy, and write down the day on which the council gets it.

    4. Save your answers to a file before you close (File, then Save case as). If no answer comes by the date in the letter, open that file again.
window-replace = There are letters in this folder already.
window-replace-text = Do you want to put the new ones in their place? The old ones will be gone.
window-replace-yes = &Replace them
window-replace-no = &Keep the old ones
