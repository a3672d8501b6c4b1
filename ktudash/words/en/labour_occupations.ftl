### Labour market: Table 9, demand and the text's figures

labour-part-of = › { $name }
labour-group = Group
labour-single = Occupation

labour-industries-title = { $direction ->
    [rose] { $section }: vacancies rose by { $percent } in a year, to { $now } in { $year }
    [fell] { $section }: vacancies fell by { $percent } in a year, to { $now } in { $year }
   *[still] { $section }: vacancies stayed at { $now } in { $year }
}
labour-industries-sub = Vacancies for specialists with higher education, Karaganda and its region, by industry, people, { $first }-{ $last }
labour-industries-key = A row with › is part of the row above it with fewer. Bold: sections with parts.
labour-industries-note = 2018 is not drawn here: it is counted by occupation, { $first } and { $last } by industry. One vacancy would stand in both counts, and neither can be turned into the other.
labour-industries-amiss = The parts printed do not add up to these rows: { $rows }.
labour-industries-amiss-row = { $name } { $year }, { $value } (its parts { $parts })

labour-occupations-title = { $agree ->
    [yes] { $count } occupations and groups make up the printed total of { $total } of { $year }
   *[no] The { $count } occupations and groups of { $year } add up to { $sum }; the printed total is { $total }
}
labour-occupations-sub = Vacancies for specialists with higher education, Karaganda and its region, by occupation, people, { $year }
labour-occupations-key = Pale: groups. A row with › is part of the row above it with fewer.
labour-occupations-note = { $year } is counted by occupation, the years after by industry: they never stand on one axis.

labour-top-title = { $first }: { $value } vacancies, the most of any single occupation
labour-top-sub = The { $count } single occupations with most vacancies, Karaganda and its region, people, { $year }
labour-top-key = Groups and their headings are left out.

labour-totals-title = The printed totals count parents and their parts: counted once, { $year } has at most { $once }
labour-totals-sub = Printed TOTAL of Table 9 and two sums of its rows, people
labour-totals-key = Each year has its own scale: 2018 counts occupations, the others industries.
labour-totals-same = { $year }: the printed total { $printed } is the plain sum of all rows, parents and children alike.
labour-totals-repeat = { $year }: all rows add up to { $all }; the printed { $printed } is reached if { $value }, printed for “{ $parent }” and for its part “{ $name }”, is counted once.
labour-totals-off = { $year }: all rows add up to { $all }, the printed total is { $printed }.
labour-totals-once = “Once” leaves out every row whose parent has a figure; rows may overlap in other ways too.
labour-totals-kind = { $kind ->
    [printed] printed
    [all] all rows
   *[once] once
}
labour-totals-row = TOTAL, { $year }

labour-demand-title = { $districts } are to need { $share } of the { $total } specialists
labour-demand-sub = Expected need for personnel in the Karaganda region by district, people, { $first }-{ $last }, as far as the text states it
labour-demand-key = Pale: the total less the districts stated, which are rounded.
labour-demand-note = { $place }: the document prints “{ $printed }”. Thousands may be meant, but nothing says so; it is not drawn.
labour-demand-base = The total extrapolates a survey in which { $share } of the enterprises expressed a need.
labour-demand-rest = Districts not stated
labour-demand-name = Expected need
labour-district-city = Karaganda (city)

labour-shares-title = { $parts }: of what, the plan leaves open
labour-shares-part = { $share } { $industry }
labour-shares-sub = Industries with an increased shortage of personnel, Karaganda region, %, by { $year }
labour-shares-note = The text calls the { $share } of manufacturing a share of GDP in the structure of the economy, so these may not be shares of the need.
labour-shares-name = Share

labour-need-title = Higher education is asked for in { $share } of the republic’s need
labour-need-sub = Need for personnel in the republic by education, people, { $year }
labour-need-name = People
labour-need-place = { $people } ({ $share })

labour-text-title = The text names { $low } to { $high } times the vacancies of Table 8
labour-text-sub = Vacancies in the republic by industry, people: running text beside Table 8
labour-text-note = { $all ->
    [yes] Text and table differ in every industry, also when the expected need is added; the document names no source or year that would explain it.
   *[no] Text and table differ; the document names no source or year that would explain it.
}
labour-text-bar = { $kind ->
    [text] Text
    [vacant_jobs] Table 8, vacant jobs
   *[expected_need] Table 8, expected need
}

labour-programmes-title = { $graduates } graduates in { $year }, { $places } places planned for { $last }: by industry the plan gives neither
labour-programmes-sub = Need, graduates and targets where the plan gives both, each with its own scale
labour-programmes-panel = { $kind ->
    [vacancies] Vacancies, at most
    [graduates] Graduates, all levels
    [places] First-year places
   *[employed] Employed in year one, %
}
labour-programmes-key = Solid: actual. Outlined: target. Vacancies, in the region: rows of Table 9 counted once, an upper limit.
labour-programmes-totals = { $alike ->
    [yes] Table 9 prints totals of { $totals }: they count rows and parts of these, so they are not drawn.
   *[no] Table 9 prints totals of { $totals }: they count rows and parts of these, and not alike in all years, so they are not drawn.
}
labour-programmes-total = { $value } for { $year }
labour-programmes-note = Table 8 lists the priority industries of the university’s programmes: that is the plan’s own premise. Graduates are given by level only, so no industry’s need can be set against its graduates.
