### Files to take along: presentations, workbooks, texts

export-demo-head = { $head } ({ export-demo })
export-demo = Demonstration: the actuals are invented
export-live = Live view
export-taken = { $source }; figures as of { $day }
export-source = Source: { $source }
export-page = { $title } ({ $page } of { $pages })
export-deck = KTU strategy

export-missing = Without a number: { $list }.
export-missing-number = { $place }, { $series }: { $word }
export-missing-at = { $title }, { $word }: { $places }
export-more-notes = More in the notes of this slide.
export-reference = Line at { $value }
export-same-name = { $name }, { $role ->
   *[actual] actual
    [target] target
    [previous] earlier
    [forecast] forecast
    [part] part
    [total] total
    [variance] difference
    [change] change
    [bound] limit
    [reported] reported
}
export-role = { $role ->
    [actual] Actual
    [target] Target
    [previous] Earlier
   *[other] { $name }
}

export-alt-chart = Chart: { $title }. { $subtitle }. { $values }
export-alt-picture = Picture of a chart: { $title }. { $subtitle }. { $values }
export-alt-table = Table: { $title }. { $subtitle }
export-alt-series = { $name }: { $values }

### Pictures and templates of decks

export-no-face = no face with the letters of Russian and Kazakh was found on this machine (Debian: fonts-dejavu-core)
export-template-kind = The template { $path }: read a file of the kind { $suffix }, expected .pptx or .potx.
export-template-missing = The template { $path } is not there.
export-template-unreadable = The template { $path } is no presentation that can be opened ({ $reason }).
export-template-no-title = The template { $path } has no layout with a title.

### Reports: a page or a line as a file of its own

report-table = Table
report-foot = Made by the dashboard on { $day }
report-head = { $brand } · { $day }
report-menu = Take along
report-take = { $what ->
    [line] { $form ->
        [pdf] The line as PDF
       *[html] The line as one HTML file
    }
   *[page] { $form ->
        [pdf] This page as PDF
       *[html] This page as one HTML file
    }
}
report-help = write a page, or the charts of a line, as one HTML file or as PDF
report-page-option = a page with its filters, such as finance or '/students?line=SP-1'
report-out-option = file to write: .pdf, else HTML
report-written = { $title } written to { $out }.
report-no-page = There is no page, line or year “{ $read }”.
report-no-form = A report is an HTML file or a PDF: /export/report/html, /export/report/pdf.
report-no-face = A PDF cannot be made here: no face with the letters of Russian and Kazakh was found. The HTML file can.
report-no-chart = There is no chart “{ $read }” to be shown.
report-no-seal = There is no such seal: it is draft, internal, or confirmed with a day (confirmed:2026-11-26).
report-seal-option = what stands at the foot: draft, internal, or confirmed today
export-seal = { $kind ->
    [draft] Draft
    [internal] Internal
   *[confirmed] Confirmed on { $day }
}

### The table of a line's status

export-head-code = Code
export-head-name = Indicator
export-head-unit = Unit
export-head-baseline = Before the plan
export-head-target = Target { $year }
export-head-actual = Actual
export-head-attainment = Attainment
export-head-status = Status
export-head-final = Final target
export-in-year = { $value } ({ $year })
export-band = { $value }+
export-nothing = –
export-status-none = { $line }: { $count } indicators in { $year }, none with an actual yet
export-status-behind = { $line }: { $behind } of { $judged } judged are behind in { $year }; { $has_ratio ->
    [yes] furthest: “{ $name }” ({ $attainment })
   *[no] among them “{ $name }”
}
export-status-good = { $line }: all { $judged } judged have reached their target of { $year } or are near it
export-status-sub = Status of every indicator in { $year }: { $counts }
export-status-key = { $thresholds }. ▲ reached, ● near, ▼ missed.

### What cannot be made into a file

export-fault-json = The request could not be read: expected JSON with a list of charts.
export-fault-charts = The request has no charts: expected a list of 1 to { $most }.
export-fault-title = The title of the request is no text of at most { $most } letters.
export-fault-unknown = The request has a part “{ $field }” that is not known.
export-fault-decimal = The decimal sign of the request is neither a point nor a comma.
export-fault-demo = “demo” in the request is neither true nor false.
export-fault-chart = Chart { $number } could not be read: { $reason }.
export-fault-no-chart = there is no chart in it
export-fault-no-story = it does not say what it shows
export-fault-part = { $part }: not what a chart has there
export-part-number = { $part ->
    [panels] panel { $number }
    [places] place { $number }
    [series] series { $number }
    [points] point { $number }
    [references] reference line { $number }
    [zones] ground { $number }
    [remarks] remark { $number }
    [framed] frame { $number }
    [swatches] sign of the legend { $number }
    [notes] note { $number }
    [sources] source { $number }
   *[other] “{ $part }” { $number }
}
export-part = { $part ->
    [chart] chart
    [story] words
    [line] line
    [panels] panels
    [series] series
    [points] points
    [places] places
    [name] name
    [title] title
    [subtitle] subtitle
    [source] source
    [key] key
    [notes] notes
    [value] value
    [shown] number as shown
    [status] status
    [role] role
    [mark] mark
    [colour] colour
    [axis] axis
    [height] height
    [year] year
   *[other] “{ $part }”
}
export-fault-odd = its numbers, words and places do not fit together
export-fault-large = it has more points or series than can be drawn
export-fault-text = its { $field ->
    [href] link
   *[title] title
} is no text of at most { $most } letters
export-fault-link = its link does not lead to a page of this dashboard
export-fault-size = its size is none of { $sizes }
export-fault-together = more than { $most } charts are to stand on one slide
export-fault-picture = its picture is no PNG of a size that a slide takes
export-one-chart = Numbers are sent for one chart at a time: read { $count } charts.
export-too-large = The request is larger than { $most } MB. Take fewer charts at once.
export-no-line = There is no line { $read }.
export-no-year = The year { $read } is no year of the line { $line }.

### Workbooks

export-sheet-figures = Figures
export-sheet-about = About
export-about-title = Title
export-about-subtitle = Measure, unit, years
export-about-key = How to read it
export-about-source = Source
export-about-filters = Filters
export-about-day = Taken on
export-about-note = Note
export-noted = * { $cells }
export-cell = { $row }, { $column }
export-shown-as = shown in the chart as “{ $words }”
