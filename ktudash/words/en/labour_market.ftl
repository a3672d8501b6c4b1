### Labour market: regions, industries, measures

labour-region = { $region ->
    [republic] Republic
    [akmola] Akmola
    [aktobe] Aktobe
    [almaty] Almaty region
    [atyrau] Atyrau
    [west_kazakhstan] West Kazakhstan
    [zhambyl] Zhambyl
    [karaganda] Karaganda
    [kostanay] Kostanay
    [kyzylorda] Kyzylorda
    [mangystau] Mangystau
    [pavlodar] Pavlodar
    [north_kazakhstan] North Kazakhstan
    [turkestan] Turkestan
   *[east_kazakhstan] East Kazakhstan
}
labour-region-short = { $region ->
    [akmola] Akmola
    [aktobe] Aktobe
    [almaty] Almaty
    [atyrau] Atyrau
    [west_kazakhstan] West Kaz.
    [zhambyl] Zhambyl
    [karaganda] Karaganda
    [kostanay] Kostanay
    [kyzylorda] Kyzylorda
    [mangystau] Mangystau
    [pavlodar] Pavlodar
    [north_kazakhstan] North Kaz.
    [turkestan] Turkestan
   *[east_kazakhstan] East Kaz.
}
labour-city = { $city ->
    [astana] Astana
   *[almaty_city] Almaty (city)
}
labour-city-note = Table 8 has no column for this city.
labour-industry = { $industry ->
    [total] All industries
    [mining] Mining
    [manufacturing] Manufacturing
    [power_supply] Power supply
    [civil_engineering] Civil engineering
    [passenger_rail] Passenger rail
    [freight_rail] Rail freight
    [other_passenger_land] Other passenger
    [freight_road] Road freight
    [communication] Communication
    [programming] Programming
   *[architecture] Architecture
}
labour-industry-within = { $industry ->
    [total] all industries
    [mining] mining and quarrying
    [manufacturing] manufacturing
    [power_supply] power supply
    [civil_engineering] civil engineering
    [passenger_rail] passenger rail transport
    [freight_rail] rail freight
    [other_passenger_land] other passenger land transport
    [freight_road] road freight and transport services
    [communication] communication
    [programming] programming and consulting
   *[architecture] architecture, surveys and technical tests
}
labour-measure = { $measure ->
    [vacant_jobs] Vacant jobs
    [expected_need] Expected need
   *[need_per_vacancy] Need per vacancy
}
labour-measure-within = { $measure ->
    [vacant_jobs] vacant jobs
    [expected_need] expected need for workers
   *[need_per_vacancy] expected need per vacant job
}
labour-count = { $count ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
   *[other] { $count }
}
labour-ordinal = { $place ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
    [11] eleventh
    [12] twelfth
    [13] thirteenth
    [14] fourteenth
   *[other] { $place }th
}

### Labour market: the heatmap and the profile

labour-heat-title = { $measure ->
    [vacant_jobs] { $industry } in { $region } has the most vacant jobs of any listed cell: { $value }
    [expected_need] { $industry } in { $region } has the largest expected need of any listed cell: { $value }
   *[need_per_vacancy] { $industry } in { $region } expects { $value } workers per vacant job, the most of all
}
labour-heat-nothing = No region prints a number above zero
labour-heat-key = Hatched “conf.”: confidential (x), { $hidden } of { $cells } cells. Dash: none. 0: a printed zero. Totals as printed, without colour; the colour scale is compressed.
labour-cell = { $hidden ->
    [yes] conf.
   *[no] –
}
labour-profile-title = { $shape ->
    [two] { $region }: most vacant jobs in { $jobs }, largest expected need in { $need }
    [same] { $region }: { $jobs } leads in vacant jobs and in expected need
    [jobs] { $region }: most vacant jobs in { $jobs }; no industry prints an expected need above zero
   *[none] { $region }: no industry prints a number above zero
}
labour-profile-sub = Vacant jobs and expected need by industry, people
labour-profile-key = { $chosen ->
    [yes] Dark blue: the industry chosen. Each measure has its own scale.
   *[no] Each measure has its own scale.
}

### Labour market: the map and the list

labour-sub = { $chart ->
    [map] { $measure } in { $industry }{ $people ->
        [yes] , people
       *[no] { "" }
    }, by region (borders before 2022; Table 8 names no year)
    [list] { $measure } in { $industry }{ $people ->
        [yes] , people
       *[no] { "" }
    }
   *[heat] { $measure } by region and industry{ $people ->
        [yes] , people
       *[no] { "" }
    }
}
labour-map-title = { $count ->
    [0] No region prints a number above zero for { $measured } in { $industry }
    [1] Only { $regions } prints a number above zero for { $measured } in { $industry }
    [2] Only { $regions } print a number above zero for { $measured } in { $industry }
   *[other] { $measure ->
        [vacant_jobs] { $regions } have the most vacant jobs in { $industry }
        [expected_need] { $regions } expect to need the most workers in { $industry }
       *[need_per_vacancy] { $regions } expect the most workers per vacant job in { $industry }
    }
}
labour-map-key = { $total ->
    [yes] All industries: the printed totals, which may contain industries that are not listed. Cities of republican significance (dark) have no column in Table 8.
   *[no] Cities of republican significance (dark) have no column in Table 8.
}
labour-map-home = { $region }, home of the university
labour-map-chosen = { $region }, chosen
labour-legend-suppressed = confidential (x)
labour-legend-none = none (–)
labour-share = { $share } of the republic’s { $total }
labour-no-share = The republic’s figure is confidential: no share
labour-rank = Place { $rank } of { $ranked } regions with a number
labour-no-rank = No share and no place
labour-list-gap = { $status ->
    [suppressed] The figure of { $region } is confidential
   *[none] { $region } has none
}
labour-list-only = { $region } is the only region with a number
labour-list-place = { $shared ->
    [yes] { $region } shares { $place } place of { $all ->
        [yes] fourteen regions
       *[no] the { $count } regions with a number
    }
   *[no] { $region } is { $place } of { $all ->
        [yes] fourteen regions
       *[no] the { $count } regions with a number
    }
}
labour-list-key = { $chosen ->
    [yes] Orange: Karaganda. Dark blue: { $region }, chosen.
   *[no] Orange: Karaganda.
}{ $hidden ->
    [yes] { " " }Confidential figures have no place and might take any.
   *[no] { "" }
}

