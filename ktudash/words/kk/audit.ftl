### The plan audited: what should hold, whether it does, and which cell is to blame

## Cells, places and repairs

audit-blank = басылмаған
audit-words = «{ $printed }»
audit-cell = { $quoted ->
    [yes] Мәтін
   *[no] { $cell }
}{ $of ->
    [one] { " " }({ $lines }‑жол)
    [many] { " " }(жолдар: { $lines })
   *[none] { "" }
}: { $printed }{ $corrected ->
    [yes] , түзетілген
   *[no] { "" }
}
audit-place = { $key ->
    [winter] қыс
    [summer] жаз
    [bachelor] бакалавриат
    [master] магистратура
    [doctoral] докторантура
    [total] барлығы
    [state] мемлекеттік тапсырыс
    [contract] ақылы
    [republic] республика
    [vacant_jobs] бос жұмыс орындары
    [expected_need] күтілетін қажеттілік
    [akmola] Ақмола облысы
    [aktobe] Ақтөбе облысы
    [almaty] Алматы облысы
    [atyrau] Атырау облысы
    [west_kazakhstan] Батыс Қазақстан облысы
    [zhambyl] Жамбыл облысы
    [karaganda] Қарағанды облысы
    [kostanay] Қостанай облысы
    [kyzylorda] Қызылорда облысы
    [mangystau] Маңғыстау облысы
    [pavlodar] Павлодар облысы
    [north_kazakhstan] Солтүстік Қазақстан облысы
    [turkestan] Түркістан облысы
    [east_kazakhstan] Шығыс Қазақстан облысы
    [mining] тау-кен өндіру
    [manufacturing] өңдеу өнеркәсібі
    [power_supply] энергиямен жабдықтау
    [civil_engineering] азаматтық құрылыс
    [passenger_rail] жолаушылар теміржол көлігі
    [freight_rail] жүк теміржол көлігі
    [other_passenger_land] өзге жолаушылар көлігі
    [freight_road] жүк автомобиль көлігі
    [communication] байланыс
    [programming] бағдарламалау
    [architecture] сәулет және инженерлік ізденістер
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA
    [ui_greenmetric] UI GreenMetric
    [unirank] uniRank
    [webometrics] Webometrics
   *[other] { $key }
}
audit-repair = { $why ->
    [header-year] { $cell } ұяшығында { $value } болса, дұрыс шығар еді (басылғаны – { $printed }): айырма – жолдармен бірге қосылып кеткен жылдың саны.
    [mends-others] { $cell } ұяшығында { $value } болса, дұрыс шығар еді (басылғаны – { $printed }), онымен бірге тағы { $mends } байланыс түзелер еді.
    [repeats] { $cell } ұяшығында { $value } болса, дұрыс шығар еді: басылған { $printed } көрші ұяшықтағы санды қайталайды.
    [not-printed] Ештеңе басылмаған { $cell } ұяшығында { $value } болса, дұрыс шығар еді.
    [one-digit] { $cell } ұяшығында { $value } болса, дұрыс шығар еді (басылғаны – { $printed }), айырмасы бір цифр; бұдан басқа негіз жоқ.
    [several] Бірнеше ұяшықтың кез келгені түзете алар еді, қайсысы екені белгісіз.
   *[none] Басқа байланысты бұзбай, жалғыз ұяшықпен түзетуге болмайды немесе қайсысы екені белгісіз.
}

## Findings

