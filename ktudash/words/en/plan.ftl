### Indicators of both plans: paths, gaps, index, status

plan-label = { $name }  { $code }
plan-target = Target
plan-actual = Actual
plan-baseline = Before the plan
plan-attainment = Attainment

plan-status = { $status ->
    [achieved] achieved
    [near] near
    [behind] behind
    [no-actual] no actual
    [no-target] no target
    [unranked] unranked
    [not-judged] not judged
   *[not-comparable] not comparable
}
plan-thresholds = achieved from { $achieved } of the target, near from { $near }, behind below

plan-path-title = { $shape ->
    [rank] { $name }: place { $last } is the target of { $last_year }
    [flat] { $name }: { $last } in every year that has a target
   *[moving] { $name }: from { $first } in { $first_year } to { $last } in { $last_year }
}
plan-path-sub = { $printed }{ $has_unit ->
    [yes] { " " }({ $unit })
   *[no] { "" }
}, { $first_year }-{ $last_year }
plan-path-key = Filled: actual. Hollow: target.

plan-gap-title = { $behind ->
    [0] All { $judged } judged indicators have reached their target of { $year } or are near it
   *[other] { $behind } of { $judged } judged indicators are behind their target of { $year }
}
plan-gap-sub = Attainment of the target of { $year }, %, worst first: actual divided by target
plan-gap-key = Line: the target (100 %). { $thresholds }. ▲ reached, ▼ missed.
plan-gap-left = { $count } more have no ratio (rank, flag, no target or not judged): see the table.
plan-gap-label = { $reached ->
    [yes] ▲ { $text }
   *[no] ▼ { $text }
}
plan-gap-note = { $actual } / { $target } { $has_unit ->
    [yes] { $unit }
   *[no] { "" }
}, { $status }

plan-way-title = { $below ->
    [0] No actuals yet: the plan asks for { $most_name } to grow most, { $most }
    [one] No actuals yet, but { $name } is to fall below what was reached before
   *[other] No actuals yet, but { $below } indicators have targets below what was reached before
}
plan-way-sub = { $same ->
    [yes] Way from the baseline to the final target of { $final }, baseline = 100 (logarithmic scale)
   *[no] Way from the baseline to the targets of { $year } and { $final }, baseline = 100 (logarithmic scale)
}
plan-way-key = Filled: baseline, the last actual before the plan, else the first target. Hollow: targets. Red: below the baseline.
plan-way-left = { $count } more have no ratio (ranks, flags, zero or no start): see the table.
plan-way-start = Start
plan-way-year = Target of { $year }
plan-way-final = Final target
plan-way-shown = { $index } ({ $value })

plan-index-title = { $name } grows fastest: { $index } in { $year }, first target = 100
plan-index-sub = Targets as an index, first target year = 100, { $first }-{ $last }; { $count } indicators
plan-index-key = Each line is one indicator; the fastest and the slowest are named.
plan-index-left = { $count } more have no index (ranks, flags, or a first target of zero).
