### Students

students-name = Студенты
students-lead = Сколько студентов учится на каждом уровне, кто за них платит и что предусматривают оба плана до 2029 года.
students-fold = Кто платит: студенты очной формы и приём на первый курс

students-level = { $level ->
    [bachelor_full_time] Бакалавриат, очная форма
    [bachelor_part_time] Бакалавриат, заочная форма
    [bachelor] Бакалавриат
    [master] Магистратура
    [doctoral] Докторантура
    [formal] Все уровни, от колледжа до докторантуры
   *[non_formal] Неформальное образование
}
students-total = Всего

students-level-title = { $direction ->
    [fell] Студентов стало меньше: { $before } в { $before_year } году, { $now } в { $year } году ({ $percent })
   *[rose] Студентов стало больше: { $before } в { $before_year } году, { $now } в { $year } году ({ $percent })
}
students-level-moved = Изменение за { $year } год: { $moved }
students-moved = { $part ->
    [bachelor_full_time] бакалавриат (очная форма)
    [bachelor_part_time] бакалавриат (заочная форма)
    [master] магистратура
   *[doctoral] докторантура
} { $change }
students-level-sub = Студенты по уровням и формам обучения, чел., { $first }–{ $last }
students-level-key = Студенты заочной формы входят в бакалавриат.
students-level-doubt = { $year } год: сумма по уровням — { $sum }, напечатанный итог — { $printed }.
students-text = В тексте рядом с таблицей 1 названо студентов: { $value }, год не указан; ни в одном году таблицы такого числа нет. Графики построены по таблице.
students-text-share = В тексте рядом с таблицей 1 доля { $level ->
    [master] магистрантов
   *[doctoral] докторантов
} — { $printed }; по его же числам ({ $part } из { $whole }) — { $share }.
students-text-finance = В тексте о финансах за { $year } год названо студентов: { $value }, в таблице 1 — { $table }. Графики построены по таблице.
students-text-decline = В тексте о финансах за { $year } год названо студентов: { $value }, на { $decline } меньше, чем { $since_value } в { $since } году (по его же числам — на { $own_decline }). В таблице 1 — { $table }, на { $table_decline } меньше{ $closed ->
    [yes] , и сумма по уровням с этим сходится
   *[no] { "" }
}. Графики построены по таблице.

students-path-title = Студентов очной формы на всех уровнях по плану должно стать больше: { $start } в { $start_year } году, { $end } в { $end_year } году
students-path-sub = Студенты всех уровней, чел.: до плана { $first }–{ $base }; план по очной форме { $start }–{ $end }, вместе с колледжем { $wide_start }–{ $last }
students-path-key = Закрашено: факт. Контур: план.
students-path-note = Три способа счёта, которые нельзя сравнивать: таблица 1 считает всех студентов; Стратегический план — только очную форму; Концептуальные направления добавляют колледж.
students-path-doubt = { $year } год: очная форма — это напечатанный итог без заочной, { $value }; сумма уровней без заочной — { $sum }.
students-path-sum = { $wide } на { $year } год — это { $narrow } { $narrow ->
    [one] студент
    [few] студента
   *[other] студентов
} очной формы и { $college } { $college ->
    [one] студент
    [few] студента
   *[other] студентов
} колледжа, предусмотренные Стратегическим планом.
students-all = все студенты
students-full-time = очная форма
students-with-college = с колледжем

students-levels-title = Магистранты: { $base } в { $base_year } году; по плану { $first } на { $first_year } год и { $last } на { $year } год
students-levels-sub = Студенты по уровням, бакалавриат — только очная форма, чел.: до плана { $base }, план { $first }–{ $last }
students-levels-key = Заливка: факт. Контур: план. У каждого уровня своя шкала.

students-facet = { $level }: { $funding ->
    [total] все
    [state] госзаказ
   *[contract] договор
}
students-funding-title = За { $share } студентов очной формы по плану { $year } года заплатит государство
students-funding-sub = План по студентам очной формы: кто платит, чел., { $first }–{ $last }
students-funding-doubt = { $level }, { $years }: план по госзаказу и договору в сумме — { $sum }, напечатанный итог — { $printed }.
students-funding-key = { $reported ->
    [yes] Заливка: факт. Контур: план. У каждого графика своя шкала.
   *[no] Контур: план. Тонированное: госзаказ. Белое: договор.
}
students-admission-title = { $again ->
    [yes] План приёма на первый курс (без колледжа) — { $now } в { $year } году и столько же в { $last } году, на { $count } больше, чем в { $first } году
   *[no] План приёма на первый курс (без колледжа) — { $now } в { $year } году, на { $count } больше, чем в { $first } году
}
students-admission-sub = План приёма на первый курс по уровням и по тому, кто платит, чел., { $first }–{ $last }

students-directions-title = Концептуальные направления планируют на { $year } год { $end } { $end ->
    [one] студента
    [few] студента
   *[other] студентов
} вместе с колледжем: прирост { $growth } к { $start } в { $start_year } году
students-directions-sub = План по студентам: виды программ, чел., { $first }–{ $last }
students-directions-key = { $reported ->
    [yes] Заливка: факт. Контур: план. У каждого вида своя шкала.
   *[no] Контур: план. У каждого вида своя шкала.
}
