### Research

research-name = Ғылым
research-lead = Ғалымдар не жариялайды және патенттейді, зерттеулер қалай қаржыландырылады, екі жоспар 2029 жылға дейін
    не көздейді.

research-fold = { $fold ->
    [targets] Екі жоспардағы ғылым бойынша барлық жоспарлы мән
   *[people] Жас ғалымдар және мәтіндегі басқа сандар
}

## Growth on the year before, above a bar

research-growth = { $direction ->
    [rose] ▲ { $percent }
    [fell] ▼ { $percent }
   *[same] ±0{"\u202F"}%
}
research-growth-of = { $name }, өсім

## Publications

research-database = { $database ->
    [rsci] РИНЦ
    [scopus] Scopus
   *[web_of_science] Web of Science
}
research-publications-title = Жарияланымдар, { $since }–{ $year }: { $changes }
research-publications-change = { $database } { $percent } ({ $before } → { $now })
research-publications-sub = Дерекқорлар бойынша профессор-оқытушылар құрамының жарияланымдары, саны, { $since }–{ $year }, және алдыңғы жылға қарағандағы өсім
research-publications-key = { $far ->
    [yes] Әр дерекқордың шкаласы бөлек: РИНЦ (Ресей ғылыми дәйексөз индексі) саны қалған екеуінен бірнеше есе көп.
   *[no] Әр дерекқордың шкаласы бөлек. РИНЦ – Ресей ғылыми дәйексөз индексі.
}
research-publications-text = Мәтінде { $year } жылы { $database } өсімі { $text } делінген; кесте бойынша { $table }{ $cut ->
    [yes] : дөңгелектелмей, қиып тасталған
   *[no] { "" }
}.

## Titles of protection

research-kind = { $kind ->
    [patent] Патенттер
   *[copyright_certificate] Авторлық куәліктер
}
research-patents-title = { $below ->
    [yes] { $year } жылғы жоспар – { $target } патент, бұл { $base } жылы алынған { $reached } патенттен { $fewer } патентке кем
   *[no] { $year } жылғы жоспар – { $target } патент, { $base } жылы { $reached } патент алынған
}
research-patents-sub = Жыл ішінде алынған патенттер, саны: жоспарға дейін { $since }–{ $base }, жоспар { $first }–{ $year }
research-patents-key = Тұтас – факт, жиектелген – жоспар.
research-patents-reached = { $base } жылы – { $reached }
research-patents-text = Мәтінде { $since } жылдан бері { $text } патент алынған делінген; тек 4‑кестенің { $first }–{ $last } жылдардағы
    қосындысының өзі { $sum }. Мәтіндегі патенттердің құқық иеленушісі – университет; кестеде кімдікі саналғаны айтылмаған.
research-patents-whose = Жоспарда университет ғалымдарының патенттері саналады; 4‑кестеде де солар саналған ба – жазылмаған.

research-titles-title = { $rose ->
    [yes] { $since }–{ $year } жылдары жылына алынатын қорғау құжаттары көбейді: патент { $patents_from } → { $patents_to }, авторлық куәлік { $certificates_from } → { $certificates_to }
   *[no] Қорғау құжаттары, { $since } және { $year } жылдары: патент – { $patents_from } және { $patents_to }, авторлық куәлік – { $certificates_from } және { $certificates_to }
}
research-titles-sub = Жыл ішінде алынған қорғау құжаттары мен берілген өтінімдер, саны, { $since }–{ $year }
research-titles-key = Қанық – алынғаны (4‑кесте), сұр – берілген өтінім (мәтін). Әр түрдің шкаласы бөлек.
research-titles-received = { $kind ->
    [patent] Патенттер, алынғаны
   *[copyright_certificate] Авторлық куәліктер, алынғаны
}
research-titles-applied = { $kind ->
    [patent] Патенттер, өтінімдер
   *[copyright_certificate] Авторлық куәліктер, өтінімдер
}

## Funding, and its share of the income

research-share-title = { $end } жылғы жоспар: кірістің { $target }‑ы – ғылыми-зерттеу жұмыстарынан, бюджеттің { $science }‑ы – ғылым мен инновациядан
research-share-sub = { $year } жылы ҒЗТКЖ қаржыландыруы кірістің { $share }‑ын құрады. Факт { $first }–{ $year }, жоспар { $start }–{ $end }, %; шкаласы ортақ
research-share-panel = { $of ->
    [funding] ҒЗТКЖ қаржыландыруы, кірістің %‑ы
    [work] Ғылыми-зерттеу жұмыстары, кірістің %‑ы (2.5.2)
   *[science] Ғылым және инновация, бюджеттің %‑ы (2.5.19)
}
research-share-key = { $reported ->
    [yes] Тұтас – { $year } жылға дейін қаржыландыру (мәтін) мен кірістен (6‑кесте) есептелген, кейін тапсырылған мән. Жиектелген – жоспар.
   *[no] Тұтас – қаржыландыру (мәтін) мен кірістен (6‑кесте) есептелген мән. Жиектелген – жоспар.
}
research-share-note = ҒЗТКЖ қаржыландыруы мен ғылыми-зерттеу жұмыстарынан түсетін кіріс (2.5.2) бір нәрсе болмауы мүмкін, ал 2.5.19 инновация
    мен коммерцияландыруды қосады және бюджеттің үлесін көрсетеді: олар салыстырылмайды.
