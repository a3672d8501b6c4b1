### Labour market: Table 9, demand and the text's figures

labour-part-of = › { $name }
labour-group = Group
labour-single = Occupation

labour-industries-title = { $industry ->
    [yes] Industry
   *[no] “{ $section }”
} in Karaganda and its region: { $before } vacancies for graduates in { $first }, { $now } in { $last }{ $amiss ->
    [yes] { " " }(branches: { $parts })
   *[no] { "" }
}
labour-industries-sub = Vacancies for specialists with higher education by industry, people, { $first }-{ $last }, “at the beginning of the three year period”
labour-industries-key = ›: part of the row above that has one › less. Bold: sections with parts.
labour-industries-note = 2018 is not drawn here: it is counted by occupation, { $first } and { $last } by industry. The two counts are not added or compared.
labour-industries-amiss = The printed parts do not add up to these rows: { $rows }. Only industry has all its branches in Table 9; the rest of the others may be members that it does not list.
labour-industries-amiss-row = { $name } { $year }, { $value } (printed parts { $parts })

labour-occupations-title = { $agree ->
    [yes] Table 9 gives Karaganda and its region { $total } vacancies in { $year }; groups and parts counted once, { $once }
   *[no] Table 9 gives Karaganda and its region { $total } vacancies in { $year }; its rows make { $sum }, counted once { $once }
}
labour-occupations-sub = Vacancies for specialists with higher education, Karaganda and its region, by occupation, people, { $year }
labour-occupations-key = Faint: groups. ›: part of the row above that has one › less.
labour-occupations-note = Counted once, its rows are no count of the region’s vacancies: only those for specialists with higher education are listed. { $year } is counted by occupation, the years after by industry: they never stand on one axis.

labour-top-title = { $first }: { $value } vacancies in { $year }; the next row has { $second }
labour-top-sub = The { $count } rows without printed parts that have most vacancies, Karaganda and its region, people, { $year }
labour-top-key = Groups with printed parts are left out. Whether the technicians’ first row is the group of the technicians below it is not said; “(1)” and “NES” are printed so.

labour-totals-title = Table 9 counts rows and their parts: counted once, its rows of { $year } make { $once } vacancies, not { $printed }
labour-totals-sub = Vacancies for specialists with higher education: the printed TOTAL of Table 9 and two sums of its rows, people
labour-totals-key = Each year has its own scale: 2018 counts occupations, the others industries.
labour-totals-same = { $year }: the printed total { $printed } is the sum of all rows, groups and their parts alike.
labour-totals-repeat = { $year }: all rows add up to { $all }; the printed { $printed } is reached if { $value }, printed for “{ $parent }” and for its part “{ $name }”, is counted once.
labour-totals-off = { $year }: all rows add up to { $all }, the printed total is { $printed }.
labour-totals-once = “Counted once” leaves out every part of a row that has a figure itself; rows may overlap in other ways too.
labour-totals-kind = { $kind ->
    [printed] printed
    [all] all rows
   *[once] counted once
}
labour-totals-row = TOTAL, { $year }

labour-demand-title = Of the { $total } specialists whom Karaganda region is expected to need in { $first }-{ $last }, { $count } places need { $share }
labour-demand-sub = Expected need for personnel by city and district, people, { $first }-{ $last }, as far as the text states it
labour-demand-key = Hatched: forecast of the plan. Faint: the total less the places drawn, which are rounded; Karazhal is in it.
labour-demand-note = { $place }: the document prints “{ $printed }”. Thousands may be meant, but nothing says so; it is not drawn.
labour-demand-base = The total is the result of a simulation, extrapolated with the { $share } of surveyed enterprises, the republic’s average, that need personnel.
labour-demand-rest = All other places
labour-demand-name = Expected need
labour-district-city = Karaganda (city)

labour-shares-title = Shortage of personnel by { $year }, Karaganda region: the plan’s { $shares } may be no shares of it
labour-shares-key = Hatched: forecast of the plan.
labour-shares-part = { $share } { $industry }
labour-shares-sub = Industries with an increased shortage of personnel, Karaganda region, %, by { $year }
labour-shares-note = The text calls the { $share } of manufacturing “the share of GDP in the structure of the economy of Kazakhstan”, so these may not be shares of the need.
labour-shares-product = The same chapter gives { $shares } as shares of the region’s gross product: rounded, the same numbers.
labour-shares-name = Share

labour-need-title = In { $year }, { $share } of the republic’s need for personnel asked for higher education: { $higher } of { $total }
labour-need-sub = Need for personnel in the republic by education, people, { $year }
labour-need-name = People
labour-need-place = { $people } ({ $share })

labour-text-title = { $whole ->
    [yes] The plan’s { $text } vacancies in { $industry } are a row of Table 8 added up; the republic has { $jobs }
   *[no] The plan’s text names { $low } to { $high } times the republic’s vacant jobs of Table 8
}
labour-text-sub = The plan’s “largest number of vacancies” by industry, and the rows of Table 8, people; neither names a year
labour-text-key = Above the stack: the figure of the plan’s text. Confidential figures are not in the stack.
labour-text-note = { $whole ->
    [yes] Each of the text’s { $count } figures is the sum of all that its row prints: the republic and its regions, vacant jobs and expected need. So it counts the regions twice and calls the need vacancies, which the text does not say.
   *[no] Text and table differ; the document names no source or year that would explain it.
}
labour-text-part = { $part ->
    [text] Text
    [republic_jobs] Republic, vacant jobs
    [republic_need] Republic, expected need
    [regions_jobs] Regions, vacant jobs
   *[regions_need] Regions, expected need
}

labour-programmes-title = The university had { $graduates } graduates in { $year } and plans to admit { $places } (bachelor to doctoral) in { $last }
labour-programmes-admitted = First-year intake, bachelor to doctoral: { $actual } in { $year }, { $gap } { $short ->
    [yes] short of
   *[no] above
} the target of { $asked } ({ lead-judged })
labour-programmes-employed = Employed in the first year: { $share } in { $year }, target { $target }
labour-programmes-sub = Vacancies of Karaganda and its region, graduates, admissions and employment of graduates, each with its own scale
labour-programmes-panel = { $kind ->
    [vacancies] Vacancies by Table 9
    [graduates] Graduates, all levels
    [places] Admitted, bachelor to doctoral
   *[employed] Employed in year one, %
}
labour-programmes-key = Solid: actual. Outlined: target. Vacancies: the rows of Table 9 counted once; it leaves fields out.
labour-programmes-totals = { $alike ->
    [yes] Table 9 prints totals of { $totals }: they count rows and parts of these, so they are not drawn.
   *[no] Table 9 prints totals of { $totals }: they count rows and parts of these, and not alike in all years, so they are not drawn.
}
labour-programmes-total = { $value } for { $year }
labour-programmes-note = Table 8 lists the priority industries of the university’s programmes: that is the plan’s own premise. Graduates are given by level only, so no industry’s need can be set against its graduates.
