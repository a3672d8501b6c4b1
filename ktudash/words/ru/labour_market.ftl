### Labour market: regions, industries, measures

labour-region = { $region ->
    [republic] Республика
    [akmola] Акмолинская обл.
    [aktobe] Актюбинская обл.
    [almaty] Алматинская обл.
    [atyrau] Атырауская обл.
    [west_kazakhstan] Западно-Казахстанская обл.
    [zhambyl] Жамбылская обл.
    [karaganda] Карагандинская обл.
    [kostanay] Костанайская обл.
    [kyzylorda] Кызылординская обл.
    [mangystau] Мангистауская обл.
    [pavlodar] Павлодарская обл.
    [north_kazakhstan] Северо-Казахстанская обл.
    [turkestan] Туркестанская обл.
   *[east_kazakhstan] Восточно-Казахстанская обл.
}
labour-region-short = { $region ->
    [akmola] Акмолинская
    [aktobe] Актюбинская
    [almaty] Алматинская
    [atyrau] Атырауская
    [west_kazakhstan] ЗКО
    [zhambyl] Жамбылская
    [karaganda] Карагандинская
    [kostanay] Костанайская
    [kyzylorda] Кызылординская
    [mangystau] Мангистауская
    [pavlodar] Павлодарская
    [north_kazakhstan] СКО
    [turkestan] Туркестанская
   *[east_kazakhstan] ВКО
}
labour-city = { $city ->
    [astana] Астана
   *[almaty_city] Алматы (город)
}
labour-city-note = В таблице 8 нет столбца для этого города.
labour-industry = { $industry ->
    [total] Напечатанный итог
    [mining] Горнодобывающая
    [manufacturing] Обрабатывающая
    [power_supply] Энергоснабжение
    [civil_engineering] Гражд. строительство
    [passenger_rail] Пассажирские ж/д
    [freight_rail] Грузовые ж/д
    [other_passenger_land] Прочие пассажирские
    [freight_road] Грузовые авто
    [communication] Связь
    [programming] Программирование
   *[architecture] Архитектура
}
labour-industry-within = { $industry ->
    [total] отрасли программ университета
    [mining] горнодобывающая промышленность и разработка карьеров
    [manufacturing] обрабатывающая промышленность
    [power_supply] снабжение энергией
    [civil_engineering] гражданское строительство
    [passenger_rail] пассажирский железнодорожный транспорт
    [freight_rail] грузовой железнодорожный транспорт
    [other_passenger_land] прочий пассажирский сухопутный транспорт
    [freight_road] грузовые автоперевозки и транспортные услуги
    [communication] связь
    [programming] программирование и консультирование
   *[architecture] архитектура, изыскания и технические испытания
}
labour-measure = { $measure ->
    [vacant_jobs] Вакантные места
    [expected_need] Ожидаемая потребность
   *[need_per_vacancy] Потребность на вакансию
}
labour-measure-within = { $measure ->
    [vacant_jobs] вакантные места
    [expected_need] ожидаемая потребность в работниках
   *[need_per_vacancy] ожидаемая потребность на одно вакантное место
}
labour-ordinal = { $place ->
    [1] первое
    [2] второе
    [3] третье
    [4] четвёртое
    [5] пятое
    [6] шестое
    [7] седьмое
    [8] восьмое
    [9] девятое
    [10] десятое
    [11] одиннадцатое
    [12] двенадцатое
    [13] тринадцатое
    [14] четырнадцатое
   *[other] { $place }‑е
}

### Labour market: the heatmap and the profile

