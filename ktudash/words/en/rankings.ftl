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
rankings-corrected = Corrected: the text at hand reads { $printed }. { $reason }
rankings-correction = * { $name }, { $span ->
    [years] { $first }-{ $last }
   *[year] { $first }
}: the text at hand reads { $printed }, read as { $value }. { $reason }

rankings-aim-title = { $standing ->
    [behind] { $always ->
        [yes] { $name }: the target of every year, place { $target }, lies behind place { $reached }, reached in { $reached_year }
       *[no] { $name }: the target of { $target_year }, place { $target }, lies behind place { $reached }, reached in { $reached_year }
    }
    [same] { $name }: the plan asks for no better place by { $target_year } than { $reached }, reached in { $reached_year }
    [band] { $name }: the plan asks for { $target } by { $target_year }; the university stood at { $reached } in { $reached_year }
   *[ahead] { $always ->
        [yes] { $places ->
            [one] { $name }: the plan asks for place { $target } from { $first } on, one place ahead of { $reached } in { $reached_year }
           *[other] { $name }: the plan asks for place { $target } from { $first } on, { $places } places ahead of { $reached } in { $reached_year }
        }
       *[no] { $places ->
            [one] { $name }: the plan asks for place { $target } by { $target_year }, one place ahead of { $reached } in { $reached_year }
           *[other] { $name }: the plan asks for place { $target } by { $target_year }, { $places } places ahead of { $reached } in { $reached_year }
        }
    }
}
rankings-aim-sub = Place, the best on top: actual { $since }-{ $reached_year }, targets { $first }-{ $target_year }
rankings-aim-key = { $corrected ->
    [yes] Filled: actual. Hollow: target, with * where corrected. The axis is cut: place 1 lies far above it.
   *[no] Filled: actual. Hollow: target. The axis is cut: place 1 lies far above it.
}
rankings-reached = place { $place } reached in { $year }

rankings-overview-title = { $moved ->
    [0] No place in an international ranking changed in { $year }
   *[other] { $year }: { $moves }
}
rankings-moves = { $move ->
    [ahead] up in { $rankings }
    [back] down in { $rankings }
    [joined] new in { $rankings }
   *[left] out of { $rankings }
}
rankings-moved = { $ranking } ({ $places })
rankings-overview-sub = Places in international rankings, { $since }-{ $year }, with the targets of QS World { $first }-{ $last }
rankings-overview-key = Place 1 is on top; each ranking has its own scale. Shaded: a band, of which only the better edge is known. Outlined: target.
rankings-other-year = The text puts { $ranking } { $printed } in { $text_year }, Table 11 in { $table_year }.

rankings-national-title = From { $before } to { $year }: IQAA place { $iqaa_before } → { $iqaa }, Atameken { $atameken_before } → { $atameken } and IAAR { $iaar_before } → { $iaar } specialties in the top ten
rankings-national-sub = National rankings, { $since }-{ $year }: place (1 on top) and number of specialties
rankings-national-key = Place 1 is on top; the other two count specialties, each on its own scale.

rankings-places-title = { $every ->
    [yes] All { $all } national places of { $year }, websites apart, lie within the TOP { $aim } that is aimed at
   *[no] { $within } of { $all } national places of { $year }, websites apart, lie within the TOP { $aim } that is aimed at
}
rankings-places-sub = Places named in the text, { $year }, and the aim of the Conceptual Directions
rankings-places-key = Place 1 is on top. Shaded: the TOP { $aim }; the document names neither year nor ranking for it.
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

rankings-programmes-title = { $top } of { $all } programmes are in Atameken’s top ten, { $first } of them first
rankings-programmes-sub = Educational programmes in the ranking of Atameken, number, { $year }
rankings-programmes-key = First and second places count bachelor’s programmes.
rankings-programmes-note = Table 12 counts { $table } specialties in Atameken’s top ten in { $year }, the text { $text } programmes.
rankings-programmes = Programmes

rankings-improvement-title = Positions in Atameken’s ranking are to improve by { $end } by { $year }, after { $start } in { $first }
rankings-improvement-sub = Target for improving the positions of programmes, %, { $first }-{ $year }
rankings-improvement-key = Outlined: target.
rankings-improvement = Improvement
