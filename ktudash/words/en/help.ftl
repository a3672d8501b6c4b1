### Help: the marks, the rules, the ways of working

help-name = Help
help-title = How to read this dashboard
help-lead = What the marks mean, the rule behind every status and number, where the figures come from, and how to report, make a slide and take along what is shown.
help-contents = On this page
help-place = { $place ->
    [marks] How to read the marks
    [status] How statuses are judged
    [attainment] How attainment and other numbers are worked out
    [paces] What paces and broken lines say
    [attention] How it is found what needs attention
    [pairs] How the two plans are compared
    [audit] How the plans are audited
    [z] What Z of financial stability is
    [corrections] What was corrected, and why
    [employment] How employment of graduates is counted
    [labour] How vacancies are counted
    [sources] Where the figures come from
    [reporting] How to report an actual
    [slides] How to make a slide
    [taking] How to take a page or a chart along
    [screen] Language, dark screen, phone
    [keyboard] By keyboard
   *[glossary] Glossary
}
help-way = { $place ->
    [home] To where we stand
    [stability] To financial stability
    [audit] To the plan audited: every correction with its reason and evidence
    [graduates] To graduates
    [two-plans] To the two plans
    [findings] To the plan audited
    [labour-market] To the labour market
    [reporting] To the board of who owes what
    [data] To the data: every table as a file
    [actuals] To actuals
   *[deck] To the deck
}

## Marks

help-marks-sub = The numbers in the pictures are examples. Point at a mark of a chart, and it says its number; “{ card-table }” shows them all.
help-mark-name = { $mark ->
    [target] Target and actual.
    [path] A path.
    [fan] Broken lines.
    [forecast] Pale and hatched.
    [corrected] Hollow with an asterisk.
    [words] A word in place of a number.
    [rank] Places.
    [cut] A cut axis.
    [attainment] Attainment.
    [zone] A coloured ground.
    [status] Status.
   *[badges] Marks on a card.
}
help-mark = { $mark ->
    [target] The outline is the target, the solid bar in it what was reported. Of two numbers the dark one is the actual’s, the blue one the target’s.
    [path] Filled dots are actuals, hollow ones targets. A filled dot that stands apart before the first target is the baseline.
    [fan] Where the best, the last and the worst pace seen so far would lead. They are no forecast.
    [forecast] Pale is an earlier year, solid the actual, hatched a forecast or a bound.
    [corrected] The document has a misprint here, and the figure shown is the corrected one. A note says what is printed.
    [words] There is no number, and the word says why: { $none }, { $hidden }, { $blank }, { $lost }. It is never 0.
    [rank] Place 1 is on top. A band such as 801+ hangs from its known edge: this place or a later one. Unranked means that the university left the ranking.
    [cut] The sign ≈ says that the axis does not begin at zero, or at place 1: differences look larger than they are.
    [attainment] The line is the target (100 %). ▲ reached, ▼ missed; the colour is that of the status.
    [zone] What lies on the green ground has reached the threshold at the dotted line, for example class I of financial stability.
    [status] A circle, a diamond, a square or a ring with its word, so that nothing is said by colour alone.
   *[badges] Amber: the card has notes, on a correction or a change of definition; a number in brackets below a year leads to the note on it. Grey: the audit has open findings on its figures, and leads to them.
}
help-mark-ground = class I
help-mark-pace = { $seen ->
    [best] best
    [worst] worst
   *[last] last
}
help-mark-role = { $role ->
    [previous] Previous year
    [forecast] Forecast
   *[actual] Actual
}

## Statuses

