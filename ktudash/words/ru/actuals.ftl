### Bringing a file back

actuals-bring = 2. Верните файл
actuals-bring-sub = XLSX или CSV, до { $most } МБ. До записи вы увидите проверку каждой строки
actuals-drop = Перетащите файл сюда или
actuals-choose = выберите его
actuals-broken = Файл пришёл не целиком. Выберите его ещё раз.
actuals-file-year = Год, если его нет в файле
actuals-file-says = как в файле
actuals-author = Ваше имя, оно записывается с каждым значением
actuals-author-hint = например, А. Бекова, финансовый департамент

actuals-keep = Записать принятые строки
actuals-marked = Скачать копию с пометками
actuals-again = Проверить снова
actuals-discard = Отменить
actuals-close = Закрыть

## What was kept

actuals-kept = { $repeated ->
    [yes] Записано раньше: { $count }. Дважды ничего не записано
   *[no] Записано: { $count } (новых { $new }, изменённых { $changed }){ $explained ->
        [0] { "" }
       *[other] , пояснений: { $explained }
    }
}
actuals-receipt = Представлено: { $author }, { $moment }, файл { $file }. Загрузка { $upload }.
actuals-left = Не записано: { $count }. В копии с пометками причина стоит у каждой строки, в последнем столбце справа.{ $waiting ->
    [0] { "" }
   *[other] { " " }Ждут подтверждения и показаны так на странице отчётности: { $waiting }.
}
actuals-gaps = Отставания { $year } года

### The check of a file

actuals-not-read = { $file }: ничего не прочитано
actuals-checked = Проверка файла { $file }: пока ничего не записано
actuals-checked-sub = Строк с фактом: { $rows }; пустых: { $empty }
actuals-status = { $status ->
    [new] новое
    [changed] изменено
    [unchanged] без изменений
    [confirm] подтвердить
   *[refused] отклонено
}
actuals-would-keep = { $takes ->
    [no] Ни одну строку этого файла записать нельзя.
   *[yes] Будет записано строк: { $count }, и все сомнительные, которые вы отметите. Неотмеченные будут ждать на странице отчётности.
}
actuals-again-safe = Если связь прервётся во время записи, нажмите кнопку ещё раз: строки запишутся один раз.

actuals-group = { $status ->
    [refused] Отклонено: не записывается, исправьте в файле
    [confirm] Нужно подтвердить: записывается только отмеченное
    [changed] Изменено: будет записано
    [new] Новое: будет записано
   *[unchanged] Без изменений: записывать нечего
}
actuals-more-rows = Ещё строк: { $count }, см. копию с пометками.
actuals-note = Примечание: { $note }
actuals-explained = Пояснение: { $explanation }
actuals-tick = Записать эту строку: { $where }, { $code }, { $read }
actuals-arrow = { $old } → { $new }

### The page Actuals

actuals-name = Фактические данные
actuals-lead = Представьте достигнутое: получите форму, заполните её и верните. До проверки ничего не записывается,
    а записанное никогда не перезаписывается.
actuals-demo = Это демонстрация: в её журнале вымышленный факт, отдельно от настоящего. Всё, что вы здесь
    представите, останется в демонстрации.

## The workbook

actuals-get = 1. Получите форму (XLSX)
actuals-get-sub = Коды, единицы, планы, последний факт и пустой столбец для заполнения
actuals-of = Показатели:
actuals-both-plans = оба плана
actuals-all = Все показатели обоих планов
actuals-whole-plan = { $plan ->
    [CD] Концептуальные направления 2024–2029 целиком
   *[SP] Стратегический план 2021–2025 целиком
}
actuals-owner = Ответственный:
actuals-anybody = любой
actuals-year = Год:
actuals-download = Скачать форму (XLSX)
actuals-planned = Показателей с планом на { $year } год: { $count }, с фактом: { $reported }.
actuals-by-page = Одно значение быстрее внести на странице показателя:
actuals-to-targets = найти в списке стратегических линий

