### Students

students-name = Students
students-lead = How many study at which level, who pays for them, and what the two plans ask for until 2029.
students-fold = Who pays: full-time students and first-year admissions

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
    [fell] Students fell from { $before } in { $before_year } to { $now } in { $year } ({ $percent })
   *[rose] Students rose from { $before } in { $before_year } to { $now } in { $year } ({ $percent })
}
students-level-moved = Change in { $year }: { $moved }
students-moved = { $change } { $part ->
    [bachelor_full_time] full-time bachelor’s
    [bachelor_part_time] part-time bachelor’s
    [master] master’s
   *[doctoral] doctoral
}
students-level-sub = Students by level and mode of study, people, { $first }-{ $last }
students-level-key = Part-time students are part of the bachelor's level.
students-level-doubt = { $year }: the levels add up to { $sum }, the printed total is { $printed }.
students-text = The text beside Table 1 has { $value } students and names no year; no year of the table has this number. The charts follow the table.
students-text-share = The text beside Table 1 gives { $level ->
    [master] master’s
   *[doctoral] doctoral
} students { $printed } of all; its own numbers, { $part } of { $whole }, give { $share }.
students-text-finance = The text on finance has { $value } students for { $year }, Table 1 has { $table }. The charts follow the table.
students-text-decline = The text on finance has { $value } students for { $year }, { $decline } fewer than the { $since_value } of { $since } (by its own numbers { $own_decline }). Table 1 has { $table }, { $table_decline } fewer{ $closed ->
    [yes] , and its levels add up to that
   *[no] { "" }
}. The charts follow the table.

students-path-title = Full-time students of all levels are to grow from { $start } in { $start_year } to { $end } in { $end_year }
students-path-sub = Students of all levels, people: before the plan { $first }-{ $base }; targets full-time { $start }-{ $end }, with the college { $wide_start }-{ $last }
students-path-key = Filled: actual. Hollow: target.
students-path-note = Three ways of counting that cannot be compared: Table 1 counts all students; the targets of the Strategic Plan count full-time students only; those of the Conceptual Directions add the college.
students-path-doubt = { $year }: full-time is the printed total less part-time, { $value }; the levels without part-time add up to { $sum }.
students-path-sum = The { $wide } of { $year } are the { $narrow } full-time students and the { $college } college students that the Strategic Plan asks for.
students-all = all students
students-full-time = full-time
students-with-college = with college

students-levels-title = Master’s students: { $base } in { $base_year }, { $first } asked for { $first_year } and { $last } for { $year }
students-levels-sub = Students by level, bachelor’s full-time only, people: before the plan { $base }, targets { $first }-{ $last }
students-levels-key = Solid: actual. Outlined: target. Each level has its own scale.

students-facet = { $level }: { $funding ->
    [total] All
    [state] State order
   *[contract] Contract
}
students-funding-title = The state is to pay for { $share } of the full-time students planned for { $year }
students-funding-sub = Targets of full-time students by who pays, people, { $first }-{ $last }
students-funding-doubt = { $level }, { $years }: the targets of state order and contract add up to { $sum }, the printed total is { $printed }.
students-funding-key = { $reported ->
    [yes] Solid: actual. Outlined: target. Each panel has its own scale.
   *[no] Outlined: target. Tinted: state order. White: contract.
}
students-admission-title = { $again ->
    [yes] The plan asks for { $now } first-year students (college apart) in { $year } and again in { $last }, { $count } more than in { $first }
   *[no] The plan asks for { $now } first-year students (college apart) in { $year }, { $count } more than in { $first }
}
students-admission-sub = Targets of first-year admissions by level and who pays, people, { $first }-{ $last }

students-directions-title = For { $year } the Conceptual Directions plan { $end } students, college included, { $growth } more than the { $start } of { $start_year }
students-directions-sub = Targets of students by kind of programme, people, { $first }-{ $last }
students-directions-key = { $reported ->
    [yes] Solid: actual. Outlined: target. Each kind has its own scale.
   *[no] Outlined: target. Each kind has its own scale.
}