help-status-lead = Each indicator is judged by its attainment of this year’s target. The thresholds are the same on every page and stand wherever a status is shown.
help-status = { $status ->
    [achieved] Attainment is { $achieved } or more: the target is reached or bettered.
    [near] From { $near } up to { $achieved }.
    [behind] Below { $near }.
    [unranked] It is not in the ranking of that year. That is behind any target, and it is not place 0.
    [no-actual] Nothing has been reported for that year.
    [no-target] The plan sets no target for that year, so there is nothing to judge.
    [not-comparable] The actual measures something else than the target: a part of it, another unit or another base. The two are not subtracted.
   *[not-judged] The plan says neither that more nor that less is better.
}
help-status-rank = A place in a ranking has no ratio: the target’s place or a better one is achieved. Near begins where { $near } of the way from the place before the plan to the target is done. A target that is a band, such as 801+, is reached by any place in the ranking.
help-status-hold = A level that is to be held is achieved at its target or above{ $strict ->
    [yes] { "" }
   *[no] , or below it by no more than { $tolerance }
}.
help-status-line = A line is told by how many of its indicators have each status, and by its worst one by name. An average of statuses would hide what is behind.

## Numbers

help-number-name = { $number ->
    [attainment] Attainment
    [variance] ΔPL
    [baseline] Baseline
    [growth] Growth
    [rounding] Rounding
    [index] Index
   *[roll-up] Counts
}
help-number = { $number ->
    [attainment] The actual divided by the target; where less is better, the target divided by the actual. It may exceed 100 %. A target of 0 has no ratio: what is equal or better is achieved, anything else is behind.
    [variance] The actual less the target, in the indicator’s own unit: shares in percentage points, ranks in places.
    [baseline] The last figure from before the plan. Where it measures something else than the targets it is shown, but nothing is compared with it.
    [growth] Amounts grow in per cent, shares in percentage points, ranks in places. From a start below { $small } the two numbers are told instead of a per cent.
    [index] The first target of an indicator is 100, and its other targets and actuals are told in proportion to it. Places, yes or no, and a first target of 0 have no index.
    [rounding] Attainment is written in whole per cent, unless that would lift it to a threshold it has missed: then it has a decimal.
   *[roll-up] A chart that counts says of how many: “judged” are the indicators with both an actual and a target that can be compared.
}

## Paces

help-pace = { $part ->
    [needed] Needed a year: what is missing to the final target, divided by the years that are left.
    [recent] The recent pace is the change a year between the last two actuals; years without one are bridged.
    [fan] Broken lines carry on the best, the last and the worst pace that was seen, from the last actual to the final year. They show where it would lead if it went on like that, and are no forecast. From a band no pace can be taken.
   *[never] “Not at this pace” means that the final target is not reached within { $years } years, or that the pace leads away from it.
}

## What needs attention

help-attention = Rules look through every indicator; nothing is chosen by hand. The most urgent comes first, and of two that are alike the one that is further off:
help-rule = { $rule ->
    [falling] Behind its target, and further behind than the year before
    [twice] Behind, as it was the year before
    [behind] Behind, but not the year before
    [overdue] Without an actual of the reported year; more than { $singly } of one line are told together
    [below] With targets that are worse than the last figure from before the plan
    [flat] Meant to improve, with the same target every year
   *[plateau] Meant to improve, with no more asked for in the last year than in the one before
}

## Two plans

help-pairs = Indicators of the two plans that are about one thing make a pair. Where the plans themselves have the numbers for it, both are brought to one unit, and the conversion stands there with its numbers. Then the last year that both plans have decides:
help-fate = { $fate ->
    [tightened] The newer plan asks for more; where less is better, for less.
    [continued] It asks for the same.
    [loosened] It asks for less than the older one; where less is better, for more.
    [changed] It counts something else, so that the two are not held against each other.
    [dropped] Only the older plan has it.
   *[new] Only the newer plan has it.
}
help-verdict = Whether a pair may be compared ({ $verdicts }) is judged for each one, and the reason is said.

## The plans audited

