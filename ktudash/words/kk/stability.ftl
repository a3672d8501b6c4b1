### Financial stability

stability-name = Қаржылық орнықтылық
stability-lead = Z есептіліктің салмақталған бес коэффициентін бір санға қосады; { $threshold } мәнінен I сынып басталады, ал оған жеткен-жетпегені өлшем бірлігіне байланысты: пайыз жоспардағыдай бүтін сан болып алына ма, әлде бөлшек болып па.

stability-fold = { $fold ->
    [terms] Z мәнін жылдан жылға не өзгертті және бірлік оған қалай әсер етеді
   *[statements] Z неге сүйенеді: қайта есептелген коэффициенттер, не жоқ, барлық сан
}

# Names. The ratios of the formula; the figures of Table 6, as its table and the sliders name them; classes.

stability-ratio = { $ratio ->
    [return_on_assets] Активтердің табыстылығы
    [leverage] Леверидж коэффициенті
    [leverage_effect] Қаржылық тетік әсері
    [return_on_own_capital] Меншікті капиталдың табыстылығы
   *[return_on_income] Кірістің табыстылығы
}
stability-ratio-inside = { $ratio ->
    [return_on_assets] активтердің табыстылығы
    [leverage] леверидж коэффициенті
    [leverage_effect] қаржылық тетік әсері
    [return_on_own_capital] меншікті капиталдың табыстылығы
   *[return_on_income] кірістің табыстылығы
}
stability-measure = { $measure ->
    [return_on_assets] Активтердің табыстылығы, %
    [leverage] Леверидж коэффициенті
    [leverage_effect] Қаржылық тетік әсері, %
    [return_on_own_capital] Меншікті капиталдың табыстылығы, %
    [return_on_income] Кірістің табыстылығы, %
    [income] Кіріс
    [expenses] Шығыстар
    [assets] Активтер
    [own_capital] Меншікті капитал
    [liabilities] Міндеттемелер
    [equity_and_liabilities] Меншікті капитал мен міндеттемелер, жиынтық
    [gross_income] Жалпы кіріс
    [profit_before_tax] Салық салынғанға дейінгі пайда
    [net_profit] Таза пайда
    [net_profit_retained] Ұйымның иелігінде қалған таза пайда
    [net_profit_for_development] оның ішінде дамуға
   *[ebitda] EBITDA
}
stability-input-inside = { $input ->
    [income] кіріс
    [expenses] шығыстар
    [assets] активтер
    [own_capital] меншікті капитал
   *[liabilities] міндеттемелер
}
stability-z = Z
stability-class = { $class_one ->
    [yes] I сынып
   *[no] I сыныптан төмен
}
stability-distress = дағдарыс
stability-no-value = мән жоқ

# Z, its terms and its moves.

# A class rests on the unit in which percentages enter: whoever names one names the other, and the unit that denies it.
stability-z-title = { $last } жылғы Z: пайыз бүтін сан болып алынса – { $end }, { stability-class }; бөлшек болып алынса – { $fraction }, { $fraction_class_one ->
    [yes] I сынып
   *[no] I сыныптан төмен
}
stability-z-sub = Басылған коэффициенттер бойынша қаржылық орнықтылықтың Z-көрсеткіші, пайыз бүтін сан (9,44) болып алынған, { $first }–{ $last }: { $total } жылдың { $count } жылында I сынып. Бөлшек (0,0944) болып алынса: { $total } жылдың { $fraction_count } жылында.
stability-z-ground = I сынып, пайыз – бүтін сан
stability-z-key = Жасыл аймақ – жоспардағыдай пайыз бүтін сан болып алынғандағы I сынып, { $threshold } мәнінен бастап. Жоспарда басқа сынып аталмаған.{ $prints ->
    [0] { "" }
   *[other] { " " }Мәтінде басылғаны: { $printed }.
}
stability-z-printed = { $year } жылға { $value }
stability-z-differs = { $year } жыл: мәтінде Z мәні { $printed } деп басылған, өз формуласы бойынша { $value } шығады.

