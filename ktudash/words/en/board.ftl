### Who owes what: the board of a year's reporting

reporting-name = Who owes what
reporting-lead = { $round ->
    [open] The round of { $year } is open, due on { $due }. Received: { $received } of { $planned }; late: { $late }; to be confirmed: { $unconfirmed }.
    [closed] The round of { $year } is closed; it was due on { $due }. Received: { $received } of { $planned }; late: { $late }; to be confirmed: { $unconfirmed }.
   *[none] No round of { $year } is open, so nothing is late yet. Received: { $received } of { $planned }; to be confirmed: { $unconfirmed }.
}
reporting-nothing = Nothing is planned for { $year } here.
reporting-nobody = Nobody yet

## The owners

reporting-owners = { $has_round ->
    [no] Owners of { $year }: no due date is set
   *[yes] { $late ->
        [0] Owners of { $year }: nobody is late
        [one] Owners of { $year }: one is late, { $first }
       *[other] Owners of { $year }: { $late } are late, first { $first }
    }
}
reporting-owners-sub = Indicators by owner; one with several owners stands with each of them. A click opens the rows
reporting-nobodys = Indicators that nobody answers for: { $count }.{ $may ->
    [yes] { " " }Assign them below.
   *[no] { "" }
}
reporting-column = { $column ->
    [owner] Owner
    [planned] Planned
    [received] Received
    [late] Late
    [unconfirmed] To be confirmed
    [red] Red, unexplained
    [last] Last received
    [send] Send
    [indicator] Indicator
    [standing] Report
    [status] Status
   *[explanation] Explanation
}
reporting-send = { $what ->
    [workbook] workbook
    [mail] mail
   *[calendar] calendar
}

## The rows of one

reporting-rows = { $missing ->
    [0] { $owner }: all { $planned } of { $year } have come
   *[other] { $owner }: { $missing } of { $planned } of { $year } are missing, { $late } of them late
}
reporting-close-rows = Close
reporting-standing = { $standing ->
    [late] late
    [unconfirmed] { $read } came and was not confirmed
    [received] received
   *[awaited] awaited
}
reporting-unexplained = Nobody says why.
reporting-explained = { $cause }{ $has_measure ->
    [yes] { "" } What is done: { $measure }
   *[no] { "" }
}{ $has_who ->
    [yes] { "" } ({ $who }{ $has_until ->
        [yes] , until { $until }
       *[no] { "" }
    })
   *[no] { $has_until ->
        [yes] { "" } (until { $until })
       *[no] { "" }
    }
}
reporting-red = { $state ->
    [silent] No actual of { $year } has come yet, so no status is red
    [none] No status of { $year } is red
    [explained] Every red status of { $year } is explained: { $explained }
   *[open] { $count ->
        [one] One red status of { $year } has no explanation; explained: { $explained }
       *[other] { $count } red statuses of { $year } have no explanation; explained: { $explained }
    }
}
reporting-red-sub = Behind its target or out of the ranking. It is explained on the page of the indicator
reporting-more-red = { $count } more

## The office

reporting-office = For the office
reporting-office-sub = Kept at once with your name and the moment, and never changed: what is set anew is a new row
reporting-round = Open or close the round
reporting-round-none = There is no round of { $year } yet. Set the day on which its figures are due.
reporting-round-is = { $state ->
    [closed] The round of { $year } is closed ({ $author }, { $moment }); it was due on { $due }. A later change needs a reason and is shown as a restatement.
   *[open] The round of { $year } is open, due on { $due } ({ $author }, { $moment }).
}{ $has_note ->
    [yes] { "" } { $note }
   *[no] { "" }
}
reporting-due = Due on
reporting-round-note = Note
reporting-open = Open, or set the due date
reporting-close = Close the round
reporting-round-kept = { $state ->
    [closed] The round of { $year } is closed. From now on a change needs a reason.
   *[open] The round of { $year } is open, due on { $due }.
}
reporting-no-date = { $read ->
    [none] Choose a day first.
   *[other] “{ $read }” is no day. Write it as 2026-03-01.
}

