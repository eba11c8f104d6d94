### Hints while somebody tells their story, and the order of what happened. Grade 6 at most.

telling-count =
    { $many ->
        [no] One word.
       *[yes] { $count } words.
    }
telling-long = This is a long story. Two pages are read with more care than ten. You could keep the main points here, and list the rest by date on the next page.
telling-capitals = Many words are in capitals. They are hard to read and can sound like shouting.
telling-harsh = A strong word about a person can turn a reader away. What they said or did often tells more.

timeline-title = What you have told so far, in order
timeline-undated = It has no date yet.
timeline-gap = Nothing is told for more than a year before this. That is fine if nothing happened.
timeline-before-birth = This is before the date of birth that you gave. Please check both.
timeline-line = { $when }: { $what }
timeline-no-date = No date
timeline-nothing = Not told yet

## The list of all records, workers or other people, below the questions about one of them.
items-record = Record { $number }: { $what }
items-record-dated = Record { $number }: { $what }, { $when }
items-record-empty = Record { $number }: not told yet
items-person = Person { $number }: { $what }
items-person-empty = Person { $number }: no name yet
items-here = { $what } (shown now)
items-record-all = All records so far
items-record-all-show = Show all { $count } records
items-record-all-hide = Hide the list of records
items-person-all = All workers so far
items-person-all-show = Show all { $count } workers
items-person-all-hide = Hide the list of workers
items-other-all = All other people so far
items-other-all-show = Show all { $count } other people
items-other-all-hide = Hide the list of other people
