### How the program looks and behaves, and what it is. Grade 6 at most.

place-program = This program
page-settings = Settings
page-settings-hint = Each choice counts at once. You can change it again at any time.
page-about = About this program
page-about-hint = What it is, what it is not, and how new its law is.

setting-text-size = How large should the words be?
setting-text-size-system = As on this computer
setting-text-size-100 = Normal
setting-text-size-125 = Large
setting-text-size-150 = Larger
setting-text-size-200 = Largest
setting-colours = Which colours do you want?
setting-colours-system = As on this computer
setting-colours-light = Light
setting-colours-dark = Dark
setting-colours-contrast = High contrast
setting-motion = May things move?
setting-motion-system = As on this computer
setting-motion-none = Keep all still
setting-lock-minutes = When should your case lock by itself?
setting-lock-minutes-hint = After so many minutes in which nobody types. Then it asks for your passphrase.
setting-lock-minutes-5 = 5 minutes
setting-lock-minutes-15 = 15 minutes
setting-lock-minutes-30 = 30 minutes
setting-lock-minutes-60 = One hour
setting-lock-minutes-0 = Never
setting-folder = Where should your letters go?
setting-folder-hint = Leave it empty for your own documents. You can choose another folder each time.

window-settings = &Settings…
window-settings-done = &Done

window-about =
    This program helps you to find who can deal with your complaint, and writes the letters.

    It is independent. It is not run by the Ombudsman, the Information Commission or any council. It is not legal advice.

    Nothing you type leaves this computer.

    The program is free to use, share and change (the MIT licence).
window-about-version = Version { $version }.
window-about-law = The law in it is as we found it on { $date }.
