### Rankings

rankings-page = Rankings
rankings-lead = Which places the university holds in international and national rankings, and which it aims at.

rankings-name = { $ranking ->
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA
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
    [0] No place in an international ranking changed from { $before } to { $year }
   *[other] From { $before } to { $year }: { $moves }
}
rankings-moves = { $move ->
    [ahead] better in { $rankings }
    [back] worse in { $rankings }
    [joined] new in { $rankings }
   *[left] no place printed for { $rankings }
}
rankings-moved = { $way ->
    [places] { $ranking } by { $places ->
        [one] 1 place
       *[other] { $places } places
    }
    [bands] { $ranking } (from { $before } to { $now })
   *[name] { $ranking }
}
rankings-overview-sub = Places in international rankings before the plan, { $since }-{ $year }, and the targets of QS World, { $first }-{ $last }
rankings-overview-key = Place 1 is on top; each ranking has its own scale. Shaded: a band, of which only the better edge is known. Outlined: target.
rankings-other-year = { $ranking }: the text names { $printed } for { $text_year }, Table 11 for { $table_year }.

rankings-national-title = From { $before } to { $year } the university went from place { $iqaa_before } to { $iqaa } by IQAA, from { $atameken_before } to { $atameken } specialties in Atameken’s top ten, and from { $iaar_before } to { $iaar } in IAAR’s
rankings-national-sub = National rankings, { $since }-{ $year }: place by IQAA (1 on top), number of specialties by the others
rankings-national-key = Place 1 is on top; the other two count specialties, each on its own scale.

rankings-places-title = Places of { $year }: { $places }; the Conceptual Directions aim at the TOP { $aim } among the country’s universities
rankings-place-in = { $place } ({ $ranking })
rankings-places-sub = Places named in the text, { $year }, and the aim of the Conceptual Directions
rankings-places-key = Place 1 is on top. Shaded: the TOP { $aim }; the Directions name neither year nor ranking for it, and rank no websites or fields.
rankings-places-aim = TOP { $aim }
rankings-places = Place in { $year }
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