help-audit = Whatever the printed figures should satisfy is worked out: totals and their parts, shares, growths, text against table, plan against plan, and the same for reported figures. Rounding is allowed for. What does not hold is a finding:
help-severity = { $severity ->
    [error] Printed figures that cannot all be right.
    [warning] A changed definition, a misprint that contradicts no other figure, or a figure that is hard to believe.
   *[notice] A target that asks for little or nothing, or a last digit that was cut off instead of rounded.
}
help-finding-status = How a finding stands is said by the office, with a note; all that it has said stays to be read. Where it has said nothing, a finding is open, or corrected where a correction in force settles it.
help-audit-mark = “{ $mark }” at a chart or a tile leads to the open findings on its figures.

## Financial stability

help-z-sum = Z adds up five ratios of the financial statements, each times its weight (Strategic Plan; Order of the Ministry of Finance No. 372 of 9 April 2020):
help-z-term = { stability-ratio } × { $weight }
help-z-class = From { $threshold } on it is class I. The plan names no other class.
help-z-unit = The class rests on the unit. The plan enters per cent as whole numbers (9.44). Entered as fractions (0.0944), the same statements give a much smaller Z. So wherever a class is shown, its unit is said.
help-z-altman = The weights are those of Altman’s Z′ for private firms (1983), which has other ratios and takes fractions; there distress begins below { $distress }. That is said for comparison and is not in the plan.

## Corrections

help-corrections = { $count ->
    [one] One figure is corrected
   *[other] { $count } figures are corrected
}: the print contradicts itself there, and the right figure can be told from the document itself. Each correction is marked and says what is printed, what is read, why, and on what evidence.
help-readings = { $count ->
    [one] One reading is
   *[other] { $count } readings are
} something else: our copy of the text slipped there, and what is shown is what the document prints.
help-printed = “{ shell-figures } { $printed }”, at the top of every page, shows exactly what the documents say, misprints included. The choice stays with you from page to page, and in the link.

## Employment

help-employment = The printed number of employed bachelors includes those who entered a master’s programme in some years and leaves them out in others, so the printed shares cannot be compared. There are four ways of counting:
help-reading = { $reading ->
    [printed] As printed.
    [with_entrants] Work or further study: who entered a master’s programme counts as employed. This is the usual measure of graduate destinations.
    [of_seekers] Of those not studying on: who entered a master’s programme is left out of both numbers.
   *[without_entrants] Work only, of all: who studies on counts as not employed. This calls students unemployed, so it stands last.
}
help-employment-use = The ways may disagree on whether the share rose or fell. Whoever quotes one of them should name it.

## Vacancies

help-labour = { $part ->
    [tables] Table 8 has vacant jobs and the expected need by region and industry, and names no year. Table 9 has vacancies for specialists with higher education in Karaganda and its region.
    [once] Table 9 lists groups and their parts one below the other, and its printed totals add up both. “Counted once” leaves out every part of a row that has a figure itself. 2018 counts occupations, the years after count industries: they never stand on one axis.
    [land] The printed totals of Table 8 seem to hold land transport twice. They are shown as printed; where they are taken apart it is counted once, and that is said.
    [x] An x is a figure that the statistics office keeps confidential. It is no 0 and is not added. Where a chart says how much it may be at most, that is what the printed totals of its row and column leave: a bound, not a value.
   *[forecast] Hatched is the plan’s own forecast, the result of a simulation.
}

## Sources

help-sources = All plans and all figures from before them come from two documents of the university:
help-document = { $document }: { $lines } { $plan ->
    [CD] directions
   *[SP] Strategic Lines
}, { $indicators } indicators
help-source-actuals = Actuals are what departments report here. Each is kept with its author and its time, and none is ever deleted.
help-source-place = The foot of every card names the document and the table. The page of an indicator also has the cell and the line of the text, under “{ indicator-exactly }”.
help-source-day = A link with as_of=2026-06-30 shows what had been reported by that day.

## Steps