labour-heat-title = { $measure ->
    [vacant_jobs] { labour-region }, { labour-industry-within }: { $value } { $value ->
        [one] вакантное место
        [few] вакантных места
       *[other] вакантных мест
    } — больше всего среди областей и отраслей
    [expected_need] { labour-region }, { labour-industry-within }: понадобится { $value } { $value ->
        [one] работник
        [few] работника
       *[other] работников
    } — больше всего среди областей и отраслей
   *[need_per_vacancy] { labour-region }, { labour-industry-within }: { $value } { $value ->
        [one] работник
        [many] работников
       *[other] работника
    } на вакантное место ({ $need } к { $jobs }) — больше всего там, где в таблице 8 напечатано и то и другое
}
labour-heat-nothing = В таблице 8 нет числа больше нуля ни для одной области и отрасли
labour-heat-key = x, штриховка: конфиденциально — цифр по областям { $hidden } из { $cells }{ $republic ->
    [0] { "" }
   *[other] { " " }и по республике { $republic } из { $industries }
}. Тире: нет или не установлено. 0: напечатанный ноль. Итоги — как в документе, без цвета. Оттенки различают малые числа сильнее, чем большие.
labour-cell = { $hidden ->
    [yes] x
   *[no] –
}
labour-profile-title = { $shape ->
    [two] { $region }: больше всего вакантных мест — { $jobs }; наибольшая ожидаемая потребность — { $need }
    [same] { $region }: из перечисленных отраслей первая и по вакантным местам, и по ожидаемой потребности — { $jobs }
    [jobs] { $region }: больше всего вакантных мест — { $jobs }; потребность больше нуля не напечатана ни для одной отрасли
   *[none] { $region }: числа больше нуля нет ни для одной отрасли
}
labour-profile-sub = Вакантные места и ожидаемая потребность по перечисленным отраслям, чел.; года в таблице 8 нет
labour-profile-key = { $chosen ->
    [yes] Ярко-синее: выбранная отрасль. У каждой величины своя шкала.
   *[no] У каждой величины своя шкала.
}{ $hidden ->
    [yes] { " " }У конфиденциальных цифр места нет.
   *[no] { "" }
}

### Labour market: the map and the list

labour-sub = { $chart ->
    [map] { $measure }, { $industry }{ $people ->
        [yes] , чел.
       *[no] { "" }
    }, по областям (границы до 2022 года; года в таблице 8 нет)
    [list] { $measure }, { $industry }{ $people ->
        [yes] , чел.
       *[no] { "" }
    }; года в таблице 8 нет
   *[heat] { $measure } по областям и отраслям{ $people ->
        [yes] , чел.
       *[no] { "" }
    }; года в таблице 8 нет
}
labour-what = { $total ->
    [yes] { labour-measure-within }, все перечисленные отрасли
   *[no] { labour-measure-within }, { labour-industry-within }
}
labour-among = { $hidden ->
    [yes] среди { $of } { $of ->
        [one] области
       *[other] областей
    } с неконфиденциальными данными
   *[no] среди { $of } { $of ->
        [one] области
       *[other] областей
    }
}
labour-map-title = { $count ->
    [0] Таблица 8, { labour-what }: нет ни одной области с числом больше нуля
    [1] Таблица 8, { labour-what }: { labour-among } число больше нуля только у одной — { $regions }
    [2] Таблица 8, { labour-what }: { labour-among } число больше нуля только у двух — { $regions }
   *[other] { $measure ->
        [vacant_jobs] Больше всего вакантных мест
        [expected_need] Наибольшая ожидаемая потребность в работниках
       *[need_per_vacancy] Наибольшая потребность на вакантное место
    }{ $total ->
        [yes] { " " }(перечисленные отрасли вместе)
       *[no] { " " }({ labour-industry-within })
    } { labour-among }: { $regions }
}
labour-map-key = { $total ->
    [yes] Напечатанные итоги перечисленных отраслей, то есть отраслей программ университета: похоже, сухопутный транспорт в них учтён дважды, и в них могут входить не перечисленные отрасли. Для городов республиканского значения (закрашены, без числа) в таблице 8 столбца нет.
   *[no] Для городов республиканского значения (закрашены, без числа) в таблице 8 столбца нет.
}
labour-map-home = { $region }, область университета
labour-map-chosen = { $region }, выбрана
labour-legend-suppressed = конфиденциально (x)
labour-legend-none = нет (–)
labour-share = { $share } от республиканских { $total }
labour-no-share = Цифра по республике конфиденциальна: доли нет
labour-rank = Место { $rank } из { $ranked } среди областей с числом
labour-no-rank = Ни доли, ни места
labour-list-gap = { $status ->
    [suppressed] { $region }: числа нет ({ labour-what }), оно конфиденциально
   *[none] { $region }: числа нет ({ labour-what }), в таблице 8 прочерк
}
labour-list-only = { $region } — единственная область с числом: { labour-what }
labour-list-place = { $shared ->
    [yes] { $region } делит { labour-ordinal } место среди { $all ->
        [yes] 14 областей
       *[no] областей с числом (их { $count })
    }
   *[no] { $region } занимает { labour-ordinal } место среди { $all ->
        [yes] 14 областей
       *[no] областей с числом (их { $count })
    }
} { $measure ->
    [vacant_jobs] по числу вакантных мест
    [expected_need] по ожидаемой потребности в работниках
   *[need_per_vacancy] по ожидаемой потребности на одно вакантное место
}{ $total ->
    [yes] { " " }во всех перечисленных отраслях
   *[no] { " " }({ labour-industry-within })
}
labour-list-key = { $chosen ->
    [yes] Оранжевое, жирным: Карагандинская область, где находится университет. Ярко-синее: выбрана { $region }.
   *[no] Оранжевое, жирным: Карагандинская область, где находится университет.
}{ $total ->
    [yes] { " " }Напечатанные итоги, в которых сухопутный транспорт, похоже, учтён дважды.
   *[no] { "" }
}{ $hidden ->
    [yes] { " " }У конфиденциальных цифр места нет, и оно могло бы быть любым.
   *[no] { "" }
}

