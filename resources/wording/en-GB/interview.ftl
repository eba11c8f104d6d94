### The interview: one entry for each page, question, hint and option.
### Short, warm and plain: reading grade 6 at most.

## What cannot be taken down

answer-too-long = This text is too long to keep. Please make it shorter.

## The task list

section-before = Before you start
section-you = You
section-council = The council
section-issues = What went wrong
section-story = What happened
section-records = Records that are wrong
section-people = People
section-steps = What you have done so far
section-wants = What you want
section-doors = Where you can take it
section-letters = Your letters
section-pack = Your pack

place-step = Step { $number } of { $total }
place-record = Step { $number }, record { $item } of { $items }
place-event = Step { $number }, event { $item } of { $items }
place-person = Step { $number }, person { $item } of { $items }
place-other = Step { $number }, person { $item } of { $items }

## Before you start

page-before = Before you start
page-before-hint = This program asks you what happened. Then it shows who can help, in what order, and writes the letters for you.
page-before-body =
    Take all the time you need. You can leave out any question. You can stop, and go on another day.

    What you type stays on this computer. Nothing is sent to anyone. You post the letters yourself, if you want to.

    It is not run by the Ombudsman or by any council. It is not legal advice.
page-before-why = Danger cannot wait for a letter. And what a court keeps private cannot be made private again once it was shown.
page-before-danger = In danger now? Call 999.
page-before-shared = Do other people use this computer? “Leave quickly” hides all of this at once. After that the words of your case are needed to open it. Letters that you save are not locked: they stay where you save them.
page-before-court = Papers of a family court are private. If there is such a case, find out first if you may quote from them here. The court or a solicitor can tell you.

page-safety = Is someone in danger now?
page-safety-hint = A child or an adult, at home or anywhere else.
page-safety-why = Letters take weeks. Someone in danger needs help today.
ask-at-risk-now = Is someone in danger now?
ask-at-risk-now-is-yes = Yes
ask-at-risk-now-is-no = No

page-danger = Get help first
page-danger-hint = You say that someone is in danger now. That cannot wait for a letter.
page-danger-danger = Call 999 if it is happening now.
page-danger-body =
    If it is not happening right now, call the council today. Ask for the duty team for children or for adults.

    If you fear for a child, you can also call the NSPCC. See nspcc.org.uk.

    Come back to this when everyone is safe. You can also go on now.

## You

page-you = Who is it about?
page-you-hint = This decides which letters you can send.
page-you-why = Each person has the right to their own data. A parent can often ask for a child, but the right is the child’s.
ask-complainant-role = I am writing about
ask-complainant-role-is-self = Me, or what is written about me
ask-complainant-role-is-self-hint = Choose this, too, if you only ask for rules or figures
ask-complainant-role-is-parent = My child
ask-complainant-role-is-parent-hint = I have parental responsibility
ask-complainant-role-is-parent-without-pr = My child, without parental responsibility
ask-complainant-role-is-parent-without-pr-hint = You can always ask for what the file says about you
ask-complainant-role-is-former-looked-after-child = My own file from when I was in care
ask-complainant-role-is-person-with-authority = Another adult, and they have agreed
ask-complainant-role-is-person-with-authority-hint = In writing, or by a power of attorney
ask-complainant-role-is-relative-no-authority = A relative, without written agreement
ask-complainant-role-is-relative-no-authority-hint = You can ask for what the file says about you
ask-complainant-role-is-bereaved-relative = Someone close to me who has died
ask-complainant-role-is-bereaved-relative-hint = You can complain about their care. You can ask for what the file says about you.
ask-complainant-role-is-foster-carer = Records about me as a foster carer
ask-complainant-role-is-carer = Records about me as a carer
ask-complainant-role-is-other = Something else
ask-complainant-own-too = Do these records say things about you, too?
ask-complainant-own-too-hint = Then your letters ask for your own data as well
ask-complainant-own-too-is-yes = Yes
ask-complainant-own-too-is-no = No

page-name = Your name
page-name-hint = It goes on the letters, and helps { $the-body } to find the right records.
page-name-why = { $The-body } holds many files. A full name and date of birth help to find the right one.
ask-complainant-person-name = Your full name
ask-complainant-person-former-names = Other names you have had
ask-complainant-person-former-names-hint = A maiden name, or a name you used before. Leave it empty if there is none.
ask-complainant-person-date-of-birth = Your date of birth
ask-complainant-person-date-of-birth-hint = For example 27 3 1984

