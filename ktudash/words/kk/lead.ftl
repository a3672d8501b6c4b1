### What a chart says first once its indicators have actuals

lead-judged = { $has_ratio ->
    [yes] { $attainment }, { plan-status }
   *[no] { plan-status }
}
lead-one = { $side ->
    [short] { $name }: { $year } жылы { $actual }, жоспар { $target }; жетпегені { $gap } ({ lead-judged })
    [above] { $name }: { $year } жылы { $actual }, жоспар { $target }; артығы { $gap } ({ lead-judged })
    [below] { $name }: { $year } жылы { $actual }, жоспар { $target }; кемі { $gap } ({ lead-judged })
    [met] { $name }: { $year } жылы { $actual }, дәл жоспардағыдай ({ lead-judged })
    [met-place] { $name }: { $year } жылы { $actual }‑орын, дәл жоспардағыдай ({ lead-judged })
    [better] { $name }: { $year } жылы { $actual }‑орын, жоспардағы { $target }‑орыннан { $places } орын жоғары ({ lead-judged })
    [worse] { $name }: { $year } жылы { $actual }‑орын, жоспардағы { $target }‑орыннан { $places } орын төмен ({ lead-judged })
    [within] { $name }: { $year } жылғы орны – { $actual }, жоспардағы { $target } аралығында ({ lead-judged })
    [there] { $name }: { $year } жылы бар, жоспардағыдай ({ lead-judged })
    [missing] { $name }: { $year } жылы жоқ, бірақ жоспарда бар ({ lead-judged })
    [unranked] { $name }: { $year } жылы рейтингке кірмеген; жоспардағы орны – { $target }
   *[no-target] { $name }: { $year } жылы { $actual }, бұл жылға жоспар жоқ
}
lead-many = { $state ->
    [both] { $year } жылғы бағаланған екі жоспар да орындалды; жоспардан ең аз асқаны: { $worst }
    [all] { $judged ->
        [1] { $year } жылғы бағаланған жалғыз жоспар орындалды: { $worst }
       *[other] { $year } жылғы бағаланған { $judged } жоспардың бәрі орындалды; жоспардан ең аз асқаны: { $worst }
    }
    [some] { $year } жылғы бағаланған { $judged } жоспардың { $reached } жоспары орындалды; ең көп артта қалғаны – { $worst }
    [none] { $year } жылғы бағаланған { $judged } жоспардың бірде-бірі орындалмады; ең көп артта қалғаны – { $worst }
   *[none-judged] { $year } жылға { $count } мән тапсырылды, олардың ешқайсысын бағалайтын жоспар жоқ
}
lead-worst = { $side ->
    [unranked] «{ $name }»: рейтингке кірмеген, жоспардағы орны – { $target }
    [place] «{ $name }»: орны – { $actual }, жоспар – { $target }
    [ratio] «{ $name }» ({ $attainment })
   *[other] «{ $name }»: { $actual }, жоспар { $target }
}
lead-band = { $edge }+
lead-years = { $extent ->
    [each] Факт тапсырылған жылдар: { $years }
    [of-each] Факт тапсырылған жылдар: { $years }
   *[some] Факт тапсырылған жылдар: { $years } (әр көрсеткіш бойынша барлық жылға емес)
}{ $shown ->
    [0] { "" }
   *[other] , { $shown } көрсеткіштің { $reported } көрсеткіші бойынша
}
lead-years-of = { $no } – { $years }
lead-span = { $first }–{ $last }
lead-sum = { $year } жыл, { $name }: тапсырылған бөліктердің қосындысы { $added }, бұл тапсырылған { $reported } жиынтығынан { $difference } { $more ->
    [yes] артық
   *[no] кем
}.{ $again ->
    [0] { "" }
   *[other] { " " }Мына жылдары да сәйкес емес: { $others }.
}
