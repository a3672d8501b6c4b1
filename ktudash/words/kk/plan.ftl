### Indicators of both plans: paths, gaps, index, status

plan-wording = { $wording } [жұмыс аудармасы; құжатта басылғаны: «{ $printed }»]
plan-label = { $name }  { $code }
plan-target = Жоспар
plan-actual = Факт
plan-baseline = Жоспарға дейін
plan-attainment = Орындалуы

plan-filtered = Сүзгі: { $filters }
plan-status = { $status ->
    [achieved] орындалды
    [near] жоспарға жақын
    [behind] артта
    [no-actual] факт жоқ
    [no-target] жоспар жоқ
    [unranked] рейтингтен тыс
    [not-judged] бағаланбайды
   *[not-comparable] салыстыруға келмейді
}
plan-status-count = { $count } – { plan-status }{ $unranked ->
    [0] { "" }
   *[other] { " " }(оның ішінде рейтингтен тыс – { $unranked })
}
plan-kind = { $kind ->
    [level] деңгей
    [share] үлес
    [rank] орын
    [flag] иә/жоқ
   *[change] өсім
}
plan-thresholds = { $opens ->
    [yes] Жоспардың
   *[no] жоспардың
} { $achieved }‑ынан бастап – орындалды, { $near }‑ынан бастап – жоспарға жақын, одан төмені – артта

plan-path-title = { $shape ->
    [rank] { $name }: жоспар бойынша { $first_year } жылғы { $first }‑орыннан { $last_year } жылғы { $last }‑орынға дейін
    [flat-rank] { $name }: жоспар барлық жылда бірдей – { $last }‑орын
    [flag] { $name }: жоспар белгіленген әр жылда болуы тиіс
    [flat] { $name }: жоспар белгіленген барлық жылда бірдей – { $last }
   *[moving] { $name }: жоспар бойынша { $first_year } жылы – { $first }, { $last_year } жылы – { $last }
}
plan-path-sub = { $printed }{ $has_unit ->
    [yes] { " " }({ $unit })
   *[no] { "" }
}, { $first_year }–{ $last_year }
plan-year-mark = ({ $numbers })
plan-year-marks = ({ $first }–{ $last })
plan-year-note = ({ $number }) { $year } жыл, { $names }{ $others ->
    [0] { "" }
   *[other] { " " }және тағы { $others }
}: { $text } ({ $author }, { $day })
plan-year-notes-more = Жылдарға тағы { $count } ескертпе көрсеткіштердің беттерінде тұр.
plan-path-key = Боялғаны – факт, боялмағаны – жоспар.{ $fan ->
    [yes] { " " }Үзік сызық – осыған дейінгі қарқын сақталса, мән қайда жететіні.
   *[no] { "" }
}

plan-gap-title = { $behind ->
    [0] { $year } жылғы жоспар бойынша бағаланған { $judged } көрсеткіштің бәрі жоспарды орындады немесе оған жақын
   *[other] { $year } жылы бағаланған { $judged } көрсеткіштің { $behind } көрсеткіші артта; ең көп артта қалғаны – { $worst }
}
plan-gap-part = { $year } жылғы жоспардың орындалуы { $same ->
    [yes] { $low }
   *[no] { $low }‑дан { $high }‑ға дейін
}; { $counts }
plan-gap-sub = { $year } жылғы жоспардың орындалуы, %, нашарынан бастап: факт жоспарға бөлінген (азы жақсы болса, жоспар фактіге бөлінген)
plan-list-part = Жолдар: { $first }–{ $last }, барлығы { $count }
plan-gap-key = Сызық – жоспар (100 %); { $thresholds }. ▲ орындалды, ▼ орындалмады.
plan-gap-left = Тағы { $count } көрсеткіштің арақатынасы жоқ (орын, факт жоқ, жоспар жоқ немесе бағаланбайды): кестені қараңыз.
plan-gap-label = { $reached ->
    [yes] ▲ { $text }
   *[no] ▼ { $text }
}
plan-gap-note = { $actual } / { $target }{ $has_unit ->
    [yes] { " " }{ $unit }
   *[no] { "" }
}, { $status }