ask-complainant-person-reference = { $The-body }’s number for you
ask-complainant-person-reference-hint = If you have one, for example a case number
ask-complainant-person-earlier-addresses = Addresses where you lived at the time
ask-complainant-person-earlier-addresses-hint = Only if { $the-body } may know you under another address

page-contact = How can { $the-body } reach you?
page-contact-hint = Give only what is safe for you.
page-contact-why = { $The-body } must send its answer somewhere. You choose where.
ask-complainant-contact-address = Your address
ask-complainant-contact-address-hint = One line for each part, as on an envelope
ask-complainant-contact-email = Your e-mail address
ask-scope-by-email = Do you want the answer by e-mail?
ask-scope-by-email-is-yes = Yes
ask-scope-by-email-is-no = No, by post
ask-complainant-contact-phone = Your phone number
ask-complainant-contact-may-phone = Is it all right for { $the-body } to phone you?
ask-complainant-contact-may-phone-hint = Your number goes into a letter only if you say yes
ask-complainant-contact-may-phone-is-yes = Yes
ask-complainant-contact-may-phone-is-no = No
ask-complainant-contact-safe-note = Is there a way to reach you that is not safe?
ask-complainant-contact-safe-note-hint = For example: please do not phone, do not leave messages. Each letter quotes these words as you write them.
ask-complainant-contact-show-address-to = Your address on the letters
ask-complainant-contact-show-address-to-is-council = Show it to { $the-body }
ask-complainant-contact-show-address-to-is-council-hint = Take the tick away if { $the-body } should not see it
ask-complainant-adjustments = What would make this easier for you?
ask-complainant-adjustments-is-large-print = Large print
ask-complainant-adjustments-is-plain-language = Plain language
ask-complainant-adjustments-is-email-only = E-mail only
ask-complainant-adjustments-is-more-time = More time to answer
ask-complainant-adjustments-note = Anything else that would help you
ask-complainant-adjustments-note-hint = { $The-body } will read this

page-subject = The person this is about
page-subject-hint = We name them in your letters. Leave out what you do not know. If it is about you alone, leave all of it empty.
page-subject-why = Your letters have to say who it is about. Where you ask for records, they also say how you may ask.
ask-subject-name = Their full name
ask-subject-former-names = Other names they have used
ask-subject-date-of-birth = Their date of birth
ask-subject-date-of-birth-hint = For example 14 5 2016
ask-subject-reference = { $The-body }’s number for them
ask-subject-reference-hint = If there is one, for example a case number
ask-subject-earlier-addresses = Addresses where they lived at the time
ask-subject-earlier-addresses-hint = Only if { $the-body } may know them under another address

page-helper = Does someone act for you?
page-helper-hint = For example an adviser, or a friend who writes in your name. If so, write their name here. If not, leave it empty and go on.
page-helper-why = { $The-body } may ask for proof that someone may act for you. The letters say who writes, and for whom.
ask-representative-name = Their name
ask-representative-organisation = Where do they work?
ask-representative-organisation-hint = For example an advice centre
ask-representative-reference = Their reference for you
ask-representative-reference-hint = If there is one. Their letters to { $the-body } name it.
ask-representative-contact-address = Their address
ask-representative-contact-email = Their e-mail
ask-representative-contact-phone = Their phone
ask-representative-contact-may-phone = Is it all right for { $the-body } to phone them?
ask-representative-contact-may-phone-hint = The number goes into a letter only if you say yes
ask-representative-contact-may-phone-is-yes = Yes
ask-representative-contact-may-phone-is-no = No
ask-representative-has-written-authority = Have you signed a paper that says they may act for you?
ask-representative-has-written-authority-is-yes = Yes
ask-representative-has-written-authority-is-no = Not yet
ask-representative-fills-in = Do they fill this in for you?
ask-representative-fills-in-hint = If they do, the questions are put to them, and call you their client
ask-representative-fills-in-is-yes = Yes
ask-representative-fills-in-is-no = No, I do it myself

## The council