### What was reported

actuals-since = Что изменилось с
actuals-as-of = Как было на
actuals-show = Показать
actuals-meeting = { $of ->
    [since] С заседания
   *[as_of] На заседание
}
actuals-no-meeting = не выбрано
actuals-clear = Показать всё
actuals-csv = Скачать CSV:
actuals-csv-style = { $style ->
    [semicolon] для русского Excel (точка с запятой, 1,5)
   *[comma] запятые, 1.5
}
actuals-filter-since = { $met ->
    [yes] представлено с заседания «{ $meeting }» ({ $day })
   *[no] представлено с { $day }
}

actuals-history = { $since ->
    [day] Представлено с { $day }: { $count }, сначала последнее
    [meeting] Представлено с заседания «{ $meeting }» ({ $day }): { $count }, сначала последнее
   *[all] Представлено: { $count }, сначала последнее
}
actuals-history-sub = Кто, когда, было, стало, почему и из какого файла
actuals-history-none = { $scope ->
    [day] С { $day } ничего не представлено.
    [meeting] С заседания «{ $meeting }» ({ $day }) ничего не представлено.
    [line] { $line }: пока ничего не представлено.
   *[all] Пока ничего не представлено. История начнётся с первой подтверждённой загрузки.
}
actuals-changes = { $met ->
    [yes] С заседания «{ $meeting }» ({ $day }): представлено { $reported }, уточнено или отозвано { $restated }; сменился статус: { $flipped }
   *[no] С { $day }: представлено { $reported }, уточнено или отозвано { $restated }; сменился статус: { $flipped }
}
actuals-changes-none = { $met ->
    [yes] С заседания «{ $meeting }» ({ $day }) ни одно значение не изменилось.
   *[no] С { $day } ни одно значение не изменилось.
}
actuals-changes-sub = { $met ->
    [yes] Нынешние значения рядом с теми, что были на заседании; статус в скобках — за более ранний год
   *[no] Нынешние значения рядом с теми, что были накануне вечером; статус в скобках — за более ранний год
}
actuals-state = { $met ->
    [yes] Как было на заседании «{ $meeting }» ({ $day }): действующих значений { $count }
   *[no] Как было на конец дня { $day }: действующих значений { $count }
}
actuals-state-none = { $met ->
    [yes] На заседании «{ $meeting }» ({ $day }) ещё ничего не было представлено.
   *[no] На конец дня { $day } ничего не было представлено.
}
actuals-state-sub = Значения, которые тогда действовали, как их показывали все страницы
actuals-see-as-of = Показать все страницы на тот день

actuals-bad-link = В ссылке день, заседание или линия, которых нет: такого файла нет.
actuals-bad-day = В ссылке указано «{ $read }»: это не дата вида 2026-06-30 и не заседание, сохранённое ректоратом; это не учтено.

## The table

actuals-head = { $column ->
    [when] Когда
    [indicator] Показатель
    [year] Год
    [what] Что
    [from] Было
    [to] Стало
    [who] Кто
    [why] Почему (примечание)
    [file] Файл
    [value] Значение
    [change] Изменение
    [status] Статус
    [tick] Записать
    [where] Где
    [read] Прочитано
    [keeps] Было → стало
   *[reason] Причина
}
actuals-what = { $what ->
    [reported] представлено
    [reported-again] представлено снова
    [changed] изменено
    [noted] примечание
    [restated] уточнено
    [asked] под вопросом, не записано
   *[withdrawn] отозвано
}
actuals-was = { $status } ({ $year })
actuals-flipped = сменился
actuals-by-hand = вручную
actuals-from-file = { $has_file ->
    [yes] SHA-256 файла: { $sha }. Загрузка { $upload }.
   *[no] Загрузка { $upload }.
}
actuals-page = Страница { $page } из { $pages }
actuals-newer = Новее
actuals-older = Раньше
