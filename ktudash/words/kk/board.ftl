### Who owes what: the board of a year's reporting

reporting-name = Есептілік барысы
reporting-lead = { $round ->
    [open] { $year } жылғы есептік науқан ашық, тапсыру мерзімі – { $due }. Келгені: { $received } / { $planned }; кешіккені: { $late }; растауды күтетіні: { $unconfirmed }.
    [closed] { $year } жылғы есептік науқан жабылды; тапсыру мерзімі – { $due }. Келгені: { $received } / { $planned }; кешіккені: { $late }; растауды күтетіні: { $unconfirmed }.
   *[none] { $year } жылғы есептік науқан ашылмаған, сондықтан кешіккені әлі жоқ. Келгені: { $received } / { $planned }; растауды күтетіні: { $unconfirmed }.
}
reporting-nothing = Мұнда { $year } жылға ештеңе жоспарланбаған.
reporting-nobody = Әзірге ешкім

## The owners

reporting-owners = { $has_round ->
    [no] { $year } жылғы жауаптылар: тапсыру мерзімі белгіленбеген
   *[yes] { $late ->
        [0] { $year } жылғы жауаптылар: кешіккені жоқ
        [one] { $year } жылғы жауаптылар: біреуі кешікті – { $first }
       *[other] { $year } жылғы жауаптылар: { $late } жауапты кешікті, бірінші – { $first }
    }
}
reporting-owners-sub = Жауаптылар бойынша көрсеткіштер; бірнеше жауаптысы бар көрсеткіш әрқайсысында тұр. Үстінен басқанда жолдары ашылады
reporting-nobodys = Жауаптысы жоқ көрсеткіштер: { $count }.{ $may ->
    [yes] { " " }Төменде тағайындаңыз.
   *[no] { "" }
}
reporting-column = { $column ->
    [owner] Жауапты
    [planned] Жоспарда
    [received] Келгені
    [late] Кешіккені
    [unconfirmed] Растау керек
    [red] Қызыл, түсіндірмесіз
    [last] Соңғы келгені
    [send] Жіберу
    [indicator] Көрсеткіш
    [standing] Есеп
    [status] Мәртебе
   *[explanation] Түсіндірме
}
reporting-send = { $what ->
    [workbook] жұмыс кітабы
    [mail] хат
   *[calendar] күнтізбе
}

## The rows of one

reporting-rows = { $missing ->
    [0] { $owner }: { $year } жылғы { $planned } мәннің бәрі келді
   *[other] { $owner }: { $year } жылғы { $planned } мәннің { $missing } мәні жоқ, оның { $late } мәні кешікті
}
reporting-close-rows = Жабу
reporting-standing = { $standing ->
    [late] кешікті
    [unconfirmed] { $read } келді, расталмаған
    [received] келді
   *[awaited] күтілуде
}
reporting-unexplained = Түсіндірме берілмеген.
reporting-explained = { $cause }{ $has_measure ->
    [yes] { "" } Шара: { $measure }
   *[no] { "" }
}{ $has_who ->
    [yes] { "" } ({ $who }{ $has_until ->
        [yes] , мерзімі { $until }
       *[no] { "" }
    })
   *[no] { $has_until ->
        [yes] { "" } (мерзімі { $until })
       *[no] { "" }
    }
}
reporting-red = { $state ->
    [silent] { $year } жылғы факт әлі тапсырылмады, қызыл мәртебе жоқ
    [none] { $year } жылы қызыл мәртебе жоқ
    [explained] { $year } жылғы барлық қызыл мәртебе түсіндірілген: { $explained }
   *[open] { $year } жылғы { $count } қызыл мәртебенің түсіндірмесі жоқ; түсіндірілгені: { $explained }
}
reporting-red-sub = Жоспардан артта немесе рейтингтен тыс. Көрсеткіштің өз бетінде түсіндіріледі
reporting-more-red = тағы { $count }

## The office

reporting-office = Ректорат үшін
reporting-office-sub = Атыңыз бен уақытымен бірден сақталады, өзгертілмейді: жаңадан қойылғаны жаңа жол болады
reporting-round = Науқанды ашу немесе жабу
reporting-round-none = { $year } жылғы есептік науқан әлі жоқ. Деректер тапсырылатын күнді белгілеңіз.
reporting-round-is = { $state ->
    [closed] { $year } жылғы есептік науқан жабылды ({ $author }, { $moment }); тапсыру мерзімі – { $due }. Кейінгі өзгеріске себеп керек, ол нақтылау деп көрсетіледі.
   *[open] { $year } жылғы есептік науқан ашық, тапсыру мерзімі – { $due } ({ $author }, { $moment }).
}{ $has_note ->
    [yes] { "" } { $note }
   *[no] { "" }
}
reporting-due = Тапсыру мерзімі
reporting-round-note = Ескертпе
reporting-open = Ашу немесе мерзім белгілеу
reporting-close = Науқанды жабу
reporting-round-kept = { $state ->
    [closed] { $year } жылғы есептік науқан жабылды. Енді өзгеріске себеп керек.
   *[open] { $year } жылғы есептік науқан ашық, тапсыру мерзімі – { $due }.
}
reporting-no-date = { $read ->
    [none] Алдымен күнді таңдаңыз.
   *[other] «{ $read }» – күн емес. 2026-03-01 түрінде жазыңыз.
}

