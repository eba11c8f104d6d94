### The letters. Reading grade 10 at most. Facts first; no threat, no accusation.
### `$whose` picks the form: own, child or adult; `$subject` is that person's name.

## Every letter

letter-addressee = Data Protection Officer
letter-dear = Dear Data Protection Officer,
letter-closing = Yours faithfully,
letter-your-reference = Your reference: { $reference }
letter-for-child = for { $subject }
letter-for-adult = for { $subject }, with written authority
letter-who = How to find { $whose ->
    [own] my records
    *[other] the records
  }
letter-fact-name = Full name: { $value }
letter-fact-former-names = Other names: { $value }
letter-fact-born = Date of birth: { $value }
letter-fact-number = Your number for { $whose ->
    [own] me
    *[other] this person
  }: { $value }
letter-fact-addresses = Earlier addresses: { $value }
letter-fact-team = Team or office: { $value }
letter-capacity-child = I have parental responsibility for { $subject } and write for { $subject }. I can send a copy of the proof if you need it.
letter-capacity-adult = { $subject } has authorised me in writing to make this request. A copy of the authority is enclosed.
letter-reach = How to reach me
letter-reply-email = Please answer by e-mail to { $email }.
letter-reply-post = Please answer by post to the address above.
letter-safe = To keep me safe, please note: { $note }
letter-adjustments = What would help me: { $needs }.
adjustment-large-print = large print
adjustment-plain-language = plain language
adjustment-email-only = contact by e-mail only
adjustment-more-time = more time to answer
letter-due = If you receive this letter today, { $today }, your answer is due by { $due } by my calculation: one month after the day you receive it ({ $provisions }). If you need longer, please tell me why before that date.
letter-preserve = Please keep all of these records, and the history of their changes, while you deal with this letter.
letter-enclosed = Enclosed
letter-enclosed-authority = a copy of the written authority of { $subject }

## Subject access request

title-sar = Subject access request to { $council }
stem-sar = Subject access request
footer-sar = Subject access request
sar-subject = { $whose ->
    [own] Please send me a copy of my records
    [child] Please send me a copy of my child’s records
    *[adult] Please send me a copy of the records of { $subject }
  }
sar-ask = { $whose ->
    [own] I ask for a copy of the personal data that { $council } holds about me, and for the information that goes with it. This is a request under { $provision }.
    [child] I ask for a copy of the personal data that { $council } holds about my child, { $subject }, and for the information that goes with it. This is a request under { $provision }.
    *[adult] I ask for a copy of the personal data that { $council } holds about { $subject }, and for the information that goes with it. This is a request under { $provision }.
  }
sar-what = What I ask for
sar-please-send = Please search for and send:
sar-where = records held by { $teams }
sar-where-service = records held by your { $service } and by any other team that has them
sar-kinds = these kinds of records: { $kinds }
sar-kinds-usual = case notes and reports, assessments, logs of visits, notes of meetings, calls and supervision, and all e-mails, texts and chats
sar-between = records made { $dates }
sar-people = entries made by, and messages to or from: { $people }
sar-entries = each entry in the table below, as it was first made and as it stands today, with the history of its changes (what, when and by whom)
sar-amended = the amended records, as they stand after the correction that you told me of
sar-recipients = who has been given this data, by name where you can
sar-source = where you got the data, what you use it for, and how long you will keep it
sar-not-wanted = I do not need: { $what }.
sar-table-caption = The entries
sar-if-unclear = If anything is unclear
sar-unclear = If anything in this request is unclear, or if you need proof of who I am, please tell me at once what you need. I can send copies.
sar-exempt = If you hold something back, please send the rest. Tell me for each part which exemption you rely on. Where a record is also about other people, please ask whether they agree, or whether it is reasonable to send it without ({ $third_parties }). As a rule it counts as reasonable where the others are social workers or other care and health workers in their official role ({ $workers }).
sar-format-email = Please send the copy by e-mail, in a common format and in a secure way.
sar-format-post = Please send the copy on paper, by a secure kind of post.

## Records put right

