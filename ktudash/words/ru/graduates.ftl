### Graduates

graduates-name = Выпускники
graduates-lead = Кто находит работу после выпуска — по уровням, источникам оплаты и сезонам — и что предусматривает план до 2025 года.

graduates-fold = Сколько выпускников: по уровням, источникам оплаты и сезонам
graduates-group = { $group ->
    [bachelor] Бакалавриат
    [bachelor_state_low] Бакалавриат, госзаказ, не менее
    [bachelor_state_high] Бакалавриат, госзаказ, не более
    [bachelor_contract_low] Бакалавриат, договор, не менее
    [bachelor_contract_high] Бакалавриат, договор, не более
    [master_winter] Магистратура, зима
    [master_summer] Магистратура, лето
   *[doctoral] Докторантура
}
graduates-season = { $group ->
    [master_winter] Зима
   *[master_summer] Лето
}
graduates-facet = { $group ->
    [bachelor] Бакалавриат
    [doctoral] Докторантура
    [master_winter] Зима
   *[master_summer] Лето
}: { $funding ->
    [total] все
    [state] госзаказ
   *[contract] договор
}
graduates-cell = { $group }, { $funding ->
    [total] все
    [state] госзаказ
   *[contract] договор
}: { $measure ->
    [graduates] выпускники
   *[employed] трудоустроены
}
graduates-corrected-cell = { $group }, { $funding ->
    [total] все
    [state] госзаказ
   *[contract] договор
}, { $measure ->
    [graduates] выпускники
    [employed] трудоустроены
   *[not_employed] не трудоустроены
}
graduates-key-corrected = Контур со звёздочкой *: исправлено.

graduates-readings-title = { $alike ->
    [fell] Доля трудоустроенных бакалавров с { $first } по { $last } год снизилась при любом способе счёта (способов — { $all })
    [rose] Доля трудоустроенных бакалавров с { $first } по { $last } год выросла при любом способе счёта (способов — { $all })
   *[no] Доля трудоустроенных бакалавров, { $first }–{ $last }: из { $all } способов счёта спад показывают { $fell }, рост — { $rose }
}

graduates-readings-sub = Трудоустроенные выпускники бакалавриата, %, { $first }–{ $last }, при разном учёте поступивших в магистратуру
graduates-readings-key = Шкала значений начинается не с нуля.
graduates-readings-note = К «трудоустроенным» в документе отнесены и бакалавры, поступившие в магистратуру, но не во все годы: в { $counted } — да, в { $not_counted } — нет. Напечатанные доли сравнивать нельзя. Нижняя линия считает тех, кто продолжил учёбу, не имеющими работы.
graduates-reading = { $reading ->
    [printed] как в документе
    [with_entrants] работа или учёба
    [of_seekers] из не продолживших учёбу
   *[without_entrants] только работа, из всех
}


graduates-targets-title = { $below ->
    [all] { $whom ->
        [all] Все планы трудоустройства ({ $count }, от { $low } до { $high }) ниже доли трудоустроенных среди всех выпускников в { $year } году: { $share }
       *[state] Все планы трудоустройства ({ $count }, от { $low } до { $high }) ниже доли трудоустроенных среди выпускников по госзаказу в { $year } году: { $share }
    }
   *[some] { $whom ->
        [all] По плану в { $final_year } году трудоустроены { $final } всех выпускников; в { $year } году было { $share }
       *[state] По плану в { $final_year } году трудоустроены { $final } выпускников по госзаказу; в { $year } году было { $share }
    }
}
graduates-targets-sub = Выпускники всех уровней, трудоустроенные в первый год после выпуска, %: { $first }–{ $base } по таблице 2, план { $start }–{ $last }
graduates-targets-key = Заливка: факт. Контур: план.
graduates-all-levels = { $year } год: из { $graduates } выпускников всех уровней трудоустроены { $employed }, или { $share }; бакалавры, поступившие в магистратуру, входят в число выпускников, но не трудоустроенных. Вместе с ними — { $with_entrants }.
graduates-corrected-share = * { $year } год рассчитан с исправленным числом. { $reason }

graduates-share = Трудоустроены

graduates-groups-title = { $ahead ->
    [state] Бакалавры { $last } года, учившиеся по госзаказу, чаще работали или учились дальше, чем учившиеся по договору
    [contract] Бакалавры { $last } года, учившиеся по договору, чаще работали или учились дальше, чем учившиеся по госзаказу
   *[open] Госзаказ или договор: по таблице 2 нельзя сказать, какие бакалавры { $last } года чаще находили работу
}
graduates-groups-sub = Трудоустроенные выпускники, бакалавры — работающие или продолжившие учёбу, % группы, { $first }–{ $last }
graduates-groups-key = Яркое: { $last }. Серое: { $middle }. Бледное: { $first }. Шкала значений начинается не с нуля.
graduates-groups-note = Таблица 2 не различает, кто из поступивших в магистратуру бакалавров учился по госзаказу, а кто по договору, поэтому обе доли лежат между «не менее» и «не более». Госзаказ минус договор в { $year } году: от { $low } до { $high }.


