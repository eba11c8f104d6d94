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
setting-colours-contrast = High contrast, dark
setting-colours-contrast-light = High contrast, light
setting-motion = May things move?
setting-motion-system = As on this computer
setting-motion-none = Keep all still
setting-lock-minutes = When should your case lock by itself?
setting-lock-minutes-hint = After so many minutes in which nobody types. Then it asks for your words. “Leave quickly” does more: it takes the key of the case off this computer.
setting-lock-minutes-5 = 5 minutes
setting-lock-minutes-15 = 15 minutes
setting-lock-minutes-30 = 30 minutes
setting-lock-minutes-60 = One hour
setting-lock-minutes-0 = Never
setting-folder = Where should your letters go?
setting-folder-hint = Leave it empty for your own documents. You can choose another folder each time.

setting-centre = Do you help the clients of an advice centre?
setting-centre-hint = Leave this empty if you write for yourself. It is kept on this computer, and each case that you start for a client begins with it.
setting-centre-adviser = Your name
setting-centre-name = The name of your centre
setting-centre-address = The address of your centre
setting-centre-address-hint = One line for each part, as on an envelope
setting-centre-phone = The phone number of your centre
setting-centre-email = The e-mail of your centre
setting-centre-reference = Your old reference for all clients
setting-centre-reference-hint = New cases do not begin with it. Each case asks for a reference of its own. Copy this one if you need it, then empty the box.
setting-centre-forget = Forget the centre
setting-centre-forgotten = The centre is forgotten. Cases that were started with it stay as they are.

window-settings = &Settings…
window-settings-done = &Done

window-about =
    This program helps you to find who can deal with your complaint, and writes the letters.

    It is independent. It is not run by the Ombudsman, the Information Commission or any council. It is not legal advice.

    Nothing you type leaves this computer.

    The program is free to use, share and change (the MIT licence).
window-about-version = Version { $version }.
window-about-law = The law in it is as we found it on { $date }.
