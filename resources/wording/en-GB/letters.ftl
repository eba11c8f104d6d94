### Every letter. Reading grade 10 at most. Facts first; no threat, no accusation.
### `$whose` picks the form: own, child or adult; `$subject` is that person's name. The form
### “unsure” is for a writer whose records may be about somebody else: it claims nothing of
### an entry, and `$subject` is then “me”, or the name of whoever has somebody else write.
### `$by` says whether the one who writes is the one who complains: self or other; `$name`
### is who complains. `$body` is “the council”, the name of another body, or “you” where it is
### the one that reads; it never begins a sentence. What a person typed stands by itself, after a colon or as a quotation.

## Head and end

letter-addressee-data = Data Protection Officer
letter-addressee-complaints = Complaints Manager
letter-addressee-information = Freedom of Information Officer
letter-dear-data = Dear Data Protection Officer,
letter-dear-complaints = Dear Complaints Manager,
letter-dear-information = Dear Freedom of Information Officer,
letter-closing = Yours faithfully,
letter-your-reference = Your reference: { $reference }
letter-our-reference = Our reference: { $reference }
letter-for-child = for { $subject }
letter-for-child-and-self = for { $subject }, and for myself
letter-for-adult = for { $subject }, with written authority
letter-for-adult-and-self = for { $subject }, with written authority, and for myself
letter-due-within = within one month of the day on which you get this letter
letter-due = Please answer { $within } ({ $provisions }). If that is today, { $today }, the last day is { $due } by my calculation. If it is later, so is the last day. If you need longer, please tell me why before that month is over.
letter-acknowledge-within = within 30 days of the day on which you get this letter
letter-acknowledge = Please tell me { $within } that you have it ({ $provisions }). If that is today, { $today }, the last day is { $due } by my calculation. If it is later, so is the last day.
letter-preserve = Please keep all of these records, and the history of their changes, until this is settled.{ $deleting ->
    [yes] {" "}Where you agree to delete something, please send me a copy of it first.
    *[no] {""}
  }
letter-initials = To protect other people, this letter has initials in the place of their names: { $who }. If you need a name to answer, please ask me.
letter-enclosed = Enclosed
enclosed-authority = a copy of the written authority of { $subject }
enclosed-parent = a copy of the proof of parental responsibility for { $subject }
enclosed-evidence = what there is in writing on entry { $number }
enclosed-evidence-named = what there is in writing on entry { $number }: { $evidence }
enclosed-copy-access = a copy of the request of { $date } for copies of the records
enclosed-copy-rectification = a copy of the request of { $date } to put records right
enclosed-copy-data-complaint = a copy of the data protection complaint of { $date }
enclosed-copy-complaint = a copy of the complaint of { $date }
enclosed-statement = the statement on entry { $number }

body-you = you

## Who it is about, and how to answer

letter-me = { $by ->
    [self] me
    *[other] { $name }
  }
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
letter-capacity-child = I have parental responsibility for { $subject }, and I write for this child.
letter-capacity-parent = I have parental responsibility for { $subject }.
letter-capacity-adult = { $subject } has authorised me in writing to do this.
letter-acting = I write on behalf of { $name }, whose written authority is enclosed.
letter-acting-in-form = I write on behalf of { $name }, with written authority.
letter-own-too =
    { $by ->
        [self] These records are also about me, { $who }. As far as they are, I write for myself, too.
       *[other] These records are also about { $who }. As far as they are, I write for that data, too.
    }
letter-own-facts = To find what is about { $by ->
    [self] me
    *[other] this person
  }: { $facts }.
letter-proof-enclosed = A copy of what shows that is enclosed.
letter-acting-voice = Where something is told in the words of { $name }, “I” and “me” are { $name }.
letter-acting-child = { $name } has parental responsibility for { $subject }.
letter-acting-adult = { $subject } has given { $name } written authority.
letter-reach = How to reach me
letter-reply-email = Please answer by e-mail to { $email }.
letter-reply-post = Please answer by post to the address above.
letter-safe = Please note this about safe contact:
letter-safe-client = Please note this about safe contact with { $name }, who says:
letter-adjustments = This would help:
adjustment-large-print = large print
adjustment-plain-language = plain language
adjustment-email-only = contact by e-mail only
adjustment-more-time = more time to answer

## On top of several letters

title-cover = Cover note to { $council }
stem-cover = Cover note
subject-cover = The letters in this envelope
cover-letters = In this envelope are these letters, each dated today:
cover-papers = With them are:
cover-please = Each letter stands by itself. Please answer each, and tell me on which day you got them.