audit-title = { $title }{ $has_place ->
    [yes] { " " }({ $place })
   *[no] { "" }
}
audit-finding = { $title }: { $says }.
audit-figures = { $holds ->
    [yes] { $printed } мәні сәйкес: { $shape ->
        [range] { $low }{ $has_high ->
            [yes] –{ $high }
           *[no] { " " }және одан артық
        }
       *[one] { $low }
    }
   *[no] { $kind ->
        [at_least] { audit-printed }, бұл { $low } мәнінен кем
        [covers] { audit-printed }, бұл { $low } мәнінен кем
        [outgrows] { audit-printed }, бұл { $low } мәнінен кем
        [at_most] { audit-printed }, бұл { $low } мәнінен артық
        [more_than] { $printed } мәнінен астам деп басылған, сандар бойынша { $low } шығады
        [begins_above] алғашқы жоспар { $printed }, соңғы факт { $low } болған
        [no_leap] алғашқы жоспар { $printed }, соңғы факт { $low } болған
        [counted_once] { $printed } деп басылған, кестедегі салалардан { $low }{ $shape ->
            [range] –{ $high }
           *[one] { "" }
        } шығады (айырма { $difference })
        [left_out] басылған { $printed } белгілі бөліктердің өзінен шығады, яғни құпия бөліктер қосылмаған
       *[other] { $shape ->
            [cut] { $printed } деп басылған, қалған сандардан { $low } шығады: соңғы цифр дөңгелектелмей, қиып тасталған
            [range] { $printed } деп басылған, белгілі бөліктерден { $low } шығады{ $has_high ->
                [yes] , құпия бөліктермен ең көбі { $high }
               *[no] { "" }
            } (айырма { $difference })
           *[one] { audit-printed }, қалған сандардан { $low } шығады (айырма { $difference })
        }
    }
}
audit-printed = { $made ->
    [reported-made] тапсырылған сандардан { $printed } шығады
    [reported] { $printed } деп тапсырылған
    [yes] басылған сандардан { $printed } шығады
   *[no] { $printed } деп басылған
}
audit-sequence = { $holds ->
    [yes] { $kind ->
        [one_ratio] жұптардан бір мән шығады: { $values }
        [steady] жұптардан шығатыны: { $values }
       *[other] { $values }
    }
   *[no] { $kind ->
        [rises] үздіксіз өспейді: { $values }
        [falls] үздіксіз төмендемейді: { $values }
        [never_worse] нашарлайды: { $values }
        [moves] барлық жылда бірдей: { $values }
        [moves_to_the_end] соңғы екі жыл бірдей: { $values }
        [set_from_the_start] алғашқы жылға жоспар жоқ, кейін: { $values }
        [one_ratio] жұптардан бір мән шықпайды: { $values }
        [steady] жұптардан шығатын мән жылдан жылға тым көп өзгереді: { $values }
        [no_jump] бір мән көршілерінен тым алшақ: { $values }
        [within_times] бірінен екіншісіне: { $values }
        [share_range] 0‑ден 100‑ге дейінгі шектен тыс: { $values }
        [whole] бүтін сан емес: { $values }
        [differs] бірдей сандар екі рет: { $values }
        [legible] дұрыс жазылған сан емес: { $values }
       *[own_wording] екі жолда бір тұжырым: { $values }
    }
}

## Generated relations

audit-title-begins = Алғашқы жоспар соңғы фактіден жақсы: { $name }
audit-title-between = Жаңа жоспар бұрынғысынан кем көздемейді: { $name }
audit-title-column = Жиынтық кестедегі салалардың қосындысына тең
audit-title-end = Жоспар соңғы жылға дейін өзгереді: { $name }
audit-title-land = Жиынтықта құрлық көлігі бір рет саналған
audit-note-land = Жиынтық кестедегі салалардан дәл құрлық көлігінің мәніне артық: кестеде басылмаған топ өз бөліктерімен бірге қосылып кеткен.
audit-note-land-hidden = Жиынтық кестедегі салалар мен құпия сала қамти алатын мәннен артық. Құрлық көлігі екі рет саналса, сәйкес келеді: сонда x = { $count }.
audit-title-even = Жоспар жыл сайын бірдей қадаммен өзгереді: { $name }
audit-title-jump = Бірде-бір жыл көршілерінен алшақ емес: { $name }
audit-title-leap = Алғашқы жоспарға дейінгі жол секірмейді: { $name }
audit-title-left-out = Жиынтыққа құпия деректер кіреді
audit-title-legible = Басылған сан оқылады: { $where ->
    [text] мәтіннің { $lines }‑жолы
    [code] «{ $code }», { $year } жыл
   *[cell] { $cell }
}
audit-title-moves = Жоспар жылдар бойынша өзгереді: { $name }
audit-title-reported = Тапсырылғаны: { $title }
audit-title-reported-jump = Тапсырылған жылдар арасында секіріс жоқ: { $name }
audit-title-reported-share = Тапсырылған үлестер 0 мен 100 % аралығында: { $name }
audit-title-row = Республиканың мәні облыстарының мәнінен кем емес
audit-title-set = Алғашқы жылдан бастап жоспар бар: { $name }
audit-title-share = Үлестер 0 мен 100 % аралығында: { $name }
audit-title-twins = Екі жол бірдей емес: { $name } және { $other }
audit-title-whole = Саналатын мән бүтін сан: { $name }
audit-title-wording = Екі жолдың тұжырымы әртүрлі: { $name } және { $other }
audit-title-worse = Бірде-бір жылдың жоспары алдыңғысынан кем емес: { $name }

