### Actuals on their way into the ledger: the file, the check of every row, the marked copy, the ledger itself

## A row that is accepted

actual-figure = { $status ->
    [unranked] unranked
    [lower_bound] { $value }+
   *[reported] { $value }
}

check-new = New.
check-changed = Changed from { $old } to { $new }.
check-restatement = The round of its year is closed, so it is shown as a restatement.
check-withdrawn = The value { $old } is withdrawn.
check-noted = The value stays { $old }; the note is new.
check-unchanged = The value is the one already kept.
check-explained = { $again ->
    [yes] Its explanation takes the place of the one before.
   *[no] Its explanation is kept.
}
check-explained-before = The explanation is the one already kept.

## A row that is refused

check-no-code = A value without a code: which indicator is it?
check-unknown-code = There is no indicator with the code “{ $read }”.
check-bad-year = “{ $read }” is not a year.
check-other-year = The row reports the year { $read }, but { $year } was chosen.
check-year-outside = { $year } is not a year of the plan: { $code } is planned for { $first }-{ $last }.
check-formula = The cell holds a formula. Replace it by its value (copy, paste as values).
check-date = Excel has made a date of what was typed ({ $read }). Format the cell as a number, type it again.
check-error = The cell holds the error { $read }. Type the value, or leave the cell empty where nothing is reported.
check-note-error = The cell holds the error { $read }. Type what is meant, or clear it.
check-no-cause = An explanation needs its cause. Write what made the gap, or clear the other columns of the explanation.
check-no-day = “{ $read }” is no day. Write until when as 30.06.2026 or 2026-06-30.
check-long-explanation = { $column ->
    [measure] What is done is told in more than { $limit } characters.
    [who] The name of who does it is longer than { $limit } characters.
   *[cause] The cause is told in more than { $limit } characters.
}
check-merged = The cell is merged with its neighbours, so it is not clear what it belongs to.
check-no-value = No value is written. Write it in digits alone, such as 1250 or 10.5.
check-not-a-number = “{ $read }” is not a number. Write it in digits alone, such as 1250 or 10.5.
check-with-words = “{ $read }” has words beside the number. Write the number alone, in { $unit }.
check-odd-character = “{ $read }” holds the character “{ $character }” ({ $point }), which is no digit. Type the number anew.
check-raised = Some of “{ $read }” is raised or lowered, as a footnote is. Type the number alone, and the footnote into the note.
check-nothing-word = “{ $read }” is not a value. { $kind ->
    [rank] Leave the cell empty where nothing is reported; write unranked where the university is not in the ranking.
    [flag] Write yes or no, or leave the cell empty where nothing is reported.
   *[other] Leave the cell empty where nothing is reported; write 0 where it is zero.
}
check-struck-part = Some of “{ $read }” is struck through. Type the value that holds.
check-many-fields = Line { $line } has { $fields } fields, the line of the headings { $headings }. { $comma ->
    [yes] Write numbers with a decimal point, put texts with a comma into quotation marks, or separate the fields by semicolons.
   *[no] Put texts that hold the separator into quotation marks.
}
check-unranked = Only a place in a ranking can be unranked; this indicator is measured in { $unit }.
check-infinite = { $read } is too large to be a value.
check-percent-format = The cell is formatted as a percentage, but the indicator is measured in { $unit }.
check-percent-sign = “{ $read }” has a percent sign, but the indicator is measured in { $unit }.
check-share = A share lies between 0 and 100; read { $read }.
check-negative = { $read } is negative, which this indicator cannot be.
check-rank-low = A rank starts at 1; read { $read }. Where the university is not in the ranking, write unranked.
check-rank-whole = A rank is a whole number; read { $read }.
check-flag = Write yes or no (or 1 or 0); read { $read }.
check-true-false = TRUE and FALSE answer a yes-or-no question; this indicator is measured in { $unit }.
check-note-alone = A note without a value is not kept. Report the value too, or clear the note.
check-long-note = The note is longer than { $limit } characters.
check-duplicate = { $code } in { $year } is reported more than once (also in { $others }).
check-why-earlier = This changes { $year } from { $old } to { $new }. A change of an earlier year needs a reason in the note.
check-closed = { $has_old ->
    [yes] The round of { $year } is closed. To change { $old } to { $new } write the reason into the note; it is shown as a restatement.
   *[no] The round of { $year } is closed. To report { $new } now write the reason into the note; it is shown as a restatement.
}
check-why-withdraw = Withdrawing a value needs a reason in the note.
check-nothing-to-withdraw = There is no value of { $year } that could be withdrawn.

