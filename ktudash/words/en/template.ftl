### The workbook that a department fills in

## What cannot be made

template-unknown-plan = There is no plan “{ $read }”. There are { $known }.
template-unknown-line = There is no line “{ $read }”. There are { $known }.
template-unknown-owner = Nobody called “{ $read }” is responsible for an indicator.
template-none = No indicator of { $what } is planned for { $year }.

## What Excel asks for

template-bad-value = This value cannot be right
template-ask = { $kind ->
    [share] A percentage from 0 to 100: 94.4, not 0.944.
    [rank] The place, a whole number from 1, a band such as 801+, or unranked.
    [flag] yes or no
    [change] The change in { $unit }; a fall is negative.
   *[level] { $negative ->
        [yes] A number in { $unit }.
       *[no] A number in { $unit }, not negative.
    }
}

template-ask-day = A day, such as 30.06.2026.

## What it says

template-sheet = { $sheet ->
    [instructions] Instructions
   *[actuals] Actuals
}
template-title = Actuals of { $year }: { $what }
template-everything = all indicators
template-line = { $line }, { $name }
template-heading = { $column ->
    [code] Code
    [indicator] Indicator
    [unit] Unit
    [target] Target
    [last] Last actual
    [last-year] In year
    [actual] Actual
    [note] Note
    [cause] Cause of the gap
    [measure] What is done
    [who] Who does it
    [until] Until when
    [owner] Responsible
    [wording] Wording of the plan
   *[year] Year
}
template-no-target = no target
template-word = { $word ->
    [yes] yes
    [unranked] unranked
    [withdraw] withdraw
   *[no] no
}
template-step = { $step ->
   *[title] How to fill in this workbook
    [fill] 1. Fill in the column Actual on the sheet Actuals, in the unit that stands in the column Unit. Leave it empty where nothing is reported: an empty cell is not a zero, and changes nothing.
    [kinds] 2. Shares are percentages from 0 to 100: write 94.4, not 0.944. Changes (growth) may exceed 100 and may be negative. Places in a ranking are whole numbers; where a band is published, write the band (801+), and where the university is not in the ranking, unranked. Questions of existence are answered yes or no.
    [values] 3. Write values, not formulas: a cell with a formula is sent back.
    [note] 4. Use the column Note for what the reader must know: a source, a definition that changed, the reason of a correction. Whoever changes the actual of an earlier year must give a reason there.
    [explain] 5. Where a target was missed, say why: what caused the gap, what is done about it, who does it and until when (a day, such as 30.06.2026). The cause alone is enough. An explanation can also be given for an actual that was reported before: leave Actual empty then.
    [columns] 6. Do not add, rename or merge columns, and leave the codes and the year as they are: by them each value finds its indicator. All other cells are protected.
    [send] 7. Send the file back, or upload it on the page Actuals. Every row is checked before anything is kept: it is new, changed, unchanged or refused, with the cell and the reason. A value that is several times the last one, or a fraction of it, is to be confirmed.
    [kept] Nothing that was reported is ever overwritten: a correction is kept beside what it corrects, with its author, its moment and its reason.
}
