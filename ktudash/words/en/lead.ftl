### What a chart says first once its indicators have actuals

lead-judged = { $has_ratio ->
    [yes] { $attainment }, { $status }
   *[no] { $status }
}
lead-one = { $side ->
    [short] { $name }: { $actual } in { $year }, { $gap } short of the target of { $target } ({ $judged })
    [above] { $name }: { $actual } in { $year }, { $gap } above the target of { $target } ({ $judged })
    [below] { $name }: { $actual } in { $year }, { $gap } below the target of { $target } ({ $judged })
    [met] { $name }: { $actual } in { $year }, exactly the target ({ $judged })
    [met-place] { $name }: place { $actual } in { $year }, exactly the target ({ $judged })
    [better] { $name }: place { $actual } in { $year }, { $places ->
        [one] 1 place
       *[other] { $places } places
    } better than the target of { $target } ({ $judged })
    [worse] { $name }: place { $actual } in { $year }, { $places ->
        [one] 1 place
       *[other] { $places } places
    } behind the target of { $target } ({ $judged })
    [within] { $name }: place { $actual } in { $year }, within the target of { $target } ({ $judged })
    [there] { $name }: there in { $year }, as planned ({ $judged })
    [missing] { $name }: not there in { $year }, though planned ({ $judged })
    [unranked] { $name }: not in the ranking in { $year }; the target is place { $target }
   *[no-target] { $name }: { $actual } in { $year }, a year without a target
}
lead-many = { $state ->
    [both] In { $year }, both reported figures reach their targets
    [all] In { $year }, all { $judged } reported figures reach their targets
    [some] In { $year }, { $reached ->
        [one] 1 of the { $judged } reported figures reaches its target
       *[other] { $reached } of the { $judged } reported figures reach their targets
    }; furthest from its own is { $worst }
    [none] In { $year }, none of the { $judged } reported figures reaches its target; furthest from its own is { $worst }
   *[none-judged] { $count } figures are reported for { $year }, none of them with a target to be judged by
}
lead-worst = { $side ->
    [unranked] “{ $name }”: not in the ranking, target place { $target }
    [within] “{ $name }”: place { $actual }, target { $target } ({ $judged })
    [worse] “{ $name }”: place { $actual }, target { $target } ({ $judged })
   *[other] “{ $name }”: { $actual }, target { $target } ({ $judged })
}
lead-band = { $edge }+
lead-years = Actuals reported for { $years }
lead-span = { $first }-{ $last }
lead-sum = { $year }, { $name }: the reported parts add up to { $added }, { $difference } { $more ->
    [yes] more
   *[no] less
} than the reported total of { $reported }.{ $again ->
    [0] { "" }
   *[other] { " " }They differ in { $others } too.
}
