### What is missing or does not fit together in a case. Reading grade 6 at most.

check-in-the-future = This date is still to come. Please check it.
check-answer-before-question = This date is before the thing that it answers. Please check both dates.
check-until-before-since = This date is before the one from which you want records. Please check both dates.
check-not-made-but-dated = You say that this was not done. But there is a date or an answer for it. Choose another answer to see them.
check-waiting-but-answered = You say that no answer has come. But there is an answer or its date. Please check which is right.
check-court-not-ended = There is a date on which the court case ended. But another answer says that it has not ended. Please check which is right.
check-no-appeal-but-dated = You say that no letter speaks of an appeal. But there is a date for such a letter, or for a mediation certificate. Please check which is right.
check-first-stage-is-not-last = The first stage is seldom the last. If the letter speaks of a next stage, choose “{ $The-body } has answered, but it is not finished”.
check-court-words = You write about a court or a lawyer here. { $The-body } will read it. It can stop a complaint about a child’s care. Leave it out if you can.
check-email = An e-mail address looks like name@example.org. Please check this one.
check-address-left-out = You told us of danger, or that your data got out. So your address stands in no letter, unless you tick it here.
check-email-only = You ask for e-mail only, but there is no e-mail address. Please give one, or take this tick away.
check-council-not-listed = This name is not on our list of councils that run social care in England. We do not know its address. The ways forward that we show are those of England.
check-gap-organisation-service = Which part of { $the-body }’s work it is about is not filled in.
check-gap-issues = What went wrong is not ticked yet.
check-gap-records = A record is wrong, but no record is listed.
check-gap-steps-complaint-stage = How far the complaint to { $the-body } has gone is not filled in.
check-gap-steps-complaint-still-wrong = What the newest answer leaves wrong is not filled in. A review panel is asked for with reasons, and the time for it is short.
check-gap-steps-access-made = The date on which { $the-body } got the request to see records is not filled in.
check-gap-steps-rectification-made = The date on which { $the-body } was asked to put records right is not filled in.
check-gap-steps-dp-complaint-made = The date on which { $the-body } got the complaint about data is not filled in.
check-gap-records-court-papers = Whether this record stands in papers for a court is not filled in.
check-gap-records-says = What this record says is not filled in.
check-gap-records-truth = What is true about this record is not filled in.
check-arrived-before-sent = This date is before the one on which it was sent. Please check both dates.
