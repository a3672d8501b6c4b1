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
    [total] Printed total
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
    [total] the industries of the university’s programmes
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
    [vacant_jobs] { labour-industry } in { labour-region } has { $value } vacant jobs, the most printed for any region and industry
    [expected_need] { labour-industry } in { labour-region } is expected to need { $value } workers, the most printed for any region and industry
   *[need_per_vacancy] { labour-industry } in { labour-region } expects { $value } workers per vacant job ({ $need } to { $jobs }), the most where Table 8 prints both
}
labour-heat-nothing = Table 8 prints no number above zero for any region and industry
labour-heat-key = x, hatched: confidential, { $hidden } of the regions’ { $cells } figures{ $republic ->
    [0] { "" }
   *[other] { " " }and { $republic } of the republic’s { $industries }
}. Dash: none, or not set. 0: a printed zero. Totals as printed, without colour. Shades tell small numbers further apart than large ones.
labour-cell = { $hidden ->
    [yes] x
   *[no] –
}
labour-profile-title = { $shape ->
    [two] { $region }: most vacant jobs in { $jobs }, largest expected need in { $need }
    [same] { $region }: { $jobs } has the most vacant jobs and the largest expected need of the listed industries
    [jobs] { $region }: most vacant jobs in { $jobs }; no industry has a printed need above zero
   *[none] { $region }: no industry has a printed number above zero
}
labour-profile-sub = Vacant jobs and expected need by listed industry, people; Table 8 names no year
labour-profile-key = { $chosen ->
    [yes] Strong blue: the industry chosen. Each measure has its own scale.
   *[no] Each measure has its own scale.
}{ $hidden ->
    [yes] { " " }Confidential figures have no place.
   *[no] { "" }
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
    }; Table 8 names no year
   *[heat] { $measure } by region and industry{ $people ->
        [yes] , people
       *[no] { "" }
    }; Table 8 names no year
}
labour-what = { $total ->
    [yes] { labour-measure-within } in the listed industries
   *[no] { labour-measure-within } in { labour-industry-within }
}
labour-among = { $hidden ->
    [yes] the { $of } regions whose figure is not confidential
   *[no] the { $of } regions
}
labour-map-title = { $count ->
    [0] Table 8 has no region with a number above zero for { labour-what }
    [1] Of { labour-among }, only { $regions } has a number above zero for { labour-what }
    [2] Of { labour-among }, only { $regions } have a number above zero for { labour-what }
   *[other] { $measure ->
        [vacant_jobs] Of { labour-among }, { $regions } have the most vacant jobs
        [expected_need] Of { labour-among }, { $regions } expect to need the most workers
       *[need_per_vacancy] Of { labour-among }, { $regions } expect the most workers per vacant job
    }{ $total ->
        [yes] { " " }in the listed industries
       *[no] { " " }in { labour-industry-within }
    }
}
labour-map-key = { $total ->
    [yes] The printed totals of the listed industries, those of the university’s programmes: they seem to count land transport twice and may contain industries that are not listed. Cities of republican significance (filled, without a number) have no column in Table 8.
   *[no] Cities of republican significance (filled, without a number) have no column in Table 8.
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
    [suppressed] { $region }: no number for { labour-what }, it is confidential
   *[none] { $region }: no number for { labour-what }, Table 8 prints a dash
}
labour-list-only = { $region } is the only region with a number for { labour-what }
labour-list-place = { $shared ->
    [yes] { $region } shares { labour-ordinal } place of { $all ->
        [yes] 14 regions
       *[no] the { $count } regions with a number
    }
   *[no] { $region } is { labour-ordinal } of { $all ->
        [yes] 14 regions
       *[no] the { $count } regions with a number
    }
} by { labour-what }
labour-list-key = { $chosen ->
    [yes] Orange, bold: Karaganda, the university’s region. Strong blue: { $region }, chosen.
   *[no] Orange, bold: Karaganda, the university’s region.
}{ $total ->
    [yes] { " " }Printed totals, which seem to count land transport twice.
   *[no] { "" }
}{ $hidden ->
    [yes] { " " }Confidential figures have no place and might take any.
   *[no] { "" }
}

### Labour market: the page

