### The doors: what each is, why it is open or not, and what to do next.
### Reading grade 8 at most. Never a promise, never “too late” for the Ombudsman.

## Published decisions replayed

replay-meaning = { $count } published decisions were looked at again, each by its facts alone. They are not a fair sample: odd ones and those that went well were looked for. Two people who decide can differ on the same facts. So these figures show how sound the rules are. They do not tell how one case will end.

example-line = An example: { $text } ({ $body }, decision { $ref })

## Names

body-council = the council
body-council-first = The council
body-care-provider = the care provider
body-care-provider-first = The care provider
body-school = the school
body-school-first = The school
body-nhs = the NHS body
body-nhs-first = The NHS body
body-police = the police force
body-police-first = The police force
body-cafcass = Cafcass
body-cafcass-first = Cafcass
body-housing-association = the housing association
body-housing-association-first = The housing association
body-other = the body
body-other-first = The body
door-as-in-england = You have not said in which nation it is. This is how it is in England.
door-name-council = { $The-body }
door-name-ico = The Information Commission (known as the ICO)
door-name-social-work-england = Social Work England
door-name-lgsco = The Local Government and Social Care Ombudsman
door-name-safety = Help at once
door-name-hcpc = The Health and Care Professions Council (HCPC)
door-name-nmc = The Nursing and Midwifery Council (NMC)
door-name-gmc = The General Medical Council (GMC)
door-name-tra = The Teaching Regulation Agency (TRA)
door-name-gdc = The General Dental Council (GDC)
door-name-gphc = The General Pharmaceutical Council (GPhC)
door-name-goc = The General Optical Council (GOC)
door-name-gosc = The General Osteopathic Council (GOsC)
door-name-gcc = The General Chiropractic Council (GCC)
door-name-sra = The Solicitors Regulation Authority (SRA)
door-name-bsb = The Bar Standards Board (BSB)
door-name-cilex-regulation = CILEx Regulation
door-name-legal-ombudsman = The Legal Ombudsman
door-name-lado = The council’s designated officer (LADO)
door-name-scw = Social Care Wales
door-name-sssc = The Scottish Social Services Council
door-name-niscc = The Northern Ireland Social Care Council
door-name-psow = The Public Services Ombudsman for Wales
door-name-spso = The Scottish Public Services Ombudsman
door-name-nipso = The Northern Ireland Public Services Ombudsman
door-name-phso = The Parliamentary and Health Service Ombudsman
door-name-housing-ombudsman = The Housing Ombudsman
door-name-send-tribunal = The tribunal for special educational needs
door-name-tribunal-other = A tribunal
door-name-court = A court
door-name-police = The police force
door-name-ofsted = Ofsted
door-name-cqc = The Care Quality Commission (CQC)
door-name-cafcass = Cafcass
door-name-school = The school

strand-access = Seeing the records
strand-records = The records
strand-data-complaint = How your data was handled
strand-worker = The worker
strand-service = How you were dealt with
strand-restriction = Records kept out of use
strand-deletion = Deleting data
strand-safety = Safety first
strand-appeal = A right of appeal
strand-court = What only a court can do
strand-information = Freedom of information
strand-other-body = Another body

status-open-now = Open now
status-start-here = Start here
status-after-a-step = After a step
status-too-early = Not yet
status-unlikely = Unlikely
status-closed = Not this way
status-not-applicable = Nothing to do

## Dates

running-title = Time limits of courts
running-note = You need not go to court. But a complaint does not stop these limits. Where one has passed, only the court can allow more time. If you may want a judge to look at it, get advice now.

due-on = { $date }
due-by-guidance = This limit is guidance, not law.
due-as-stated = The body itself states this limit. We have read no law for it.
due-not-confirmed = We could not confirm this limit. Ask for advice before you rely on it.
due-second-hand = Others report this limit. We have not read the rule itself, so check it.
due-to-be-safe = { $first } (at the latest { $last })
due-between = a day between { $first } and { $last }
due-dp-access = If { $the-body } gets your letter today, it must answer by
due-dp-rectification = If { $the-body } gets your letter today, it must answer by
due-s164a-acknowledgement = If { $the-body } gets your complaint today, it must say that it has it by
due-s164a-acknowledged-by = { $The-body } must say that it has your complaint by
due-s164a-acknowledged-by-was = { $The-body } should have said that it has your complaint by
due-answer = { $The-body } must answer by
due-answer-was = { $The-body } should have answered by
due-ico-complaint = The ICO asks people to complain to it by
due-ico-progress = The ICO should have told you how far it is by
due-council-complaint = Your complaint should be made by
due-council-complaint-was = The usual year to complain ended on
due-council-answer = The answer to your complaint is due by
due-council-answer-was = The answer to your complaint was due by
due-council-weeks = The Ombudsman normally gives a council about 12 weeks. They end on
due-council-weeks-was = The Ombudsman normally gives a council about 12 weeks. They ended on
due-complaint-if-today = If your complaint arrives today, the answer is due by
due-next-stage-if-today = If your request for the next stage arrives today, the answer is due by
due-panel-if-today = If the council gets your request today, the panel should meet by
due-council-panel-was = The time to ask for a panel ended on
due-children-resubmission = You can put in what was stopped again by
due-children-resubmission-was = The year to put in what was stopped again ended on
due-dp-other = If { $the-body } gets your letter today, it must answer by
due-foi-review-answer = If your request for a review arrives today, its answer is due by
due-discrimination = Your claim should be made by
due-discrimination-was = The usual six months for a claim ended on
due-council-panel = The council must have your request for a panel by
due-review = It asks people to ask for a review by
due-review-was = Its usual time to ask for a review ended on
due-send = The tribunal must have your appeal by
due-send-was = The usual time for an appeal ended on
due-s166 = The tribunal must have your form by
due-s166-was = The usual time for the form ended on
due-iopc = Your request for a review must arrive by
due-iopc-was = The usual last day for your request for a review to arrive was
due-ombudsman = It asks people to write to it by
due-ombudsman-was = Its usual time ended on
due-mp = Ask your MP to pass it on, so that it is there by
due-mp-was = Its usual time ended on
due-foi = If { $the-body } gets your letter today, it must answer by
due-foi-review = Many bodies want to be asked to look again by
due-foi-review-was = Many bodies want to be asked to look again soon after the answer; that time ended on
due-foi-ico = Counted from that answer, the ICO asks people to come to it by
due-foi-ico-was = Counted from that answer, the ICO asked people to come to it by
due-judicial-review = A judicial review must be asked for without delay. The usual last day is
due-judicial-review-was = The usual last day for a judicial review was
due-human-rights-claim = The usual last day for a claim under the Human Rights Act is
due-human-rights-claim-was = The usual last day for a claim under the Human Rights Act was
due-defamation-claim = The usual last day for a claim for libel or slander is
due-defamation-claim-was = The usual last day for a claim for libel or slander was
due-data-protection-claim = The usual last day for a claim about your data is
due-data-protection-claim-was = The usual last day for a claim about your data was
due-lgsco = The Ombudsman asks people to write to it by
due-lgsco-was = The Ombudsman’s usual twelve months ended on

