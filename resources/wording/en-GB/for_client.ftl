### The same pages where an adviser fills them in: each entry stands in for the one of its name.
### “You” is the adviser here, and “they” the client. Reading grade 6 at most.

## The task list

section-you-for-client = Your client
section-steps-for-client = What they have done so far
section-wants-for-client = What they want
section-doors-for-client = Where they can take it
section-letters-for-client = Their letters
section-pack-for-client = Their pack
place-home-for-client = Your client’s case

## Before you start

page-before-hint-for-client = This program asks what happened to your client. Then it shows who can help, in what order, and writes the letters for them.
page-before-body-for-client =
    Take all the time you need. You can leave out any question. You can stop, and go on another day.

    What you type stays on this computer. Nothing is sent to anyone. You or your client post the letters.

    It is not run by the Ombudsman or by any council. It is not legal advice.
page-danger-hint-for-client = You were told that someone is in danger now. That cannot wait for a letter.

## Your client

page-you-hint-for-client = This decides which letters your client can send.
page-you-why-for-client = Each person has the right to their own data. A parent can often ask for a child, but the right is the child’s.
ask-complainant-role-for-client = My client writes about
ask-complainant-role-is-self-for-client = Themselves, or what is written about them
ask-complainant-role-is-self-hint-for-client = Choose this, too, if they only ask for rules or figures
ask-complainant-role-is-parent-for-client = Their child
ask-complainant-role-is-parent-hint-for-client = They have parental responsibility
ask-complainant-role-is-parent-without-pr-for-client = Their child, without parental responsibility
ask-complainant-role-is-parent-without-pr-hint-for-client = They can always ask for what the file says about themselves
ask-complainant-role-is-former-looked-after-child-for-client = Their own file from when they were in care
ask-complainant-role-is-relative-no-authority-hint-for-client = They can ask for what the file says about themselves
ask-complainant-role-is-bereaved-relative-for-client = Someone close to them who has died
ask-complainant-role-is-bereaved-relative-hint-for-client = They can complain about the care of this person. They can ask for what the file says about themselves.
ask-complainant-role-is-foster-carer-for-client = Records about them as a foster carer
ask-complainant-role-is-carer-for-client = Records about them as a carer
ask-complainant-own-too-for-client = Do these records say things about your client, too?
ask-complainant-own-too-hint-for-client = Then the letters ask for your client’s own data as well

page-name-for-client = Your client’s name
ask-complainant-person-name-for-client = Their full name
ask-complainant-person-former-names-for-client = Other names they have had
ask-complainant-person-former-names-hint-for-client = A maiden name, or a name they used before. Leave it empty if there is none.
ask-complainant-person-date-of-birth-for-client = Their date of birth
ask-complainant-person-reference-for-client = { $The-body }’s number for them
ask-complainant-person-reference-hint-for-client = If they have one, for example a case number
ask-complainant-person-earlier-addresses-for-client = Addresses where they lived at the time
ask-complainant-person-earlier-addresses-hint-for-client = Only if { $the-body } may know them under another address


page-contact-for-client = How can { $the-body } reach your client?
page-contact-hint-for-client = Give only what is safe for them.
page-contact-why-for-client = { $The-body } must send its answer somewhere. Your client chooses where.
ask-complainant-contact-address-for-client = Your client’s address
ask-complainant-contact-email-for-client = Their e-mail address
ask-scope-by-email-for-client = Do they want the answer by e-mail?
ask-complainant-contact-phone-for-client = Their phone number
ask-complainant-contact-may-phone-for-client = Is it all right for { $the-body } to phone them?
ask-complainant-contact-may-phone-hint-for-client = Their number goes into a letter only if they say yes
ask-complainant-contact-safe-note-for-client = Is there a way to reach them that is not safe?
ask-complainant-contact-safe-note-hint-for-client = For example: please do not phone, do not leave messages. Each letter quotes these words as you write them, so write what your client would say.
ask-complainant-contact-show-address-to-for-client = Your client’s address on the letters
ask-complainant-adjustments-for-client = What would make this easier for your client?
ask-complainant-adjustments-note-for-client = Anything else that would help them

