### What stands around every page: navigation, filters, notices, and the card of a chart

shell-brand = Стратегия КарТУ
shell-menu = Меню
shell-tab = { $page }{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
} · { shell-brand }
shell-paper-head = Карагандинский технический университет имени Абылкаса Сагинова · { shell-brand } · данные на { $moment }
shell-skip = К содержанию страницы
shell-search = Поиск показателя, напр. 1.2.10
search-group = { $group ->
    [indicator] Показатели
    [page] Страницы
   *[help] Справка
}
search-term = { $term }: словарь
shell-deck = Презентация

# What the language calls itself: with this message it is offered to readers.
shell-language-name = Русский
shell-language-short = Рус
shell-languages = Язык
shell-alphabet = абвгдеёжзийклмнопрстуфхцчшщъыьэюя

shell-schemes = Светлый или тёмный экран
shell-scheme = { $scheme ->
    [light] Светлый
    [dark] Тёмный
   *[system] Авто
}
shell-unknown-scheme = «{ $read }» — не вариант экрана: возможны light, dark и system.

shell-group = { $group ->
    [overview] Обзор
    [plan] План
    [topics] Темы
    [analyses] Анализ
   *[work] Работа
}

shell-line = Стратегическая линия:
shell-all-lines = Все линии
shell-line-name = { $number } · { $name }
shell-plan = { $plan ->
    [CD] Концептуальные направления 2024–2029
   *[SP] Стратегический план 2021–2025
}

shell-figures = Данные:
shell-figures-chosen = { $figures ->
    [printed] как в документе
   *[corrected] исправленные
}
shell-figures-help = { $figures ->
    [printed] Как в документе: в точности то, что напечатано
   *[corrected] Исправленные: опечатки устранены, каждая отмечена
}

shell-filter-figures = данные как в документе
shell-filter-day = { $met ->
    [yes] по состоянию на заседание «{ $meeting }» ({ $day })
   *[no] по отчётности на { $day } включительно
}
shell-as-of = { $met ->
    [yes] Показаны фактические данные по состоянию на заседание «{ $meeting }» ({ $day }).
   *[no] Показаны фактические данные, представленные по { $day } включительно.
}
shell-as-of-now = Показать данные на сегодня

shell-hidden = { $line }: на этой странице { $shown ->
    [one] показана { $shown }
    [few] показаны { $shown }
   *[other] показано { $shown }
} из { $total } { $total ->
    [one] диаграммы
   *[other] диаграмм
}.
shell-all-hidden = { $line }: на этой странице диаграмм нет. { $elsewhere ->
    [yes] Они есть на других страницах:
   *[no] Их нет ни на одной странице, но есть список показателей:
}
shell-indicators = Стратегические линии
shell-no-charts = нет диаграмм
shell-fold-charts = { $count ->
    [one] { $count } диаграмма
    [few] { $count } диаграммы
   *[other] { $count } диаграмм
}
shell-show-all = Показать все линии

shell-not-found = Страница не найдена
shell-not-found-words = По этому адресу страницы нет. Введите код или несколько слов в строку поиска вверху либо начните сначала:
shell-not-found-home = К странице «Где мы сейчас»

## What a link asks for and does not exist

shell-unknown-line = В ссылке указана стратегическая линия «{ $read }», такой нет. Показаны все линии.
shell-unknown-figures = В ссылке запрошены данные «{ $read }», а есть только исправленные и как в документе. Показаны
    исправленные.
shell-unknown-language = В ссылке указан язык «{ $read }», на котором эта система не говорит. Показан выбранный вами
    язык.
shell-unknown-day = В ссылке запрошены данные на «{ $read }». Такого дня (вида 2026-06-30, не позже сегодняшнего) или
    заседания в системе нет; показаны данные на сегодня.
shell-unknown-choice = В ссылке параметр { $name } имеет значение «{ $read }», которого здесь нет. Показано: { $has_fallback ->
    [yes] «{ $fallback }»
   *[no] всё
}.
shell-unknown-parameter = В ссылке есть параметр «{ $name }», которого эта страница не знает. Он не учтён.

## The table of indicators

grid-text = { $text ->
    [sort] Нажмите Enter, чтобы отсортировать
    [tooltip] Подсказка
    [none] Нет строк
   *[wait] Загрузка …
}

## The card of a chart

card-explained = Пояснение к { $code } за { $year } год: { $explanation }
card-explained-all = Все пояснения по { $code }
card-table = Таблица
card-table-help = Показать числа таблицей
card-copy = Копировать
card-copy-help = Скопировать диаграмму как изображение
card-deck = В презентацию
card-deck-sign = +
card-more = Другие способы сохранить диаграмму
card-taken-as = { $form ->
    [picture] Изображение: просмотр, размеры, копирование …
    [png] Изображение (PNG)
    [svg] Векторный рисунок (SVG)
    [xlsx] Числа для Excel (XLSX)
    [csv] Числа (CSV: запятые, 1.5)
    [csv-semicolon] Числа (CSV для русского Excel: точка с запятой, 1,5)
    [embed] Скопировать код для сайта
   *[deck] В презентацию
}
card-notes = { $count ->
    [1] примечание
    [one] { $count } примечание
    [few] { $count } примечания
   *[other] { $count } примечаний
}