stability-terms-title = { $year } жылы Z мәнінің { $share }‑ы – { $largest ->
    [return_on_assets] активтердің табыстылығы
    [leverage] леверидж коэффициенті
    [leverage_effect] қаржылық тетік әсері
    [return_on_own_capital] меншікті капиталдың табыстылығы
   *[return_on_income] кірістің табыстылығы
}, небәрі { $smallest_share }‑ы – { $smallest ->
    [return_on_assets] активтердің табыстылығы
    [leverage] леверидж коэффициенті
    [leverage_effect] қаржылық тетік әсері
    [return_on_own_capital] меншікті капиталдың табыстылығы
   *[return_on_income] кірістің табыстылығы
}
stability-terms-sub = Әр коэффициенттің Z мәніне қосатын үлесі (салмағы × мәні, пайыз – бүтін сан), { $first }–{ $last }
stability-terms-key = Бағандардың үстінде – Z. Басылған салмақтар: { $coefficients }.
stability-coefficient = { $coefficient } × { stability-ratio-inside }

stability-moves-title = { $moved ->
    [yes] Z мәнін ең көп өзгерткен – { stability-ratio-inside }: { $before }–{ $after } жылдардағы { $total } өзгерістің { $value } бөлігі
   *[no] Z мәні { $before }–{ $after } жылдары өзгерген жоқ
}
stability-moves-sub = Құрамдас бөліктері бойынша Z мәнінің жылдан жылға өзгеруі (пайыз – бүтін сан), { $first }–{ $last }
stability-moves-key = Қанық – бұрынғы және кейінгі Z. Жасыл ▲ – Z мәнін көтереді, қызыл ▼ – төмендетеді. Әр кезеңнің шкаласы бөлек.
stability-step = { $before } → { $after }
stability-z-before = Бұрынғы Z
stability-z-after = Кейінгі Z
stability-move = { $direction ->
    [raised] ▲ { $value }
   *[lowered] ▼ { $value }
}

stability-units-title = { $year } жылғы Z: пайыз бүтін сан болып алынса – { $whole }, бөлшек болып алынса – { $fraction }; { $same ->
    [yes] сынып екеуінде де бірдей
   *[no] сынып өлшем бірлігіне байланысты
}
stability-units-sub = Пайыз бүтін сан (9,44) және бөлшек (0,0944) болып алынғандағы Z, { $first }–{ $last }
stability-units-key = Әр оқылымның шкаласы бөлек. Нүктелі сызық – I сыныптың шегі { $threshold }; Альтман бойынша дағдарыс аймағы { $distress } мәнінен төмен, ол фирмаларға арналған, жоспарда жоқ.
stability-units-whole = Жоспарда пайыз бүтін сан болып алынған: Z – { $values }, { $total } жылдың { $count } жылында I сынып.
stability-units-fractions = Бөлшекпен Z – { $values }, { $total } жылдың { $count } жылында I сынып; төменгі аймақтар туралы жоспарда айтылмаған, ал Альтман аймақтары басқа коэффициенттерге арналған, сондықтан мұнда олар баға бола алмайды.
stability-reading = { $reading ->
    [whole] Пайыз – бүтін сан
   *[fractions] Пайыз – бөлшек
}

# What the statements give, and what they do not.

stability-checks-title = Басылған { $given } коэффициенттің { $agree } коэффициенті басылған есептіліктен шығады
stability-checks-sub = 6‑кестенің коэффициенттері таза пайда, активтер, меншікті капитал, міндеттемелер және кіріс бойынша қайта есептелген
stability-checks-foot = { $source }. Үш табыстылық та таза пайда мен жыл соңындағы мәндерден есептелген.
stability-head-ratio = Коэффициент
stability-head-how = Есептелуі
stability-head-printed = { $year }, басылғаны
stability-head-recomputed = қайта есептелгені
stability-how = { $ratio ->
    [return_on_assets] таза пайда / активтер, %
    [return_on_own_capital] таза пайда / меншікті капитал, %
    [return_on_income] таза пайда / кіріс, %
   *[leverage] міндеттемелер / меншікті капитал
}
stability-differs = { $value }, өзгеше

