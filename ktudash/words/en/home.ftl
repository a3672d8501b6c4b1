### Home: where the university stands

home-name = Where we stand
home-title = { $line ->
    [none] { $reported ->
        [yes] Where we stand in { $year }
       *[no] Where we stand
    }
   *[chosen] { $reported ->
        [yes] { $name } in { $year }
       *[no] { $name }
    }
}
home-lead = { $reported ->
    [0] { $line ->
        [none] No actual has been reported yet: the figures are the last that are known from before the plans.
       *[chosen] No actual has been reported yet for this { $plan ->
            [CD] direction
           *[SP] line
        }: the figures are the last that are known from before the plan.
    }
   *[other] { $line ->
        [none] { $reported } of { $of } indicators have an actual of { $year }; { $judged } of them can be judged by a target.
       *[chosen] { $reported } of the { $of } indicators of this { $plan ->
            [CD] direction
           *[SP] line
        } have an actual of { $year }; { $judged } of them can be judged by a target.
    }
}
home-line = { $plan ->
    [CD] Direction { $number }
   *[SP] Line { $number }
} · { $name }

## Tiles

home-tile = { $tile ->
    [students] Full-time students
    [income] Income, mln tenge
    [profit] Net profit, mln tenge
    [employment] Graduates in work
    [degrees] Staff with a degree
    [patents] Patents received
   *[qs] QS World ranking
}
home-tile-standing = { $shape ->
    [ratio] { $attained } of { $target }, { $status }
    [plain] target { $target }: { $status }
   *[none] no target for { $year }
}
home-tile-unranked = unranked
home-tile-change = { $by ->
    [none] { $reported ->
        [yes] first report
       *[no] no earlier figure
    }
    [before] { $before_year }: { $before }
    [readings] rise or fall: readings disagree
    [times] ▲ { $amount } times { $before_year }
   *[amount] { $direction ->
        [up] ▲ { $amount } on { $before_year }
        [down] ▼ { $amount } on { $before_year }
       *[same] = as in { $before_year }
    }
}
home-tile-foot = { $when ->
    [now] { $asked ->
        [yes] target { $ahead_year }: { $ahead }
       *[no] last target of the plan
    }
    [earlier] { $year }{ $asked ->
        [yes] { " " }· target { $ahead_year }: { $ahead }
       *[no] , last target of the plan
    }
   *[before] { $year }, before the plan{ $asked ->
        [yes] { " " }· target { $ahead_year }: { $ahead }
       *[no] { "" }
    }
}

## Lines

home-lines-title = { $reported ->
    [0] { $line ->
        [none] { $sp } indicators in { $sp_lines } Strategic Lines, { $cd } in { $cd_lines } directions: none has an actual yet
       *[chosen] { $of } indicators: none has an actual yet
    }
   *[other] { $line ->
        [none] { $behind ->
            [0] None of { $judged } judged indicators is behind its target of { $year }
           *[other] { $behind } of { $judged } judged indicators are behind their target of { $year }
        }
       *[chosen] { $behind ->
            [0] None of the { $judged } judged indicators of { $name } is behind its target of { $year }
            [one] 1 of the { $judged } judged indicators of { $name } is behind its target of { $year }
           *[other] { $behind } of the { $judged } judged indicators of { $name } are behind their target of { $year }
        }
    }
}
home-lines-sub = { $reported ->
    [0] Targets worse than the figure from before the plan, the same every year (what is to be held among them), or no more in the last year
   *[other] Indicators by their status: { $thresholds }
}
home-line-short = { $plan ->
    [CD] direction { $number }
   *[SP] line { $number }
}
home-line-number = { $plan ->
    [CD] D{ $number }
   *[SP] { $number }
}
home-line-silent = { $count } indicators, no actual reported
home-line-achieved = { $count } indicators, no judged target missed
home-line-below = { $count } worse than before the plan
home-line-flat = { $count } same every year
home-line-plateau = { $count } no more in the last year
home-line-moving = every target moves
home-line-worst = Worst: { $name }