plan-way-title = { $below ->
    [0] Факт әлі жоқ; ең көп өсуге тиіс көрсеткіш – «{ $most_name }»: басында { $start }, соңында { $final }
    [one] Факт әлі жоқ; «{ $name }» көрсеткішінің жоспары жоспарға дейінгі мәннен нашар
   *[other] Факт әлі жоқ; { $below } көрсеткіштің жоспары жоспарға дейінгі мәннен нашар
}
plan-way-part = { $count } көрсеткіш: түпкі жоспардың бастапқы мәнге қатынасы – { $same ->
    [yes] { $low }
   *[no] { $low }–{ $high }
}
plan-way-sub = { $same ->
    [yes] Бастапқы мәннен { $final } жылғы түпкі жоспарға дейінгі жол, бастапқы мән = 100 (логарифмдік шкала)
   *[no] Бастапқы мәннен { $year } және { $final } жылдардағы жоспарға дейінгі жол, бастапқы мән = 100 (логарифмдік шкала)
}
plan-way-key = Боялғаны – бастапқы мән: жоспарға дейінгі соңғы факт{ $years ->
    [none] { "" }
   *[known] { " " }({ $of })
}, ол болмаса – алғашқы жоспар. Боялмағаны – жоспар. Қызыл – жоспарға дейінгі мәннен нашар.
plan-way-not-red = Қызылмен белгіленбегені: { $named }.
plan-way-hidden = { $why ->
    [ratio] «{ $name }» (индексі жоқ)
    [bachelors] «{ $name }» (бакалаврлар үлесінен тек басқа жылдардың жоспары төмен)
   *[years] «{ $name }» (тек басқа жылдардың жоспары нашар)
}
plan-way-open = { $names }: { $count ->
    [1] { "" }
   *[other] екеуінің де{ " " }
}бастапқы мәні тек бакалаврлар бойынша берілген, магистратураға түскендер жұмыссыз деп есептелген. Басқа кез келген есептеу тәсілі бойынша { $year } жылы жұмысқа орналасқандар үлесі жоғары.
plan-way-of-bachelors = бакалаврлар үлесіне { $change }
plan-way-left = Тағы { $count } көрсеткіштің арақатынасы жоқ (орын, иә/жоқ, нөл немесе бастапқы мәні жоқ): кестені қараңыз.
plan-way-start = Басы
plan-way-year = { $year } жылғы жоспар
plan-way-final = Түпкі жоспар
plan-way-numbers = { $start } → { $final }
plan-way-shown = { $index } ({ $value })

plan-index-title = Ең жылдам өсуге тиіс көрсеткіш – «{ $name }»: { $first_year } жылы { $first }, { $year } жылы { $last }
plan-index-sub = Жоспар индекс түрінде, жоспардың алғашқы жылы = 100, { $first }–{ $last }; { $count } көрсеткіш
plan-index-key = Әр сызық – бір көрсеткіш{ $all ->
    [yes] { "" }
   *[no] ; ең жылдамы мен ең баяуының аты жазылған
}.{ $reported ->
    [yes] { " " }Боялғаны – факт, боялмаған нүктелі сызық – жоспары.
   *[no] { "" }
}
plan-index-left = Тағы { $count } көрсеткіштің индексі жоқ (орын, иә/жоқ немесе алғашқы жоспар нөлге тең).

### Plan: reasons and paces

## Why a figure is not there

plan-why-no-actual = факт тапсырылмаған
plan-why-older-actual = { $year } жылға факт тапсырылмаған, соңғысы – { $last } жылғы
plan-why-one-actual = әзірге бір ғана факт бар
plan-why-no-target = жоспар жоқ
plan-why-no-target-year = { $year } жылға жоспар жоқ
plan-why-no-final-target = түпкі жоспар жоқ
plan-why-one-target = жоспары бар жылдар екеуден аз
plan-why-no-path = траекторияда { $year } жылдың мәні жоқ
plan-why-zero-target = жоспар 0‑ге тең, оған қатынас анықталмайды
plan-why-no-baseline = бастапқы мән жоқ
plan-why-baseline-not-comparable = бастапқы мән басқа нәрсені өлшейді
plan-why-actual-not-comparable = факт басқа нәрсені өлшейді
plan-why-hold = бастапқы мән түпкі жоспарға тең: деңгейді сақтау керек
plan-why-rank = орынның пайызы болмайды
plan-why-flag = «бар немесе жоқ» көрсеткіштің пайызы болмайды
plan-why-flag-growth = «бар немесе жоқ» көрсеткіш өспейді
plan-why-not-positive = өсу қарқынына оң мәнді жоспар керек, ал траекториясы: { $first } → { $last }
plan-why-unranked = рейтингке кірмеген
plan-why-not-judged = өзгерісі бағаланбайды
plan-why-over = соңғы жыл келді, жоспар орындалмады
plan-why-not-at-this-pace = бұл қарқынмен жетпейді

## How fast it must go, and where the recent pace leads

plan-pace-reached = { $year } жылғы мән түпкі жоспарға қазірдің өзінде сай
plan-pace-needs = { $final_year } жылға дейін жыл сайын { $required } керек
plan-pace-missed = { $final_year } жыл келді, жетпейтіні: { $missing }
plan-pace-leads = { $from_year }–{ $to_year } жылдардағы қарқынмен (жылына { $recent }) { $reached } жылы жетеді
plan-pace-never = бұл қарқынмен жетпейді ({ $from_year }–{ $to_year } жылдары жылына { $recent })

## Where the paces seen so far would lead

plan-pace-name = { $seen ->
    [best] Осыған дейінгі ең жақсы қарқынмен
    [worst] Осыған дейінгі ең нашар қарқынмен
   *[last] Соңғы қарқынмен
}
plan-pace-end = { $seen ->
    [best] ең жақсы қарқын: { $value }
    [worst] ең нашар қарқын: { $value }
   *[last] соңғы қарқын: { $value }
}
plan-pace-seen = { $seen ->
    [best] ең жақсысы – жылына { $yearly } ({ $since }–{ $until })
    [worst] ең нашары – жылына { $yearly } ({ $since }–{ $until })
   *[last] соңғысы – жылына { $yearly } ({ $since }–{ $until })
}
plan-pace-method = Үзік сызықтар болжам емес: фактілер арасындағы жылдық өзгеріс { $year } жылдан { $final_year } жылға
    дейін жалғастырылған: { $paces }.{ $bounded ->
    [yes] { " " }Сызық мүмкін шектен асатын жерде сол шекте қалады.
   *[no] { "" }
}
