### Who owes what: the board of a year's reporting

reporting-name = Сдача отчётности
reporting-lead = { $round ->
    [open] Отчётная кампания { $year } года открыта, срок — { $due }. Получено { $received } из { $planned }; просрочено { $late }; ждёт подтверждения { $unconfirmed }.
    [closed] Отчётная кампания { $year } года закрыта; срок был { $due }. Получено { $received } из { $planned }; просрочено { $late }; ждёт подтверждения { $unconfirmed }.
   *[none] Отчётная кампания { $year } года не открыта, поэтому просрочек пока нет. Получено { $received } из { $planned }; ждёт подтверждения { $unconfirmed }.
}
reporting-nothing = На { $year } год здесь ничего не запланировано.
reporting-nobody = Пока никто

## The owners

reporting-owners = { $has_round ->
    [no] Ответственные, { $year } год: срок не установлен
   *[yes] { $late ->
        [0] Ответственные, { $year } год: просрочек нет
        [1] Ответственные, { $year } год: просрочил один — { $first }
       *[other] Ответственные, { $year } год: просрочили { $late }, первый — { $first }
    }
}
reporting-owners-sub = Показатели по ответственным; показатель с несколькими ответственными стоит у каждого. Щелчок открывает строки
reporting-nobodys = Показателей, за которые никто не отвечает: { $count }.{ $may ->
    [yes] { " " }Назначьте ответственных ниже.
   *[no] { "" }
}
reporting-column = { $column ->
    [owner] Ответственный
    [planned] План
    [received] Получено
    [late] Просрочено
    [unconfirmed] Подтвердить
    [red] Красных без пояснения
    [last] Последнее
    [send] Отправить
    [indicator] Показатель
    [standing] Отчёт
    [status] Статус
   *[explanation] Пояснение
}
reporting-send = { $what ->
    [workbook] форма
    [mail] письмо
   *[calendar] календарь
}

## The rows of one

reporting-rows = { $missing ->
    [0] { $owner }: за { $year } год получено всё ({ $planned })
   *[other] { $owner }: за { $year } год нет { $missing } из { $planned }, из них просрочено { $late }
}
reporting-close-rows = Закрыть
reporting-standing = { $standing ->
    [late] просрочено
    [unconfirmed] пришло { $read }, не подтверждено
    [received] получено
   *[awaited] ожидается
}
reporting-unexplained = Никто не пояснил почему.
reporting-explained = { $cause }{ $has_measure ->
    [yes] { "" } Что делается: { $measure }
   *[no] { "" }
}{ $has_who ->
    [yes] { "" } ({ $who }{ $has_until ->
        [yes] , срок — { $until }
       *[no] { "" }
    })
   *[no] { $has_until ->
        [yes] { "" } (срок — { $until })
       *[no] { "" }
    }
}
reporting-red = { $state ->
    [silent] Факт за { $year } год ещё не поступал, красных статусов нет
    [none] Красных статусов за { $year } год нет
    [explained] Все красные статусы { $year } года пояснены: { $explained }
   *[open] { $count ->
        [one] { $count } красный статус
        [few] { $count } красных статуса
       *[other] { $count } красных статусов
    } { $year } года без пояснения; пояснено: { $explained }
}
reporting-red-sub = Отстаёт от плана или вне рейтинга. Пояснить можно на странице показателя
reporting-more-red = ещё { $count }

## The office

reporting-office = Для ректората
reporting-office-sub = Записывается сразу, с вашим именем и временем, и никогда не меняется: новое — новая строка
reporting-round = Открыть или закрыть отчётную кампанию
reporting-round-none = Отчётной кампании { $year } года ещё нет. Установите срок сдачи.
reporting-round-is = { $state ->
    [closed] Отчётная кампания { $year } года закрыта ({ $author }, { $moment }); срок был { $due }. Для позднего изменения нужна причина, оно показывается как уточнение.
   *[open] Отчётная кампания { $year } года открыта, срок — { $due } ({ $author }, { $moment }).
}{ $has_note ->
    [yes] { "" } { $note }
   *[no] { "" }
}
reporting-due = Срок сдачи
reporting-round-note = Примечание
reporting-open = Открыть или изменить срок
reporting-close = Закрыть кампанию
reporting-round-kept = { $state ->
    [closed] Отчётная кампания { $year } года закрыта. Теперь для изменения нужна причина.
   *[open] Отчётная кампания { $year } года открыта, срок — { $due }.
}
reporting-no-date = { $read ->
    [none] Сначала выберите день.
   *[other] «{ $read }» — не дата. Напишите в виде 2026-03-01.
}