page-subject-hint-for-client = We name them in the letters. Leave out what you do not know. If it is about your client alone, leave all of it empty.
page-subject-why-for-client = The letters have to say who it is about. Where they ask for records, they also say how your client may ask.

page-helper-for-client = Who acts for your client?
page-helper-hint-for-client = Your own name and address, or those of whoever writes in your client’s name.
page-helper-why-for-client = { $The-body } may ask for proof that you may act for your client. The letters say who writes, and for whom.
ask-representative-name-for-client = Your name
ask-representative-organisation-for-client = Where do you work?
ask-representative-reference-for-client = Your reference for this client
ask-representative-reference-hint-for-client = If there is one. Your letters to { $the-body } name it.
ask-representative-contact-address-for-client = Your address at work
ask-representative-contact-email-for-client = Your e-mail at work
ask-representative-contact-phone-for-client = Your phone at work
ask-representative-contact-may-phone-for-client = Is it all right for { $the-body } to phone you?
ask-representative-has-written-authority-for-client = Has your client signed a paper that says you may act for them?
ask-representative-fills-in-for-client = Do you fill this in for your client?
ask-representative-fills-in-hint-for-client = If you do, the questions are put to you, and call them your client
ask-representative-fills-in-is-no-for-client = No, they do it themselves

## The council

page-body-hint-for-client = We mean whoever holds the records, or did what your client wants to complain about.
page-office-for-client = Where do the letters go?
ask-organisation-landlord-for-client = Is { $the-body } your client’s landlord, and is it about that?

## What went wrong

page-issues-hint-for-client = Tick everything that fits. The story comes on the next page.
ask-issues-is-falsified-records-for-client = They think a record was made up
ask-issues-is-opinion-disputed-for-client = A record says what someone thinks, and they do not agree
ask-issues-is-access-refused-or-delayed-for-client = They asked to see records, and these were late or refused
ask-issues-is-access-incomplete-or-redacted-for-client = They got records, but parts are missing or blacked out
ask-issues-is-worker-dishonesty-for-client = They think a worker was not honest
ask-issues-is-worker-dishonesty-hint-for-client = For example, wrote down something that the worker knew was not so
ask-issues-is-service-failure-for-client = They did not get the help that they should have had
ask-issues-is-decision-disagreed-for-client = They do not agree with a decision
ask-issues-is-poor-communication-for-client = They were not told things, or got no answer
ask-issues-is-complaint-handling-for-client = Their complaint was dealt with badly
ask-issues-is-foi-refused-for-client = They asked for rules or figures and did not get them
ask-issues-is-foi-refused-hint-for-client = Or other facts, but none about them. Some call this a request for freedom of information, or FOI.

## What happened

page-story-for-client = What happened to your client?
page-story-hint-for-client = Write it as your client tells it, and say “I” for them: their letters quote it. Say what happened, when, and who was there.
page-story-why-for-client = The story goes into a complaint to { $the-body }, if they make one, and later to the Ombudsman. It is not in letters about records: those list the entries one by one. How it has affected them goes into the letter that asks to put records right.
ask-story-for-client = Their story
ask-first-knew-for-client = When did your client first find out?
ask-effect-for-client = How has this affected your client?
ask-effect-hint-for-client = At home, their health, money, trust. Write it as they would say it. { $The-body } will read this.
page-event-for-client = Dates to add
page-event-hint-for-client = Only if they like. Leave out their complaints and requests, and the answers to them. We ask for those later and put them in.
ask-events-source-for-client = How do they know?
ask-events-source-hint-for-client = For example: a letter, a diary, they were there

## Records that are wrong

ask-records-evidence-for-client = How can they show it?
ask-records-nature-hint-for-client = Wrong facts can be put right. An opinion most often stays. But the file must show that it is an opinion, and whose. Your client’s own view can be added beside it.
ask-records-change-is-add-statement-for-client = Add their own statement to it
ask-records-change-is-show-amended-for-client = Show them how it was changed
ask-records-fallback-is-add-statement-for-client = Add their own statement to it

## People

