### The plan audited: what should hold, whether it does, and which cell is to blame

## Cells, places and repairs

audit-blank = не напечатано
audit-words = «{ $printed }»
audit-cell = { $quoted ->
    [yes] Текст
   *[no] { $cell }
}{ $of ->
    [one] { " " }(строка { $lines })
    [many] { " " }(строки { $lines })
   *[none] { "" }
}: { $printed }{ $corrected ->
    [yes] , исправлено
   *[no] { "" }
}
audit-place = { $key ->
    [winter] зима
    [summer] лето
    [bachelor] бакалавриат
    [master] магистратура
    [doctoral] докторантура
    [total] всего
    [state] госзаказ
    [contract] договор
    [republic] республика
    [vacant_jobs] вакантные места
    [expected_need] ожидаемая потребность
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
    [east_kazakhstan] Восточно-Казахстанская обл.
    [mining] горнодобывающая промышленность
    [manufacturing] обрабатывающая промышленность
    [power_supply] энергоснабжение
    [civil_engineering] гражданское строительство
    [passenger_rail] пассажирские ж/д
    [freight_rail] грузовые ж/д
    [other_passenger_land] прочие пассажирские перевозки
    [freight_road] грузовые авто
    [communication] связь
    [programming] программирование
    [architecture] архитектура и инженерия
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA
    [ui_greenmetric] UI GreenMetric
    [unirank] uniRank
    [webometrics] Webometrics
   *[other] { $key }
}
audit-repair = { $why ->
    [header-year] Всё сошлось бы, если бы в { $cell } стояло { $value } (напечатано { $printed }): разница равна самому году из заголовка: его сложили вместе со строками.
    [mends-others] Всё сошлось бы, если бы в { $cell } стояло { $value } (напечатано { $printed }), а заодно { $mends ->
        [one] { $mends } другая связь
        [few] { $mends } другие связи
       *[other] { $mends } других связей
    }.
    [repeats] Всё сошлось бы, если бы в { $cell } стояло { $value }: напечатанное { $printed } повторяет соседнюю цифру.
    [not-printed] Всё сошлось бы, если бы в { $cell } стояло { $value }; там ничего не напечатано.
    [one-digit] Всё сошлось бы, если бы в { $cell } стояло { $value } (напечатано { $printed }), отличие в одной цифре; больше в пользу этого ничто не говорит.
    [several] Исправить можно не в одной ячейке, и неизвестно, в какой именно.
   *[none] Ни одна ячейка не исправляет этого, не нарушив другой связи, или неизвестно, какая.
}

## Findings

