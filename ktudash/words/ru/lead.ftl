### What a chart says first once its indicators have actuals

lead-judged = { $has_ratio ->
    [yes] { $attainment }, { plan-status }
   *[no] { plan-status }
}
lead-one = { $side ->
    [short] { $name }: { $actual } в { $year } году, план — { $target }, отставание — { $gap } ({ lead-judged })
    [above] { $name }: { $actual } в { $year } году, план — { $target }, больше на { $gap } ({ lead-judged })
    [below] { $name }: { $actual } в { $year } году, план — { $target }, меньше на { $gap } ({ lead-judged })
    [met] { $name }: { $actual } в { $year } году, точно по плану ({ lead-judged })
    [met-place] { $name }: место { $actual } в { $year } году, точно по плану ({ lead-judged })
    [better] { $name }: место { $actual } в { $year } году, на { $places } { $places ->
        [one] место
        [few] места
       *[other] мест
    } лучше планового места { $target } ({ lead-judged })
    [worse] { $name }: место { $actual } в { $year } году, на { $places } { $places ->
        [one] место
        [few] места
       *[other] мест
    } хуже планового места { $target } ({ lead-judged })
    [within] { $name }: место { $actual } в { $year } году, в пределах плана { $target } ({ lead-judged })
    [there] { $name }: в { $year } году есть, как и предусмотрено планом ({ lead-judged })
    [missing] { $name }: в { $year } году нет, хотя предусмотрено планом ({ lead-judged })
    [unranked] { $name }: в { $year } году вне рейтинга, по плану место { $target }
   *[no-target] { $name }: { $actual } в { $year } году, план на этот год не установлен
}
lead-many = { $state ->
    [both] Оба оцениваемых плана { $year } года выполнены; ближе всех к своему плану { $worst }
    [all] { $judged ->
        [1] Единственный оцениваемый план { $year } года выполнен: { $worst }
       *[other] Все оцениваемые планы { $year } года ({ $judged }) выполнены; ближе всех к своему плану { $worst }
    }
    [some] { $reached ->
        [one] Выполнен
       *[other] Выполнено
    } { $reached } из { $judged } { $judged ->
        [one] оцениваемого плана
       *[other] оцениваемых планов
    } { $year } года; дальше всех от плана { $worst }
    [none] Ни один из { $judged } { $judged ->
        [one] оцениваемого плана
       *[other] оцениваемых планов
    } { $year } года не выполнен; дальше всех от плана { $worst }
   *[none-judged] За { $year } год представлено значений: { $count }, и ни для одного нет плана, по которому его можно оценить
}
lead-worst = { $side ->
    [unranked] «{ $name }»: вне рейтинга, по плану место { $target }
    [place] «{ $name }»: место { $actual }, по плану { $target }
    [ratio] «{ $name }» ({ $attainment })
   *[other] «{ $name }»: { $actual }, план — { $target }
}
lead-band = { $edge }+
lead-years = { $extent ->
    [each] Годы с фактом: { $years }
    [of-each] Годы с фактом: { $years }
   *[some] Годы с фактом: { $years }, но не у каждого показателя все
}{ $shown ->
    [0] { "" }
   *[other] ; показателей с фактом: { $reported } из { $shown }
}
lead-years-of = { $no } — { $years }
lead-span = { $first }–{ $last }
lead-sum = { $name }, { $year } год: сумма представленных частей — { $added }, это на { $difference } { $more ->
    [yes] больше
   *[no] меньше
} представленного итога { $reported }.{ $again ->
    [0] { "" }
   *[other] { " " }Расхождение есть и за другие годы: { $others }.
}
