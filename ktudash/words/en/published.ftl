### The data for programs: the page /data, its addresses, their refusals, and the OpenAPI document

open-name = Data
open-title = Data of the KTU strategy dashboard
open-lead = Every figure of this dashboard for Excel (Data › From Web), for scripts and for other systems. Read-only; the
    names of columns stay as they are.

## The page

open-indicators = Indicators by year
open-indicators-sub = A row an indicator and year: target, actual, attainment and status, with the baseline beside them
open-frames = Tables of the two documents
open-frames-sub = A row a printed cell, each marked as actual, target or forecast; the correction stands beside the print
open-charts = Charts as data
open-charts-sub = Each chart of a page as its marks are drawn, with its table
open-how = How it is read
open-spec = OpenAPI 3.1 document
open-head = { $of ->
    [parameter] Parameter
    [column] Column
   *[meaning] What it means
}
open-columns = { $count } columns
open-how-tag = Each answer has an ETag. Whoever sends it back as If-None-Match is answered 304, without a body, until a figure
    changes.
open-how-method = Only GET and HEAD are answered. What is unknown is refused in one sentence, with 400 or
    404; while what was reported cannot be read, with 503.
open-how-excel = In Excel choose Data, From Web, and give the address of a CSV; for a Russian Excel with csv=semicolon.
open-how-modified = There is no Last-Modified: a figure follows from documents, register, reports and rules, which have no
    moment in common.

## What columns, parameters and answers are

open-column = { $column ->
    [code] code of the indicator, such as SP-1.2.10
    [year] calendar year
    [name] short name
    [wording] wording of the document
    [plan] SP: Strategic Plan 2021-2025; CD: Conceptual Directions 2024-2029
    [line] Strategic Line or direction, such as SP-1
    [line_name] its name
    [task] task or section of the line
    [task_name] its wording
    [owner] who answers for it, where the document names somebody
    [kind] level, share, rank, flag or change
    [polarity] which way is better: up, down, hold or none
    [unit] unit of target, actual and baseline
    [target] target: what the document plans for the year
    [target_status] how the target is printed: reported (a number), lower_bound (a band such as 801+), none (a dash) …
    [target_corrected] whether a misprint of the target was corrected
    [actual] actual: what was reported for the year
    [actual_status] reported, lower_bound (a band), unranked (left the ranking) or not comparable
    [variance] actual less target, in variance_unit
    [variance_unit] unit of variance: percentage points for percentages, places for ranks
    [attainment] actual as a ratio of the target, 1 is 100 %, uncapped; empty for ranks and flags
    [status] achieved, near, behind, unranked, no actual, no target, not comparable or not judged
    [baseline] baseline: the last actual before the plan
    [baseline_year] its calendar year
    [baseline_status] reported or lower_bound (a band)
    [baseline_comparable] whether it measures the same thing as the target
    [figures] corrected or printed, as was asked for
    [as_of] the day or the meeting that was asked for; empty: as reported now
    [demo] whether the actuals are invented, for a demonstration
   *[figure] what the value is: actual, target or forecast
}
open-parameter = { $name ->
    [plan] only this plan
    [line] only this Strategic Line or direction
    [year] only this year
    [code] only this indicator
    [figures] corrected (as usual) or printed: targets with or without the corrections of misprints
    [as_of] what had been reported by the end of this day, such as 2026-06-30, or at the meeting of this name
    [csv] comma (as usual) or semicolon, with decimal commas, for a Russian Excel
    [lang] the language of the texts; otherwise the one that the program asks for
   *[name] name of the chart
}
open-what = { $what ->
    [indicators] Every indicator in every year, with target, actual, attainment and status
    [chart] A chart as data, with its table
   *[frame] A table of the documents
}
open-answer = { $answer ->
    [data] The data
    [etag] Tag of this state of the data
    [same] Nothing has changed since the tag that was sent
    [none] There is no such chart
    [away] What was reported cannot be read just now
   *[wrong] A parameter or a value that does not exist
}

## Refusals

open-no-parameter = { $any ->
    [yes] There is no parameter “{ $name }” here; there are: { $names }.
   *[no] There is no parameter “{ $name }” here; this address has none.
}
open-no-value = { $more ->
    [yes] “{ $read }” is no value of { $name }; expected is one such as { $choices }.
   *[no] “{ $read }” is no value of { $name }; expected is one of { $choices }.
}
open-twice = The parameter “{ $name }” is given twice; expected is one value.
open-no-day = “{ $read }” is no day that has come and no meeting; expected is a day such as 2026-06-30, or the name of a meeting
    that the office has frozen.
open-no-frame = There is no table “{ $read }.csv”; there are indicators and { $names }.
open-no-chart = There is no chart “{ $read }” to be had as data; the page /data lists those there are.
open-nothing = There is nothing at /data/{ $read }; the page /data lists what there is.
open-away = What was reported cannot be read just now; the plan alone would be taken for all there is. Ask again in a minute.
open-read-only = { $address } is to be read: only GET and HEAD are answered.