## Seeing the records

door-access-title = Ask to see the records
door-access-right = You have a right to a copy of what { $the-body } holds about you, and to know who it was given to.
door-access-right-of-another = You can ask for a copy of what { $the-body } holds about the person whose data it is. You can ask, too, who it was given to.
door-access-next = Send the subject access request. It is free.
door-access-done = You have had the records that you asked for.
door-access-not-whole = You asked, and the answer was not whole. To ask for the same again seldom helps.
door-access-if-wanted = You did not say that you want to see the records. If you do, tick that on the page about what you want. Then the letter is in your pack.
door-access-can = It must send you a copy, and name the reason for anything that it leaves out.
door-access-cannot = It may leave out what would harm someone, and some of what is about other people.
door-bereaved = Data protection rights are for living people. You can ask for what the file says about you. For the rest, ask { $the-body } what it will show you, and say what you were to the person who died.
door-bereaved-next = Complain to the body about its service, and say what the records have wrong. That is not a data protection complaint.
door-get-authority-first = Get that person’s agreement in writing first. Then you can ask in their name.
door-police-data = What the police hold about crime stands under other rules (Part 3 of the Data Protection Act 2018). We write no letter for that.
door-police-data-next = Look on the website of the police force for its own form. Keep a copy of what you send.
door-police-data-complain = Write to { $the-body } yourself. Say that it is a complaint about your data (section 164A), what went wrong, and when.
door-own-data-only = As things stand you can ask for what the records say about you, but not for another person’s own records.
door-childs-right = The right is your child’s. { $The-body } may ask for proof that you have parental responsibility, and for your child’s view.
door-with-authority = { $The-body } will ask for the written authority, so send a copy of it with the letter.

## The records

door-rectification-title = Ask { $the-body } to put the records right
door-rectification-right = { $The-body } must put wrong facts right. An opinion may stay, but it must be clear that it is one and whose.
door-rectification-next = Send the rectification request. It lists each entry and what you say is true.
door-rectification-next-without = Send the rectification request. It can list only entries that are not from papers of a court.
door-rectification-can = It can correct an entry, mark it as wrong, add your statement, and tell everyone who was given it.
door-rectification-cannot = It seldom takes out a whole record, as it must keep many of them by law.
door-rectification-done = You say that the records were put right and that you have seen it.
door-rectification-refused = { $The-body } has refused. To ask for the same again seldom helps.
door-opinion-note = Where you dispute an opinion, ask for a note beside it with your own account. Only facts that it rests on can be put right.
door-child-own-right = The right is your own, at any age at which you understand what you ask for. An adult you trust may help you.
door-care-leaver = A council must keep the file of a child who was in care for 75 years from the day of birth. You may ask for help to read it.
door-authority-needed = Somebody acts for you. That person will be asked for your consent in writing, so sign that first.
door-deletion-title = Ask { $the-body } to delete data or to stop using it
door-deletion-right = You can ask for that, but { $the-body } may keep what it needs for its work by law. Most records of social care are kept.
door-deletion-in-care = The file of a child who was in care must be kept.
door-deletion-malicious = You say that somebody who was convicted of stalking or harassing you, or who is under a stalking order, made an allegation, and that it was looked into and dropped. That is a ground of its own to have that data deleted. What must be kept by law may still be kept.
door-deletion-next = First ask for wrong facts to be put right, and for their use to be limited while that is checked. If you still want data deleted, say which and why it is no longer needed.
door-deletion-next-malicious = Write to it. Say which data came from that report, and that you ask for it to be deleted on this ground.
door-deletion-say-which = Write to it. Say which data you want deleted and why it is no longer needed.
door-deletion-can = It can delete what it no longer needs, or mark it so that it is not used.
door-deletion-cannot = It need not delete what it must keep by law.
door-show-me-title = Ask { $the-body } to show you what it changed
door-show-me-reason = { $The-body } says that the records are corrected, but not how. You can ask to see the entries as they were and as they are now.
door-show-me-next = Send the letter that asks { $the-body } to show you what it changed. It can go together with the request to see the records.

door-waiting = You have asked, and { $the-body } still has time to answer.
door-waiting-wait = Wait for the answer. Keep a note of the day on which it comes.
door-waiting-late = You have asked, and by our count the time to answer is over.
door-waiting-chase = Write again: give the date of your request, and ask for the answer within 14 days. The next step is a complaint about how your data was handled.
door-waiting-no-date = You have asked, but we do not know when { $the-body } got your request.
door-waiting-find-date = Find the day on which { $the-body } got it. A receipt or an e-mail will show it.
door-nothing-to-do = There is nothing to do here now.
door-complain-instead = Complain to { $the-body } about how your data was handled. It has to look at that.

## A complaint about data, to the council

door-rectification-not-said = You have not said yet whether a record is wrong.
door-not-said-next = Tick what went wrong. Then we can say whether this door is for you.

