### How a day, a month, a season or a span of time is said. In English it reads as in a letter.

said-month-1 = January
said-month-2 = February
said-month-3 = March
said-month-4 = April
said-month-5 = May
said-month-6 = June
said-month-7 = July
said-month-8 = August
said-month-9 = September
said-month-10 = October
said-month-11 = November
said-month-12 = December
said-weekday-1 = Monday
said-weekday-2 = Tuesday
said-weekday-3 = Wednesday
said-weekday-4 = Thursday
said-weekday-5 = Friday
said-weekday-6 = Saturday
said-weekday-7 = Sunday
said-day = { $day } { $month } { $year }
said-with-weekday = { $weekday } { $day }
said-month = { $month } { $year }
said-spring = spring { $year }
said-summer = summer { $year }
said-autumn = autumn { $year }
said-winter = winter { $year } to { $next }
said-about = about { $date }
said-around = around { $date }
said-on = on { $date }
said-in = in { $date }
said-between = between { $first } and { $last }
said-or-later = { $date } or later
said-or-earlier = { $date } or earlier
said-list = { $first } and { $last }
said-groups = { $first }; { $then }
said-count-day =
    { $many ->
        [no] { $count } day
       *[yes] { $count } days
    }
said-count-week =
    { $many ->
        [no] { $count } week
       *[yes] { $count } weeks
    }
said-count-month =
    { $many ->
        [no] { $count } month
       *[yes] { $count } months
    }
said-count-working-day =
    { $many ->
        [no] { $count } working day
       *[yes] { $count } working days
    }
said-count-year =
    { $many ->
        [no] { $count } year
       *[yes] { $count } years
    }
