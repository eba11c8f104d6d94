### Letters to the council about personal data. Reading grade 10 at most. They keep to the
### data: no word of a worker's conduct, of a court, or of what else is in dispute.

## Subject access request

title-sar = Subject access request to { $council }
stem-sar = Subject access request
footer-sar = Subject access request
subject-sar = { $whose ->
    [own] Please send me a copy of my records
    [child] Please send me a copy of my child’s records
    [unsure] Please send a copy of what your files say about { $subject }
    *[adult] Please send me a copy of the records of { $subject }
  }
sar-ask = { $whose ->
    [own] Please tell me whether { $council } holds personal data about me. If so, I ask for a copy, and for the information that goes with it. This is a request under { $provision }.
    [child] Please tell me whether { $council } holds personal data about my child, { $subject }. If so, I ask for a copy, and for the information that goes with it.{ $own ->
        [open] {" "}Where these records are also about me, I ask for that in my own right as well.
        *[told] {""}
      } This is a request under { $provision }.
    [unsure] Please tell me whether { $council } holds personal data about { $subject }. If so, I ask for a copy of what your files say about { $subject }, and for the information that goes with it. I do not ask for anybody else’s data. This is a request under { $provision }.
    *[adult] Please tell me whether { $council } holds personal data about { $subject }. If so, I ask for a copy, and for the information that goes with it. This is a request under { $provision }.
  }
sar-childs-right = I know that this right is the child’s own. If you need to hear from { $subject }, please tell me at once.
sar-what = What I ask for
sar-please-send = I have named what a reasonable and proportionate search can find ({ $provision }). Please search for and send:
sar-please-search = Please search for and send:
sar-where = records held here: { $teams }
sar-where-service = records held by your { $service } and by any other team that has them
sar-kinds = these kinds of records: { $kinds }
sar-kinds-notes = case notes, reports, assessments and logs of visits
sar-kinds-meetings = notes and recordings of meetings, calls and supervision
sar-kinds-messages = e-mails, texts and chats
sar-own-too =
    { $by ->
        [self] what you hold about me, { $name }, in these records and in others
       *[other] what you hold about { $name }, in these records and in others
    }
sar-care = { $by ->
    [self] all that there is of my time in care
    *[other] all that there is of the time in care of { $name }
  }: placements, plans, reviews, visits, reports, and letters, photographs and keepsakes
sar-care-heading = Records of a time in care
sar-care-help = { $by ->
    [self] These records are the story of my childhood.
    *[other] These records are the story of the childhood of { $name }.
  } Please explain in plain words what you send and what you leave out, and say who can help to read it.
sar-care-guidance = There is guidance for councils on such requests ({ $guidance }).
sar-care-lost = If a part cannot be found, please say so at once, where you have looked, and what became of it.
sar-care-kept = The case record of a child in care is kept until the 75th anniversary of the child’s birth ({ $provision }).
sar-between = records made { $dates }
sar-people = entries made by, and messages to or from: { $people }
sar-entries = each entry in the table below, as it was first made and as it stands today, with the history of its changes (what, when and by whom)
sar-amended = the amended records, as they stand after the correction that you have reported
sar-history = the history of these records: who made, read, changed or sent each one, and when
sar-not-wanted = What I do not need: { $what }
sar-please-tell = Please also tell me ({ $provision }):
sar-tell-purposes = what you use this data for
sar-tell-categories = what kinds of personal data you hold
sar-tell-recipients = who has been given it, or will be, by name where you can
sar-tell-retention = how long you will keep it, or how you decide that
sar-tell-rights = which rights there are to have it put right, erased or restricted, or to object, and how to complain to you and to the Information Commission
sar-tell-source = where you got it
sar-tell-automated = whether any decision was made by a computer alone, by what logic, and with what effect
sar-if-unclear = If anything is unclear
sar-unclear = If anything in this request is unclear, or if you need proof of { $by ->
    [self] who I am
   *[other] who { $name } is
  }, please tell me at once what you need. I can send copies.