door-restriction-title = Ask { $the-body } not to use these records while it checks them
door-restriction-right = While { $the-body } checks whether a record is right, you can ask it not to use that record.
door-restriction-with-letter = The letter that asks about your records asks for this too. You need no letter of its own.
door-restriction-next = Write and ask for it. Give the date of your request, and say which entries you mean.
door-restriction-can = It can keep the records but not use them until it has checked.
door-restriction-cannot = It may still use them to keep another person safe or for a legal claim. It may use them too where there is a strong reason for the public.

door-data-complaint-title = Complain to { $the-body } about how it handled your data
door-data-complaint-ask-first = A request comes first. If it is refused, late, or not done properly, you can complain.
door-data-complaint-later = Keep this for later. You may not need it.
door-data-complaint-open = You can complain to { $the-body } now about how it has handled your data. It must tell you within 30 days that it has your complaint. It must then look into it and tell you the outcome; no day is fixed for that.
door-data-complaint-next = Your letter may settle it, so most people send that first. If the answer is late or does not put things right, write and say that it is a data protection complaint under section 164A. Name the rule that was broken.
door-data-complaint-waiting = { $The-body } has your complaint about how it handled your data.
door-data-complaint-wait = Wait for the outcome. If 30 days pass without a word, you can go to the ICO.
door-data-complaint-before = { $The-body } got your complaint about data before { $since }. The 30 days in which it must say that it has a complaint are only for complaints that came on that day or later.
door-data-complaint-afresh = Send it again. Then the 30 days run from the day on which { $the-body } gets it.
door-data-complaint-silent = By our count, { $the-body }’s 30 days to say that it has your complaint about data are over.
door-data-complaint-no-outcome = { $The-body } has told you that it has your complaint about data. For the outcome no day is fixed, but you can ask how far it is.
door-data-complaint-remind = Send the reminder. If it does not help, the next step is the ICO.
door-data-complaint-answered = { $The-body } has answered your complaint about how it handled your data, and you say that it did not put things right.
door-data-complaint-settled = { $The-body } has put right what you complained of.
door-data-complaint-to-the-ico = The next step is the ICO. It stands on this list.
door-data-complaint-can = It can look into what happened, put it right and say sorry.
door-data-complaint-cannot = There is no fixed day for the outcome. The law says “without undue delay”.

## The ICO

door-ico-title = Complain to the Information Commission (known as the ICO)
door-ico-council-first = The ICO nearly always asks people to go to { $the-body } first.
door-ico-child-signs = If your child is 12 or over, the ICO’s form asks for the child’s own signature.
door-ico-later = Keep this for the day when { $the-body } has refused, has not answered, or has left the records wrong.
door-ico-council-late = { $The-body } is late with its answer to your request, by our count.
door-ico-complain-to-council = Complain to { $the-body } about that first (section 164A). If it does not say within 30 days that it has your complaint, or does not put it right, go to the ICO.
door-ico-answer-old = { $The-body }’s last answer was { $answered }. The ICO asks people to come within three months of the last answer. That is guidance and not a bar in law, but an old answer can count against you.
door-ico-fresh-first = First send { $the-body } a fresh request, or complain to it under section 164A. If the new answer does not put it right, go to the ICO within three months.
door-ico-answered = { $The-body } has answered, and you say that it did not put things right.
door-ico-answered-some-day = { $The-body } has answered, and you say that it did not put things right. We do not know when the answer came.
door-ico-some-day-next = If the answer came in the last three months, use the form at ico.org.uk/make-a-complaint now. If it is older, first send { $the-body } a fresh request, or complain to it under section 164A.
door-ico-council-silent = You say that you are waiting, and { $the-body }’s 30 days to say that it has your complaint are over. If it has told you so, wait for its answer.
door-ico-council-never-said = { $The-body }’s 30 days to say that it has your complaint are over, and you say that it has not told you so.
door-ico-council-looks = { $The-body } has told you that it has your complaint. It must look into it and tell you the outcome. No day is fixed for that.
door-ico-ask-how-far = Ask { $the-body } how far it is. The reminder in your pack does that. Go to the ICO if it does not answer, or if the outcome does not put things right.
door-ico-council-before = { $The-body } got your complaint before the rule on 30 days began, so we cannot say that it is late.
door-ico-complain-again = Complain to { $the-body } again (section 164A). If it does not say within 30 days that it has your complaint, or does not put it right, go to the ICO.
door-ico-council-has-it = { $The-body } has your complaint. We do not know on which day it got it, so we cannot say if its 30 days are over.
door-ico-council-in-time = { $The-body } has your complaint, and its 30 days to say so are not over.
door-ico-after-thirty-days = Wait for the end of the 30 days, or for { $the-body }’s answer.
door-ico-next = Use the form at ico.org.uk/make-a-complaint. Say what happened in 2,000 characters, with dates and the harm done.
door-ico-has-it = The ICO has your complaint.
door-ico-wait = Wait. It may take many months. If three months pass without any news, a tribunal can order the ICO to tell you how far it is.
door-ico-decided = The ICO has told you the outcome.
door-ico-review-next = If you think that it got the facts wrong, ask it once for a case review. It asks people to do that within three months. No tribunal can change the outcome itself.
door-ico-can = It can tell { $the-body } to put wrong facts right or to give you what it held back.
door-ico-cannot = It cannot give you money, and it cannot judge the worker. It may only keep your complaint on record.

## Social Work England

door-swe-title = Tell Social Work England about the worker
door-swe-honesty = You say that something was recorded that did not happen. Whether a social worker is honest is a question for Social Work England. A serious concern can go there at once, without waiting for { $the-body }.
door-swe-dishonesty = You say that a worker was not honest. Whether a social worker is honest is a question for Social Work England. A serious concern can go there at once, without waiting for { $the-body }.
door-swe-conduct = What a social worker does at work is a question for Social Work England if it is serious. Rudeness or slow replies are for the employer.
door-swe-council-told = You say that { $the-body } has told it. You can still give your own account: what happened, when, and what shows it.
door-swe-may-halt = A concern can make the council halt its own look at your complaint. If so, ask it for the reasons in writing.
door-swe-next = We found no time limit. Use the form at socialworkengland.org.uk. Give facts and dates, and say which worker it was.
door-swe-not-said = You have not said yet whether it is about what a worker did.
door-swe-job-unknown = We do not know yet if this person is a social worker. Others have their own regulators.
door-swe-name-unknown = It needs to know which social worker it was.
door-swe-find-name = Ask for the records first. They should name the worker.
door-swe-has-it = Social Work England has your concern.
door-swe-wait = Wait. It decides first whether to look into it. That often takes about 12 weeks, and a whole case can take years.
door-swe-can = It can look into one social worker, and give advice, a warning or stricter orders. The worker is told, and will learn who wrote, if it looks into it.
door-swe-cannot = It cannot change or show records, make anyone say sorry, or give you money. By what is reported of it, it closes most concerns at the first look.