page-body = Is it a council, or something else?
page-body-hint = We mean whoever holds the records, or did what you want to complain about.
page-body-why = Each kind of body has its own way to complain.

page-council = What is { $the-body } called?
page-council-hint = Start to type its name and choose from the list. You can also type a name that is not there.
page-council-why = It gets the letters, and it answers for its own records.

page-office = Where do your letters go?
page-office-hint = Leave out what you do not know.
page-office-why = A team name or a number from its letters helps { $the-body } to find your file. To find its Data Protection Officer, look on its website at the page on privacy.
ask-organisation-name = Its name
ask-organisation-kind = Is it a council, or something else?
ask-organisation-kind-is-council = A council
ask-organisation-kind-is-care-provider = A care home or care service
ask-organisation-kind-is-school = A school run by the council
ask-organisation-kind-is-academy = An academy or free school
ask-organisation-kind-is-nhs = The NHS
ask-organisation-kind-is-police = The police
ask-organisation-kind-is-cafcass = Cafcass
ask-organisation-kind-is-cafcass-hint = It advises the family courts about children
ask-organisation-kind-is-housing-association = A housing association
ask-organisation-kind-is-other = Something else
ask-organisation-nation = Where is it?
ask-organisation-nation-hint = This program knows England best. In other nations some of the bodies are different.
ask-organisation-nation-is-england = England
ask-organisation-nation-is-wales = Wales
ask-organisation-nation-is-scotland = Scotland
ask-organisation-nation-is-northern-ireland = Northern Ireland
ask-organisation-landlord = Is { $the-body } your landlord, and is it about that?
ask-organisation-landlord-is-yes = Yes
ask-organisation-landlord-is-no = No
ask-organisation-service = Which part of its work is it about?
ask-organisation-service-is-children = Children’s services
ask-organisation-service-is-children-hint = Social workers, child protection, fostering, care
ask-organisation-service-is-adult-social-care = Care for adults
ask-organisation-service-is-education-sen = Schools and special educational needs
ask-organisation-service-is-housing = Housing
ask-organisation-service-is-benefits-tax = Benefits or council tax
ask-organisation-service-is-planning = Planning
ask-organisation-service-is-environment = Streets, waste or noise
ask-organisation-service-is-other = Something else
ask-organisation-team = Name of the team or office
ask-organisation-team-hint = If you know it
ask-organisation-your-reference = { $The-body }’s number for this
ask-organisation-your-reference-hint = A case number, or the one after “Our ref” on a letter. One is enough.
ask-organisation-address = Address for the letters
ask-organisation-address-hint = You can leave this empty. If we know an address, we use it.

## What went wrong

page-issues = What went wrong?
page-issues-hint = Tick everything that fits. You can tell the story in your own words on the next page.
page-issues-why = Different bodies look at different things. This tells us which ones to check.
ask-issues = What went wrong?
ask-issues-is-inaccurate-records = A record is wrong
ask-issues-is-inaccurate-records-hint = A fact is wrong, or something important was left out
ask-issues-is-falsified-records = I think a record was made up
ask-issues-is-falsified-records-hint = For example, a visit that never happened
ask-issues-is-opinion-disputed = A record says what someone thinks, and I do not agree
ask-issues-is-access-refused-or-delayed = I asked to see records and they were late or refused
ask-issues-is-access-incomplete-or-redacted = I got records, but parts are missing or blacked out
ask-issues-is-records-lost = Records are lost
ask-issues-is-records-lost-hint = They cannot be found, or are gone
ask-issues-is-disclosure-without-consent = Information was given to someone who should not have it
ask-issues-is-data-breach = Information got out by mistake
ask-issues-is-data-breach-hint = For example, a letter went to the wrong person, or a file was left behind
ask-issues-is-worker-conduct = A worker behaved badly
ask-issues-is-worker-conduct-hint = A social worker, nurse, teacher or other professional
ask-issues-is-worker-dishonesty = I think a worker was not honest
ask-issues-is-worker-dishonesty-hint = For example, wrote down something they knew was not so
ask-issues-is-service-failure = I did not get the help that I should have had
ask-issues-is-decision-disagreed = I do not agree with a decision
ask-issues-is-poor-communication = They did not tell me things, or did not answer
ask-issues-is-complaint-handling = My complaint was dealt with badly
ask-issues-is-delay = It took too long
ask-issues-is-sen-decision = It is about help at school or an EHC plan
ask-issues-is-court-evidence = A report or evidence for a court was wrong
ask-issues-is-court-evidence-hint = Only the court can deal with what was in it
ask-issues-is-foi-refused = I asked for rules or figures and did not get them
ask-issues-is-foi-refused-hint = Or other facts, but none about me. Some call this a request for freedom of information, or FOI.
ask-school-discrimination = Is it about a disabled child whom the school treated unfairly?
ask-school-discrimination-hint = A tribunal looks at that, and the time to ask it is short
ask-school-discrimination-is-yes = Yes
ask-school-discrimination-is-no = No

