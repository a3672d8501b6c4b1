### Graduates

graduates-name = Graduates
graduates-lead = Who finds work after graduation, by level, funding and season, and what the plan asks for until 2025.

graduates-group = { $group ->
    [bachelor] Bachelor’s
    [bachelor_state] Bachelor’s, state order
    [bachelor_contract] Bachelor’s, contract
    [master_winter] Master’s, winter
    [master_summer] Master’s, summer
   *[doctoral] Doctoral
}
graduates-season = { $group ->
    [master_winter] Winter
   *[master_summer] Summer
}
graduates-facet = { $group ->
    [bachelor] Bachelor’s
    [doctoral] Doctoral
    [master_winter] Winter
   *[master_summer] Summer
}: { $funding ->
    [total] all
    [state] state order
   *[contract] contract
}
graduates-cell = { $group }, { $funding ->
    [total] all
    [state] state order
   *[contract] contract
}: { $measure ->
    [graduates] graduates
   *[employed] employed
}
graduates-corrected-cell = { $group }, { $funding ->
    [total] all
    [state] state order
   *[contract] contract
}, { $measure ->
    [graduates] graduates
    [employed] employed
   *[not_employed] not employed
}
graduates-key-corrected = Hollow with *: corrected.

graduates-readings-title = { $without_turn ->
    [rose] { $with_turn ->
        [rose] Bachelor employment rose { $without } without master’s entrants, and { $with_them } with them
        [fell] Bachelor employment rose { $without } without master’s entrants, fell { $with_them } with them
       *[same] { graduates-readings-stand }
    }
    [fell] { $with_turn ->
        [rose] Bachelor employment fell { $without } without master’s entrants, rose { $with_them } with them
        [fell] Bachelor employment fell { $without } without master’s entrants, and { $with_them } with them
       *[same] { graduates-readings-stand }
    }
   *[same] { graduates-readings-stand }
}
graduates-readings-stand = Bachelor employment stands at { $without } without master’s entrants, at { $with_them } with them
graduates-change = { $start } → { $end }
graduates-readings-sub = Employed bachelor’s graduates, % of the graduates of the year, { $first }-{ $last }, three readings
graduates-readings-key = The value axis does not start at zero.
graduates-readings-note = Definition change: the printed “employed” of { $counted } contains the bachelors who entered a master’s programme, that of { $not_counted } does not. Only lines of one definition may be compared.
graduates-reading = { $reading ->
    [printed] as printed
    [with_entrants] entrants counted
   *[without_entrants] entrants not counted
}

graduates-targets-title = { $below ->
    [yes] The target of { $target_year } lies below what bachelors had reached in { $year }: { $target } after { $actual }
   *[no] Employment is to reach { $final } of all graduates in { $final_year }, after { $actual } of bachelors in { $year }
}
graduates-targets-sub = Employed in the first year after graduation, %: actual { $first }-{ $base }, targets { $start }-{ $last }
graduates-targets-key = Solid: actual, entrants to the master’s not counted. Outlined: target.
graduates-all-levels = The target covers the graduates of all levels, the actuals here are bachelors. { $above ->
    [yes] Of all graduates of { $year }, { $employed } of { $graduates } had work: { $share }, above every target.
   *[no] Of all graduates of { $year }, { $employed } of { $graduates } had work: { $share }.
}
graduates-share = Employed

graduates-groups-title = { $gap ->
    [over] Bachelors on contract found work as often as those of the state order in { $last }
    [closes] Bachelors on contract close up on the state order: { $before } behind in { $first }, { $now } in { $last }
   *[widens] Bachelors on contract fall behind the state order: { $before } in { $first }, { $now } in { $last }
}
graduates-groups-sub = Employed graduates, % of the graduates of the group, by level, funding and season, { $first }-{ $last }
graduates-groups-key = Dark: { $last }. Grey: { $middle }. Pale: { $first }. Bachelor’s without entrants to the master’s; the share on contract is worked out, the others are printed. The value axis does not start at zero.

