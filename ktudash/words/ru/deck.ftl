### The deck: its page

deck-name = Презентация
deck-lead = Собранные вами диаграммы — слайды в этом порядке. Они хранятся только в этом браузере.
deck-label = Диаграммы презентации
deck-sets = Добавить типовой набор линии
deck-set-of = { $number } · { $name }

### The deck: slides of a standard set

deck-codes = { $first } — { $last }
deck-part = { $plan ->
    [CD] { $line }, раздел { $task }
   *[SP] { $line }, задача { $task }
}
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
deck-paths-sub = { $codes }, план { $first }–{ $last }, у каждого своя шкала. { $wording }
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
deck-year-option = год оценки (по умолчанию последний отчётный, иначе последний год плана)
deck-out-option = куда записать файл
deck-url-option = адрес системы, например «https://strategy.example.edu»; слайды тогда ведут к ней (по умолчанию KTUDASH_BASE_URL)
deck-template-option = файл .pptx или .potx, чьё оформление взять (по умолчанию KTUDASH_TEMPLATE, иначе встроенное)
deck-no-line = Линии { $read } нет. Линии: { $lines }.
deck-no-year = У { $line } нет плана на { $year } год; её годы — { $first }–{ $last }.
deck-as-tables = Вместо изображений (их { $count }) стоят таблицы, потому что { $reason }: { $names }.
deck-written = Записано частей: { $count } ({ $lines }), файл { $out }.
