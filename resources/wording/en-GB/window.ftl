### The window itself: its buttons, notices and faults. An ampersand marks a shortcut.

## The bar at the bottom

window-back = &Back
window-stop = &Save and stop
window-continue = &Continue
window-save-letters = &Save my letters
window-open-folder = &Open the folder

## The rail

window-task-done = Done
window-task-now = You are here
window-task-to-do = To do
window-unprotected = Not protected yet
window-saved = Saved at { $time }, only on this computer. Deleted when you close.
window-not-saved-yet = Nothing typed yet.
window-not-saved = Your answers are still here, but could not be kept on the disk. { $why }
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
window-why = Why we ask
window-faults =
    { $many ->
        [no] Please look at one answer again
       *[yes] Please look at { $count } answers again
    }
window-fault-line = { $question } { $fault }
window-add-record = &Add another record
window-remove-record = &Remove this record
window-add-person = &Add another person
window-remove-person = &Remove this person

## Stopping, opening, saving

window-title-bar = Right Door: independent help with complaints. Not legal advice, not the Ombudsman.
window-ok = &Close
window-answers-here = Your answers are still here.
window-ask-close = Do you want to stop here?
window-ask-new = Do you want to start a new case?
window-ask-example = Do you want to open the example?
window-ask-open = Do you want to open another case?
window-ask-text =
    Your answers are deleted when you stop, unless you save them to a file. Then you can go on later.

    The file is not locked. Anyone who can open it can read it, so choose a safe place.
window-ask-save = &Save to a file
window-ask-discard = &Delete my answers
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
window-about =
    This program helps you to find who can deal with your complaint, and writes the letters.

    It is independent. It is not run by the Ombudsman, the Information Commission or any council. It is not legal advice.

    Nothing you type leaves this computer.