## What needs attention

home-attention-title = { $line ->
    [none] What needs attention
   *[chosen] What needs attention in { $name }
}
home-attention-sub = The most urgent first: { $counts }
home-plans = { $plan ->
    [SP] Of the { $of } indicators of { $name } the newer plan { $fates }
   *[CD] Against the older plan, { $of } indicators in { $name }: { $fates }
}
home-plans-older = { $fate ->
    [tightened] tightens { $count }
    [continued] keeps { $count }
    [loosened] loosens { $count }
    [changed] changes { $count }
   *[dropped] drops { $count }
}
home-plans-newer = { $count } { $count ->
    [one] { $fate ->
        [tightened] asks for more
        [continued] asks for the same
        [loosened] asks for less
        [changed] asks for something else
       *[new] is new
    }
   *[other] { $fate ->
        [tightened] ask for more
        [continued] ask for the same
        [loosened] ask for less
        [changed] ask for something else
       *[new] are new
    }
}
home-attention-none = Nothing: every target is met, and no path contradicts what is known.
home-attention-more = { $count ->
    [one] one more, less urgent
   *[other] { $count } more, less urgent
}
home-count = { $rule ->
    [falling] { $count } fell further behind
    [twice] { $count } behind again
    [behind] { $count } behind
    [overdue] { $count } without an actual
    [below] { $count } with targets worse than the last figure
    [flat] { $count } meant to improve with the same target every year
   *[plateau] { $count } meant to improve with no more asked in the last year
}
home-finding = { $name }:
home-owners = { $code } · { $count ->
    [0] no owner named
   *[other] { $owners }
}
home-band = { $value }+
home-behind = { $shape ->
    [unranked] No longer in the ranking in { $year }, target place { $target }
    [ratio] { $actual } in { $year }, target { $target }: { $attained } reached, { $variance }
   *[plain] { $actual } in { $year }, target { $target }: { $variance }
}{ $course ->
    [falling] ; { $shape ->
        [unranked] place { $before } in { $before_year }
        [ratio] { $before } of the target in { $before_year }
       *[plain] { $before } in { $before_year }
    }.
    [twice] ; behind in { $before_year } too.
   *[behind] .
}
home-overdue = { $reported ->
    [yes] No actual for { $year }, the last one is of { $last }.
   *[no] No actual for { $year }, nor for any year before.
}
home-overdue-line = { $count } of { $of } indicators have no actual for { $year }.
home-overdue-plan = No actual is reported for any of the { $of } indicators; { $comparable ->
    [0] none of them can be compared with a figure from before the plan.
   *[other] { $comparable } of them can be compared with a figure from before the plan.
}
home-level = { $value } of { $year }{ $whose ->
    [bachelors] { " " }(bachelors only, entrants to a master’s not counted)
    [graduates] { " " }(graduates of all levels, entrants to a master’s not counted)
   *[all] { "" }
}
home-below = { $share ->
    [one] The target of { $first_year }, { $first }, { $side ->
        [later] is a later place than
        [above] lies above
       *[below] lies below
    } the { home-level }.
    [all] All { $of } later targets { $side ->
        [later] are later places than
        [above] lie above
       *[below] lie below
    } the { home-level }: { $first } in { $first_year }, { $last } in { $last_year }.
   *[some] { $count } of { $of } later targets { $count ->
        [one] { $side ->
            [later] is a later place than
            [above] lies above
           *[below] lies below
        }
       *[other] { $side ->
            [later] are later places than
            [above] lie above
           *[below] lie below
        }
    } the { home-level }: { $first } in { $first_year }{ $several ->
        [yes] , { $last } in { $last_year }
       *[no] { "" }
    }.
}
home-same = { $rule ->
    [flat] Every target from { $since } to { $year } is { $target }.
   *[plateau] The target of { $year } repeats that of the year before: { $target }.
}
