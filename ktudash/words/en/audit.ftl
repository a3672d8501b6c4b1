### The plan audited: what should hold, whether it does, and which cell is to blame

## Cells, places and repairs

audit-blank = not printed
audit-words = “{ $printed }”
audit-cell = { $quoted ->
    [yes] Text
   *[no] { $cell }
}{ $of ->
    [one] { " " }(line { $lines })
    [many] { " " }(lines { $lines })
   *[none] { "" }
}: { $printed }{ $corrected ->
    [yes] , corrected
   *[no] { "" }
}
audit-place = { $key ->
    [winter] winter
    [summer] summer
    [bachelor] bachelor’s
    [master] master’s
    [doctoral] doctoral
    [total] total
    [state] state order
    [contract] contract
    [republic] republic
    [vacant_jobs] vacant jobs
    [expected_need] expected need
    [akmola] Akmola
    [aktobe] Aktobe
    [almaty] Almaty region
    [atyrau] Atyrau
    [west_kazakhstan] West Kazakhstan
    [zhambyl] Zhambyl
    [karaganda] Karaganda
    [kostanay] Kostanay
    [kyzylorda] Kyzylorda
    [mangystau] Mangystau
    [pavlodar] Pavlodar
    [north_kazakhstan] North Kazakhstan
    [turkestan] Turkestan
    [east_kazakhstan] East Kazakhstan
    [mining] mining
    [manufacturing] manufacturing
    [power_supply] power supply
    [civil_engineering] civil engineering
    [passenger_rail] passenger rail
    [freight_rail] freight rail
    [other_passenger_land] other passenger transport
    [freight_road] road freight
    [communication] communication
    [programming] programming
    [architecture] architecture and engineering
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA
    [ui_greenmetric] UI GreenMetric
    [unirank] uniRank
    [webometrics] Webometrics
   *[other] { $key }
}
audit-repair = { $why ->
    [header-year] { $value } in { $cell } would put it right ({ $printed } is printed): the difference is the number of the year, added up with the rows.
    [mends-others] { $value } in { $cell } would put it right ({ $printed } is printed), and { $mends ->
        [one] one other relation
       *[other] { $mends } other relations
    } with it.
    [repeats] { $value } in { $cell } would put it right: the { $printed } that is printed repeats a figure beside it.
    [not-printed] { $value } in { $cell } would put it right, where nothing is printed.
    [one-digit] { $value } in { $cell } would put it right ({ $printed } is printed), one digit away; nothing else speaks for it.
    [several] More than one cell could put it right, and nothing tells which.
   *[none] No single cell puts it right without breaking another relation, or nothing tells which.
}

## Findings

