### The page of one indicator

indicator-name = Показатель
indicator-title = { $code } · { $name }
indicator-unknown = Показателя { $code } нет.
indicator-to-list = Все показатели

## Year by year

indicator-years = По годам
indicator-years-sub = План, факт и статус{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
indicator-head = { $column ->
    [year] Год
    [target] План
    [actual] Факт
    [variance] Факт − план
    [attainment] Выполнение
   *[status] Статус
}
indicator-none-reported = нет

## Why it has its status, and what would change it

indicator-why = { $judged ->
    [yes] Почему { $year } год — «{ $status }»
   *[no] Как будет оцениваться { $year } год
}
indicator-why-part = { $part ->
    [rule] Правило
    [change] Что изменит статус
    [next] Следующий план
   *[pace] Темп
}
indicator-why-rule = { $rule ->
    [up] Выполнение — это факт, делённый на план: { $actual } / { $target } = { $ratio }.
    [down] Меньше — лучше, поэтому выполнение — это план, делённый на факт: { $target } / { $actual } = { $ratio }.
    [hold] Уровень нужно удерживать. Если факт не ниже плана, план выполнен; если ниже, засчитывается достигнутая часть:
        { $actual } / { $target } = { $ratio }.
    [below-zero] Ниже нуля частное поменяло бы местами лучшее и худшее, поэтому выполнение — это 100 % плюс или минус
        отклонение в процентах от плана. Факт { $actual }, план { $target }, выполнение { $ratio }.
    [zero] План равен 0, а на 0 делить нельзя: что равно плану или лучше, то выполнено, остальное отстаёт.
    [flag] Есть или нет: план выполнен, как только это появилось.
    [band] План — { $target }: его выполняет любое место в рейтинге.
    [place] У места нет процента: план выполнен, если место не хуже планового. { $has_way ->
        [yes] «Близко» начинается там, где пройдено { $near } пути от места { $start } до места { $target };
            на месте { $actual } пройдено { $way }.
       *[no] Любое другое место отстаёт: место до плана неизвестно, и путь отсчитывать не от чего.
    }
    [unranked] В { $year } году вне рейтинга, а это хуже любого плана.
    [no-target] План на { $year } год не установлен, поэтому оценки нет.
    [no-actual] Факт за { $year } год ещё не представлен; план — { $target }.
    [not-comparable] Факт за { $year } год измеряет не то, что план, поэтому их не сравнивают.
   *[not-judged] В плане не сказано, что лучше — больше или меньше, поэтому оценки нет.
}
indicator-thresholds-place = { $shape ->
    [band] Выполнен — на любом месте в рейтинге, отстаёт — вне рейтинга
    [way] Выполнен — на плановом месте или выше, близко — если пройдено не менее { $near } пути от места до начала плана, отстаёт — в остальных случаях
   *[none] Выполнен — на плановом месте или выше, отстаёт — на любом месте ниже
}
indicator-thresholds-down = Выполнен — не выше плана, близко — пока план составляет не менее { $near } факта, отстаёт — выше
indicator-change-flag = План будет выполнен, как только это появится.
indicator-change-better = { $kind ->
    [place] { $both ->
        [yes] Место { $near } — статус «близко», место { $achieved } — «выполнен».
       *[no] Место { $achieved } — статус «выполнен».
    }
   *[level] { $both ->
        [yes] До статуса «близко» нужно { $to_near }, до «выполнен» — { $to_achieved }.
       *[no] До статуса «выполнен» нужно { $to_achieved }.
    }
}
indicator-change-behind = { $direction ->
    [place] Хуже места { $near } — отстаёт и от плана.
    [up] Ниже { $near } — отстаёт.
   *[down] Выше { $near } — отстаёт.
}
indicator-change-edges = { $direction ->
    [up] { $reported ->
        [yes] Остаётся выполненным, пока не ниже { $achieved }{ $both ->
            [yes] , и близким к плану, пока не ниже { $near }
           *[no] { "" }
        }.
       *[no] От { $achieved } и выше — выполнен{ $both ->
            [yes] , от { $near } — близко
           *[no] { "" }
        }.
    }
   *[down] { $kind ->
    [place] { $reported ->
        [yes] Остаётся выполненным до места { $achieved }{ $both ->
            [yes] и близким к плану до места { $near }
           *[no] { "" }
        }.
       *[no] До места { $achieved } — выполнен{ $both ->
            [yes] , до места { $near } — близко
           *[no] { "" }
        }.
    }
   *[level] { $reported ->
        [yes] Остаётся выполненным, пока не выше { $achieved }{ $both ->
            [yes] , и близким к плану, пока не выше { $near }
           *[no] { "" }
        }.
       *[no] До { $achieved } — выполнен{ $both ->
            [yes] , до { $near } — близко
           *[no] { "" }
        }.
    }
    }
}
indicator-next = План { $year } года — { $target }: { $reached ->
    [yes] последний факт его уже достигает
   *[no] от последнего факта до него { $change }
}.

## What it is and what the plan asks for

indicator-facts = Что это за показатель и чего требует план
indicator-fact = { $fact ->
    [line] Линия
    [task] Задача
    [place] Место в документе
    [kind] Тип и направление
    [reading] Как читать
    [last-report] Последний отчёт
    [next-report] Следующий отчёт
    [owner] Ответственный
    [stakeholders] Заинтересованные стороны
    [baseline] Исходное значение
    [growth] Прирост по плану
    [successor] Продолжен в
    [predecessor] Продолжает
    [both] Оба плана
    [doubt] Сомнение в тексте
    [audit] Проверка
    [pair] В обоих планах
   *[correction] Исправление
}
indicator-line = { $id }, { $name }
indicator-place = { $document }, { $table }
indicator-exactly = где именно
indicator-cell = Ячейка { $cell } книги Excel, { $several ->
    [yes] строки
   *[no] строка
} { $lines } исходного текста.
indicator-kind = { $kind ->
    [level] уровень
    [share] доля
    [rank] место
    [flag] да/нет
   *[change] прирост
}, { $polarity ->
    [up] больше — лучше
    [down] меньше — лучше
    [hold] уровень нужно удерживать
   *[none] не оценивается
}
indicator-read = { $kind ->
    [rank] Первое место — лучшее: план выполнен, если место не хуже запланированного.
    [flag] План выполнен, как только это есть.
   *[level] { $polarity ->
        [up] Факт делится на план: выполнено, если факт не меньше плана.
        [down] План делится на факт: выполнено, если факт не больше плана.
        [hold] Уровень нужно удержать: выполнено, если факт не меньше плана.
       *[none] План не говорит, что лучше: больше или меньше, поэтому показатель не оценивается.
    }
}
indicator-last = За { $year } год: { $day }, { $author }
indicator-last-none = Факт ещё не представлен.
indicator-next-report = За { $year } год: { $round ->
    [open] срок — { $due }
    [closed] срок был { $due }, отчётная кампания закрыта
   *[none] срок пока не назначен
}
indicator-next-none = Нет: факт за последний год плана уже представлен.
indicator-owner-given = { $printed ->
    [yes] { $owner } (назначено ректоратом; в плане указано: { $register })
   *[no] { $owner } (назначено ректоратом)
}
indicator-owner-none = { $plan ->
    [CD] Концептуальные направления не называют ответственного за целевой индикатор.
   *[SP] Стратегический план не называет ответственного.
}
indicator-baseline-none = В таблицах плана нет этой величины за годы до его начала.
indicator-baseline = { $comparable ->
    [yes] { $value } в { $year } году ({ $source }). { $note }
   *[no] Несопоставимо: { $value } в { $year } году ({ $source }). { $note }
}
indicator-growth = { $total } с { $first } по { $last } год, { $yearly } в год.
indicator-flat = План одинаков во все годы, на которые он установлен.
indicator-plateau = Планы двух последних лет равны.
indicator-below = { $kind ->
    [bachelors] { $count } { $count ->
        [one] плановое значение
        [few] плановых значения
       *[other] плановых значений
    } ниже значения { $year } года, а оно — только по бакалаврам.
    [rank] { $count } { $count ->
        [one] плановое значение
        [few] плановых значения
       *[other] плановых значений
    } хуже места { $year } года.
   *[other] { $count } { $count ->
        [one] плановое значение
        [few] плановых значения
       *[other] плановых значений
    } хуже значения { $year } года.
}
indicator-kin = { $code } { $name }
indicator-kin-break = { $code } { $name }. Это не один ряд: { $reason }
indicator-both = На { $year } год Стратегический план требует { $sp }, Концептуальные направления — { $cd }.
indicator-correction = { $year } год: напечатано { $printed }, принято { $value }. { $reason }

## Reporting an actual

indicator-report = Внести факт
indicator-report-sub = { $has_unit ->
    [yes] Записанное сохраняется: новое значение встаёт рядом со старым. Единица измерения: { $unit }
   *[no] Записанное сохраняется: новое значение встаёт рядом со старым
}
indicator-report-year = Год
indicator-year-option = { $year }, { $kept ->
    [yes] сейчас { $value }
   *[no] факта нет
}
indicator-report-value = Значение
indicator-value-hint = { $kind ->
    [flag] да или нет
    [rank] например { $example }, 801+ или вне рейтинга
   *[other] например { $example }
}
indicator-report-note = Примечание: источник или причина изменения
indicator-keep = Проверить и записать
indicator-sure = Всё верно, записать
indicator-withdraw = Отозвать значение
indicator-not-kept = { $status ->
    [confirm] Пока не записано. { $reason }
    [unchanged] Записывать нечего. { $reason }
   *[refused] Не записано. { $reason }
}
indicator-kept = Записано за { $year } год: { $value }. { $reason }
indicator-kept-sure = Записано за { $year } год: { $value }.
indicator-withdrawn = Отозвано за { $year } год. { $reason }

## What was reported

indicator-statement = Что представлено
indicator-statement-sub = Сначала последнее. Ничего не удаляется: исправление и отзыв — новые строки
indicator-statement-none = По этому показателю пока ничего не представлено.

## Why it is where it is

indicator-notes = Примечания к годам
indicator-note-none = Примечаний пока нет ни к одному году.
indicator-noted = { $state ->
    [now] { $year } год: { $text } ({ $author }, { $moment })
    [before] { $year } год, прежняя редакция: { $text } ({ $author }, { $moment })
   *[withdrawn] { $year } год: примечание отозвано ({ $author }, { $moment })
}
indicator-note-form = Добавить примечание к году
indicator-note-year = К какому году
indicator-note-text = Что произошло: событие, изменение определения
indicator-note-hint = На каждой диаграмме с этим годом показателя у года появится номер, а под ней — этот текст; так же на слайдах и в файлах. { $typed ->
    [yes] Подпись — имя из карточки выше, где вносят факт.
   *[no] Подпись — ваша учётная запись, { $name }.
} Новое примечание заменяет прежнее
indicator-note-keep = Записать примечание
indicator-note-withdraw = Отозвать примечание к году
indicator-note-empty = Примечанию нужен текст. Что произошло в этом году?
indicator-note-kept = { $withdrawn ->
    [yes] Примечание к { $year } году отозвано.
   *[no] Примечание к { $year } году записано.
}
indicator-explanations = Что пояснили
indicator-explained = { $year } год: { $explanation } { $author }, { $moment }.
indicator-explain-none = Пояснений пока нет ни за один год.
indicator-explain-form = Пояснить год
indicator-explain-year = За какой год
indicator-cause = В чём причина
indicator-measure = Что делается
indicator-responsible = Кто за это отвечает
indicator-until = Срок
indicator-explain-hint = { $typed ->
    [yes] Подпись — имя из карточки выше, где вносят факт.
   *[no] Подпись — ваша учётная запись, { $name }.
} Новое пояснение заменяет прежнее, но прежнее можно прочесть
indicator-explain = Записать пояснение
indicator-explain-kept = Пояснение за { $year } год записано.
indicator-explain-others = { $told } Прочтите, что указано теперь, и нажмите ещё раз, если это всё же нужно изменить.