stability-limits-title = Есептілікте не жоқ
stability-limits-sub = Мұнда аталады, толтырылмайды
stability-limit-income = Мәтіннің біздегі көшірмесінде { $year } жылғы кіріс, шығыстар және жалпы кіріс жоқ. Басылған кіріс табыстылығы ({ $rate }) мен таза пайда бойынша кіріс { $low }–{ $high } млн теңге аралығында болар еді; диаграммаларда бұл қолданылмайды.
stability-limit-effect = Қаржылық тетік әсерінің формуласы басылмаған. Активтердің табыстылығы × леверидж бойынша: { $given }; басылғаны: { $printed }. Z есебіне тек басылғаны кіреді.
stability-in-year = { $year } жылы { $value }
stability-limit-tax = { $others ->
    [0] Таза пайда салық салынғанға дейінгі пайдаға тең жылдар: { $same }; салық басылмаған.
   *[other] { $equals ->
        [0] Таза пайда салық салынғанға дейінгі пайдадан өзгеше жылдар: { $different }; салықтың өзі басылмаған.
       *[other] Таза пайда салық салынғанға дейінгі пайдаға тең жылдар: { $same }, өзгеше жылдар: { $different }; салықтың өзі басылмаған.
    }
}
stability-limit-liquidity = Өтімділік пен борышқа қызмет көрсету көрсетілмеген: кестеде қысқамерзімді активтер, қысқамерзімді міндеттемелер мен пайыздық шығыстар жоқ. Борыш бойынша тек міндеттемелер мен леверидж бар.
stability-limit-classes = Сыныптарды белгілейтін бұйрықтан бір ғана шек келтірілген: I сынып { $threshold } мәнінен басталады.

stability-table-title = 6‑кестенің барлық мәні
stability-table-sub = Қаржы-экономикалық қызметтің негізгі көрсеткіштері, { $first }–{ $last }
stability-table-foot = { $source }. «Көшірмеде жоқ» – басылған кестеде сан бар, бізге жеткен мәтінде жоқ.
stability-head-indicator = Көрсеткіш
stability-head-unit = Бірлік

# What a reader assumes.

stability-assume-title = Егер өзгерсе ше?
stability-assume-sub = Бір мәнді өзгертіңіз: коэффициенттер, Z және сынып соған қарай өзгереді. Сомалар млн теңгемен
stability-assume-foot = Жорамалдарыңыз мекенжай жолындағы сілтемеде және диаграммалардың әр суретінде сақталады.
stability-start = Бастапқы жыл:
stability-start-year = { $planned ->
    [yes] { $year }, кіріс пен таза пайда – жоспар
   *[no] { $year }, құжаттағыдай
}
stability-start-printed = Басылғаны: Стратегиялық жоспар, 6‑кесте
stability-start-planned = Жоспар: Тұжырымдамалық бағыттар
stability-not-offered = Таңдауға болмайды: { $count ->
    [0] { "" }
   *[other] { $lost } (кірісі біздегі көшірмеде жоқ) және{ " " }
}{ $first }–{ $last } (екі жоспарда да жоқ).
stability-reset = Қалпына келтіру
stability-close = Балансты теңестіру
stability-close-title = Активтерді меншікті капитал мен міндеттемелердің қосындысына теңестіру
stability-effect = Қаржылық тетік әсері (формуласы басылмаған)
stability-effect-choice = { $effect ->
    [moves] активтердің табыстылығы × леверидж көбейтіндісіне сай өзгереді
   *[held] басылған күйінде қалады
}
stability-readout = { $moved ->
    [yes] { $base } мәнінен { $change }
   *[no] { "" }
}
stability-origin = { $origin ->
    [printed] { $year } жылға басылған
    [planned] { $year } жылға жоспарланған
    [net] { $year } жылғы жоспарлы кіріс пен таза пайданың айырмасы
   *[borrowed] { $year } жылғыдай деп алынған, жоспарда жоқ
}
stability-unknown-number = Сілтемеде «{ stability-measure }» үшін «{ $read }» берілген, мұнда ондай сома болмайды; көрсетілгені – { $fallback }.