entry-number = No.
entry-where = Where it is
entry-says = What the record says
entry-truth = What I say is true
entry-ask = What I ask
entry-page = page { $page }
entry-dated = dated { $date }
entry-unnamed = An entry in the file
entry-opinion = This is an opinion. Please show that it is one, and whose.
entry-omission = This was left out.
entry-ask-correct = Correct it
entry-ask-delete = Delete it
entry-ask-mark-wrong = Keep it as it was, mark it as wrong, and do not rely on it
entry-ask-add-statement = Add my statement to it
entry-ask-show-amended = Show me the entry as it was and as it is now, and correct it if it is still wrong
entry-ask-unknown = Check it, and tell me what you will do
entry-fallback = If not: { $ask }
entry-fallback-correct = correct it
entry-fallback-delete = delete it
entry-fallback-mark-wrong = mark it as wrong, and do not rely on it
entry-fallback-add-statement = add my statement to it
entry-fallback-show-amended = show me the entry as it was and as it is now
evidence-heading = What shows it
evidence-item = Entry { $number }: { $evidence }
effect-heading = How this affects me
outcomes = For each entry, please tell me in writing which of these you will do, and why. You can correct it. You can delete it. You can keep it, mark it as wrong and stop relying on it. Or, if you do not agree, you can add my statement to it so that every reader sees it.
restrict = Until you have checked, please restrict the use of these entries ({ $provision }). I accept that they may still be used to keep someone safe.
recipients = Please tell me who has been given the wrong information, and tell each of them of the correction ({ $provision }).
refuse = If you refuse any part, please give your reasons for each entry ({ $provision }).

title-rect = Rectification request to { $council }
stem-rect = Rectification request
footer-rect = Rectification request
rect-subject = { $whose ->
    [own] Please put my records right
    [child] Please put my child’s records right
    *[adult] Please put the records of { $subject } right
  }
rect-ask = { $council } holds records { $whose ->
    [own] about me
    [child] about my child, { $subject },
    *[adult] about { $subject }
  } that are wrong. I ask you to put them right under { $provision }. Inaccurate means incorrect or misleading as to any matter of fact ({ $definition }).
rect-schedule = The entries
rect-schedule-intro = Each entry is in the table. The first column is only for reference.
rect-outcome = What I ask for each entry
rect-copies = When you have done it, please send me a copy of each changed page.

title-follow = Rectification follow-up to { $council }: show me the correction
stem-follow = Rectification follow-up
footer-follow = Rectification follow-up: how the records were corrected
follow-subject = { $whose ->
    [own] Please show me how my records were corrected
    [child] Please show me how my child’s records were corrected
    *[adult] Please show me how the records of { $subject } were corrected
  }
follow-complained = I complained to you { $made } about { $about }.
follow-upheld = You told me { $when } that you upheld my complaint.
follow-partly-upheld = You told me { $when } that you upheld part of my complaint.
follow-first-reply = You replied { $when }. By my note, you said: { $said }
follow-corrected = You said { $when } that the records had been rectified, but not how. I cannot tell whether they are right now.
follow-corrected-undated = You have said that the records have been rectified, but not how. I cannot tell whether they are right now.
follow-regulator = I understand that you have reported your findings to the worker’s regulator.
follow-what = What I ask
follow-under = Under { $rectification } (right to rectification) and { $access } (right of access), please tell me for each { $listed ->
    [yes] entry in the table below
    *[no] entry that you changed
  }:
follow-changed = the wording before and after the change, the date of the change, who made it, and in which system and document
follow-original = where the original is kept, and how it is marked so that nobody relies on it
follow-unchanged = what you did not change, with your reasons
follow-told = who was given the wrong information, and whether each has been told of the correction ({ $provision })
follow-carried-by-sar = My request for copies of the records, amended ones included, is in my separate letter of today (subject access request). This letter does not repeat it.
follow-narrow-sar = Please also send me a copy of the amended records. For that, this letter is a request under { $provision }, limited to { $listed ->
    [yes] the entries in the table and to whatever was
    *[no] what was
  } changed after my complaint.
follow-still-wrong = If an entry is still wrong, please put it right now ({ $provision }){ $listed ->
    [yes] , as the last column asks
    *[no] {""}
  }. Inaccurate means incorrect or misleading as to any matter of fact ({ $definition }).

## Where you stand