## A row to be confirmed

check-confirm = { $doubts } Confirm it if it is right.
check-future = { $year } has not begun yet.
check-thousands = “{ $read }” is read as { $value }. If { $meant } is meant, write it without a mark.
check-band = “{ $read }” is read as the band from { $edge } on, and kept as { $edge }+.
check-fraction = { $value } is not a whole number, although { $unit } are counted.
check-fraction-share = { $value } is read as { $value } %. If { $meant } % is meant, write { $meant }.
check-look-alike = The code “{ $read }” is read as { $code }, with letters that look like digits.
check-sum = { $code } in { $year } is { $reported }, its parts { $parts } make { $added }: a difference of { $difference }.
check-hidden = { $what ->
    [row] The row is hidden in the sheet.
   *[column] The column is hidden in the sheet.
}
check-decimals-apart = The note is “{ $decimals }”: is { $whole },{ $decimals } meant, taken apart at its comma?
check-struck = The cell is struck through.
check-jump = { $value } is more than { $factor } times away from { $against ->
    [old] the value it replaces ({ $known })
    [actual] the actual of { $year } ({ $known })
   *[target] the target of { $year } ({ $known })
}.
check-sign = { $value } has another sign than { $against ->
    [old] the value it replaces ({ $known })
    [actual] the actual of { $year } ({ $known })
   *[target] the target of { $year } ({ $known })
}.

## The check of a file

check-quoted = “{ $text }”
check-no-header = No sheet has a header row with the columns Code and Actual (read: { $where ->
    [csv] the CSV
    [none] there is no visible sheet
   *[sheets] { $sheets }
}).
check-not-read = The sheet “{ $sheet }” has no header row with the columns Code and Actual; it was not read.
check-two-columns = The header row names the column { $column } twice ({ $cells }).
check-merged-header = The header cell { $cell } is merged with its neighbours. Undo that and upload it again.
check-no-year = The file does not say which year it reports, and no year was chosen.
check-bad-year-cell = The year in { $cell } cannot be read: “{ $read }”.
check-two-years = The file reports the year { $read }, but { $year } was chosen.
check-nothing = The file has no actual in it: the column Actual is empty.

## The file

