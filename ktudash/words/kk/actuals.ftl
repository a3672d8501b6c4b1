### Bringing a file back

actuals-bring = 2. Файлды қайтарыңыз
actuals-bring-sub = XLSX немесе CSV, { $most } МБ‑қа дейін. Сақталмай тұрып әр жолдың тексерісін көресіз
actuals-drop = Файлды осында тастаңыз немесе
actuals-choose = таңдаңыз
actuals-broken = Файл толық жетпеді. Қайта таңдаңыз.
actuals-file-year = Файлда жыл айтылмаса, жылы
actuals-file-says = файлда айтылғандай
actuals-author = Атыңыз (әр мәнмен бірге сақталады)
actuals-author-hint = мысалы, А. Бекова, Қаржы

actuals-keep = Қабылданған жолдарды сақтау
actuals-marked = Белгіленген көшірмені жүктеу
actuals-again = Қайта тексеру
actuals-discard = Бас тарту
actuals-close = Жабу

## What was kept

actuals-kept = { $repeated ->
    [yes] Бұрын сақталған: { $count }. Ештеңе екі рет сақталмады
   *[no] Сақталды: { $count } (жаңасы { $new }, өзгергені { $changed }){ $explained ->
        [0] { "" }
       *[other] , түсіндірмелер: { $explained }
    }
}
actuals-receipt = Тапсырған: { $author }, { $moment }, файл { $file }. Жүктеме { $upload }.
actuals-left = Сақталмағаны: { $count }. Белгіленген көшірменің оң жақ шетіндегі бағанда әр жолдың себебі жазылған.{ $waiting ->
    [0] { "" }
   *[other] { " " }Оның { $waiting } мәні растауды күтеді, «Есептілік барысы» бетінде солай тұр.
}
actuals-gaps = { $year } жылғы артта қалуды көру

### The check of a file

actuals-not-read = { $file } файлынан ештеңе оқылмады
actuals-checked = { $file } тексерілді: әлі ештеңе сақталған жоқ
actuals-checked-sub = Фактісі бар жолдар: { $rows }; бос қалғаны: { $empty }
actuals-status = { $status ->
    [new] жаңа
    [changed] өзгерді
    [unchanged] өзгеріссіз
    [confirm] растау керек
   *[refused] қабылданбады
}
actuals-would-keep = { $takes ->
    [no] Бұл файлдың бірде-бір жолын осы күйінде сақтауға болмайды.
   *[yes] Сақталатын жолдар: { $count }, және сіз белгілеген әр күмәнді жол. Белгіленбегені «Есептілік барысы» бетінде растауды күтеді.
}
actuals-again-safe = Сақтау кезінде байланыс үзілсе, батырманы қайта басыңыз: жолдар бір рет қана сақталады.

actuals-group = { $status ->
    [refused] Қабылданбады: сақталмайды, файлда түзету керек
    [confirm] Растау керек: белгіленсе ғана сақталады
    [changed] Өзгерді: сақталады
    [new] Жаңа: сақталады
   *[unchanged] Өзгеріссіз: сақтайтын ештеңе жоқ
}
actuals-more-rows = Тағы { $count } жол: белгіленген көшірмені қараңыз.
actuals-note = Ескертпе: { $note }
actuals-explained = Түсіндірме: { $explanation }
actuals-tick = Осы жолды сақтау: { $where }, { $code }, { $read }
actuals-arrow = { $old } → { $new }

### The page Actuals

actuals-name = Фактілер
actuals-lead = Қол жеткен мәндерді тапсырыңыз: жұмыс кітабын алып, толтырып, қайтарыңыз. Тексерісін көрмейінше ештеңе
    сақталмайды, сақталғанның үстінен ештеңе жазылмайды.
actuals-demo = Бұл – көрсетілім: мұндағы фактілер ойдан алынған, нағыз журналдан бөлек. Мұнда тапсырғаныңыз осы
    көрсетілімде қалады.

## The workbook

actuals-get = 1. Жұмыс кітабын алыңыз
actuals-get-sub = Кодтар, бірліктер, жоспар, соңғы факт және толтырылатын бос баған
actuals-of = Көрсеткіштер:
actuals-both-plans = екі жоспар
actuals-all = Екі жоспардың барлық көрсеткіші
actuals-whole-plan = { $plan ->
    [CD] 2024–2029 жылдарға арналған Тұжырымдамалық бағыттардың бәрі
   *[SP] 2021–2025 жылдарға арналған Стратегиялық жоспардың бәрі
}
actuals-owner = Жауапты:
actuals-anybody = кез келген
actuals-year = Жыл:
actuals-download = Жұмыс кітабын жүктеу (XLSX)
actuals-planned = { $year } жылға жоспары бар көрсеткіштер: { $count }; фактісі бары: { $reported }.
actuals-by-page = Бір мәнді көрсеткіштің өз бетінде тапсырған жылдамырақ:
actuals-to-targets = оны «Стратегиялық бағдарлар» бетінен табыңыз