audit-title = { $title }{ $has_place ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
audit-finding = { $title }: { $says }.
audit-figures = { $holds ->
    [yes] { $printed } agrees with { $shape ->
        [range] { $low }{ $has_high ->
            [yes] { " " }to { $high }
           *[no] { " " }and more
        }
       *[one] { $low }
    }
   *[no] { $kind ->
        [at_least] { audit-printed }, less than { $low }
        [covers] { audit-printed }, less than { $low }
        [outgrows] { audit-printed }, less than { $low }
        [at_most] { audit-printed }, more than { $low }
        [more_than] more than { $printed } is printed, the figures give { $low }
        [begins_above] the first target is { $printed }, the last actual was { $low }
        [no_leap] the first target is { $printed }, the last actual was { $low }
        [counted_once] { $printed } is printed, the listed industries make { $low }{ $shape ->
            [range] { " " }to { $high }
           *[one] { "" }
        } (difference { $difference })
        [left_out] the known parts alone make the printed { $printed }, so that the confidential ones are left out
       *[other] { $shape ->
            [cut] { $printed } is printed, the other figures give { $low }: the last digit was cut off, not rounded
            [range] { $printed } is printed, the known parts make { $low }{ $has_high ->
                [yes] { " " }and the confidential ones fill it up to { $high } at most
               *[no] { "" }
            } (difference { $difference })
           *[one] { audit-printed }, the other figures give { $low } (difference { $difference })
        }
    }
}
audit-printed = { $made ->
    [reported-made] the reported figures make { $printed }
    [reported] { $printed } is reported
    [yes] the printed figures make { $printed }
   *[no] { $printed } is printed
}
audit-sequence = { $holds ->
    [yes] { $kind ->
        [one_ratio] the pairs make { $values }, one and the same figure
        [steady] the pairs make { $values }
       *[other] { $values }
    }
   *[no] { $kind ->
        [rises] { $values } is no rise throughout
        [falls] { $values } is no fall throughout
        [never_worse] { $values } gets worse
        [moves] the same in every year: { $values }
        [moves_to_the_end] the last two years are the same: { $values }
        [set_from_the_start] no target in the first year, then { $values }
        [one_ratio] the pairs make { $values } and not one and the same figure
        [steady] the pairs make { $values }, which moves more from year to year than it should
        [no_jump] one figure is far from its neighbours: { $values }
        [within_times] from one to the other: { $values }
        [share_range] beyond 0 to 100: { $values }
        [whole] not a whole number: { $values }
        [differs] the same figures twice: { $values }
        [legible] { $values } is no well-formed number
       *[own_wording] one wording for two rows: { $values }
    }
}

## Generated relations

audit-title-begins = The first target asks for more than the last actual: { $name }
audit-title-between = The newer plan asks for no less: { $name }
audit-title-column = The total is its listed industries
audit-title-end = The path moves to its end: { $name }
audit-title-land = The total counts land transport once
audit-note-land = The total exceeds its listed industries by just their land transport: a group that the table does not print was added up with its members.
audit-note-land-hidden = The total is more than its listed industries and the confidential one can hold. With land transport counted twice it closes: the x is { $count } then.
audit-title-even = The path moves by one step a year: { $name }
audit-title-jump = No year is far from its neighbours: { $name }
audit-title-leap = The way to the first target is no leap: { $name }
audit-title-left-out = The total contains the confidential figures
audit-title-legible = A printed number can be read: { $where ->
    [text] text, line { $lines }
    [code] { $code }, { $year }
   *[cell] { $cell }
}
audit-title-moves = The path moves: { $name }
audit-title-reported = Reported: { $title }
audit-title-reported-jump = No leap from one reported year to the next: { $name }
audit-title-reported-share = Reported shares lie within 0 and 100 %: { $name }
audit-title-row = The republic has no less than its regions
audit-title-set = A target from the first year on: { $name }
audit-title-share = Shares lie within 0 and 100 %: { $name }
audit-title-twins = Two rows are not the same: { $name } and { $other }
audit-title-whole = What is counted is whole: { $name }
audit-title-wording = Two rows are worded differently: { $name } and { $other }
audit-title-worse = No year asks for less than the one before: { $name }

## Kinds, faults and severities

audit-fault = { $fault ->
    [contradiction] Contradiction
    [misprint] Misprint
    [definition] Change of definition
    [implausible] Implausible
    [suspicious] Suspicious
   *[weak] Weak target
}
audit-held = { $kind ->
    [sum] Totals that are the sum of their parts
    [weighted] Weighted sums
    [same] Figures that stand twice
    [at_least] Wholes no less than their parts
    [at_most] Parts no more than their whole
    [covers] Amounts no less than a share of another
    [outgrows] Growth no less than that of another
    [more_than] “More than” of the text
    [product] Amounts that are a share of another
    [share] Percentages
    [ratio] Ratios
    [growth] Growth rates
    [decline] Rates of decrease
    [part] Counts that are a share of a base
    [one_ratio] Pairs of figures with one base
    [steady] Pairs of figures with a steady base
    [rises] Rises told in words
    [falls] Falls told in words
    [even_steps] Paths that move by one step a year
    [never_worse] Paths that never ask for less
    [moves] Paths that move
    [moves_to_the_end] Paths that move to their end
    [set_from_the_start] Paths with a target from the first year on
    [within_times] Years close to the one before
    [no_jump] Paths without a jump
    [share_range] Shares within 0 and 100 %
    [whole] Whole numbers
    [differs] Rows that differ
    [legible] Numbers that can be read
    [own_wording] Wordings that differ
    [begins_above] First targets above the last actual
    [no_leap] First targets within reach
    [counted_once] Totals that count each part once
   *[left_out] Totals that contain their confidential parts
}: { $count }
audit-severity = { $severity ->
    [error] Printed figures that contradict each other
    [warning] Changes of definition, misprints that contradict no other figure, implausible and suspicious figures
    [notice] Weak targets and cut digits
    [serious] All but weak targets and cut digits
   *[all] Everything that does not hold
}

audit-status = { $status ->
    [open] Open
    [explained] Explained
    [accepted] Accepted
    [corrected] Corrected
    [several] Several
   *[holds] Holds
}
audit-judged = { $status ->
    [open] Opened again
    [explained] Explained
    [accepted] Accepted
   *[corrected] Corrected
} by { $author } on { $day }: “{ $note }”

## The page

audit-name = The plan audited
audit-any = any
audit-clear = Show everything
audit-corrections-sub = What is printed, what stands in its place, why, and where that can be seen. “As printed” takes all of them away.
audit-corrections-title = { $count ->
    [one] One correction is in force
   *[other] { $count } corrections are in force
}; together they settle { $settled ->
    [one] one finding
   *[other] { $settled } findings
}, { $errors ->
    [0] none of them a contradiction
    [one] one of them a contradiction
   *[other] { $errors } of them contradictions
}
audit-download = { $form ->
    [csv] CSV
    [json] JSON
    [xlsx] XLSX
    [pptx] Slide
   *[md] Report
}
audit-found-sub = { $figures ->
    [printed] As printed, without corrections. Each opens to its cells with the lines of the document.
   *[corrected] With the corrections in force. Each opens to its cells with the lines of the document.
}
audit-found-title = { $count ->
    [one] One finding of { $of }
   *[other] { $count } findings of { $of }
}
audit-head = { $column ->
    [table] Table
    [cell] Cell
    [lines] Lines
    [value] Corrected
    [text] Our copy has
    [reads] The document prints
    [reason] Why
    [evidence] Where it can be seen
   *[printed] Printed
}
audit-held-title = What holds: { $held } of { $of } relations
audit-held-sub = { $figures ->
    [printed] As printed, without corrections, by kind of relation
   *[corrected] With the corrections in force, by kind of relation
}
audit-home-more = All findings, with the cells and their lines
audit-home-title = { $chosen ->
    [yes] { $count ->
        [0] No open contradiction of the plans touches { $name }
        [one] One open contradiction of the plans touches { $name }
       *[other] { $count } open contradictions of the plans touch { $name }
    }
   *[no] { $count ->
        [one] One contradiction of the plans is open
       *[other] { $count } contradictions of the plans are open
    }
}
audit-line = { $of ->
    [one] line { $lines } of the text
    [many] lines { $lines } of the text
   *[none] the text
}
audit-menu = { $menu ->
    [severity] Show:
    [fault] Kind:
    [status] Status:
    [document] Plan:
    [table] Table:
   *[indicator] Indicator:
}
audit-no-file = There is no such file: the audit comes as xlsx, csv, csv-semicolon, pptx, md or json.
audit-nothing = Nothing does not hold here.
audit-page-lead = As printed { $held } of { $checked } relations between the figures hold, with the corrections in force { $held_now } of { $checked_now }. Below stands what does not, with the cells and the lines of the documents that prove it.
audit-page-title = { $errors ->
    [0] The figures of the plans do not contradict each other
    [one] The figures of the plans contradict each other in one place: { $corrected } corrected, { $open } open
   *[other] The figures of the plans contradict each other in { $errors } places: { $corrected } corrected, { $open } open
}
audit-printed-at = { $printed } ({ $of ->
    [one] line
   *[many] lines
} { $lines })
audit-reported = Reported
audit-table = { $plan }, { $table }
audit-text = text
audit-unfold = Show them
audit-untouched-sub = No other figure of the two documents speaks of them.
audit-untouched-title = { $count ->
    [one] One printed number has nothing to be held against
   *[other] { $count } printed numbers have nothing to be held against
}
audit-worst-sub = Totals, stated growths, money and first pages first; one of each relation, with what it touches
audit-worst-title = { $count ->
    [0] No contradiction is open
    [one] The open contradiction that a reader outside finds first
   *[other] The { $count } open contradictions that a reader outside finds first
}
audit-close = Close
audit-count = { $status ->
    [open] open: a reader outside may find { $count ->
        [one] it
       *[other] them
    }
    [corrected] corrected here, with reason and evidence
    [explained] explained by the office
   *[accepted] accepted by the office
}
audit-counts-title = { $count ->
    [one] One contradiction in print
   *[other] { $count } contradictions in print
}
audit-elsewhere = Running text and reports
audit-filter-chart = what one chart shows
audit-filter-indicator = indicator { $code }
audit-filter-pair = pair of both plans: { $name }
audit-filter-line = line { $line }
audit-filter-search = “{ $words }”
audit-filter-status = { $status ->
    [open] open
    [explained] explained
    [accepted] accepted
   *[corrected] corrected
}
audit-more-charts = { $count ->
    [one] and one more chart
   *[other] and { $count } more charts
}
audit-fold = { $count ->
    [one] One more finding
   *[other] { $count } more findings
}
audit-group = { $count ->
    [one] and another year
   *[other] and { $count } other years
}
audit-history-none = Nobody has said anything of it yet: it is open.
audit-history-title = How it stands with the office
audit-keep = Keep the status
audit-kept = Kept: { $status ->
    [open] open
    [explained] explained
    [accepted] accepted
   *[corrected] corrected
}, by { $author }.
audit-no-finding = Nothing was kept: there is no such finding any more. Load the page again.
audit-note = Why
audit-note-hint = What explains it, who was asked, where the right figure stands
audit-open = Open it with its status and history
audit-past = This is a past day: a status is set today.
audit-reads = { "" } reads { $printed }
audit-said-by = by { $author }, { $moment }
audit-search = Search the findings
audit-touches = Touches:

## The files

audit-column = { $column ->
    [id] Id
    [severity] Severity
    [fault] Kind of fault
    [kind] Kind of relation
    [tables] Tables
    [indicators] Indicators
    [what] What should hold
    [says] What is printed
    [printed] Printed
    [computed_low] Computed
    [computed_high] Computed, at most
    [difference] Difference
    [repair] What would put it right
    [note] Note
    [cells] Cells
    [status] Status
    [status_by] Set by
    [status_at] Set at
   *[status_note] Why
}
audit-severity-name = { $severity ->
    [error] contradiction
    [warning] warning
   *[notice] notice
}
audit-mark = Audit: { $count }
audit-mark-told = { $count ->
    [one] One open finding of the audit touches these figures
   *[other] { $count } open findings of the audit touch these figures
}, { $errors ->
    [0] none of them a contradiction
    [one] one of them a contradiction
   *[other] { $errors } of them contradictions
}.
audit-file-name = Known faults of the plan
audit-file-title = Known faults of the plan: { $open ->
    [one] one is open
   *[other] { $open } are open
}, { $count ->
    [one] one listed
   *[other] { $count } listed
}
audit-file-key = Printed figures held against each other; status and note are the office's
audit-file-none = There is nothing to take along: no finding is left by these filters.
audit-slide-title = Known faults of the plan: { $count ->
    [one] one contradiction is open
   *[other] { $count } contradictions are open
}
audit-slide-sub = { $shown ->
    [one] The one that a reader outside finds first
   *[other] The { $shown } that a reader outside finds first
}{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
}
audit-slide-line = Known faults of the plan, { $line }: { $count ->
    [one] one contradiction is open
   *[other] { $count } contradictions are open
}
audit-slide-head = { $column ->
    [what] What should hold
    [says] What is printed
    [where] Where
   *[status] Status
}

## The report

audit-corrected = { $text } Corrected.
audit-counted = { $checked } relations checked, { $held } hold, { $failed } do not: { $errors ->
    [one] one contradiction
   *[other] { $errors } contradictions
}, { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}, { $notices ->
    [one] one notice
   *[other] { $notices } notices
}.
audit-readings-sub = Our copy of the documents slipped there, and the documents themselves show what they print: no corrections, the same in both modes
audit-readings-title = { $count ->
    [one] One figure is read otherwise than our copy has it
   *[other] { $count } figures are read otherwise than our copy has them
}
audit-report-holds = What holds
audit-report-title = The plan audited
