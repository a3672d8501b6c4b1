### The two plans side by side

## Fates, verdicts

pairs-fate = { $fate ->
    [tightened] ужесточён
    [continued] продолжен
    [loosened] смягчён
    [changed] считается другое
    [dropped] исключён
   *[new] новый
}
pairs-verdict = { $verdict ->
    [comparable] сопоставимо
    [partly] отчасти сопоставимо
   *[not] несопоставимо
}

## The charts

pairs-actual = Факт, { $plan }
pairs-both = оба плана
pairs-conversion = Пересчёт. { $steps }.
pairs-formula = { $year }: { $convert ->
    [share_of] { $first } ({ $first_code }) от { $second } { $second_unit } { $has_code ->
        [yes] ({ $second_code })
       *[no] (факт { $second_year } года, строка { $second_lines })
    } = { $value } { $unit }
    [percent_of] { $first } ({ $first_code }) от { $second } ({ $second_code }) = { $value }
    [sum] { $first } ({ $first_code }) + { $second } ({ $second_code }) = { $value } { $unit }
   *[growth] { $first } после { $second } в { $second_year } году ({ $first_code }) = +{ $value }
}{ $has_other ->
    [yes] , против { $against }
   *[no] { "" }
}
pairs-key = Контур: план. Закрашено: факт.{ $verdict ->
    [not] { " " }У каждого графика своя шкала.
   *[other] { " " }Серые квадраты: прежний план. Синие круги: новый.
}
pairs-note = { $verdict ->
    [comparable] Сопоставимо
    [partly] Отчасти сопоставимо
   *[not] Несопоставимо
}. { $reason }
pairs-other-year = { $asks ->
    [more] В { $year } году новый план требует больше: { $newer } против { $older }
    [less] В { $year } году новый план требует меньше: { $newer } против { $older }
   *[same] В { $year } году оба плана требуют одного: { $newer }
}.
pairs-overview-key = Решает последний общий год двух планов: новый план выше (ужесточён), такой же (продолжен) или ниже (смягчён). Считается другое: измеряется не то же самое.
pairs-overview-sub = Показатели обоих планов по стратегическим линиям (SP) и направлениям (CD), число
pairs-overview-title = Из { $of } { $of ->
    [one] показателя
   *[other] показателей
} новый план ужесточает { $tightened }, сохраняет { $continued }, смягчает { $loosened }, считает иначе { $changed }, исключает { $dropped }; новых — { $new }
pairs-panel = { $plan ->
    [SP] Стратегический план
   *[CD] Концептуальные направления
}: { $name }{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
pairs-sub = { $verdict ->
    [not] Плановые значения: { $older } и { $newer }
   *[other] Плановые значения: { $older } и { $newer }, { $unit }
}
pairs-title = { $name }: { $asks ->
    [more] на { $year } год новый план требует больше — { $newer } против { $older }
    [less] на { $year } год новый план требует меньше — { $newer } против { $older }
   *[same] на { $year } год оба плана требуют одного — { $newer }
}{ $verdict ->
    [partly] { " " }(отчасти сопоставимо)
   *[comparable] { "" }
}
pairs-title-else = { $name }: новый план считает другое — { $instead }

## The page

pairs-any = все
pairs-cell = { $value } в { $year } г.
pairs-clear = Показать все пары
pairs-fact = { $fact ->
    [verdict] Можно ли сравнивать?
    [older] Стратегический план
    [newer] Концептуальные направления
    [conversion] Пересчёт
    [agree] Оба плана совпадают
   *[fate] Что с ним стало
}
pairs-facts = Что с чем сопоставлено
pairs-group = { $line }: { $count }
pairs-head = { $column ->
    [name] Пара
    [older] По Стратегическому плану
    [newer] По Концептуальным направлениям
    [fate] В новом плане
   *[verdict] Сравнение
}
pairs-heading = Заголовок раздела { $section } ({ $several ->
    [yes] строки
   *[no] строка
} { $lines }): одна цифра на 2024 год и одна на 2029
pairs-instead = Считается другое: { $instead }
pairs-list-sub = Последний общий год двух планов. Выберите пару, чтобы увидеть обе траектории.
pairs-list-title = { $count } { $count ->
    [one] пара
    [few] пары
   *[other] пар
} из { $of }
pairs-menu = { $menu ->
    [pair] Пара:
    [verdict] Сравнение:
   *[fate] В новом плане:
}
pairs-name = Два плана
pairs-nothing = Таких пар нет.
pairs-page-lead = Оба плана ставят цели на { $first } и { $last } годы. Пар показателей об одном и том же — { $pairs }; если их можно привести к одной единице, последний общий год показывает, какой план требует больше.
pairs-fold = Показатели, которые есть только в одном из планов
pairs-page-title = Новый план исключает { $dropped } из { $of } показателей; среди его { $of_new } показателей новых — { $new }
pairs-row = { $wording } ({ $several ->
    [yes] строки
   *[no] строка
} { $lines })
pairs-without-sub = { $fate ->
    [dropped] Показатели Стратегического плана 2021–2025 без пары; если что-то близкое есть, об этом сказано
   *[new] Показатели Концептуальных направлений 2024–2029 без пары; если что-то близкое было, об этом сказано
}
pairs-without-title = { $fate ->
    [dropped] Новый план исключает { $count } { $count ->
        [one] показатель
        [few] показателя
       *[other] показателей
    }
   *[new] Новый план добавляет { $count } { $count ->
        [one] показатель
        [few] показателя
       *[other] показателей
    }
}
pairs-without = { $fate ->
    [dropped] Новый план его исключает
   *[new] Новый план его добавляет
}