stability-note-none = Ешбір мән өзгертілмеген: бұл – { $year } жылғы мәндер.
stability-note-moved = Жорамал: { stability-input-inside } { $value } млн теңге, бастапқы мәннен айырмасы { $change } ({ $base }, { stability-origin }).
stability-note-borrowed = Жорамал: { stability-input-inside } { $value } млн теңге, { $year } жылғыдай; жоспарда { $planned } жылға мән жоқ.
stability-note-planned = { $year } жылға жоспар: кіріс { $income } млн теңге, таза пайда { $profit } млн теңге; шығыстар – салық төленбейтіндей алынған айырмасы.
stability-note-effect = { $moves ->
    [yes] Қаржылық тетік әсері { $year } жылғы { $effect } мәнінен активтердің табыстылығы × леверидж көбейтіндісіне сай өзгереді деп алынған; формуласы басылмаған.
   *[no] Қаржылық тетік әсері { $year } жылғы { $effect } мәнінде қалдырылған.
}
stability-note-rounded = Басылған коэффициенттер дөңгелектелген, жорамалдағысы есептелген: { $year } жылғы мәндерде { stability-ratio-inside } Z мәніне { $printed } орнына { $computed } қосады.
stability-note-open = Бұл баланс теңеспейді: активтер мен меншікті капитал және міндеттемелер қосындысының айырмасы { $gap } млн теңге.

# What follows from the assumptions.

stability-what-if-title = { $outcome ->
    [unknown] Бұл жорамалдармен Z мәнін есептеуге болмайды
    [same] Ештеңе өзгерген жоқ: Z = { $z }, пайыз бүтін сан болғанда { stability-class }; бөлшекпен { $fraction }, { $fraction_class_one ->
        [yes] I сынып
       *[no] I сыныптан төмен
    }
   *[moved] Жорамал: Z = { $z }, { $year } жылдан айырмасы { $change }, пайыз бүтін сан болғанда { stability-class }; бөлшекпен { $fraction }, { $fraction_class_one ->
        [yes] I сынып
       *[no] I сыныптан төмен
    }
}
stability-what-if-sub = Әр коэффициенттің Z мәніне қосатын үлесі (пайыз – бүтін сан): { $year } жылға басылғаны және жорамалыңыз бойынша
stability-what-if-key = Солғын – { $year } жылға басылғаны, штрихталған – жорамалыңыз.
stability-printed = { $year }, басылғаны
stability-assumed = Жорамал

stability-ratios-title = { $known ->
    [yes] Пайда { $profit } млн теңге, кірістің { $share }‑ы
   *[no] Кіріссіз, активтерсіз немесе меншікті капиталсыз коэффициент есептелмейді
}
stability-ratios-sub = Жорамалыңыз бойынша коэффициенттер және { $year } жылға басылғандары
stability-ratios-foot = Z – құрамдас бөліктердің қосындысы, пайыз – бүтін сан. I сынып { $threshold } мәнінен басталады.
stability-head-change = Өзгеріс
stability-head-term = Z мәніне қосады
stability-zone = Z = { $z }: { stability-class }, пайыз – бүтін сан
stability-zone-fractions = Пайыз бөлшек болса: { $z }, { stability-class }.

stability-tornado-title = { $same ->
    [yes] Z мәніне ең күшті әсер ететіні – { $largest ->
        [income] кіріс
        [expenses] шығыстар
        [assets] активтер
        [own_capital] меншікті капитал
       *[liabilities] міндеттемелер
    }: 1 %‑ға артса { $value }, { $step } млн теңгеге артса { $other_value }
   *[no] Z мәніне ең күшті әсер ететіні: 1 %‑ға артса – { $largest ->
        [income] кіріс
        [expenses] шығыстар
        [assets] активтер
        [own_capital] меншікті капитал
       *[liabilities] міндеттемелер
    } ({ $value }), { $step } млн теңгеге артса – { $other ->
        [income] кіріс
        [expenses] шығыстар
        [assets] активтер
        [own_capital] меншікті капитал
       *[liabilities] міндеттемелер
    } ({ $other_value })
}
stability-tornado-none = Бұл мәндер бойынша сезімталдықты есептеуге болмайды
stability-tornado-sub = Есептегі бір ғана шама 1 %‑ға және { $step } млн теңгеге өзгергенде Z мәнінің өзгеруі
stability-tornado-key = Қанық – дерек артады, солғын – кемиді. Қалғандары өзгермейді, сондықтан активтер не капитал өзгерсе, баланс сонша сомаға теңеспей қалады. Әрқайсысының шкаласы бөлек.
stability-by-percent = 1 %‑ға өзгерсе
stability-by-step = { $step } млн теңгеге өзгерсе
stability-tornado-side = { $kind ->
    [percent] 1 % { $direction ->
        [more] артық
       *[less] кем
    }
   *[step] { $step } млн { $direction ->
        [more] артық
       *[less] кем
    }
}