reporting-owners-form = Жауапты тағайындау
reporting-assign-hint = Көрсеткіштерді белгілеңіз немесе бүкіл бағдарды не міндетті алыңыз. Жоғарыдағы бағдар тізімді қысқартады. Бірнеше жауаптыны нүктелі үтірмен бөліңіз
reporting-scope = Қайсысы
reporting-only-ticked = Тек төменде белгіленгені
reporting-task = { "\u00A0\u00A0" }{ $task } { $name }
reporting-owner = Жауапты
reporting-from = Қай күннен
reporting-option = { $owned ->
    [yes] { $code } { $name } ({ $owner })
   *[no] { $code } { $name }
}
reporting-assign = Тағайындау
reporting-give-back = Тізілімдегі жауаптыға қайтару
reporting-no-owner = Ешкім тағайындалмады: кім жауапты болатынын жазыңыз.
reporting-assigned = { $back ->
    [yes] Қайтарылды: { $count }.
   *[no] { $owner } тағайындалды: { $count }.
}

reporting-meetings-form = Отырыс дерегін бекіту
reporting-meeting-hint = Отырыс осы сәттегі деректерге ат береді, ол ат басқа сәтке берілмейді
reporting-meeting = Атауы
reporting-meeting-example = Кеңес, 2026-06
reporting-freeze = Осы күйді бекіту
reporting-frozen = «{ $name }» – { $moment } сәтіндегі күй.
reporting-meeting-kept = { $name } ({ $moment }, { $author })
reporting-meeting-then = Барлық бет сол күнгі күйінде
reporting-meeting-since = Содан бері не келді

## What leaves the board

reporting-mail-subject = { $has_due ->
    [yes] { $year } жылғы деректер, тапсыру мерзімі – { $due }
   *[no] { $year } жылғы деректер
}
reporting-mail-line = { $code } { $name }
reporting-mail-body = { $has_due ->
    [yes] { $year } жылғы деректерді тапсыру мерзімі – { $due }.
   *[no] { $year } жылғы деректерді тапсыруыңызды сұраймыз.
} { $count ->
    [0] Сіздің деректеріңіздің бәрі келді.
   *[other] Әлі келмегені: { $count }.
}

    Жұмыс кітабыңыз: { $link }

    { $rows }

    { $more ->
        [0] { "" }
       *[other] … және тағы { $more }, бәрі жұмыс кітабында бар.
    }
reporting-calendar = Стратегиялық жоспар: { $year } жылғы деректерді тапсыру
reporting-calendar-body = { $owner }: толтырылатын жұмыс кітабы – { $link }
reporting-no-entry = Мұндай жазба жоқ: жылдың есептік науқаны жоқ немесе сілтемедегі нәрсе табылмады.

## The digest

digest-title = { $met ->
    [yes] Стратегиялық жоспар: «{ $meeting }» отырысынан бері ({ $since }) не келді және { $year } жыл бойынша кім тапсырмады
   *[no] Стратегиялық жоспар: { $since } күнінен бері не келді және { $year } жыл бойынша кім тапсырмады
}
digest-came = { $count ->
    [0] Ештеңе келген жоқ
   *[other] { $count } мән келді
}
digest-came-row = { $change ->
    [restated] { $code } { $name }, { $year }: { $before } → { $after }, нақтыланды ({ $author })
    [withdrawn] { $code } { $name }, { $year }: { $before } кері алынды
   *[reported] { $code } { $name }, { $year }: { $after } ({ $author })
}
digest-flipped = { $count ->
    [0] Бірде-бір мәртебе өзгерген жоқ
   *[other] { $count } мәртебе өзгерді
}
digest-flipped-row = { $code } { $name }, { $year }: { $before } → { $after }
digest-late = { $round ->
    [none] { $year } жылғы есептік науқан ашылмаған; келгені: { $received } / { $planned }
    [closed] { $year } жылғы есептік науқан жабылды, тапсыру мерзімі – { $due }; келгені: { $received } / { $planned }, кешіккені: { $late }
   *[open] { $year } жылғы есептік науқан ашық, тапсыру мерзімі – { $due }; келгені: { $received } / { $planned }, кешіккені: { $late }
}
digest-late-row = { $unconfirmed ->
    [0] { $owner }: кешіккені { $late } / { $planned }
   *[other] { $owner }: кешіккені { $late } / { $planned }, растауды күтетіні { $unconfirmed }
}
digest-red = { $state ->
    [silent] { $year } жылғы факт әлі тапсырылмады, қызыл мәртебе жоқ
    [none] { $year } жылы қызыл мәртебе жоқ
    [explained] { $year } жылғы барлық қызыл мәртебе түсіндірілген
   *[open] { $year } жылғы { $count } қызыл мәртебенің түсіндірмесі жоқ
}
digest-link = Бақылау тақтасы: { $link }
digest-more = және тағы { $count }
