### For whoever comes back: what was sent, what came, and what can be done now. Grade 6 at most.

place-home = Your case
page-home = Where your case stands
page-home-hint = Tell us what is new. We work out the dates again and show you what to do next.
page-home-why = Most cases move on when a letter goes out, an answer comes, or a date has passed.

page-sent = I sent it
page-sent-hint = Tell us when. { $The-body }’s time starts on the day that it gets your letter.
page-sent-why = If you posted it, we can only guess that day. So we say “about”, until you know it.
ask-sent-when = When did you send it?
ask-sent-how = How did you send it?
ask-sent-how-is-post = By post
ask-sent-how-is-email = By e-mail
ask-sent-how-is-by-hand = By hand
ask-sent-arrived = When did it get there?
ask-sent-arrived-hint = If you know: the post office can tell you for a letter that was signed for

page-reply-access = The answer to your request to see records
page-reply-access-hint = Tell us when it came, and what it was. A note that it got the letter, or needs more time, is no answer yet: go back then.
page-reply-access-why = What came back decides what you can ask for next.
ask-steps-access-came = What did you get?
ask-steps-access-came-is-done = All of it
ask-steps-access-came-is-done-unexplained = I cannot tell if it is all
ask-steps-access-came-is-partly = Some of it
ask-steps-access-came-is-refused = Nothing: { $the-body } refused
page-reply-rectification = The answer to your request to put records right
page-reply-rectification-hint = Tell us when it came, and what it was. A note that it got the letter, or needs more time, is no answer yet: go back then.
page-reply-rectification-why = What came back decides what you can ask for next.
page-reply-dp-complaint = The answer to your complaint on how data was used
page-reply-dp-complaint-hint = Tell us when it came, and what it was. A note that it got the letter, or needs more time, is no answer yet: go back then.
page-reply-dp-complaint-why = What came back decides what you can ask for next.
ask-steps-dp-complaint-came = What did { $the-body } say?
ask-steps-dp-complaint-came-is-done = It put things right
ask-steps-dp-complaint-came-is-partly = It put some of it right
ask-steps-dp-complaint-came-is-refused = It did not agree
page-reply-information = The answer to your request for rules or figures
page-reply-information-hint = Tell us when it came, and what it was. A note that it got the letter, or needs more time, is no answer yet: go back then.
page-reply-information-why = What came back decides what you can ask for next.
page-reply-complaint = The answer to your complaint
page-reply-complaint-hint = Tell us what the newest letter says.
page-reply-complaint-why = What came back decides what you can ask for next. Some time limits start on this day.
page-reply-ico = The ICO has written
page-reply-ico-hint = It is about your complaint to the Information Commission.
page-reply-ico-why = Once it has told you the outcome, other ways may open or close.
page-reply-regulator = The regulator has written
page-reply-regulator-hint = It is about the worker you told it about.
page-reply-regulator-why = Once it has told you the outcome, other ways may open or close.
page-reply-ombudsman = The Ombudsman has written
page-reply-ombudsman-hint = It is about your complaint to the Ombudsman.
page-reply-ombudsman-why = Once it has told you the outcome, other ways may open or close.
ask-steps-ico-reply-said = What did the ICO say?
ask-steps-regulator-reply-said = What did the regulator say?
ask-steps-ombudsman-reply-said = What did the Ombudsman say?

return-not-finished = Not finished yet. Go on where you stopped, and choose “Write it down” when you are done.
return-say-when = Enter the day on which you sent it, or go back if you have not sent it yet.
return-say-what = Choose what the answer was, or go back if none has come.

## What waits for an answer

return-access = Your request to see records
return-rectification = Your request to put records right
return-dp-complaint = Your complaint about data
return-information = Your request for rules or figures
return-complaint = Your complaint to { $the-body }
return-ico = Your complaint to the ICO
return-regulator = What you told the worker’s regulator
return-ombudsman = Your complaint to the Ombudsman
return-answered-so-far = The newest answer came { $date }. There may be more to come.
return-asked = It got there { $date }.
return-posted = You sent it { $date }. We do not know when it arrived, so we allow a week for that.
return-asked-unknown = We do not know when it got there, so we cannot count.
return-tell-when = Tell us when it got there

## The letters that can be sent

return-letter-access-request = Your request to see records
return-letter-rectification-request = Your request to put records right
return-letter-correction-follow-up = Your request to show what was put right
return-letter-data-complaint = Your complaint about data
return-letter-restriction-request = Your request to limit the use of records
return-letter-deletion-request = Your request to delete records
return-letter-chaser = Your reminder about records
return-letter-council-complaint = Your complaint to { $the-body }
return-letter-complaint-chaser = Your reminder about your complaint
return-letter-regulator-concern = What you tell the worker’s regulator
return-letter-ico-complaint = Your complaint to the ICO
return-letter-ombudsman-complaint = Your complaint to the Ombudsman
return-letter-data-complaint-chaser = Your reminder about your complaint on data
return-letter-information-request = Your request for rules or figures
return-letter-information-review = Your request to look again at what you asked for

## On the page

window-home = Where my case stands
window-home-waiting = What you are waiting for
window-home-letters = Letters you can send now
window-home-letters-hint = Have you posted or e-mailed one of these? Tell us, and we start to count.
window-home-out = Letters that are on their way
window-home-out-hint = You have sent these, and no answer has come. You can send one again, and tell us when.
window-home-no-letters = There is no letter to send now.
window-home-read = Read and save these letters
window-home-sent-it = I sent it
window-home-read-it = Read it
window-home-first = Send this one first, or together with the others.
window-home-log = What you have told us
window-home-log-sent = { $when }: you sent it. { $what }.
window-home-not-sent = I did not send this: take it away
window-home-change-came = Change what you told of this answer
window-home-log-came = { $when }: an answer came. { $what }.
window-home-sent-one-like-it = A letter of this kind went out { $date }. This one is made from what you have told since.
window-home-sent-before = You sent it { $date }.
window-home-reply = An answer came
window-home-late = The date has passed
window-home-change = Go back to my answers
window-home-told-sent = It is written down: you sent it.
window-home-told-reply = The answer is written down.
window-home-told-back = It is taken away.
window-home-told-passed = It is written down: no answer came in time.
window-home-next = Below is what you can do now.
window-home-wait = There is nothing to send now. Come back when an answer comes, or when a date has passed.
window-write-down = &Write it down

## The same on the command line. What stands in brackets is what a command calls it.

tell-done = It is written down.
tell-waits = You wait for an answer to:
tell-waits-for = { $what } ({ $step }). { $until }
tell-no-day = We know of no day by which it must come.
tell-letters = You can send now:
tell-letter = { $what } ({ $letter }). To: { $body } ({ $to }).
