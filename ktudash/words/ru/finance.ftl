### Finance

finance-name = Финансы
finance-lead = Что университет заработал, чем владел и сколько был должен в 2018–2020 годах и что предусматривают оба плана до 2029 года.
finance-fold = Баланс, рентабельность, леверидж и источники планового дохода

finance-measure = { $measure ->
    [income] Доход
    [expenses] Расходы
    [gross_income] Валовой доход
    [profit_before_tax] Прибыль до налогов
    [net_profit] Чистая прибыль
    [net_profit_retained] В распоряжении
    [net_profit_for_development] На развитие
    [own_capital] Собственный капитал
    [liabilities] Обязательства
    [assets] Активы
    [return_on_assets] К активам
    [return_on_own_capital] К собств. капиталу
    [return_on_income] К доходу
    [leverage] Леверидж
    [leverage_effect] Эффект рычага, %
    [ebitda] EBITDA, млн тенге
    [financing] Финансирование
    [all_income] Весь доход
    [education] Обучение
    [research] Наука
    [remaining] Остальное
    [productivity] Производительность труда
    [kzt] Добавленная стоимость, тенге
   *[usd] Добавленная стоимость, долл. США
}

finance-income-title = { $income_moved ->
    [fell] В { $year } году доход университета снизился на { $income }, до { $now } млн тенге
   *[rose] { $expenses_moved ->
        [fell] В { $year } году доход университета вырос на { $income }, до { $now } млн тенге; расходы снизились на { $expenses }
       *[rose] В { $year } году доход университета вырос на { $income }, до { $now } млн тенге; расходы выросли на { $expenses }
    }
}
finance-income-sub = Доход, расходы и валовой доход, млн тенге, { $first }–{ $last }
finance-income-key = { $lost ->
    [0] Все три в одной шкале.
   *[other] Все три в одной шкале. { $years }: в нашей копии документа этих цифр нет.
} Как валовой доход получен из дохода и расходов, не напечатано: он не равен их разности, а разность — это прибыль до налогообложения.

finance-profit-title = { $moved ->
    [multiplied] Прибыль до налогообложения в { $year } году — { $now } млн тенге, в { $factor } { $factor ->
        [one] раз
        [many] раз
       *[other] раза
    } больше, чем { $before } млн в { $before_year } году
    [fell] В { $year } году прибыль до налогообложения снизилась на { $percent }, до { $now } млн тенге
   *[rose] В { $year } году прибыль до налогообложения выросла на { $percent }, до { $now } млн тенге
}
finance-profit-sub = Прибыль до налогообложения, чистая прибыль и что от неё остаётся, млн тенге, { $first }–{ $last }
finance-profit-key = Все четыре в одной шкале.
finance-profit-left = { $year } год: чистая прибыль — { $net } млн тенге, из неё в распоряжении университета осталось { $left } млн. Разницу в { $difference } млн план не объясняет.
finance-profit-untaxed = { $years }: чистая прибыль равна прибыли до налогообложения; налог не напечатан.

finance-balance-title = { $direction ->
    [fell] Доля собственного капитала в активах снизилась: { $before } в { $year } году, { $now } в { $last } году
   *[rose] Доля собственного капитала в активах выросла: { $before } в { $year } году, { $now } в { $last } году
}
finance-balance-sub = Собственный капитал и обязательства, вместе равные активам, млн тенге, { $first }–{ $last }
finance-balance-key = Над столбцами: активы.
finance-balance-doubt = { $year } год: собственный капитал и обязательства в сумме — { $sum } млн тенге, напечатанные активы — { $printed }.

finance-returns-title = { $moved ->
    [mixed] Чистая прибыль — { $income } дохода в { $year } году; с { $first } года три показателя рентабельности менялись в разные стороны
    [fell] Чистая прибыль — { $income } дохода в { $year } году, { $before } в { $first } году; рентабельность активов и капитала тоже снизилась
   *[rose] Чистая прибыль — { $income } дохода в { $year } году, { $before } в { $first } году; рентабельность активов и капитала тоже выросла
}
finance-returns-sub = Рентабельность: чистая прибыль в % активов, собственного капитала и дохода, { $first }–{ $last }
finance-returns-key = Все три в одной шкале.

