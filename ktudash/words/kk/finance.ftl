### Finance

finance-name = Қаржы
finance-lead = 2018–2020 жылдары университеттің кірісі, активтері мен міндеттемелері қандай болды, екі жоспар 2029 жылға дейін не көздейді.
finance-fold = Баланс, табыстылық, леверидж және жоспарлы кірістің көздері

finance-measure = { $measure ->
    [income] Кіріс
    [expenses] Шығыстар
    [gross_income] Жалпы кіріс
    [profit_before_tax] Салық салынғанға дейінгі пайда
    [net_profit] Таза пайда
    [net_profit_retained] Иелігінде қалғаны
    [net_profit_for_development] Дамуға
    [own_capital] Меншікті капитал
    [liabilities] Міндеттемелер
    [assets] Активтер
    [return_on_assets] Активтер бойынша
    [return_on_own_capital] Меншікті капитал бойынша
    [return_on_income] Кіріс бойынша
    [leverage] Леверидж коэффициенті
    [leverage_effect] Қаржылық тетік әсері, %
    [ebitda] EBITDA, млн теңге
    [financing] Қаржыландыру
    [all_income] Барлық кіріс
    [education] Білім беру
    [research] Ғылым
    [remaining] Қалғаны
    [productivity] Еңбек өнімділігі
    [kzt] Қосылған құн, теңге
   *[usd] Қосылған құн, АҚШ доллары
}

finance-income-title = { $income_moved ->
    [fell] { $year } жылы университет кірісі { $income }‑ға төмендеп, { $now } млн теңге болды
   *[rose] { $expenses_moved ->
        [fell] { $year } жылы университет кірісі { $income }‑ға өсіп, { $now } млн теңге болды; шығыстар { $expenses }‑ға азайды
       *[rose] { $year } жылы университет кірісі { $income }‑ға өсіп, { $now } млн теңге болды; шығыстар { $expenses }‑ға өсті
    }
}
finance-income-sub = Кіріс, шығыстар және жалпы кіріс, млн теңге, { $first }–{ $last }
finance-income-key = { $lost ->
    [0] Үшеуінің шкаласы ортақ.
   *[other] Үшеуінің шкаласы ортақ. { $years }: құжаттың біздегі көшірмесінде сандар жоқ.
} Жалпы кіріс кіріс пен шығыстан қалай шығатыны басылмаған: ол екеуінің айырмасы емес, айырмасы – салық салынғанға дейінгі пайда.

finance-profit-title = { $moved ->
    [multiplied] { $year } жылы салық салынғанға дейінгі пайда { $now } млн теңге болды: { $before_year } жылғы { $before } млн теңгеге қарағанда { $factor } есе көп
    [fell] { $year } жылы салық салынғанға дейінгі пайда { $percent }‑ға азайып, { $now } млн теңге болды
   *[rose] { $year } жылы салық салынғанға дейінгі пайда { $percent }‑ға өсіп, { $now } млн теңге болды
}
finance-profit-sub = Салық салынғанға дейінгі пайда, таза пайда және одан қалғаны, млн теңге, { $first }–{ $last }
finance-profit-key = Төртеуінің шкаласы ортақ.
finance-profit-left = { $year } жыл: таза пайда { $net } млн теңге, оның университет иелігінде қалғаны { $left } млн теңге. Арадағы { $difference } млн теңге жоспарда түсіндірілмеген.
finance-profit-untaxed = { $years }: таза пайда салық салынғанға дейінгі пайдаға тең; салық басылмаған.

finance-balance-title = { $direction ->
    [fell] Меншікті капитал { $last } жылы активтердің { $now }‑ын құрап, { $year } жылғы { $before } деңгейінен төмендеді
   *[rose] Меншікті капитал { $last } жылы активтердің { $now }‑ын құрап, { $year } жылғы { $before } деңгейінен өсті
}
finance-balance-sub = Қосындысы активтерге тең меншікті капитал мен міндеттемелер, млн теңге, { $first }–{ $last }
finance-balance-key = Бағандардың үстінде – активтер.
finance-balance-doubt = { $year } жыл: меншікті капитал мен міндеттемелердің қосындысы { $sum } млн теңге, басылған активтер – { $printed }.

finance-returns-title = { $moved ->
    [mixed] { $year } жылы таза пайда кірістің { $income }‑ын құрады; { $first } жылдан бері үш табыстылық әрқалай өзгерді
    [fell] { $year } жылы таза пайда кірістің { $income }‑ын құрады, { $first } жылы { $before }; активтер мен меншікті капитал табыстылығы да төмендеді
   *[rose] { $year } жылы таза пайда кірістің { $income }‑ын құрады, { $first } жылы { $before }; активтер мен меншікті капитал табыстылығы да өсті
}
finance-returns-sub = Табыстылық: таза пайданың активтерге, меншікті капиталға және кіріске қатынасы, %, { $first }–{ $last }
finance-returns-key = Үшеуінің шкаласы ортақ.

