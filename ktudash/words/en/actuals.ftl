### Bringing a file back

actuals-bring = 2. Bring it back
actuals-bring-sub = XLSX or CSV, up to { $most } MB. You see every row checked before anything is kept
actuals-drop = Drop the file here, or
actuals-choose = choose it
actuals-broken = The file did not arrive whole. Please choose it again.
actuals-file-year = Year, if the file does not say it
actuals-file-says = as the file says
actuals-author = Your name, kept with every value
actuals-author-hint = such as A. Bekova, Finance

actuals-keep = Keep the accepted rows
actuals-marked = Download the marked-up copy
actuals-again = Check again
actuals-discard = Discard
actuals-close = Close

## What was kept

actuals-kept = { $repeated ->
    [yes] Kept before: { $count }. Nothing was kept twice
   *[no] Kept: { $count } ({ $new } new, { $changed } changed){ $explained ->
        [0] { "" }
       *[other] , explanations: { $explained }
    }
}
actuals-receipt = Reported by { $author } on { $moment } from { $file }. Upload { $upload }.
actuals-left = Not kept: { $count }. The marked-up copy says of each row why, in a column at its right end.{ $waiting ->
    [0] { "" }
    [one] { " " }One of them waits to be confirmed, and stands on the board of the reporting so.
   *[other] { " " }{ $waiting } of them wait to be confirmed, and stand on the board of the reporting so.
}
actuals-gaps = See the gaps of { $year }

### The check of a file

actuals-not-read = Nothing was read of { $file }
actuals-checked = Check of { $file }: nothing is kept yet
actuals-checked-sub = Rows with an actual: { $rows }; left empty: { $empty }
actuals-status = { $status ->
    [new] new
    [changed] changed
    [unchanged] unchanged
    [confirm] to be confirmed
   *[refused] refused
}
actuals-would-keep = { $takes ->
    [no] No row of this file can be kept as it stands.
   *[yes] Rows to be kept: { $count }, and each doubtful one that you tick. Those that you do not tick wait on the board.
}
actuals-again-safe = If the connection breaks while keeping, press the button again: the rows are kept once.

actuals-group = { $status ->
    [refused] Refused: not kept, to be put right in the file
    [confirm] To be confirmed: kept only where ticked
    [changed] Changed: to be kept
    [new] New: to be kept
   *[unchanged] Unchanged: nothing to keep
}
actuals-more-rows = { $count } more rows: see the marked-up copy.
actuals-note = Note: { $note }
actuals-explained = Explanation: { $explanation }
actuals-tick = Keep this row: { $where }, { $code }, { $read }
actuals-arrow = { $old } → { $new }

### The page Actuals

actuals-name = Actuals
actuals-lead = Report what was reached: get the workbook, fill it in, bring it back. Nothing is kept before you have
    seen the check, and nothing that was kept is ever overwritten.
actuals-demo = This is the demonstration: its store holds invented actuals, apart from the real one. What you report
    here stays in the demonstration.

## The workbook

actuals-get = 1. Get the workbook
actuals-get-sub = Codes, units, targets, the last actual, and an empty column to fill in
actuals-of = Indicators of:
actuals-both-plans = both plans
actuals-all = All indicators of both plans
actuals-whole-plan = { $plan ->
    [CD] All of the Conceptual Directions 2024-2029
   *[SP] All of the Strategic Plan 2021-2025
}
actuals-owner = Responsible:
actuals-anybody = anybody
actuals-year = Year:
actuals-download = Download the workbook (XLSX)
actuals-planned = Indicators with a target of { $year }: { $count }; with an actual: { $reported }.
actuals-by-page = One value is quicker reported on the page of its indicator:
actuals-to-targets = find it under Strategic Lines

### What was reported

actuals-since = What has changed since
actuals-as-of = As it stood on
actuals-show = Show
actuals-meeting = { $of ->
    [since] Since the meeting
   *[as_of] As of the meeting
}
actuals-no-meeting = none chosen
actuals-clear = Show all of it
actuals-csv = Download as CSV:
actuals-csv-style = { $style ->
    [semicolon] for a Russian Excel (semicolons, 1,5)
   *[comma] commas, 1.5
}
actuals-filter-since = { $met ->
    [yes] reported since the meeting “{ $meeting }” ({ $day })
   *[no] reported since { $day }
}

actuals-history = { $since ->
    [day] What was reported since { $day }: { $count }, newest first
    [meeting] What was reported since the meeting “{ $meeting }” ({ $day }): { $count }, newest first
   *[all] What was reported: { $count }, newest first
}
actuals-history-sub = Who, when, from, to, why and from which file
actuals-history-none = { $scope ->
    [day] Nothing was reported since { $day }.
    [meeting] Nothing was reported since the meeting “{ $meeting }” ({ $day }).
    [line] Nothing has been reported of { $line } yet.
   *[all] Nothing has been reported yet. The first confirmed upload opens the history.
}
actuals-changes = { $met ->
    [yes] Since the meeting “{ $meeting }” ({ $day }): { $reported } reported, { $restated } restated or withdrawn; status flipped: { $flipped }
   *[no] Since { $day }: { $reported } reported, { $restated } restated or withdrawn; status flipped: { $flipped }
}
actuals-changes-none = { $met ->
    [yes] Since the meeting “{ $meeting }” ({ $day }) no value has changed.
   *[no] Since { $day } no value has changed.
}
actuals-changes-sub = { $met ->
    [yes] The values of now against those that the meeting had; a status in brackets is that of an earlier year
   *[no] The values of now against those of the evening before; a status in brackets is that of an earlier year
}
actuals-state = { $met ->
    [yes] As it stood at the meeting “{ $meeting }” ({ $day }): { $count } in force
   *[no] As it stood at the end of { $day }: { $count } in force
}
actuals-state-none = { $met ->
    [yes] At the meeting “{ $meeting }” ({ $day }) nothing had been reported.
   *[no] At the end of { $day } nothing had been reported.
}
actuals-state-sub = The values that were in force then, as every page showed them
actuals-see-as-of = See every page as it was then

actuals-bad-link = The link asks for a day, a meeting or a line that does not exist: there is no such file.
actuals-bad-day = The link names “{ $read }”, which is no date such as 2026-06-30 and no meeting that the office has frozen; it is left out.

## The table

actuals-head = { $column ->
    [when] When
    [indicator] Indicator
    [year] Year
    [what] What
    [from] From
    [to] To
    [who] Who
    [why] Why (note)
    [file] File
    [value] Value
    [change] Change
    [status] Status
    [tick] Tick to keep
    [where] Where
    [read] Read
    [keeps] Old → new
   *[reason] Reason
}
actuals-what = { $what ->
    [reported] reported
    [reported-again] reported again
    [changed] changed
    [noted] noted
    [restated] restated
    [asked] asked about, not kept
   *[withdrawn] withdrawn
}
actuals-was = { $status } ({ $year })
actuals-flipped = flipped
actuals-by-hand = by hand
actuals-from-file = { $has_file ->
    [yes] SHA-256 of the file: { $sha }. Upload { $upload }.
   *[no] Upload { $upload }.
}
actuals-page = Page { $page } of { $pages }
actuals-newer = Newer
actuals-older = Older
