### Teaching

teaching-name = Оқыту
teaching-lead = Оқыту неге сүйенеді: электрондық ресурстар, аккредиттелген бағдарламалар, оқытушылардың біліктілігі мен ғылыми дәрежелері.
teaching-fold = { $fold ->
    [targets] Жоспар не көздейді: тілдер, шетелдегі тағылымдама, онлайн курстар, цифрлық кітапханалар
   *[kinds] Электрондық ресурстар мен қызметкерлер курстары түрлері бойынша
}
teaching-total = Барлығы
teaching-others = Қалған барлық түрі
teaching-remark = { $number }‑көрсеткіш. { $remark }
teaching-kind = { $kind ->
    [basic_version] Базалық нұсқалар
    [video_lecture] Бейнедәрістер
    [internet_version] Интернет-нұсқалар
    [virtual_lab] Виртуалды зертханалар
    [multimedia_presentation] Презентациялар
    [slide_lecture] Слайд-дәрістер
    [web_portfolio] Веб-портфолио
    [mooc] ЖАОК
    [video_class] Бейнесабақтар
    [acquired] Сатып алынған
   *[cer] CER
}
teaching-group = { $group ->
    [courses] Университеттің өз курстары
    [enterprises] Кәсіпорындарда
    [kazakhstan] Қазақстан университеттерінде
   *[abroad] Шетелде
}
teaching-agency = { $agency ->
    [kazsee] KazSEE
    [iaar] АРТА
    [iqaa] БСҚА
    [acquin] ACQUIN
   *[total] Барлығы
}
teaching-indicator = { $code ->
    [SP-6-4-2] Ғылым докторлары
    [SP-6-4-3] Ғылым кандидаттары
    [SP-6-4-4] PhD
    [SP-6-4-5] Ағылшынша сабақ береді
    [SP-6-4-6] Тіл сертификаты бар
    [SP-6-4-7] Біліктілік пен тағылымдама
    [SP-6-4-8] Педагогикалық даярлық
    [SP-1-1-10] Ресурстар өсімі
    [SP-1-1-11] Онлайн курсы бар пәндер
    [CD-1-2-1-3] Бағдарламалар
   *[CD-1-2-1-4] Студенттер
}
teaching-doubt = { $what ->
    [kinds] { $year } жыл: түрлердің қосындысы { $sum }, басылған жиынтық { $printed }.
   *[training] { $year } жыл: курстар мен орындардың қосындысы { $sum }, мәтінде барлығы { $printed } делінген.
}

### Teaching: accreditation

teaching-agencies-title = { $agency ->
    [kazsee] Ең көп бағдарламаны KazSEE аккредиттеді: { $year } жылы { $count }
    [iaar] Ең көп бағдарламаны АРТА аккредиттеді: { $year } жылы { $count }
    [iqaa] Ең көп бағдарламаны БСҚА аккредиттеді: { $year } жылы { $count }
   *[acquin] Ең көп бағдарламаны ACQUIN аккредиттеді: { $year } жылы { $count }
}
teaching-agencies-differ = { $year } жылы аккредиттелген бағдарлама: { $sum } немесе { $printed } – агенттіктер мен жиынтық сәйкес емес
teaching-agencies-sub = Жыл ішінде аккредиттелген білім беру бағдарламалары, саны, { $first }–{ $last }
teaching-agencies-key = Сұр – басылған жиынтық. «Жоқ» – кестеде сызықша тұр. «Басылмаған» – ұяшық бос.
teaching-agencies-doubt = { $agrees ->
    [yes] { $year } жыл: агенттіктердің қосындысы { $sum }, басылған жиынтық { $printed }; мәтінде де { $text } делінген.
   *[no] { $year } жыл: агенттіктердің қосындысы { $sum }, басылған жиынтық { $printed }.
}
teaching-agencies-share = Мәтінде { $year } жылға дейін бағдарламалардың { $share }‑ы аккредиттелген делінген, бірақ барлығы қанша бағдарлама екені айтылмаған. Онда аталған { $accredited } бағдарлама – мәтіндегі { $programmes } бағдарламаның { $own }‑ы{ $fits ->
    [0] { "" }
   *[other] ; { $share } болуы үшін бағдарлама саны { $fits } болуы керек
}.
teaching-accredited-title = { $every ->
    [yes] { $last } жылға дейін барлық бағдарлама халықаралық аккредиттеуден өтуі тиіс
   *[no] { $last } жылға дейін бағдарламалардың { $final }‑ы халықаралық аккредиттеуден өтуі тиіс
}
teaching-accredited-sub = Халықаралық аккредиттеуден өткен бағдарламалар, барлық бағдарламадағы үлесі, %, жоспар { $first }–{ $last }
teaching-target-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар.
   *[no] Жиектелген – жоспар. Құжатта осы анықтама бойынша факт жоқ.
}