sar-exempt = If you hold something back, please send the rest. Tell me for each part which exemption you rely on. Where a record is also about other people, please ask whether they agree, or whether it is reasonable to send it without ({ $third_parties }). As a rule it counts as reasonable where the others are social workers or other care and health workers in their official role ({ $workers }).
sar-format-email = Please send the copy by e-mail, in a common format and in a secure way.
sar-format-post = Please send the copy on paper, by a secure kind of post.

## Records put right

entry-number = No.
entry-where = Where it is
entry-says = What the record says
entry-court-papers = Not quoted here, as it stands in papers for a court.
entry-truth = { $by ->
    [self] What I say is true
    *[other] What { $name } says is true
  }
entry-ask = What I ask
entry-page = page { $page }
entry-dated = dated { $date }
entry-unnamed = An entry in the file
entry-opinion = This is an opinion. Please show that it is one, and whose.
entry-omission = This was left out.
entry-ask-correct = Correct it
entry-ask-delete = Delete it
entry-ask-mark-wrong = Keep it as it was, mark it as wrong, and do not rely on it
entry-ask-add-statement = Add the enclosed statement to it
entry-ask-add-statement-later = Add a statement to it, which I will send you (200 words at most)
entry-ask-show-amended = Show me the entry as it was and as it is now, and correct it if it is still wrong
entry-ask-unknown = Check it, and tell me what you will do
entry-fallback = If not: { $ask }
entry-fallback-correct = correct it
entry-fallback-delete = delete it
entry-fallback-mark-wrong = mark it as wrong, and do not rely on it
entry-fallback-add-statement = add the enclosed statement to it
entry-fallback-add-statement-later = add a statement to it, which I will send you (200 words at most)
entry-fallback-show-amended = show me the entry as it was and as it is now
entry-evidence = What shows it: { $evidence }
entry-deletion = Where I ask you to delete an entry, I ask for that under { $erasure }: what is inaccurate has to be erased or put right without delay ({ $accuracy }). You may need to keep an entry for a duty in law, a public task or a legal claim ({ $limits }). If so, please tell me for which of these, and for how long{ $otherwise ->
    [all] , and do what the table asks for in that case
    [some] , and do what the table asks for in that case, or else mark the entry as wrong, so that nobody relies on it
    *[none] , and mark the entry as wrong, so that nobody relies on it
  }.
effect-heading = { $by ->
    [self] How this affects me
    *[other] How this affects { $name }
  }
outcomes = The last column says what I ask for each entry{ $fallback ->
    [yes] , and what I ask if you will not do that
    *[no] {""}
  }. Please answer in writing, by the number of the entry, and give the reason. For each one, please say whether you have put it right, have deleted it, have kept it but marked it as wrong and stopped relying on it, or do not agree. Where you do not agree, please add { $statement ->
    [all] { $by ->
        [self] my enclosed statement
        *[other] the enclosed statement of { $name }
      }
    [some] { $by ->
        [self] my statement
        *[other] the statement of { $name }
      } (enclosed; where it is not, I will send it to you then, in 200 words at most)
    *[none] { $by ->
        [self] a statement of mine
        *[other] a statement of { $name }
      }, which I will send you then (200 words at most)
  }, so that every reader sees that it is disputed.
restrict = Until you have checked, please restrict the use of these entries ({ $provision }). I accept that they may still be used to keep someone safe. Please tell me before you end this.
recipients = Please tell me who has been given the wrong information, and tell each of them of the correction ({ $provision }).
follow-restrict = Until you have checked, please restrict the use of these entries ({ $restriction }). I accept that they may still be used to keep someone safe. Please tell me before you end this. If you refuse any part, please give your reasons for each entry ({ $reasons }).
refuse = If you refuse any part, please give your reasons for each entry ({ $provision }).

title-rect = Rectification request to { $council }
stem-rect = Rectification request
footer-rect = Rectification request
subject-rect = { $whose ->
    [own] Please put my records right
    [child] Please put my child’s records right
    [unsure] Please put right what your records say about { $subject }
    *[adult] Please put the records of { $subject } right
  }
