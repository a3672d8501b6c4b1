### Teaching

teaching-name = Teaching
teaching-lead = What teaching stands on: electronic resources, accredited programmes, trained staff and their degrees.
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
    [courses] Courses for the staff
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
    [SP-6-4-7] Advanced training, foreign internship
    [SP-6-4-8] Pedagogical training
    [SP-1-1-10] Growth of e-resources
    [SP-1-1-11] Disciplines with online courses
    [CD-1-2-1-3] Programmes
   *[CD-1-2-1-4] Students
}
teaching-doubt = { $what ->
    [kinds] { $year }: the kinds add up to { $sum }, the printed total is { $printed }.
   *[training] { $year }: the parts add up to { $sum }, the text gives { $printed } in all.
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
teaching-agencies-share = By the text, the programmes accredited by { $year } are { $share } of all.
teaching-accredited-title = { $every ->
    [yes] By { $last } every programme is to have international accreditation
   *[no] By { $last }, { $final } of the programmes are to have international accreditation
}
teaching-accredited-sub = Programmes with international accreditation, % of all programmes, targets { $first }-{ $last }
teaching-target-key = Outlined: target. The plan gives no actual of the same definition.

### Teaching: degrees and skills of the staff

teaching-degrees-title = { $jumps ->
    [yes] The share of degree holders is to rise by { $jump } points in { $year } alone, after { $past } in { $first }-{ $last }
   *[no] The share of degree holders is to change from { $actual } in { $last } to { $final } in { $final_year }
}
teaching-degrees-sub = Teaching staff with an academic degree, %: actual { $first }-{ $last }, targets { $start }-{ $end }
teaching-bars-key = Solid: actual. Outlined: target.
teaching-numbers-title = { $fewer ->
    [yes] The plan wants a larger share of degree holders from fewer people: { $before } in { $first }, { $now } in { $last }
   *[no] The plan wants { $now } degree holders in { $last }, after { $before } in { $first }
}
teaching-numbers-sub = Teaching staff by degree, people, targets { $first }-{ $last }
teaching-numbers-key = Hollow: target. The title adds up the three targets of a year.
teaching-skills-title = { $which ->
    [languages] By { $last }, { $first } of the teachers are to teach in English, { $second } to hold a certificate
   *[training] By { $last }, advanced training and foreign internship for { $first } of staff, pedagogical training for { $second }
}
teaching-skills-sub = Teaching staff, % of all, targets { $first }-{ $last }
teaching-skills-key = Outlined: target. Each measure has its own scale.

### Teaching: electronic resources

teaching-resources-new = Electronic resources reached { $now } in { $last } because { $count } { $kind } were counted for the first time
teaching-resources-title = { $rose ->
    [yes] Electronic resources rose from { $before } in { $first } to { $now } in { $last }
   *[no] Electronic resources fell from { $before } in { $first } to { $now } in { $last }
}
teaching-resources-sub = Electronic teaching resources, number, { $first }-{ $last }
teaching-resources-others = { $rose ->
    [yes] { $kind } is a new kind: the table has a dash for it before { $last }. All other kinds together rose from { $before } in { $before_year } to { $now } in { $last }.
   *[no] { $kind } is a new kind: the table has a dash for it before { $last }. All other kinds together fell from { $before } in { $before_year } to { $now } in { $last }.
}
teaching-resources-gone = { $rose ->
    [yes] { $kind } had { $count } in { $before_year } and a dash in { $last }; the other kinds without them rose from { $before } to { $now }.
   *[no] { $kind } had { $count } in { $before_year } and a dash in { $last }; the other kinds without them fell from { $before } to { $now }.
}
teaching-total-key = { $corrected ->
    [yes] On top: the total of the table, with * where it is corrected.
   *[no] On top: the printed total.
}
teaching-kinds-title = { $kind } grew most of the kinds that every year has: from { $before } to { $now }
teaching-kinds-fell = None of the kinds that every year has grew from { $first } to { $last }
teaching-kinds-sub = Electronic teaching resources by kind, number, { $first }-{ $last }
teaching-kinds-key = All bars have one scale. None: the table prints a dash.

### Teaching: online courses and libraries

teaching-online-title = { $still ->
    [yes] Online courses are to cover { $final } of the disciplines by { $reached }, then to stand still
   *[no] Online courses are to cover { $final } of the disciplines by { $reached }
}
teaching-online-sub = Growth of the electronic resources, disciplines with online courses, %, targets { $first }-{ $last }
teaching-online-key = Outlined: target. Each measure has its own scale. None: the plan prints a dash.
teaching-libraries-title = Digital libraries are to serve { $programmes } of the programmes and { $students } of the students by { $last }
teaching-libraries-sub = Programmes and students that use the world’s digital libraries, %, targets { $first }-{ $last }

### Teaching: training of the staff

teaching-training-title = { $rose ->
    [yes] { $now } teachers completed a course in { $last }, after { $before } the year before
   *[no] Only { $now } teachers completed a course in { $last }, after { $before } the year before
}
teaching-training-sub = Teaching staff who completed advanced training, people, by place, { $first }-{ $last }
teaching-training-key = On top: the total that the text gives.
teaching-courses-title = { $own } of the { $all } training places of { $year } ({ $share }) were in courses for the staff, up to { $people } in one
teaching-courses-sub = Teaching staff who completed advanced training, people, by course and place, { $first }-{ $last }
teaching-courses-key = Dark: courses for the staff. Light: at enterprises, at other universities, abroad.
teaching-courses-panel = { $year }: { $total } people