## After a deadline

title-chaser = Reminder to { $council }: a late answer about data
stem-chaser = Reminder of a late answer about data
footer-chaser = Reminder: a late answer about data
subject-chaser = { $whose ->
    [own] Please answer what I asked about my records
    [child] Please answer what I asked about my child’s records
    [unsure] Please answer a request for records
    *[adult] Please answer what was asked about the records of { $subject }
  }
title-complaint-chaser = Reminder to { $council }: a late answer to a complaint
stem-complaint-chaser = Reminder of a late answer to a complaint
footer-complaint-chaser = Reminder: a late answer to a complaint
subject-complaint-chaser = { $whose ->
    [own] Please answer my complaint
    [child] Please answer my complaint about your work for { $subject }
    [unsure] Please answer a complaint
    *[adult] Please answer the complaint about your work for { $subject }
  }
chase-access = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } for copies of the records ({ $provision }).
chase-rectification = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } to put records right ({ $provision }).
chase-show = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } to show how the records were put right ({ $provision }).
chase-asked-again = { $by ->
    [self] I
    *[other] { $name }
  } asked you for the next stage { $when }.
chase-due = By my calculation, the answer was due by { $due } ({ $provisions }).
chase-due-guidance = By my calculation, the answer should have come by { $due }, if your procedure follows the guidance ({ $provisions }).
chase-due-weeks = The Ombudsman normally allows a council about 12 weeks for its whole procedure ({ $provisions }). By my calculation, they ended on { $due }.
chase-no-answer = I have not had the answer.
chase-longer = If you wrote to say that you need longer, or asked a question first, please send me a copy of that letter.
chase-fourteen-days = Please answer within 14 days of the day on which you get this letter. No law sets these 14 days: they are what I ask for.
chase-care = The ICO has set out what it expects of those who hold records of people who were in care ({ $standards }): a plain word on how long it takes, and on what is held back. Please give me that.
chase-next-data = If no answer comes, the next step open to me is a complaint to you under { $provision }, and after that one to the Information Commission (known as the ICO).
title-dpc-chaser = Reminder to { $council }: a data protection complaint
stem-dpc-chaser = Reminder of a data protection complaint
footer-dpc-chaser = Reminder: a data protection complaint
subject-dpc-chaser = { $whose ->
    [own] Please answer my data protection complaint
    [child] Please answer the data protection complaint about my child’s records
    [unsure] Please answer a data protection complaint
    *[adult] Please answer the data protection complaint about the records of { $subject }
  }
dpc-chase-made = { $by ->
    [self] I
    *[other] { $name }
  } complained to you { $when } about how you have handled personal data ({ $provision }).
dpc-chase-due = By my calculation, you had until { $due } to say that you have that complaint ({ $provisions }).
dpc-chase-acknowledged-no = I have had no word that you have it.
dpc-chase-acknowledged-unknown = If you have said so, please send me a copy of that letter.
dpc-chase-acknowledged-yes = You have said that you have it. I have not had the outcome.
dpc-chase-please = Please tell me how far you are, and the outcome without undue delay ({ $provision }).
dpc-chase-next = The next step open to me is a complaint to the Information Commission, known as the ICO ({ $provision }).
chase-stopped = If you have stopped work on the complaint because of something else that is going on, please send me the notice in writing, with your reasons ({ $provision }).
chase-next-stage = If you will not answer, please tell me why, and how the complaint can go to the next stage.

## What has happened so far

past-complained = { $by ->
    [self] I
    *[other] { $name }
  } complained to you { $made }.
past-complained-undated = { $by ->
    [self] I have
    *[other] { $name } has
  } complained to you.
past-about = The complaint was about:
past-upheld = You answered { $when } that you upheld the complaint.
past-partly-upheld = You answered { $when } that you upheld part of the complaint.
past-not-upheld = You answered { $when } that you did not uphold the complaint.
past-first-reply = You replied { $when }. By my note, you said:
past-corrected = You said { $when } that the records had been rectified, but not how. I cannot tell whether they are right now.
past-corrected-undated = You have said that the records have been rectified, but not how. I cannot tell whether they are right now.
past-rectification = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } to put records right.
past-rectification-undated = { $by ->
    [self] I have
    *[other] { $name } has
  } asked you to put records right.
past-partly = You answered { $when }, and did only part of it.
past-partly-undated = You did only part of it.
past-by-note = By my note, you said:
