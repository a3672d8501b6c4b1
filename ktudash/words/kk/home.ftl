### Home: where the university stands

home-name = Қазіргі жағдай
home-title = { $line ->
    [none] { $reported ->
        [yes] { $year } жылғы жағдай
       *[no] Қазіргі жағдай
    }
   *[chosen] { $reported ->
        [yes] { $name }, { $year } жыл
       *[no] { $name }
    }
}
home-lead = { $reported ->
    [0] { $line ->
        [none] Әзірге бірде-бір факт тапсырылмаған: көрсетілгені – жоспарларға дейінгі соңғы белгілі мәндер.
       *[chosen] { $plan ->
            [CD] Бұл бағыт бойынша
           *[SP] Бұл стратегиялық бағдар бойынша
        } әзірге факт тапсырылмаған: көрсетілгені – жоспарға дейінгі соңғы белгілі мәндер.
    }
   *[other] { $line ->
        [none] { $year } жылғы факт { $of } көрсеткіштің { $reported } көрсеткішінде бар, { $judged } көрсеткіш жоспармен бағаланады.
       *[chosen] { $plan ->
            [CD] Бұл бағыттағы
           *[SP] Бұл стратегиялық бағдардағы
        } { $of } көрсеткіштің { $reported } көрсеткішінде { $year } жылғы факт бар; жоспар бойынша бағалауға болатыны – { $judged }.
    }
}
home-line = { $plan ->
    [CD] { $number }‑бағыт
   *[SP] { $number }‑стратегиялық бағдар
} · { $name }

## Tiles

home-tile = { $tile ->
    [students] Күндізгі студенттер
    [income] Кіріс, млн теңге
    [profit] Таза пайда, млн теңге
    [employment] Жұмысқа орналасу
    [degrees] Дәрежелілік
    [patents] Алынған патенттер
   *[qs] QS World рейтингі
}
home-tile-standing = { $shape ->
    [ratio] жоспар { $target }: { $attained }, { $status }
    [plain] жоспар { $target }: { $status }
   *[none] { $year } жылға жоспар жоқ
}
home-tile-unranked = рейтингтен тыс
home-tile-change = { $by ->
    [none] { $reported ->
        [yes] алғаш рет
       *[no] бұрынғы мәні жоқ
    }
    [before] { $before_year }: { $before }
    [readings] өсті ме, азайды ма: оқылымдар әртүрлі
    [times] { $before_year } жылдан ▲{"\u00A0"}{ $amount } есе
   *[amount] { $direction ->
        [up] { $before_year } жылдан ▲{"\u00A0"}{ $amount }
        [down] { $before_year } жылдан ▼{"\u00A0"}{ $amount }
       *[same] = { $before_year } жылғыдай
    }
}
home-tile-foot = { $when ->
    [now] { $asked ->
        [yes] { $ahead_year } жоспары: { $ahead }
       *[no] жоспардағы соңғы мән
    }
    [earlier] { $year }{ $asked ->
        [yes] { " " }· { $ahead_year } жоспары: { $ahead }
       *[no] , жоспардағы соңғы мән
    }
   *[before] { $year }, жоспарға дейін{ $asked ->
        [yes] { " " }· { $ahead_year } жоспары: { $ahead }
       *[no] { "" }
    }
}

## Lines

home-lines-title = { $reported ->
    [0] { $line ->
        [none] Факт әлі жоқ: { $sp_lines } бағдарда { $sp } көрсеткіш, { $cd_lines } бағытта { $cd } көрсеткіш
       *[chosen] { $of } көрсеткіш: ешқайсысында факт әлі жоқ
    }
   *[other] { $line ->
        [none] { $behind ->
            [0] Бағаланған { $judged } көрсеткіштің бірде-бірі { $year } жылғы жоспардан артта емес
           *[other] { $year } жылғы жоспардан { $behind } көрсеткіш артта, бағаланғаны – { $judged }
        }
       *[chosen] { $behind ->
            [0] { $name }: бағаланған { $judged } көрсеткіштің бірде-бірі { $year } жылғы жоспардан артта емес
           *[other] { $name }: бағаланған { $judged } көрсеткіштің { $behind } көрсеткіші { $year } жылғы жоспардан артта
        }
    }
}
home-lines-sub = { $reported ->
    [0] Жоспары жоспарға дейінгі мәннен нашар, жыл сайын бірдей (сақталуы тиістісі де осында) немесе соңғы жылы өспейтін көрсеткіштер
   *[other] Мәртебе бойынша: { $thresholds }
}
home-line-short = { $plan ->
    [CD] { $number }‑бағыт
   *[SP] { $number }‑стратегиялық бағдар
}
home-line-number = { $plan ->
    [CD] Б{ $number }
   *[SP] { $number }
}
home-line-silent = { $count } көрсеткіш, факт тапсырылмаған
home-line-achieved = { $count } көрсеткіш, бағаланған жоспардың бәрі орындалған
home-line-below = { $count } бұрынғыдан нашар
home-line-flat = { $count } жыл сайын бірдей
home-line-plateau = { $count } соңғы жылы өспейді
home-line-moving = барлық жоспар жыл сайын өзгереді
home-line-worst = Ең нашары: { $name }

