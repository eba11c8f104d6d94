### What stays at home: where you stand, and what to post. Reading grade 10 at most.

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
sum-overview-more = There are more ways on the next pages.
sum-overview-several = See below
sum-overview-passed = Passed: { $date }
sum-overview-by = Date to watch
sum-next = Next:
sum-file = In this pack: file { $number }, { $title }.
sum-can = What it can do: { $what }
sum-cannot = What it cannot do: { $what }
sum-law = The law: { $references }.
sum-worked-out = How we worked this out: { $working }
sum-unanswered = An answer to this could change it: { $questions }
sum-told = What you told us
sum-told-note = These are your words, or what you say others wrote.
sum-about = { $The-body }: { $council }
sum-service = The service: { $service }
sum-story = Your story
sum-story-file = file { $number } ({ $title })
sum-story-in = It stands in { $files }. The requests about your records do not tell it. They list the entries one by one.
sum-story-in-none = No letter in this pack tells it. It is for a complaint to { $the-body }, and later to the Ombudsman. The requests about your records list the entries one by one.
sum-records = The records you say are wrong
sum-people = The workers
sum-person = { $name }, { $job }: { $concern }
sum-person-no-concern = { $name }, { $job }
sum-events = What happened when
sum-event-date = When
sum-event-what = What happened
sum-event-source = How it is known
sum-person-unnamed = A worker
sum-footer = Where you stand. Not legal advice. Not linked to the Ombudsman.
sum-undated = No date given
sum-effect = How it has affected you
sum-wants = What you want
sum-court = About a court
sum-court-plan = Your complaint says that you mean to go to court, as you asked. No other letter does. It can stop a part of a children’s complaint (SI 2006/1738, regulation 8). Time limits for courts can be short: get advice now.
sum-court-warning = We put nothing about a court into your letters. Please check that your own words do not. A written plan to go to court can stop a children’s complaint (SI 2006/1738, regulation 8). Time limits for courts can be short: get advice now if you may need one.
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
list-lead = Tick each box as you go. Keep this page. Send copies of your papers, never the originals.
list-file = File { $number }: { $title }
list-together = Post files { $numbers } together: they go to the same office.
list-together-noted = Post files { $numbers } together: they go to the same office. Put the cover note (file { $note }) on top.
list-use-tribunal-sheet = Read it. It goes to nobody.
list-use-court-sheet = Read it. It goes to nobody.
list-every = With every letter
list-read = Read it first. If something is not right, change your answers and make it again before you sign.
list-sign = Sign it.
list-sign-too = Have it signed by { $names } too. If you complain alone, take that name out under “Does what you wrote name other people?” and make the letter again.
list-data-alone = { $count ->
    [one] The letters about data are yours alone. { $names } can ask for what is held about them in letters of their own.
    *[more] The letters about data are yours alone. { $names } can each ask for what is held about them in letters of their own.
  }
