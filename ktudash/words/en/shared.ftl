### What a cell without a number says, and why

status-word = { $status ->
   *[none] none
    [no-target] no target
    [suppressed] confidential
    [blank] not printed
    [lost] not in our copy
    [malformed] unreadable
    [unreported] no actual
    [unranked] unranked
}

note-status = { $status ->
   *[none] The document prints a dash: none, or not set.
    [no-target] The plan sets no target for this year: it prints a dash.
    [suppressed] The statistics office keeps this figure confidential.
    [blank] The document prints nothing here.
    [lost] The figure did not survive in our copy of the document.
    [malformed] The document prints “{ $printed }”, which is not a number.
    [unreported] No actual was reported for this year.
    [unranked] Not in the ranking in this year.
    [lower_bound] A band: { $printed } means this place or a later one.
}

note-corrected = Corrected: the document prints { $printed }. { $reason }

note-correction = * { $name }, { $place }: the document prints { $printed }, read as { $value }. { $reason }

note-reading = Read from the document as { $printed }. { $reason }

note-reading-of = { $name }, { $span ->
    [yes] { $place }-{ $last }
   *[no] { $place }
}: read from the document as { $printed }. { $reason }

starred = { $text }*

series-kind = { $kind ->
    [target] target
    [forecast] forecast
   *[actual] actual
}
series-of-kind = { $name } ({ $kind ->
    [target] target
    [forecast] forecast
   *[actual] actual
})
