### Rankings

rankings-page = Rankings
rankings-lead = Which places the university holds in international and national rankings, and which it aims at.
rankings-fold = Programmes in Atameken’s ranking

rankings-name = { $ranking ->
    [qs_wur] QS World University Ranking
    [qs_eeca] QS EECA University Ranking
    [ui_greenmetric] UI GreenMetric
    [rankpro] RankPro
    [ares] ARES, grade
    [unirank] uniRank
    [webometrics] Webometrics
    [iqaa] IQAA, place
    [atameken] Atameken, specialties in the top ten
   *[iaar] IAAR, specialties in the top ten
}
rankings-name-of = IAAR, specialties in the top ten, of { $all }
rankings-short = { $ranking ->
    [qs_wur] QS World
    [qs_eeca] QS EECA
    [ui_greenmetric] GreenMetric
    [rankpro] RankPro
    [ares] ARES
    [unirank] uniRank
   *[webometrics] Webometrics
}
rankings-none = not ranked
rankings-blank = Table 11 prints nothing here.
rankings-aim-title = { $standing ->
    [behind] { $always ->
        [yes] { $name }: the plan asks for place { $target } in every year, { $places ->
            [one] one place
           *[other] { $places } places
        } behind { $reached }, reached in { $reached_year }
       *[no] { $name }: the plan asks for place { $target } by { $target_year }, { $places ->
            [one] one place
           *[other] { $places } places
        } behind { $reached }, reached in { $reached_year }
    }
    [same] { $name }: the plan asks for place { $target } by { $target_year }, the same as reached in { $reached_year }
    [band] { $name }: the plan asks for { $target } by { $target_year }; the university stood at { $reached } in { $reached_year }
   *[ahead] { $always ->
        [yes] { $name }: the plan asks for place { $target } from { $first } on, { $places ->
            [one] one place
           *[other] { $places } places
        } ahead of { $reached }, reached in { $reached_year }
       *[no] { $name }: the plan asks for place { $target } by { $target_year }, { $places ->
            [one] one place
           *[other] { $places } places
        } ahead of { $reached }, reached in { $reached_year }
    }
}
rankings-aim-sub = Place, the best on top: before the plan { $since }-{ $reached_year }, targets { $first }-{ $target_year }
rankings-aim-key = Filled: actual. Hollow: target. The axis is cut: place 1 lies far above it.
rankings-reached = place { $place } reached in { $year }

rankings-overview-title = { $moved ->
    [0] No place in an international ranking is known to have changed from { $before } to { $year }
   *[other] From { $before } to { $year }, in places: { $moves }
}
rankings-moves = { $move ->
    [ahead] better in { $rankings }
   *[back] worse in { $rankings }
}
rankings-moved = { $ranking } by { $places }
rankings-unmeasured = { $move ->
    [joined] New in { $ranking }: { $now }
    [left] No place printed for { $ranking } in { $year }
   *[bands] { $ranking } from band { $before } to { $now }, which may hold the same place
}
rankings-overview-reached = Places of { $year } (targets): { $places }; { $state ->
    [all] all reached
    [some] { $reached } reached
   *[none] none reached
}
rankings-reported-place = { $ranking } { $place } ({ $target })
rankings-overview-sub = Places in international rankings before the plan, { $since }-{ $year }, and the targets of the { $count } that have some, { $first }-{ $last }
rankings-overview-key = Place 1 is on top; each ranking has its own scale. Shaded: a band, of which only the better edge is known. Outlined: target.
rankings-other-year = { $ranking }: the text names { $printed } for { $text_year }, Table 11 for { $table_year }.

rankings-national-title = IQAA: place { $iqaa_before } in { $before }, { $iqaa } in { $year }; IAAR’s top ten: { $iaar_before } of { $all } specialties, then { $iaar }
rankings-national-sub = National rankings, { $since }-{ $year }: place by IQAA (1 on top), number of specialties by the others
rankings-national-key = Place 1 is on top; the other two count specialties, each on its own scale.
rankings-national-note = The cells of { $year } count “specialties/EP” where those before count specialties: perhaps another unit. The text counts { $text } programmes in Atameken’s top ten in { $year }, this table { $table }.

rankings-places-title = Place { $technical } among technical universities (IQAA, { $year }), { $all } of all (IAAR); the Directions aim at the TOP { $aim }
rankings-places-sub = Places named in the text, of { $year } by IQAA, without a year by IAAR, and the aim of the Conceptual Directions
rankings-places-key = Place 1 is on top. Shaded: the TOP { $aim }; the Directions name neither year nor ranking for it, and rank no websites or fields.
rankings-places-aim = TOP { $aim }
rankings-places = Place
rankings-told = { $item ->
    [iqaa_technical] IQAA, technical universities
    [iqaa_websites] IQAA, websites
    [iaar_engineering] IAAR, engineering field
    [iaar_general] IAAR, all universities
    [assessed] Assessed
    [top_ten] In the top ten
    [second] In 2nd place
   *[first] In 1st place
}

rankings-programmes-title = In { $year }, { $top } of { $all } programmes assessed were in Atameken’s top ten; { $first } bachelor’s programmes came first
rankings-programmes-sub = Educational programmes in the ranking of Atameken, number, { $year }
rankings-programmes-key = First and second places count bachelor’s programmes.
rankings-programmes-note = Table 12 counts { $table } specialties in Atameken’s top ten in { $year }, the text { $text } programmes.
rankings-programmes = Programmes

rankings-improvement-title = The plan asks for Atameken positions of programmes improved by { $start } in { $first } and { $end } in { $year }
rankings-improvement-sub = Target for improving the positions of programmes, %, { $first }-{ $year }
rankings-improvement-key = { $reported ->
    [yes] Solid: actual. Outlined: target.
   *[no] Outlined: target.
}
rankings-improvement = Improvement
