### Financial stability

stability-name = Финансовая устойчивость
stability-lead = Z складывает в одно число пять коэффициентов отчётности с весами; с { $threshold } начинается класс I, и достигнут ли он, зависит от единицы: проценты входят целыми числами, как в плане, или долями.

stability-fold = { $fold ->
    [terms] Что меняло Z по годам и что с ним делает единица
   *[statements] Отчётность, на которой стоит Z: пересчитанные коэффициенты, чего нет, все цифры
}

# Names. The ratios of the formula; the figures of Table 6, as its table and the sliders name them; classes.

stability-ratio = { $ratio ->
    [return_on_assets] Рентабельность активов
    [leverage] Леверидж
    [leverage_effect] Эффект рычага
    [return_on_own_capital] Рентабельность капитала
   *[return_on_income] Рентабельность дохода
}
stability-ratio-inside = { $ratio ->
    [return_on_assets] рентабельность активов
    [leverage] леверидж
    [leverage_effect] эффект финансового рычага
    [return_on_own_capital] рентабельность собственного капитала
   *[return_on_income] рентабельность дохода
}
stability-measure = { $measure ->
    [return_on_assets] Рентабельность активов, %
    [leverage] Леверидж
    [leverage_effect] Эффект рычага, %
    [return_on_own_capital] Рентабельность капитала, %
    [return_on_income] Рентабельность дохода, %
    [income] Доход
    [expenses] Расходы
    [assets] Активы
    [own_capital] Собственный капитал
    [liabilities] Обязательства
    [equity_and_liabilities] Собственный капитал и обязательства, всего
    [gross_income] Валовой доход
    [profit_before_tax] Прибыль до налогообложения
    [net_profit] Чистая прибыль
    [net_profit_retained] Чистая прибыль, остающаяся в распоряжении организации
    [net_profit_for_development] в том числе на развитие
   *[ebitda] EBITDA
}
stability-input-inside = { $input ->
    [income] доход
    [expenses] расходы
    [assets] активы
    [own_capital] собственный капитал
   *[liabilities] обязательства
}
stability-z = Z
stability-class = { $class_one ->
    [yes] класс I
   *[no] ниже класса I
}
stability-distress = риск банкротства
stability-no-value = нет значения

# Z, its terms and its moves.

# A class rests on the unit in which percentages enter: whoever names one names the other, and the unit that denies it.
stability-z-title = В { $last } году Z = { $end }, { stability-class }, если проценты входят целыми числами; если долями — { $fraction }, { $fraction_class_one ->
    [yes] класс I
   *[no] ниже класса I
}
stability-z-sub = Z финансовой устойчивости по напечатанным коэффициентам, проценты целыми числами (9,44), { $first }–{ $last }: лет с классом I — { $count } из { $total }. Долями (0,0944): { $fraction_count } из { $total }.
stability-z-ground = класс I, проценты целыми числами
stability-z-key = Зелёный фон: класс I, от { $threshold }, если проценты входят целыми числами, как в плане. Других классов план не называет.{ $prints ->
    [0] { "" }
   *[other] { " " }В тексте напечатано: { $printed }.
}
stability-z-printed = { $value } за { $year } год
stability-z-differs = { $year } год: в тексте напечатано Z = { $printed }, его же формула даёт { $value }.

stability-terms-title = В { $year } году { $share } величины Z даёт { $largest ->
    [return_on_assets] рентабельность активов
    [leverage] леверидж
    [leverage_effect] эффект финансового рычага
    [return_on_own_capital] рентабельность собственного капитала
   *[return_on_income] рентабельность дохода
} и лишь { $smallest_share } — { $smallest ->
    [return_on_assets] рентабельность активов
    [leverage] леверидж
    [leverage_effect] эффект финансового рычага
    [return_on_own_capital] рентабельность собственного капитала
   *[return_on_income] рентабельность дохода
}
stability-terms-sub = Вклад каждого показателя в Z (коэффициент × показатель, проценты целыми числами), { $first }–{ $last }
stability-terms-key = Над столбцами: Z. Коэффициенты как в документе: { $coefficients }.
stability-coefficient = { $coefficient } × { stability-ratio-inside }

stability-moves-title = { $moved ->
    [yes] Сильнее всего Z изменил показатель «{ stability-ratio-inside }»: { $value } из { $total }, { $before }–{ $after }
   *[no] С { $before } по { $after } год Z не изменился
}
stability-moves-sub = Изменение Z по слагаемым (проценты целыми числами) от года к году, { $first }–{ $last }
stability-moves-key = Яркое: Z до и после. Зелёное ▲: слагаемое повышает Z. Красное ▼: понижает. У каждого шага своя шкала.
stability-step = { $before }–{ $after }
stability-z-before = Z до
stability-z-after = Z после
stability-move = { $direction ->
    [raised] ▲ { $value }
   *[lowered] ▼ { $value }
}

