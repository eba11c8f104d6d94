### The words of every time limit: what it is about, where it starts, and each step of the count.
### Arguments are dates and numbers that are already written out.

law-our-calculation = This is our own calculation, not a guarantee.

law-stale-all = Our law is as it was on { $date }, more than six months before this day. It may have changed. Check before you rely on it.
law-stale-some = Some of the law used here was due to be checked again by { $date }. It may have changed. Check before you rely on it.

## What each limit is about

law-rule-dp-access = The answer to your request for your records
law-rule-dp-rectification = The answer to your request to correct records
law-rule-dp-other = The answer to your request about your data
law-rule-s164a-acknowledgement = The note that your data protection complaint has come
law-rule-ico-complaint = The time in which the ICO likes to hear from you
law-rule-ico-three-months = The ICO’s answer, or news of how far it has got
law-rule-ico-case-review = The last day to ask the ICO for a case review
law-rule-s166 = The last day to ask the tribunal for an order to the ICO
law-rule-foi = The answer to your freedom of information request
law-rule-foi-review = The answer to your request for a review
law-rule-foi-review-request = The time in which many bodies want a request for a review
law-rule-foi-ico = The time in which the ICO wants to hear about a freedom of information request
law-rule-lgsco = The Ombudsman’s twelve months
law-rule-council-twelve-weeks = The time the Ombudsman normally gives a council to answer
law-rule-lgsco-review = The last day to ask the Ombudsman for a review
law-rule-children-complaint = The year in which to make a children’s complaint
law-rule-children-resubmission = The year in which to send a stopped complaint again
law-rule-children-stage1 = The council’s answer at stage 1
law-rule-children-stage2 = The council’s answer at stage 2
law-rule-children-panel-request = The last day to ask for a stage 3 panel
law-rule-children-panel = The day by which the panel must meet
law-rule-children-panel-report = The panel’s report
law-rule-children-panel-response = The council’s answer to the panel
law-rule-adult-care = The reply about adult social care or the NHS
law-rule-adult-care-complaint = The year in which to complain about adult social care or the NHS
law-rule-corporate-stage1 = The council’s answer at stage 1
law-rule-corporate-stage2 = The council’s answer at stage 2
law-rule-send-appeal = The last day for the tribunal to get your appeal
law-rule-iopc-review = The last day for your request for a review to arrive
law-rule-phso-nhs = The year in which to complain about the NHS
law-rule-phso-government = The year in which to ask a Member of Parliament
law-rule-housing-ombudsman = The Housing Ombudsman’s twelve months
law-rule-psow = The year in which to complain to the Ombudsman for Wales
law-rule-corporate-complaint = The twelve months in which to complain to the council
law-rule-send-discrimination = The six months in which to tell the tribunal of discrimination
law-rule-phso-review = The time in which to ask the Health Ombudsman for a review
law-rule-psow-review = The time in which to ask the Ombudsman for Wales for a review
law-rule-spso = The twelve months in which to complain to the Ombudsman in Scotland
law-rule-nipso = The six months in which to complain to the Ombudsman in Northern Ireland
law-rule-legal-ombudsman = The year in which to complain to the Legal Ombudsman
law-rule-legal-ombudsman-reply = The six months that a lawyer’s last answer may have named
law-rule-legal-ombudsman-lawyer = The eight weeks that a lawyer has to answer you
law-rule-human-rights-claim = The usual limit for a human rights claim
law-rule-judicial-review = The usual limit for a judicial review
law-rule-data-protection-claim = The usual limit for a court claim about your data
law-rule-defamation-claim = The usual limit for a claim that your good name was harmed

## Where each count starts

law-start-dp-access = Your request arrives on { $date }.
law-start-dp-rectification = Your request arrives on { $date }.
law-start-dp-other = Your request arrives on { $date }.
law-start-s164a-acknowledgement = Your complaint arrives on { $date }.
law-start-ico-complaint = Your last contact with them was on { $date }.
law-start-ico-three-months = The ICO gets your complaint on { $date }.
law-start-ico-case-review = The ICO told you the outcome on { $date }.
law-start-s166 = The ICO got your complaint on { $date }.
law-start-foi = The request arrives on { $date }.
law-start-foi-review = Your request for a review arrives on { $date }.
law-start-foi-review-request = The answer came on { $date }.
law-start-foi-ico = Your last real contact with the body was on { $date }.
law-start-lgsco = You first knew about the matter on { $date }.
law-start-council-twelve-weeks = The council gets your complaint on { $date }.
law-start-lgsco-review = The Ombudsman’s decision is dated { $date }.
law-start-children-complaint = We take { $date } as the day of what you complain about.
law-start-children-resubmission = The court case or inquiry ended on { $date }.
law-start-children-stage1 = Stage 1 starts on { $date }.
law-start-children-stage2 = Stage 2 starts on { $date }, when the council gets your request for it.
law-start-children-panel-request = You got the stage 2 notice on { $date }.
law-start-children-panel = The council gets your request for a panel on { $date }.
law-start-children-panel-report = The panel meets on { $date }.
law-start-children-panel-response = The council gets the panel’s report on { $date }.
law-start-adult-care = Your complaint arrives on { $date }.
law-start-adult-care-complaint = What you complain about happened, or you learned of it, on { $date }.
law-start-corporate-stage1 = The council gets your complaint on { $date }.
law-start-corporate-stage2 = The council gets your request for stage 2 on { $date }.
law-start-send-appeal = The council sent its decision on { $date }.
law-start-iopc-review = The letter with the outcome is dated { $date }.
law-start-phso-nhs = You first knew about the matter on { $date }.
law-start-phso-government = You first knew about the matter on { $date }.
law-start-housing-ombudsman = The landlord’s final answer is dated { $date }.
law-start-psow = You first knew about the matter on { $date }.
law-start-corporate-complaint = It happened, or you learned of it, on { $date }.
law-start-send-discrimination = It happened on { $date }.
law-start-phso-review = The decision is dated { $date }.
law-start-psow-review = The decision is dated { $date }.
law-start-spso = You first knew about the matter on { $date }.
law-start-nipso = The body gave its last answer on { $date }.
law-start-legal-ombudsman = It happened, or you should have known of it, on { $date }.
law-start-legal-ombudsman-reply = Your lawyer’s last answer is dated { $date }.
law-start-legal-ombudsman-lawyer = Your lawyer gets your complaint on { $date }.
law-start-human-rights-claim = We take { $date } as the day of the act.
law-start-judicial-review = We take { $date } as the day on which the grounds first arose.
law-start-data-protection-claim = We take { $date } as the day of the act.
law-start-defamation-claim = Nobody has told us on which day it was passed on. So we take { $date }, one of the days that you gave.