graduates-counts-title = Бакалавры { $last } года: из { $graduates } трудоустроены { $employed }, в магистратуре { $entered }; докторантура: трудоустроены { $doctors_employed } из { $doctors }
graduates-counts-sub = Выпускники и трудоустроенные выпускники по тому, кто платил за обучение, чел., { $first }–{ $last }
graduates-counts-key = Бледное: выпускники. Яркое: трудоустроены. Бакалавры, поступившие в магистратуру, к трудоустроенным не отнесены. У каждой группы своя шкала.

graduates-seasons-title = Выпускники магистратуры: { $winter_before } зимой и { $summer_before } летом { $before } года, { $winter } и { $summer } в { $last } году
graduates-seasons-sub = Выпускники магистратуры и трудоустроенные из них по сезонам и источникам оплаты, чел., { $first }–{ $last }
graduates-seasons-key = Бледное: выпускники. Яркое: трудоустроены. У каждой группы своя шкала.


graduates-state-sub = Трудоустроенные выпускники всех уровней по госзаказу, %: { $first }–{ $base } по таблице 2, план { $start }–{ $last }
graduates-state-note = { $year } год: из { $graduates } выпускников всех уровней по госзаказу трудоустроены { $employed }, или { $share }; среди одних бакалавров — { $bachelors }. Какие уровни охватывает план, в нём не сказано. Бакалавры, поступившие в магистратуру, к трудоустроенным не отнесены.


graduates-entrants-title = { $fewer ->
    [yes] В магистратуру поступает меньше бакалавров: { $before } в { $first } году, { $now } в { $last } году
   *[no] В магистратуру поступает больше бакалавров: { $before } в { $first } году, { $now } в { $last } году
}
graduates-entrants-sub = Выпускники бакалавриата, поступившие в магистратуру, { $first }–{ $last }
graduates-entrants-key = У каждой величины своя шкала.
graduates-entrants-measure = { $measure ->
    [entered_master] Человек
   *[entered_master_share] В процентах к выпуску
}

graduates-idle-title = Не трудоустроены после магистратуры: { $now } из { $of_now } в { $last } году, { $before } из { $of_before } в { $before_year } году
graduates-idle-sub = Нетрудоустроенные выпускники магистратуры по сезону выпуска и источнику оплаты, чел., { $first }–{ $last }
graduates-idle-key = Яркое: госзаказ. Бледное: договор.
graduates-idle = { $group ->
    [master_winter] Зима
   *[master_summer] Лето
}, { $funding ->
    [state] госзаказ
   *[contract] договор
}

graduates-salary-title = { $again ->
    [yes] По плану зарплата выпускника — { $final } средней по Казахстану в { $reached } году и столько же в { $last } году
   *[no] По плану зарплата выпускника — { $final } средней по Казахстану в { $reached } году
}
graduates-salary-sub = Отношение средней зарплаты выпускника к среднемесячной зарплате по Казахстану, план { $first }–{ $last }
graduates-salary-key = { $reported ->
    [yes] Заливка: факт. Контур: план.
   *[no] Контур: план. Более ранних данных в плане нет.
}
graduates-salary-ratio = Зарплата выпускника к средней по стране

graduates-say = О чём говорят числа
graduates-say-sub = Составлено по правилам из таблиц
graduates-say-reading = { $reading ->
    [with_entrants] Бакалавры, которые работают или продолжили учёбу: { $before } в { $first } году, { $now } в { $last } году.
    [of_seekers] Работающие бакалавры среди тех, кто не пошёл в магистратуру: { $before } в { $first } году, { $now } в { $last } году.
    [printed] Бакалавры, как в документе: { $before } в { $first } году, { $now } в { $last } году{ $alike ->
        [yes] ; в оба года считали одних и тех же.
       *[no] , но в { $last } году считали не тех же, что в { $first }.
    }
   *[without_entrants] Работающие бакалавры, если продолживших учёбу считать не имеющими работы: { $before } в { $first } году, { $now } в { $last } году.
}
graduates-say-target = { $reported ->
    [yes] Трудоустроенные выпускники всех уровней по отчёту за { $year } год; план — { $target }.
   *[no] Трудоустроенные выпускники всех уровней в { $year } году, без поступивших в магистратуру; первый план — { $target }, на { $target_year } год.
}
graduates-say-entrants = Число бакалавров, поступивших в магистратуру: { $before } в { $first } году, { $now } в { $last } году.
graduates-say-stable = «Стабильное трудоустройство магистров и докторов — { $claim }», говорит текст; столько в таблице 2 напечатано для { $group ->
    [master_winter] зимнего выпуска магистратуры { $year } года
    [master_summer] летнего выпуска магистратуры { $year } года
   *[doctoral] выпуска докторантуры { $year } года
}.