## Kinds, faults and severities

audit-fault = { $fault ->
    [contradiction] Қайшылық
    [misprint] Баспа қатесі
    [definition] Анықтама өзгерген
    [implausible] Шындыққа жанаспайды
    [suspicious] Күмәнді
   *[weak] Әлсіз жоспар
}
audit-held = { $kind ->
    [sum] Бөліктерінің қосындысына тең жиынтықтар
    [weighted] Салмақталған қосындылар
    [same] Екі рет кездесетін сандар
    [at_least] Бөліктерінен кем емес бүтіндер
    [at_most] Бүтінінен артық емес бөліктер
    [covers] Басқа санның үлесінен кем емес сомалар
    [outgrows] Басқаның өсімінен кем емес өсім
    [more_than] Мәтіндегі «астам» сөзі
    [product] Басқа санның үлесі болатын сомалар
    [share] Пайыздар
    [ratio] Арақатынастар
    [growth] Өсу қарқындары
    [decline] Төмендеу қарқындары
    [part] Базаның үлесі болатын сандар
    [one_ratio] Базасы бір жұп сандар
    [steady] Базасы тұрақты жұп сандар
    [rises] Мәтінде айтылған өсу
    [falls] Мәтінде айтылған төмендеу
    [even_steps] Жыл сайын бірдей қадаммен өзгеретін траекториялар
    [never_worse] Ешқашан нашарламайтын траекториялар
    [moves] Өзгеретін траекториялар
    [moves_to_the_end] Соңына дейін өзгеретін траекториялар
    [set_from_the_start] Алғашқы жылдан мәні бар траекториялар
    [within_times] Алдыңғы жылға жақын жылдар
    [no_jump] Секірісі жоқ траекториялар
    [share_range] 0 мен 100 % аралығындағы үлестер
    [whole] Бүтін сандар
    [differs] Бір-бірінен өзгеше кесте жолдары
    [legible] Оқылатын сандар
    [own_wording] Өзгеше тұжырымдар
    [begins_above] Соңғы фактіден жақсы алғашқы жоспарлар
    [no_leap] Қол жететін алғашқы жоспарлар
    [counted_once] Әр бөлігі бір рет саналған жиынтықтар
   *[left_out] Құпия бөліктері кіретін жиынтықтар
}: { $count }
audit-severity = { $severity ->
    [error] Бір-біріне қайшы басылған сандар
    [warning] Анықтамасы өзгерген, басқа санға қайшы келмейтін қате басылған, шындыққа жанаспайтын және күмәнді сандар
    [notice] Әлсіз жоспарлар мен қиылған цифрлар
    [serious] Әлсіз жоспарлар мен қиылған цифрлардан басқасы
   *[all] Сәйкес емес мәннің бәрі
}

audit-status = { $status ->
    [open] Ашық
    [explained] Түсіндірілді
    [accepted] Қабылданды
    [corrected] Түзетілді
    [several] Әртүрлі
   *[holds] Сәйкес
}
audit-judged = { $status ->
    [open] Қайта ашылды
    [explained] Түсіндірілді
    [accepted] Қабылданды
   *[corrected] Түзетілді
}: { $author }, { $day }: «{ $note }»

## The page