door-regulator-decided = The regulator has dealt with your concern.

## Other regulators of workers

door-hcpc-title = Tell the Health and Care Professions Council (HCPC) about the worker
door-hcpc-why = Psychologists, occupational therapists and some others answer to the HCPC. It has no fixed limit, but it may not take up what is more than five years old.
door-hcpc-next = Use the form at hcpc-uk.org/concerns. Say who it was, what happened and when.
door-hcpc-cannot = It looks at the worker only. It does not normally take a concern from someone who gives no name.
door-nmc-title = Tell the Nursing and Midwifery Council (NMC) about the worker
door-nmc-why = Nurses, midwives and nursing associates answer to the NMC. We found no time limit.
door-nmc-next = Call its helpline first. Then use the form at nmc.org.uk. It takes half an hour, asks for an e-mail address, and cannot be saved.
door-gmc-title = Tell the General Medical Council (GMC) about the doctor
door-gmc-why = Doctors answer to the GMC. As a rule it does not look at what is more than five years old, unless the public needs it to. Check that before you write.
door-gmc-next = Use the form at gmc-uk.org/concerns. Say who it was, what happened and when.
door-gmc-can = It can look into a serious concern about a doctor.
door-tra-title = Tell the Teaching Regulation Agency (TRA) about the teacher
door-tra-why = It looks at serious misconduct of teachers only. As a rule, complain to the school first. We found no time limit.
door-tra-next = Search GOV.UK for “refer serious misconduct by a teacher”. The teacher will learn who wrote.
door-tra-can = It can look into serious misconduct by someone who teaches in England.
door-gdc-title = Tell the General Dental Council (GDC) about the worker
door-gdc-why = Dentists and dental workers answer to the GDC. We found no time limit.
door-gdc-next = Use the form at contactus.gdc-uk.org. Do not send papers of a court case that still runs. Send none from a family court unless the court has said so.
door-gphc-title = Tell the General Pharmaceutical Council (GPhC) about the pharmacist
door-gphc-why = Pharmacists answer to the GPhC. It does not usually take up what is more than five years old, unless the public needs it to.
door-gphc-next = Look at pharmacyregulation.org for how to raise a concern. Its first look takes about ten working days. A full one takes three to nine months.
door-goc-title = Tell the General Optical Council (GOC) about the optician
door-goc-why = Opticians answer to the GOC. It has tests of its own for what it takes up.
door-goc-next = Look at optical.org for how to raise a concern.
door-gosc-title = Tell the General Osteopathic Council (GOsC) about the osteopath
door-gosc-why = Osteopaths answer to the GOsC. We found no time limit.
door-gosc-next = Look at osteopathy.org.uk/standards/complaints for how to raise a concern.
door-gcc-title = Tell the General Chiropractic Council (GCC) about the chiropractor
door-gcc-why = Chiropractors answer to the GCC. We found no time limit.
door-gcc-next = Look at gcc-uk.org/concerns for how to raise a concern.
door-scw-title = Tell Social Care Wales about the worker
door-scw-why = Social workers in Wales answer to Social Care Wales. An older page of it says that it does not take up what is more than five years old, unless the public needs it to.
door-scw-next = Look at socialcare.wales for how to raise a concern.
door-sssc-title = Tell the Scottish Social Services Council about the worker
door-sssc-why = Social workers in Scotland answer to this body. We found no time limit.
door-sssc-next = Look at sssc.uk.com for how to raise a concern.
door-niscc-title = Tell the Northern Ireland Social Care Council about the worker
door-niscc-why = Social workers in Northern Ireland answer to this body. We found no time limit.
door-niscc-next = Look at niscc.info for how to raise a concern.
door-regulator-can = It can look into whether one person is fit to do this work.
door-regulator-cannot = It looks at the worker only. What { $the-body } did, and what its records say, belong to other doors.
door-regulator-no-quarrels = It does not look at private quarrels, at fees or at matters of employment.
door-regulator-guidance = This is guidance from its own pages. We have read no law for it.
door-regulator-has-it = The regulator has your concern.
door-regulator-wait = Wait for its answer, and note the day on which it comes.

## Lawyers

door-sra-title = Tell the Solicitors Regulation Authority (SRA) about the solicitor
door-sra-why = Solicitors answer to the SRA, and so do those who work for the council. We found no time limit.
door-sra-next = Look at sra.org.uk for how to report a solicitor.
door-sra-can = It can look into dishonesty or serious misconduct of a solicitor.
door-bsb-title = Tell the Bar Standards Board (BSB) about the barrister
door-bsb-why = Barristers answer to the BSB. We found no time limit.
door-bsb-next = Look at barstandardsboard.org.uk for how to report a concern.
door-bsb-can = It can look into how a barrister behaved.
door-cilex-regulation-title = Tell CILEx Regulation about the legal executive
door-cilex-regulation-why = Legal executives answer to CILEx Regulation. It asks people to complain to the person or the firm first. We found no time limit.
door-cilex-regulation-next = Complain to the person or the firm. Then look at cilexregulation.org.uk/complaints.
door-cilex-regulation-can = It can look into how a legal executive behaved.
door-lawyer-cannot = Poor service from your own lawyer is not for this body. That is for the Legal Ombudsman.
door-legal-ombudsman-title = Complain to the Legal Ombudsman about your own lawyer
door-legal-ombudsman-why = If this lawyer works for you, poor service is for the Legal Ombudsman. Your lawyer has eight weeks to answer you first. After that, it asks people to come within a year of what happened, or of the day on which they should have known. It can take a later one if that is fair.
door-legal-ombudsman-next = Complain to your lawyer’s firm first. Watch for its last answer: if that says plainly that you have six months, those six months count. Then look at legalombudsman.org.uk.
door-legal-ombudsman-can = It can look at poor service from your own lawyer.
door-legal-ombudsman-cannot = It does not look at the council’s lawyer, or at one who works for somebody else.