finance-leverage-title = { $apart ->
    [yes] Коэффициент левериджа снизился с { $leverage_before } до { $leverage } в { $year } году, EBITDA выросла с { $ebitda_before } до { $ebitda } млн тенге
   *[no] Коэффициент левериджа в { $year } году — { $leverage }, EBITDA — { $ebitda } млн тенге
}
finance-leverage-sub = Леверидж (коэффициент), эффект финансового рычага (%), EBITDA (млн тенге), { $first }–{ $last }
finance-leverage-key = У каждого своя единица и шкала. Леверидж: обязательства к собственному капиталу.

finance-financing-title = { $rising ->
    [yes] На Стратегический план нужно { $total } млрд тенге: от { $start } млрд в { $first } году до { $end } млрд в { $last } году
   *[no] На Стратегический план нужно { $total } млрд тенге за { $first }–{ $last } годы
}
finance-financing-sub = Плановое финансирование Стратегического плана, млрд тенге, { $first }–{ $last }
finance-financing-key = Контур: план.
finance-financing-doubt = Сумма по годам — { $sum } млрд тенге, напечатанный итог — { $total }.

finance-income-path-title = { $direction ->
    [down] По плану доход { $last } года — { $end } млрд тенге, ниже { $base } млрд { $base_year } года
   *[up] По плану доход { $last } года — { $end } млрд тенге, в { $factor } { $factor ->
        [one] раз
        [many] раз
       *[other] раза
    } больше { $base } млрд { $base_year } года
}
finance-income-path-sub = Весь доход, млрд тенге: факт { $first }–{ $base }, план { $start }–{ $last }
finance-income-path-key = Заливка: факт. Контур: план.
finance-no-figures =
    нет данных

    ни в одном плане

finance-profit-path-title = { $below ->
    [yes] По плану на { $first } год чистая прибыль — { $start } млн тенге; в { $base_year } году было { $base } млн
   *[no] Чистая прибыль должна вырасти: { $base } млн тенге в { $base_year } году, { $end } млн в { $last } году
}
finance-profit-path-sub = Чистая прибыль, млн тенге: факт { $first }–{ $base }, план { $start }–{ $last }
finance-profit-path-key = Заливка: факт. Контур: план. В % дохода: { $base_margin } в { $base_year } году, по плану { $start_margin } в { $first } году и { $end_margin } в { $last } году.

finance-parts-title = { $named_moved ->
    [fell] Если читать как { $first } и { $last } годы, доход помимо обучения и науки должен вырасти до { $remaining } млн тенге
   *[rose] Если читать как { $first } и { $last } годы, обучение и наука должны дать { $start }, затем { $end } всего дохода
}
finance-parts-sub = Плановый доход по источникам, млн тенге; «от» в заголовках прочитано как { $first } год, «до» — как { $last }
finance-parts-key = Контур: план. Над столбцами: весь доход. Известны только первый и последний годы.
finance-parts-note = «Остальное» — наше вычитание: весь доход без обучения и науки. План называет здесь только социально-воспитательную деятельность и фандрайзинг — { $social } млн тенге в год к { $last } году.
finance-parts-years = В заголовках сказано «от … до …» без лет. «От» прочитано как { $first } год: заголовки 2.2, 2.3 и 3.2 совпадают со своими строками { $first } года, а обе части тогда растут на { $education } и { $research } в год.
finance-part = { $thin ->
    [yes] { $part } { $value }
   *[no] { $part }
}

finance-value-title = { $rising ->
    [yes] Добавленная стоимость за академический час по плану: рост с { $start } тенге в { $first } до { $end } в { $last } году, в { $factor } { $factor ->
        [one] раз
        [many] раз
       *[other] раза
    } (в долларах — в { $usd_factor })
   *[no] Добавленная стоимость за академический час по плану { $last } года — { $end } тенге, производительность — { $productivity }
}
finance-value-sub = Производительность труда (единица не напечатана); добавленная стоимость за академический час, тенге и долл. США, { $first }–{ $last }
finance-value-key = Контур: план. У каждого своя единица и шкала. К { $last } году заголовки требуют производительности { $education } в обучении, { $research } в науке и { $social } в социально-воспитательной работе.
finance-value-note = Цифры в тенге и долларах дают курс, который меняется из года в год: { $rates } тенге за доллар.
finance-rate = { $year } — { $rate }