labour-name = Labour market
labour-lead = Where the vacancies for the university’s specialties are, what the plan expects until 2025, and how far its figures carry. Click a region or an industry: the page follows.
labour-fold = { $fold ->
    [every] Every region and every industry (Table 8)
    [karaganda] Karaganda and its region by occupation (Table 9)
    [text] What the plan’s text says of need and shortage
   *[doubts] How far the figures carry: totals that do not add up, confidential figures
}
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
    [yes] Printed totals do not square with the industries listed
   *[no] Printed totals are the sums of the industries listed
}
labour-clash-sub = Table 8, people: totals of the regions beside their eleven listed industries
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
   *[finding] What explains it
}
labour-totals-foot = { $source }. x: how many of the parts are confidential. Confidential is no number and is not added. –: no part has a number.
labour-finding = { $finding ->
    [closes] it adds up
    [closes_despite_x] it adds up without the x
    [land_twice] land transport twice
    [x_may_carry] the x may hold it
    [exceeds_beyond_x] the x cannot hold all of it
    [exceeds_without_x] { $land ->
        [yes] land transport, in part
       *[no] nothing printed
    }
    [falls_short] less than its parts
    [no_column] cities have no column
    [no_column_or_x] cities, or the x
   *[total_hidden] total confidential
}

### Labour market: what the x may hide

labour-bounds-title = { $zero ->
    [0] Table 8 hides { $all } figures of { $measure }; its totals leave room for each of them
    [1] Table 8 hides { $all } figures of { $measure }; by its totals one of them could only be zero
   *[other] Table 8 hides { $all } figures of { $measure }; by its totals { $zero } of them could only be zero
}
labour-bounds-sub = The most that the printed totals of row and column allow for each x, people; land transport counted once; Table 8 names no year
labour-bounds-name = Bounds
labour-bounds-key = Bars end at the most that an x can be; column, row: what each total leaves for it. 0: the figure is zero, or its total leaves it out.
labour-bounds-reading = { $telling ->
    [0] No total of this measure can tell whether it holds land transport twice.
    [1] { $exact ->
        [0] One total of this measure can tell whether it holds land transport twice; it does not.
       *[other] One total of this measure can tell: { $where } has exactly its land transport more than its industries, as if it held that twice.
    }
   *[other] Of the { $telling } totals of this measure that can tell, { $exact ->
        [0] none is
        [1] one is
       *[other] { $exact } are
    } more than the industries by exactly their land transport, as if they held it twice.
} Here it is counted once: { $once } of { $all } figures could only be zero. Taken as printed, { $zero } could.
labour-bounds-note = Bounds, not values. They hold only if the totals contain the confidential figures and otherwise the listed industries alone; some totals contain more, so no hidden figure may be derived.
labour-bounds-cell = { $region }, { $industry }
labour-bound = at most { $upper }
labour-bound-unknown = no bound
labour-bounds-label = { $republic ->
    [yes] { $range } (column { $column })
   *[no] { $range } (column { $column }, row { $row })
}
labour-bounds-why = { $republic ->
    [yes] The column leaves { $column }; the row sets no upper bound on the republic itself.
   *[no] The row leaves { $row }, the column { $column }.
}{ $differs ->
    [yes] { " " }Taken as printed, with land transport perhaps held twice, the column leaves { $printed }.
   *[no] { "" }
}
labour-bounds-nothing = nothing
labour-clash-head = { $finding ->
    [land_twice] The printed total is more than all listed industries by exactly their land transport, as if it held that twice
    [exceeds_without_x] The printed total is more than all listed industries, and none of them is confidential
    [exceeds_beyond_x] The confidential figures cannot hold all that the total has more than its industries
    [closes_despite_x] The total is reached without the confidential figures
   *[falls_short] The industries add up to more than the printed total
}
labour-clash = { $finding ->
    [land_twice] { $place }, { $measure }: total { $printed }, { $difference } more.
    [exceeds_without_x] { $place }, { $measure }: total { $printed }, industries { $computed }, { $difference } more{ $land ->
        [0] .
       *[other] ; land transport once again would be { $twice } of them.
    }
    [exceeds_beyond_x] { $hidden ->
        [1] { $place }, { $measure }: total { $printed }, industries { $computed }; of the { $difference } more, the one confidential figure can hold at most { $carry } by the total of its row{ $land ->
            [0] .
           *[other] ; land transport once again would be { $twice }.
        }
       *[other] { $place }, { $measure }: total { $printed }, industries { $computed }; of the { $difference } more, the { $hidden } confidential figures can hold at most { $carry } by the totals of their rows{ $land ->
            [0] .
           *[other] ; land transport once again would be { $twice }.
        }
    }
    [closes_despite_x] { $hidden ->
        [1] { $place }, { $measure }: total { $printed }, one confidential.
       *[other] { $place }, { $measure }: total { $printed }, { $hidden } confidential.
    }
   *[falls_short] { $place }, { $measure }: total { $printed }, industries { $computed }.
}
labour-clash-end = So a total may count land transport twice, may contain industries that Table 8 does not list, and may leave confidential figures out. What an x hides can be bounded, not worked out.