audit-title = { $title }{ $has_place ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
audit-finding = { $title }: { $says }.
audit-figures = { $holds ->
    [yes] { $printed } сходится: расчёт даёт { $shape ->
        [range] { $has_high ->
            [yes] от { $low } до { $high }
           *[no] { $low } и больше
        }
       *[one] { $low }
    }
   *[no] { $kind ->
        [at_least] { audit-printed }, это меньше, чем { $low }
        [covers] { audit-printed }, это меньше, чем { $low }
        [outgrows] { audit-printed }, это меньше, чем { $low }
        [at_most] { audit-printed }, это больше, чем { $low }
        [more_than] напечатано «более { $printed }», цифры дают { $low }
        [begins_above] первый план — { $printed }, последний факт — { $low }
        [no_leap] первый план — { $printed }, последний факт — { $low }
        [counted_once] напечатано { $printed }, перечисленные отрасли дают { $shape ->
            [range] от { $low } до { $high }
           *[one] { $low }
        } (разница { $difference })
        [left_out] одни известные части дают напечатанное { $printed }, то есть конфиденциальные не учтены
       *[other] { $shape ->
            [cut] напечатано { $printed }, другие цифры дают { $low }: последняя цифра отброшена, а не округлена
            [range] напечатано { $printed }, известные части дают { $low }{ $has_high ->
                [yes] , а вместе с конфиденциальными не более { $high }
               *[no] { "" }
            } (разница { $difference })
           *[one] { audit-printed }, другие цифры дают { $low } (разница { $difference })
        }
    }
}
audit-printed = { $made ->
    [reported-made] представленные цифры дают { $printed }
    [reported] представлено { $printed }
    [yes] напечатанные цифры дают { $printed }
   *[no] напечатано { $printed }
}
audit-sequence = { $holds ->
    [yes] { $kind ->
        [one_ratio] пары дают { $values }, одну и ту же цифру
        [steady] пары дают { $values }
       *[other] { $values }
    }
   *[no] { $kind ->
        [rises] { $values } — рост не во все годы
        [falls] { $values } — снижение не во все годы
        [never_worse] { $values } — становится хуже
        [moves] все годы одинаковы: { $values }
        [moves_to_the_end] два последних года одинаковы: { $values }
        [set_from_the_start] на первый год плана нет, далее { $values }
        [one_ratio] пары дают { $values }, а не одну и ту же цифру
        [steady] пары дают { $values }, от года к году это меняется сильнее, чем должно
        [no_jump] одна цифра далека от соседних: { $values }
        [within_times] от одного к другому: { $values }
        [share_range] вне пределов от 0 до 100: { $values }
        [whole] не целое число: { $values }
        [differs] одни и те же цифры дважды: { $values }
        [legible] { $values } — не число
       *[own_wording] одна формулировка у двух строк: { $values }
    }
}

## Generated relations

audit-title-begins = Первый план выше последнего факта: { $name }
audit-title-between = Новый план требует не меньше: { $name }
audit-title-column = Итог равен сумме перечисленных отраслей
audit-title-end = План по годам меняется до последнего года: { $name }
audit-title-land = Итог учитывает сухопутный транспорт один раз
audit-note-land = Итог больше перечисленных отраслей ровно на их сухопутный транспорт: группу, которой в таблице нет, сложили вместе с её частями.
audit-note-land-hidden = Итог больше, чем могут дать перечисленные отрасли вместе с конфиденциальной. Если сухопутный транспорт учтён дважды, он сходится: тогда x — это { $count }.
audit-title-even = План по годам меняется на один и тот же шаг: { $name }
audit-title-jump = Ни один год не выбивается из ряда: { $name }
audit-title-leap = Переход к первому плану — без скачка: { $name }
audit-title-left-out = Итог включает конфиденциальные цифры
audit-title-legible = Напечатанное число читается: { $where ->
    [text] текст, строка { $lines }
    [code] «{ $code }», { $year } год
   *[cell] { $cell }
}
audit-title-moves = План по годам меняется: { $name }
audit-title-reported = Представлено: { $title }
audit-title-reported-jump = Нет скачка от одного отчётного года к другому: { $name }
audit-title-reported-share = Представленные доли — от 0 до 100 %: { $name }
audit-title-row = Республика не меньше своих областей
audit-title-set = План есть с первого года: { $name }
audit-title-share = Доли — от 0 до 100 %: { $name }
audit-title-twins = Две строки не одинаковы: { $name } и { $other }
audit-title-whole = Значение — целое число: { $name }
audit-title-wording = У двух строк разные формулировки: { $name } и { $other }
audit-title-worse = Ни один год не требует меньше предыдущего: { $name }

## Kinds, faults and severities

audit-fault = { $fault ->
    [contradiction] Противоречие
    [misprint] Опечатка
    [definition] Смена определения
    [implausible] Неправдоподобно
    [suspicious] Сомнительно
   *[weak] Слабый план
}
audit-held = { $kind ->
    [sum] Итоги, равные сумме частей
    [weighted] Взвешенные суммы
    [same] Цифры, напечатанные дважды
    [at_least] Целое не меньше своих частей
    [at_most] Части не больше целого
    [covers] Суммы не меньше доли другой суммы
    [outgrows] Рост не меньше другого роста
    [more_than] «Более» в тексте
    [product] Суммы, равные доле другой суммы
    [share] Проценты
    [ratio] Отношения
    [growth] Темпы роста
    [decline] Темпы снижения
    [part] Количества, равные доле базы
    [one_ratio] Пары цифр с одной базой
    [steady] Пары цифр с устойчивой базой
    [rises] Рост, названный словами
    [falls] Снижение, названное словами
    [even_steps] Планы с одним и тем же шагом в год
    [never_worse] Планы, которые ни в один год не требуют меньше
    [moves] Планы, которые меняются по годам
    [moves_to_the_end] Планы, которые меняются до последнего года
    [set_from_the_start] Планы, установленные с первого года
    [within_times] Годы, близкие к предыдущему
    [no_jump] Планы без скачков
    [share_range] Доли от 0 до 100 %
    [whole] Целые числа
    [differs] Строки, которые различаются
    [legible] Числа, которые читаются
    [own_wording] Формулировки, которые различаются
    [begins_above] Первые планы выше последнего факта
    [no_leap] Первые планы без скачка
    [counted_once] Итоги, где каждая часть учтена один раз
   *[left_out] Итоги, включающие конфиденциальные части
}: { $count }
audit-severity = { $severity ->
    [error] Противоречия между напечатанными цифрами
    [warning] Смены определений, опечатки без противоречия с другими цифрами, неправдоподобные и сомнительные цифры
    [notice] Слабые планы и отброшенные знаки
    [serious] Всё, кроме слабых планов и отброшенных знаков
   *[all] Всё, что не сходится
}

audit-status = { $status ->
    [open] Открыто
    [explained] Пояснено
    [accepted] Принято
    [corrected] Исправлено
    [several] Разное
   *[holds] Сходится
}
audit-judged = { $status ->
    [open] Открыто снова
    [explained] Пояснено
    [accepted] Принято
   *[corrected] Исправлено
}: { $author }, { $day } — «{ $note }»

## The page

audit-name = Проверка плана
audit-any = все
audit-clear = Показать всё
audit-corrections-sub = Что напечатано, что стоит вместо этого, почему и где это видно. «Как в документе» снимает все исправления.
audit-corrections-title = { $count ->
    [one] Действует { $count } исправление
    [few] Действуют { $count } исправления
   *[other] Действует { $count } исправлений
}; устранено расхождений: { $settled }, из них противоречий: { $errors }
audit-download = { $form ->
    [csv] CSV
    [json] JSON
    [xlsx] XLSX
    [pptx] Слайд
   *[md] Отчёт
}
audit-found-sub = { $figures ->
    [printed] Как в документе, без исправлений. Каждое раскрывается до ячеек и строк документа.
   *[corrected] С действующими исправлениями. Каждое раскрывается до ячеек и строк документа.
}
audit-found-title = { $count } { $count ->
    [one] замечание
    [few] замечания
   *[other] замечаний
} из { $of }
audit-head = { $column ->
    [table] Таблица
    [cell] Ячейка
    [lines] Строки
    [value] Исправлено
    [text] В нашей копии
    [reads] В документе
    [reason] Почему
    [evidence] Где это видно
   *[printed] Напечатано
}
audit-held-title = Что сходится: { $held } из { $of } связей
audit-held-sub = { $figures ->
    [printed] Как напечатано, без исправлений, по видам связей
   *[corrected] С учётом действующих исправлений, по видам связей
}
audit-home-more = Все замечания с ячейками и строками
audit-home-title = { $chosen ->
    [yes] { $count ->
        [0] Открытых противоречий планов нет ({ $name })
       *[other] Открытых противоречий планов ({ $name }): { $count }
    }
   *[no] { $count ->
        [one] Открыто { $count } противоречие планов
        [few] Открыты { $count } противоречия планов
       *[other] Открыто { $count } противоречий планов
    }
}
audit-line = { $of ->
    [one] тексте, строка { $lines },
    [many] тексте, строки { $lines },
   *[none] тексте
}
audit-menu = { $menu ->
    [severity] Показать:
    [fault] Вид:
    [status] Статус:
    [document] План:
    [table] Таблица:
   *[indicator] Показатель:
}
audit-no-file = Такого файла нет: проверку можно получить в форматах xlsx, csv, csv-semicolon, pptx, md и json.
audit-nothing = Здесь всё сходится.
audit-page-lead = Связи между цифрами: как напечатано, сходится { $held } из { $checked }, с учётом исправлений — { $held_now } из { $checked_now }. Ниже то, что не сходится, с ячейками и строками документов, которые это доказывают.
audit-page-title = { $errors ->
    [0] Цифры планов не противоречат друг другу
   *[other] Цифры планов противоречат друг другу в { $errors } { $errors ->
        [one] месте
       *[other] местах
    }: исправлено { $corrected }, открыто { $open }
}
audit-printed-at = { $printed } ({ $of ->
    [one] строка
   *[many] строки
} { $lines })
audit-reported = Представлено
audit-table = { $plan }, { $table }
audit-text = текст
audit-unfold = Показать
audit-untouched-sub = Ни одна другая цифра двух документов о них не говорит.
audit-untouched-title = { $count ->
    [one] { $count } напечатанное число не с чем сверить
    [few] { $count } напечатанных числа не с чем сверить
   *[other] { $count } напечатанных чисел не с чем сверить
}
audit-worst-sub = Сначала итоги, названный рост, деньги и первые страницы; по одному на связь, с указанием, чего оно касается
audit-worst-title = { $count ->
    [0] Открытых противоречий нет
    [1] Открытое противоречие, которое сторонний читатель найдёт первым
   *[other] Открытые противоречия, которые сторонний читатель найдёт первыми: { $count }
}
audit-close = Закрыть
audit-count = { $status ->
    [open] открыто: { $count ->
        [1] его может найти сторонний читатель
       *[other] их может найти сторонний читатель
    }
    [corrected] исправлено здесь, с причиной и основанием
    [explained] пояснено ректоратом
   *[accepted] принято ректоратом
}
audit-counts-title = { $count } { $count ->
    [one] противоречие
    [few] противоречия
   *[other] противоречий
} в документах
audit-elsewhere = Текст и отчёты
audit-filter-chart = что показано на одной диаграмме
audit-filter-indicator = показатель { $code }
audit-filter-pair = пара обоих планов: { $name }
audit-filter-line = линия { $line }
audit-filter-search = «{ $words }»
audit-filter-status = { $status ->
    [open] открыто
    [explained] пояснено
    [accepted] принято
   *[corrected] исправлено
}
audit-more-charts = { $count ->
    [1] и ещё одна диаграмма
    [one] и ещё { $count } диаграмма
    [few] и ещё { $count } диаграммы
   *[other] и ещё { $count } диаграмм
}
audit-fold = Ещё { $count } { $count ->
    [one] замечание
    [few] замечания
   *[other] замечаний
}
audit-group = { $count ->
    [1] и ещё один год
    [one] и ещё { $count } год
    [few] и ещё { $count } года
   *[other] и ещё { $count } лет
}
audit-history-none = Об этом пока никто ничего не сказал: открыто.
audit-history-title = Что решил ректорат
audit-keep = Записать статус
audit-kept = Записано: { $status ->
    [open] открыто
    [explained] пояснено
    [accepted] принято
   *[corrected] исправлено
}, { $author }.
audit-no-finding = Ничего не записано: такого замечания больше нет. Обновите страницу.
audit-note = Почему
audit-note-hint = Чем объясняется, кого спросили, где стоит верная цифра
audit-open = Открыть со статусом и историей
audit-past = Показан прошедший день; статус ставят на сегодня.
audit-reads = { "" } напечатано { $printed }
audit-said-by = { $author }, { $moment }
audit-search = Поиск по замечаниям
audit-touches = Касается:

## The files

audit-column = { $column ->
    [id] Код
    [severity] Важность
    [fault] Вид ошибки
    [kind] Вид связи
    [tables] Таблицы
    [indicators] Показатели
    [what] Что должно сходиться
    [says] Что напечатано
    [printed] Напечатано
    [computed_low] Рассчитано
    [computed_high] Рассчитано, не более
    [difference] Разница
    [repair] Что исправило бы
    [note] Примечание
    [cells] Ячейки
    [status] Статус
    [status_by] Кто поставил
    [status_at] Когда
   *[status_note] Почему
}
audit-severity-name = { $severity ->
    [error] противоречие
    [warning] предупреждение
   *[notice] недочёт
}
audit-mark = Проверка: { $count }
audit-mark-told = { $count ->
    [one] Этих цифр касается { $count } открытое замечание проверки
    [few] Этих цифр касаются { $count } открытых замечания проверки
   *[other] Этих цифр касаются { $count } открытых замечаний проверки
}, { $errors ->
    [0] противоречий среди них нет
   *[other] противоречий — { $errors }
}.
audit-file-name = Известные ошибки плана
audit-file-title = Известные ошибки плана: открыто { $open }, в списке { $count }
audit-file-key = Напечатанные цифры сверены друг с другом; статус и примечание — ректората
audit-file-none = Сохранять нечего: под этот отбор не подходит ни одно замечание.
audit-slide-title = Известные ошибки плана: { $count ->
    [one] открыто { $count } противоречие
    [few] открыты { $count } противоречия
   *[other] открыто { $count } противоречий
}
audit-slide-sub = { $shown ->
    [1] То, которое сторонний читатель найдёт первым
   *[other] Те, которые сторонний читатель найдёт первыми ({ $shown })
}{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
}
audit-slide-line = Известные ошибки плана, { $line }: { $count ->
    [one] открыто { $count } противоречие
    [few] открыты { $count } противоречия
   *[other] открыто { $count } противоречий
}
audit-slide-head = { $column ->
    [what] Что должно сходиться
    [says] Что напечатано
    [where] Где
   *[status] Статус
}

## The report

audit-corrected = { $text } Исправлено.
audit-counted = Проверено связей: { $checked }, сходится { $held }, не сходится { $failed }: { $errors } { $errors ->
    [one] противоречие
    [few] противоречия
   *[other] противоречий
}, { $warnings } { $warnings ->
    [one] предупреждение
    [few] предупреждения
   *[other] предупреждений
}, { $notices } { $notices ->
    [one] недочёт
    [few] недочёта
   *[other] недочётов
}.
audit-readings-sub = Здесь наша копия документов сбилась, а сами документы показывают, что в них напечатано: это не исправления, в обоих режимах одинаково
audit-readings-title = { $count ->
    [one] { $count } цифра прочитана иначе, чем в нашей копии
    [few] { $count } цифры прочитаны иначе, чем в нашей копии
   *[other] { $count } цифр прочитано иначе, чем в нашей копии
}
audit-report-holds = Что сходится
audit-report-title = Проверка плана
