### What stands around every page: navigation, filters, notices, and the card of a chart

shell-brand = ҚарТУ стратегиясы
shell-menu = Мәзір
shell-tab = { $page }{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
} · { shell-brand }
shell-paper-head = Әбілқас Сағынов атындағы Қарағанды техникалық университеті · { shell-brand } · { $moment } жағдайы бойынша деректер
shell-skip = Бет мазмұнына өту
shell-search = Көрсеткішті іздеу, мыс. 1.2.10
search-group = { $group ->
    [indicator] Көрсеткіштер
    [page] Беттер
   *[help] Анықтама
}
search-term = { $term }: сөздік
shell-deck = Презентация

shell-language-name = Қазақша
shell-language-short = Қаз
shell-languages = Тіл
shell-alphabet = аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя

shell-schemes = Ашық немесе қараңғы экран
shell-scheme = { $scheme ->
    [light] Ашық
    [dark] Қараңғы
   *[system] Авто
}
shell-unknown-scheme = «{ $read }» – экран нұсқасы емес: «light», «dark» және «system» бар.

shell-group = { $group ->
    [overview] Шолу
    [plan] Жоспар
    [topics] Тақырыптар
    [analyses] Талдау
   *[work] Жұмыс
}

shell-line = Стратегиялық бағдар:
shell-all-lines = Барлық бағдар
shell-line-name = { $number } · { $name }
shell-plan = { $plan ->
    [CD] Тұжырымдамалық бағыттар, 2024–2029
   *[SP] Стратегиялық жоспар, 2021–2025
}

shell-figures = Сандар:
shell-figures-chosen = { $figures ->
    [printed] құжаттағыдай
   *[corrected] түзетілген
}
shell-figures-help = { $figures ->
    [printed] Құжаттағыдай: құжаттарда дәл қалай басылса, солай
   *[corrected] Түзетілген: баспа қателері түзетіліп, әрқайсысы белгіленген
}

shell-filter-figures = сандар құжаттағыдай
shell-filter-day = { $met ->
    [yes] «{ $meeting }» отырысының күніне ({ $day })
   *[no] { $day } күнін қоса алғанда тапсырылғаны
}
shell-as-of = { $met ->
    [yes] Бұл – «{ $meeting }» отырысының күніндегі ({ $day }) фактілер.
   *[no] Бұл – { $day } күнін қоса алғанда, осы күнге дейін тапсырылған фактілер.
}
shell-as-of-now = Қазіргі деректерді көрсету

shell-hidden = Бұл беттегі { $total } диаграмманың { $shown } диаграммасы мынаған жатады: { $line }.
shell-all-hidden = Бұл бетте мынаған жататын диаграмма жоқ: { $line }. { $elsewhere ->
    [yes] Оның диаграммалары басқа беттерде:
   *[no] Оның диаграммасы еш бетте жоқ; көрсеткіштерінің тізімі бар:
}
shell-indicators = Стратегиялық бағдарлар
shell-no-charts = диаграмма жоқ
shell-fold-charts = { $count } диаграмма
shell-show-all = Барлық бағдарды көрсету

shell-not-found = Мұндай бет жоқ
shell-not-found-words = Бұл мекенжай бақылау тақтасының ешбір бетіне апармайды. Жоғарыдағы іздеу жолына кодты не бірнеше сөзді жазыңыз немесе басынан бастаңыз:
shell-not-found-home = Қазіргі жағдайды көру

## What a link asks for and does not exist

shell-unknown-line = Сілтемеде «{ $read }» стратегиялық бағдары көрсетілген, ондай бағдар жоқ; барлық бағдар көрсетілді.
shell-unknown-figures = Сілтемеде «{ $read }» сандары сұралған; тек түзетілген және құжаттағыдай сандар бар. Түзетілгені
    көрсетілді.
shell-unknown-language = Сілтемеде «{ $read }» тілі сұралған, бақылау тақтасында ол тіл жоқ; өзіңіз таңдаған тілде
    көрсетілді.
shell-unknown-day = Сілтемеде «{ $read }» күніне дейін тапсырылған дерек сұралған; бұл 2026-06-30 түріндегі өткен күн де,
    дерегі бекітілген отырыс та емес. Қазіргі деректер көрсетілді.
shell-unknown-choice = Сілтемеде { $name } үшін «{ $read }» таңдалған, мұнда ондай мән жоқ; көрсетілгені – { $has_fallback ->
    [yes] «{ $fallback }»
   *[no] барлығы
}.
shell-unknown-parameter = Сілтемедегі «{ $name }» бұл бетте жоқ; ол ескерілмеді.

## The table of indicators

grid-text = { $text ->
    [sort] Сұрыптау үшін Enter пернесін басыңыз
    [tooltip] Анықтама
    [none] Жол жоқ
   *[wait] Жүктелуде …
}

## The card of a chart

card-table = Кесте
card-table-help = Сандарды кесте түрінде көрсету
card-copy = Көшіру
card-copy-help = Диаграмманы сурет түрінде көшіру
card-deck = Презентацияға қосу
card-deck-sign = +
card-more = Диаграмманы басқа түрде алу
card-taken-as = { $form ->
    [picture] Сурет: алдын ала қарау, өлшемі, көшіру …
    [png] Сурет (PNG)
    [svg] Сызба (SVG)
    [xlsx] Excel үшін сандар (XLSX)
    [csv] Сандар (CSV: үтір, 1.5)
    [csv-semicolon] Сандар (орысша Excel үшін CSV: нүктелі үтір, 1,5)
    [embed] Сайтқа арналған кодты көшіру
   *[deck] Презентацияға қосу
}
card-explained = Түсіндірме, { $code }, { $year }: { $explanation }
card-explained-all = { $code } көрсеткішінің барлық түсіндірмесі
card-notes = { $count ->
    [one] ескертпе
   *[other] { $count } ескертпе
}