finance-leverage-title = { $apart ->
    [yes] { $year } жылы леверидж { $leverage_before } деңгейінен { $leverage } деңгейіне төмендеді, EBITDA { $ebitda_before } млн теңгеден { $ebitda } млн теңгеге өсті
   *[no] { $year } жылы леверидж { $leverage }, EBITDA { $ebitda } млн теңге болды
}
finance-leverage-sub = Леверидж (коэффициент), қаржылық тетік әсері (%), EBITDA (млн теңге), { $first }–{ $last }
finance-leverage-key = Әрқайсысының бірлігі мен шкаласы бөлек. Леверидж – міндеттемелердің меншікті капиталға қатынасы.

finance-financing-title = { $rising ->
    [yes] Стратегиялық жоспарға { $total } млрд теңге керек: { $first } жылы { $start } млрд теңге, { $last } жылы { $end } млрд теңгеге дейін өседі
   *[no] Стратегиялық жоспарға { $first }–{ $last } жылдары { $total } млрд теңге керек
}
finance-financing-sub = Стратегиялық жоспарды жоспарлы қаржыландыру, млрд теңге, { $first }–{ $last }
finance-financing-key = Жиектелген – жоспар.
finance-financing-doubt = Жылдардың қосындысы { $sum } млрд теңге, басылған жиынтық – { $total }.

finance-income-path-title = { $direction ->
    [down] { $last } жылғы кіріс жоспары { $end } млрд теңге, бұл { $base_year } жылғы { $base } млрд теңгеден төмен
   *[up] { $last } жылғы кіріс жоспары { $end } млрд теңге: { $base_year } жылғы { $base } млрд теңгеге қарағанда { $factor } есе көп
}
finance-income-path-sub = Барлық кіріс, млрд теңге: факт { $first }–{ $base }, жоспар { $start }–{ $last }
finance-income-path-key = Тұтас – факт, жиектелген – жоспар.
finance-no-figures =
    екі жоспарда да

    сан жоқ

finance-profit-path-title = { $below ->
    [yes] { $first } жылға { $start } млн теңге таза пайда жоспарланған; { $base_year } жылы { $base } млн теңге болды
   *[no] Таза пайда { $base_year } жылғы { $base } млн теңгеден { $last } жылы { $end } млн теңгеге дейін өсуге тиіс
}
finance-profit-path-sub = Таза пайда, млн теңге: факт { $first }–{ $base }, жоспар { $start }–{ $last }
finance-profit-path-key = Тұтас – факт, жиектелген – жоспар. Кірістегі үлесі: { $base_year } жылы { $base_margin }, жоспар – { $first } жылы { $start_margin }, { $last } жылы { $end_margin }.

finance-parts-title = { $named_moved ->
    [fell] { $first } және { $last } жылдарға жатқызсақ, білім беру мен ғылымнан тыс кіріс { $remaining } млн теңгеге дейін өсуге тиіс
   *[rose] { $first } және { $last } жылдарға жатқызсақ, білім беру мен ғылым барлық кірістің әуелі { $start }‑ын, кейін { $end }‑ын беруге тиіс
}
finance-parts-sub = Көздері бойынша жоспарлы кіріс, млн теңге; тақырыптардағы бастапқы мән { $first } жылға, түпкі мән { $last } жылға жатқызылды
finance-parts-key = Жиектелген – жоспар. Бағандардың үстінде – барлық кіріс. Тек алғашқы және соңғы жыл берілген.
finance-parts-note = Қалған бөлігін біз есептедік: барлық кірістен білім беру мен ғылым шегерілді. Оған жоспарда тек әлеуметтік жұмыс пен фандрайзинг аталған, { $last } жылға дейін жылына { $social } млн теңге.
finance-parts-years = Тақырыптарда «…-дан …-ға дейін» деп, жылсыз жазылған. Бастапқы мән { $first } жылға жатқызылды: 2.2, 2.3 және 3.2 тақырыптары { $first } жылдың жолдарына сәйкес, сонда екі бөлік жылына { $education }‑ға және { $research }‑ға өседі.
finance-part = { $thin ->
    [yes] { $part } { $value }
   *[no] { $part }
}

finance-value-title = { $rising ->
    [yes] Жоспар бойынша академиялық сағатқа қосылған құн { $first } жылғы { $start } теңгеден { $last } жылы { $end } теңгеге дейін, яғни { $factor } есе өсуі тиіс (доллармен { $usd_factor } есе)
   *[no] { $last } жылғы жоспар: академиялық сағатқа қосылған құн { $end } теңге, өнімділік { $productivity }
}
finance-value-sub = Еңбек өнімділігі (бірлігі басылмаған); академиялық сағатқа қосылған құн, теңге және АҚШ доллары, { $first }–{ $last }
finance-value-key = Жиектелген – жоспар. Әрқайсысының бірлігі мен шкаласы бөлек. Тақырыптар бойынша { $last } жылғы өнімділік жоспары: білім беруде { $education }, ғылымда { $research }, әлеуметтік жұмыста { $social }.
finance-value-note = Теңге мен доллардағы сандардан шығатын айырбас бағамы жылдан жылға өзгереді, бір долларға теңге: { $rates }.
finance-rate = { $year } – { $rate }