## Safety first

door-safety-title = Get help now, before any form
door-safety-why = You say that a child or an adult is in danger now. That cannot wait for a letter.
door-safety-next = Call 999 if the danger is now. If not, call the council’s children’s or adults’ duty team today. The NSPCC (nspcc.org.uk) helps adults who fear for a child.
door-safety-can = They can come at once and keep a person safe.
door-safety-cannot = They do not settle complaints. Come back to this when everybody is safe.
door-lado-title = Tell the council’s designated officer (LADO) about the worker
door-lado-why = You say something of a person who works with children. If that person may have harmed a child, broken the law, or be unfit to work with children, the LADO should know. This is guidance from councils’ pages. We have read no law for it.
door-lado-next = Call the council’s children’s services and ask for the LADO. If the danger is now, call 999 first.
door-lado-call = Call the council’s children’s services and ask for the LADO.
door-lado-can = It can look into whether somebody who works with children may have harmed a child.
door-lado-cannot = It does not put records right or settle your complaint.

## Freedom of information

door-foi-request-title = Ask { $the-body } for its rules
door-foi-request-why = You can ask a council for things that are about nobody. Ask for its rules, and who decides.
door-foi-request-next = Send this letter by itself. Ask for no records about a person in it. Those have a letter of their own.
door-foi-request-can = It can send the rules that it should have kept to. You can hold what was done against them.
door-foi-request-cannot = This is not the way to your own records. For those there is a request of another kind.
door-foi-review-title = Ask { $the-body } to look again at your request for information
door-foi-waiting = { $The-body } has your request for information. By our count, its time is not over.
door-foi-late = { $The-body } has your request for information. By our count, the answer is late.
door-foi-review-why = { $The-body } has refused or not answered a request for information. The first step is to ask it for a review.
door-foi-review-next = Write and ask for an internal review. Give the date of your request, and say why you think that the answer is wrong. Many public bodies want to be asked within 40 working days. That is their practice, not law.
door-foi-review-can = It can look at your request again. By the ICO’s guidance that takes 20 working days, and 40 at most.
door-foi-review-cannot = This is not the way to your own records. For those there is a request of another kind.
door-foi-ico-title = Complain to the ICO about your request for information
door-foi-ico-why = The ICO also watches over freedom of information. It asks people to wait for { $the-body }’s review.
door-foi-ico-next = Keep this for the day when the review is done, or is long overdue. The ICO asks people to come within six weeks of the last real contact. That is guidance, not law.
door-foi-ico-can = It can look at how { $the-body } dealt with your request for information.
door-foi-ico-cannot = This is not the way to your own records. For those there is a complaint of another kind.

## Tribunals

door-send-title = Appeal to the tribunal for special educational needs
door-send-why = What is in a plan, which school it names, and whether there is a plan at all, are for the tribunal. It can change them. The Ombudsman cannot.
door-send-next = The time is short: two months from the council’s letter, or one month from the mediation certificate if that is later. Ask IPSEA or the local advice service for help.
door-send-passed-unless = The usual two months have passed. If you have a mediation certificate, you have one month from its date. Otherwise only the tribunal can allow more time. Get advice now.
door-send-which-certificate = Your last day depends on the day of your mediation certificate. We do not know that day exactly, so the time may not be over yet. Find the certificate, and get advice today.
door-send-elsewhere-title = Look for a right of appeal in the letter with the decision
door-send-elsewhere-why = The tribunal that we know of is that of England. We have read nothing of appeals on special educational needs where you are.
door-send-elsewhere-next = Look in the letter for how to appeal, and by when. Ask a local advice centre soon: such times are short.
door-send-can = It can order the council to make or change a plan.
door-send-cannot = It cannot look at the delay before the decision, or at how a complaint was handled.
door-discrimination-title = Get advice on a claim against the school
door-discrimination-why = You say that the school treated a disabled child unfairly. The tribunal for special educational needs deals with that too.
door-discrimination-next = The time is short: six months, as a council’s page has it. We have read no rule for that. Ask IPSEA or the local advice service for help before you send anything.
door-discrimination-can = It can look at whether the school treated the child unfairly.
door-discrimination-cannot = It is no way to complain about a council, or to put records right.
door-tribunal-title = Use your right of appeal
door-tribunal-why = You say that you can appeal this decision. Where there is a right of appeal, that is the usual way.
door-tribunal-next = The letter with the decision says where the appeal goes and by when. Get advice soon, as the time is often short.
door-tribunal-can = It can change the decision.
door-tribunal-cannot = It looks at that decision only, not at all that was done.
door-appeal-used = You say that the appeal was made. What the appeal was about can now be settled only there.
door-appeal-used-next = If it still runs, tell the tribunal what is wrong. If it has ended, get advice on whether it can be looked at again.
door-s166-title = Ask the tribunal to order the ICO to answer
door-s166-why = The ICO has had your complaint for three months. If it has told you nothing, a tribunal can order it to say how far it is.
door-s166-next = First ask the ICO for news. Get advice before you send the form.
door-s166-can = It can order the ICO to get on and to tell you.
door-s166-cannot = It cannot say that the ICO got it wrong.
door-limit-passed = A usual limit has passed. Only the court or the tribunal can allow more time. Get advice now.

## Courts

