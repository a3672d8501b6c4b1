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
    [variance] Actual − target
    [attainment] Attainment
   *[status] Status
}
indicator-none-reported = none reported

## Why it has its status, and what would change it

indicator-why = { $judged ->
    [yes] Why { $year } is “{ $status }”
   *[no] How { $year } will be judged
}
indicator-why-part = { $part ->
    [rule] The rule
    [change] What would change it
    [next] The next target
   *[pace] Pace
}
indicator-why-rule = { $rule ->
    [up] Attainment is the actual divided by the target: { $actual } / { $target } = { $ratio }.
    [down] Less is better, so attainment is the target divided by the actual: { $target } / { $actual } = { $ratio }.
    [hold] The level is to be held. The target or more is achieved; less counts by its part of the target:
        { $actual } / { $target } = { $ratio }.
    [below-zero] Below zero a quotient would turn round what is better: attainment is 100 % plus or minus the
        difference, in per cent of the target. { $actual } against { $target } give { $ratio }.
    [zero] The target is 0, and nothing can be divided by 0: what is equal or better is achieved, all else is behind.
    [flag] It exists or not: achieved once it does.
    [band] The target is { $target }: every place in the ranking reaches it.
    [place] A rank has no ratio: the place of the target or a better one is achieved. { $has_way ->
        [yes] Near begins where { $near } of the way from place { $start } to place { $target } is done;
            at place { $actual } it is { $way }.
       *[no] Any other is behind, because no place from before the plan is known that a way could be measured from.
    }
    [unranked] It is not in the ranking of { $year }: that is behind any target.
    [no-target] The plan sets no target for { $year }, so nothing is judged.
    [no-actual] No actual of { $year } is reported yet; its target is { $target }.
    [not-comparable] The actual of { $year } measures something else than the target, so the two are not compared.
   *[not-judged] The plan says neither that more nor that less is better, so nothing is judged.
}
indicator-thresholds-place = { $shape ->
    [band] Achieved at every place in the ranking, behind outside of it
    [way] Achieved from the place of the target on, near from { $near } of the way there from the place before the plan, behind below
   *[none] Achieved from the place of the target on, behind at every place after it
}
indicator-thresholds-down = Achieved up to the target, near while the target is at least { $near } of the actual, behind above
indicator-change-flag = It is achieved once it exists.
indicator-change-better = { $kind ->
    [place] { $both ->
        [yes] Place { $near } makes it near, place { $achieved } achieved.
       *[no] Place { $achieved } makes it achieved.
    }
   *[level] { $both ->
        [yes] { $to_near } make it near, { $to_achieved } achieved.
       *[no] { $to_achieved } make it achieved.
    }
}
indicator-change-behind = { $direction ->
    [place] Behind place { $near } it is behind the target too.
    [up] Below { $near } it is behind.
   *[down] Above { $near } it is behind.
}
indicator-change-edges = { $direction ->
    [up] { $reported ->
        [yes] It stays achieved down to { $achieved }{ $both ->
            [yes] , and near down to { $near }
           *[no] { "" }
        }.
       *[no] From { $achieved } on it is achieved{ $both ->
            [yes] , from { $near } on near
           *[no] { "" }
        }.
    }
   *[down] { $kind ->
    [place] { $reported ->
        [yes] It stays achieved up to place { $achieved }{ $both ->
            [yes] , and near up to place { $near }
           *[no] { "" }
        }.
       *[no] Up to place { $achieved } it is achieved{ $both ->
            [yes] , up to place { $near } near
           *[no] { "" }
        }.
    }
   *[level] { $reported ->
        [yes] It stays achieved up to { $achieved }{ $both ->
            [yes] , and near up to { $near }
           *[no] { "" }
        }.
       *[no] Up to { $achieved } it is achieved{ $both ->
            [yes] , up to { $near } near
           *[no] { "" }
        }.
    }
    }
}
indicator-next = The target of { $year } is { $target }: { $reached ->
    [yes] the last actual reaches it already
   *[no] { $change } from the last actual
}.

## What it is and what the plan asks for

