### The doors: what each is, why it is open or not, and what to do next.
### Reading grade 8 at most. Never a promise, never “too late” for the Ombudsman.

## Names

door-name-council = The council
door-name-ico = The Information Commission (known as the ICO)
door-name-social-work-england = Social Work England
door-name-lgsco = The Local Government and Social Care Ombudsman

strand-access = Seeing the records
strand-records = The records
strand-data-complaint = How your data was handled
strand-worker = The worker
strand-service = How the council acted

status-open-now = Open now
status-start-here = Start here
status-after-a-step = After a step
status-too-early = Not yet
status-unlikely = Unlikely
status-closed = Not this way
status-not-applicable = Nothing to do

## Dates

due-on = { $date }
due-between = a day between { $first } and { $last }
due-dp-access = If the council gets your letter today, it must answer by
due-dp-rectification = If the council gets your letter today, it must answer by
due-s164a-acknowledgement = If the council gets your complaint today, it must say that it has it by
due-answer = The council must answer by
due-answer-was = The council should have answered by
due-ico-complaint = The ICO asks people to complain to it by
due-ico-progress = The ICO should have told you how far it is by
due-lgsco = The Ombudsman asks people to write to it by
due-lgsco-was = The Ombudsman’s usual twelve months ended on

## Seeing the records

door-access-title = Ask to see the records
door-access-right = You have a right to a copy of what the council holds about you, and to know who it was given to.
door-access-next = Send the subject access request. It is free.
door-access-done = You have had the records that you asked for.
door-access-not-whole = You asked, and the answer was not whole. To ask for the same again seldom helps.
door-access-can = It must send you a copy, and name the reason for anything that it leaves out.
door-access-cannot = It may leave out what would harm someone, and some of what is about other people.
door-own-data-only = As things stand you can ask for what the records say about you, but not for another person’s own records.
door-childs-right = The right is your child’s. The council may ask for proof that you have parental responsibility, and for your child’s view.
door-with-authority = The council will ask for the written authority, so send a copy of it with the letter.

## The records

door-rectification-title = Ask the council to put the records right
door-rectification-right = A council must put wrong facts right. An opinion may stay, but it must be clear that it is one and whose.
door-rectification-next = Send the rectification request. It lists each entry and what you say is true.
door-rectification-can = It can correct an entry, mark it as wrong, add your statement, and tell everyone who was given it.
door-rectification-cannot = It seldom takes out a whole record, as it must keep many of them by law.
door-rectification-done = You say that the records were put right and that you have seen it.
door-rectification-refused = The council has refused. To ask for the same again seldom helps.
door-show-me-title = Ask the council to show you what it changed
door-show-me-reason = The council says that the records are corrected, but not how. You can ask to see the entries as they were and as they are now.
door-show-me-next = Send the letter that asks the council to show you what it changed. It can go together with the request to see the records.

door-waiting = You have asked, and the council still has time to answer.
door-waiting-wait = Wait for the answer. Keep a note of the day on which it comes.
door-waiting-late = You have asked, and by our count the time to answer is over.
door-waiting-chase = Write again: give the date of your request, and ask for the answer within 14 days. The next step is a complaint about how your data was handled.
door-waiting-no-date = You have asked, but we do not know when the council got your request.
door-waiting-find-date = Find the day on which the council got it. A receipt or an e-mail will show it.
door-nothing-to-do = There is nothing to do here now.
door-complain-instead = Complain to the council about how your data was handled. It has to look at that.

## A complaint about data, to the council

door-data-complaint-title = Complain to the council about how it handled your data
door-data-complaint-ask-first = A request comes first. If it is refused, late, or not done properly, you can complain.
door-data-complaint-later = Keep this for later. You may not need it.
door-data-complaint-open = You can complain to the council now about how it has handled your data. It must say within 30 days that it has your complaint, look into it, and tell you the outcome.
door-data-complaint-next = Your letter may settle it, so most people send that first. If the answer is late or does not put things right, write and say that it is a data protection complaint under section 164A. Name the rule that was broken.
door-data-complaint-waiting = The council has your complaint about how it handled your data.
door-data-complaint-wait = Wait for the outcome. If 30 days pass without a word, you can go to the ICO.
door-data-complaint-answered = The council has answered your complaint about how it handled your data.
door-data-complaint-can = It can look into what happened, put it right and say sorry.
door-data-complaint-cannot = There is no fixed day for the outcome. The law says “without undue delay”.

## The ICO