## What happened

page-story = What happened?
page-story-hint = Use your own words. Start at the beginning. Say what happened, when, and who was there.
page-story-why = Your story goes into a complaint to { $the-body }, if you make one, and later to the Ombudsman. It is not in letters about records: those list the entries one by one. How it has affected you goes into the letter that asks to put records right.
ask-story = Your story
ask-story-hint = Ten or twenty lines are often enough
ask-first-knew = When did you first find out?
ask-first-knew-hint = A month is fine. So is a word like “summer”, in the month field.
ask-effect = How has this affected you?
ask-effect-hint = At home, your health, money, trust. { $The-body } will read this.

page-event = Dates you want to add
page-event-hint = Only if you like. Leave out your complaints and requests, and the answers to them. We ask for those later and put them in.
page-event-why = Dates help each body to see what came first. Some time limits start on them.
ask-events-when = When was it?
ask-events-when-hint = A month is fine. So is a word like “summer”, in the month field.
ask-events-what = What happened?
ask-events-source = How do you know?
ask-events-source-hint = For example: a letter, a diary, I was there

## Records that are wrong

page-record = What does the record say?
page-record-hint = One record at a time. You can add more.
page-record-why = { $The-body } can only check an entry that it can find. Short and exact works best.
ask-records-document = Which document is it in?
ask-records-document-hint = For example: case note, assessment, minutes of a meeting
ask-records-when = What date is on it?
ask-records-page = Page or paragraph
ask-records-says = What does it say? Use { $the-body }’s own words if you can.
ask-records-truth = What is true?
ask-records-nature = What kind of entry is it?
ask-records-nature-hint = Wrong facts can be put right. An opinion most often stays. But the file must show that it is an opinion, and whose. Your own view can be added beside it.
ask-records-nature-is-fact = It says that something happened, or is so
ask-records-nature-is-fact-hint = For example a date, a visit or a name. A lie about such a thing belongs here, too.
ask-records-nature-is-opinion = It says what somebody thinks
ask-records-nature-is-opinion-hint = For example “she seems angry”
ask-records-nature-is-omission = Something was left out
ask-records-nature-is-omission-hint = Something true is missing
ask-records-evidence = How can you show it?
ask-records-evidence-hint = For example: a diary, a text or a photo. A letter from { $the-body } counts too.
ask-records-court-papers = Does it stand in papers for a court?
ask-records-court-papers-hint = For example in a section 7 report or a statement
ask-records-court-papers-is-yes = Yes
ask-records-court-papers-is-no = No
ask-records-draft-judgment = Is it a draft of what the judge decided?
ask-records-draft-judgment-hint = A draft says so on its first page. Nobody may pass it on, so no letter quotes it
ask-records-draft-judgment-is-yes = Yes
ask-records-draft-judgment-is-no = No
ask-records-change = What should happen to it?
ask-records-change-is-correct = Put it right
ask-records-change-is-delete = Take it out
ask-records-change-is-delete-hint = Public bodies must keep many records, so they often refuse this
ask-records-change-is-mark-wrong = Keep it, but mark it as wrong
ask-records-change-is-add-statement = Add my own statement to it
ask-records-change-is-show-amended = Show me how it was changed
ask-records-fallback = If { $the-body } says no, what would be second best?
ask-records-fallback-hint = Something other than what is chosen above
ask-records-fallback-is-correct = Put it right
ask-records-fallback-is-delete = Take it out
ask-records-fallback-is-mark-wrong = Keep it, but mark it as wrong
ask-records-fallback-is-add-statement = Add my own statement to it

## People