rect-ask = { $council } holds records { $whose ->
    [own] about me that are{ $again ->
        [yes] {" "}still
        *[no] {""}
      } wrong. I ask you to put them right
    [child] about my child, { $subject }, that are{ $again ->
        [yes] {" "}still
        *[no] {""}
      } wrong.{ $own ->
        [open] {" "}Where an entry is also about me, I ask in my own right as well.
        *[told] {""}
      } I ask you to put them right
    [unsure] that are{ $again ->
        [yes] {" "}still
        *[no] {""}
      } wrong. I ask you to put right what they say about { $subject },
    *[adult] about { $subject } that are{ $again ->
        [yes] {" "}still
        *[no] {""}
      } wrong. I ask you to put them right
  } under { $provision }. Inaccurate means incorrect or misleading as to any matter of fact ({ $definition }).
title-rect-rest = Further rectification request to { $council }
stem-rect-rest = Further rectification request
footer-rect-rest = Further rectification request
subject-rect-rest = { $whose ->
    [own] Please put right what is still wrong in my records
    [child] Please put right what is still wrong in my child’s records
    [unsure] Please put right what is still wrong in what your records say about { $subject }
    *[adult] Please put right what is still wrong in the records of { $subject }
  }
rect-rest = This letter asks for what is left. If you have put an entry in the table right already, please say so, and send me a copy of it as it is now.
rect-schedule = The entries
rect-schedule-intro = Each entry is in the table. The first column is only for reference.
rect-outcome = What I ask for each entry
rect-copies = When you have done it, please send me a copy of each changed page.

title-follow = Rectification follow-up to { $council }: show me the correction
stem-follow = Rectification follow-up
footer-follow = Rectification follow-up: how the records were corrected
subject-follow = { $whose ->
    [own] Please show me how my records were corrected
    [child] Please show me how my child’s records were corrected
    [unsure] Please show me how the records were corrected
    *[adult] Please show me how the records of { $subject } were corrected
  }
follow-what = What I ask
follow-under = Please tell me for each { $listed ->
    [yes] entry in the table below
    *[no] entry that you changed
  } ({ $rectification }; { $access }):
follow-changed = the wording before and after the change, the date of the change, who made it, and in which system and document
follow-original = where the original is kept, and how it is marked so that nobody relies on it
follow-unchanged = what you did not change, with your reasons
follow-told = who was given the wrong information, and whether each has been told of the correction ({ $provision })
follow-carried-by-sar = My request for copies of the records, amended ones included, is in my separate letter of today (subject access request). This letter does not repeat it.
follow-carried-by-waiting = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $made } for copies of the records. That request is still waiting, so this letter does not repeat it. Please send the amended records, as they stand now, with your answer to it.
follow-carried-by-waiting-undated = { $by ->
    [self] I have
    *[other] { $name } has
  } asked you for copies of the records. That request is still waiting, so this letter does not repeat it. Please send the amended records, as they stand now, with your answer to it.
follow-narrow-sar = Please also send me a copy of the amended records. For that, this letter is a request under { $provision }, limited to { $listed ->
    [yes] the entries in the table and to whatever was
    *[no] what was
  } changed after the complaint.
follow-still-wrong = If an entry is still wrong, please put it right now ({ $provision }){ $listed ->
    [yes] , as the last column asks
    *[no] {""}
  }. Inaccurate means incorrect or misleading as to any matter of fact ({ $definition }).

## Supplementary statement

title-statement = Supplementary statement for { $council }
stem-statement = Supplementary statement
statement-heading = Statement on entry { $number }
statement-for = This statement belongs to { $whose ->
    [unsure] the entry below, in the records that { $council } holds
    *[other] the records that { $council } holds about { $subject }
  }. Please add it under { $provision } (right to have incomplete data completed).
statement-where = The entry:
statement-text = What { $name } says:
statement-evidence = What shows it:
statement-please = Please put this statement where every reader of the entry sees it.
statement-dated = Dated { $date }
statement-count = { $count } words. We advise { $most } at most.
statement-long = The statement on entry { $number } has { $words } words. We advise 200 at most, so that it is read. Nothing was cut.

## Data protection complaint to the council

title-dpc = Data protection complaint to { $council }
stem-dpc = Data protection complaint
footer-dpc = Data protection complaint
subject-dpc = { $whose ->
    [own] Data protection complaint about my records
    [child] Data protection complaint about my child’s records
    [unsure] Data protection complaint about your records
    *[adult] Data protection complaint about the records of { $subject }
  }