### Labour market: the page

labour-name = Рынок труда
labour-lead = Где есть вакансии для специальностей университета, чего план ожидает до 2025 года и насколько его цифрам можно верить. Щёлкните по области или отрасли — страница перестроится.
labour-fold = { $fold ->
    [every] Все регионы и все отрасли (таблица 8)
    [karaganda] Караганда и её область по профессиям (таблица 9)
    [text] Что говорит текст плана о потребности и нехватке кадров
   *[doubts] Насколько надёжны цифры: итоги, которые не сходятся, конфиденциальные данные
}
labour-menu = { $menu ->
    [measure] Величина:
    [industry] Отрасль:
    [region] Область:
    [rows] Порядок областей:
   *[columns] Порядок отраслей:
}
labour-all-regions = все 14
labour-printed-order = как в документе
labour-clash-title = { $some ->
    [yes] Напечатанные итоги не сходятся с перечисленными отраслями
   *[no] Напечатанные итоги равны сумме перечисленных отраслей
}
labour-clash-sub = Таблица 8, чел.: итоги областей рядом с их одиннадцатью перечисленными отраслями
labour-totals-card = { $by ->
    [region] Итоги по областям, напечатанные и рассчитанные
   *[industry] Итоги по отраслям, напечатанные и рассчитанные
}
labour-totals-card-sub = { $by ->
    [region] Таблица 8, чел.: напечатанный итог и сумма одиннадцати перечисленных отраслей
   *[industry] Таблица 8, чел.: республика, как напечатано, и сумма 14 областей
}
labour-totals-head = { $head ->
    [printed] Напечатано
    [computed] Рассчитано
    [difference] Разница
    [hidden] x
   *[finding] Чем объясняется
}
labour-totals-foot = { $source }. x: сколько частей конфиденциальны. Конфиденциальное — не число, его не складывают. –: числа нет ни у одной части.
labour-finding = { $finding ->
    [closes] сходится
    [closes_despite_x] сходится без x
    [land_twice] сухопутный транспорт дважды
    [x_may_carry] может быть в x
    [exceeds_beyond_x] x всего не вместит
    [exceeds_without_x] { $land ->
        [yes] отчасти сухопутный транспорт
       *[no] ничем из напечатанного
    }
    [falls_short] меньше своих частей
    [no_column] у городов нет столбца
    [no_column_or_x] города или x
   *[total_hidden] итог конфиденциален
}

### Labour market: what the x may hide