door-ico-title = Complain to the Information Commission (known as the ICO)
door-ico-council-first = The ICO nearly always asks people to go to the council first.
door-ico-later = Keep this for the day when the council has refused, has not answered, or has left the records wrong.
door-ico-answer-old = The council’s last answer was { $answered }. The ICO asks people to come within three months of the last answer. That is guidance and not a bar in law, but an old answer can count against you.
door-ico-fresh-first = First send the council a fresh request, or complain to it under section 164A. If the new answer does not put it right, go to the ICO within three months.
door-ico-answered = The council has answered, and you say that it did not put things right.
door-ico-council-silent = The council has not said within 30 days that it has your complaint.
door-ico-council-has-it = The council has your complaint, and its 30 days to say so are not over.
door-ico-after-thirty-days = Wait for the end of the 30 days, or for the council’s answer.
door-ico-next = Use the form at ico.org.uk/make-a-complaint. Say what happened in 2,000 characters, with dates and the harm done.
door-ico-has-it = The ICO has your complaint.
door-ico-wait = Wait. It may take many months. If three months pass without any news, a tribunal can order the ICO to tell you how far it is.
door-ico-can = It can tell the council to put wrong facts right or to give you what it held back.
door-ico-cannot = It cannot give you money, and it cannot judge the worker. It may only keep your complaint on record.

## Social Work England

door-swe-title = Tell Social Work England about the worker
door-swe-honesty = You say that something was recorded that did not happen. Whether a social worker is honest is a question for Social Work England. A serious concern can go there at once, without waiting for the council.
door-swe-conduct = What a social worker does at work is a question for Social Work England if it is serious. Rudeness or slow replies are for the employer.
door-swe-council-told = You say that the council has told it. You can still give your own account: what happened, when, and what shows it.
door-swe-next = Use the form at socialworkengland.org.uk. Give facts and dates, and say which worker it was.
door-swe-job-unknown = We do not know yet if this person is a social worker. Others have their own regulators.
door-swe-name-unknown = It needs to know which social worker it was.
door-swe-find-name = Ask for the records first. They should name the worker.
door-swe-has-it = Social Work England has your concern.
door-swe-wait = Wait. It decides first whether to look into it. That often takes about 12 weeks, and a whole case can take years.
door-swe-can = It can look into one social worker, and give advice, a warning or stricter orders. The worker is told, and will learn who wrote, if it looks into it.
door-swe-cannot = It cannot change or show records, make anyone say sorry, or give you money. It closes most concerns at the first look.

## The council’s complaints procedure

door-council-title = Complain to the council
door-council-first = The council must have its chance to put things right. The Ombudsman asks for that first.
door-council-next = Complain in writing. Say what went wrong, how it affected you and what you want.
door-council-waiting = You have complained, and the council has not answered yet.
door-council-wait = Wait for the answer, and write down when it comes. The Ombudsman normally allows about 12 weeks for the whole procedure.
door-council-overdue = You have complained, and you say that the answer is late.
door-council-chase = Write again: give the date of your complaint and ask for the answer within 14 days. If none comes, you can tell the Ombudsman about the delay.
door-council-replied = The council has answered, but the procedure is not finished.
door-council-next-stage = If you do not agree, ask for the next stage and give your reasons. The council’s answer should say how.
door-council-upheld = Your complaint is finished. You say that the council upheld it.
door-council-finished = Your complaint is finished: the council has given its last answer.
door-council-refused = The council will not look at your complaint.
door-council-next-outside = The next step lies outside this procedure.
door-council-can = It can say sorry, put things right and change how it works.
door-council-cannot = It will not tell you how it deals with its own staff.

## The Ombudsman

door-lgsco-title = Complain to the Local Government and Social Care Ombudsman
door-lgsco-council-first = The Ombudsman comes after the council. The council must have its chance first.
door-lgsco-after-council = Finish the council’s procedure. Come back when you have its last answer.
door-lgsco-council-has-it = The council is still dealing with your complaint.
door-lgsco-council-done = The council has had its chance.
door-lgsco-next = Use the form at lgo.org.uk. Say what the council did wrong, how that harmed you, and what should happen.
door-lgsco-ico-better = The Ombudsman normally leaves wrong or missing records to the ICO, which Parliament set up for that.
door-lgsco-regulator-better = The Ombudsman looks at the council, not at one worker. It leaves a worker’s honesty to the worker’s regulator.
door-lgsco-unlikely-next = Use the other doors first. The Ombudsman may still look at how the council acted if there is a good reason, such as harm that no other body can put right.
door-lgsco-court = A court has dealt with this, or has it now. The Ombudsman cannot look at what happens in court or at reports written for a court.
door-lgsco-court-next = Ask a solicitor or an advice centre what the court can do.
door-lgsco-late = More than twelve months have passed since you first knew. That does not end it: say why you could not come sooner, and what can still show what happened.
door-lgsco-perhaps-late = It may be more than twelve months since you first knew. If so, say why you could not come sooner, and what can still show what happened.
door-lgsco-can = It can look at what the council did wrong and ask it to put that right.
door-lgsco-cannot = It cannot change records, judge one worker, or look at what a court decided.