sum-title = Where you stand
sum-stem = Where you stand
sum-lead = Made on { $today } for { $name }. Keep it in a safe place. Do not post it.
sum-lead-unnamed = Made on { $today }. Keep it in a safe place. Do not post it.
sum-example = This is an example. The name, address, dates of birth, references and the words of the records are made up.
sum-doors = Your doors, in the order in which to act
sum-overview = At a glance
sum-overview-what = What to do
sum-overview-now = Now
sum-overview-several = See below
sum-overview-by = Date to watch
sum-next = Next:
sum-can = What it can do: { $what }
sum-cannot = What it cannot do: { $what }
sum-law = The law: { $references }.
sum-worked-out = How we worked this out: { $working }
sum-unanswered = An answer to this could change it: { $questions }
sum-told = What you told us
sum-told-note = These are your words, or what you say others wrote.
sum-about = The council: { $council }
sum-service = The service: { $service }
sum-story = Your story
sum-records = The records you say are wrong
sum-people = The workers
sum-person = { $name }, { $job }: { $concern }
sum-person-no-concern = { $name }, { $job }
sum-events = What happened when
sum-event-date = When
sum-event-what = What happened
sum-event-source = How it is known
sum-event-complained = I complained to the council.
sum-event-replied = The council’s answer, as I note it: { $said }
sum-event-replied-unsaid = The council answered.
sum-person-unnamed = A worker
sum-footer = Where you stand. Not legal advice. Not linked to the Ombudsman.
sum-undated = No date given
sum-effect = How it has affected you
sum-wants = What you want
sum-court = About a court
sum-court-warning = We put nothing about a court into your letters to the council. Please check that your own words do not. A written plan to go to court can stop a children’s complaint (SI 2006/1738, regulation 8). Time limits for courts can be short: get advice now if you may need one.
job-social-worker = social worker
job-psychologist = psychologist
job-occupational-therapist = occupational therapist
job-nurse = nurse
job-doctor = doctor
job-teacher = teacher
job-other = another job
job-unknown = job not known
job-health-professional = health worker
job-dentist = dentist or dental worker
job-pharmacist = pharmacist
job-optician = optician
job-osteopath = osteopath
job-chiropractor = chiropractor
job-solicitor = solicitor
job-barrister = barrister
job-legal-executive = legal executive
service-children = children’s services
service-adult-social-care = adult social care
service-education-sen = education service
service-housing = housing service
service-benefits-tax = benefits and council tax service
service-planning = planning service
service-environment = environment service
service-other = service

## What to post, and when

list-title = What to post, and when
list-stem = What to post and when
list-footer = What to post, and when. Not legal advice. Not linked to the Ombudsman.
list-lead = Tick each box as you go. Keep this page.
list-letter = { $number }. { $title }
list-read = Read the letter. Change anything that is not right before you sign.
list-sign = Sign it.
list-copy = Keep a copy of what you send.
list-identity-hidden = If you send proof of who you are, send a copy, and cover your address on it.
list-identity = Put in a copy, never an original, of something that shows who you are and where you live.
list-authority = Put in a copy of the written authority.
list-evidence = Put in copies of what shows it: { $what }
list-address-known = Check the address first. We have it from an older source ({ $seen }). Look for the Data Protection Officer on the council’s website.
list-address-given = Check the address that you gave us.
list-address-missing = Find the address of the Data Protection Officer on the council’s website, and write it on the letter or send the letter by e-mail.
list-email-known = You can send it by e-mail instead, to { $email }. Check that first.
list-post = If you post it, ask for proof of posting. Write down the day on which the council gets it.
list-nothing = There is no letter to post yet.
list-no-records = To ask the council to put records right, go back and list at least one record that is wrong. Then there will be a letter for it.
list-dates = Dates to watch
list-date-what = What
list-date-day = Day
list-date-how = How we worked it out
list-after = If no answer comes
list-after-text = Write again, give the date of your letter, and ask for the answer within 14 days. Then you can complain to the council about how it handled your data (section 164A), and after that to the Information Commission (known as the ICO).
list-after-wrong = If the answer leaves the records wrong, you can go to the ICO. It asks people to come within three months of the answer. That is guidance, not law.
list-other-doors = Other doors that are open now
list-other-door = { $door }: { $next }
list-not-promise = Dates are our calculation, not a guarantee. If a letter gets there later, the date moves with it.

## What is missing before letters can be written

missing-name = Your name. Without it the council cannot find your records.
missing-council = The name of the council.
missing-contact = A way to reach you: an address that the council may see, or an e-mail address.
missing-subject = The name of the person whose records they are.