list-done = Read, signed, copied and sent. Write the day here:
list-use-cover-note = Sign it, and put it on top of the other letters in the envelope.
list-name-only = Your letters know { $name } by name only. That makes it hard to find the right file, and { $the-body } may ask first. A date of birth, its own number for you, or an address helps. You can put one in under “You” or “Who it is about”.
list-address-left-out = You told us of danger, or that your data got out. So your address stands in no letter. To have it there, tick it under “Your address on the letters”, and make the letters again.
list-choice = This one is your choice. You can send it today as well. Most people wait for the answer to the other letters first. If you wait, make it again then, so that it holds what has happened since.
list-proof = Put in a copy of your proof of posting or delivery, if you have one.
list-copy = Keep a copy of what you send.
list-identity-hidden = If you send proof of who you are, send a copy, and cover your address on it.
list-identity = You can put in a copy, never an original, of something that shows who you are and where you live. That saves a question.
list-enclosed = Put in { $what }
list-address-known = Check the address first. We have it from an older source ({ $seen }). Look for the Data Protection Officer on the website of { $body }.
list-address-given = Check the address that you gave us.
list-address-missing-data = Find the address of the Data Protection Officer on the website of { $body }, and write it on the letter or send the letter by e-mail.
list-address-missing-complaints = Find the address for complaints on the website of { $body }, and write it on the letter or send the letter by e-mail.
list-address-missing-information = Find the address for freedom of information on the website of { $body }, and write it on the letter or send the letter by e-mail.
list-use-supplementary-statement = Read it and sign it. Put it in with the letter that asks for it.
list-use-regulator-concern = Read it. Take out what you cannot show. Copy it into the form, and write down the day.
list-use-ico-complaint = Read it. Shorten it if it says so. Copy it into the form, and write down the day and the number that you get.
list-use-ombudsman-complaint = Read it. Copy it into the form, and write down the day and the number that you get.
list-use-authority = Read it with the one who is to act for you. Sign it and write the day on it. Keep a copy. Then answer here that the authority is in writing, and make the letters again.
list-use-child-consent = Talk about it with your child. It is for your child to say yes or no. If it is yes, your child signs it and writes the day on it. Put in a copy where a letter or form asks for it.
list-use-chronology = Keep it with your papers. Give a copy to whoever helps you. Before anybody else gets it, take out what they need not know.
list-email-known = You can send it by e-mail instead, to { $email }. Check that first.
list-post = If you post it, ask for proof of posting. Write down the day on which it arrives.
list-nothing = There is no letter to post now.
list-no-records = To ask for records to be put right, go back and list at least one record that is wrong. Then there will be a letter for it.
list-no-story = To complain, go back and say what happened. Then there will be a letter for it.
list-no-reasons = To ask for a review panel, you need to say what the last answer leaves wrong. The law asks for your reasons, and the time to ask is short.
list-no-situation = To ask for deletion, go back, list the records, and say how they affect you. Then there will be a letter for it.
list-own-words = Your own words stand in this letter. If they speak of more than the data, or of a plan to go to court, go back and shorten them. Then make the letter again.
list-nobodys-data = Check that your own words ask for nothing about you or about another person. Such things belong in the request for your records.
list-court-papers = You say that a court has, or had, to do with this. Send no court papers unless you are a party to the case, no order forbids it, and the page is needed. For a family case the rule is { $rule }. If you are not sure, ask the court or a solicitor first.
list-no-court-papers = Check that your own words, what happened when among them, quote no papers of a court.
list-no-court-words = Check that your own words say nothing of a plan to go to court. A written plan can stop a complaint.
initials-name-left = “{ $title }” shows initials for other people, but a part of a name is still in it: { $names }. To hide that too, write it under “Other names you use for them”.
list-initials = Initials in your letters
list-initials-why = These get initials in the place of the names below: { $doors }. Your own pack has the full names.
list-initials-look = Read each letter before you send it. A name that is written in another way, or a page that you put in with it, can still tell who it is.
relation-child = another child
relation-family = family
relation-friend = a friend or neighbour
relation-co-complainant = complains with you
relation-worker = a worker
relation-other = somebody else
list-court-words = This letter says that there is a plan to go to court, as you asked. It may stop a part of the complaint. If you no longer mean it, change that answer and make the letter again.
list-dates = Dates to watch
list-date-what = What
list-date-day = Day
list-date-how = How we worked it out
list-after = If no answer comes
list-after-text = If no answer to a request about data comes in time, come back here. There is a reminder for that, which asks for the answer within 14 days. Then you can complain about how your data was handled (section 164A), and after that to the Information Commission (known as the ICO).
list-after-reminder = If the 14 days of your reminder pass without an answer, you can complain about how your data was handled (section 164A). After that you can go to the Information Commission (known as the ICO).
list-after-data-complaint = If 30 days pass without a word on your data protection complaint, you can go to the ICO.
list-after-data-reminder = If the 14 days of your reminder pass without an answer, you can go to the ICO.
list-after-complaint = If no answer to your complaint comes in time, come back here. There is a reminder for that. After the last answer, or if it is very late, there may be an ombudsman to go to.
list-after-information = If no answer to your request for information comes in time, or a part is refused, come back here. There is a letter that asks the council to look again.
list-after-wrong = If the answer leaves the records wrong, you can go to the ICO. It asks people to come within three months of the answer. That is guidance, not law.
list-other-doors = Other doors that are open now
list-other-door = { $door }: { $next }
list-not-promise = Dates are our calculation, not a guarantee. If a letter gets there later, the date moves with it.

## What happened when

title-chronology = What happened when
footer-chronology = What happened when. Not legal advice. Not linked to the Ombudsman.
chronology-lead = This stays with you. It shows in what order things happened, and how you know.
event-complained = { $by ->
    [self] I
    *[other] { $name }
  } complained to { $body }.
event-replied = { $body } answered the complaint.
event-by-note = { $to ->
    [you] By my note, you said:
    *[other] By the note made of it:
  }
event-made-access = { $by ->
    [self] I
    *[other] { $name }
  } asked { $body } for copies of records.
event-answered-access = { $to ->
    [you] You answered the request for copies.
    *[other] { $body } answered the request for copies.
  }
event-made-rectification = { $by ->
    [self] I
    *[other] { $name }
  } asked { $body } to put records right.
event-answered-rectification = { $to ->
    [you] You answered the request to put records right.
    *[other] { $body } answered the request to put records right.
  }
