### Teaching

teaching-name = Teaching
teaching-lead = What teaching stands on: electronic resources, accredited programmes, trained staff and their degrees.
teaching-fold = { $fold ->
    [targets] What the plan asks for: languages, training abroad, online courses, digital libraries
   *[kinds] Electronic resources and staff courses by kind
}
teaching-total = Total
teaching-others = All other kinds
teaching-remark = Indicator { $number }: { $remark }
teaching-kind = { $kind ->
    [basic_version] Basic versions
    [video_lecture] Video lectures
    [internet_version] Internet versions
    [virtual_lab] Virtual laboratories
    [multimedia_presentation] Presentations
    [slide_lecture] Slide lectures
    [web_portfolio] Web portfolio
    [mooc] MOOC
    [video_class] Video classes
    [acquired] Acquired
   *[cer] CER
}
teaching-group = { $group ->
    [courses] The university’s own courses
    [enterprises] At enterprises
    [kazakhstan] At universities in Kazakhstan
   *[abroad] Abroad
}
teaching-agency = { $agency ->
    [kazsee] KazSEE
    [iaar] IAAR
    [iqaa] IQAA
    [acquin] ACQUIN
   *[total] Total
}
teaching-indicator = { $code ->
    [SP-6-4-2] Doctors of sciences
    [SP-6-4-3] Candidates of sciences
    [SP-6-4-4] PhD
    [SP-6-4-5] Teach in English
    [SP-6-4-6] Have a language certificate
    [SP-6-4-7] Training and internship
    [SP-6-4-8] Pedagogical training
    [SP-1-1-10] Growth of resources
    [SP-1-1-11] Disciplines with online courses
    [CD-1-2-1-3] Programmes
   *[CD-1-2-1-4] Students
}
teaching-doubt = { $what ->
    [kinds] { $year }: the kinds add up to { $sum }, the printed total is { $printed }.
   *[training] { $year }: the courses and places add up to { $sum }, the text gives { $printed } in all.
}

### Teaching: accreditation

teaching-agencies-title = { $agency ->
    [kazsee] KazSEE accredited most programmes: { $count } in { $year }
    [iaar] IAAR accredited most programmes: { $count } in { $year }
    [iqaa] IQAA accredited most programmes: { $count } in { $year }
   *[acquin] ACQUIN accredited most programmes: { $count } in { $year }
}
teaching-agencies-differ = { $sum } or { $printed } programmes were accredited in { $year }: agencies and total disagree
teaching-agencies-sub = Educational programmes accredited in the year, number, { $first }-{ $last }
teaching-agencies-key = Grey: printed total. None: the table prints a dash. Not printed: the cell is empty.
teaching-agencies-doubt = { $agrees ->
    [yes] { $year }: the agencies add up to { $sum }, the printed total is { $printed }; the text gives { $text } too.
   *[no] { $year }: the agencies add up to { $sum }, the printed total is { $printed }.
}
teaching-agencies-share = The text calls the programmes accredited by { $year } { $share } and does not say of how many. The { $accredited } that it counts are { $own } of the { $programmes } programmes it names{ $fits ->
    [0] { "" }
   *[other] ; { $share } they would be of { $fits }
}.
teaching-accredited-title = { $every ->
    [yes] Every programme is to have international accreditation by { $last }
   *[no] { $final } of the programmes are to have international accreditation by { $last }
}
teaching-accredited-sub = Programmes with international accreditation, % of all programmes, targets { $first }-{ $last }
teaching-target-key = { $reported ->
    [yes] Solid: actual. Outlined: target.
   *[no] Outlined: target. The plan gives no actual of the same definition.
}

### Teaching: degrees and skills of the staff

teaching-degrees-title = Degree holders: { $actual } of the teaching staff in { $last }; { $next } asked for { $year }, { $final } for { $final_year }
teaching-degrees-sub = Teaching staff with an academic degree, %: { $first }-{ $last } by the text, targets { $start }-{ $end }
teaching-degrees-counted = Elsewhere the text counts { $part } degree holders among its { $whole } teachers and the specialists of enterprises: { $share } of the teachers, against { $printed } printed for { $year }.
teaching-degrees-name = Degree holders
teaching-accredited-name = Accredited programmes
teaching-bars-key = Solid: actual. Outlined: target.
teaching-numbers-title = The plan asks for { $before } doctors, candidates and PhDs in { $first }, for { $now } in { $last }
teaching-numbers-sub = Teaching staff by degree, people, targets { $first }-{ $last }
teaching-numbers-key = { $reported ->
    [yes] Solid: actual. Outlined: target. The three share one scale.
   *[no] Outlined: target. The three share one scale. The title adds up the three targets of a year.
}
teaching-skills-title = { $which ->
    [languages] By { $last }, { $first } of teachers are to teach in English, { $second } to hold a language certificate
   *[training] By { $last }, { $first } of teachers are to have advanced training and internship abroad, { $second } pedagogical training
}
teaching-skills-sub = % of all teaching staff, targets { $first }-{ $last }
teaching-skills-key = { $reported ->
    [yes] Solid: actual. Outlined: target. Each measure has its own scale.
   *[no] Outlined: target. Each measure has its own scale.
}

