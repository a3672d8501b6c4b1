### The deck: its page

deck-name = Deck
deck-lead = The charts that you have gathered, as slides in this order. They are kept in this browser only.
deck-label = Charts of the deck
deck-sets = Add a line’s standard set
deck-set-of = { $number } · { $name }

### The deck: one that somebody has worked on, taken anew

anew-heading = Take a deck anew
anew-lead = A presentation that was made here, moved, restyled and commented since: the same file comes back with the figures of now. Words that somebody has rewritten stay as they are.
anew-file = Choose a presentation (.pptx)
anew-help = take a deck anew: the same PPTX with the figures of now, and what has changed in it
anew-in-option = the PPTX that was made by the dashboard, whatever has become of it since
anew-done = { $count ->
    [0] Everything in the deck of { $day } is still so.
    [one] { $count } thing has changed since { $day }.
   *[other] { $count } things have changed since { $day }, on { $slides ->
        [one] { $slides } slide
       *[other] { $slides } slides
    }.
}
anew-figure = Slide { $slide }{ $several ->
    [yes] , “{ $chart }”
   *[no] { "" }
}, { $series }, { $place }: { $had ->
    [yes] { $old }
   *[no] none
} → { $has ->
    [yes] { $new }
   *[no] none
}{ $drawn ->
    [yes] { " " }(drawn anew)
   *[no] { "" }
}
anew-more = Slide { $slide }, “{ $title }”: { $count ->
    [one] { $count } more figure.
   *[other] { $count } more figures.
}
anew-words = { $what ->
    [title] Slide { $slide }, title: “{ $old }” → “{ $new }”
   *[words] Slide { $slide }: “{ $old }” → “{ $new }”
}
anew-drawn = { $what ->
    [notes] Slide { $slide }, “{ $title }”: the notes are those of now.
    [picture] Slide { $slide }, “{ $title }”: the picture is drawn anew.
   *[chart] Slide { $slide }, “{ $title }”: the chart is drawn anew.
}
anew-left = Slide { $slide }, left as it is: { $what ->
    [title] the title “{ $name }”
    [words] the words “{ $name }”
    [notes] the notes of “{ $name }”
    [table] the table of “{ $name }”
    [picture] the picture of “{ $name }”
   *[chart] the chart of “{ $name }”
}, because { $why ->
    [own] it was written by hand.
    [rewritten] somebody has rewritten it.
    [gone] there is no such chart any more.
    [other] it is drawn in another way now.
    [shorter] it needs fewer slides now.
   *[somebody] it is not of the dashboard’s making.
}
anew-refused = { $why ->
    [empty] The file is empty.
    [large] The file is larger than { $limit } MB.
    [password] The presentation is protected with a password. Save it without one and bring it again.
    [old] The file is a presentation of PowerPoint 97-2003 (.ppt). Save it as .pptx and bring it again.
    [kind] The file is no PowerPoint presentation (.pptx).
    [macros] The presentation contains macros. Save it as .pptx, without macros, and bring it again.
    [bomb] The presentation unpacks to more than can be read.
    [entities] The presentation contains XML declarations that no program writes. It is not read.
    [costly] Reading this presentation takes too much time or memory. Bring a part of its slides.
    [none] There is nothing in this presentation that the dashboard has made: no chart, no table, no picture carries its mark.
    [demo] The presentation and this dashboard are not of one kind: one of them shows invented actuals.
    [away] What was reported cannot be read just now. Try again later.
    [places] The charts of this presentation come from more than { $most } pages. Bring a part of its slides.
   *[damaged] The presentation is damaged. Open it in PowerPoint or LibreOffice, save it as .pptx and bring it again.
}

### The deck: slides of a standard set

deck-codes = { $first } to { $last }
deck-part = { $plan ->
    [T] { $line }, target indicators
    [CD] { $line }, section { $task }
   *[SP] { $line }, task { $task }
}
deck-stands = { $part }: { $where }
deck-paths = { $flat ->
    [0] { $part }: { $count ->
        [one] { $count } target, which moves
       *[other] { $count } targets, all of them move
    }
   *[other] { $part }: { $flat } of { $count } { $count ->
        [one] target never moves
       *[other] targets never move
    }
}
deck-paths-sub = { $codes }, targets { $first }-{ $last }{ $table ->
    [yes] .
   *[no] , each on its own scale.
} { $wording }
deck-together = { $count } charts
deck-task-actual = Last actual
deck-task-key = { $reported ->
    [yes] A column of targets a year; the last reported actual with its year in brackets.
   *[no] A column of targets a year; no actual is reported yet.
}
deck-section = { $plan }, { $count } indicators, { $year }
deck-title-all = Strategic Plan and Conceptual Directions

### The deck: the command that writes it

deck-help = write the slides of a line, or of all lines, as PPTX
deck-line-option = the line, such as SP-2
deck-all-option = all lines of both plans, one after the other
deck-each = one slide for each indicator
deck-each-option = a slide for each indicator instead of one for each task
deck-year-option = the year to judge (default: the last one reported, else the plan's last)
deck-out-option = file to write
deck-url-option = where the dashboard runs, such as https://strategy.example.edu; slides then lead back to it (default: KTUDASH_BASE_URL)
deck-template-option = a .pptx or .potx whose design is used (default: KTUDASH_TEMPLATE, else the built-in one)
deck-no-line = There is no line { $read }. Lines: { $lines }.
deck-no-year = { $line } has no targets of { $year }; its years are { $first }-{ $last }.
deck-as-tables = Tables stand in the place of { $count } pictures, because { $reason }: { $names }.
deck-written = { $count } parts of { $lines } written to { $out }.