stability-units-title = В { $year } году Z = { $whole }, если проценты входят целыми числами, и { $fraction }, если долями: { $same ->
    [yes] класс один и тот же
   *[no] класс зависит от единицы
}
stability-units-sub = Z с процентами целыми числами (9,44) и долями (0,0944), { $first }–{ $last }
stability-units-key = У каждого прочтения своя шкала. Точки: класс I от { $threshold }; зона высокого риска банкротства по Альтману — ниже { $distress }, она для фирм, в плане её нет.
stability-units-whole = Целыми числами проценты берёт план: Z — { $values }, класс I достигнут в { $count } из { $total } лет.
stability-units-fractions = При долях Z — { $values }, класс I достигнут в { $count } из { $total } лет; о более низких зонах план молчит, а зоны Альтмана построены для других коэффициентов, поэтому выводов по ним здесь нет.
stability-reading = { $reading ->
    [whole] Проценты целыми числами
   *[fractions] Проценты долями
}

# What the statements give, and what they do not.

stability-checks-title = Из отчётности следуют { $agree } из { $given } напечатанных коэффициентов
stability-checks-sub = Коэффициенты таблицы 6, пересчитанные по чистой прибыли, активам, собственному капиталу, обязательствам и доходу
stability-checks-foot = { $source }. Все три показателя рентабельности рассчитаны по чистой прибыли и данным на конец года.
stability-head-ratio = Показатель
stability-head-how = Расчёт
stability-head-printed = { $year }, в документе
stability-head-recomputed = пересчёт
stability-how = { $ratio ->
    [return_on_assets] чистая прибыль / активы, %
    [return_on_own_capital] чистая прибыль / собственный капитал, %
    [return_on_income] чистая прибыль / доход, %
   *[leverage] обязательства / собственный капитал
}
stability-differs = { $value }, расходится

stability-limits-title = Чего в отчётности нет
stability-limits-sub = Названо здесь и ничем не дополнено
stability-limit-income = В нашей копии текста нет дохода, расходов и валового дохода за { $year } год. Напечатанная рентабельность дохода ({ $rate }) и чистая прибыль дали бы доход между { $low } и { $high } млн тенге; ни один график этого не использует.
stability-limit-effect = Формула эффекта финансового рычага не напечатана. Рентабельность активов × леверидж дали бы { $given }; напечатано { $printed }. В Z входит только напечатанное.
stability-in-year = { $value } в { $year } году
stability-limit-tax = { $others ->
    [0] Чистая прибыль равна прибыли до налогообложения ({ $same }); налог не напечатан.
   *[other] { $equals ->
        [0] Чистая прибыль отличается от прибыли до налогообложения ({ $different }); сам налог не напечатан.
       *[other] Чистая прибыль равна прибыли до налогообложения ({ $same }), но не всегда ({ $different } — нет); сам налог не напечатан.
    }
}
stability-limit-liquidity = Ликвидность и обслуживание долга не показаны: в таблице нет ни оборотных активов, ни краткосрочных обязательств, ни процентов к уплате. О долге в ней только обязательства и леверидж.
stability-limit-classes = Приказ, который устанавливает классы, приведён с одной границей: класс I от { $threshold }.

stability-table-title = Все цифры таблицы 6
stability-table-sub = Значения основных показателей финансово-экономической деятельности, { $first }–{ $last }
stability-table-foot = { $source }. Нет в нашей копии: в напечатанной таблице цифра есть, в тексте, который дошёл до нас, её нет.
stability-head-indicator = Показатель
stability-head-unit = Единица

# What a reader assumes.

stability-assume-title = Что, если?
stability-assume-sub = Измените цифру — коэффициенты, Z и класс изменятся. Суммы в млн тенге
stability-assume-foot = Ваши допущения сохраняются в ссылке и в каждом изображении диаграмм.
stability-start = Начать с:
stability-start-year = { $planned ->
    [yes] { $year }, доход и чистая прибыль по плану
   *[no] { $year }, как в документе
}
stability-start-printed = Напечатано: Стратегический план, таблица 6
stability-start-planned = Запланировано: Концептуальные направления
stability-not-offered = Не предлагается: { $count ->
    [0] { "" }
   *[other] { $lost } (дохода в нашей копии нет) и{ " " }
}{ $first }–{ $last } (этих лет нет ни в одном плане).
stability-reset = Сбросить
stability-close = Свести баланс
stability-close-title = Сделать активы равными собственному капиталу и обязательствам
stability-effect = Эффект финансового рычага (формула не напечатана)
stability-effect-choice = { $effect ->
    [moves] меняется пропорционально рентабельности активов × левериджу
   *[held] остаётся как в документе
}
stability-readout = { $moved ->
    [yes] { $change } к { $base }
   *[no] { "" }
}
stability-origin = { $origin ->
    [printed] как напечатано за { $year } год
    [planned] по плану { $year } года
    [net] плановый доход минус плановая чистая прибыль { $year } года
   *[borrowed] как в { $year } году; в плане этого нет
}
stability-unknown-number = В ссылке «{ stability-measure }» = «{ $read }», здесь это не сумма; показано { $fallback }.

