### What a chart says first once its indicators have actuals

lead-judged = { $has_ratio ->
    [yes] { $attainment }, { plan-status }
   *[no] { plan-status }
}
lead-one = { $side ->
    [short] { $name }: { $actual } in { $year }, target { $target }: { $gap } short ({ lead-judged })
    [above] { $name }: { $actual } in { $year }, target { $target }: { $gap } above ({ lead-judged })
    [below] { $name }: { $actual } in { $year }, target { $target }: { $gap } below ({ lead-judged })
    [met] { $name }: { $actual } in { $year }, exactly the target ({ lead-judged })
    [met-place] { $name }: place { $actual } in { $year }, exactly the target ({ lead-judged })
    [better] { $name }: place { $actual } in { $year }, { $places ->
        [one] 1 place
       *[other] { $places } places
    } better than the target of { $target } ({ lead-judged })
    [worse] { $name }: place { $actual } in { $year }, { $places ->
        [one] 1 place
       *[other] { $places } places
    } behind the target of { $target } ({ lead-judged })
    [within] { $name }: place { $actual } in { $year }, within the target of { $target } ({ lead-judged })
    [there] { $name }: in place in { $year }, as planned ({ lead-judged })
    [missing] { $name }: not in place in { $year }, though planned ({ lead-judged })
    [unranked] { $name }: not in the ranking in { $year }; the target is place { $target }
   *[no-target] { $name }: { $actual } in { $year }, a year without a target
}
lead-many = { $state ->
    [both] Both judged targets of { $year } are reached; least over its own: { $worst }
    [all] { $judged ->
        [1] The one judged target of { $year } is reached: { $worst }
       *[other] All { $judged } judged targets of { $year } are reached; least over its own: { $worst }
    }
    [some] { $reached ->
        [one] 1 of { $judged } judged targets of { $year } is reached
       *[other] { $reached } of { $judged } judged targets of { $year } are reached
    }; furthest: { $worst }
    [none] None of { $judged } judged targets of { $year } is reached; furthest: { $worst }
   *[none-judged] { $count } figures are reported for { $year }, none of them with a target to be judged by
}
lead-worst = { $side ->
    [unranked] “{ $name }”: not in the ranking, target place { $target }
    [place] “{ $name }”: place { $actual }, target { $target }
    [ratio] “{ $name }” ({ $attainment })
   *[other] “{ $name }”: { $actual }, target { $target }
}
lead-band = { $edge }+
lead-years = { $extent ->
    [each] Actuals reported for { $years }
    [of-each] Actuals reported: { $years }
   *[some] Actuals reported for { $years }, not of each in every year
}{ $shown ->
    [0] { "" }
   *[other] , of { $reported } of the { $shown } indicators
}
lead-years-of = { $no } for { $years }
lead-span = { $first }-{ $last }
lead-sum = { $year }, { $name }: the reported parts add up to { $added }, { $difference } { $more ->
    [yes] more
   *[no] less
} than the reported total of { $reported }.{ $again ->
    [0] { "" }
   *[other] { " " }They differ in { $others } too.
}