page-person-hint-for-client = A worker whose actions your client wants looked at. Leave out family and friends. You can add more.
ask-professionals-name-hint-for-client = If nobody knows it, write what your client calls this worker
ask-professionals-identified-for-client = Is it known which person it was?
ask-professionals-concern-hint-for-client = What your client saw, heard or read. Say what happened, not what your client thinks of this worker. Write it as they would say it.
ask-professionals-harmed-child-for-client = Does your client fear that this worker has harmed a child, now or in the past?
ask-professionals-harmed-child-hint-for-client = The council has an officer for that. We ask so that you know whom to call. If your client does not fear it, choose “No” and go on.
page-other-hint-for-client = If not, leave this empty and go on. If so, list them: another child, a neighbour, a friend. We can hide their names in the letters. Leave out your client, the person it is about, and workers they complain about.
page-other-why-for-client = The letters can show initials for these people. Then the name of another child does not go where it need not. Your client’s own pack keeps the full names. Whoever complains with your client is named in full, and signs the complaint too.
ask-others-also-called-for-client = Other names that are used for them
ask-others-who-is-co-complainant-for-client = Someone who complains with my client
ask-others-who-is-worker-for-client = A worker they do not complain about

## What they have done so far

page-complaint-for-client = Your client’s complaint to { $the-body }
page-complaint-hint-for-client = Has your client complained to { $the-body } about this?
ask-steps-complaint-stage-is-not-made-for-client = They have not complained
ask-steps-complaint-stage-is-awaiting-reply-for-client = They have complained and are waiting
ask-steps-complaint-stage-is-overdue-for-client = They have complained and the answer is late
ask-steps-complaint-made-for-client = When did they complain?
ask-steps-complaint-verdict-is-upheld-for-client = It agreed with them
ask-steps-complaint-still-wrong-hint-for-client = Only if it did not put things right. Write it as they would say it
ask-steps-complaint-reason-for-lateness-for-client = What made it hard for your client to complain sooner?
ask-steps-complaint-reason-for-lateness-hint-for-client = Some bodies ask this when a year has passed. Write it as they would say it. For example: I was ill, or { $the-body } told me to wait. If nothing did, leave it empty.

page-requests-hint-for-client = Has your client asked to see records, or to have them put right?
ask-steps-access-state-for-client = Have they asked to see the records?
ask-steps-access-state-is-waiting-for-client = Yes, and they are waiting
ask-steps-access-state-is-done-for-client = Yes, and they got them
ask-steps-access-state-is-done-unexplained-for-client = Yes, and they cannot tell if they got all
ask-steps-access-state-is-partly-for-client = Yes, and they got some
ask-steps-access-state-is-refused-for-client = Yes, and { $the-body } refused
ask-steps-access-made-for-client = When did { $the-body } get their request?
ask-steps-rectification-state-is-not-made-for-client = They have not asked for that
ask-steps-rectification-state-is-waiting-for-client = They asked and are waiting
ask-steps-rectification-state-is-done-for-client = Yes, and they have seen it
ask-steps-rectification-made-for-client = When did { $the-body } get their request?
ask-steps-dp-complaint-state-for-client = Have they complained to { $the-body } about how it used the data?
ask-steps-dp-complaint-state-is-waiting-for-client = Yes, and they are waiting
ask-steps-dp-complaint-acknowledged-for-client = Has it told them that it has that complaint?

page-information-hint-for-client = Or for other facts that are not about your client. Some call this a request for freedom of information, or FOI.
page-information-why-for-client = A public body has 20 working days to answer. After that your client can ask it to look again.
ask-steps-information-state-for-client = How far has their request gone?
ask-steps-information-state-is-not-made-for-client = They have not asked
ask-steps-information-state-is-waiting-for-client = They asked and are waiting
ask-steps-information-about-for-client = What did they ask for?
ask-steps-information-state-is-done-for-client = They got all of it
ask-steps-information-state-is-partly-for-client = They got some of it

