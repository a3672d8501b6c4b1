### Students

students-name = Студенттер
students-lead = Әр деңгейде қанша білім алушы бар, оқуын кім төлейді, екі жоспар 2029 жылға дейін не көздейді.
students-fold = Кім төлейді: күндізгі студенттер мен бірінші курсқа қабылдау

students-level = { $level ->
    [bachelor_full_time] Бакалавриат, күндізгі
    [bachelor_part_time] Бакалавриат, сырттай
    [bachelor] Бакалавриат
    [master] Магистратура
    [doctoral] Докторантура
    [formal] Колледжден докторантураға дейінгі барлық деңгей
   *[non_formal] Бейресми білім беру
}
students-total = Барлығы

students-level-title = { $direction ->
    [fell] Білім алушылар контингенті азайды: { $before_year } жылы { $before }, { $year } жылы { $now } ({ $percent })
   *[rose] Білім алушылар контингенті өсті: { $before_year } жылы { $before }, { $year } жылы { $now } ({ $percent })
}
students-level-moved = { $year } жылғы өзгеріс: { $moved }
students-moved = { $part ->
    [bachelor_full_time] күндізгі бакалавриат
    [bachelor_part_time] сырттай бакалавриат
    [master] магистратура
   *[doctoral] докторантура
} { $change }
students-level-sub = Оқу деңгейі мен нысаны бойынша білім алушылар, адам, { $first }–{ $last }
students-level-key = Сырттай оқитындар бакалавриат санына кіреді.
students-level-doubt = { $year } жыл: деңгейлердің қосындысы { $sum }, басылған жиынтық { $printed }.
students-text = 1‑кестенің қасындағы мәтінде жылы көрсетілмей { $value } білім алушы деп жазылған; кестенің бірде-бір жылында мұндай сан жоқ. Диаграммалар кестеге сүйенеді.
students-text-share = 1‑кестенің жанындағы мәтінде { $level ->
    [master] магистранттардың
   *[doctoral] докторанттардың
} үлесі – { $printed }; мәтіннің өз сандары бойынша ({ $part }, барлығы – { $whole }) ол { $share } болады.
students-text-finance = Қаржы туралы мәтінде { $year } жылға { $value } білім алушы көрсетілген, 1‑кестеде – { $table }. Диаграммалар кестеге сүйенеді.
students-text-decline = Қаржы туралы мәтінде { $year } жылға { $value } білім алушы көрсетілген: { $since } жылғы { $since_value } санынан { $decline }‑ға кем (мәтіннің өз сандары бойынша { $own_decline }). 1‑кестеде – { $table }, яғни { $table_decline }‑ға кем{ $closed ->
    [yes] , деңгейлерінің қосындысы да осыған тең
   *[no] { "" }
}. Диаграммалар кестеге сүйенеді.

students-path-title = Барлық деңгейдегі күндізгі студенттер саны өсуге тиіс: { $start_year } жылы { $start }, { $end_year } жылы { $end }
students-path-sub = Барлық деңгейдегі білім алушылар, адам: жоспарға дейін { $first }–{ $base }; жоспар – күндізгі { $start }–{ $end }, колледжбен бірге { $wide_start }–{ $last }
students-path-key = Боялғаны – факт, боялмағаны – жоспар.
students-path-note = Салыстыруға келмейтін үш санау тәсілі: 1‑кестеде барлық білім алушы, Стратегиялық жоспарда тек күндізгі студенттер саналған, Тұжырымдамалық бағыттарда колледж де қосылған.
students-path-doubt = { $year } жыл: күндізгі студенттер – басылған жиынтықтан сырттай оқитындарды шегергендегі { $value }; сырттай оқитындарсыз деңгейлердің қосындысы { $sum }.
students-path-sum = { $year } жылғы { $wide } – Стратегиялық жоспар көздеген { $narrow } күндізгі студент пен колледждің { $college } білім алушысы.
students-all = барлығы
students-full-time = күндізгі
students-with-college = колледжбен бірге

students-levels-title = Магистранттар: { $base_year } жылы { $base }; жоспар – { $first_year } жылы { $first }, { $year } жылы { $last }
students-levels-sub = Деңгейлер бойынша білім алушылар, бакалавриат – тек күндізгі, адам: жоспарға дейін { $base }, жоспар { $first }–{ $last }
students-levels-key = Тұтас – факт, жиектелген – жоспар. Әр деңгейдің шкаласы бөлек.

students-facet = { $level }: { $funding ->
    [total] Барлығы
    [state] Мемлекеттік тапсырыс
   *[contract] Ақылы
}
students-funding-title = { $year } жылға жоспарланған күндізгі студенттердің { $share }‑ының оқу ақысын мемлекет төлеуге тиіс
students-funding-sub = Төлем көзі бойынша күндізгі студенттер жоспары, адам, { $first }–{ $last }
students-funding-doubt = { $level }, { $years }: мемлекеттік тапсырыс пен ақылы оқу жоспарының қосындысы { $sum }, басылған жиынтық { $printed }.
students-funding-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар. Әр бөліктің шкаласы бөлек.
   *[no] Жиектелген – жоспар. Боялғаны – мемлекеттік тапсырыс, ағы – ақылы.
}
students-admission-title = { $again ->
    [yes] Бірінші курсқа қабылдау жоспары (колледжсіз): { $year } жылы да, { $last } жылы да { $now }, бұл { $first } жылдан { $count } артық
   *[no] Бірінші курсқа қабылдау жоспары (колледжсіз): { $year } жылы { $now }, бұл { $first } жылдан { $count } артық
}
students-admission-sub = Деңгей мен төлем көзі бойынша бірінші курсқа қабылдау жоспары, адам, { $first }–{ $last }

students-directions-title = Тұжырымдамалық бағыттар бойынша { $year } жылға колледжбен бірге { $end } білім алушы жоспарланған, бұл { $start_year } жылғы { $start } санынан { $growth }‑ға артық
students-directions-sub = Бағдарлама түрі бойынша білім алушылар жоспары, адам, { $first }–{ $last }
students-directions-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар. Әр түрдің шкаласы бөлек.
   *[no] Жиектелген – жоспар. Әр түрдің шкаласы бөлек.
}
