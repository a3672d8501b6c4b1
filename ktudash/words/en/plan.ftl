### Indicators of both plans: paths, gaps, index, status

plan-wording = { $wording } [working translation; the document prints: “{ $printed }”]
plan-label = { $name }  { $code }
plan-target = Target
plan-actual = Actual
plan-baseline = Before the plan
plan-attainment = Attainment

plan-filtered = Filter: { $filters }
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
plan-status-count = { $count } { plan-status }{ $unranked ->
    [0] { "" }
   *[other] { " " }({ $unranked } unranked)
}
plan-kind = { $kind ->
    [level] level
    [share] share
    [rank] rank
    [flag] yes/no
   *[change] change
}
plan-thresholds = { $opens ->
    [yes] Achieved
   *[no] achieved
} from { $achieved } of the target, near from { $near }, behind below

plan-path-title = { $shape ->
    [rank] { $name }: from place { $first } in { $first_year } to place { $last } in { $last_year }
    [flat-rank] { $name }: the target is place { $last } in every year
    [flag] { $name }: to be in place in every year that has a target
    [flat] { $name }: the target is { $last } in every year that has one
   *[moving] { $name }: from { $first } in { $first_year } to { $last } in { $last_year }
}
plan-path-sub = { $printed }{ $has_unit ->
    [yes] { " " }({ $unit })
   *[no] { "" }
}, { $first_year }-{ $last_year }
plan-year-mark = ({ $numbers })
plan-year-marks = ({ $first }–{ $last })
plan-year-note = ({ $number }) { $year }, { $names }{ $others ->
    [0] { "" }
   *[other] { " " }and { $others } more
}: { $text } ({ $author }, { $day })
plan-year-notes-more = { $count ->
    [one] One more note on a year stands on the page of its indicator.
   *[other] { $count } more notes on years stand on the pages of their indicators.
}
plan-path-key = Filled: actual. Hollow: target.{ $fan ->
    [yes] { " " }Broken: where the paces seen so far would lead.
   *[no] { "" }
}

plan-gap-title = { $behind ->
    [0] All { $judged } judged have reached their target of { $year } or are near it
    [one] 1 of { $judged } judged is behind in { $year }: { $worst }
   *[other] { $behind } of { $judged } judged are behind in { $year }; furthest: { $worst }
}
plan-gap-part = { $same ->
    [yes] { $low }
   *[no] { $low } to { $high }
} of the target of { $year }: { $counts }
plan-gap-sub = Attainment of the target of { $year }, %, worst first: actual divided by target (where less is better, target by actual)
plan-list-part = Rows { $first } to { $last } of { $count }
plan-gap-key = Line: the target (100 %); { $thresholds }. ▲ reached, ▼ missed.
plan-gap-left = { $count ->
    [one] 1 more has no ratio
   *[other] { $count } more have no ratio
} (a rank, no actual, no target or not judged): see the table.
plan-gap-label = { $reached ->
    [yes] ▲ { $text }
   *[no] ▼ { $text }
}
plan-gap-note = { $actual } / { $target }{ $has_unit ->
    [yes] { " " }{ $unit }
   *[no] { "" }
}, { $status }

