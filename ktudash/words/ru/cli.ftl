### The command line: what its programs and options do

cli-program = Плановые документы университета как данные.
cli-app = Система «Стратегия КарТУ»: стратегический план университета.
cli-app-demo = наложить на план вымышленный факт, в отдельном журнале

cli-frames = записать все таблицы в CSV, с описанием в JSON
cli-audit = проверить связи, которые должны соблюдаться между цифрами; код выхода 0 — всё показанное сходится, 3 — только недочёты, 4 — предупреждения, 5 — противоречия
cli-check = загрузить данные, найти всё нужное для каждой диаграммы и построить каждую один раз
cli-template = записать XLSX для заполнения факта за год
cli-import = проверить заполненный XLSX или CSV и записать факт
cli-backup = записать весь журнал в новый файл, который сам — журнал SQLite
cli-restore = перенести копию в пустой журнал, SQLite или PostgreSQL
cli-backed-up = Журнал записан: { $file }.
cli-restored = Журнал восстановлен из { $file }.
cli-rows-carried = { $done } Строк: { $count }.
cli-doctor = проверить всё, что нужно для запуска, и сказать, что не так
cli-export = записать действующий факт в CSV

cli-lang-option = язык всех сообщений; pseudo показывает, что ещё не стало сообщением
cli-data-option = папка с книгами и каталогом (по умолчанию своя или KTUDASH_DATA)
cli-folder-option = папка для записи; если её нет, она будет создана
cli-figures-option = значения с действующими исправлениями или как в документе (по умолчанию corrected)
cli-all-option = показать и те связи, которые сходятся
cli-format-option = по предложению на каждое, таблица, данные для программы или отчёт для чтения (по умолчанию text)
cli-status-option = только замечания с этим статусом: open, explained, accepted или corrected (по умолчанию все)
cli-severity-option = не показывать ничего менее важного (по умолчанию notice); код выхода говорит о показанном
cli-plan-option = только этот план, например SP
cli-line-option = только эта линия, например SP-2
cli-owner-option = только то, за что отвечает этот человек или департамент
cli-year-option = отчётный год
cli-year-of-file-option = отчётный год, если его нет в файле
cli-out-option = куда записать файл
cli-file-option = заполненный XLSX или CSV
cli-author-option = кто представляет; записывается с каждым значением
cli-dry-run-option = только проверить, ничего не записывать
cli-all-or-nothing-option = не записывать ничего, если хоть одна строка отклонена
cli-confirm-option = записать и строки, которые нужно подтвердить
cli-csv-option = столбцы через запятую, дробная часть через точку (comma, по умолчанию) либо через точку с запятой и
    запятую, как открывает русский Excel
cli-as-of-option = как было на конец этого дня, например 2025-06-30, или на заседании с этим названием

## How a help is written

cli-usage = использование:{ " " }
cli-help-heading = { $of ->
    [options] параметры
   *[arguments] аргументы
}
cli-help-option = показать эту справку и выйти
cli-placeholder = { $of ->
    [folder] ПАПКА
    [file] ФАЙЛ
    [name] ИМЯ
    [day] ДАТА
    [then] ДАТА-ИЛИ-ЗАСЕДАНИЕ
    [plan] ПЛАН
    [line] ЛИНИЯ
    [owner] ОТВЕТСТВЕННЫЙ
    [year] ГОД
    [upload] ЗАГРУЗКА
   *[command] КОМАНДА
}
cli-wrong-arguments = { $program }: ошибка: { $reason }
cli-of-argument = { $name }: { $fault }
cli-required = не указано: { $names }
cli-one-required = нужно указать одно из: { $names }
cli-unrecognised = здесь не известно, что значит { $given }
cli-no-choice = { $read } — не одно из значений { $among }
cli-no-number = { $read } — не целое число
cli-no-value = не указано значение
cli-not-with = нельзя вместе с { $other }
cli-no-value-taken = значение не требуется, а дано { $read }
cli-ambiguous = { $read } может значить { $among }
cli-bad-day = «{ $read }» — не дата вида 2025-06-30
cli-bad-then = «{ $read }» — не дата вида 2025-06-30, и заседания с таким названием ректорат не сохранял.

### The command line: what was done

cli-not-read = Данные не прочитаны. { $reason }
cli-not-written = { $out }: записать туда нельзя ({ $reason }).
cli-frames-written = Записано таблиц: { $count }, папка { $out }.
cli-checked = Прочитано таблиц: { $frames }, построено диаграмм: { $charts }; всё на месте.

cli-file-fault = { $file }: { $reason }.
cli-file-refused = { $file }: ничего не прочитано. { $reason }
cli-template-written = Записано показателей: { $count }, файл { $out }.
cli-exported = Записано значений: { $count }, файл { $out }.

cli-row = { $status ->
    [refused] отклонено
   *[confirm] нужно подтвердить
}  { $where }  { $code }  { $year }  прочитано «{ $read }»: { $reason }
cli-accepted = { $status ->
    [new] новое
    [changed] изменено
   *[confirm] подтверждено
}  { $where }  { $code }  { $year }  прочитано «{ $read }», записано { $withdraws ->
    [yes] «отозвано»
   *[no] { $value }
}: { $reason }
cli-nothing = -
cli-kept = Записано { $kept }: новых { $new }, изменённых { $changed }.
cli-would-keep = Было бы записано { $kept }: новых { $new }, изменённых { $changed }. Ничего не записано.
cli-kept-nothing = Ничего не записано, потому что приняты не все строки.
cli-nothing-new = Записывать нечего.
cli-summary = Без изменений { $unchanged }, пустых { $empty }, отклонено { $refused }, нужно подтвердить { $confirm }.
cli-upload = Загрузка { $upload }.

## Rounds and the digest

cli-round = открыть, закрыть или перечислить отчётные кампании
cli-round-kind = { $kind ->
    [open] открыть отчётную кампанию года или перенести её срок
    [close] закрыть отчётную кампанию года: для позднего изменения нужна причина
   *[list] перечислить отчётные кампании: год, состояние, срок
}
cli-round-author-option = кто это делает; записывается с кампанией
cli-round-note-option = примечание, записывается с кампанией
cli-due-option = срок сдачи данных, например 2026-03-01
cli-no-such-year = На { $year } год ничего не запланировано; в планах { $first }–{ $last }.
cli-no-rounds = Отчётных кампаний ещё не было.
cli-round-row = { $state ->
    [closed] { $year }: закрыта ({ $author }); срок был { $due }.
   *[open] { $year }: открыта, срок — { $due } ({ $author }).
}
cli-digest = что пришло с такого-то дня, какой статус сменился, кто просрочил: текстом и HTML для письма
cli-since-option = день, с которого показать изменения, например 2026-03-01, или название заседания
cli-digest-year-option = год, отчётность которого показать (по умолчанию год последней открытой кампании)
cli-html-option = записать и HTML в этот файл