reporting-owners-form = Assign owners
reporting-assign-hint = Tick indicators, or take a whole line or task. The line above narrows the list. Part several owners by semicolons
reporting-scope = Which
reporting-only-ticked = Only what is ticked below
reporting-task = { "\u00A0\u00A0" }{ $task } { $name }
reporting-owner = Owner
reporting-from = From
reporting-option = { $owned ->
    [yes] { $code } { $name } ({ $owner })
   *[no] { $code } { $name }
}
reporting-assign = Assign
reporting-give-back = Give back to whom the register names
reporting-no-owner = Nobody was assigned: write who is to answer.
reporting-assigned = { $back ->
    [yes] Given back: { $count }.
   *[no] Assigned to { $owner }: { $count }.
}

reporting-meetings-form = Freeze a meeting
reporting-meeting-hint = A meeting gives the figures of this moment a name, which no other moment will have
reporting-meeting = Name
reporting-meeting-example = Council, 2026-06
reporting-freeze = Freeze this state
reporting-frozen = “{ $name }” is the state of { $moment }.
reporting-meeting-kept = { $name } ({ $moment }, { $author })
reporting-meeting-then = All pages as of it
reporting-meeting-since = What came since

## What leaves the board

reporting-mail-subject = { $has_due ->
    [yes] Figures of { $year }, due on { $due }
   *[no] Figures of { $year }
}
reporting-mail-line = { $code } { $name }
reporting-mail-body = { $has_due ->
    [yes] The figures of { $year } are due on { $due }.
   *[no] The figures of { $year } are wanted.
} { $count ->
    [0] All of yours have come.
   *[other] Still missing: { $count }.
}

    Your workbook: { $link }

    { $rows }

    { $more ->
        [0] { "" }
       *[other] … and { $more } more, all in the workbook.
    }
reporting-calendar = Strategic plan: figures of { $year } are due
reporting-calendar-body = { $owner }: the workbook to fill in is at { $link }
reporting-no-entry = There is no such entry: the year has no round, or the link names what does not exist.

## The digest

digest-title = { $met ->
    [yes] Strategic plan: what came since the meeting “{ $meeting }” ({ $since }), and who owes what of { $year }
   *[no] Strategic plan: what came since { $since }, and who owes what of { $year }
}
digest-came = { $count ->
    [0] Nothing came in
    [one] One value came in
   *[other] { $count } values came in
}
digest-came-row = { $change ->
    [restated] { $code } { $name }, { $year }: { $before } → { $after }, restated ({ $author })
    [withdrawn] { $code } { $name }, { $year }: { $before } withdrawn
   *[reported] { $code } { $name }, { $year }: { $after } ({ $author })
}
digest-flipped = { $count ->
    [0] No status flipped
    [one] One status flipped
   *[other] { $count } statuses flipped
}
digest-flipped-row = { $code } { $name }, { $year }: { $before } → { $after }
digest-late = { $round ->
    [none] No round of { $year } is open; received: { $received } of { $planned }
    [closed] The round of { $year } is closed, due on { $due }; received: { $received } of { $planned }, late: { $late }
   *[open] The round of { $year } is open, due on { $due }; received: { $received } of { $planned }, late: { $late }
}
digest-late-row = { $unconfirmed ->
    [0] { $owner }: { $late } of { $planned } late
   *[other] { $owner }: { $late } of { $planned } late, { $unconfirmed } to be confirmed
}
digest-red = { $state ->
    [silent] No actual of { $year } has come yet, so no status is red
    [none] No status of { $year } is red
    [explained] Every red status of { $year } is explained
   *[open] { $count ->
        [one] One red status of { $year } without an explanation
       *[other] { $count } red statuses of { $year } without an explanation
    }
}
digest-link = The dashboard: { $link }
digest-more = and { $count } more
