### The page of one indicator

indicator-name = Көрсеткіш
indicator-title = { $code } · { $name }
indicator-unknown = { $code } көрсеткіші жоқ.
indicator-to-list = Барлық көрсеткішті көру

## Year by year

indicator-years = Жылдар бойынша
indicator-years-sub = Жоспар, факт және мәртебе{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
indicator-head = { $column ->
    [year] Жыл
    [target] Жоспар
    [actual] Факт
    [variance] Ауытқу
    [attainment] Орындалуы
   *[status] Мәртебе
}
indicator-none-reported = тапсырылмаған

## Why it has its status, and what would change it

indicator-why = { $judged ->
    [yes] { $year } жылғы мәртебе неге «{ $status }»
   *[no] { $year } жыл қалай бағаланады
}
indicator-why-part = { $part ->
    [rule] Ереже
    [change] Мәртебені не өзгертеді
    [next] Келесі жоспар
   *[pace] Қарқын
}
indicator-why-rule = { $rule ->
    [up] Орындалуы – фактіні жоспарға бөлгендегі мән: { $actual } / { $target } = { $ratio }.
    [down] Азы жақсы, сондықтан орындалуы – жоспарды фактіге бөлгендегі мән: { $target } / { $actual } = { $ratio }.
    [hold] Деңгей сақталуы тиіс. Жоспарға тең не одан артық болса – орындалды; кем болса, жоспардың бөлігі есептеледі:
        { $actual } / { $target } = { $ratio }.
    [below-zero] Нөлден төмен мәндерде бөлінді жақсы мен жаманды алмастырып жібереді: орындалуы – 100 % плюс не минус
        жоспарға пайызбен алынған айырма. Факт { $actual }, жоспар { $target }: орындалуы { $ratio }.
    [zero] Жоспар 0‑ге тең, ал 0‑ге бөлуге болмайды: тең не одан жақсы мән – орындалды, қалғаны – артта.
    [flag] Бар немесе жоқ: пайда болса, орындалды.
    [band] Жоспар – { $target }: рейтингтегі кез келген орын оған жетеді.
    [place] Орынның арақатынасы болмайды: жоспардағы немесе одан жақсы орын – орындалды. { $has_way ->
        [yes] { $start }‑орыннан { $target }‑орынға дейінгі жолдың { $near } бөлігі өтілгеннен бастап – жоспарға жақын;
            { $actual }‑орында өтілгені – { $way }.
       *[no] Кез келген басқа орын – артта, өйткені жолды өлшейтін жоспарға дейінгі орын белгісіз.
    }
    [unranked] { $year } жылы рейтингке кірмеген: бұл кез келген жоспардан артта.
    [no-target] { $year } жылға жоспар белгіленбеген, сондықтан бағаланбайды.
    [no-actual] { $year } жылғы факт әлі тапсырылмаған; жоспары – { $target }.
    [not-comparable] { $year } жылғы факт жоспардан басқа нәрсені өлшейді, сондықтан екеуі салыстырылмайды.
   *[not-judged] Жоспарда көбі жақсы ма, азы жақсы ма айтылмаған, сондықтан бағаланбайды.
}
indicator-thresholds-place = { $shape ->
    [band] Рейтингтегі кез келген орында – орындалды, рейтингтен тыс болса – артта
    [way] Жоспардағы орында немесе одан жоғары болса – орындалды, жоспарға дейінгі орыннан басталған жолдың кемінде { $near } бөлігі жүрілсе – жоспарға жақын, қалған жағдайда – артта
   *[none] Жоспардағы орында немесе одан жоғары болса – орындалды, одан төмен кез келген орында – артта
}
indicator-thresholds-down = Жоспардан аспаса – орындалды, жоспар фактінің кемінде { $near } бөлігіне тең болса – жоспарға жақын, одан асса – артта
indicator-change-flag = Пайда болса, орындалды деп саналады.
indicator-change-better = { $kind ->
    [place] { $both ->
        [yes] { $near }‑орында – жоспарға жақын, { $achieved }‑орында – орындалды.
       *[no] { $achieved }‑орында – орындалды.
    }
   *[level] { $both ->
        [yes] Өзгеріс { $to_near } болса – жоспарға жақын, { $to_achieved } болса – орындалды.
       *[no] Өзгеріс { $to_achieved } болса – орындалды.
    }
}
indicator-change-behind = { $direction ->
    [place] { $near }‑орыннан төмен болса, жоспардан да артта қалады.
    [up] { $near } мәнінен төмен болса – артта.
   *[down] { $near } мәнінен жоғары болса – артта.
}
indicator-change-edges = { $direction ->
    [up] { $reported ->
        [yes] { $achieved } мәніне дейін төмендесе де, орындалды болып қалады{ $both ->
            [yes] , { $near } мәніне дейін – жоспарға жақын
           *[no] { "" }
        }.
       *[no] { $achieved } мәнінен бастап – орындалды{ $both ->
            [yes] , { $near } мәнінен бастап – жоспарға жақын
           *[no] { "" }
        }.
    }
   *[down] { $kind ->
    [place] { $reported ->
        [yes] { $achieved }‑орынға дейін төмендесе де, орындалды болып қалады{ $both ->
            [yes] , { $near }‑орынға дейін – жоспарға жақын
           *[no] { "" }
        }.
       *[no] { $achieved }‑орынға дейін – орындалды{ $both ->
            [yes] , { $near }‑орынға дейін – жоспарға жақын
           *[no] { "" }
        }.
    }
   *[level] { $reported ->
        [yes] { $achieved } мәніне дейін өссе де, орындалды болып қалады{ $both ->
            [yes] , { $near } мәніне дейін – жоспарға жақын
           *[no] { "" }
        }.
       *[no] { $achieved } мәніне дейін – орындалды{ $both ->
            [yes] , { $near } мәніне дейін – жоспарға жақын
           *[no] { "" }
        }.
    }
    }
}
indicator-next = { $year } жылғы жоспар – { $target }: { $reached ->
    [yes] соңғы факт оған қазірдің өзінде жеткен
   *[no] соңғы фактіден { $change }
}.

## What it is and what the plan asks for

indicator-facts = Көрсеткіштің мазмұны және жоспар
indicator-fact = { $fact ->
    [line] Бағдар
    [task] Міндет
    [place] Құжаттағы орны
    [kind] Түрі мен бағалануы
    [reading] Қалай оқу керек
    [last-report] Соңғы есеп
    [next-report] Келесі есеп
    [owner] Жауапты
    [stakeholders] Мүдделі тараптар
    [baseline] Бастапқы мән
    [growth] Көзделген өсім
    [successor] Жалғасы
    [predecessor] Алдыңғысы
    [both] Екі жоспар
    [doubt] Басылған мәтінге күмән
    [audit] Тексеру
    [pair] Екі жоспарда да
   *[correction] Түзету
}
indicator-line = { $id }, { $name }
indicator-place = { $document }, { $table }
indicator-exactly = дәл орны
indicator-cell = Жұмыс кітабының { $cell } ұяшығы, бастапқы мәтіннің { $several ->
    [yes] жолдары
   *[no] жолы
}: { $lines }.
indicator-kind = { $kind ->
    [level] деңгей
    [share] үлес
    [rank] орын
    [flag] иә/жоқ
   *[change] өсім
}, { $polarity ->
    [up] көбі жақсы
    [down] азы жақсы
    [hold] сақталуы тиіс
   *[none] бағаланбайды
}
indicator-owner-none = { $plan ->
    [CD] Тұжырымдамалық бағыттарда нысаналы индикаторға жауапты адам көрсетілмеген.
   *[SP] Стратегиялық жоспарда жауапты көрсетілмеген.
}
indicator-read = { $kind ->
    [rank] Бірінші орын – ең жақсысы: жоспарланған орын немесе одан жақсысы болса, жоспар орындалды.
    [flag] Бар болған бойда жоспар орындалды.
   *[level] { $polarity ->
        [up] Факт жоспарға бөлінеді: факт жоспардан кем болмаса, орындалды.
        [down] Жоспар фактіге бөлінеді: факт жоспардан аспаса, орындалды.
        [hold] Деңгейді сақтау керек: факт жоспардан кем болмаса, орындалды.
       *[none] Жоспарда көбі жақсы ма, азы жақсы ма, айтылмаған, сондықтан көрсеткіш бағаланбайды.
    }
}
indicator-last = { $year } жылғысы: { $day }, { $author }
indicator-last-none = Факт әлі тапсырылмаған.
indicator-next-report = { $year } жылғысы: { $round ->
    [open] мерзімі – { $due }
    [closed] мерзімі { $due } болған, есептік науқан жабылған
   *[none] мерзімі әлі белгіленбеген
}
indicator-next-none = Жоқ: жоспардың соңғы жылының фактісі тапсырылған.
indicator-owner-given = { $printed ->
    [yes] { $owner }, ректорат тағайындаған; жоспарда көрсетілгені – { $register }
   *[no] { $owner }, ректорат тағайындаған
}
indicator-baseline-none = Жоспардың бірде-бір кестесінде оның алғашқы жылға дейінгі мәні жоқ.
indicator-baseline = { $comparable ->
    [yes] { $year } жылы { $value } ({ $source }). { $note }
   *[no] Салыстыруға келмейді: { $year } жылы { $value } ({ $source }). { $note }
}
indicator-growth = { $first }–{ $last } жылдары { $total }, жылына { $yearly }.
indicator-flat = Жоспар белгіленген барлық жылда бірдей.
indicator-plateau = Соңғы екі жылдың жоспары бірдей.
indicator-below = { $kind ->
    [bachelors] { $count } жылдың жоспары { $year } жылғы мәннен төмен, ал ол мән тек бакалаврларға қатысты.
    [rank] { $count } жылдың жоспары { $year } жылғы орыннан нашар.
   *[other] { $count } жылдың жоспары { $year } жылғы мәннен нашар.
}
indicator-kin = { $code } { $name }
indicator-kin-break = { $code } { $name }. Бір қатар емес: { $reason }
indicator-both = { $year } жылға Стратегиялық жоспар бойынша – { $sp }, Тұжырымдамалық бағыттар бойынша – { $cd }.
indicator-correction = { $year }: басылғаны { $printed }, оқылғаны { $value }. { $reason }

## Reporting an actual

indicator-report = Факт тапсыру
indicator-report-sub = { $has_unit ->
    [yes] Өлшем бірлігі: { $unit }. Сақталғаны өшпейді: жаңа мән бұрынғысының қасында сақталады
   *[no] Сақталғаны өшпейді: жаңа мән бұрынғысының қасында сақталады
}
indicator-report-year = Жыл
indicator-year-option = { $year }, { $kept ->
    [yes] қазір { $value }
   *[no] тапсырылмаған
}
indicator-report-value = Мән
indicator-value-hint = { $kind ->
    [flag] иә немесе жоқ
    [rank] мысалы, { $example }, 801+ немесе рейтингтен тыс
   *[other] мысалы, { $example }
}
indicator-report-note = Ескертпе: дереккөз немесе өзгеріс себебі
indicator-keep = Тексеріп, сақтау
indicator-sure = Дұрыс, сақталсын
indicator-withdraw = Мәнді кері алу
indicator-not-kept = { $status ->
    [confirm] Әлі сақталған жоқ. { $reason }
    [unchanged] Сақтайтын өзгеріс жоқ. { $reason }
   *[refused] Сақталмады. { $reason }
}
indicator-kept = { $year } жылға сақталды: { $value }. { $reason }
indicator-kept-sure = { $year } жылға сақталды: { $value }.
indicator-withdrawn = { $year } жылғы мән кері алынды. { $reason }

## What was reported

indicator-statement = Тапсырылған мәндер
indicator-statement-sub = Жаңасынан бастап. Ештеңе өшірілмейді: түзету де, кері алу да жаңа жол болып жазылады
indicator-statement-none = Бұл көрсеткіш бойынша әлі ештеңе тапсырылмаған.

## Why it is where it is

indicator-notes = Жылдарға ескертпелер
indicator-note-none = Бірде-бір жылына әлі ескертпе жазылмаған.
indicator-noted = { $state ->
    [now] { $year } жыл: { $text } ({ $author }, { $moment })
    [before] { $year } жыл, бұрынғы мәтіні: { $text } ({ $author }, { $moment })
   *[withdrawn] { $year } жыл: ескертпе қайтарып алынды ({ $author }, { $moment })
}
indicator-note-form = Жылға ескертпе жазу
indicator-note-year = Ескертпе жазылатын жыл
indicator-note-text = Не болды: оқиға, анықтаманың өзгеруі
indicator-note-hint = Көрсеткіштің осы жылы бар әр диаграммада жылдың жанында нөмір, астында осы мәтін тұрады; слайдтар мен файлдарда да солай. { $typed ->
    [yes] Жоғарыдағы, факт тапсырылатын карточкада көрсетілген атпен қол қойылады.
   *[no] Қол қоятын – тіркелгіңіз: { $name }.
} Жаңа ескертпе бұрынғысының орнына шығады
indicator-note-keep = Ескертпені сақтау
indicator-note-withdraw = Осы жылғы ескертпені қайтарып алу
indicator-note-empty = Ескертпеге мәтін керек. Сол жылы не болды?
indicator-note-kept = { $withdrawn ->
    [yes] { $year } жылға жазылған ескертпе қайтарып алынды.
   *[no] { $year } жылға жазылған ескертпе сақталды.
}
indicator-explanations = Берілген түсіндірмелер
indicator-explained = { $year }: { $explanation } { $author }, { $moment }.
indicator-explain-none = Бірде-бір жылына әлі түсіндірме берілмеген.
indicator-explain-form = Бір жылға түсіндірме беру
indicator-explain-year = Түсіндірілетін жыл
indicator-cause = Себебі
indicator-measure = Қандай шара қолданылуда
indicator-responsible = Шараға жауапты
indicator-until = Мерзімі
indicator-explain-hint = { $typed ->
    [yes] Жоғарыдағы, факт тапсырылатын карточкада көрсетілген атпен қол қойылады.
   *[no] Қол қоятын – тіркелгіңіз: { $name }.
} Жаңа түсіндірме бұрынғысының орнына шығады, бұрынғысы оқу үшін сақталады
indicator-explain = Түсіндірмені сақтау
indicator-explain-kept = { $year } жылғы түсіндірме сақталды.
indicator-explain-others = { $told } Қазір не жазылғанын оқып, әлі де өзгерту керек болса, қайта басыңыз.