### Teaching: electronic resources

teaching-resources-new = Electronic resources: { $now } in { $last }, { $count } of them { $kind }, which no earlier year counts
teaching-resources-title = { $rose ->
    [yes] Electronic resources rose from { $before } in { $first } to { $now } in { $last }
   *[no] Electronic resources fell from { $before } in { $first } to { $now } in { $last }
}
teaching-resources-sub = Electronic teaching resources, number, { $first }-{ $last }
teaching-resources-others = { $rose ->
    [yes] { $kind }: a dash before { $last }{ $unexplained ->
        [yes] ; the plan does not spell the letters out
       *[no] { "" }
    }. All other kinds together rose from { $before } in { $before_year } to { $now } in { $last }.
   *[no] { $kind }: a dash before { $last }{ $unexplained ->
        [yes] ; the plan does not spell the letters out
       *[no] { "" }
    }. All other kinds together fell from { $before } in { $before_year } to { $now } in { $last }.
}
teaching-resources-gone = { $rose ->
    [yes] { $kind } had { $count } in { $before_year } and a dash in { $last }; the other kinds without them rose from { $before } to { $now }.
   *[no] { $kind } had { $count } in { $before_year } and a dash in { $last }; the other kinds without them fell from { $before } to { $now }.
}
teaching-resources-text = The text counts { $every } electronic publications, { $own } of them the university’s own, and names no year; the table has { $table } for { $year }. The chart follows the table.
teaching-total-key = { $corrected ->
    [yes] On top: the total of the table, with * where it is corrected.
   *[no] On top: the printed total.
}
teaching-kinds-title = { $kind }: { $before } in { $first }, { $now } in { $last }, the largest increase of the kinds counted every year
teaching-kinds-fell = None of the kinds counted every year grew from { $first } to { $last }
teaching-kinds-sub = Electronic teaching resources by kind, number, { $first }-{ $last }
teaching-kinds-key = All bars have one scale. None: the table prints a dash.

### Teaching: online courses and libraries

teaching-online-title = { $again ->
    [yes] Online courses are to cover { $final } of the disciplines in { $reached } and again in { $last }
   *[no] Online courses are to cover { $final } of the disciplines in { $reached }
}
teaching-online-sub = Growth of electronic resources in teaching, and disciplines with online courses, %, targets { $first }-{ $last }
teaching-online-key = { $reported ->
    [yes] Solid: actual. Outlined: target. Each measure has its own scale. No target: the plan prints a dash.
   *[no] Outlined: target. Each measure has its own scale. No target: the plan prints a dash.
}
teaching-libraries-title = By { $last }, { $programmes } of programmes and { $students } of students are to use the world’s digital libraries
teaching-libraries-sub = Programmes and students that use the world’s digital libraries, %, targets { $first }-{ $last }

### Teaching: training of the staff

teaching-training-title = Staff courses: { $now } attendances in { $last }{ $differs ->
    [yes] { " " }({ $added } by course)
   *[no] { "" }
}, { $before } in { $before_year }
teaching-training-sub = Completed advanced training of the staff, attendances, by place, { $first }-{ $last }
teaching-training-key = On top: the total that the text gives.
teaching-training-people = The text calls the { $value } of { $year } teachers, but the university has { $staff }: some are counted more than once, or others than teachers with them.
teaching-courses-title = { $own } of { $all } attendances of { $year } ({ $share }) were in the university’s own courses, up to { $people } in one
teaching-courses-sub = Completed advanced training of the staff, attendances, by course and place, { $first }-{ $last }
teaching-courses-key = Strong: the university’s own courses. Faint: at enterprises, at other universities, abroad.
teaching-courses-panel = { $year }: { $total }
