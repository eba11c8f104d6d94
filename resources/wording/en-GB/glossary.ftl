### Words that people meet here and in letters, each explained in a sentence or two. Grade 8 at most.
### Before the colon stand the spellings by which a word is known, with a stroke between them; the
### first is its name. A comment names the law where an entry rests on one.

meaning-ombudsman = Ombudsman: It looks at how a council dealt with people. It is free, and it is not part of the council. It can ask a council to put things right.
meaning-ico = ICO | Information Commission: It looks after data protection for the whole country. It can tell a council to follow the law on your data. People still call it the ICO.
meaning-regulator = regulator: The body that keeps the list of people who may do a job, such as social worker or nurse. It looks at whether a worker is fit for that job.
meaning-controller = controller: The body that decides why and how your data is used. For a council’s files it is the council.
meaning-dpo = Data Protection Officer: The person at a council whom you can write to about your data.
# UK GDPR Article 16
meaning-rectification = rectification: To have a wrong fact in a record put right, or one that is missing filled in.
# UK GDPR Article 18
meaning-restriction = restriction: The council keeps the record, but must not use it while it checks what you say is wrong.
# UK GDPR Article 15
meaning-access = subject access request: To ask for a copy of what a body holds about you. You do not have to say why.
# SI 2006/1738 regs 14(1), 17(7), 18 and 19(4); other procedures are a council's own
meaning-stage = stage 1 | stage 2 | stage 3: A step in how a council deals with a complaint. Each is looked at by someone new. In the procedure for children, stage 2 has someone from outside, and stage 3 is a panel.
# SI 2006/1738 reg 19(4)
meaning-panel = panel: Three people, not from the council, who look again at a complaint about a child’s care.
meaning-review = internal review: You asked for facts and got none, or not all. The council looks at it again.
meaning-tribunal = tribunal: A kind of court for one subject, such as help at school or benefits. It can change the decision itself.
meaning-certificate = mediation certificate: A paper that says you have had mediation about an EHC plan, or were told of it. Some appeals need one.
meaning-ehc = EHC plan: A plan that says which help a child gets for special needs at school. The letters stand for education, health and care.
meaning-responsibility = parental responsibility: The right and the duty to decide for a child. A birth certificate or a court order can show it.
meaning-attorney = power of attorney: You sign a paper. It lets someone else decide for you.
meaning-judicial = judicial review: A judge looks at whether a public body acted within the law. The time for it is short, so ask a lawyer early.
