### Strategic Lines: the list of all indicators

targets-name = Стратегические линии
targets-lead = Все показатели обоих планов: где должны быть, где находятся, каков разрыв и кто отвечает.
targets-lead-scope = { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}: план одинаков во все годы — у { $flat }, не растёт в последний год — у { $plateau }{ $reported ->
    [yes] { "" }
   *[no] , хуже значения до плана — у { $below }
}.

## Controls

targets-menu = { $menu ->
    [show] Вид:
    [plan] План:
    [task] Задача:
    [kind] Тип:
    [status] Статус:
    [year] Год:
    [owner] Ответственный:
   *[columns] Столбцы:
}
targets-any = все
targets-show = { $show ->
    [gaps] Отставания
    [paths] Траектории
    [index] Индекс
   *[table] Таблица
}
targets-task = { $task }. { $name }
targets-columns = { $shown } из { $total }
targets-search = Поиск, напр. 1.2.10 или патенты
targets-copy-link = Копировать ссылку
targets-clear = Снять все отборы

## The filters in force, in words

targets-filter-task = { $plan ->
    [CD] раздел { $task }
   *[SP] задача { $task }
}
targets-filter-kind = тип: { $kind }
targets-filter-status = статус в { $year } году: { $status }
targets-filter-owner = ответственный: { $owner }
targets-filter-search = поиск «{ $words }»

## What is shown

targets-no-file = Список показателей можно получить в форматах XLSX, CSV и PPTX; этого формата нет.
targets-nothing = Под этот отбор не подходит ни один показатель.
targets-no-ratio = Ни у одного из этих показателей нет процента выполнения (место, да/нет, план равен нулю).
targets-to-table = Показать их в таблице
targets-paths-part = На графиках показатели { $first }–{ $last } из { $total }:
targets-paths-more = Ещё { $count } { $count ->
    [one] график
    [few] графика
   *[other] графиков
}
targets-paths-span = { $first }–{ $last }
targets-board-title = По линиям: статус в { $year } году
targets-board-foot = { $thresholds }. Назван худший показатель; щелчок открывает линию.

## The table

targets-table-title-silent = { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}, факта пока нет ни по одному
targets-table-title = { $year } год, показателей — { $count }: из { $judged } { $judged ->
    [one] оцениваемого
   *[other] оцениваемых
} { $behind ->
    [one] отстаёт
   *[other] отстают
} { $behind }, близки к плану { $near }, выполнены { $achieved }
targets-table-sub = План { $year } года и всех лет; исходное значение — последний факт до плана
targets-table-foot = { $source } · { $thresholds }
targets-head = { $column ->
    [code] Код
    [name] Показатель
    [unit] Ед. изм.
    [baseline] Исходное значение
    [course] По годам
    [years] Годы
    [actual] Факт
    [variance] Факт − план
    [attainment] Выполнение
    [attained] Выполнено
    [status] Статус
    [growth] Прирост
    [audit] Проверка
   *[owner] Кто отвечает
}
targets-head-target = План { $year }
targets-group = { $plan ->
    [SP] Задача { $task }. { $name }
   *[CD] Раздел { $task }. { $name }
}
targets-group-targets = Целевые индикаторы
targets-column = { $column ->
    [code] Код
    [name] Показатель
    [wording] Формулировка плана
    [line] Линия
    [task] Задача или раздел
    [owner] Ответственный
    [kind] Тип
    [unit] Единица измерения
    [target] План { $year }
    [actual] Последний факт
    [actual-year] Год факта
    [variance] Факт минус план { $year }
    [variance-unit] Единица отклонения
    [attainment] Выполнение { $year }, %
    [status] Статус { $year }
    [baseline] Исходное значение
    [baseline-year] Год исходного значения
    [comparable] Сопоставимо с планом
    [years] План { $year }
    [growth] Прирост плана
    [growth-unit] Единица прироста
   *[pace] Темп
}
targets-comparable = { $comparable ->
    [yes] да
   *[no] нет, измеряется другое
}
targets-copy = Копировать
targets-copy-help = Скопировать все столбцы выбранных показателей для электронной таблицы
targets-more = Другие способы сохранить таблицу
targets-slides = Слайды (PPTX)
targets-not-comparable = измеряется другое
targets-in-year = { $value } ({ $year })
targets-band = { $value }+
targets-none = –