page-person = Which worker is it about?
page-person-hint = A worker whose actions you want looked at. Leave out family and friends. You can add more.
page-person-why = A regulator looks at one professional at a time. It needs to know who that is.
ask-professionals-name = This worker’s name
ask-professionals-name-hint = If you do not know it, write what you call this worker
ask-professionals-profession = What is this worker’s job?
ask-professionals-profession-is-social-worker = Social worker
ask-professionals-profession-is-psychologist = Psychologist
ask-professionals-profession-is-occupational-therapist = Occupational therapist
ask-professionals-profession-is-nurse = Nurse, midwife or nursing associate
ask-professionals-profession-is-doctor = Doctor
ask-professionals-profession-is-teacher = Teacher
ask-professionals-profession-is-other = Something else
ask-professionals-profession-is-health-professional = Physiotherapist, speech therapist, paramedic or dietitian
ask-professionals-profession-is-dentist = Dentist or dental worker
ask-professionals-profession-is-pharmacist = Pharmacist
ask-professionals-profession-is-optician = Optician
ask-professionals-profession-is-osteopath = Osteopath
ask-professionals-profession-is-chiropractor = Chiropractor
ask-professionals-profession-is-solicitor = Solicitor
ask-professionals-profession-is-barrister = Barrister
ask-professionals-profession-is-legal-executive = Legal executive
ask-professionals-employer = Who does this worker work for?
ask-professionals-employer-hint = If it is not { $the-body }
ask-professionals-identified = Do you know which person it was?
ask-professionals-identified-hint = If the name above is the real one, choose “Yes”
ask-professionals-identified-is-yes = Yes
ask-professionals-identified-is-no = No
ask-professionals-concern = What did this worker do?
ask-professionals-concern-hint = What you saw, heard or read. Say what happened, not what you think of this worker.
ask-professionals-harmed-child = Do you fear that this worker has harmed a child, now or in the past?
ask-professionals-harmed-child-hint = The council has an officer for that. We ask so that you know whom to call. If you do not fear it, choose “No” and go on.
ask-professionals-harmed-child-is-yes = Yes
ask-professionals-harmed-child-is-no = No

page-other = Did you name other people in your answers?
page-other-hint = If not, leave this empty and go on. If so, list them: another child, a neighbour, a friend. We can hide their names in your letters. Leave out yourself, the person it is about, and workers you complain about.
page-other-why = Your letters can show initials for these people. Then the name of another child does not go where it need not. Your own pack keeps the full names. Whoever complains with you is named in full, and signs the complaint too.
ask-others-name = Their full name
ask-others-name-hint = As it stands in what you wrote
ask-others-also-called = Other names you use for them
ask-others-also-called-hint = A first name, or a short name. Put a comma between them.
ask-others-who = Who are they?
ask-others-who-is-child = Another child
ask-others-who-is-family = Someone in the family
ask-others-who-is-friend = A friend or neighbour
ask-others-who-is-co-complainant = Someone who complains with me
ask-others-who-is-worker = A worker I do not complain about
ask-others-who-is-other = Someone else

## What you have done so far