door-court-title = Get advice on what a court could do
door-court-why = You say that a court case could have to do with this. There are things that only a court can put right.
door-court-data = Only a court can order money for harm done with your data. The ICO cannot.
door-court-counted-from = We count these days from the first day that you told us of, or from a later answer of { $the-body }. If the act that you mean was on another day, its limit is another one. A complaint does not stop them.
door-court-now = A court has this now. What is wrong with papers or reports in the case must be said there.
door-court-next = This is information only. Ask a solicitor, Citizens Advice or Civil Legal Advice (gov.uk/check-legal-aid) before you do anything. Do not write to { $the-body } that you will go to court unless you mean it.
door-papers-ask = Papers of a family court have rules of their own. Two things matter: are you a party to the case, and has the court limited who may see its papers? Until you have told us, our letters do not quote them. Send none yourself.
door-papers-no = Papers of a family court have rules of their own. As you told us, do not quote or send any. Ask the court or a solicitor first. Our letters leave them out.
door-papers-needed = A party to a family case may pass on what is needed to complain about somebody who had a part in it. Send only the pages that are needed, publish nothing, and send no draft of a judgment. In an adoption case, get advice first.
door-court-now-next = Tell the court, through your solicitor if you have one. Ask first what you may show to others from the case.
door-court-next-elsewhere = This is information only. Courts and their limits are others there. Ask a solicitor or Citizens Advice where you live before you do anything.
door-court-can = It can order what no other body can: that something be done, or that money be paid.
door-court-cannot = It costs money, and you may have to pay the other side. Limits run while you wait.

## Other bodies

door-phso-title = Complain to the Parliamentary and Health Service Ombudsman about the NHS
door-phso-why = The NHS has an ombudsman of its own. It asks people to come within a year of the day on which they first knew.
door-phso-next = Use the form at ombudsman.org.uk. Say what the NHS did wrong and how that harmed you.
door-phso-can = It can look at what the NHS did and ask it to put that right.
door-phso-cannot = It cannot look at what a council did alone. The two ombudsmen can work together.
door-phso-mp-title = Complain to the Parliamentary and Health Service Ombudsman about Cafcass
door-phso-mp-why = This ombudsman looks at Cafcass too. The complaint goes through an MP, within a year of the day on which you first knew.
door-phso-mp-next = Ask your MP to pass on your complaint. The form is at ombudsman.org.uk.
door-phso-mp-can = It can look at how Cafcass acted and ask it to put that right.
door-phso-mp-cannot = It cannot look at what was said in court, or at what a court decided.
door-cafcass-title = Complain to Cafcass
door-cafcass-why = You say that it is about Cafcass. It has a complaints procedure of its own. Use it while the court case still runs, if you can.
door-cafcass-next = Use the form at cafcass.gov.uk. What is wrong with a report must be said in court.
door-cafcass-can = It can say sorry and put right how its staff acted.
door-cafcass-cannot = It cannot change what a court decided. When the case is over, it answers little.
door-housing-title = Complain to the Housing Ombudsman about your landlord
door-housing-why = You rent from the council or a housing association. Repairs and how the home is run are for the Housing Ombudsman.
door-housing-perhaps = If the council is your landlord and this is about the home, it is for the Housing Ombudsman. Waiting lists and homelessness are not.
door-housing-next = Look at housing-ombudsman.org.uk for how to complain. Do so within twelve months of the landlord’s last answer. If it is later, say why.
door-housing-can = It can look at what a council or a housing association did as your landlord.
door-housing-cannot = It does not look at who gets a home.
door-police-title = Complain to the police force
door-police-why = You say that it is about the police. The Ombudsman for councils cannot look at the police.
door-police-next = Complain to the force itself. The IOPC passes complaints on to it. We found no time limit, but a force may turn away what is more than twelve months old where no reason is given.
door-police-answered = The force has answered your complaint.
door-police-review = If you do not agree, ask for a review. The letter says who does it: the police and crime commissioner or the IOPC. It must arrive within 28 days, and if it is late it needs reasons. For somebody else you need their written consent.
door-police-can = The force can look into what its officers did.
door-police-cannot = It does not change what a council wrote.
door-school-title = Complain to the school
door-school-why = You say that it is about a school. Every school has a complaints procedure of its own. The Ombudsman cannot look at what happens in a school.
door-school-next = Ask the school for its complaints procedure. The last step is with the governors or the trust.
door-school-can = It can say sorry and put things right.
door-school-cannot = It does not answer for what the council did.
door-cqc-title = Tell the Care Quality Commission (CQC) about the care
door-cqc-why = The CQC checks care homes and home care. What you tell it helps others.
door-cqc-next = Use the page “give feedback on care” at cqc.org.uk.
door-cqc-can = It can look at the service as a whole and act.
door-cqc-cannot = It does not settle one person’s complaint, but for some under the Mental Health Act.
door-ofsted-title = Tell Ofsted about the service
door-ofsted-why = Ofsted checks children’s homes, fostering and childcare. Complain to the provider first.
door-ofsted-next = Use the form at contact.ofsted.gov.uk.
door-ofsted-can = It can look at the service as a whole and act.
door-ofsted-cannot = It does not settle one person’s complaint, or what a council did in one case. It will not tell you what came of it.
door-psow-title = Complain to the Public Services Ombudsman for Wales
door-psow-why = Councils in Wales have this ombudsman. It asks people to come within a year of the day on which they first knew.
door-psow-next = Use the form at ombudsman.wales.
door-psow-can = It can look at what { $the-body } did and ask it to put that right.
door-psow-cannot = It cannot change a record or judge one worker.
door-spso-title = Complain to the Scottish Public Services Ombudsman
door-spso-why = Councils in Scotland have this ombudsman. It asks people to come within twelve months of the day on which they first knew.
door-spso-next = Use the form at spso.org.uk.
door-spso-can = It can look at what { $the-body } did and ask it to put that right.
door-spso-cannot = It cannot change a record or judge one worker.
door-nipso-title = Complain to the Northern Ireland Public Services Ombudsman
door-nipso-why = Public bodies in Northern Ireland have this ombudsman. It asks people to come within six months of the body’s last answer.
door-nipso-next = Use the form at nipso.org.uk.
door-nipso-can = It can look at what the body did and ask it to put that right.
door-nipso-cannot = It cannot change a record or judge one worker.
door-elsewhere-title = Find out who looks at complaints about { $the-body }
door-elsewhere-why = We know who looks at complaints about councils there. Of other bodies we have read nothing.
door-elsewhere-next = Ask { $the-body } who looks at complaints about it, and by when.
door-other-nation = This program was made for England. Please check with a local advice centre.
door-body-first = The body itself must have its chance first.
door-body-first-next = Finish its complaints procedure. Come back when you have its last answer.
door-ends-soon = Complain to the body if you have not, and go on with that. But the usual time here ends soon. Write before that day, and say that the body has not finished; you may be asked to wait for it. Or keep what shows that its delay was why you came later.
door-ends-soon-unlikely = Use the other doors first. If you want to try this one too, write before its usual time ends: that is soon. Give a good reason, such as harm that no other body can put right.
door-body-finished = It has given its last answer.
door-ombudsman-has-it = This ombudsman has your complaint.
door-ombudsman-wait = Wait for its decision, and note the date on it. Ask it then whether and by when it can look again.
door-ombudsman-decided = This ombudsman has decided.
door-ombudsman-review = If you think that it got the facts wrong, or there is something new, ask it for a review. Do so within its time.
door-ombudsman-review-ask = If you think that it got the facts wrong, ask it whether it can look again, and by when. We have not read its rules for that.
door-review-late = By our count, its usual time to ask for a review has passed. You can still ask, but it may say no.
door-late-say-why = Its usual time has passed. Say why you could not come sooner.