### Labour market: the page

labour-name = Labour market
labour-lead = Where the vacancies for the university’s specialties are, what the plan expects until 2025, and how far its figures carry. Click a region or an industry: the page follows.
labour-menu = { $menu ->
    [measure] Measure:
    [industry] Industry:
    [region] Region:
    [rows] Regions sorted by:
   *[columns] Industries sorted by:
}
labour-all-regions = all 14
labour-printed-order = printed order
labour-clash-title = { $some ->
    [yes] Printed totals contradict what is printed below them
   *[no] Printed totals agree with what is printed below them
}
labour-clash-sub = Table 8: totals of the regions beside their eleven listed industries
labour-totals-card = { $by ->
    [region] Totals of the regions, printed and computed
   *[industry] Totals of the industries, printed and computed
}
labour-totals-card-sub = { $by ->
    [region] Table 8, people: the printed total and the sum of the eleven listed industries
   *[industry] Table 8, people: the republic as printed and the sum of the 14 regions
}
labour-totals-head = { $head ->
    [printed] Printed
    [computed] Computed
    [difference] Difference
    [hidden] x
   *[finding] Reading
}
labour-totals-foot = { $source }. x: confidential cells among the parts. Confidential is no number and is not added. –: no part has a number.
labour-finding = { $finding ->
    [closes] adds up
    [closes_despite_x] adds up without the x
    [x_may_carry] x may hold it
    [exceeds_beyond_x] more than x can hold
    [exceeds_without_x] more, without any x
    [falls_short] less than its parts
    [no_column] cities without column
    [no_column_or_x] cities, or x
   *[total_hidden] total confidential
}

### Labour market: what the x may hide

labour-bounds-title = { $zero ->
    [0] The printed totals leave room for each of { $all } confidential figures of { $measure }
    [1] One of { $all } confidential figures of { $measure } must be 0, or its total leaves it out
   *[other] { $zero } of { $all } confidential figures of { $measure } must be 0, or their total leaves them out
}
labour-bounds-sub = { $measure }, people: what the printed totals of row and column allow for each x
labour-bounds-name = Bounds
labour-bounds-key = Bars end at the upper bound; column, row: what each total leaves. “0 or 1”: 1 if an x stands for somebody.
labour-bounds-note = Bounds, not values. They hold only if the totals contain the confidential figures and nothing else; several totals provably contain more than the listed industries, so no hidden figure may be derived.
labour-bounds-cell = { $region }, { $industry }
labour-bound = { $upper ->
    [1] 0 or 1
   *[other] 0 or 1 … { $upper }
}
labour-bound-unknown = no bound
labour-bounds-label = { $republic ->
    [yes] { $range } (column { $column })
   *[no] { $range } (column { $column }, row { $row })
}
labour-bounds-why = { $republic ->
    [yes] The column leaves { $column }; the row sets no upper bound on the republic itself.
   *[no] The row leaves { $row }, the column { $column }.
}
labour-bounds-nothing = nothing
labour-clash-head = { $finding ->
    [exceeds_without_x] The printed total is more than all listed industries, and none of them is confidential
    [exceeds_beyond_x] The confidential cells cannot hold what the total is more
    [closes_despite_x] The total is already reached without the confidential cells
   *[falls_short] The industries add up to more than the printed total
}
labour-clash = { $finding ->
    [exceeds_without_x] { $place }, { $measure }: total { $printed }, industries { $computed }, { $difference } more.
    [exceeds_beyond_x] { $hidden ->
        [1] { $place }, { $measure }: total { $printed }, industries { $computed }; of the { $difference } missing, the one confidential cell can hold at most { $carry } by the total of its row.
       *[other] { $place }, { $measure }: total { $printed }, industries { $computed }; of the { $difference } missing, the { $count } confidential cells can hold at most { $carry } by the totals of their rows.
    }
    [closes_despite_x] { $hidden ->
        [1] { $place }, { $measure }: the printed figures make up the whole { $printed }, yet one cell is confidential.
       *[other] { $place }, { $measure }: the printed figures make up the whole { $printed }, yet { $count } cells are confidential.
    }
   *[falls_short] { $place }, { $measure }: total { $printed }, industries { $computed }.
}
labour-clash-end = So a total may contain industries that Table 8 does not list, and may leave confidential figures out. What an x hides can be bounded, not worked out.