research-share-rw = Ғылыми-зерттеу жұмыстары (2.5.2)
research-share-science = Ғылым және инновация (2.5.19)
research-share-without-income = кіріс { $status ->
    [none] жоқ
    [suppressed] құпия
    [lost] көшірмеде жоқ
    [malformed] оқылмайды
   *[blank] басылмаған
}
research-share-gap = { $year } жыл: ҒЗТКЖ қаржыландыруы басылған ({ $funding }); үлесі есептелмейді, себебі кіріс
    { $status ->
        [none] жоқ
        [suppressed] құпия
        [lost] құжаттың біздегі көшірмесінде жоқ
        [malformed] оқылмайды
       *[blank] басылмаған
    }.
research-funding = ҒЗТКЖ қаржыландыруы
research-income-planned = Ғылыми кіріс, жоспар
research-funding-title = { $rose ->
    [yes] ҒЗТКЖ қаржыландыруы өсті
   *[no] ҒЗТКЖ қаржыландыруы
}: { $since } жылы { $before }, { $year } жылы { $now } ({ $growth })
research-funding-sub = Тұжырымдамалық бағыттардағы ғылыми кіріс жоспары: { $planned_first } және { $planned_last }, бұлар { $first } және { $last } жылдарға жатқызылды.
    ҒЗТКЖ қаржыландыруы, { $since }–{ $year }, факт, және ғылыми кіріс жоспары, млн теңге; шкала бір
research-funding-key = Тұтас – факт (мәтін). Жиектелген – жоспар (1.1.2‑бөлімнің тақырыбы).
research-funding-note = Стратегиялық жоспардағы «ҒЗТКЖ қаржыландыруы» мен Тұжырымдамалық бағыттардағы «ғылыми-зерттеу қызметінен түсетін кіріс»
    бір нәрсе ме, құжаттарда айтылмаған: олар салыстырылмайды.
research-headings = Тұжырымдамалық бағыттар тақырыптарындағы «…-дан …-ға дейін» деген мәндерде жыл жоқ. Олар жоспардың алғашқы және соңғы
    жылына, { $first } және { $last } жылдарға жатқызылды, себебі 2.2, 2.3 және 3.2 тақырыптары { $first } және { $last } жылдардың жолдарына сәйкес.

## Who takes part

research-involved = Үлес
research-involved-title = Жоспар мәтіні бойынша ҒЗТКЖ‑ға профессор-оқытушылар құрамының { $staff }‑ы, студенттердің { $students }‑ы қатысады
research-involved-sub = Мәтінде аталған үлестер, мәтінде жыл көрсетілмеген, %
research-involved-key = «(астам)» – мәтіннің өз сөзі.
research-involved-unreadable = { $item }: құжатта «{ $printed }» деп басылған, ол сан емес.

## Young scientists, and the targets of both plans

research-young-title = { $still ->
    [yes] Университет грантын алған жас ғалымдар: { $start } жылғы жоспар { $first }, { $reached } жылдан бастап { $last }
   *[no] Университет грантын алған жас ғалымдар: { $start } жылғы жоспар { $first }, { $reached } жылғы жоспар { $last }
}
research-young-sub = Жас ғалымдар бойынша екі жоспардың мәндері, адам және %, { $start }–{ $end }
research-young-key = { research-plan-marks } Әр көрсеткіштің шкаласы мен базасы бөлек; Тұжырымдамалық бағыттар жас ғалымдарды профессор-оқытушылар
    құрамы мен зерттеушілер ішінен санайды.

research-facet = { $plain ->
    [yes] { $name }
   *[no] { $name },{"\u00A0"}{ $unit }
}
research-authors = Q1 және Q2 журналдарында мақаласы бар қызметкерлер
research-plan-grown = { $leader ->
    [SP-2-5-14] Стартап жобалар жоспары: { $start } жылы { $first }, { $year } жылы { $last }
    [CD-H4-1] Тұжырымдамалық бағыттар: Q1 және Q2 журналдарында мақаласы бар { $first }, кейін { $last } қызметкер ({ $start } және { $year } жылдарға жатқызылды)
   *[other] { $name }: жоспар – { $start } жылы { $first }, { $year } жылы { $last }
}
research-plan-still = Мұндағы { $all } көрсеткіштің { $flat } көрсеткішінде жоспары бар барлық жылда мән бірдей{ $later ->
    [0] { "" }
   *[other] { " " }(оның { $later } көрсеткіші { $start } жылдан бастап)
}
research-plan-sub = { $start }–{ $end } жылдардың жоспары, әр көрсеткіш өз бірлігінде
research-plan-marks = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар.
   *[no] Жиектелген – жоспар.
}
research-plan-key = { $flat ->
    [0] { research-plan-marks } Әр көрсеткіштің шкаласы бөлек.
   *[other] { research-plan-marks } Әр көрсеткіштің шкаласы бөлек. Жоспары бар барлық жылда мәні бірдей, фактісі тапсырылмаған көрсеткіштер диаграммада жоқ: { $named }.
}
research-plan-flat = { $least ->
    [yes] { $name } (кемінде { $value })
   *[no] { $name } ({ $value })
}

## Figures of the text that stand alone

research-facts-title = Жоспар мәтінінде ғылым туралы тағы не айтылған
research-facts-sub = Тек мәтін ішінде кездесетін сандар
research-facts-figure = Көрсеткіш
research-facts-year = Жыл
research-facts-value = Мән
research-facts-span = { $since }–{ $year }
research-facts-rank = { $value }‑орын
research-facts-contracts = Жас ғалымдардың шарттық жобаларға қатысуының өсімі
research-facts-contracts-note = { $year } жылғы өсімнің { $since } жылдан ба, әлде одан кейінгі жылдан ба есептелгені мәтінде айтылмаған.