page-outside-for-client = Other places your client has been to
ask-steps-ico-made-for-client = Have they complained to the ICO?
ask-steps-ico-when-for-client = When did the ICO get their complaint?
ask-steps-ico-decided-for-client = Has the ICO told them the outcome?
ask-steps-ico-decided-on-hint-for-client = If they want it to look again, the time for that starts here
ask-steps-regulator-made-for-client = Have they told the worker’s regulator?
ask-steps-regulator-decided-for-client = Has the regulator told them the outcome?
ask-steps-ombudsman-made-for-client = Have they complained to the Ombudsman?
ask-steps-ombudsman-when-for-client = When did the Ombudsman get their complaint?
ask-steps-ombudsman-decided-on-hint-for-client = If they want it to look again, the time for that starts here
ask-steps-court-state-hint-for-client = No letter to { $the-body } speaks of it, unless you tick that later
ask-steps-court-state-is-could-be-used-for-client = No, but they want, or wanted, to use the records in one
ask-steps-court-party-for-client = Is your client a party to the case?
ask-steps-court-ended-hint-for-client = If the council stopped their complaint because of it, the time to put it in again starts here
ask-steps-court-about-hint-for-client = Or what was it to be about? Only your client’s own pack says this.

page-plan-for-client = Shall the complaint say that your client means to go to court?
page-plan-hint-for-client = Think twice. If they say so in writing, a complaint about a child’s care may have to stop. { $The-body } must stop the part that it finds would harm the court case, and no more. It must tell your client why in writing. They can put that part in again within a year after the court case ends.
ask-steps-court-say-plan-hint-for-client = Only if they mean it
ask-steps-court-say-plan-is-yes-for-client = Yes. They mean it, and know what it may stop

page-appeal-for-client = Can your client appeal?
ask-steps-tribunal-state-for-client = Does a letter say that they can appeal?
ask-steps-tribunal-state-is-right-available-for-client = Yes, and they have not appealed
ask-steps-tribunal-state-is-right-used-for-client = Yes, and they have appealed
ask-steps-tribunal-certificate-for-client = If they have a mediation certificate, what date is on it?

## What they want

page-wants-for-client = What does your client want to happen?
page-wants-hint-for-client = Tick what matters to them. No one can promise it, but it helps to be clear.
page-wants-why-for-client = No body can do everything. This shows who can do what they want.
ask-wants-for-client = What does your client want to happen?
ask-wants-is-service-provided-for-client = Get the help that they should have had
ask-wants-note-for-client = In their own words
ask-malicious-allegation-for-client = Did a person who stalked or harassed your client make a report about your client?
ask-malicious-allegation-hint-for-client = Say yes only if a court found that person guilty of it, or put them under a “stalking protection order”. The report must also have been looked into, and then no more was done. Your client can then ask for that report to be deleted.

page-scope-for-client = Which records does your client need?
ask-scope-not-wanted-for-client = What do they not need?
ask-scope-not-wanted-hint-for-client = For example: letters they already have
page-rules-for-client = Which rules does your client want to see?
ask-scope-information-for-client = What do they want to see?

## What we show

page-doors-for-client = Where your client can take it
page-doors-hint-for-client = The story has parts, and each has its own way forward. Start at the top. Below, “you” is your client.
page-letters-for-client = Your client’s letters
page-letters-hint-for-client = Please read each one with your client. This program sends nothing.
page-letters-why-for-client = Whoever signs them must know that they are right. You can go back and change any answer.
page-pack-for-client = Save your client’s letters

## To look at again

check-address-left-out-for-client = You told us of danger, or that data got out. So your client’s address stands in no letter, unless you tick it here.
check-email-only-for-client = Your client asks for e-mail only, but there is no e-mail address. Please give one, or take this tick away.
check-gap-steps-dp-complaint-made-for-client = The date on which { $the-body } got your client’s complaint about their data is not filled in.

## Once letters are out

