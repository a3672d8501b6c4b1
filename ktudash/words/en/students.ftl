### Students

students-name = Students
students-lead = How many study at which level, who pays for them, and what the two plans ask for until 2029.

students-level = { $level ->
    [bachelor_full_time] Bachelor’s, full-time
    [bachelor_part_time] Bachelor’s, part-time
    [bachelor] Bachelor’s
    [master] Master’s
    [doctoral] Doctoral
    [formal] All levels, college to doctorate
   *[non_formal] Non-formal education
}
students-total = Total

students-level-title = { $direction ->
    [fell] Students fell by { $percent } in { $year }, to { $now }{ $parts ->
        [0] { "" }
       *[other] : { $moved } students
    }
   *[rose] Students rose by { $percent } in { $year }, to { $now }{ $parts ->
        [0] { "" }
       *[other] : { $moved } students
    }
}
students-moved = { $direction ->
    [fell] { $count } fewer { $part ->
        [bachelor_full_time] full-time bachelor’s
        [bachelor_part_time] part-time
        [master] master’s
       *[doctoral] doctoral
    }
   *[rose] { $count } more { $part ->
        [bachelor_full_time] full-time bachelor’s
        [bachelor_part_time] part-time
        [master] master’s
       *[doctoral] doctoral
    }
}
students-level-sub = Students by level and mode of study, people, { $first }-{ $last }
students-level-key = Part-time students are part of the bachelor's level.
students-level-doubt = { $year }: the levels add up to { $sum }, the printed total is { $printed }.
students-text = The text beside Table 1 has { $value } students, and names no year.
students-text-finance = The text on finance has { $value } students for { $year }.
students-text-decline = The text on finance has { $value } students for { $year }, { $decline } fewer than in { $since }.

students-path-title = Full-time students are to grow from { $start } in { $start_year } to { $end } in { $end_year }
students-path-sub = Students of all levels, people: actual { $first }-{ $base }, targets to { $last }
students-path-key = Filled: actual. Hollow: target.
students-path-note = Three definitions, never subtracted from one another: Table 1 counts all students; the targets of the Strategic Plan count full-time students only; those of the Conceptual Directions add the college.
students-path-doubt = { $year }: full-time is the printed total less part-time, { $value }; the levels without part-time add up to { $sum }.
students-path-sum = { $wide } in { $year } are the { $narrow } of the Strategic Plan and the { $college } of its college.
students-all = all students
students-full-time = full-time
students-with-college = with college

students-levels-title = Master’s students are to reach { $last } in { $year }, { $factor } times the { $base } of { $base_year }
students-levels-sub = Full-time students by level, people: actual { $base }, targets { $first }-{ $last }
students-levels-key = Solid: actual. Outlined: target. Each level has its own scale.

students-facet = { $level }: { $funding ->
    [state] State order
   *[contract] Contract
}
students-funding-title = The state pays for { $share } of the students planned for { $year }
students-funding-sub = Targets of full-time students by who pays, people, { $first }-{ $last }
students-funding-doubt = { $level }, { $years }: state order and contract add up to { $sum }, the printed total is { $printed }.
students-funding-key = Outlined: target. Tinted: state order. White: contract.
students-admission-title = Intake is planned to grow by { $count } places by { $year }, then to stand still
students-admission-sub = Targets of first-year admissions by level and who pays, people, { $first }-{ $last }

students-directions-title = By { $year } the university plans { $end } students, { $growth } more than in { $start_year }
students-directions-sub = Targets of students by kind of programme, people, { $first }-{ $last }
students-directions-key = Outlined: target. Each kind has its own scale.
