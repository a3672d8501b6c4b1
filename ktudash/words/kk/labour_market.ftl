### Labour market: regions, industries, measures

labour-region = { $region ->
    [republic] Республика
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
   *[east_kazakhstan] Шығыс Қазақстан облысы
}
labour-region-short = { $region ->
    [akmola] Ақмола
    [aktobe] Ақтөбе
    [almaty] Алматы
    [atyrau] Атырау
    [west_kazakhstan] БҚО
    [zhambyl] Жамбыл
    [karaganda] Қарағанды
    [kostanay] Қостанай
    [kyzylorda] Қызылорда
    [mangystau] Маңғыстау
    [pavlodar] Павлодар
    [north_kazakhstan] СҚО
    [turkestan] Түркістан
   *[east_kazakhstan] ШҚО
}
labour-city = { $city ->
    [astana] Астана
   *[almaty_city] Алматы (қала)
}
labour-city-note = 8‑кестеде бұл қаланың бағаны жоқ.
labour-industry = { $industry ->
    [total] Басылған жиынтық
    [mining] Тау-кен өндіру
    [manufacturing] Өңдеу өнеркәсібі
    [power_supply] Энергиямен жабдықтау
    [civil_engineering] Азаматтық құрылыс
    [passenger_rail] Жолаушы теміржолы
    [freight_rail] Жүк теміржолы
    [other_passenger_land] Өзге жолаушы көлігі
    [freight_road] Жүк автокөлігі
    [communication] Байланыс
    [programming] Бағдарламалау
   *[architecture] Сәулет
}
labour-industry-within = { $industry ->
    [total] университет бағдарламаларының салалары
    [mining] тау-кен өндіру өнеркәсібі және карьерлерді қазу
    [manufacturing] өңдеу өнеркәсібі
    [power_supply] электр энергиясымен, газбен, бумен жабдықтау
    [civil_engineering] азаматтық құрылыс
    [passenger_rail] жолаушылар теміржол көлігі
    [freight_rail] жүк теміржол көлігі
    [other_passenger_land] өзге де жолаушылар құрлық көлігі
    [freight_road] жүк автомобиль көлігі және тасымалдау қызметтері
    [communication] байланыс
    [programming] бағдарламалау және консультациялар
   *[architecture] сәулет, инженерлік ізденістер және техникалық сынақтар
}
labour-measure = { $measure ->
    [vacant_jobs] Бос жұмыс орындары
    [expected_need] Күтілетін қажеттілік
   *[need_per_vacancy] Бір бос орынға қажеттілік
}
labour-measure-within = { $measure ->
    [vacant_jobs] бос жұмыс орындары
    [expected_need] қызметкерлерге күтілетін қажеттілік
   *[need_per_vacancy] бір бос жұмыс орнына күтілетін қажеттілік
}
labour-ordinal = { $place ->
    [1] бірінші
    [2] екінші
    [3] үшінші
    [4] төртінші
    [5] бесінші
    [6] алтыншы
    [7] жетінші
    [8] сегізінші
    [9] тоғызыншы
    [10] оныншы
    [11] он бірінші
    [12] он екінші
    [13] он үшінші
    [14] он төртінші
   *[other] { $place }-
}

### Labour market: the heatmap and the profile

labour-heat-title = { $measure ->
    [vacant_jobs] { labour-region }, { labour-industry-within }: { $value } бос жұмыс орны – облыстар мен салалар бойынша басылған ең көп мән
    [expected_need] { labour-region }, { labour-industry-within }: күтілетін қажеттілік { $value } адам – облыстар мен салалар бойынша басылған ең көп мән
   *[need_per_vacancy] { labour-region }, { labour-industry-within }: бір бос жұмыс орнына { $value } қызметкер керек ({ $jobs } орынға { $need } адам) – 8‑кестеде екеуі де басылған жерлердегі ең көп мән
}
labour-heat-nothing = 8‑кестеде облыстар мен салалар бойынша нөлден жоғары бірде-бір сан жоқ
labour-heat-key = x, штрихталған – құпия: облыстардың { $cells } мәнінің { $hidden } мәні{ $republic ->
    [0] { "" }
   *[other] { " " }және республиканың { $industries } мәнінің { $republic } мәні
}. Сызықша – жоқ не белгіленбеген. 0 – басылған нөл. Жиынтықтар басылғандай, түссіз. Реңктер кіші сандарды үлкендерінен анығырақ ажыратады.
labour-cell = { $hidden ->
    [yes] x
   *[no] –
}
labour-profile-title = { $shape ->
    [two] { $region }: бос жұмыс орны ең көп сала – { $jobs }, күтілетін қажеттілік ең көп сала – { $need }
    [same] { $region }: кестедегі салалар ішінде бос жұмыс орны да, күтілетін қажеттілік те ең көп сала – { $jobs }
    [jobs] { $region }: бос жұмыс орны ең көп сала – { $jobs }; бірде-бір салада нөлден жоғары қажеттілік басылмаған
   *[none] { $region }: бірде-бір салада нөлден жоғары сан басылмаған
}
labour-profile-sub = Салалар бойынша бос жұмыс орындары мен күтілетін қажеттілік, адам; 8‑кестеде жыл көрсетілмеген
labour-profile-key = { $chosen ->
    [yes] Қанық көк – таңдалған сала. Әр өлшемнің шкаласы бөлек.
   *[no] Әр өлшемнің шкаласы бөлек.
}{ $hidden ->
    [yes] { " " }Құпия деректерге орын берілмеген.
   *[no] { "" }
}

