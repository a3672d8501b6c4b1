### Rankings

rankings-page = Рейтингтер
rankings-lead = Университет халықаралық және ұлттық рейтингтерде қай орында және қай орынды көздейді.
rankings-fold = «Атамекен» рейтингіндегі бағдарламалар

rankings-name = { $ranking ->
    [qs_wur] QS World University Rankings
    [qs_eeca] QS EECA University Rankings
    [ui_greenmetric] UI GreenMetric
    [rankpro] RankPro
    [ares] ARES, санат
    [unirank] uniRank
    [webometrics] Webometrics
    [iqaa] БСҚА, орын
    [atameken] «Атамекен», үздік ондықтағы мамандық
   *[iaar] АРТА, үздік ондықтағы мамандық
}
rankings-name-of = АРТА, { $all } ішінен үздік ондықтағы мамандық
rankings-short = { $ranking ->
    [qs_wur] QS World
    [qs_eeca] QS EECA
    [ui_greenmetric] GreenMetric
    [rankpro] RankPro
    [ares] ARES
    [unirank] uniRank
   *[webometrics] Webometrics
}
rankings-none = рейтингте жоқ
rankings-blank = 11‑кестенің бұл жерінде ештеңе басылмаған.
rankings-aim-title = { $standing ->
    [behind] { $always ->
        [yes] { $name }: жоспар барлық жылда { $target }‑орын, бұл { $reached_year } жылғы { $reached }‑орыннан { $places } орын төмен
       *[no] { $name }: { $target_year } жылғы жоспар { $target }‑орын, бұл { $reached_year } жылғы { $reached }‑орыннан { $places } орын төмен
    }
    [same] { $name }: { $target_year } жылғы жоспар { $target }‑орын, { $reached_year } жылы да сол орын болған
    [band] { $name }: { $target_year } жылғы жоспар { $target }; университет { $reached_year } жылы { $reached } деңгейінде болған
   *[ahead] { $always ->
        [yes] { $name }: { $first } жылдан бастап жоспар { $target }‑орын, бұл { $reached_year } жылғы { $reached }‑орыннан { $places } орын жоғары
       *[no] { $name }: { $target_year } жылғы жоспар { $target }‑орын, бұл { $reached_year } жылғы { $reached }‑орыннан { $places } орын жоғары
    }
}
rankings-aim-sub = Орын, үздігі жоғарыда: жоспарға дейін { $since }–{ $reached_year }, жоспар { $first }–{ $target_year }
rankings-aim-key = Боялғаны – факт, боялмағаны – жоспар. Ось қиылған: 1‑орын әлдеқайда жоғары.
rankings-reached = { $year } жылы { $place }‑орын

rankings-overview-title = { $moved ->
    [0] { $before }–{ $year } жылдары халықаралық рейтингтердегі орындардың өзгергені белгісіз
   *[other] { $before }–{ $year } жылдары: { $moves }
}
rankings-moves = { $move ->
    [ahead] { $rankings } жақсарды
   *[back] { $rankings } нашарлады
}
rankings-moved = { $ranking } { $places } орынға
rankings-unmeasured = { $move ->
    [joined] Жаңадан кірген: { $ranking }, { $now }
    [left] { $ranking }: { $year } жылғы орын басылмаған
   *[bands] { $ranking }: { $before } аралығынан { $now } аралығына, екеуі бір орынды қамтуы мүмкін
}
rankings-overview-reached = { $year } жылғы орындар (жоспары): { $places }; { $state ->
    [all] бәрі орындалды
    [some] { $reached } орындалды
   *[none] бірде-бірі орындалмады
}
rankings-reported-place = { $ranking } { $place } ({ $target })
rankings-overview-sub = Жоспарға дейінгі халықаралық рейтингтердегі орындар, { $since }–{ $year }, және жоспары бар { $count } рейтингтің жоспары, { $first }–{ $last }
rankings-overview-key = 1‑орын жоғарыда; әр рейтингтің шкаласы бөлек. Көлеңкелі – тек жоғарғы шегі белгілі орындар аралығы. Жиектелген – жоспар.
rankings-other-year = { $ranking }: мәтінде { $text_year } жылға { $printed } көрсетілген, 11‑кестеде ол { $table_year } жылға жатады.

rankings-national-title = БСҚА: { $before } жылы { $iqaa_before }‑орын, { $year } жылы { $iqaa }‑орын; АРТА үздік ондығында { $all } мамандықтың { $iaar_before } мамандығы, кейін { $iaar }
rankings-national-sub = Ұлттық рейтингтер, { $since }–{ $year }: БСҚА бойынша орын (1‑орын жоғарыда), қалғандарында – мамандықтар саны
rankings-national-key = 1‑орын жоғарыда; қалған екеуі мамандықтарды санайды, әрқайсысының шкаласы бөлек.
rankings-national-note = { $year } жылғы ұяшықтарда «мамандық/ББ», бұрынғыларында мамандық саналған: бірлігі басқа болуы мүмкін. Мәтінде { $year } жылы «Атамекен» үздік ондығында { $text } бағдарлама, бұл кестеде { $table }.

rankings-places-title = Техникалық университеттер арасында { $technical }‑орын (БСҚА, { $year }), барлығының арасында { $all }‑орын (АРТА); Тұжырымдамалық бағыттардың мақсаты – ТОП-{ $aim }
rankings-places-sub = Мәтінде аталған орындар, БСҚА бойынша { $year } жылғы, АРТА бойынша жылы көрсетілмеген, және Тұжырымдамалық бағыттардың мақсаты
rankings-places-key = 1‑орын жоғарыда. Көлеңкелі – ТОП-{ $aim }; Тұжырымдамалық бағыттарда оның жылы да, рейтингі де аталмаған, сайттар мен салалар рейтингі де жоқ.
rankings-places-aim = ТОП-{ $aim }
rankings-places = Орын
rankings-told = { $item ->
    [iqaa_technical] БСҚА, техникалық университеттер
    [iqaa_websites] БСҚА, сайттар
    [iaar_engineering] АРТА, инженерлік сала
    [iaar_general] АРТА, барлық университет
    [assessed] Бағаланғаны
    [top_ten] Үздік ондықта
    [second] 2‑орында
   *[first] 1‑орында
}

rankings-programmes-title = { $year } жылы бағаланған { $all } бағдарламаның { $top } бағдарламасы «Атамекен» үздік ондығына кірді; бакалавриаттың { $first } бағдарламасы бірінші болды
rankings-programmes-sub = «Атамекен» рейтингіндегі білім беру бағдарламалары, саны, { $year }
rankings-programmes-key = Бірінші және екінші орындарда бакалавриат бағдарламалары саналған.
rankings-programmes-note = 12‑кестеде { $year } жылы «Атамекен» үздік ондығында { $table } мамандық, мәтінде { $text } бағдарлама.
rankings-programmes = Бағдарламалар

rankings-improvement-title = «Атамекен» рейтингіндегі бағдарлама орындарын жақсарту жоспары: { $first } жылы { $start }, { $year } жылы { $end }
rankings-improvement-sub = Бағдарламалардың орнын жақсарту жоспары, %, { $first }–{ $year }
rankings-improvement-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар.
   *[no] Жиектелген – жоспар.
}
rankings-improvement = Жақсару
