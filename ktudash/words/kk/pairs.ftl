### The two plans side by side

## Fates, verdicts

pairs-fate = { $fate ->
    [tightened] күшейтілді
    [continued] сақталды
    [loosened] жеңілдетілді
    [changed] мазмұны өзгерді
    [dropped] алынып тасталды
   *[new] жаңа
}
pairs-verdict = { $verdict ->
    [comparable] салыстыруға келеді
    [partly] ішінара салыстыруға келеді
   *[not] салыстыруға келмейді
}

## The charts

pairs-actual = Факт, { $plan }
pairs-both = екі жоспар
pairs-conversion = Бір бірлікке келтіру. { $steps }.
pairs-formula = { $year } жыл: { $convert ->
    [share_of] { $first } ({ $first_code }) / { $second } { $second_unit } { $has_code ->
        [yes] ({ $second_code })
       *[no] ({ $second_year } жылғы факт, жол: { $second_lines })
    } = { $value } { $unit }
    [percent_of] { $first } ({ $first_code }), базасы { $second } ({ $second_code }) = { $value }
    [sum] { $first } ({ $first_code }) + { $second } ({ $second_code }) = { $value } { $unit }
   *[growth] { $first }, { $second_year } жылы { $second } ({ $first_code }) = +{ $value }
}{ $has_other ->
    [yes] , салыстырылатыны { $against }
   *[no] { "" }
}
pairs-key = Боялмағаны – жоспар, боялғаны – факт.{ $verdict ->
    [not] { " " }Әр бөліктің шкаласы бөлек.
   *[other] { " " }Сұр шаршылар – бұрынғы жоспар, көк дөңгелектер – жаңасы.
}
pairs-note = { $verdict ->
    [comparable] Салыстыруға келеді
    [partly] Ішінара салыстыруға келеді
   *[not] Салыстыруға келмейді
}. { $reason }
pairs-other-year = { $asks ->
    [more] { $year } жылға одан көп жоспарланған: { $older } орнына { $newer }
    [less] { $year } жылға одан аз жоспарланған: { $older } орнына { $newer }
   *[same] { $year } жылға екі жоспарда да { $newer }
}.
pairs-overview-key = Екі жоспарда да бар соңғы жыл бойынша: жаңа жоспар жоғары (күшейтілді), бірдей (сақталды) немесе төмен (жеңілдетілді). Мазмұны өзгерді – басқа нәрсе саналады.
pairs-overview-sub = Стратегиялық бағдарлар (SP) мен бағыттар (CD) бойынша екі жоспардың көрсеткіштері, саны
pairs-overview-title = { $of } көрсеткіш бойынша жаңа жоспар: { $tightened } күшейтілді, { $continued } сақталды, { $loosened } жеңілдетілді, { $changed } мазмұны өзгерді, { $dropped } алынып тасталды; жаңасы – { $new }
pairs-panel = { $plan ->
    [SP] Стратегиялық жоспар
   *[CD] Тұжырымдамалық бағыттар
}: { $name }{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
pairs-sub = { $verdict ->
    [not] Екі құжаттың жоспары: { $older } және { $newer }
   *[other] Екі құжаттың жоспары: { $older } және { $newer }, { $unit }
}
pairs-title = { $name }: { $asks ->
    [more] жаңа жоспар { $year } жылға көбірек көздейді – { $older } орнына { $newer }
    [less] жаңа жоспар { $year } жылға азырақ көздейді – { $older } орнына { $newer }
   *[same] екі жоспар да { $year } жылға { $newer } көздейді
}{ $verdict ->
    [partly] { " " }(ішінара салыстыруға келеді)
   *[comparable] { "" }
}
pairs-title-else = { $name }: жаңа жоспар басқаны санайды – { $instead }

## The page

pairs-any = кез келген
pairs-cell = { $year } жылы { $value }
pairs-clear = Барлық жұпты көрсету
pairs-fact = { $fact ->
    [verdict] Салыстыруға бола ма?
    [older] Стратегиялық жоспар
    [newer] Тұжырымдамалық бағыттар
    [conversion] Келтіру
    [agree] Екі жоспар бірдей жылдар
   *[fate] Көрсеткіш не болды
}
pairs-facts = Не немен салыстырылады
pairs-group = { $line }: { $count }
pairs-head = { $column ->
    [name] Жұп
    [older] Стратегиялық жоспарда
    [newer] Тұжырымдамалық бағыттарда
    [fate] Жаңа жоспарда
   *[verdict] Салыстыру
}
pairs-heading = { $section }‑бөлімнің тақырыбы ({ $several ->
    [yes] жолдар
   *[no] жол
}: { $lines }): 2024 жылғы бір мән, 2029 жылғы бір мән
pairs-instead = Санайтыны: { $instead }
pairs-list-sub = Екі жоспарда да бар соңғы жыл. Екі траекторияны да көру үшін біреуін таңдаңыз.
pairs-list-title = { $of } жұптың { $count } жұбы
pairs-menu = { $menu ->
    [pair] Жұп:
    [verdict] Салыстыру:
   *[fate] Жаңа жоспарда:
}
pairs-name = Екі жоспар
pairs-nothing = Мұндай жұп жоқ.
pairs-page-lead = Екі жоспарда да { $first } және { $last } жылдарға мән белгіленген. { $pairs } жұп көрсеткіш бір нәрсе туралы; бір бірлікке келтіруге болатындарында екеуінде де бар соңғы жыл қай жоспар көбірек көздейтінін көрсетеді.
pairs-fold = Екі жоспардың біреуінде ғана бар көрсеткіштер
pairs-page-title = Жаңа жоспарда { $of } көрсеткіштің { $dropped } көрсеткіші алынып тасталған; өзінің { $of_new } көрсеткішінің { $new } көрсеткіші жаңа
pairs-row = { $wording } ({ $several ->
    [yes] жолдар
   *[no] жол
}: { $lines })
pairs-without-sub = { $fate ->
    [dropped] 2021–2025 жылдарға арналған Стратегиялық жоспарда бар, жұбы жоқ; оған жақыны қайда екені айтылған
   *[new] 2024–2029 жылдарға арналған Тұжырымдамалық бағыттарда бар, жұбы жоқ; бұрын оған жақыны қайда болғаны айтылған
}
pairs-without-title = { $fate ->
    [dropped] Жаңа жоспарда алынып тасталған көрсеткіштер: { $count }
   *[new] Жаңа жоспарда қосылған көрсеткіштер: { $count }
}
pairs-without = { $fate ->
    [dropped] Жаңа жоспарда алынып тасталған
   *[new] Жаңа жоспарда қосылған
}
