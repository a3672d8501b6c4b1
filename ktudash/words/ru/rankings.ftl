### Rankings

rankings-page = Рейтинги
rankings-lead = Какие места университет занимает в международных и национальных рейтингах и к каким стремится.
rankings-fold = Программы в рейтинге «Атамекен»

rankings-name = { $ranking ->
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA University Rankings
    [ui_greenmetric] UI GreenMetric
    [rankpro] RankPro
    [ares] ARES, категория
    [unirank] uniRank
    [webometrics] Webometrics
    [iqaa] НАОКО, место
    [atameken] «Атамекен», специальности в первой десятке
   *[iaar] НААР, специальности в первой десятке
}
rankings-name-of = НААР, специальности в первой десятке, из { $all }
rankings-short = { $ranking ->
    [qs_wur] QS World
    [qs_eeca] QS EECA
    [ui_greenmetric] GreenMetric
    [rankpro] RankPro
    [ares] ARES
    [unirank] uniRank
   *[webometrics] Webometrics
}
rankings-none = вне рейтинга
rankings-blank = В таблице 11 здесь ничего не напечатано.
rankings-aim-title = { $standing ->
    [behind] { $always ->
        [yes] { $name }: по плану каждый год место { $target } — на { $places } { $places ->
            [one] место
            [few] места
           *[other] мест
        } хуже места { $reached }, достигнутого в { $reached_year } году
       *[no] { $name }: по плану место { $target } к { $target_year } году — на { $places } { $places ->
            [one] место
            [few] места
           *[other] мест
        } хуже места { $reached }, достигнутого в { $reached_year } году
    }
    [same] { $name }: по плану место { $target } к { $target_year } году, столько же достигнуто в { $reached_year } году
    [band] { $name }: по плану { $target } к { $target_year } году; в { $reached_year } году университет был на месте { $reached }
   *[ahead] { $always ->
        [yes] { $name }: по плану место { $target } с { $first } года — на { $places } { $places ->
            [one] место
            [few] места
           *[other] мест
        } лучше места { $reached }, достигнутого в { $reached_year } году
       *[no] { $name }: по плану место { $target } к { $target_year } году — на { $places } { $places ->
            [one] место
            [few] места
           *[other] мест
        } лучше места { $reached }, достигнутого в { $reached_year } году
    }
}
rankings-aim-sub = Место, лучшее сверху: до плана { $since }–{ $reached_year }, план { $first }–{ $target_year }
rankings-aim-key = Закрашено: факт. Контур: план. Ось обрезана: первое место намного выше.
rankings-reached = место { $place }, { $year } год

rankings-overview-title = { $moved ->
    [0] Ни в одном международном рейтинге изменение места с { $before } по { $year } год не установлено
   *[other] Места с { $before } по { $year } год: { $moves }
}
rankings-moves = { $move ->
    [ahead] лучше — { $rankings }
   *[back] хуже — { $rankings }
}
rankings-moved = { $ranking } (на { $places })
rankings-unmeasured = { $move ->
    [joined] Впервые в рейтинге { $ranking }: { $now }
    [left] Место в рейтинге { $ranking } за { $year } год не напечатано
   *[bands] { $ranking }: диапазон { $before }, затем { $now } — место могло и не измениться
}
rankings-overview-reached = Места { $year } года (в скобках план): { $places }; { $state ->
    [all] все планы выполнены
    [some] выполнено планов — { $reached }
   *[none] не выполнен ни один
}
rankings-reported-place = { $ranking } { $place } ({ $target })
rankings-overview-sub = Места в международных рейтингах до плана, { $since }–{ $year }, и планы тех, у которых они есть ({ $count }), { $first }–{ $last }
rankings-overview-key = Первое место сверху; у каждого рейтинга своя шкала. Тонированное: диапазон, известен только его лучший край. Контур: план.
rankings-other-year = { $ranking }: в тексте { $printed } за { $text_year } год, в таблице 11 — за { $table_year }.

rankings-national-title = НАОКО: место { $iqaa_before } в { $before } году, { $iqaa } в { $year } году; первая десятка НААР: { $iaar_before } { $iaar_before ->
    [one] специальность
    [few] специальности
   *[other] специальностей
} из { $all }, затем { $iaar }
rankings-national-sub = Национальные рейтинги, { $since }–{ $year }: место по НАОКО (первое сверху), у других — число специальностей
rankings-national-key = Первое место сверху; два других рейтинга считают специальности, каждый в своей шкале.
rankings-national-note = В ячейках за { $year } год считают «специальности/ОП», раньше — специальности: возможно, это другая единица. В тексте программ в первой десятке «Атамекена» за { $year } год — { $text }, в таблице — { $table }.

rankings-places-title = { $technical }‑е место среди технических вузов (НАОКО, { $year }), { $all }‑е среди всех (НААР); цель Концептуальных направлений — ТОП-{ $aim }
rankings-places-sub = Места, названные в тексте: НАОКО за { $year } год, НААР без года, и цель Концептуальных направлений
rankings-places-key = Первое место сверху. Тонированное: ТОП-{ $aim }; для него Концептуальные направления не называют ни года, ни рейтинга и не оценивают сайты и направления подготовки.
rankings-places-aim = ТОП-{ $aim }
rankings-places = Место
rankings-told = { $item ->
    [iqaa_technical] НАОКО, технические вузы
    [iqaa_websites] НАОКО, сайты
    [iaar_engineering] НААР, инженерия
    [iaar_general] НААР, все вузы
    [assessed] Оценено
    [top_ten] В первой десятке
    [second] На 2‑м месте
   *[first] На 1‑м месте
}

rankings-programmes-title = В { $year } году в первой десятке «Атамекена» — { $top } из { $all } оценённых программ; программ бакалавриата на первом месте — { $first }
rankings-programmes-sub = Образовательные программы в рейтинге «Атамекен», ед., { $year }
rankings-programmes-key = Первые и вторые места — только у программ бакалавриата.
rankings-programmes-note = В таблице 12 в первой десятке «Атамекена» за { $year } год специальностей — { $table }, в тексте программ — { $text }.
rankings-programmes = Программы

rankings-improvement-title = Позиции программ в рейтинге «Атамекен» по плану должны улучшиться на { $start } в { $first } году и на { $end } в { $year } году
rankings-improvement-sub = План улучшения позиций программ, %, { $first }–{ $year }
rankings-improvement-key = { $reported ->
    [yes] Заливка: факт. Контур: план.
   *[no] Контур: план.
}
rankings-improvement = Улучшение
