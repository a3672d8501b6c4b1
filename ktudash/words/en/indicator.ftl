### The page of one indicator

indicator-name = Indicator
indicator-title = { $code } · { $name }
indicator-unknown = There is no indicator { $code }.
indicator-to-list = See all indicators

## Year by year

indicator-years = Year by year
indicator-years-sub = Target, actual and status{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
indicator-head = { $column ->
    [year] Year
    [target] Target
    [actual] Actual
    [variance] ΔPL
    [attainment] Attainment
   *[status] Status
}
indicator-none-reported = none reported

## What it is and what the plan asks for

indicator-facts = What it is and what the plan asks for
indicator-fact = { $fact ->
    [line] Line
    [task] Task
    [place] Place in the document
    [kind] Kind and direction
    [owner] Responsible
    [stakeholders] Stakeholders
    [baseline] Baseline
    [growth] Ambition
    [pace] Pace
    [successor] Continued by
    [predecessor] Continues
    [both] Both plans
    [doubt] Doubt about the print
    [audit] Audit
   *[correction] Correction
}
indicator-line = { $id }, { $name }
indicator-place = { $document }, { $table }, text line { $lines }; workbook cell { $cell }
indicator-kind = { $kind ->
    [level] level
    [share] share
    [rank] rank
    [flag] flag
   *[change] change
}, { $polarity ->
    [up] more is better
    [down] less is better
    [hold] to be held
   *[none] not judged
}
indicator-owner-none = { $plan ->
    [CD] The Conceptual Directions name nobody for a target indicator.
   *[SP] The Strategic Plan names nobody.
}
indicator-baseline-none = No table of the plan measures this before its first year.
indicator-baseline = { $comparable ->
    [yes] { $value } in { $year } ({ $source }). { $note }
   *[no] Not comparable: { $value } in { $year } ({ $source }). { $note }
}
indicator-growth = { $total } from { $first } to { $last }, { $yearly } a year.
indicator-flat = The target is the same in every year that has one.
indicator-plateau = The last two targets are equal.
indicator-below = { $kind ->
    [rank] { $count } targets are worse than the place already reached in { $year }.
   *[other] { $count } targets lie below what { $year } already reached.
}
indicator-kin = { $code } { $name }
indicator-kin-break = { $code } { $name }. Not one series: { $reason }
indicator-both = In { $year } the Strategic Plan asks for { $sp }, the Conceptual Directions for { $cd }.
indicator-correction = { $year }: printed { $printed }, read { $value }. { $reason }

## Reporting an actual

indicator-report = Report an actual
indicator-report-sub = { $has_unit ->
    [yes] In { $unit }. What was kept stays: a new value is kept beside the old one
   *[no] What was kept stays: a new value is kept beside the old one
}
indicator-report-year = Year
indicator-year-option = { $year }, { $kept ->
    [yes] now { $value }
   *[no] none reported
}
indicator-report-value = Value
indicator-value-hint = { $kind ->
    [flag] yes or no
    [rank] such as { $example }, 801+ or unranked
   *[other] such as { $example }
}
indicator-report-note = Note: source, or the reason of a change
indicator-keep = Check and keep
indicator-sure = It is right: keep it
indicator-withdraw = Withdraw the value
indicator-not-kept = { $status ->
    [confirm] Not kept yet. { $reason }
    [unchanged] Nothing to keep. { $reason }
   *[refused] Not kept. { $reason }
}
indicator-kept = Kept for { $year }: { $value }. { $reason }
indicator-kept-sure = Kept for { $year }: { $value }.
indicator-withdrawn = Withdrawn for { $year }. { $reason }

## What was reported

indicator-statement = What was reported
indicator-statement-sub = Newest first. Nothing is ever deleted: a correction or a withdrawal is a new line
indicator-statement-none = Nothing has been reported for this indicator yet.