labour-bounds-title = { $zero ->
    [0] Таблица 8, { $measure }: скрыто чисел — { $all }; напечатанные итоги оставляют место для каждого
    [1] Таблица 8, { $measure }: скрыто чисел — { $all }; судя по итогам таблицы, одно из них может быть только нулём
   *[other] Таблица 8, { $measure }: скрыто чисел — { $all }; судя по итогам таблицы, { $zero } из них могут быть только нулями
}
labour-bounds-sub = Сколько самое большее может быть в каждом x по напечатанным итогам строки и столбца, чел.; сухопутный транспорт учтён один раз; года в таблице 8 нет
labour-bounds-name = Пределы
labour-bounds-key = Столбцы кончаются на наибольшем возможном x; столбец, строка: сколько оставляет каждый итог. 0: цифра равна нулю или в итог не входит.
labour-bounds-reading = { $telling ->
    [0] Ни по одному итогу этой величины нельзя сказать, учтён ли сухопутный транспорт дважды.
    [1] { $exact ->
        [0] По одному итогу этой величины можно сказать, учтён ли сухопутный транспорт дважды: не учтён.
       *[other] По одному итогу этой величины это видно: { $where } — больше суммы отраслей ровно на сухопутный транспорт, как если бы он был учтён дважды.
    }
   *[other] Итоги этой величины, по которым это видно: { $telling }. Больше суммы отраслей ровно на сухопутный транспорт, как если бы он был учтён дважды, { $exact ->
        [0] ни один из них
        [1] один из них
       *[other] из них { $exact }
    }.
} Здесь он учтён один раз: только нулём могут быть { $once } из { $all } цифр. Если взять как напечатано — { $zero }.
labour-bounds-note = Это пределы, а не значения. Они верны, только если итоги включают конфиденциальные цифры, а из остального — лишь перечисленные отрасли; некоторые итоги включают больше, поэтому скрытую цифру вывести нельзя.
labour-bounds-cell = { $region }, { $industry }
labour-bound = не более { $upper }
labour-bound-unknown = предела нет
labour-bounds-label = { $republic ->
    [yes] { $range } (столбец { $column })
   *[no] { $range } (столбец { $column }, строка { $row })
}
labour-bounds-why = { $republic ->
    [yes] Столбец оставляет { $column }; строка не даёт верхнего предела для самой республики.
   *[no] Строка оставляет { $row }, столбец — { $column }.
}{ $differs ->
    [yes] { " " }Если взять как напечатано, где сухопутный транспорт, возможно, учтён дважды, столбец оставляет { $printed }.
   *[no] { "" }
}
labour-bounds-nothing = ничего
labour-clash-head = { $finding ->
    [land_twice] Напечатанный итог больше всех перечисленных отраслей ровно на их сухопутный транспорт, как если бы он был учтён дважды
    [exceeds_without_x] Напечатанный итог больше всех перечисленных отраслей, и ни одна из них не конфиденциальна
    [exceeds_beyond_x] Конфиденциальные цифры не могут вместить всё, на что итог больше своих отраслей
    [closes_despite_x] Итог получается без конфиденциальных цифр
   *[falls_short] Отрасли в сумме больше напечатанного итога
}
labour-clash = { $finding ->
    [land_twice] { $place }, { $measure }: итог { $printed }, больше на { $difference }.
    [exceeds_without_x] { $place }, { $measure }: итог { $printed }, отрасли { $computed }, больше на { $difference }{ $land ->
        [0] .
       *[other] ; из них { $twice } — сухопутный транспорт, учтённый ещё раз.
    }
    [exceeds_beyond_x] { $hidden ->
        [1] { $place }, { $measure }: итог { $printed }, отрасли { $computed }; из разницы { $difference } единственная конфиденциальная цифра по итогу своей строки вместит не более { $carry }{ $land ->
            [0] .
           *[other] ; сухопутный транспорт ещё раз — это { $twice }.
        }
       *[other] { $place }, { $measure }: итог { $printed }, отрасли { $computed }; из разницы { $difference } конфиденциальные цифры (их { $hidden }) по итогам своих строк вместят не более { $carry }{ $land ->
            [0] .
           *[other] ; сухопутный транспорт ещё раз — это { $twice }.
        }
    }
    [closes_despite_x] { $hidden ->
        [1] { $place }, { $measure }: итог { $printed }, конфиденциальная цифра одна.
       *[other] { $place }, { $measure }: итог { $printed }, конфиденциальных цифр — { $hidden }.
    }
   *[falls_short] { $place }, { $measure }: итог { $printed }, отрасли { $computed }.
}
labour-clash-end = Итог может учитывать сухопутный транспорт дважды, включать отрасли, которых в таблице 8 нет, и не включать конфиденциальные цифры. Скрытое под x можно ограничить, но не вычислить.
