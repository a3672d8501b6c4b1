### Strategic Lines: the list of all indicators

targets-name = Стратегиялық бағдарлар
targets-lead = Екі жоспардың барлық көрсеткіші: қандай болуы тиіс, қазір қандай, жоспардан қаншалықты артта қалған, кім жауапты.
targets-lead-scope = { $count } көрсеткіш: { $flat } көрсеткіштің жоспары барлық жылда бірдей, { $plateau } көрсеткіштің
    жоспары соңғы жылы алдыңғы жылдан өспейді{ $reported ->
    [yes] { "" }
   *[no] , { $below } көрсеткіштің жоспары жоспарға дейінгі мәннен нашар
}.

## Controls

targets-menu = { $menu ->
    [show] Көрініс:
    [plan] Жоспар:
    [task] Міндет:
    [kind] Түрі:
    [status] Мәртебе:
    [year] Жыл:
    [owner] Жауапты:
   *[columns] Бағандар:
}
targets-any = кез келген
targets-show = { $show ->
    [gaps] Артта қалу
    [paths] Траекториялар
    [index] Индекс
   *[table] Кесте
}
targets-task = { $task }. { $name }
targets-columns = { $shown } / { $total }
targets-search = Іздеу, мыс. 1.2.10 немесе патент
targets-copy-link = Сілтемені көшіру
targets-clear = Сүзгілерді тазалау

## The filters in force, in words

targets-filter-task = { $plan ->
    [CD] бөлім: { $task }
   *[SP] міндет: { $task }
}
targets-filter-kind = түрі: { $kind }
targets-filter-status = { $year } жылғы мәртебе: { $status }
targets-filter-owner = жауапты: { $owner }
targets-filter-search = іздеу: «{ $words }»

## What is shown

targets-no-file = Көрсеткіштер тізімі XLSX, CSV және PPTX түрінде бар, мұндай түрде жоқ.
targets-nothing = Бұл сүзгілерге сай көрсеткіш жоқ.
targets-no-ratio = Бұл көрсеткіштердің ешқайсысында арақатынас жоқ (орын, иә/жоқ, нөлдік жоспар).
targets-to-table = Кестеден көру
targets-paths-part = Барлығы { $total } көрсеткіш, графиктерде { $first }–{ $last }:
targets-paths-more = Тағы { $count } траектория
targets-paths-span = { $first }–{ $last }
targets-board-title = Бағдарлар бойынша: { $year } жылғы мәртебе
targets-board-foot = { $thresholds }. Ең нашар көрсеткіштің аты жазылған; үстінен басқанда бағдар ашылады.

## The table

targets-table-title-silent = { $count } көрсеткіш, ешқайсысында факт әлі жоқ
targets-table-title = { $count } көрсеткіш, { $year } жыл: бағаланғаны { $judged }, оның { $behind } көрсеткіші артта,
    { $near } көрсеткіші жоспарға жақын, { $achieved } көрсеткіші орындалды
targets-table-sub = { $year } жылғы және барлық жылғы жоспар; бастапқы мән – жоспарға дейінгі соңғы факт
targets-table-foot = { $source } · { $thresholds }
targets-head = { $column ->
    [code] Код
    [name] Көрсеткіш
    [unit] Бірлік
    [baseline] Бастапқы
    [course] Жоспар
    [years] Жылдар
    [actual] Соңғы факт
    [variance] Ауытқу
    [attainment] Орындалуы
    [attained] Орындалды
    [audit] Тексеру
    [status] Мәртебе
    [growth] Өсім
   *[owner] Жауапты
}
targets-head-target = { $year } жоспары
targets-group = { $plan ->
    [SP] { $task }‑міндет. { $name }
   *[CD] { $task }‑бөлім. { $name }
}
targets-group-targets = Нысаналы индикаторлар
targets-column = { $column ->
    [code] Код
    [name] Көрсеткіш
    [wording] Жоспардағы тұжырымы
    [line] Бағдар
    [task] Міндет немесе бөлім
    [owner] Жауапты
    [kind] Түрі
    [unit] Өлшем бірлігі
    [target] { $year } жылғы жоспар
    [actual] Соңғы факт
    [actual-year] Факт жылы
    [variance] Факт пен { $year } жылғы жоспар айырмасы
    [variance-unit] Айырма бірлігі
    [attainment] { $year } жылғы орындалуы, %
    [status] { $year } жылғы мәртебе
    [baseline] Жоспарға дейін
    [baseline-year] Жоспарға дейінгі жыл
    [comparable] Жоспармен салыстыруға келеді
    [years] { $year } жылғы жоспар
    [growth] Жоспардың өсімі
    [growth-unit] Өсім бірлігі
   *[pace] Қарқын
}
targets-comparable = { $comparable ->
    [yes] иә
   *[no] жоқ, басқа өлшем
}
targets-copy = Көшіру
targets-copy-help = Таңдалған көрсеткіштердің барлық бағанын электрондық кестеге көшіру
targets-more = Кестені басқа түрде алу
targets-slides = Слайдтар (PPTX)
targets-not-comparable = басқа өлшем
targets-in-year = { $value } ({ $year })
targets-band = { $value }+
targets-none = –
