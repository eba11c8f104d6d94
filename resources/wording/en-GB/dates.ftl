### What the program says about a date that it cannot use.
### Each sentence says what to type instead. None of them repeats what was typed.

date-empty = Enter at least the year, or leave the date out if you are not sure.
date-year-missing = Enter the year too, such as 2023.
date-year-four-digits = Write the year with all four digits, such as 2023.
date-year-out-of-range = Check the year. It must be between 1900 and 2100.
date-month-missing = Enter the month too, or leave the day empty.
date-month-unknown = Write the month as a number from 1 to 12, or as a name, such as March.
date-day-unknown = Write the day as a number from 1 to 31.
date-impossible = Check the day. { $month } has only { $last } days.
date-season-with-day = Write a month, not a season, if you know the day.
date-not-understood = This date cannot be read. Enter the day, month and year again.
date-backwards = The later date comes before the earlier one. Check both.