### Labour market: the map and the list

labour-sub = { $chart ->
    [map] { $measure }: { $industry }{ $people ->
        [yes] , адам
       *[no] { "" }
    }, облыстар бойынша (2022 жылға дейінгі шекаралар; 8‑кестеде жыл көрсетілмеген)
    [list] { $measure }: { $industry }{ $people ->
        [yes] , адам
       *[no] { "" }
    }; 8‑кестеде жыл көрсетілмеген
   *[heat] { $measure }, облыстар мен салалар бойынша{ $people ->
        [yes] , адам
       *[no] { "" }
    }; 8‑кестеде жыл көрсетілмеген
}
labour-what = { $total ->
    [yes] { labour-measure-within }, кестедегі барлық сала
   *[no] { labour-measure-within }, { labour-industry-within }
}
labour-among = { $hidden ->
    [yes] дерегі құпия емес { $of } облыс
   *[no] { $of } облыс
}
labour-map-title = { $count ->
    [0] 8‑кестеде нөлден жоғары саны бар облыс жоқ: { labour-what }
    [1] Нөлден жоғары сан тек бір облыста: { $regions } ({ labour-what }; салыстырылғаны – { labour-among })
    [2] Нөлден жоғары сан тек екі облыста: { $regions } ({ labour-what }; салыстырылғаны – { labour-among })
   *[other] { $measure ->
        [vacant_jobs] Бос жұмыс орны ең көп облыстар – { $regions }
        [expected_need] Қызметкерге қажеттілігі ең көп облыстар – { $regions }
       *[need_per_vacancy] Бір бос орынға қажеттілігі ең көп облыстар – { $regions }
    }{ $total ->
        [yes] { " " }(кестедегі барлық сала; салыстырылғаны – { labour-among })
       *[no] { " " }({ labour-industry-within }; салыстырылғаны – { labour-among })
    }
}
labour-map-key = { $total ->
    [yes] Университет бағдарламаларына сай салалардың басылған жиынтығы: онда құрлық көлігі екі рет саналған сияқты, кестеде жоқ салалар да болуы мүмкін. 8‑кестеде республикалық маңызы бар қалалардың (боялған, саны жоқ) бағаны жоқ.
   *[no] 8‑кестеде республикалық маңызы бар қалалардың (боялған, саны жоқ) бағаны жоқ.
}
labour-map-home = { $region }, университет орналасқан облыс
labour-map-chosen = { $region }, таңдалған
labour-legend-suppressed = құпия (x)
labour-legend-none = жоқ (–)
labour-share = Республикадағы үлесі { $share } (барлығы { $total })
labour-no-share = Республика дерегі құпия: үлесі есептелмейді
labour-rank = Саны бар { $ranked } облыс ішінде { $rank }‑орын
labour-no-rank = Үлесі де, орны да жоқ
labour-list-gap = { $status ->
    [suppressed] { $region }: сан жоқ, ол құпия ({ labour-what })
   *[none] { $region }: сан жоқ, 8‑кестеде сызықша тұр ({ labour-what })
}
labour-list-only = { $region }: тек осы облыста сан бар ({ labour-what })
labour-list-place = { $shared ->
    [yes] { $region }: { $all ->
        [yes] 14 облыс ішінде
       *[no] саны бар { $count } облыс ішінде
    } { labour-ordinal } орынды бөліседі ({ labour-what })
   *[no] { $region }: { $all ->
        [yes] 14 облыс ішінде
       *[no] саны бар { $count } облыс ішінде
    } { labour-ordinal } орында ({ labour-what })
}
labour-list-key = { $chosen ->
    [yes] Қызғылт сары, қалың қаріппен – Қарағанды, университет орналасқан облыс. Қанық көк – { $region }, таңдалған.
   *[no] Қызғылт сары, қалың қаріппен – Қарағанды, университет орналасқан облыс.
}{ $total ->
    [yes] { " " }Басылған жиынтықтарда құрлық көлігі екі рет саналған сияқты.
   *[no] { "" }
}{ $hidden ->
    [yes] { " " }Құпия деректерге орын берілмеген, олар кез келген орында болуы мүмкін.
   *[no] { "" }
}