### Teaching: degrees and skills of the staff

teaching-degrees-title = Дәрежелілік: { $last } жылы профессор-оқытушылар құрамының { $actual }‑ы; жоспар – { $year } жылы { $next }, { $final_year } жылы { $final }
teaching-degrees-sub = Ғылыми дәрежесі бар профессор-оқытушылар құрамы, %: { $first }–{ $last } – мәтін бойынша, жоспар { $start }–{ $end }
teaching-degrees-counted = Мәтіннің басқа жерінде оқытушылар ({ $whole }) мен кәсіпорын мамандарының арасынан дәрежесі барлар саналған: { $part }. Бұл оқытушылар санының { $share }‑ы, ал { $year } жылға басылғаны – { $printed }.
teaching-degrees-name = Дәрежелі оқытушылар
teaching-accredited-name = Аккредиттелген бағдарламалар
teaching-bars-key = Тұтас – факт, жиектелген – жоспар.
teaching-numbers-title = Ғылым докторлары, ғылым кандидаттары мен PhD докторлары, жоспар: { $first } жылы { $before }, { $last } жылы { $now }
teaching-numbers-sub = Ғылыми дәрежесі бойынша оқытушылар, адам, жоспар { $first }–{ $last }
teaching-numbers-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар. Үшеуінің шкаласы ортақ.
   *[no] Жиектелген – жоспар. Үшеуінің шкаласы ортақ. Тақырыпта бір жылдың үш жоспары қосылған.
}
teaching-skills-title = { $which ->
    [languages] { $last } жылға дейін оқытушылардың { $first }‑ы ағылшынша сабақ беруге, { $second }‑ының тіл сертификаты болуға тиіс
   *[training] { $last } жылға дейін оқытушылардың { $first }‑ы шетелде біліктілігін арттырып, тағылымдамадан, { $second }‑ы педагогикалық даярлықтан өтуге тиіс
}
teaching-skills-sub = Барлық профессор-оқытушылар құрамындағы үлесі, %, жоспар { $first }–{ $last }
teaching-skills-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар. Әр өлшемнің шкаласы бөлек.
   *[no] Жиектелген – жоспар. Әр өлшемнің шкаласы бөлек.
}

### Teaching: electronic resources