reporting-owners-form = Назначить ответственных
reporting-assign-hint = Отметьте показатели или возьмите целую линию или задачу. Линия выше сужает список. Нескольких ответственных разделяйте точкой с запятой
reporting-scope = Что именно
reporting-only-ticked = Только отмеченное ниже
reporting-task = { "\u00A0\u00A0" }{ $task } { $name }
reporting-owner = Ответственный
reporting-from = С какого дня
reporting-option = { $owned ->
    [yes] { $code } { $name } ({ $owner })
   *[no] { $code } { $name }
}
reporting-assign = Назначить
reporting-give-back = Вернуть тому, кто назван в реестре
reporting-no-owner = Никто не назначен: напишите, кто должен отвечать.
reporting-assigned = { $back ->
    [yes] Возвращено: { $count }.
   *[no] Назначено ({ $owner }): { $count }.
}

reporting-meetings-form = Сохранить состояние для заседания
reporting-meeting-hint = Данные на этот момент получают название заседания; другого заседания с таким названием не будет
reporting-meeting = Название
reporting-meeting-example = Учёный совет, 2026-06
reporting-freeze = Сохранить это состояние
reporting-frozen = «{ $name }» — состояние на { $moment }.
reporting-meeting-kept = { $name } ({ $moment }, { $author })
reporting-meeting-then = Все страницы на тот момент
reporting-meeting-since = Что пришло с тех пор

## What leaves the board

reporting-mail-subject = { $has_due ->
    [yes] Данные за { $year } год, срок — { $due }
   *[no] Данные за { $year } год
}
reporting-mail-line = { $code } { $name }
reporting-mail-body = { $has_due ->
    [yes] Данные за { $year } год нужно представить не позднее { $due }.
   *[no] Нужны данные за { $year } год.
} { $count ->
    [0] Все ваши данные получены.
   *[other] Ещё не получено: { $count }.
}

    Ваша форма для заполнения (XLSX): { $link }

    { $rows }

    { $more ->
        [0] { "" }
       *[other] … и ещё { $more }, все они в форме.
    }
reporting-calendar = Стратегический план: срок сдачи данных за { $year } год
reporting-calendar-body = { $owner }: форма для заполнения (XLSX) — { $link }
reporting-no-entry = Такой записи нет: у года нет отчётной кампании, или ссылка называет то, чего нет.

## The digest

digest-title = { $met ->
    [yes] Стратегический план: что пришло с заседания «{ $meeting }» ({ $since }) и как сдаётся отчётность за { $year } год
   *[no] Стратегический план: что пришло с { $since } и как сдаётся отчётность за { $year } год
}
digest-came = { $count ->
    [0] Ничего не пришло
    [one] Пришло { $count } значение
    [few] Пришло { $count } значения
   *[other] Пришло { $count } значений
}
digest-came-row = { $change ->
    [restated] { $code } { $name }, { $year } год: { $before } → { $after }, уточнено ({ $author })
    [withdrawn] { $code } { $name }, { $year } год: { $before } отозвано
   *[reported] { $code } { $name }, { $year } год: { $after } ({ $author })
}
digest-flipped = { $count ->
    [0] Ни один статус не сменился
    [one] Сменился { $count } статус
    [few] Сменилось { $count } статуса
   *[other] Сменилось { $count } статусов
}
digest-flipped-row = { $code } { $name }, { $year } год: { $before } → { $after }
digest-late = { $round ->
    [none] Отчётная кампания { $year } года не открыта; получено { $received } из { $planned }
    [closed] Отчётная кампания { $year } года закрыта, срок был { $due }; получено { $received } из { $planned }, просрочено { $late }
   *[open] Отчётная кампания { $year } года открыта, срок — { $due }; получено { $received } из { $planned }, просрочено { $late }
}
digest-late-row = { $unconfirmed ->
    [0] { $owner }: просрочено { $late } из { $planned }
   *[other] { $owner }: просрочено { $late } из { $planned }, ждёт подтверждения { $unconfirmed }
}
digest-red = { $state ->
    [silent] Факт за { $year } год ещё не поступал, красных статусов нет
    [none] Красных статусов за { $year } год нет
    [explained] Все красные статусы { $year } года пояснены
   *[open] { $count ->
        [one] { $count } красный статус { $year } года без пояснения
        [few] { $count } красных статуса { $year } года без пояснения
       *[other] { $count } красных статусов { $year } года без пояснения
    }
}
digest-link = Система: { $link }
digest-more = и ещё { $count }