page-complaint = Your complaint to { $the-body }
page-complaint-hint = Have you complained to { $the-body } about this?
page-complaint-why = Most bodies want { $the-body } to have had its chance first.
ask-steps-complaint-stage = How far has it gone?
ask-steps-complaint-stage-is-not-made = I have not complained
ask-steps-complaint-stage-is-awaiting-reply = I have complained and I am waiting
ask-steps-complaint-stage-is-awaiting-reply-hint = With its date, we count the days
ask-steps-complaint-stage-is-overdue = I have complained and the answer is late
ask-steps-complaint-stage-is-stage1-done = { $The-body } has answered, but it is not finished
ask-steps-complaint-stage-is-final-response = { $The-body } has given its last answer
ask-steps-complaint-stage-is-refused = { $The-body } will not look at it
ask-steps-complaint-made = When did you complain?
ask-steps-complaint-made-hint = A month is fine. So is a word like “summer”, in the month field.
ask-steps-complaint-about = What was it about, in a few words?
ask-steps-complaint-childrens-procedure = Which stage of the children’s procedure is it at?
ask-steps-complaint-childrens-procedure-hint = The council’s letters may name it: “stage 1” or “stage 2” of that procedure. Many say nothing. Then choose “Not sure”.
ask-steps-complaint-childrens-procedure-is-not-applicable = The council says that this procedure is not for this complaint
ask-steps-complaint-childrens-procedure-is-not-started = No stage of it has begun yet
ask-steps-complaint-childrens-procedure-is-stage1 = Stage 1
ask-steps-complaint-childrens-procedure-is-stage2 = Stage 2
ask-steps-complaint-childrens-procedure-is-stage3-done = A panel has looked at it
ask-steps-complaint-last-reply = When did the newest answer come?
ask-steps-complaint-last-reply-said = What did the newest answer say?
ask-steps-complaint-first-reply = If one came before that, when?
ask-steps-complaint-first-reply-hint = If there was only one answer, leave this empty.
ask-steps-complaint-first-reply-said = What did that one say?
ask-steps-complaint-verdict = What did { $the-body } decide?
ask-steps-complaint-verdict-is-upheld = It agreed with me
ask-steps-complaint-verdict-is-partly-upheld = It agreed with part of it
ask-steps-complaint-verdict-is-not-upheld = It did not agree
ask-steps-complaint-still-wrong = What does the newest answer leave wrong?
ask-steps-complaint-still-wrong-hint = Only if it did not put things right
ask-steps-complaint-reason-for-lateness = What made it hard to complain sooner?
ask-steps-complaint-reason-for-lateness-hint = Some bodies ask this when a year has passed. For example: you were ill, or { $the-body } told you to wait. If nothing did, leave it empty.

page-requests = Asking to see or change records
page-requests-hint = Have you asked to see records, or to have them put right?
page-requests-why = { $The-body } has a set time to answer a request. We count the days.
ask-steps-access-state = Have you asked to see the records?
ask-steps-access-state-is-not-made = No
ask-steps-access-state-is-waiting = Yes, and I am waiting
ask-steps-access-state-is-done = Yes, and I got them
ask-steps-access-state-is-done-unexplained = Yes, and I cannot tell if I got all
ask-steps-access-state-is-partly = Yes, and I got some
ask-steps-access-state-is-refused = Yes, and they refused
ask-steps-access-made = When did { $the-body } get your request?
ask-steps-access-answered = When did it answer?
ask-steps-rectification-state = Have the records been put right?
ask-steps-rectification-state-is-not-made = I have not asked for that
ask-steps-rectification-state-is-waiting = I asked and I am waiting
ask-steps-rectification-state-is-done = Yes, and I have seen it
ask-steps-rectification-state-is-done-unexplained = { $The-body } says so, but not how
ask-steps-rectification-state-is-partly = Some were, some were not
ask-steps-rectification-state-is-refused = { $The-body } refused
ask-steps-rectification-made = When did { $the-body } get your request?
ask-steps-rectification-answered = When did { $the-body } answer?
ask-steps-rectification-reply-said = What did it say?
ask-steps-dp-complaint-state = Have you complained to { $the-body } about how it used the data?
ask-steps-dp-complaint-state-hint = For example: it was late, it said no, or it shared data with others
ask-steps-dp-complaint-state-is-not-made = No
ask-steps-dp-complaint-state-is-waiting = Yes, and I am waiting
ask-steps-dp-complaint-state-is-done = Yes, and it put things right
ask-steps-dp-complaint-state-is-partly = Yes, and it put some of it right
ask-steps-dp-complaint-state-is-refused = Yes, and it did not agree
ask-steps-dp-complaint-made = When did { $the-body } get that complaint?
ask-steps-dp-complaint-acknowledged = Has it told you that it has that complaint?
ask-steps-dp-complaint-acknowledged-is-yes = Yes
ask-steps-dp-complaint-acknowledged-is-no = No
ask-steps-dp-complaint-answered = When did it answer that complaint?
ask-steps-dp-complaint-reply-said = What did it say to that complaint?

page-information = Asking for rules or figures
page-information-hint = Or for other facts that are not about you. Some call this a request for freedom of information, or FOI.
page-information-why = A public body has 20 working days to answer. After that you can ask it to look again.
ask-steps-information-state = How far has your request gone?
ask-steps-information-state-is-not-made = I have not asked
ask-steps-information-state-is-waiting = I asked and I am waiting
ask-steps-information-state-is-done = I got all of it
ask-steps-information-state-is-partly = I got some of it
ask-steps-information-state-is-refused = { $The-body } refused
ask-steps-information-made = When did { $the-body } get that request?
ask-steps-information-answered = When did that answer come?
ask-steps-information-reply-said = What did that answer say?
ask-steps-information-about = What did you ask for?
ask-steps-information-about-hint = In a few words, so that the letter can name it

