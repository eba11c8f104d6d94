### Sheets for the forms of other bodies: their parts are copied into the form. Reading grade
### 10 at most. Facts by date, no accusation beyond them, and what each body cannot do.

## Every sheet

title-form-regulator-concern = Concern about a worker ({ $body })
title-form-ico-complaint = Complaint for the { $body }
title-form-ombudsman-complaint = Complaint for the { $body }
footer-form = { $title }. Not legal advice. Not linked to the Ombudsman.
form-lead = Copy each part into the form at { $web }. If a part has no place there, leave it out.
form-lead-no-web = Copy each part into the form of that body. If a part has no place there, leave it out.
form-you = Who writes
form-harm = What harm this did
form-papers = What to send with it
form-outcome = What should happen
form-others = Who else has been told
form-initials = Initials stand here for other people: { $who }.

## A regulator of workers

concern-who = The worker
concern-name = Name: { $value }
concern-job = Job: { $value }
concern-employer = Employer: { $value }
concern-said = { $by ->
    [self] What happened, as I say:
    *[other] What happened, as { $name } says:
  }
concern-council-told = You may know of this already: by its own word, { $body } has told you what it found.
concern-standards = Standards that this may concern
concern-standard-honest = 2.1 (to be open, honest, reliable and fair)
concern-standard-records = 3.11 (records that are clear, accurate and up to date)
concern-standard-false = 5.3 (not to falsify records)
concern-standard-private = 2.6 (to handle information with care and by the law)
concern-standards-check = We have not read all of the standards. Check the wording at socialworkengland.org.uk/standards/professional-standards before you name one. The form can be sent without any.

## The ICO

ico-needs = What would help
ico-whose = Whose data it is
ico-sign-child = The complaint is made by somebody with parental responsibility.{ $signs ->
    [yes] {" "}As the child is 12 or over, the form asks for a letter of consent that the child has signed.
    [no] {""}
    *[perhaps] {" "}If the child is 12 or over, the form asks for a letter of consent that the child has signed.
  }
ico-sign-adult = A letter with the person’s own signature, which allows it, goes with the form.
form-number = Number at { $body }: { $value }
ico-council = The organisation
ico-account = What happened
ico-count = { $count } characters. The form takes { $most }.
ico-too-long = The account for the ICO is { $over } characters too long for the form. Nothing was cut. Shorten it before you send it.
ico-account-about = This is about personal data that { $council } holds{ $whose ->
    [own] {" "}about me
    [child] {" "}about my child, { $subject }
    [unsure] , so far as it is about { $subject }
    *[adult] {" "}about { $subject }
  }{ $own ->
    [yes] , and about { $me }, too
    *[no] {""}
  }.
ico-account-waiting = { $by ->
    [self] I
    *[other] { $name }
  } complained to { $body } about this { $when }. I know of no answer.
ico-entry = Entry { $number }: { $where }
ico-entry-says = The record says: { $says }
ico-tried = What was tried, and when
ico-paper-answer = a copy of the answer of { $date }
ico-outcome = What { $body } should do
ico-outcome-records = put wrong records right, and show what was changed and who has been told
ico-outcome-access = send what is still held back, or say by which exemption it may be kept
ico-outcome-astray = say what was given away or lost, and to whom, and do what can be done to get it back
ico-outcome-search = search again for the records, and say what became of them
ico-outcome-practice = say what will be done so that this does not happen again

## The Ombudsman

omb-for-whom = { $died ->
    [yes] It is about what was done for { $subject }, who has died.
    *[no] It is about what was done for { $subject }.
  }
omb-together = { $count ->
    [one] { $names } complains with me.
    *[more] { $names } complain with me.
  }
omb-consent = The Ombudsman will send a form of consent. The person signs it, and so does somebody who is not in the family and does not act for them.
omb-council = The organisation and the service
omb-about = What the complaint was about
omb-story = What was done wrong, or left undone
omb-reply = What the last answer said
omb-still-wrong = What that answer leaves wrong
ico-still-wrong = What the last answer leaves wrong
omb-early = Why it comes already
omb-early-say = { $The-body } has not given its last answer yet. The usual twelve months end on { $date }, so this comes before them.
omb-late = Why it comes only now
omb-late-say = Say why it could not come sooner, and what can still show what happened.
omb-papers = a copy of the complaint, and of each answer to it
wish-see-records = a look at the records, as far as you can show them to me, and your reasons for the rest
wish-correct-records = an answer to what I say is wrong in the records, and a note of it there
wish-explanation = an explanation of what happened
wish-apology = an apology
wish-compensation = something to make up for the harm
wish-service-provided = the help or service that was due
wish-change-decision = a fresh look at the decision
wish-reopen-assessment = a new assessment
wish-worker-looked-into = a look at what the worker did
wish-procedure-change = a change so that it does not happen to others
