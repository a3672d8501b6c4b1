### The command line: what its programs and options do

cli-program = The planning documents of the university as data.
cli-app = The dashboard of the university's strategic plan.
cli-app-demo = lay invented actuals over the plan, in a store of their own
cli-app-listens = The dashboard is at { $address }. Ctrl+C ends it.

cli-frames = write every frame as CSV, with a JSON of what it is
cli-audit = check the relations that the figures should satisfy; exit status 0 if what is listed holds, 3 with notices only, 4 with warnings, 5 with contradictions
cli-check = load the data, resolve what every chart needs and make every chart once
cli-template = write an XLSX to fill in the actuals of a year
cli-import = check a filled-in XLSX or CSV and keep its actuals
cli-backup = write the whole ledger into a new file, which is a ledger of SQLite itself
cli-restore = bring a backup into an empty ledger, of SQLite or PostgreSQL
cli-backed-up = The ledger stands in { $file }.
cli-restored = { $file } stands in the ledger.
cli-rows-carried = { $done } Rows: { $count }.
cli-doctor = try everything that a start needs, and say what is wrong
cli-reload = take the data folder as it is now into the running dashboard, if it has no fault
cli-void = take an upload back whole: what it replaced is in force again, what it brought is withdrawn, by new rows
cli-void-option = the upload, as its receipt and the statement as CSV name it
cli-void-author-option = the administrator who does it; kept with every value
cli-void-reason-option = why; kept with every value
cli-user = add an account, change its role or password, disable it, or list all accounts
cli-user-kind = { $kind ->
    [add] add an account; its password is asked for, or read from standard input
    [change] give an account another role and other owners; a disabled one is enabled again
    [password] give an account another password; it is asked for, or read from standard input
    [disable] let an account log in no more; what was reported under its name stays
    [link] let an account log in through the identity provider, as a subject there
   *[list] list all accounts: name, role, owners
}
cli-user-name = the account's name, as it stands beside what is reported
cli-user-role = what it may do: read; report for its owners; edit all figures, rounds, owners and findings; void uploads
cli-user-owner = whose indicators a reporter may report, as the register or the office names them; may be given several times
cli-user-subject = what the identity provider calls the person (the claim sub), as it stands in the log of a login that was refused
cli-export = write the actuals that are in force as CSV

