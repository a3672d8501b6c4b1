### Graduates

graduates-name = Graduates
graduates-lead = Who finds work after graduation, by level, funding and season, and what the plan asks for until 2025.

graduates-fold = Graduates counted: by level, funding and season
graduates-group = { $group ->
    [bachelor] Bachelor’s
    [bachelor_state_low] Bachelor’s, state order, at least
    [bachelor_state_high] Bachelor’s, state order, at most
    [bachelor_contract_low] Bachelor’s, contract, at least
    [bachelor_contract_high] Bachelor’s, contract, at most
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

graduates-readings-title = { $alike ->
    [fell] Bachelors in work: by all { $all } ways of counting the share fell from { $first } to { $last }
    [rose] Bachelors in work: by all { $all } ways of counting the share rose from { $first } to { $last }
   *[no] Bachelors in work, { $first } to { $last }: by { $fell } of { $all } ways of counting the share fell, by { $rose } it rose
}

graduates-readings-sub = Bachelor’s graduates in work, %, { $first }-{ $last }, by how those who entered a master’s programme are counted
graduates-readings-key = The value axis does not start at zero.
graduates-readings-note = The printed “employed” of { $counted } counts the bachelors who entered a master’s programme, that of { $not_counted } does not: the printed shares cannot be compared. The lowest line treats those who study on as if they had no work.
graduates-reading = { $reading ->
    [printed] as printed
    [with_entrants] work or further study
    [of_seekers] of those not studying on
   *[without_entrants] work only, of all
}


graduates-targets-title = { $below ->
    [all] { $whom ->
        [all] All { $count } employment targets ({ $low } to { $high }) lie below the { $share } of all graduates in work in { $year }
       *[state] All { $count } employment targets ({ $low } to { $high }) lie below the { $share } of state-funded graduates in work in { $year }
    }
   *[some] { $whom ->
        [all] { $final } of all graduates are to have work in { $final_year }, after { $share } in { $year }
       *[state] { $final } of state-funded graduates are to have work in { $final_year }, after { $share } in { $year }
    }
}
graduates-targets-sub = Graduates of all levels in work in the first year after graduation, %: { $first }-{ $base } by Table 2, targets { $start }-{ $last }
graduates-targets-key = Solid: actual. Outlined: target.
graduates-all-levels = { $year }: { $employed } of { $graduates } graduates of all levels had work, { $share }; bachelors who entered a master’s programme are among the graduates, not among those in work. With them it is { $with_entrants }.
graduates-corrected-share = * { $year } is worked out with a corrected number. { $reason }

graduates-share = Employed

graduates-groups-title = { $ahead ->
    [state] State-funded bachelors of { $last } went into work or further study more often than those on contract
    [contract] Bachelors of { $last } on contract went into work or further study more often than state-funded ones
   *[open] State order or contract: Table 2 leaves open which bachelors of { $last } more often found work
}
graduates-groups-sub = Graduates in work, bachelors in work or further study, % of the group, { $first }-{ $last }
graduates-groups-key = Strong: { $last }. Grey: { $middle }. Faint: { $first }. The value axis does not start at zero.
graduates-groups-note = Table 2 does not tell which bachelors who entered a master’s programme were state-funded and which on contract, so both shares lie between “at least” and “at most”. State order less contract in { $year }: between { $low } and { $high }.


graduates-counts-title = Bachelors of { $last }: { $employed } of { $graduates } in work, { $entered } in a master’s programme; doctoral: { $doctors_employed } of { $doctors } in work
graduates-counts-sub = Graduates and employed graduates by who paid for their studies, people, { $first }-{ $last }
graduates-counts-key = Faint: graduates. Strong: employed. Bachelors who entered a master’s programme are not among the employed. Each group has its own scale.

graduates-seasons-title = Master’s graduates: { $winter_before } in winter and { $summer_before } in summer { $before }, { $winter } and { $summer } in { $last }
graduates-seasons-sub = Master’s graduates and employed graduates by season and funding, people, { $first }-{ $last }
graduates-seasons-key = Faint: graduates. Strong: employed. Each group has its own scale.


graduates-state-sub = State-funded graduates of all levels in work, %: { $first }-{ $base } by Table 2, targets { $start }-{ $last }
graduates-state-note = { $year }: { $employed } of { $graduates } state-funded graduates of all levels had work, { $share }; of bachelors alone { $bachelors }. The plan does not say which levels its target covers. Bachelors who entered a master’s programme are not among those in work.


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

graduates-idle-title = Master’s graduates not in work: { $now } of { $of_now } in { $last }, { $before } of { $of_before } in { $before_year }
graduates-idle-sub = Master’s graduates not employed, by season of graduation and funding, people, { $first }-{ $last }
graduates-idle-key = Strong: state order. Faint: contract.
graduates-idle = { $group ->
    [master_winter] Winter
   *[master_summer] Summer
}, { $funding ->
    [state] state order
   *[contract] contract
}

graduates-salary-title = { $again ->
    [yes] A graduate is to earn { $final } of Kazakhstan’s average salary in { $reached } and again in { $last }
   *[no] A graduate is to earn { $final } of Kazakhstan’s average salary in { $reached }
}
graduates-salary-sub = Average salary of a graduate to the average monthly salary in Kazakhstan, ratio, targets { $first }-{ $last }
graduates-salary-key = { $reported ->
    [yes] Solid: actual. Outlined: target.
   *[no] Outlined: target. The plan gives no earlier figure.
}
graduates-salary-ratio = Salary of a graduate to the national average

graduates-say = What the numbers say
graduates-say-sub = Written by rules from the tables
graduates-say-reading = { $reading ->
    [with_entrants] Bachelors in work or further study: { $before } in { $first }, { $now } in { $last }.
    [of_seekers] Bachelors in work, of those who did not go on to a master’s: { $before } in { $first }, { $now } in { $last }.
    [printed] Bachelors as printed: { $before } in { $first }, { $now } in { $last }{ $alike ->
        [yes] ; both years count the same people.
       *[no] , but { $last } counts other people than { $first }.
    }
   *[without_entrants] Bachelors in work, if those who study on are counted as without work: { $before } in { $first }, { $now } in { $last }.
}
graduates-say-target = { $reported ->
    [yes] Graduates of all levels in work in { $year }, as reported; the target is { $target }.
   *[no] Graduates of all levels in work in { $year }, entrants to the master’s not counted; the first target is { $target }, for { $target_year }.
}
graduates-say-entrants = Change in the number of bachelors who entered a master’s programme, { $first } to { $last }: { $before } to { $now }.
graduates-say-stable = “Stable { $claim } employment of master’s and doctoral graduates”, says the text; Table 2 prints this much for { $group ->
    [master_winter] the master’s graduates of winter { $year }
    [master_summer] the master’s graduates of summer { $year }
   *[doctoral] the doctoral graduates of { $year }
}.