## The council’s complaints procedure

door-council-title = Complain to { $the-body }
door-council-first = The body that you complain about must have its chance to put things right. The Ombudsman asks for that first.
door-council-first-elsewhere = Complain to the body first, in its own procedure. The rules that we know are those of England, so ask it how long an answer may take.
door-council-by-children = For a child’s care there is a procedure laid down by law, with up to three stages. A child whom the council looks after, or a child in need, may use it. So may their parents, the council’s foster carers and care leavers.
door-council-by-adult = Complaints about adult social care have rules of their own in law. Those who use them say that there is one stage, and that you should be told within three working days that your complaint has come.
door-council-by-health = Complaints about the NHS have rules of their own in law. Those who use them say that there is one stage, and that you should be told within three working days that your complaint has come.
door-council-by-landlord = Social landlords have two stages. On its pages, the Housing Ombudsman says how long they should take. You should hear within 5 working days that your complaint has come, and have an answer 10 working days later. For the second stage it is 5 and then 20 working days. That is guidance, and it may have changed.
door-council-by-corporate = A council’s own procedure usually has two stages.
door-council-no-court-talk = Do not write that you mean to go to court unless you do. It can stop this procedure.
door-council-plan-said = As you asked, your complaint will say that you mean to go to court. { $The-body } must stop the part of it that it finds would harm the court case, and no more. It must tell you so in writing, with its reasons. You can put that part in again within a year after the court case ends.
door-council-court-live = A court has a case now. If you have written to the council that you are in court, it must stop the part of your complaint that it finds would harm the case, and no more. It must tell you so in writing, with its reasons. Reports made for the court are put right in court.
door-council-advocate = The council must find you somebody to speak for you if you want that. It is free.
door-council-ask-panel = If you do not agree, ask in writing for a review panel, and give your reasons. The time is short: twenty working days from the day you got the council’s answer.
door-council-court-first = It may be because a court had or has something to do with it.
door-council-resubmit = Ask the council to say in writing which part it has stopped and why. You can put that part in again within one year of the end of the case.
door-council-ask-what-stopped = Ask to be told in writing which part was stopped and why, and when it will be looked at again.
door-council-no-authority = One reason that there may be is that you write for another person.
door-council-own-right = If the reason is that you write for another: a parent may use this procedure in their own right.
door-council-get-authority = Ask for the reasons in writing. If it is that you write for another, get that person’s consent in writing, and complain again. If they cannot give it, say why and say what you are to them.
door-council-ask-again = Ask for the children’s procedure by its name, and ask for the reasons in writing. If it is late, say why you could not come sooner and what can still show what happened. If the council still says no, go to the Ombudsman.
door-council-next = Complain in writing. Say what went wrong, how it affected you and what you want.
door-council-late = The usual year to complain is over.
door-council-perhaps-late = The usual year to complain may be over, at least for a part.
door-council-late-children = The council can still take a complaint if it was not reasonable to expect you sooner, and if it can still be looked into well and fairly. Say why you could not come sooner, and what can still show what happened.
door-council-late-corporate = The Ombudsman’s guidance asks councils to think about a late complaint too, and to give reasons if they turn one away. Say why you could not come sooner, and what can still show what happened.
door-council-late-health = Others report that a complaint can still be taken if you had a good reason, and if it can still be looked into well and fairly. Say why you could not come sooner, and what can still show what happened.
door-council-late-adult = Others report that a complaint can still be taken if you had a good reason, and if it can still be looked into well and fairly. Say why you could not come sooner, and what can still show what happened.
door-council-waiting = You have complained, and no answer has come yet.
door-council-wait = Wait for the answer, and write down when it comes.
door-council-wait-later-stage = Wait for the answer, and write down when it comes. We do not know when this stage began, so we cannot count. Stage 2 has 25 working days from the day the council got your request, and at most 65 if it has told you why. After a panel, the answer is due 15 working days from the day the council got the panel’s report. If that time is over, change your answer to say that it is late.
door-council-wait-weeks = Wait for the answer, and write down when it comes. The Ombudsman normally allows about 12 weeks for the whole procedure.
door-council-wait-landlord = Wait for the answer, and write down when it comes. If the working days named here are over, change your answer to say that it is late.
door-council-wait-elsewhere = Wait for the answer, and write down when it comes. The rules that we know are those of England, so ask the body how long it may take.
door-council-said-overdue = You have complained, and you say that the answer is late.
door-council-said-early = You say that the answer is late. By our count it is due by { $due }.
door-council-said-early-at-least = You say that the answer is late. By our count it is due on { $due } at the earliest.
door-council-overdue = You have complained. By our count, the answer is late.
door-council-chase = Write again: give the date of your complaint and ask for the answer within 14 days.
door-council-chase-theirs = Write again: give the date of your complaint and ask for the answer within 14 days. If none comes, its own ombudsman is on this list too.
door-council-chase-then = Write again: give the date of your complaint and ask for the answer within 14 days. If none comes, you can tell the Ombudsman about the delay.
door-council-replied = You have had an answer, but the procedure is not finished.
door-council-replied-last = You have had an answer, and you say that it is not the end.
door-council-next-stage = If you do not agree, ask for the next stage and give your reasons. The answer should say how.
door-council-one-stage = There is usually one stage, so this answer may be the last one. Ask whether it is, if it does not say so. Then you can go to the Ombudsman.
door-council-one-stage-theirs = There is usually one stage, so this answer may be the last one. Ask whether it is, if it does not say so. Then you can go to the ombudsman for it.
door-council-after-panel = The panel is the last stage, so this answer may be the last one. Ask whether it is, if it does not say so. Then you can go to the Ombudsman.
door-council-ask-panel-late = By our count, the time to ask for a review panel is over. Ask in writing all the same, give your reasons, and say why you could not come sooner. If the council says no, go to the Ombudsman.
door-council-upheld = Your complaint is finished. You say that it was upheld.
door-council-finished = Your complaint is finished: you have had the last answer.
door-council-refused = You say that your complaint was turned away.
door-council-next-outside = The next step lies outside this procedure.
door-council-can = It can say sorry, put things right and change how it works.
door-council-cannot = It will not tell you how it deals with its own staff.