indicator-facts = What it is and what the plan asks for
indicator-fact = { $fact ->
    [line] Line
    [task] Task
    [place] Place in the document
    [kind] Kind and direction
    [reading] How to read it
    [last-report] Last report
    [next-report] Next report
    [owner] Responsible
    [stakeholders] Stakeholders
    [baseline] Baseline
    [growth] Ambition
    [successor] Continued by
    [predecessor] Continues
    [both] Both plans
    [doubt] Doubt about the print
    [audit] Audit
    [pair] In both plans
   *[correction] Correction
}
indicator-line = { $id }, { $name }
indicator-place = { $document }, { $table }
indicator-exactly = exactly where
indicator-cell = Cell { $cell } of the workbook, { $several ->
    [yes] lines
   *[no] line
} { $lines } of the source text.
indicator-kind = { $kind ->
    [level] level
    [share] share
    [rank] rank
    [flag] yes or no
   *[change] change
}, { $polarity ->
    [up] more is better
    [down] less is better
    [hold] to be held
   *[none] not judged
}
indicator-read = { $kind ->
    [rank] Place 1 is best: the place of the target or a better one is achieved.
    [flag] It is achieved once it exists.
   *[level] { $polarity ->
        [up] The actual is divided by the target: the target or more is achieved.
        [down] The target is divided by the actual: the target or less is achieved.
        [hold] The target is to be held: the same or more is achieved.
       *[none] The plan says neither that more nor that less is better, so it is not judged.
    }
}
indicator-last = Of { $year }: { $day }, { $author }
indicator-last-none = Nothing has been reported yet.
indicator-next-report = Of { $year }: { $round ->
    [open] due on { $due }
    [closed] was due on { $due }, the round is closed
   *[none] no due date is set yet
}
indicator-next-none = None: the last year of its plan has been reported.
indicator-owner-given = { $printed ->
    [yes] { $owner }, as the office assigned; the plan names { $register }
   *[no] { $owner }, as the office assigned
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
    [rank] { $count ->
        [one] 1 target is worse than the place of { $year }.
       *[other] { $count } targets are worse than the place of { $year }.
    }
    [bachelors] { $count ->
        [one] 1 target lies below the figure of { $year }, which is of bachelors alone.
       *[other] { $count } targets lie below the figure of { $year }, which is of bachelors alone.
    }
   *[other] { $count ->
        [one] 1 target is worse than the figure of { $year }.
       *[other] { $count } targets are worse than the figure of { $year }.
    }
}
indicator-kin = { $code } { $name }
indicator-kin-break = { $code } { $name }. Not one series: { $reason }
indicator-both = In { $year } the Strategic Plan asks for { $sp }, the Conceptual Directions for { $cd }.
indicator-correction = { $year }: printed { $printed }, read { $value }. { $reason }

## Reporting an actual

indicator-report = Report an actual
indicator-report-sub = { $has_unit ->
    [yes] Unit: { $unit }. What was kept stays: a new value is kept beside the old one
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

## Why it is where it is

indicator-notes = Notes on years
indicator-note-none = Nobody has noted anything on a year of it yet.
indicator-noted = { $state ->
    [now] { $year }: { $text } ({ $author }, { $moment })
    [before] { $year }, said before: { $text } ({ $author }, { $moment })
   *[withdrawn] { $year }: the note was withdrawn ({ $author }, { $moment })
}
indicator-note-form = Note something on a year
indicator-note-year = Year of the note
indicator-note-text = What happened: an event, a change of definition
indicator-note-hint = Every chart that draws this year of the indicator shows a number at it and these words below, on slides and in files too. { $typed ->
    [yes] Signed with the name in the card above, which reports an actual.
   *[no] Signed with your account, { $name }.
} A newer note takes the place of the one before
indicator-note-keep = Keep the note
indicator-note-withdraw = Withdraw the note of the year
indicator-note-empty = A note needs words. What happened in that year?
indicator-note-kept = { $withdrawn ->
    [yes] The note on { $year } is withdrawn.
   *[no] The note on { $year } is kept.
}
indicator-explanations = What was explained
indicator-explained = { $year }: { $explanation } { $author }, { $moment }.
indicator-explain-none = Nobody has explained a year of it yet.
indicator-explain-form = Explain a year
indicator-explain-year = Year explained
indicator-cause = What caused it
indicator-measure = What is done about it
indicator-responsible = Who answers for that
indicator-until = Until
indicator-explain-hint = { $typed ->
    [yes] Signed with the name in the card above, which reports an actual.
   *[no] Signed with your account, { $name }.
} A newer explanation takes the place of the one before, which stays to be read
indicator-explain = Keep the explanation
indicator-explain-kept = The explanation of { $year } is kept.
indicator-explain-others = { $told } Read what stands here now, and press again if it is still to change.
