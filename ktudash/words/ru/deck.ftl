### The deck: its page

deck-name = Презентация
deck-lead = Собранные вами диаграммы — слайды в этом порядке. Они хранятся только в этом браузере.
deck-label = Диаграммы презентации
deck-sets = Добавить типовой набор линии
deck-set-of = { $number } · { $name }

### The deck: one that somebody has worked on, taken anew

anew-heading = Обновить презентацию
anew-lead = Презентация, сделанная здесь, а затем переставленная, переоформленная и снабжённая комментариями: тот же файл возвращается с сегодняшними числами. Переписанные кем-то слова остаются как есть.
anew-file = Выберите презентацию (.pptx)
anew-help = обновить презентацию: тот же PPTX с сегодняшними числами и список изменений
anew-in-option = файл PPTX, сделанный системой, что бы с ним потом ни делали
anew-done = { $count ->
    [0] В презентации от { $day } всё по-прежнему верно.
    [one] С { $day } изменилось { $count } место.
    [few] С { $day } изменилось { $count } места, слайдов: { $slides }.
   *[other] С { $day } изменилось { $count } мест, слайдов: { $slides }.
}
anew-figure = Слайд { $slide }{ $several ->
    [yes] , «{ $chart }»
   *[no] { "" }
}, { $series }, { $place }: { $had ->
    [yes] { $old }
   *[no] нет
} → { $has ->
    [yes] { $new }
   *[no] нет
}{ $drawn ->
    [yes] { " " }(нарисовано заново)
   *[no] { "" }
}
anew-more = Слайд { $slide }, «{ $title }»: { $count ->
    [one] ещё { $count } число.
    [few] ещё { $count } числа.
   *[other] ещё { $count } чисел.
}
anew-words = { $what ->
    [title] Слайд { $slide }, заголовок: «{ $old }» → «{ $new }»
   *[words] Слайд { $slide }: «{ $old }» → «{ $new }»
}
anew-drawn = { $what ->
    [notes] Слайд { $slide }, «{ $title }»: заметки обновлены.
    [picture] Слайд { $slide }, «{ $title }»: рисунок сделан заново.
   *[chart] Слайд { $slide }, «{ $title }»: диаграмма нарисована заново.
}
anew-left = Слайд { $slide }, оставлено как есть: { $what ->
    [title] заголовок «{ $name }»
    [words] текст «{ $name }»
    [notes] заметки к «{ $name }»
    [table] таблица «{ $name }»
    [picture] рисунок «{ $name }»
   *[chart] диаграмма «{ $name }»
}; { $why ->
    [own] написано вручную.
    [rewritten] кто-то это переписал.
    [gone] такой диаграммы больше нет.
    [other] теперь это показано иначе.
    [shorter] теперь для этого нужно меньше слайдов.
   *[somebody] сделано не системой.
}
anew-refused = { $why ->
    [empty] Файл пуст.
    [large] Файл больше { $limit } МБ.
    [password] Презентация защищена паролем. Сохраните её без пароля и загрузите снова.
    [old] Это презентация PowerPoint 97–2003 (.ppt). Сохраните её как .pptx и загрузите снова.
    [kind] Это не презентация PowerPoint (.pptx).
    [macros] В презентации есть макросы. Сохраните её как .pptx без макросов и загрузите снова.
    [bomb] В распакованном виде презентация больше, чем можно прочитать.
    [entities] В презентации есть объявления XML, которых не пишет ни одна программа. Она не читается.
    [costly] Чтение этой презентации требует слишком много времени или памяти. Загрузите часть её слайдов.
    [none] В этой презентации нет ничего, что сделано системой: ни у одной диаграммы, таблицы или рисунка нет её метки.
    [demo] Презентация и эта система разного рода: одна из них показывает вымышленные факты.
    [away] Сейчас отчётные данные прочитать нельзя. Попробуйте позже.
    [places] Диаграммы этой презентации взяты более чем с { $most } страниц. Загрузите часть её слайдов.
   *[damaged] Презентация повреждена. Откройте её в PowerPoint или LibreOffice, сохраните как .pptx и загрузите снова.
}

### The deck: slides of a standard set

deck-codes = { $first } — { $last }
deck-part = { $plan ->
    [T] { $line }, целевые индикаторы
    [CD] { $line }, раздел { $task }
   *[SP] { $line }, задача { $task }
}
deck-stands = { $part }. { $where }
deck-paths = { $flat ->
    [0] { $part }: { $count } { $count ->
        [one] показатель
        [few] показателя
       *[other] показателей
    }, все планы меняются
   *[other] { $part }: у { $flat } из { $count } { $count ->
        [one] показателя
       *[other] показателей
    } план не меняется
}
deck-paths-sub = { $codes }, план { $first }–{ $last }{ $table ->
    [yes] .
   *[no] , у каждого своя шкала.
} { $wording }
deck-together = { $count } { $count ->
    [one] диаграмма
    [few] диаграммы
   *[other] диаграмм
}
deck-task-actual = Последний факт
deck-task-key = { $reported ->
    [yes] В столбцах — план по годам; последний факт — с годом в скобках.
   *[no] В столбцах — план по годам; фактических значений пока нет.
}
deck-section = { $plan }, { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}, { $year } год
deck-title-all = Стратегический план и Концептуальные направления

### The deck: the command that writes it

deck-help = записать слайды линии или всех линий в PPTX
deck-line-option = линия, например SP-2
deck-all-option = все линии обоих планов одна за другой
deck-each = отдельный слайд для каждого показателя
deck-each-option = отдельный слайд для каждого показателя, а не для каждой задачи
deck-year-option = год оценки (по умолчанию последний отчётный, иначе последний год плана)
deck-out-option = куда записать файл
deck-url-option = адрес системы, например «https://strategy.example.edu»; слайды тогда ведут к ней (по умолчанию KTUDASH_BASE_URL)
deck-template-option = файл .pptx или .potx, чьё оформление взять (по умолчанию KTUDASH_TEMPLATE, иначе встроенное)
deck-no-line = Линии { $read } нет. Линии: { $lines }.
deck-no-year = У { $line } нет плана на { $year } год; её годы — { $first }–{ $last }.
deck-as-tables = Вместо изображений (их { $count }) стоят таблицы, потому что { $reason }: { $names }.
deck-written = Записано частей: { $count } ({ $lines }), файл { $out }.