file-empty = The file is empty.
file-too-costly = Reading this file takes too much time or memory. Copy the figures into a new workbook, as values, and bring that.
file-too-big = The file has { $size } bytes; an upload may have { $limit }.
file-password = The workbook is protected with a password. Save it without one and upload it again.
file-old-excel = The file is a workbook of Excel 97-2003 (.xls). Save it as .xlsx and upload it again.
file-not-excel = The file is named { $suffix } but is not an Excel workbook. If it is a CSV, name it .csv.
file-not-csv = The file is named { $suffix } but is an Excel workbook. Name it .xlsx.
file-other-kind = Files of the kind { $suffix } are not read. Upload an Excel workbook (.xlsx) or a CSV.
file-no-suffix = The file's name has no ending. Name it .xlsx or .csv.
file-not-workbook = { $what ->
    [word] The file is a document of Word, not an Excel workbook. Upload an Excel workbook (.xlsx) or a CSV.
    [slides] The file is a presentation, not an Excel workbook. Upload an Excel workbook (.xlsx) or a CSV.
    [ods] The file is a table of LibreOffice or OpenOffice (.ods). Save it as Excel 2007-365 (.xlsx) and upload it again.
    [numbers] The file is a table of Apple Numbers. Export it to Excel (.xlsx) and upload that.
   *[archive] The file is a zip archive but not an Excel workbook.
}
file-binary-workbook = The file is a binary workbook (.xlsb). Save it as Excel workbook (.xlsx) and upload it again.
file-strict = The workbook is saved as Strict Open XML. Save it as Excel workbook (*.xlsx), the first kind in the list, and upload it again.
file-unwanted = { $what ->
    [macros] The workbook contains macros. Save it as .xlsx, without macros, and upload it again.
    [external] The workbook is linked to other workbooks. Break the links (Data, Edit Links), save it and upload it again.
   *[embedded] The workbook contains embedded objects or controls. Remove them and upload it again.
}
file-bomb = The workbook unpacks to more than can be read ({ $by ->
    [parts] { $count } parts
    [bytes] { $count } bytes
   *[ratio] packed { $count } to 1
}). Send only the sheet with the actuals.
file-entities = The workbook contains XML declarations that no spreadsheet program writes. It is not read.
file-damaged = The workbook is damaged or was not written by a spreadsheet program{ $why ->
    [twice] { " " }(a part stands twice in it)
    [nested] { " " }(its XML is nested too deeply)
    [order] { " " }(row { $row } is out of order)
   *[unreadable] { "" }
}. Open it in Excel, save it as .xlsx and upload it again.
file-many-rows = { $named ->
    [yes] The sheet “{ $sheet }” has something in row { $row }; up to { $limit } rows are read. Send only the rows with actuals.
   *[no] The file has more than { $limit } lines. Send only the lines with actuals.
}
file-many-elements = The workbook holds far more than a sheet of actuals. Send only that sheet.
file-many-cells = { $named ->
    [yes] The workbook has more than { $limit } filled cells, the last of them on the sheet “{ $sheet }”. Send only the sheet with the actuals.
   *[no] The file has more than { $limit } filled fields. Send only the lines with actuals.
}
file-wide-sheet = The sheet “{ $sheet }” has something in { $cell }; columns up to { $column } are read. Delete it and upload the file again.
file-wide-range = The workbook merges or links { $area } cells at once. Undo that and upload it again.
file-hidden = The hidden sheet “{ $sheet }” was not read.
file-binary = The file is neither a workbook nor text.
file-encoding = It cannot be told in which encoding the text is written. Save it as “CSV UTF-8” and upload it again.
file-line-quote = Line { $line } holds a quotation mark (") that opens a text and does not close it rightly. Leave it out, or write every quotation mark within the text twice and one around it.
file-read-as = The text was read as { $encoding }.

## The ledger

ledger-in-memory = The ledger needs a file or a server; a database in memory forgets everything: { $url }
ledger-nothing = There is nothing to keep: no row was given.
ledger-no-author = Every value needs the name of the person who reports it.
ledger-too-long = { $what ->
    [author] The author is longer than { $limit } characters.
    [source-name] The source name is longer than { $limit } characters.
    [checksum] The checksum is longer than { $limit } characters.
    [upload-id] The upload id is longer than { $limit } characters.
    [code] The code is longer than { $limit } characters.
    [finding] The finding's name is longer than { $limit } characters.
    [owner] The owner’s name is longer than { $limit } characters.
    [meeting] The meeting’s name is longer than { $limit } characters.
    [cause] The cause is longer than { $limit } characters.
    [measure] What is done is longer than { $limit } characters.
    [responsible] Who answers for it is longer than { $limit } characters.
   *[note] The note is longer than { $limit } characters.
}
ledger-unprintable = { $what ->
    [author] The author contains a character that cannot be kept ({ $point }).
    [source-name] The source name contains a character that cannot be kept ({ $point }).
    [checksum] The checksum contains a character that cannot be kept ({ $point }).
    [upload-id] The upload id contains a character that cannot be kept ({ $point }).
    [code] The code contains a character that cannot be kept ({ $point }).
    [finding] The finding's name contains a character that cannot be kept ({ $point }).
    [owner] The owner’s name contains a character that cannot be kept ({ $point }).
    [meeting] The meeting’s name contains a character that cannot be kept ({ $point }).
    [cause] The cause contains a character that cannot be kept ({ $point }).
    [measure] What is done contains a character that cannot be kept ({ $point }).
    [responsible] Who answers for it contains a character that cannot be kept ({ $point }).
   *[note] The note contains a character that cannot be kept ({ $point }).
}
ledger-no-code = A value without an indicator's code cannot be kept.
ledger-odd-year = The year { $year } of { $code } is not a calendar year.
ledger-not-finite = The value { $value } of { $code } in { $year } is not a number that can be kept.
ledger-odd-status = { $code } in { $year }: a value is a number, the edge of a band or unranked, read { $status }.
ledger-twice = { $code } in { $year } stands twice in one upload.
ledger-nothing-to-withdraw = { $code } in { $year } has no value that could be withdrawn.
ledger-withdraw-why = A withdrawal needs a reason: { $code } in { $year }.
ledger-void-why = An upload is taken back with a reason.
ledger-void-unknown = There is no upload { $upload }.
ledger-void-nothing = Nothing of the upload { $upload } is in force any more.
ledger-other-upload = The upload { $upload } has been kept before with other rows.
ledger-unseen = Nothing was kept: the page does not show the ledger as it is. Load it again, and check the figures once more.
ledger-replaced = The ledger’s file was replaced or removed under the running server. Nothing was kept. The server has to be started anew.
ledger-conflict = Nothing was kept: since this upload was checked, other values were reported. { $clashes } Check the file again against the values of today.
ledger-clash = { $withdrawn ->
    [yes] { $code } in { $year }: withdrawn by { $author }.
   *[no] { $code } in { $year }: { $value } by { $author }.
}
ledger-backup-there = { $file } is there already, and is not overwritten.
ledger-backup-none = { $file }: there is no such file.
ledger-backup-other = { $file } is no backup of a ledger.
ledger-restore-full = Nothing was restored: the ledger holds something already. A backup is restored into an empty one.
ledger-busy = The ledger is being written by somebody else. Nothing was kept; please try again.
ledger-full = The ledger's disk is full. Nothing was kept; everything kept before is safe.
ledger-read-only = The ledger cannot be written: its file is read-only. Nothing was kept.
ledger-unavailable = The ledger's database cannot be reached or read. Nothing was kept. ({ $detail })
ledger-failed = The ledger's database refused the work. Nothing was kept. ({ $detail })
ledger-no-name = Nothing was kept: write your name first. It stands beside what you do.
ledger-other-request = Nothing was kept: the same request was sent before with other words. Load the page again.
ledger-closed = { $code } in { $year }: the round of { $year } is closed. A later change needs a reason in the note.
ledger-newer = The ledger was written by a newer version of the dashboard (migration { $revision }).
ledger-no-such-status = A finding is open, explained, accepted or corrected, read { $read }.
ledger-status-missing = Nothing was kept: { $missing ->
    [name] the name of the person who says so is missing.
    [note] the note is missing: say why the finding is { $status ->
        [open] open again
        [explained] explained
        [accepted] accepted
       *[corrected] corrected
    }.
   *[both] your name and a note are missing.
}
ledger-other-status = Nothing was kept: this form has been sent before with other words. Load the page again.
ledger-status-conflict = Nothing was kept: since you opened this finding, { $author } has set it to { $status ->
    [open] open
    [explained] explained
    [accepted] accepted
   *[corrected] corrected
} (“{ $note }”). Read that first, and set the status again if it is still to change.

## Rounds, owners, meetings and explanations

office-odd-year = “{ $read }” is not a calendar year. Write it as 2026.
office-odd-state = A round is open or closed, read “{ $read }”.
office-close-nothing = The round of { $year } was never opened, so it cannot be closed.
office-round-same = { $state ->
    [open] The round of { $year } is open already, with the same due date.
   *[closed] The round of { $year } is closed already.
}
office-due-early = { $due } lies before the year { $year } that is to be reported. When are the figures due?
office-round-conflict = { $state ->
    [open] Nothing was changed: since you opened this page { $author } has opened the round of { $year }.
   *[closed] Nothing was changed: since you opened this page { $author } has closed the round of { $year }.
} Read what stands here now, and press again if it is still to change.
office-nothing-chosen = Nobody was assigned: choose at least one indicator.
office-assign-conflict = { $owner ->
    [none] Nothing was assigned: since you opened this page { $author } gave { $code } back to whom the register names.
   *[other] Nothing was assigned: since you opened this page { $author } gave { $code } to { $owner }.
} Read what stands here now, and press again if it is still to change.
office-meeting-without-name = A meeting needs a name, such as Council, 2026-06.
office-meeting-no-name = “{ $name }” alone would be read as a day or a number. A meeting needs a name, such as Council, 2026-06.
office-meeting-again = There is a meeting “{ $name }” already, kept by { $author }. Give this one another name.
office-no-cause = { $code } in { $year }: an explanation needs its cause. What made the gap?
office-explain-conflict = Nothing was kept: { $author } has explained { $code } in { $year } since you opened this page.
office-note-conflict = Nothing was kept: { $author } has noted something on { $code } in { $year } since you opened this page. Read what stands here now, and press again if it is still to change.
office-note-nothing = { $code } has no note on { $year } that could be withdrawn.

## The marked-up copy

marked-other-file = This is not the file that was checked.
marked-not-read = A file that was refused as a whole has no rows to mark.
marked-heading = Refused because
marked-to-confirm = To be confirmed: { $reason }
marked-cell = { $cell }: { $reason }
marked-name = { $stem }-refused{ $suffix }