stability-note-none = Ничего не изменено: это цифры { $year } года.
stability-note-moved = Допущение: { stability-input-inside } — { $value } млн тенге, { $change } к { $base } ({ stability-origin }).
stability-note-borrowed = Допущение: { stability-input-inside } — { $value } млн тенге, как в { $year } году; в плане на { $planned } год этого нет.
stability-note-planned = План { $year } года: доход { $income } и чистая прибыль { $profit } млн тенге; расходы — их разность, как если бы налога не было.
stability-note-effect = { $moves ->
    [yes] Допущение: эффект финансового рычага меняется пропорционально рентабельности активов × левериджу, начиная с { $effect } в { $year } году; его формула не напечатана.
   *[no] Эффект финансового рычага оставлен на уровне { $year } года: { $effect }.
}
stability-note-rounded = Напечатанные коэффициенты округлены, предполагаемые рассчитаны: по цифрам { $year } года { stability-ratio-inside } добавляет к Z { $computed }, а не { $printed }.
stability-note-open = Баланс не сходится: активы отличаются от собственного капитала и обязательств на { $gap } млн тенге.

# What follows from the assumptions.

stability-what-if-title = { $outcome ->
    [unknown] При таких допущениях Z рассчитать нельзя
    [same] Ничего не изменено: Z = { $z }, { stability-class }, если проценты входят целыми числами; если долями — { $fraction }, { $fraction_class_one ->
        [yes] класс I
       *[no] ниже класса I
    }
   *[moved] При допущениях Z = { $z }, { $change } к { $year } году, { stability-class }, если проценты входят целыми числами; если долями — { $fraction }, { $fraction_class_one ->
        [yes] класс I
       *[no] ниже класса I
    }
}
stability-what-if-sub = Вклад каждого показателя в Z (проценты целыми числами): напечатано за { $year } год и при ваших допущениях
stability-what-if-key = Бледное: напечатано за { $year } год. Штриховка: ваши допущения.
stability-printed = В документе, { $year }
stability-assumed = Допущение

stability-ratios-title = { $known ->
    [yes] Прибыль { $profit } млн тенге, { $share } дохода
   *[no] Без дохода, активов или собственного капитала коэффициента нет
}
stability-ratios-sub = Коэффициенты при ваших допущениях рядом с напечатанными за { $year } год
stability-ratios-foot = Z — сумма слагаемых, проценты целыми числами. Класс I начинается с { $threshold }.
stability-head-change = Изменение
stability-head-term = Вклад в Z
stability-zone = Z = { $z }: { stability-class }, проценты целыми числами
stability-zone-fractions = Если проценты долями: { $z }, { stability-class }.

stability-tornado-title = { $same ->
    [yes] Сильнее всего на Z действует { $largest ->
        [income] доход
        [expenses] статья «Расходы»
        [assets] статья «Активы»
        [own_capital] собственный капитал
       *[liabilities] статья «Обязательства»
    }: { $value } при росте на 1 % и { $other_value } при росте на { $step } млн тенге
   *[no] Сильнее всего на Z действует рост на 1 % по статье «{ $largest ->
        [income] доход
        [expenses] расходы
        [assets] активы
        [own_capital] собственный капитал
       *[liabilities] обязательства
    }» ({ $value }) и на { $step } млн тенге по статье «{ $other ->
        [income] доход
        [expenses] расходы
        [assets] активы
        [own_capital] собственный капитал
       *[liabilities] обязательства
    }» ({ $other_value })
}
stability-tornado-none = Для этих цифр чувствительность рассчитать нельзя
stability-tornado-sub = Изменение Z, если меняется только одна статья: на 1 % и на { $step } млн тенге
stability-tornado-key = Яркое: статья растёт. Бледное: снижается. Остальные не меняются, поэтому сдвиг активов или капитала на столько же нарушает баланс. У каждого своя шкала.
stability-by-percent = На 1 %
stability-by-step = На { $step } млн тенге
stability-tornado-side = { $kind ->
    [percent] на 1 % { $direction ->
        [more] больше
       *[less] меньше
    }
   *[step] на { $step } млн { $direction ->
        [more] больше
       *[less] меньше
    }
}