plan-way-title = { $below ->
    [0] No actuals yet; “{ $most_name }” is to grow most, from { $start } to { $final }
    [one] No actuals yet; “{ $name }” has targets worse than its figure from before the plan
   *[other] No actuals yet; { $below } indicators have targets worse than their figures from before the plan
}
plan-way-part = { $same ->
    [yes] { $count ->
        [one] 1 indicator: its final target is { $low } times its start
       *[other] { $count } indicators: their final targets are { $low } times their start
    }
   *[no] { $count ->
        [one] 1 indicator: its final target is { $low } times its start
       *[other] { $count } indicators: their final targets are { $low } to { $high } times their start
    }
}
plan-way-sub = { $same ->
    [yes] Way from the start to the final target of { $final }, start = 100 (logarithmic scale)
   *[no] Way from the start to the targets of { $year } and { $final }, start = 100 (logarithmic scale)
}
plan-way-key = Filled: start, the last figure from before the plan{ $years ->
    [none] { "" }
   *[known] { " " }({ $of })
}, else the first target. Hollow: targets. Red: worse than the figure from before the plan.
plan-way-not-red = Not red here: { $named }.
plan-way-hidden = { $why ->
    [ratio] “{ $name }” has no ratio
    [bachelors] of “{ $name }” only targets of other years are worse than the figure of bachelors
   *[years] of “{ $name }” only targets of other years are worse
}
plan-way-open = { $names }: the start { $count ->
    [one] counts
   *[other] of both counts
} bachelors alone, and those who entered a master’s programme as not in work. By every other way of counting more had work in { $year }.
plan-way-of-bachelors = { $change } on bachelors alone
plan-way-left = { $count ->
    [one] 1 more has no ratio
   *[other] { $count } more have no ratio
} (a rank, a yes or no, zero or no start): see the table.
plan-way-start = Start
plan-way-year = Target of { $year }
plan-way-final = Final target
plan-way-numbers = { $start } → { $final }
plan-way-shown = { $index } ({ $value })

plan-index-title = “{ $name }” is to grow fastest: from { $first } in { $first_year } to { $last } in { $year }
plan-index-sub = Targets as an index, first target year = 100, { $first }-{ $last }; { $count } indicators
plan-index-key = Each line is one indicator{ $all ->
    [yes] { "" }
   *[no] ; the fastest and the slowest are named
}.{ $reported ->
    [yes] { " " }Filled: actuals. Hollow, dotted: their targets.
   *[no] { "" }
}
plan-index-left = { $count ->
    [one] 1 more has no index
   *[other] { $count } more have no index
} (a rank, a yes or no, or a first target of zero).

### Plan: reasons and paces

## Why a figure is not there

plan-why-no-actual = no actual reported
plan-why-older-actual = no actual reported for { $year }, the last one is of { $last }
plan-why-one-actual = only one actual so far
plan-why-no-target = no target
plan-why-no-target-year = no target in { $year }
plan-why-no-final-target = no final target
plan-why-one-target = fewer than two years have a target
plan-why-no-path = the target path has no figure for { $year }
plan-why-zero-target = the target is 0, a ratio to it is undefined
plan-why-no-baseline = no baseline
plan-why-baseline-not-comparable = the baseline measures something else
plan-why-actual-not-comparable = the actual measures something else
plan-why-hold = the baseline equals the final target: the level is to be held
plan-why-rank = a rank has no ratio
plan-why-flag = a thing that exists or not has no percentage
plan-why-flag-growth = a thing that exists or not does not grow
plan-why-not-positive = a growth rate needs positive targets, the path goes from { $first } to { $last }
plan-why-unranked = not in the ranking
plan-why-not-judged = the direction is not judged
plan-why-over = the final year has come and the target is missed
plan-why-not-at-this-pace = not at this pace

## How fast it must go, and where the recent pace leads

plan-pace-reached = the figure of { $year } already meets the final target
plan-pace-needs = needs { $required } a year until { $final_year }
plan-pace-missed = { $final_year } has come and { $missing } are missing
plan-pace-leads = at the pace of { $from_year } to { $to_year } ({ $recent } a year) reached in { $reached }
plan-pace-never = not at this pace ({ $recent } a year from { $from_year } to { $to_year })

## Where the paces seen so far would lead

plan-pace-name = { $seen ->
    [best] At the best pace so far
    [worst] At the worst pace so far
   *[last] At the last pace
}
plan-pace-end = { $seen ->
    [best] best pace: { $value }
    [worst] worst pace: { $value }
   *[last] last pace: { $value }
}
plan-pace-seen = { $seen ->
    [best] best { $yearly } a year ({ $since } to { $until })
    [worst] worst { $yearly } a year ({ $since } to { $until })
   *[last] last { $yearly } a year ({ $since } to { $until })
}
plan-pace-method = Broken lines: no forecast, but the yearly changes between actuals carried on from { $year } to
    { $final_year }: { $paces }.{ $bounded ->
    [yes] { " " }Where a line would pass what is possible it stays there.
   *[no] { "" }
}