## What needs attention

home-attention-title = { $line ->
    [none] Назар аударуды қажет ететін мәселелер
   *[chosen] { $name }: назар аударуды қажет ететін мәселелер
}
home-attention-sub = Ең шұғылынан бастап: { $counts }
home-plans = { $plan ->
    [SP] { $name }, { $of } көрсеткіш: жаңа жоспарда { $fates }
   *[CD] { $name }, { $of } көрсеткіш, бұрынғы жоспармен салыстырғанда: { $fates }
}
home-plans-older = { $fate ->
    [tightened] { $count } күшейтілді
    [continued] { $count } сақталды
    [loosened] { $count } жеңілдетілді
    [changed] { $count } мазмұны өзгерді
   *[dropped] { $count } алынып тасталды
}
home-plans-newer = { $fate ->
    [tightened] { $count } көбірек көздейді
    [continued] { $count } сонша көздейді
    [loosened] { $count } азырақ көздейді
    [changed] { $count } басқа нәрсе көздейді
   *[new] жаңасы – { $count }
}
home-attention-none = Мәселе жоқ: жоспардың бәрі орындалған, бірде-бір траектория белгілі деректерге қайшы емес.
home-attention-more = тағы { $count }, шұғылдығы төменірек
home-count = { $rule ->
    [falling] { $count } бұрынғыдан да артта қалды
    [twice] { $count } қайтадан артта
    [behind] { $count } артта
    [overdue] { $count } көрсеткіште факт жоқ
    [below] { $count } көрсеткіштің жоспары соңғы мәннен нашар
    [flat] { $count } жақсаруға тиіс, бірақ жоспары жыл сайын бірдей
   *[plateau] { $count } жақсаруға тиіс, бірақ соңғы жылы жоспары өспейді
}
home-finding = { $name }.
home-owners = { $code } · { $count ->
    [0] жауапты көрсетілмеген
   *[other] { $owners }
}
home-band = { $value }+
home-behind = { $shape ->
    [unranked] { $year } жылы рейтингтен шығып қалды, жоспардағы орны – { $target }
    [ratio] { $year } жылы { $actual }, жоспар { $target }: орындалуы { $attained } ({ $variance })
   *[plain] { $year } жылы { $actual }, жоспар { $target }: ауытқу { $variance }
}{ $course ->
    [falling] ; { $shape ->
        [unranked] { $before_year } жылғы орны – { $before }
        [ratio] { $before_year } жылғы орындалуы – { $before }
       *[plain] { $before_year } жылы { $before }
    }.
    [twice] ; { $before_year } жылы да артта болған.
   *[behind] .
}
home-overdue = { $reported ->
    [yes] { $year } жылға факт жоқ, соңғысы – { $last } жылғы.
   *[no] { $year } жылға да, одан бұрынғы жылдарға да факт жоқ.
}
home-overdue-line = { $of } көрсеткіштің { $count } көрсеткішінде { $year } жылғы факт жоқ.
home-overdue-plan = { $of } көрсеткіштің бірде-біріне факт тапсырылмаған; { $comparable ->
    [0] олардың ешқайсысын жоспарға дейінгі мәнмен салыстыруға болмайды.
   *[other] оның { $comparable } көрсеткішін жоспарға дейінгі мәнмен салыстыруға болады.
}
home-level = { $year } жылғы { $value }{ $whose ->
    [bachelors] { " " }(тек бакалаврлар, магистратураға түскендер есепке алынбаған)
    [graduates] { " " }(барлық деңгейдің түлектері, магистратураға түскендер есепке алынбаған)
   *[all] { "" }
}
home-below = { $share ->
    [one] { $first_year } жылғы жоспар – { $first }, бұл { $side ->
        [later] мына орыннан төмен
        [above] мына мәннен жоғары
       *[below] мына мәннен төмен
    }: { home-level }.
    [all] Кейінгі { $of } жоспардың бәрі ({ $first_year } жылы { $first }, { $last_year } жылы { $last }) { $side ->
        [later] мына орыннан төмен
        [above] мына мәннен жоғары
       *[below] мына мәннен төмен
    }: { home-level }.
   *[some] Кейінгі { $of } жоспардың { $count } жоспары ({ $first_year } жылы { $first }{ $several ->
        [yes] , { $last_year } жылы { $last }
       *[no] { "" }
    }) { $side ->
        [later] мына орыннан төмен
        [above] мына мәннен жоғары
       *[below] мына мәннен төмен
    }: { home-level }.
}
home-same = { $rule ->
    [flat] { $since }–{ $year } жылдардың бәрінде жоспар бірдей: { $target }.
   *[plateau] { $year } жылғы жоспар алдыңғы жылғымен бірдей: { $target }.
}