## The Ombudsman

door-lgsco-title = Complain to the Local Government and Social Care Ombudsman
door-lgsco-council-first = The Ombudsman comes second. The body that you complain about must have its chance first.
door-lgsco-after-council = Take your complaint through to the end first. Come back when you have the last answer.
door-lgsco-council-has-it = Your complaint is still being dealt with.
door-lgsco-council-done = The body that you complain about has had its chance.
door-lgsco-council-overdue = You have complained. By our count, the answer is late.
door-lgsco-said-overdue = You have complained, and you say that the answer is late.
door-lgsco-weeks = The Ombudsman normally gives a council about 12 weeks for its whole procedure. By our count they end on { $until }.
door-lgsco-after-weeks = Write once more to the body that is late. If no answer comes by then, use the form at lgo.org.uk, and complain about the delay.
door-lgsco-delay-apart = If no answer to your complaint comes when you ask again, you can tell the Ombudsman about that delay by itself.
door-lgsco-delay-next = Use the form at lgo.org.uk, and complain about the delay. What the complaint is about comes later, when you have the answer.
door-lgsco-part-elsewhere = Other parts of your story have other doors on this list.
door-lgsco-has-it = You have been to the Ombudsman with this.
door-lgsco-decided = The Ombudsman has decided. It does not take the same complaint twice.
door-lgsco-wait-or-review = If it has not decided yet, wait. If it has, you can ask once for a review, within one month of the decision.
door-lgsco-review = You can ask once for a review, within one month of the decision. Show which facts were wrong, or what is new.
door-lgsco-procedure = A complaint about a child’s care has its own stages in law. Where a council does not keep to them, the Ombudsman often looks into that.
door-lgsco-service-late = You say that help which was due came late or not at all. The Ombudsman often looks into that.
door-lgsco-own-support = You complain of support that was due to you as a carer. The Ombudsman often looks into that.
door-lgsco-promise = You say that a record was to be put right and that this was left undone. The Ombudsman may look at that.
door-lgsco-next = Use the form at lgo.org.uk. Say what was done wrong, how that harmed you, and what should happen.
door-lgsco-ico-better = The Ombudsman normally leaves wrong or missing records to the ICO, which Parliament set up for that.
door-lgsco-regulator-better = The Ombudsman looks at the body, not at one worker. It leaves a worker’s honesty to the worker’s regulator.
door-lgsco-foi = Requests for information are for the ICO.
door-lgsco-merits = The Ombudsman cannot change a decision only because you do not agree with it. It asks how the decision was made: say what went wrong there.
door-lgsco-slight = Poor contact alone is seldom enough. Say what harm it did.
door-lgsco-bereaved = The person has died. The Ombudsman may take the complaint from someone close, but often finds nothing left to put right for the person. Say what harm it did to you.
door-lgsco-standing = For what was done to another person, the Ombudsman needs that person’s consent in writing, or to find you suitable if they cannot give it. For harm done to you yourself you need no consent.
door-lgsco-appeal = There is a right of appeal. The Ombudsman expects people to use it, unless it is too much to ask.
door-lgsco-appeal-used = The right of appeal was used. The Ombudsman cannot look at what was part of the appeal or close to it.
door-lgsco-appeal-next = Raise it in the appeal. Delay before the decision can still go to the Ombudsman.
door-lgsco-body = The Ombudsman looks at councils and care providers. It cannot look at { $the-body }.
door-lgsco-body-unknown = We do not know if the Ombudsman can look at the body that you named. Ask it before you write, or look at lgo.org.uk.
door-lgsco-body-next = Use the other doors on this list.
door-lgsco-landlord = The Ombudsman cannot look at what a council does as a landlord. The Housing Ombudsman can.
door-lgsco-personnel = How a council deals with its staff is closed to the Ombudsman.
door-lgsco-court-perhaps = A court had or has something to do with this. What was before the court, and reports made for it, are closed to the Ombudsman. What stands apart from the case is not: say what that is.
door-lgsco-court-remedy = You say that a court case could have to do with this. Where a court could put it right, the Ombudsman expects people to go there, unless that is too much to ask.
door-lgsco-unlikely-next = Use the other doors first. The Ombudsman may still look at how you were dealt with if there is a good reason, such as harm that no other body can put right.
door-lgsco-court = A court has dealt with this, or has it now. The Ombudsman cannot look at what happens in court or at reports written for a court.
door-lgsco-court-next = Ask a solicitor or an advice centre what the court can do.
door-lgsco-late = More than twelve months have passed since you first knew. That does not end it: say why you could not come sooner, and what can still show what happened.
door-lgsco-perhaps-late = It may be more than twelve months since you first knew. If so, say why you could not come sooner, and what can still show what happened.
door-lgsco-can = It can look at what was done wrong and ask for that to be put right.
door-lgsco-cannot = It cannot change records, judge one worker, or look at what a court decided.