dpc-this-is = This is a data protection complaint under { $provision }. It is about how { $council } has handled personal data{ $whose ->
    [own] {" "}about me
    [child] {" "}about my child, { $subject }
    [unsure] , so far as that is about { $subject }
    *[adult] {" "}about { $subject }
  }{ $own ->
    [yes] , and about { $me }, too
    *[no] {""}
  }. It is about nothing else.
dpc-happened = What happened
dpc-astray = What was given away or lost
dpc-astray-said = { $by ->
    [self] This is what happened, as I tell it:
    *[other] This is what happened, as { $name } tells it:
  }
dpc-wrong = What did not meet data protection law, as I see it
dpc-rectification-refused = { $to ->
    [you] You were asked to put records right, and you refused
    *[other] Asked to put records right, { $body } refused
  } ({ $provisions }).
dpc-rectification-partly = { $to ->
    [you] You were asked to put records right, and you did only part of it
    *[other] Asked to put records right, { $body } did only part of it
  } ({ $provisions }).
dpc-rectification-unexplained = { $to ->
    [you] You said that you had put records right, but you have not shown what was changed or who has been told
    *[other] Asked to put records right, { $body } said that it had, but has not shown what was changed or who has been told
  } ({ $provisions }).
dpc-rectification-late = { $to ->
    [you] You were asked to put records right, and the time to answer is over
    *[other] Asked to put records right, { $body } has not answered, and the time to answer is over
  } ({ $provisions }). By my calculation, the last day was { $due }.
dpc-rectification-late-again = { $to ->
    [you] You were asked once more about these records, and the time to answer is over
    *[other] Asked once more about these records, { $body } has not answered, and the time to answer is over
  } ({ $provisions }). By my calculation, the last day was { $due }.
dpc-rectification-came-late = { $to ->
    [you] You were asked { $made } to put records right, and answered { $answered }
    *[other] Asked { $made } to put records right, { $body } answered { $answered }
  }. By my calculation, the answer was due by { $due }, so it was late ({ $provisions }).
dpc-inaccurate = { $to ->
    [you] You hold records that are wrong
    *[other] There are records at { $body } that are wrong
  } ({ $provisions }).
dpc-access-refused = { $to ->
    [you] You were asked for copies of the records, and you refused
    *[other] Asked for copies of the records, { $body } refused
  } ({ $provisions }).
dpc-access-partly = { $to ->
    [you] You were asked for copies of the records, and the answer was not whole
    *[other] Asked for copies of the records, { $body } gave an answer that was not whole
  } ({ $provisions }).
dpc-access-held-back = { $to ->
    [you] You were asked for copies of the records, and the answer was not whole: parts are missing or blacked out
    *[other] Asked for copies of the records, { $body } gave an answer that was not whole: parts are missing or blacked out
  } ({ $provisions }).
dpc-access-gaps = Copies of the records came from { $to ->
    [you] you
    *[other] { $body }
  }, but parts are missing or blacked out ({ $provisions }).
dpc-access-came-late = { $to ->
    [you] You were asked { $made } for copies of the records, and answered { $answered }
    *[other] Asked { $made } for copies of the records, { $body } answered { $answered }
  }. By my calculation, the answer was due by { $due }, so it was late ({ $provisions }).
dpc-access-late = { $to ->
    [you] You were asked for copies of the records, and the time to answer is over
    *[other] Asked for copies of the records, { $body } has not answered, and the time to answer is over
  } ({ $provisions }). By my calculation, the last day was { $due }.
dpc-disclosure-without-consent = Personal data was given to somebody who should not have had it.
dpc-data-breach = Personal data was lost, or came into the wrong hands.
dpc-records-lost = Records cannot be found.
dpc-records-lost-in-care = { $to ->
    [you] Records cannot be found. You must keep the case record of a child in your care until the 75th anniversary of the child’s birth
    *[other] Records cannot be found. By law, { $body } keeps the record of a child in its care until the 75th anniversary of the child’s birth
  } ({ $provisions }).
