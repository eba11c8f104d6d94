### Letters to the council about what it did: a complaint, its next stage, and a review of a
### freedom-of-information answer. Reading grade 10 at most. No word of going to court, but for
### `complaint-plan`, which stands only where the person ticked that they mean it.

## A complaint

title-complaint = Complaint to { $council }
stem-complaint = Complaint
footer-complaint = Complaint
subject-complaint = { $whose ->
    [own] A complaint about your work
    [child] A complaint about your work for my child, { $subject }
    [unsure] A complaint about your work
    *[adult] A complaint about your work for { $subject }
  }
complaint-this-is = This is a complaint about your { $service }.
complaint-about = It is about:
complaint-for-whom = { $died ->
    [yes] It is about your work for { $subject }, who has died.
    *[no] It is about your work for { $subject }.
  }
complaint-together = { $count ->
    [one] { $names } complains with me, and signs below too. Please send your answers to me: they are for both of us.
    *[more] { $names } complain with me, and sign below too. Please send your answers to me: they are for all of us.
  }
complaint-by-children = Please deal with it under the children’s complaints procedure ({ $act }; { $rules }). If you think that it does not belong there, please tell me why in writing.
complaint-by-adult = Please deal with it under the rules for complaints about adult social care ({ $rules }).
complaint-by-health = Please deal with it under the rules for complaints about the NHS ({ $rules }).
complaint-by-corporate = Please deal with it under your complaints procedure.
complaint-by-which = Please tell me which complaints procedure you will use, and why.
complaint-story = What happened
complaint-wanted = What should happen
complaint-late = Why this comes late
complaint-late-why = This is why it could not come sooner:
complaint-late-take-it = Please look at it all the same ({ $provisions }).
complaint-answer-due = Please tell me that you have this letter, and by when you will answer. If you get it today, { $today }, the answer is due by { $due } by my calculation ({ $provisions }). If you get it later, so is the last day.
complaint-answer-due-guidance = Please tell me that you have this letter, and by when you will answer. If you get it today, { $today }, and your procedure follows the guidance, the answer should come by { $due } by my calculation ({ $provisions }). If you get it later, so is the last day.
complaint-answer-when = Please tell me that you have this letter, and by when you will answer.
complaint-plan = { $by ->
    [self] I mean
    *[other] { $name } means
  } to go to court about this. Please go on with this complaint all the same.
complaint-plan-stop = If you find that you must stop a part of it because of that, please tell me in writing which part, and why ({ $rules }).
complaint-advocate = Please tell me how I can have an advocate ({ $provision }).

## The next stage

title-next-stage = Next stage of a complaint to { $council }
stem-next-stage = Next stage of the complaint
footer-next-stage = Next stage of the complaint
subject-next-stage = { $whose ->
    [own] Please take my complaint to the next stage
    [child] Please take my complaint about your work for { $subject } to the next stage
    [unsure] Please take this complaint to the next stage
    *[adult] Please take the complaint about your work for { $subject } to the next stage
  }
title-look-again = Request to { $council } to look at a complaint again
stem-look-again = Request to look at the complaint again
footer-look-again = Request to look at the complaint again
subject-look-again = { $whose ->
    [own] Please look at my complaint again
    [child] Please look at my complaint about your work for { $subject } again
    [unsure] Please look at this complaint again
    *[adult] Please look at the complaint about your work for { $subject } again
  }
past-answered = You answered { $when }.
next-stage-children = Please have the complaint looked into at stage 2 of the children’s complaints procedure, with an independent person.
next-stage-panel = Please have the complaint looked at by a review panel, stage 3 of the children’s complaints procedure. My reasons are below.
next-stage-adult = Please look at the complaint again, or tell me in writing that this is your last answer.
next-stage-corporate = Please have the complaint looked at again at stage 2, by somebody who has not dealt with it before.
next-stage-health = Please look at the complaint again, or tell me in writing that this is your last answer.
next-stage-landlord = Please have the complaint looked at again at stage 2.
next-stage-unknown = Please tell me which complaints procedure you have used, and take the complaint to its next stage.
next-stage-still-wrong = What your answer leaves wrong

## A request for information

title-foi-request = Request to { $council } for information (freedom of information)
stem-foi-request = Request for information, freedom of information
footer-foi-request = Request for information (freedom of information)
subject-foi-request = { $whose ->
    [own] Please send me information under the Freedom of Information Act 2000
    *[other] Please send the information that { $subject } asks for under the Freedom of Information Act 2000
  }
foi-ask = Under the Freedom of Information Act 2000, please send me this information:
foi-rules-made = the rules and guidance for staff on how records are made and checked in your { $service }
foi-rules-corrected = the rules and guidance for staff on what to do when somebody says that a record is wrong
foi-rules-kept = how long each kind of record is kept in your { $service }, and how it is destroyed (the retention schedule)
foi-who-decides = who decides on requests to see a record or to put one right, and who looks at a complaint about that: the posts, not the names
foi-training = the training on keeping records that staff of your { $service } are given
foi-then = Please send each as it stands today. If it was another one for any time { $dates }, please send that one too.
foi-not-personal = This letter asks for no personal data, about anybody. Please leave out any that there may be, and send the rest.
foi-held = If you do not hold something, please say so. If it is published, the web address is enough. If you refuse a part, please send the rest, and tell me which exemption you rely on and how I can ask for a review.
foi-unclear = If this is not clear, or too much, please tell me at once how I can ask for less.
foi-due = If you get this letter today, { $today }, the answer is due by { $due } by my calculation ({ $provisions }). If you get it later, so is the last day.

## A review of a freedom-of-information answer

title-foi-review = Request to { $council } for an internal review (freedom of information)
stem-foi-review = Internal review, freedom of information
footer-foi-review = Internal review, freedom of information
subject-foi-review = { $whose ->
    [own] Please review how you dealt with my request for information
    *[other] Please review how you dealt with the request of { $subject } for information
  }
foi-asked = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } for information under the Freedom of Information Act 2000.
foi-asked-undated = { $by ->
    [self] I
    *[other] { $name }
  } asked you for information under the Freedom of Information Act 2000.
foi-about = The request was for:
foi-review-please = Please carry out an internal review.
foi-grounds = Please look again at whether you hold the information, whether you have sent all of it in time, and whether each exemption that you rely on applies. Please give your reasons for each.
foi-review-due = If you get this letter today, { $today }, the review should be done by { $due } by my calculation, on the guidance of the Information Commission. If you get it later, so is that day.
foi-next = If the review does not settle it, I can ask the Information Commission (known as the ICO) to look at it.