page-home-for-client = Where your client’s case stands
page-sent-for-client = A letter was sent
page-sent-hint-for-client = Tell us when. { $The-body }’s time starts on the day that it gets the letter.
page-sent-why-for-client = If it was posted, we can only guess that day. So we say “about”, until you know it.
ask-sent-when-for-client = When was it sent?
ask-sent-how-for-client = How was it sent?
page-reply-access-for-client = The answer to their request to see records
page-reply-access-why-for-client = What came back decides what they can ask for next.
ask-steps-access-came-for-client = What did they get?
ask-steps-access-came-is-done-unexplained-for-client = They cannot tell if it is all
page-reply-rectification-for-client = The answer to their request to put records right
page-reply-rectification-why-for-client = What came back decides what they can ask for next.
page-reply-dp-complaint-for-client = The answer to their complaint on how data was used
page-reply-dp-complaint-why-for-client = What came back decides what they can ask for next.
page-reply-information-for-client = The answer to their request for rules or figures
page-reply-information-why-for-client = What came back decides what they can ask for next.
page-reply-complaint-for-client = The answer to their complaint
page-reply-complaint-why-for-client = What came back decides what they can ask for next. Some time limits start on this day.
page-reply-ico-hint-for-client = It is about their complaint to the Information Commission.
page-reply-ico-why-for-client = Once it has told them the outcome, other ways may open or close.
page-reply-regulator-hint-for-client = It is about the worker your client told it about.
page-reply-regulator-why-for-client = Once it has told them the outcome, other ways may open or close.
page-reply-ombudsman-hint-for-client = It is about their complaint to the Ombudsman.
page-reply-ombudsman-why-for-client = Once it has told them the outcome, other ways may open or close.
return-say-when-for-client = Enter the day on which it was sent, or go back if it has not been sent yet.
return-access-for-client = Their request to see records
return-rectification-for-client = Their request to put records right
return-dp-complaint-for-client = Their complaint about data
return-information-for-client = Their request for rules or figures
return-complaint-for-client = Their complaint to { $the-body }
return-ico-for-client = Their complaint to the ICO
return-regulator-for-client = What they told the worker’s regulator
return-ombudsman-for-client = Their complaint to the Ombudsman
return-posted-for-client = It was sent { $date }. We do not know when it arrived, so we allow a week for that.
return-letter-access-request-for-client = Their request to see records
return-letter-rectification-request-for-client = Their request to put records right
return-letter-correction-follow-up-for-client = Their request to show what was put right
return-letter-data-complaint-for-client = Their complaint about data
return-letter-restriction-request-for-client = Their request to limit the use of records
return-letter-deletion-request-for-client = Their request to delete records
return-letter-chaser-for-client = Their reminder about records
return-letter-council-complaint-for-client = Their complaint to { $the-body }
return-letter-complaint-chaser-for-client = Their reminder about their complaint
return-letter-regulator-concern-for-client = What they tell the worker’s regulator
return-letter-ico-complaint-for-client = Their complaint to the ICO
return-letter-ombudsman-complaint-for-client = Their complaint to the Ombudsman
return-letter-data-complaint-chaser-for-client = Their reminder about their complaint on data
return-letter-information-request-for-client = Their request for rules or figures
return-letter-information-review-for-client = Their request to look again at what they asked for
window-home-for-client = Where the case stands
window-home-waiting-for-client = What your client is waiting for
window-home-letters-for-client = Letters that can go out now
window-home-letters-hint-for-client = Has one of these been posted or e-mailed? Tell us, and we start to count.
window-home-out-hint-for-client = These have been sent, and no answer has come. One can be sent again: then tell us when.
window-home-sent-it-for-client = It was sent
window-home-change-came-for-client = Change what was told of this answer
window-home-not-sent-for-client = It was not sent: take this away
window-home-log-sent-for-client = { $when }: it was sent. { $what }.
window-home-sent-before-for-client = It was sent { $date }.
window-home-change-for-client = Go back to the answers
window-home-told-sent-for-client = It is written down: it was sent.
window-home-next-for-client = Below is what can be done now.

## In the window

window-for-you-for-client = For your client. Do not post it.
window-save-letters-for-client = Sa&ve the letters
window-written-for-client = The letters are saved.
window-written-more-for-client = The whole pack is for your client: they keep it at home and do not send it.
window-next-steps-for-client =
    1. Open the folder and read every letter with your client.

    2. Print, sign and post what the list “What to post and when” says.

    3. Keep a copy. Once it is on its way, open the case again and choose “It was sent”. Then we count the days.

    4. If no answer comes by the date in the letter, open the case again.
