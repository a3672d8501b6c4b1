### Files to take along: presentations, workbooks, texts

export-demo-head = { $head } ({ export-demo })
export-demo = Демонстрация: фактические данные вымышлены
export-live = Открыть в системе
export-taken = { $source }; данные на { $day }
export-source = Источник: { $source }
export-page = { $title } ({ $page } из { $pages })
export-deck = Стратегия КарТУ

export-missing = Без числа: { $list }.
export-missing-number = { $place }, { $series }: { $word }
export-missing-at = { $title }, { $word }: { $places }
export-more-notes = Остальное — в заметках к слайду.
export-reference = Линия на уровне { $value }
export-same-name = { $name }, { $role ->
   *[actual] факт
    [target] план
    [previous] раньше
    [forecast] прогноз
    [part] часть
    [total] итог
    [variance] разница
    [change] изменение
    [bound] предел
    [reported] представлено
}
export-role = { $role ->
    [actual] Факт
    [target] План
    [previous] Раньше
   *[other] { $name }
}

export-alt-chart = Диаграмма: { $title }. { $subtitle }. { $values }
export-alt-picture = Изображение диаграммы: { $title }. { $subtitle }. { $values }
export-alt-table = Таблица: { $title }. { $subtitle }
export-alt-series = { $name }: { $values }

### Pictures and templates of decks

export-no-face = на этом компьютере нет шрифта с русскими и казахскими буквами (Debian: fonts-dejavu-core)
export-template-kind = Шаблон { $path }: прочитан файл вида { $suffix }, нужен .pptx или .potx.
export-template-missing = Шаблона { $path } нет.
export-template-unreadable = Шаблон { $path } — не презентация, которую можно открыть ({ $reason }).
export-template-no-title = В шаблоне { $path } нет макета с заголовком.

### Reports: a page or a line as a file of its own

report-table = Таблица
report-foot = Сделано системой { $day }
report-head = { $brand } · { $day }
report-menu = Взять с собой
report-take = { $what ->
    [line] { $form ->
        [pdf] Линия в PDF
       *[html] Линия одним файлом HTML
    }
   *[page] { $form ->
        [pdf] Эта страница в PDF
       *[html] Эта страница одним файлом HTML
    }
}
report-help = записать страницу или диаграммы линии одним файлом HTML или PDF
report-page-option = страница с её фильтрами, например finance или «/students?line=SP-1»
report-out-option = файл для записи: .pdf, иначе HTML
report-written = «{ $title }» — записано в { $out }.
report-no-page = Нет ни страницы, ни линии, ни года «{ $read }».
report-no-form = Отчёт — это файл HTML или PDF: «/export/report/html», «/export/report/pdf».
report-no-face = Здесь нельзя сделать PDF: не найден шрифт с русскими и казахскими буквами. Файл HTML сделать можно.
report-no-chart = Диаграммы «{ $read }» для показа нет.
report-no-seal = Такой пометки нет: бывает «draft», «internal» или «confirmed» с днём («confirmed:2026-11-26»).
report-seal-option = пометка внизу: «draft» — проект, «internal» — для внутреннего пользования, «confirmed» — утверждено сегодня
export-seal = { $kind ->
    [draft] Проект
    [internal] Для внутреннего пользования
   *[confirmed] Утверждено { $day }
}

### The table of a line's status

export-head-code = Код
export-head-name = Показатель
export-head-unit = Ед. изм.
export-head-baseline = Исходное значение
export-head-target = План { $year }
export-head-actual = Факт
export-head-attainment = Выполн.
export-head-status = Статус
export-head-final = План на последний год
export-in-year = { $value } ({ $year })
export-band = { $value }+
export-nothing = –
export-status-none = { $line }: { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
} в { $year } году, факта пока нет ни по одному
export-status-behind = { $line }: в { $year } году { $behind ->
    [one] отстаёт
   *[other] отстают
} { $behind } из { $judged } { $judged ->
    [one] оцениваемого
   *[other] оцениваемых
}; { $has_ratio ->
    [yes] дальше всех от плана «{ $name }» ({ $attainment })
   *[no] среди них «{ $name }»
}
export-status-good = { $line }: все оцениваемые показатели ({ $judged }) выполнили план { $year } года или близки к нему
export-status-sub = Статус каждого показателя в { $year } году — { $counts }
export-status-key = { $thresholds }. ▲ выполнен, ● близко, ▼ отстаёт.

### What cannot be made into a file

export-fault-json = Запрос не прочитан: ожидался JSON со списком диаграмм.
export-fault-charts = В запросе нет диаграмм: ожидался список от 1 до { $most }.
export-fault-title = Заголовок запроса — не текст длиной не более { $most } букв.
export-fault-unknown = В запросе есть неизвестная часть «{ $field }».
export-fault-decimal = Десятичный знак запроса — не точка и не запятая.
export-fault-demo = «demo» в запросе — ни true, ни false.
export-fault-chart = Диаграмма { $number } не прочитана: { $reason }.
export-fault-no-chart = в ней нет самой диаграммы
export-fault-no-story = в ней не сказано, что она показывает
export-fault-part = { $part }: в диаграмме на этом месте другое
export-part-number = { $part ->
    [panels] график { $number }
    [places] место { $number }
    [series] ряд { $number }
    [points] точка { $number }
    [references] опорная линия { $number }
    [zones] фон { $number }
    [remarks] надпись { $number }
    [framed] рамка { $number }
    [swatches] знак легенды { $number }
    [notes] примечание { $number }
    [sources] источник { $number }
   *[other] «{ $part }» { $number }
}
export-part = { $part ->
    [chart] диаграмма
    [story] слова
    [line] линия
    [panels] графики
    [series] ряды
    [points] точки
    [places] места
    [name] имя
    [title] заголовок
    [subtitle] подзаголовок
    [source] источник
    [key] легенда
    [notes] примечания
    [value] значение
    [shown] число, как оно показано
    [status] статус
    [role] роль
    [mark] знак
    [colour] цвет
    [axis] ось
    [height] высота
    [year] год
   *[other] «{ $part }»
}
export-fault-odd = её числа, слова и места не согласуются
export-fault-large = точек или рядов больше, чем можно нарисовать
export-fault-text = { $field ->
    [href] её ссылка
   *[title] её заголовок
} — не текст длиной не более { $most } букв
export-fault-link = её ссылка не ведёт на страницу этой системы
export-fault-size = её размер не входит в список: { $sizes }
export-fault-together = на один слайд помещено больше { $most } диаграмм
export-fault-picture = её изображение — не PNG того размера, который помещается на слайд
export-one-chart = Числа отправляют по одной диаграмме: прочитано диаграмм — { $count }.
export-too-large = Запрос больше { $most } МБ. Возьмите меньше диаграмм за раз.
export-no-line = Линии { $read } нет.
export-no-year = { $read } — не год линии { $line }.

### Workbooks

export-sheet-figures = Цифры
export-sheet-about = О файле
export-about-title = Заголовок
export-about-subtitle = Величина, единица, годы
export-about-key = Как читать
export-about-source = Источник
export-about-filters = Отбор
export-about-day = Данные на
export-about-note = Примечание
export-noted = * { $cells }
export-cell = { $row }, { $column }
export-shown-as = на диаграмме показано как «{ $words }»