## When the start is not known to the day

law-start-between = The first day is not known exactly. It lies between { $first } and { $last }.
law-start-take-later = We count from the later day, so that nobody is called late too soon.
law-start-take-earlier = We count from the earlier day, to be on the safe side.
law-start-not-after = The first day is not known. It was { $last } or earlier. We count from that day.
law-start-not-before = The first day is not known. It was { $first } or later. We count from that day.

## Each step of the count

law-step-months = { $count } later is { $date }.
law-step-months-short = { $count } later there is no day { $day } in { $month }. So its last day counts: { $date }.
law-step-beginning = That day is the first day. { $count } end with { $date }.
law-step-days = The next day is day 1. { $count } end with { $date }.
law-step-weeks = { $count } later is { $date }.
law-step-working-days = We count { $count }. The next working day is day 1.
law-step-weekends = Weekends do not count: { $days }.
law-step-working-days-end = { $count } end with { $date }.
law-step-weekend = { $date } is at a weekend.
law-step-bank-holiday = { $date } is a bank holiday.
law-step-rolled = So the last day moves to the next working day, { $date }.
law-step-holidays-unknown = We have no list of bank holidays for some of these days. Please check them.
law-step-identity = You were asked for proof, and it came on { $date }. The time starts again from that day.
law-step-fee = You were asked for a fee, and it came on { $date }. The time starts again from that day.
law-step-pause = You were asked a question on { $asked }, and your answer came on { $answered }. These { $count } do not count.
law-step-pause-moves = That moves the day to { $date }.
law-step-pause-other-count = Some people count one day fewer for a question. We use the later day, to be fair to both sides.
law-step-clock-stopped = You were asked a question on { $asked }, and have not answered yet. The time stands still from that day.
law-step-clock-left = When your answer has come, { $count } are left.
law-step-pause-too-late = The question of { $asked } came after the time had ended. It stops nothing.
law-step-no-pause-then = The law of that time had no pause for questions. Some councils stopped the clock all the same.
law-step-acknowledged = The council wrote on { $date } that it had your complaint. The time for its answer starts then.
law-step-acknowledged-by = The council should say by { $date } that it has your complaint. We count its answer from that day.
law-step-certificate = The mediation certificate is dated { $date }. Counting from it gives you longer.
law-step-send-holidays = The tribunal may add days at Christmas and in August. Do not count on them.

## The end of the count

law-last-day = So the last day is { $date }.
law-last-day-at-the-latest = So the last day is { $date } or earlier.
law-last-day-at-the-earliest = So the last day is { $date } or later.

## Other days that matter on the way

law-milestone-extension-notice = You must be told about the longer time, with reasons, by { $date }.
law-milestone-acknowledgement = You should be told that your complaint has come by { $date }.
law-milestone-tribunal-possible = You can ask the tribunal if you have no answer or news by { $date }.
law-milestone-tribunal-six-months = Six months end on { $date }.

## When a limit cannot be counted

law-fault-unknown-rule = This time limit is not known to the program.
law-fault-option = This time limit does not change in that way. Only a request for your records can stop for a question.
law-fault-start-unknown = The day that the time starts from is not known.
law-fault-out-of-range = Check the dates. Each must be between the years 1900 and 2100.
law-fault-before-start = One of the dates is before the day that the time starts from. Check both.
law-fault-answer-before-question = The answer is dated before the question. Check both dates.
law-fault-clock-stopped = There is no last day yet. The time goes on when your answer has come.
law-fault-not-yet = This time limit did not exist then. It holds from { $since }.
law-fault-perhaps-not-yet = This time limit holds from { $since }. Your date may be before that day or after it. The exact day is needed.
law-fault-no-longer = This time limit no longer existed then.
