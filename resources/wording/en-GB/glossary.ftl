### Words that people meet here and in letters, each explained in a sentence or two. Grade 8 at most.
### `word-…` lists the spellings by which a word is known, with a stroke between them; the first
### is its name. `meaning-…` explains it. A comment names the law where an entry rests on one.

word-ombudsman = Ombudsman
meaning-ombudsman = It looks at how a council dealt with people. It is free, and it is not part of the council. It can ask a council to put things right.
word-ico = ICO | Information Commission
meaning-ico = It looks after data protection for the whole country. It can tell a council to follow the law on your data. People still call it the ICO.
word-regulator = regulator
meaning-regulator = The body that keeps the list of people who may do a job, such as social worker or nurse. It looks at whether a worker is fit for that job.
word-controller = controller
meaning-controller = The body that decides why and how your data is used. For a council’s files it is the council.
word-dpo = Data Protection Officer
meaning-dpo = The person at a council whom you can write to about your data.
# UK GDPR Article 16
word-rectification = rectification
meaning-rectification = To have a wrong fact in a record put right, or one that is missing filled in.
# UK GDPR Article 18
word-restriction = restriction
meaning-restriction = The council keeps the record, but must not use it while it checks what you say is wrong.
# UK GDPR Article 15
word-access = subject access request
meaning-access = To ask for a copy of what a body holds about you. You do not have to say why.
# SI 2006/1738 regs 14(1), 17(7), 18 and 19(4); other procedures are a council's own
word-stage = stage 1 | stage 2 | stage 3
meaning-stage = A step in how a council deals with a complaint. Each is looked at by someone new. In the procedure for children, stage 2 has someone from outside, and stage 3 is a panel.
# SI 2006/1738 reg 19(4)
word-panel = panel
meaning-panel = Three people, not from the council, who look again at a complaint about a child’s care.
word-review = internal review
meaning-review = You asked for facts and got none, or not all. The council looks at it again.
word-tribunal = tribunal
meaning-tribunal = A kind of court for one subject, such as help at school or benefits. It can change the decision itself.
word-certificate = mediation certificate
meaning-certificate = A paper that says you have had mediation about an EHC plan, or were told of it. Some appeals need one.
word-ehc = EHC plan
meaning-ehc = A plan that says which help a child gets for special needs at school. The letters stand for education, health and care.
word-responsibility = parental responsibility
meaning-responsibility = The right and the duty to decide for a child. A birth certificate or a court order can show it.
word-attorney = power of attorney
meaning-attorney = A paper in which an adult lets another person decide for them.
word-judicial = judicial review
meaning-judicial = A judge looks at whether a public body acted within the law. The time for it is short, so ask a lawyer early.