page-outside = Other places you have been to
page-outside-hint = Leave out anything you are not sure of.
page-outside-why = Some doors open or close once a case is with someone else.
ask-steps-ico-made = Have you complained to the ICO?
ask-steps-ico-made-hint = The Information Commission, which looks after data protection
ask-steps-ico-made-is-yes = Yes
ask-steps-ico-made-is-no = No
ask-steps-ico-when = When did the ICO get your complaint?
ask-steps-ico-decided = Has the ICO told you the outcome?
ask-steps-ico-decided-is-yes = Yes
ask-steps-ico-decided-is-no = No
ask-steps-ico-decided-on = What date is on the outcome?
ask-steps-ico-decided-on-hint = If you want it to look again, the time for that starts here
ask-steps-regulator-made = Have you told the worker’s regulator?
ask-steps-regulator-made-hint = For a social worker this is Social Work England
ask-steps-regulator-made-is-yes = Yes
ask-steps-regulator-made-is-no = No
ask-steps-regulator-decided = Has the regulator told you the outcome?
ask-steps-regulator-decided-is-yes = Yes
ask-steps-regulator-decided-is-no = No
ask-steps-regulator-by-council = Has { $the-body } told the regulator?
ask-steps-regulator-by-council-is-yes = Yes
ask-steps-regulator-by-council-is-no = No
ask-steps-ombudsman-made = Have you complained to the Ombudsman?
ask-steps-ombudsman-made-hint = The one for complaints about { $the-body }
ask-steps-ombudsman-made-is-yes = Yes
ask-steps-ombudsman-made-is-no = No
ask-steps-ombudsman-when = When did the Ombudsman get your complaint?
ask-steps-ombudsman-decided = Has the Ombudsman decided?
ask-steps-ombudsman-decided-is-yes = Yes
ask-steps-ombudsman-decided-is-no = No
ask-steps-ombudsman-decided-on = What date is on the decision?
ask-steps-ombudsman-decided-on-hint = If you want it to look again, the time for that starts here
ask-steps-court-state = Is there a court case?
ask-steps-court-state-hint = No letter to { $the-body } speaks of it, unless you ask for that later
ask-steps-court-state-is-none = No
ask-steps-court-state-is-could-be-used = No, but I want, or wanted, to use the records in one
ask-steps-court-state-is-ongoing = Yes, now
ask-steps-court-state-is-concluded = Yes, and it has ended
ask-steps-court-same-matter = Is it about the same thing?
ask-steps-court-same-matter-hint = For example, the court looks at the same record, or did
ask-steps-court-same-matter-is-yes = Yes
ask-steps-court-same-matter-is-no = No
ask-steps-court-party = Are you a party to the case?
ask-steps-court-party-hint = A party has a say in the case and gets its papers
ask-steps-court-party-is-yes = Yes
ask-steps-court-party-is-no = No
ask-steps-court-restricted = Has the court said who may not see its papers?
ask-steps-court-restricted-hint = If you are not sure, leave it open. Then our letters quote none of them
ask-steps-court-restricted-is-yes = Yes
ask-steps-court-restricted-is-no = No
ask-steps-court-adoption = Is the case about a child who may be adopted?
ask-steps-court-adoption-hint = Such cases have rules of their own. Then our letters quote none of the papers
ask-steps-court-adoption-is-yes = Yes
ask-steps-court-adoption-is-no = No
ask-steps-court-ended = When did the case end?
ask-steps-court-ended-hint = If the council stopped your complaint because of it, the time to put it in again starts here
ask-steps-court-about = What is the court case about?
ask-steps-court-about-hint = Or what was it to be about? Only your own pack says this.