graduates-counts-title = { $employed } of { $graduates } bachelors and { $doctors_employed } of { $doctors } doctoral graduates of { $last } had found work
graduates-counts-sub = Graduates and employed graduates by who paid for their studies, people, { $first }-{ $last }
graduates-counts-key = Pale: graduates. Dark: employed. Bachelor’s without entrants to the master’s in all years. Each group has its own scale.

graduates-seasons-title = { $moved ->
    [yes] Master’s graduation moved to summer: { $winter } finished in winter { $before }, { $now } in winter { $last }
   *[no] { $summer } master’s students graduated in summer { $last }, { $now } in winter
}
graduates-seasons-sub = Master’s graduates and employed graduates by season and funding, people, { $first }-{ $last }
graduates-seasons-key = Pale: graduates. Dark: employed. Each group has its own scale.

graduates-state-title = { $beaten ->
    [yes] { $actual } of state-funded bachelors had work in { $year }, above the { $final } asked for { $final_year }
   *[no] { $final } of state-funded graduates are to have work in { $final_year }, after { $actual } of bachelors in { $year }
}
graduates-state-sub = Employed graduates of the state order, %: actual bachelor’s { $first }-{ $base }, targets { $start }-{ $last }
graduates-state-key = Solid: actual. Outlined: target. Entrants to the master’s are in none of the years.
graduates-state-note = Table 2 gives the share of the state order for bachelor’s graduates; the plan does not say whether its target covers the other levels too.

graduates-entrants-title = { $fewer ->
    [yes] Fewer bachelors go on to a master’s programme: { $before } in { $first }, { $now } in { $last }
   *[no] More bachelors go on to a master’s programme: { $before } in { $first }, { $now } in { $last }
}
graduates-entrants-sub = Bachelor’s graduates who entered a master’s programme, { $first }-{ $last }
graduates-entrants-key = Each measure has its own scale.
graduates-entrants-measure = { $measure ->
    [entered_master] People
   *[entered_master_share] Per cent of the graduates
}

graduates-idle-title = { $rose ->
    [yes] { $now } master’s graduates of { $last } had no work, { $before } of { $first }
   *[no] Master’s graduates without work fell from { $before } in { $first } to { $now } in { $last }
}
graduates-idle-sub = Master’s graduates not employed, by season of graduation and funding, people, { $first }-{ $last }
graduates-idle-key = Dark: state order. Light: contract.
graduates-idle = { $group ->
    [master_winter] Winter
   *[master_summer] Summer
}, { $funding ->
    [state] state order
   *[contract] contract
}

graduates-salary-title = { $still ->
    [yes] A graduate’s salary is to reach { $final } of the national average by { $reached }, then to stand still
   *[no] A graduate’s salary is to reach { $final } of the national average in { $reached }
}
graduates-salary-sub = Average salary of a graduate to the average monthly salary in Kazakhstan, ratio, targets { $first }-{ $last }
graduates-salary-key = Outlined: target. The plan gives no actual.
graduates-salary-ratio = Salary of a graduate to the national average

graduates-say = What the numbers say
graduates-say-sub = Written by rules from the tables
graduates-say-without-entrants = Without entrants to the master’s, the share of bachelors in work changed by this much from { $first } to { $last }.
graduates-say-with-entrants = With entrants to the master’s counted in all years, it changed by this much.
graduates-say-printed = { $alike ->
    [yes] As printed, it changed by this much; both years count the same people.
   *[no] As printed, it changed by this much, because { $last } counts other people than { $first }.
}
graduates-say-target = of bachelors had found work in { $year }; the first target, { $target } of all graduates, is for { $target_year }.
graduates-say-contract = of bachelors on contract had found work in { $last }, after { $before } in { $first }.
graduates-say-entrants = Change in the number of bachelors who entered a master’s programme, { $first } to { $last }: { $before } to { $now }.
graduates-say-stable = “Stable { $claim } employment of master’s and doctoral graduates”, says the text; Table 2 prints this much for { $group ->
    [master_winter] the master’s graduates of winter { $year }
    [master_summer] the master’s graduates of summer { $year }
   *[doctoral] the doctoral graduates of { $year }
}.