### What was reported

actuals-since = Қай күннен бергі өзгеріс
actuals-as-of = Қай күнгі жағдай
actuals-show = Көрсету
actuals-meeting = { $of ->
    [since] Қай отырыстан бері
   *[as_of] Қай отырыстағы жағдай
}
actuals-no-meeting = таңдалмаған
actuals-clear = Бәрін көрсету
actuals-csv = CSV түрінде жүктеу:
actuals-csv-style = { $style ->
    [semicolon] орысша Excel үшін (нүктелі үтір, 1,5)
   *[comma] үтір, 1.5
}
actuals-filter-since = { $met ->
    [yes] «{ $meeting }» отырысынан бері ({ $day }) тапсырылғаны
   *[no] { $day } күнінен бері тапсырылғаны
}

actuals-history = { $since ->
    [day] { $day } күнінен бері тапсырылғаны: { $count }, жаңасынан бастап
    [meeting] «{ $meeting }» отырысынан бері ({ $day }) тапсырылғаны: { $count }, жаңасынан бастап
   *[all] Тапсырылғаны: { $count }, жаңасынан бастап
}
actuals-history-sub = Кім, қашан, қай мәннен, қай мәнге, неге және қай файлдан
actuals-history-none = { $scope ->
    [day] { $day } күнінен бері ештеңе тапсырылмаған.
    [meeting] «{ $meeting }» отырысынан бері ({ $day }) ештеңе тапсырылмаған.
    [line] Әзірге ештеңе тапсырылмаған: { $line }.
   *[all] Әзірге ештеңе тапсырылмаған. Тарих алғашқы расталған жүктемеден басталады.
}
actuals-changes = { $met ->
    [yes] «{ $meeting }» отырысынан бері ({ $day }): тапсырылғаны { $reported }, нақтыланғаны не кері алынғаны { $restated }; мәртебесі өзгергені { $flipped }
   *[no] { $day } күнінен бері: тапсырылғаны { $reported }, нақтыланғаны не кері алынғаны { $restated }; мәртебесі өзгергені { $flipped }
}
actuals-changes-none = { $met ->
    [yes] «{ $meeting }» отырысынан бері ({ $day }) бірде-бір мән өзгермеген.
   *[no] { $day } күнінен бері бірде-бір мән өзгермеген.
}
actuals-changes-sub = { $met ->
    [yes] Қазіргі мәндер мен отырыстағы мәндер; жақшадағы мәртебе бұрынғы жылдікі
   *[no] Қазіргі мәндер мен алдыңғы күн соңындағы мәндер; жақшадағы мәртебе бұрынғы жылдікі
}
actuals-state = { $met ->
    [yes] «{ $meeting }» отырысындағы ({ $day }) жағдай: қолданыстағы мәндер – { $count }
   *[no] { $day } күнінің соңындағы жағдай: қолданыстағы мәндер – { $count }
}
actuals-state-none = { $met ->
    [yes] «{ $meeting }» отырысына дейін ({ $day }) ештеңе тапсырылмаған.
   *[no] { $day } күнінің соңына дейін ештеңе тапсырылмаған.
}
actuals-state-sub = Сол кезде қолданыста болып, барлық бетте көрсетілген мәндер
actuals-see-as-of = Барлық бетті сол кездегідей көру

actuals-bad-link = Сілтемеде жоқ күн, отырыс немесе бағдар сұралған: мұндай файл жоқ.
actuals-bad-day = Сілтемеде «{ $read }» көрсетілген, ол 2026-06-30 түріндегі күн де, ректорат бекіткен отырыс та емес; ескерілмеді.

## The table

actuals-head = { $column ->
    [when] Қашан
    [indicator] Көрсеткіш
    [year] Жыл
    [what] Не
    [from] Бұрынғы
    [to] Жаңа
    [who] Кім
    [why] Себебі (ескертпе)
    [file] Файл
    [value] Мән
    [change] Өзгеріс
    [status] Мәртебе
    [tick] Сақтауға белгілеу
    [where] Қайда
    [read] Оқылғаны
    [keeps] Бұрынғы → жаңа
   *[reason] Себебі
}
actuals-what = { $what ->
    [reported] тапсырылды
    [reported-again] қайта тапсырылды
    [changed] өзгертілді
    [noted] ескертпе қосылды
    [restated] нақтыланды
    [asked] растау сұралды, сақталмады
   *[withdrawn] кері алынды
}
actuals-was = { $status } ({ $year })
actuals-flipped = мәртебесі өзгерді
actuals-by-hand = қолмен
actuals-from-file = { $has_file ->
    [yes] Файлдың SHA-256 мәні: { $sha }. Жүктеме { $upload }.
   *[no] Жүктеме { $upload }.
}
actuals-page = { $page }‑бет, барлығы { $pages }
actuals-newer = Жаңарағы
actuals-older = Ескірегі