cli-lang-option = language of everything that is said; pseudo shows what is no message yet
cli-data-option = folder with the workbooks and the catalog (default: the project's own, or KTUDASH_DATA)
cli-folder-option = folder to write to; it is made where it is missing
cli-figures-option = values with the corrections in force, or as printed (default: corrected)
cli-all-option = also list the relations that hold
cli-format-option = a sentence each, a table, data for a program, or a report to read (default: text)
cli-status-option = list only findings that stand so with the office: open, explained, accepted or corrected (default: all)
cli-severity-option = list nothing milder than this (default: notice); the exit status speaks of what is listed
cli-plan-option = only this plan, such as SP
cli-line-option = only this line, such as SP-2
cli-owner-option = only what this person or department is responsible for
cli-year-option = the year that is reported
cli-year-of-file-option = the year that is reported, where the file does not say it
cli-out-option = file to write
cli-file-option = the XLSX or CSV that was filled in
cli-author-option = who reports it; kept with every value
cli-dry-run-option = check only, keep nothing
cli-all-or-nothing-option = keep nothing if any row is refused
cli-confirm-option = also keep the rows that are to be confirmed
cli-csv-option = columns parted by commas, decimals by points (comma, the default), or by semicolons and commas, as a
    Russian Excel opens them
cli-as-of-option = as it was at the end of this day, such as 2025-06-30, or at the meeting of this name

## How a help is written

cli-usage = usage:{ " " }
cli-help-heading = { $of ->
    [options] options
   *[arguments] positional arguments
}
cli-help-option = show this help message and exit
cli-placeholder = { $of ->
    [folder] DIR
    [file] FILE
    [name] NAME
    [day] DATE
    [then] DATE-OR-MEETING
    [plan] PLAN
    [line] LINE
    [owner] OWNER
    [year] YEAR
    [upload] UPLOAD
    [subject] SUBJECT
    [code] CODE
    [text] TEXT
   *[command] COMMAND
}
cli-wrong-arguments = { $program }: error: { $reason }
cli-of-argument = { $name }: { $fault }
cli-required = missing: { $names }
cli-one-required = one of these is missing: { $names }
cli-unrecognised = nobody knows what { $given } means here
cli-no-choice = { $read } is none of { $among }
cli-no-number = { $read } is no whole number
cli-no-value = its value is missing
cli-not-with = not together with { $other }
cli-no-value-taken = it takes no value, { $read } was given
cli-ambiguous = { $read } may mean { $among }
cli-bad-day = “{ $read }” is no day such as 2025-06-30
cli-bad-then = “{ $read }” is no day such as 2025-06-30, and the office has frozen no meeting of this name.

### The command line: what was done

cli-not-read = The data could not be read. { $reason }
cli-not-written = { $out }: nothing could be written there ({ $reason }).
cli-frames-written = { $count } { $count ->
    [one] frame
   *[other] frames
} written to { $out }.
cli-checked = { $frames } frames read, { $charts } charts made: nothing is missing.
cli-reloaded = { $new ->
    [yes] The data is taken: the dashboard shows it within seconds.
   *[no] The data is as it was when it was last taken.
}
cli-not-reloaded = The data was not taken, and the dashboard goes on showing what it showed. { $reason }

cli-file-fault = { $file }: { $reason }.
cli-file-refused = { $file }: nothing was read. { $reason }
cli-template-written = { $count } { $count ->
    [one] indicator
   *[other] indicators
} written to { $out }.
cli-exported = { $count } { $count ->
    [one] actual
   *[other] actuals
} written to { $out }.

cli-row = { $status ->
    [refused] refused
   *[confirm] to be confirmed
}  { $where }  { $code }  { $year }  read “{ $read }”: { $reason }
cli-accepted = { $status ->
    [new] new
    [changed] changed
   *[confirm] confirmed
}  { $where }  { $code }  { $year }  { $becomes ->
    [explained] explained
    [withdrawn] read “{ $read }”, kept as withdrawn
   *[kept] read “{ $read }”, kept as { $value }
}: { $reason }
cli-nothing = -
cli-kept = Kept { $kept }: { $new } new, { $changed } changed.{ $explained ->
    [0] { "" }
   *[other] { " " }Explanations: { $explained }.
}
cli-would-keep = Would keep { $kept }: { $new } new, { $changed } changed.{ $explained ->
    [0] { "" }
   *[other] { " " }Explanations: { $explained }.
} Nothing was written.
cli-waiting = { $count ->
    [one] One value waits to be confirmed: the board of the reporting shows it.
   *[other] { $count } values wait to be confirmed: the board of the reporting shows them.
}
cli-kept-nothing = Nothing was kept, because not every row was accepted.
cli-nothing-new = Nothing to keep.
cli-summary = Unchanged { $unchanged }, left empty { $empty }, refused { $refused }, to be confirmed { $confirm }.
cli-upload = Upload { $upload }.
cli-voided = The upload { $upload } is taken back: { $count } { $count ->
    [one] value is
   *[other] values are
} again as before it.

## Rounds and the digest

cli-round = open, close or list the rounds of reporting
cli-round-kind = { $kind ->
    [open] open the round of a year, or move its due date
    [close] close the round of a year: a later change needs a reason
   *[list] list the rounds: year, state, due date
}
cli-round-author-option = who does it; kept with the round
cli-round-note-option = a note, kept with the round
cli-due-option = the day on which the figures are due, such as 2026-03-01
cli-no-such-year = Nothing is planned for { $year }; the plans have { $first }-{ $last }.
cli-no-rounds = No round was opened yet.
cli-round-row = { $state ->
    [closed] { $year }: closed by { $author }; it was due on { $due }.
   *[open] { $year }: open, due on { $due } ({ $author }).
}
cli-note = say something of a year of an indicator, which every chart of it shows: an event, a change of definition
cli-note-code-option = the indicator, such as SP-2.5.7
cli-note-year-option = the year
cli-note-author-option = who says it; kept with the note
cli-note-text-option = the note; it takes the place of the one before
cli-note-withdraw-option = take back the note on the year
cli-digest = what came in since a day, which status flipped, who is late: as text, and as HTML for a mail
cli-since-option = the day from which on changes are told, such as 2026-03-01, or the name of a meeting
cli-digest-year-option = the year whose reporting is told (default: that of the newest open round)
cli-html-option = also write it as HTML into this file