help-step = { $step ->
    [template] On “{ actuals-name }”, choose a plan, a line or an owner, press “{ actuals-download }”, and fill in the column “{ $column }”. A note is asked for where a value of an earlier year changes.
    [check] Upload it. Every row is checked before anything is kept: new, changed, unchanged, to be confirmed or refused, each with its cell and its reason.
    [keep] Press “{ actuals-keep }”: all accepted rows are kept at once, or none. Refused rows come back in the marked-up copy.
    [single] A single value is quicker on the page of its indicator: “{ indicator-keep }”. There you also explain a year: cause, measure, who answers, until when.
    [back] Nothing is overwritten: a correction is a new row. To take a value back, write “{ $withdraw }” into “{ $column }” and the reason into “{ $note }”. A ranking takes a place, a band such as 801+, or “{ $unranked }”.
   *[year] What happened in a year, such as an event or a change of definition, is told on the page of the indicator: “{ indicator-note-form }”, then “{ indicator-note-keep }”. Its chart has a number at that year and the words below it, on slides and in files too.
}
help-board = The board of a year’s reporting says by owner:
help-standing = { $standing ->
    [received] An actual of the year is kept.
    [late] The due date of the round is over, and no actual has come.
    [unconfirmed] A value came in a file, has to be confirmed, and nobody has confirmed it.
   *[red] Behind its target or out of the ranking, and nobody says why.
}
help-restated = Once the round of a year is closed, a change needs a reason and is shown as a restatement.
help-slide = { $step ->
    [add] Press { card-deck-sign } at a chart, on any page. On the deck page, “{ deck-sets }” adds what is usual for a line.
    [order] There, “{ web-deck-up }” and “{ web-deck-down }” order the charts, and each can have a title of your own.
    [together] Several charts on one slide: choose how many under “{ web-deck-together }”, or press “{ web-deck-join }” at a chart. “{ web-deck-part }” parts it again.
    [undo] “{ web-deck-undo }”, or Ctrl+Z, takes the last step back.
    [refresh] A chart keeps the figures of the day on which it was added. Where they have changed since, “{ web-deck-refresh }” stands beside it; a title that you wrote stays.
    [take] “{ web-deck-download }”: the charts in the presentation are PowerPoint’s own, with notes that name their sources.
   *[again] Later, “{ anew-heading }” takes a presentation that somebody has worked on: what we wrote has the figures of now, and everything else stays as it is.
}
help-taking = { $way ->
    [chart] At a chart, “{ card-table }” shows its numbers, and “{ card-copy }” puts it on the clipboard. Its menu ⋯ has pictures, drawings and files with the numbers.
    [page] “{ report-menu }”, at the top of every page, makes one file of it, to be mailed or printed: “{ $file }” or “{ $pdf }”.
    [link] The address of a page holds all that is chosen on it: who opens the link sees the same.
    [site] “{ $embed }”, in the menu ⋯ of a chart, is for a page of another site. What stands there follows the figures.
   *[seal] What leaves the house can say what it is: “{ web-seal }” has “{ web-seal-draft }”, “{ web-seal-internal }” and “{ web-seal-confirmed }” with a day. It is chosen at “{ $picture }” and above the charts of a deck, and stands on every file that this browser takes along after that.
}
help-screen = { $part ->
    [language] The language is chosen beside the name of this dashboard, and remembered. A link opens in the language of who opens it, unless it says one (lang=ru).
    [dark] “{ $light }”, “{ $dark }” and “{ $system }” stand below the navigation; the last one does as your device does. Pictures, slides and files stay light.
   *[phone] On a phone, “{ shell-menu }” opens the navigation. Charts are drawn for its width, one panel below the other; what could not be read there is a table.
}

## Keyboard

help-key = { $key ->
    [tab] Tab, Shift + Tab
    [enter] Enter
    [arrows] Arrow keys
    [escape] Esc
    [skip] The first Tab
   *[search] In the search box
}
help-key-does = { $key ->
    [tab] Go to the next or the previous link, button or menu.
    [enter] Follows the link, opens the menu or the fold.
    [arrows] Go through an open menu, and through the cells of a table of indicators.
    [escape] Closes a menu or a dialog.
    [skip] Offers to skip the navigation.
   *[search] A code (1.2.10) or words in any language of this dashboard, then Enter.
}