event-made-data-complaint = { $by ->
    [self] I
    *[other] { $name }
  } complained to { $body } about how the data was handled.
event-answered-data-complaint = { $to ->
    [you] You answered that complaint.
    *[other] { $body } answered that complaint.
  }
event-told-ico = { $by ->
    [self] I
    *[other] { $name }
  } complained to the Information Commission (known as the ICO).
event-decided-ico = The Information Commission (known as the ICO) gave its outcome.
event-decided-regulator = The worker’s regulator gave its decision.
event-decided-ombudsman = The Ombudsman gave its decision.
event-told-regulator = { $by ->
    [self] I
    *[other] { $name }
  } wrote to the worker’s regulator.
event-told-ombudsman = { $by ->
    [self] I
    *[other] { $name }
  } complained to the Ombudsman.

## A tribunal, a court

title-tribunal-sheet = A tribunal and the ICO
title-court-sheet = What a court could do
court-lead = This is for you. It goes to nobody. It is information, not advice. Before you do anything, ask somebody who knows the law.
court-what = What it is
court-first = What to do first
court-where = Where to ask
court-costs = What it costs
tribunal-what = The ICO must deal with a complaint. If three months go by and it has told you nothing, you can ask a tribunal to order it to go on, or to tell you how far it is ({ $provision }).
tribunal-late = If the last day is over, you can ask for more time and say why. Only the tribunal can give it ({ $rules }).
tribunal-cost = We do not know what it costs, so we name no sum. Ask the tribunal before you send the form.
tribunal-ask-first = Write to the ICO. Give your case number and the day of your complaint, and ask how far it is.
tribunal-gather = Put together your complaint, the day on which the ICO got it, and all that it has written since.
tribunal-advice = Get advice. If the last day is near, do that today.
court-order = An order that something be done with data, such as to put it right or to show it ({ $provision }).
court-money = Money for harm done with data, distress as well ({ $provisions }).
court-review = A judicial review. A judge looks at whether a decision was made by the law. It has to be asked for without delay ({ $provision }).
court-rights = A claim under the Human Rights Act ({ $provision }).
court-no-dates = We cannot work out a last day, as you have told us no day to count from. Some limits are short. Ask for advice now.
court-cost = A court costs money, and who loses may have to pay the other side. We do not know how much, so we name no sum. Ask before you start whether you can get legal aid.
court-advice = Get advice. Say which of the days above is the next one.
court-gather = Put together your letters, the answers and what shows what happened. “What happened when” in this pack helps, if there is one.
court-say-nothing = Do not write to { $body } that you will go to court, unless you mean it. It can stop a complaint about children’s services ({ $provision }).
court-papers = For papers of a family court there is a rule on who may show them to whom ({ $rule }). Ask the court or a solicitor first.

## Forms to sign

title-authority = Authority to act for me
authority-i-allow = I, { $name }, allow { $who } to act for me. That means that they may:
authority-write = write to { $council } for me about my complaint and the personal data { $whose ->
    [own] about me
    *[other] about { $subject }
  }
authority-answers = get the answers in my place, and copies of { $whose ->
    [own] my records
    *[other] the records of { $subject }
  }
authority-bodies = take the matter to the Information Commission, the Ombudsman and a worker’s regulator
authority-end = I can end this at any time by saying so in writing.
consent-signed = Signed, and the day:
title-child-consent = My say about my records
child-consent-free = This is for you to read and decide. You can say yes or no. You can ask somebody else whom you trust first.
child-consent-i-agree = I am { $name }. I say yes to this: { $parent } may
child-consent-ask = ask { $council } for the records about me, and ask it to put wrong things right
child-consent-right = see what those records say about me
child-consent-ico = take this to the Information Commission (the office that looks after people’s data)
child-consent-end = I can change my mind at any time by saying so.

## What is missing before letters can be written

missing-name = Your name. A letter cannot go out without it.
missing-council = The name of the council, or of the body that it is about.
missing-contact = A way to reach you: an address that may stand on the letters, or an e-mail address.
missing-subject = The name of the person whose records they are.

## What the person decided about the letters

left-out-title = Not in your pack
left-out = You have left this out: { $title }.
left-out-not-begun = You have left this out: { $title }. The time for an answer begins only on the day it arrives.
left-out-running = You have left this out: { $title }. A time limit runs for you all the same. { $dates }.
left-out-note = To leave a letter out stops no time limit. You can put it back at any time: open your case, go to the page with your letters, and tick it.
own-words-changed = Your own words stand in “{ $title }”. The facts under them have changed since you wrote them. Please read that letter again.
own-words-homeless = Some of your own words for “{ $title }” have no place in it any more, so they are not in the letter. We have kept them for you on the page with your letters.