### Labour market: the page

labour-name = Еңбек нарығы
labour-lead = Университет мамандықтарына бос жұмыс орындары қайда, жоспар 2025 жылға дейін не көздейді, оның сандарына қаншалықты сүйенуге болады. Облысты не саланы басыңыз: бет соған қарай өзгереді.
labour-fold = { $fold ->
    [every] Барлық облыс пен барлық сала (8‑кесте)
    [karaganda] Қарағанды мен оның облысы кәсіптер бойынша (9‑кесте)
    [text] Кадрға қажеттілік пен кадр тапшылығы туралы жоспар мәтінінде не айтылған
   *[doubts] Сандарға қаншалықты сенуге болады: үйлеспейтін жиынтықтар, құпия деректер
}
labour-menu = { $menu ->
    [measure] Өлшем:
    [industry] Сала:
    [region] Облыс:
    [rows] Облыстар реті:
   *[columns] Салалар реті:
}
labour-all-regions = барлық 14 облыс
labour-printed-order = кестедегі ретімен
labour-clash-title = { $some ->
    [yes] Басылған жиынтықтар кестедегі салалармен сәйкес емес
   *[no] Басылған жиынтықтар кестедегі салалардың қосындысына тең
}
labour-clash-sub = 8‑кесте, адам: облыстардың жиынтығы және олардың он бір саласы
labour-totals-card = { $by ->
    [region] Облыстардың жиынтығы: басылғаны және есептелгені
   *[industry] Салалардың жиынтығы: басылғаны және есептелгені
}
labour-totals-card-sub = { $by ->
    [region] 8‑кесте, адам: басылған жиынтық және он бір саланың қосындысы
   *[industry] 8‑кесте, адам: республиканың басылған мәні және 14 облыстың қосындысы
}
labour-totals-head = { $head ->
    [printed] Басылғаны
    [computed] Есептелгені
    [difference] Айырма
    [hidden] x
   *[finding] Түсіндірмесі
}
labour-totals-foot = { $source }. x – құпия бөліктер саны. Құпия дерек сан емес, қосылмайды. «–» – бірде-бір бөлікте сан жоқ.
labour-finding = { $finding ->
    [closes] сәйкес
    [closes_despite_x] x қосылмай-ақ сәйкес
    [land_twice] құрлық көлігі екі рет
    [x_may_carry] x ішінде болуы мүмкін
    [exceeds_beyond_x] x бәрін қамти алмайды
    [exceeds_without_x] { $land ->
        [yes] ішінара құрлық көлігі
       *[no] басылған түсіндірме жоқ
    }
    [falls_short] бөліктерінен кем
    [no_column] қалалардың бағаны жоқ
    [no_column_or_x] қалалар немесе x
   *[total_hidden] жиынтығы құпия
}

### Labour market: what the x may hide