teaching-resources-new = Электрондық ресурстар: { $last } жылы { $now }, оның { $count } ресурсы – бұрын саналмаған түр ({ $kind })
teaching-resources-title = { $rose ->
    [yes] Электрондық ресурстар өсті: { $first } жылы { $before }, { $last } жылы { $now }
   *[no] Электрондық ресурстар азайды: { $first } жылы { $before }, { $last } жылы { $now }
}
teaching-resources-sub = Электрондық білім беру ресурстары, саны, { $first }–{ $last }
teaching-resources-others = { $rose ->
    [yes] { $kind }: { $last } жылға дейін сызықша тұр{ $unexplained ->
        [yes] ; құжатта бұл қысқартудың толық жазылуы жоқ
       *[no] { "" }
    }. Қалған барлық түрі бірге өсті: { $before_year } жылы { $before }, { $last } жылы { $now }.
   *[no] { $kind }: { $last } жылға дейін сызықша тұр{ $unexplained ->
        [yes] ; құжатта бұл қысқартудың толық жазылуы жоқ
       *[no] { "" }
    }. Қалған барлық түрі бірге азайды: { $before_year } жылы { $before }, { $last } жылы { $now }.
}
teaching-resources-gone = { $rose ->
    [yes] { $kind }: { $before_year } жылы { $count }, { $last } жылы сызықша; бұларсыз қалған түрлер өсті: { $before } → { $now }.
   *[no] { $kind }: { $before_year } жылы { $count }, { $last } жылы сызықша; бұларсыз қалған түрлер азайды: { $before } → { $now }.
}
teaching-resources-text = Мәтінде жылы көрсетілмей { $every } электрондық басылым, оның { $own } университеттің өзінікі делінген; кестеде { $year } жылға { $table } тұр. Диаграмма кестеге сүйенеді.
teaching-total-key = { $corrected ->
    [yes] Үстінде – кестедегі жиынтық, түзетілген жерде * белгісі бар.
   *[no] Үстінде – басылған жиынтық.
}
teaching-kinds-title = { $kind }: { $first } жылы { $before }, { $last } жылы { $now } – жыл сайын саналған түрлер ішіндегі ең көп өсім
teaching-kinds-fell = Жыл сайын саналған түрлердің бірде-бірі { $first }–{ $last } жылдары өспеді
teaching-kinds-sub = Түрі бойынша электрондық білім беру ресурстары, саны, { $first }–{ $last }
teaching-kinds-key = Барлық баған бір шкалада. «Жоқ» – кестеде сызықша тұр.

### Teaching: online courses and libraries

teaching-online-title = { $again ->
    [yes] Онлайн курстар { $reached } жылы да, { $last } жылы да пәндердің { $final }‑ын қамтуға тиіс
   *[no] Онлайн курстар { $reached } жылы пәндердің { $final }‑ын қамтуға тиіс
}
teaching-online-sub = Оқытудағы электрондық ресурстар өсімі және онлайн курсы бар пәндер, %, жоспар { $first }–{ $last }
teaching-online-key = { $reported ->
    [yes] Тұтас – факт, жиектелген – жоспар. Әр өлшемнің шкаласы бөлек. «Жоспар жоқ» – құжатта сызықша тұр.
   *[no] Жиектелген – жоспар. Әр өлшемнің шкаласы бөлек. «Жоспар жоқ» – құжатта сызықша тұр.
}
teaching-libraries-title = { $last } жылға дейін бағдарламалардың { $programmes }‑ы, студенттердің { $students }‑ы әлемдік цифрлық кітапханаларды пайдалануға тиіс
teaching-libraries-sub = Әлемдік цифрлық кітапханаларды пайдаланатын бағдарламалар мен студенттер, %, жоспар { $first }–{ $last }

### Teaching: training of the staff

teaching-training-title = Оқытушылар курстары: { $last } жылы { $now } қатысу{ $differs ->
    [yes] { " " }(курстар бойынша { $added })
   *[no] { "" }
}, { $before_year } жылы { $before }
teaching-training-sub = Оқытушылардың аяқталған біліктілік арттыруы, қатысу саны, өткен орны бойынша, { $first }–{ $last }
teaching-training-key = Үстінде – мәтіндегі жиынтық.
teaching-training-people = Мәтінде { $year } жылғы { $value } қатысу оқытушылар саны деп аталған, ал университетте { $staff } оқытушы бар: біреулері бірнеше рет саналған не оқытушы еместер де қосылған.
teaching-courses-title = { $year } жылғы { $all } қатысудың { $own } қатысуы ({ $share }) университеттің өз курстарында, бір курста – { $people } адамға дейін
teaching-courses-sub = Оқытушылардың аяқталған біліктілік арттыруы, қатысу саны, курсы мен орны бойынша, { $first }–{ $last }
teaching-courses-key = Қанық – университеттің өз курстары. Солғын – кәсіпорындарда, басқа университеттерде, шетелде.
teaching-courses-panel = { $year }: { $total }