page-plan = Shall your complaint say that you mean to go to court?
page-plan-hint = Think twice. If you say so in writing, a complaint about a child’s care may have to stop. { $The-body } must stop the part that it finds would harm the court case, and no more. It must tell you why in writing. You can put that part in again within a year after the court case ends.
page-plan-why = The rule is regulation 8 of SI 2006/1738. Without your tick no letter speaks of such a plan. Get advice first if you can.
ask-steps-court-say-plan = Shall it say so?
ask-steps-court-say-plan-hint = Only if you mean it
ask-steps-court-say-plan-is-yes = Yes. I mean it, and I have read what it may stop
ask-steps-court-say-plan-is-no = No. Say nothing of it

page-appeal = Can you appeal?
page-appeal-hint = Some decisions come with a right to appeal to a tribunal. The letter with the decision should say so.
page-appeal-why = Where there is an appeal, other bodies ask people to use it. The time for it is short.
ask-steps-tribunal-state = Does a letter say that you can appeal?
ask-steps-tribunal-state-is-none = No
ask-steps-tribunal-state-is-right-available = Yes, and I have not appealed
ask-steps-tribunal-state-is-right-used = Yes, and I have appealed
ask-steps-tribunal-decision-sent = What date is on that letter?
ask-steps-tribunal-certificate = If you have a mediation certificate, what date is on it?
ask-steps-tribunal-about = What is it about?
ask-steps-tribunal-about-hint = For example: council tax, an EHC plan, a school place

## What you want

page-wants = What do you want to happen?
page-wants-hint = Tick what matters to you. No one can promise it, but it helps to be clear.
page-wants-why = No body can do everything. This shows who can do what you want.
ask-wants = What do you want to happen?
ask-wants-is-see-records = See the records
ask-wants-is-see-rules = See { $the-body }’s rules, and who decides
ask-wants-is-correct-records = Have the records put right
ask-wants-is-delete-records = Have records taken out
ask-wants-is-delete-records-hint = Public bodies must keep many records, so they often refuse this
ask-wants-is-know-who-was-told = Know who was given the information
ask-wants-is-explanation = An explanation
ask-wants-is-apology = An apology
ask-wants-is-compensation = Money for the harm done
ask-wants-is-service-provided = Get the help that I should have had
ask-wants-is-change-decision = Have a decision changed
ask-wants-is-reopen-assessment = Have an assessment done again
ask-wants-is-worker-looked-into = Have the worker’s actions looked at
ask-wants-is-procedure-change = Make it better for others
ask-wants-is-other = Something else
ask-wants-note = In your own words
ask-wants-note-hint = If something is missing above
ask-malicious-allegation = Did a person who stalked or harassed you make a report about you?
ask-malicious-allegation-hint = Say yes only if a court found that person guilty of it, or put them under a “stalking protection order”. The report must also have been looked into, and then no more was done. You can then ask for that report to be deleted.
ask-malicious-allegation-is-yes = Yes
ask-malicious-allegation-is-no = No

page-scope = Which records do you need?
page-scope-hint = The more you can tell, the more { $the-body } can find. Leave out what you do not know.
page-scope-why = { $The-body } need only make a reasonable search. It may stop the clock to ask what you mean. Clear answers here save that time.
ask-scope-systems = What kinds of records?
ask-scope-systems-hint = For example: case notes, e-mails, minutes, recordings, visit logs
ask-scope-teams = Which teams or people may hold them?
ask-scope-since = From when?
ask-scope-until = Until when?
ask-scope-not-wanted = What do you not need?
ask-scope-not-wanted-hint = For example: letters you already have

page-rules = Which rules do you want to see?
page-rules-hint = This asks for rules and figures, and for nobody’s records. It is a letter by itself.
page-rules-why = A public body has 20 working days to answer. To see records, there is another letter.
ask-scope-information = What do you want to see?
ask-scope-information-hint = Leave this open if you are not sure. Then we ask for the usual rules on records.

## What we show

page-doors = Where you can take it
page-doors-hint = Your story has parts, and each has its own way forward. Start at the top.
page-doors-why = Some places ask people to go to another place first. This is the order that the rules point to.

page-letters = Your letters
page-letters-hint = Please read each one before you send it. This program sends nothing.
page-letters-why = You sign them, so they must be right. You can go back and change any answer.

page-pack = Save your letters
page-pack-hint = Choose a folder. We put a list of what to post, and when, beside them.
page-pack-why = The letters stay on this computer until you print or send them.