labour-bounds-title = { $zero ->
    [0] 8‑кестеде { $all } мән жасырын ({ $measure }); жиынтықтар әрқайсысына орын қалдырады
    [1] 8‑кестеде { $all } мән жасырын ({ $measure }); жиынтықтар бойынша олардың біреуі тек нөл бола алады
   *[other] 8‑кестеде { $all } мән жасырын ({ $measure }); жиынтықтар бойынша олардың { $zero } мәні тек нөл бола алады
}
labour-bounds-sub = Жол мен бағанның басылған жиынтықтары бойынша әр x мәнінің ең жоғары шегі, адам; құрлық көлігі бір рет саналған; 8‑кестеде жыл көрсетілмеген
labour-bounds-name = Шектер
labour-bounds-key = Жолақ x ең көп қанша бола алатынын көрсетеді; баған, жол – әр жиынтықтан оған қалатыны. 0 – мәні нөл не жиынтыққа кірмейді.
labour-bounds-reading = { $telling ->
    [0] Бұл өлшемде құрлық көлігі екі рет саналған-саналмағанын көрсететін жиынтық жоқ.
    [1] { $exact ->
        [0] Бұл өлшемде құрлық көлігі екі рет саналған-саналмағанын бір жиынтық көрсете алады; онда екі рет саналмаған.
       *[other] Мұны бір жиынтық көрсете алады ({ $where }): ол салалар қосындысынан дәл құрлық көлігінің мәніне артық, екі рет саналған сияқты.
    }
   *[other] Мұны көрсете алатын { $telling } жиынтықтың { $exact ->
        [0] ешқайсысы салалар қосындысынан дәл құрлық көлігінің мәніне артық емес
        [1] біреуі салалар қосындысынан дәл құрлық көлігінің мәніне артық, екі рет саналған сияқты
       *[other] { $exact } жиынтығы салалар қосындысынан дәл құрлық көлігінің мәніне артық, екі рет саналған сияқты
    }.
} Мұнда ол бір рет саналған: { $all } мәннің { $once } мәні тек нөл бола алады. Басылғандай алынса – { $zero }.
labour-bounds-note = Бұл – мән емес, шек. Шектер жиынтыққа құпия деректер мен тек кестедегі салалар кіргенде ғана дұрыс; кейбір жиынтыққа одан да көп сала кіреді, сондықтан жасырын мәнді шығаруға болмайды.
labour-bounds-cell = { $region }, { $industry }
labour-bound = ең көбі { $upper }
labour-bound-unknown = шегі жоқ
labour-bounds-label = { $republic ->
    [yes] { $range } (баған { $column })
   *[no] { $range } (баған { $column }, жол { $row })
}
labour-bounds-why = { $republic ->
    [yes] Бағаннан қалатыны – { $column }; жол республиканың өзіне жоғарғы шек қоймайды.
   *[no] Жолдан қалатыны – { $row }, бағаннан – { $column }.
}{ $differs ->
    [yes] { " " }Басылғандай алынса, құрлық көлігі екі рет саналған болуы мүмкін, бағаннан қалатыны – { $printed }.
   *[no] { "" }
}
labour-bounds-nothing = ештеңе
labour-clash-head = { $finding ->
    [land_twice] Басылған жиынтық барлық саланың қосындысынан дәл құрлық көлігінің мәніне артық, екі рет саналған сияқты
    [exceeds_without_x] Басылған жиынтық барлық саланың қосындысынан артық, олардың ешқайсысы құпия емес
    [exceeds_beyond_x] Жиынтықтың артығын құпия деректер толық қамти алмайды
    [closes_despite_x] Жиынтық құпия деректерсіз-ақ шығады
   *[falls_short] Салалардың қосындысы басылған жиынтықтан артық
}
labour-clash = { $finding ->
    [land_twice] { $place }, { $measure }: жиынтық { $printed }, артығы { $difference }.
    [exceeds_without_x] { $place }, { $measure }: жиынтық { $printed }, салалар { $computed }, артығы { $difference }{ $land ->
        [0] .
       *[other] ; құрлық көлігі тағы бір рет саналса, оның { $twice } бөлігі шығар еді.
    }
    [exceeds_beyond_x] { $hidden ->
        [1] { $place }, { $measure }: жиынтық { $printed }, салалар { $computed }; артық { $difference } ішінен жалғыз құпия мән өз жолының жиынтығы бойынша ең көбі { $carry } қамтиды{ $land ->
            [0] .
           *[other] ; құрлық көлігі тағы бір рет саналса, { $twice } болар еді.
        }
       *[other] { $place }, { $measure }: жиынтық { $printed }, салалар { $computed }; артық { $difference } ішінен { $hidden } құпия мән өз жолдарының жиынтығы бойынша ең көбі { $carry } қамтиды{ $land ->
            [0] .
           *[other] ; құрлық көлігі тағы бір рет саналса, { $twice } болар еді.
        }
    }
    [closes_despite_x] { $hidden ->
        [1] { $place }, { $measure }: жиынтық { $printed }, біреуі құпия.
       *[other] { $place }, { $measure }: жиынтық { $printed }, { $hidden } мән құпия.
    }
   *[falls_short] { $place }, { $measure }: жиынтық { $printed }, салалар { $computed }.
}
labour-clash-end = Демек, жиынтықта құрлық көлігі екі рет саналуы, 8‑кестеде жоқ салалар болуы, құпия деректер болмауы мүмкін. x жасырған мәннің шегін табуға болады, өзін есептеп шығаруға болмайды.
