### Strategic Lines: the list of all indicators

targets-name = Strategic Lines
targets-lead = Every indicator of both plans: where it should be, where it is, how far the gap is, who answers for it.
targets-lead-scope = { $count } indicators: { $flat } { $flat ->
    [one] has
   *[other] have
} the same target in every year, { $plateau } no more
    in the last year than in the year before{ $reported ->
    [yes] { "" }
   *[no] , and { $below ->
        [one] 1 has targets worse than its figure before the plan
       *[other] { $below } have targets worse than their figure before the plan
    }
}.

## Controls

targets-menu = { $menu ->
    [show] View:
    [plan] Plan:
    [task] Task:
    [kind] Kind:
    [status] Status:
    [year] Year:
    [owner] Owner:
   *[columns] Columns:
}
targets-any = any
targets-show = { $show ->
    [gaps] Gaps
    [paths] Paths
    [index] Index
   *[table] Table
}
targets-task = { $task }. { $name }
targets-columns = { $shown } of { $total }
targets-search = Search, e.g. 1.2.10 or patents
targets-copy-link = Copy link
targets-clear = Clear all filters

## The filters in force, in words

targets-filter-task = { $plan ->
    [CD] section { $task }
   *[SP] task { $task }
}
targets-filter-kind = kind { $kind }
targets-filter-status = status in { $year }: { $status }
targets-filter-owner = responsible: { $owner }
targets-filter-search = search “{ $words }”

## What is shown

targets-no-file = The list of indicators is there as XLSX, CSV and PPTX, not in this form.
targets-nothing = No indicator answers these filters.
targets-no-ratio = None of these indicators has a ratio (ranks, yes or no, zero targets).
targets-to-table = See them in the table
targets-paths-part = Indicators { $first } to { $last } of { $total } are drawn:
targets-paths-more = { $count ->
    [one] One more path
   *[other] { $count } more paths
}
targets-paths-span = { $first }–{ $last }
targets-board-title = By line: status in { $year }
targets-board-foot = { $thresholds }. The worst indicator is named; a click opens the line.

## The table

targets-table-title-silent = { $count } indicators, none with an actual yet
targets-table-title = { $count } indicators in { $year }: { $behind } of { $judged } judged are behind, { $near } near,
    { $achieved } achieved
targets-table-sub = Targets of { $year } and of every year; baseline: the last actual before the plan
targets-table-foot = { $source } · { $thresholds }
targets-head = { $column ->
    [code] Code
    [name] Indicator
    [unit] Unit
    [baseline] Baseline
    [course] Targets
    [years] Years
    [actual] Last actual
    [variance] Actual − target
    [attainment] Attainment
    [attained] Attained
    [status] Status
    [growth] Growth
    [audit] Audit
   *[owner] Owner
}
targets-head-target = Target { $year }
targets-group = { $plan ->
    [SP] Task { $task }. { $name }
   *[CD] Section { $task }. { $name }
}
targets-group-targets = Target indicators
targets-column = { $column ->
    [code] Code
    [name] Indicator
    [wording] Wording of the plan
    [line] Line
    [task] Task or section
    [owner] Responsible
    [kind] Kind
    [unit] Unit
    [target] Target { $year }
    [actual] Last actual
    [actual-year] Year of the actual
    [variance] Actual less target { $year }
    [variance-unit] Unit of the difference
    [attainment] Attainment { $year }, %
    [status] Status { $year }
    [baseline] Before the plan
    [baseline-year] Year before the plan
    [comparable] Comparable with the targets
    [years] Plan { $year }
    [growth] Growth of the targets
    [growth-unit] Unit of growth
   *[pace] Pace
}
targets-comparable = { $comparable ->
    [yes] yes
   *[no] no, another measure
}
targets-copy = Copy
targets-copy-help = Copy all columns of the chosen indicators, for a spreadsheet
targets-more = More ways to take this table along
targets-slides = Slides (PPTX)
targets-not-comparable = another measure
targets-in-year = { $value } ({ $year })
targets-band = { $value }+
targets-none = –