audit-name = Жоспарды тексеру
audit-any = кез келген
audit-clear = Бәрін көрсету
audit-corrections-sub = Не басылған, орнында не тұр, неге және оны қайдан көруге болады. «Құжаттағыдай» режимінде бәрі алынады.
audit-corrections-title = Қолданыстағы түзетулер: { $count }; жойылған сәйкессіздіктер: { $settled }, оның ішінде қайшылықтар: { $errors }
audit-download = { $form ->
    [csv] CSV
    [json] JSON
    [xlsx] XLSX
    [pptx] Слайд
   *[md] Есеп
}
audit-found-sub = { $figures ->
    [printed] Құжаттағыдай, түзетусіз. Әрқайсысын ашсаңыз, ұяшықтары мен құжат жолдары көрінеді.
   *[corrected] Қолданыстағы түзетулермен. Әрқайсысын ашсаңыз, ұяшықтары мен құжат жолдары көрінеді.
}
audit-found-title = { $of } сәйкессіздіктің { $count } сәйкессіздігі
audit-head = { $column ->
    [table] Кесте
    [cell] Ұяшық
    [lines] Жолдар
    [value] Түзетілгені
    [text] Көшірмемізде
    [reads] Құжатта
    [reason] Себебі
    [evidence] Қайдан көруге болады
   *[printed] Басылғаны
}
audit-held-title = Не сәйкес: { $of } байланыстың { $held } байланысы
audit-held-sub = { $figures ->
    [printed] Басылған күйінде, түзетусіз, байланыс түрлері бойынша
   *[corrected] Қолданыстағы түзетулермен, байланыс түрлері бойынша
}
audit-home-more = Барлық сәйкессіздік, ұяшықтары мен жолдары
audit-home-title = { $chosen ->
    [yes] { $count ->
        [0] { $name }: жоспарлардың ашық қайшылығы жоқ
       *[other] { $name }: жоспарлардың ашық қайшылықтары – { $count }
    }
   *[no] Жоспарлардағы ашық қайшылықтар: { $count }
}
audit-line = { $of ->
    [one] мәтіннің { $lines }‑жолы
    [many] мәтіннің { $lines } жолдары
   *[none] мәтін
}
audit-menu = { $menu ->
    [severity] Көрсету:
    [fault] Түрі:
    [status] Мәртебе:
    [document] Жоспар:
    [table] Кесте:
   *[indicator] Көрсеткіш:
}
audit-no-file = Мұндай файл жоқ: тексеру xlsx, csv, csv-semicolon, pptx, md немесе json түрінде беріледі.
audit-nothing = Мұнда сәйкессіздік жоқ.
audit-page-lead = Сандар арасындағы байланыстар: басылған күйінде { $checked } байланыстың { $held } байланысы сәйкес, түзетулермен { $checked_now } байланыстың { $held_now } байланысы сәйкес. Төменде – сәйкес емес байланыстар, дәлел болатын ұяшықтары мен құжат жолдары.
audit-page-title = { $errors ->
    [0] Жоспарлардың сандары бір-біріне қайшы емес
   *[other] Жоспарлардың сандары { $errors } жерде бір-біріне қайшы: түзетілгені { $corrected }, ашығы { $open }
}
audit-printed-at = { $printed } ({ $of ->
    [one] { $lines }‑жол
   *[many] жолдар: { $lines }
})
audit-reported = Тапсырылған
audit-table = { $plan }, { $table }
audit-text = мәтін
audit-unfold = Көрсету
audit-untouched-sub = Екі құжатта бұларға қатысты басқа сан жоқ.
audit-untouched-title = Салыстыратын ештеңесі жоқ басылған сандар: { $count }
audit-worst-sub = Алдымен жиынтықтар, мәлімделген өсімдер, ақша және алғашқы беттер; әр байланыстан біреуі, неге қатысты екенімен
audit-worst-title = { $count ->
    [0] Ашық қайшылық жоқ
    [one] Сырт оқырман бірінші байқайтын ашық қайшылық
   *[other] Сырт оқырман бірінші байқайтын { $count } ашық қайшылық
}
audit-close = Жабу
audit-count = { $status ->
    [open] ашық: сырт оқырман байқауы мүмкін
    [corrected] мұнда түзетілген, себебі мен негіздемесі бар
    [explained] ректорат түсіндірген
   *[accepted] ректорат қабылдаған
}
audit-counts-title = Құжаттардағы қайшылықтар: { $count }
audit-elsewhere = Мәтін және тапсырылған деректер
audit-filter-chart = бір диаграммадағы сәйкессіздіктер
audit-filter-indicator = көрсеткіш { $code }
audit-filter-pair = екі жоспардың жұбы: { $name }
audit-filter-line = бағдар { $line }
audit-filter-search = «{ $words }»
audit-filter-status = { $status ->
    [open] ашық
    [explained] түсіндірілген
    [accepted] қабылданған
   *[corrected] түзетілген
}
audit-more-charts = және тағы { $count } диаграмма
audit-fold = Тағы { $count } сәйкессіздік
audit-group = және тағы { $count } жыл
audit-history-none = Бұл туралы әлі ешкім ештеңе айтпаған: сәйкессіздік ашық.
audit-history-title = Ректораттағы мәртебесі
audit-keep = Мәртебені сақтау
audit-kept = Сақталды: { $status ->
    [open] ашық
    [explained] түсіндірілген
    [accepted] қабылданған
   *[corrected] түзетілген
}, { $author }.
audit-no-finding = Сақталмады: мұндай сәйкессіздік енді жоқ. Бетті қайта жүктеңіз.
audit-note = Себебі
audit-note-hint = Қалай түсіндіріледі, кімнен сұралды, дұрыс сан қайда
audit-open = Мәртебесі мен тарихын ашу
audit-past = Бұл – өткен күн: мәртебе бүгінгі күнмен қойылады.
audit-reads = { "" } оқылымы: { $printed }
audit-said-by = { $author }, { $moment }
audit-search = Сәйкессіздіктерден іздеу
audit-touches = Қатысты:

## The files

audit-column = { $column ->
    [id] Идентификатор
    [severity] Маңыздылығы
    [fault] Сәйкессіздік түрі
    [kind] Байланыс түрі
    [tables] Кестелер
    [indicators] Көрсеткіштер
    [what] Не сәйкес болуы тиіс
    [says] Не басылған
    [printed] Басылғаны
    [computed_low] Есептелгені
    [computed_high] Есептелгені, ең көбі
    [difference] Айырма
    [repair] Не түзетер еді
    [note] Ескертпе
    [cells] Ұяшықтар
    [status] Мәртебе
    [status_by] Кім қойды
    [status_at] Қашан қойылды
   *[status_note] Себебі
}
audit-severity-name = { $severity ->
    [error] қайшылық
    [warning] ескерту
   *[notice] хабарлама
}
audit-mark = Тексеру: { $count }
audit-mark-told = Бұл сандарға қатысты ашық сәйкессіздік: { $count }, оның ішінде қайшылық: { $errors ->
    [0] жоқ
   *[other] { $errors }
}.
audit-file-name = Жоспардың белгілі кемшіліктері
audit-file-title = Жоспардың белгілі кемшіліктері: ашығы { $open }, тізімде { $count }
audit-file-key = Басылған сандар өзара салыстырылған; мәртебе мен ескертпе – ректораттікі
audit-file-none = Алатын ештеңе жоқ: бұл сүзгілерде бірде-бір сәйкессіздік қалмады.
audit-slide-title = Жоспардың белгілі кемшіліктері: ашық қайшылықтар – { $count }
audit-slide-sub = { $shown ->
    [one] Сырт оқырман бірінші байқайтын қайшылық
   *[other] Сырт оқырман бірінші байқайтын { $shown } қайшылық
}{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
}
audit-slide-line = Жоспардың белгілі кемшіліктері, { $line }: ашық қайшылықтар – { $count }
audit-slide-head = { $column ->
    [what] Не сәйкес болуы тиіс
    [says] Не басылған
    [where] Қайда
   *[status] Мәртебе
}

## The report

audit-corrected = { $text } Түзетілген.
audit-counted = Тексерілген байланыс: { $checked }, сәйкесі { $held }, сәйкес емесі { $failed }: қайшылық – { $errors }, ескерту – { $warnings }, хабарлама – { $notices }.
audit-readings-sub = Құжаттардың біздегі көшірмесінде қате кеткен, құжаттардың өзінде не басылғаны көрінеді: бұл түзету емес, екі режимде де бірдей
audit-readings-title = Көшірмеміздегіден басқаша оқылған сандар: { $count }
audit-report-holds = Не сәйкес
audit-report-title = Жоспарды тексеру