dpc-missing = Which copies are missing
dpc-missing-above-all = As far as they have not come, I need these above all:
dpc-ask = What I ask you to do
dpc-ask-explain = look into this, and tell me what happened, and why
dpc-ask-correct-records = put the records right, and show me how
dpc-ask-copies = send me the copies that are still missing
dpc-ask-reasons = for each part that is missing or blacked out, give me your reason, and name the exemption that you rely on ({ $provision })
dpc-ask-workers = do not black out what social workers, or other care and health workers, did in their job. As a rule it is reasonable to send that ({ $provision })
dpc-ask-longer = if you told me that you needed longer, or asked a question first, send me a copy of that letter
dpc-ask-know-who-was-told = tell me who was given the wrong information, and tell them of the correction
dpc-ask-search = search again, in your stores and archives too, and tell me where you looked and what became of the records
dpc-ask-recipients = tell me who has been given this data
dpc-ask-given = tell me exactly what was given away, to whom, when, by whom and why
dpc-ask-astray = tell me exactly what was lost or came into the wrong hands, whose hands, when and how
dpc-ask-back = tell me what you have done to get it back, and what you will still do
dpc-ask-not-again = see to it that none of it is given to them again
dpc-ask-apology = say sorry for what went wrong
dpc-ask-prevent = tell me what you will do so that it does not happen again
dpc-outcome = Please tell me how far you are, and the outcome without undue delay ({ $outcome }). If this does not settle it, I can go to the Information Commission, known as the ICO ({ $commission }).

## Restriction

title-restriction = Restriction request to { $council }
stem-restriction = Restriction request
footer-restriction = Restriction request
subject-restriction = { $whose ->
    [own] Please limit the use of my records while you check them
    [child] Please limit the use of my child’s records while you check them
    [unsure] Please limit the use of these records while you check them
    *[adult] Please limit the use of the records of { $subject } while you check them
  }
restrict-asked = { $by ->
    [self] I
    *[other] { $name }
  } asked you { $when } to put the entries below right.
restrict-asked-undated = { $by ->
    [self] I have
    *[other] { $name } has
  } asked you to put the entries below right.
restrict-this-is = { $history } Until you have checked them, please restrict their use ({ $provision }).
restrict-what = What I ask
restrict-stop = Until you have checked, do not use these entries for any decision or report, and do not send them to anybody.
restrict-mark = Mark each entry so that every reader sees that it is disputed.
restrict-tell = Tell everybody who was given them that their use is limited, and tell me who that is ({ $provision }).
restrict-before-end = Tell me before you end this, and why ({ $provision }).
restrict-accepted = I accept that they may still be kept, and used to keep someone safe or where the law asks for it ({ $provision }).
restrict-refuse = If you refuse any part, please give me your reasons in writing ({ $provision }).

## Objection and deletion

title-deletion = Objection and deletion request to { $council }
stem-deletion = Objection and deletion request
footer-deletion = Objection and deletion request
subject-deletion = { $whose ->
    [own] Please stop using these records and delete them
    [child] Please stop using these records about my child and delete them
    [unsure] Please stop using these records and delete them
    *[adult] Please stop using these records about { $subject } and delete them
  }
delete-this-is = { $council } holds these records{ $whose ->
    [own] {" "}about me
    [child] {" "}about my child, { $subject }
    [unsure] . This letter is about what they say about { $subject }
    *[adult] {" "}about { $subject }
  }. I object to their use ({ $objection }) and ask you to delete them ({ $erasure }).
delete-why = Why
delete-basis = As I understand it, you use them for a public task. { $by ->
    [self] I object because of the effect that this has. In my words:
    *[other] { $name } objects because of the effect that this has. In the words given to me:
  }
delete-ask = What I ask
delete-ask-stop = Stop using the records in the table while you weigh this.
delete-ask-delete = Send me a copy of each. Then delete them, and tell me when that is done.
delete-ask-tell = Tell everybody who was given them, and tell me who that is ({ $provision }).
delete-limits = I know that you may keep what you need for a duty in law, a public task or a legal claim ({ $provision }). For each record that you keep, please tell me which of these it is, and for how long.
delete-instead = For what you keep, please limit its use instead ({ $provision }).
