### Faults of the data: expected

data-expected-a-number = число
data-expected-a-text = текст
data-expected-base = база рядом с { $conversions }, и только там
data-expected-code = код из реестра
data-expected-code-once = код, который встречается один раз
data-expected-column = столбец из числа { $columns }
data-expected-column-of = столбец таблицы { $frame }
data-expected-columns = столбцы { $columns }
data-expected-columns-among = столбцы из числа { $columns }
data-expected-comparable = «да» или «нет» рядом с исходным значением
data-expected-condition = условие, например { $example }
data-expected-core = основные столбцы { $columns }
data-expected-direction = направление { $line }
data-expected-direction-number = номер направления
data-expected-drawable = данные, которые можно нарисовать
data-expected-employed = { $working } трудоустроенных или { $entered } вместе с поступившими в магистратуру
data-expected-empty = пустая ячейка
data-expected-empty-beside = пустая ячейка рядом с заголовком
data-expected-excel = книга Excel
data-expected-fate = показатель реестра в паре, в «dropped» или в «new»
data-expected-fate-of-plan = показатели прежнего плана в «dropped», нового — в «new»
data-expected-file = файл из папки данных
data-expected-frame = таблица из числа { $frames }
data-expected-grounds = причина и её основание
data-expected-header = столбец заголовка { $header }
data-expected-header-cell = заголовок «{ $header }»
data-expected-id-once = имя, которое встречается один раз
data-expected-instead = что считается вместо этого, если пару нельзя сравнивать, и только тогда
data-expected-indicator = показатель { $code } в { $task }, как в реестре
data-expected-indicator-shown = показатель, который показывает диаграмма
data-expected-key = ключ «{ $key }»
data-expected-key-once = ключ, который встречается один раз
data-expected-keys = таблица ключей
data-expected-keys-among = ключи из числа { $keys }
data-expected-label = подпись «{ $label }»
data-expected-label-cell = ячейка с подписью таблицы
data-expected-level = уровень: 0, 1, 2 …
data-expected-line = линия из числа { $lines }
data-expected-line-and-task = линия и задача из { $file }
data-expected-lines = строки исходного текста, например { $example }
data-expected-measure = величина из числа { $measures }
data-expected-measure-name = имя того, что измеряется
data-expected-no-band = сумма или разность без диапазонов: их значение неизвестно
data-expected-no-more-keys = только известные ключи
data-expected-no-row = ни одной строки после последней в каталоге
data-expected-no-value = значения со статусом «{ $status }» быть не должно
data-expected-nothing-right = ничего правее { $column }
data-expected-one-actual = один факт за год
data-expected-one-correction = одно исправление строки
data-expected-one-of = одно из { $choices }
data-expected-one-period = один период за год
data-expected-one-row = ровно одна строка таблицы
data-expected-one-value = одно значение за год; подходят несколько строк
data-expected-pattern = шаблон с группой «value»
data-expected-period = период из числа { $choices } или никакого
data-expected-position = место от 1 или статус «{ $status }»
data-expected-print = напечатанное «{ $printed }»
data-expected-printed-label = напечатанная подпись «{ $label }» исправления
data-expected-printed-number = число, прочерк, x, (lost) или пустая ячейка
data-expected-quotation = цитата со строками и значением
data-expected-rank-polarity = «down» для места
data-expected-reference = ссылка, например { $example }
data-expected-register = реестр показателей
data-expected-relations = файл связей TOML
data-expected-row = строка с подписью «{ $label }»
data-expected-row-above = строка выше с меньшим уровнем
data-expected-row-before = строка таблицы { $frame } раньше { $year } года
data-expected-section = раздел { $line }
data-expected-sheet = лист «{ $sheet }»
data-expected-since = год не позже { $column }
data-expected-some = хотя бы одно
data-expected-status = статус из числа { $choices }
data-expected-table = хотя бы одна печатная таблица для этих данных
data-expected-task-wording = формулировка задачи { $line }
data-expected-terms = слагаемые, например { $example }, соединённые + или -
data-expected-texts = список текстов
data-expected-toml = правильный TOML
data-expected-topic = тема из числа { $topics }
data-expected-topic-of-table = тема таблицы
data-expected-two-of-a-sum = один показатель прежнего плана или два, если их складывают
data-expected-type = значение типа { $type }
data-expected-unit = единица со значением «{ $unit }»
data-expected-value = значение
data-expected-well-formed = правильное число или запись в { $file }, которая говорит, как читать
data-expected-wording = формулировка реестра «{ $wording }»
data-expected-words = слова вида { $pattern }
data-expected-workbook = книга из папки данных
data-expected-year = календарный год
data-expected-rows = { $many ->
    [yes] несколько строк
   *[no] одна строка
}

### Faults of the data: read, where it is no value

data-empty-text = пустой текст
data-line-and-task = линия { $line }, задача { $task }
data-no-file = такого файла нет
data-no-indicator = показателя { $code } нет
data-no-row = нет строки с { $asked }
data-no-table = таблицы нет
data-number-under = { $number } в { $task }
data-term-in = { $term } за { $year } год
data-rows = { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
}
data-rows-for = { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
} для { $wanted }
data-rows-of-topic = { $count } { $count ->
    [one] строка
    [few] строки
   *[other] строк
} темы { $topic }

### Faults of the data: where

data-actual = факт, { $code }, { $year } год
data-fault = { $where }: прочитано { $read }; ожидалось: { $expected }
data-cell = { $file }, лист «{ $sheet }», ячейка { $cell }
data-column = { $where }, столбец { $column }
data-columns = { $file }, столбцы
data-correction-of = { $file }, { $frame }, { $row }
data-declaration = описание
data-entry = { $file }, { $kind ->
    [document] документ
    [table] печатная таблица
    [frame] таблица данных
   *[line] линия
} { $key }
data-frame = таблица данных { $name }
data-frame-row = таблица данных { $name }, { $cell }
data-header = { $file }, заголовок
data-indicator = { $file }, { $code }
data-key = { $where }, ключ «{ $key }»
data-label-of = { $file }, подпись { $table }
data-made-of = диаграмма { $chart }, построена из { $needs }
data-need = диаграмма { $chart }, нужно { $need }: { $where }
data-need-read = { $need } ({ $places })
data-numbered = { $where }, { $kind ->
    [row] строка
    [block] блок
    [group] группа столбцов
    [correction] исправление
    [reading] прочтение
    [pair] пара
    [unreadable] неразборчивое
   *[label] подпись
} { $number }
data-polarity = направление «лучше»
data-sheet = { $file }, лист { $sheet }
data-some-cell = ячейка
data-without-code = строка без кода
data-workbook-cell = { $file }, { $cell }

### Files: why one was not read or written

file-reason = { $code ->
    [ENOENT] такого файла или папки нет
    [EACCES] нет доступа
    [EPERM] нет доступа
    [EROFS] туда нельзя писать
    [EISDIR] это папка, а не файл
    [ENOTDIR] часть пути — файл, а не папка
    [ENOSPC] нет места
   *[other] система сообщает { $code }
}
