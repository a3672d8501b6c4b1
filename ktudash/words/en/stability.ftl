### Financial stability

stability-name = Financial stability
stability-lead = Z adds up five weighted ratios of the statements into one number; from { $threshold } it is class I, and whether it is rests on the unit: per cent as whole numbers, as the plan takes them, or as fractions.

stability-fold = { $fold ->
    [terms] What moved Z from year to year, and what the unit does to it
   *[statements] The statements behind Z: recomputed ratios, what is missing, every figure
}

# Names. The ratios of the formula; the figures of Table 6, as its table and the sliders name them; classes.

stability-ratio = { $ratio ->
    [return_on_assets] Return on assets
    [leverage] Leverage
    [leverage_effect] Leverage effect
    [return_on_own_capital] Return on own capital
   *[return_on_income] Return on income
}
stability-ratio-inside = { $ratio ->
    [return_on_assets] return on assets
    [leverage] leverage
    [leverage_effect] leverage effect
    [return_on_own_capital] return on own capital
   *[return_on_income] return on income
}
stability-measure = { $measure ->
    [return_on_assets] Return on assets, %
    [leverage] Leverage
    [leverage_effect] Leverage effect, %
    [return_on_own_capital] Return on own capital, %
    [return_on_income] Return on income, %
    [income] Income
    [expenses] Expenses
    [assets] Assets
    [own_capital] Own capital
    [liabilities] Liabilities
    [equity_and_liabilities] Own capital and liabilities, total
    [gross_income] Gross income
    [profit_before_tax] Profit before taxation
    [net_profit] Net profit
    [net_profit_retained] Net profit left at the disposal of the organization
    [net_profit_for_development] of it for development
   *[ebitda] EBITDA
}
stability-input-inside = { $input ->
    [income] income
    [expenses] expenses
    [assets] assets
    [own_capital] own capital
   *[liabilities] liabilities
}
stability-z = Z
stability-class = { $class_one ->
    [yes] class I
   *[no] below class I
}
stability-distress = distress
stability-no-value = no value

# Z, its terms and its moves.

# A class rests on the unit in which percentages enter: whoever names one names the other, and the unit that denies it.
stability-z-title = Z was { $end } in { $last } with per cent as whole numbers, { stability-class }; { $fraction } as fractions, { $fraction_class_one ->
    [yes] class I
   *[no] below class I
}
stability-z-sub = Z of financial stability from the printed ratios, per cent as whole numbers (9.44), { $first }-{ $last }: class I in { $count } of { $total } years. As fractions (0.0944): in { $fraction_count } of { $total }.
stability-z-ground = class I, per cent as whole numbers
stability-z-key = Green ground: class I, from { $threshold }, if per cent enter as whole numbers, as in the plan. The plan names no other class.{ $prints ->
    [0] { "" }
   *[other] { " " }The text prints { $printed }.
}
stability-z-printed = { $value } for { $year }
stability-z-differs = { $year }: the text prints a Z of { $printed }, its own formula gives { $value }.

stability-terms-title = In { $year } { $share } of Z is { $largest ->
    [return_on_assets] return on assets
    [leverage] leverage
    [leverage_effect] leverage effect
    [return_on_own_capital] return on own capital
   *[return_on_income] return on income
}, only { $smallest_share } is { $smallest ->
    [return_on_assets] return on assets
    [leverage] leverage
    [leverage_effect] leverage effect
    [return_on_own_capital] return on own capital
   *[return_on_income] return on income
}
stability-terms-sub = What each ratio adds to Z (coefficient × ratio, per cent as whole numbers), { $first }-{ $last }
stability-terms-key = Above the bars: Z. Coefficients as printed: { $coefficients }.
stability-coefficient = { $coefficient } × { stability-ratio-inside }

stability-moves-title = { $moved ->
    [yes] { stability-ratio } moved Z most: { $value } of the { $total } from { $before } to { $after }
   *[no] Z did not move from { $before } to { $after }
}
stability-moves-sub = Change of Z by term (per cent as whole numbers), from one year to the next, { $first }-{ $last }
stability-moves-key = Strong: Z before and after. Green ▲: the term raises Z. Red ▼: it lowers Z. Each step has its own scale.
stability-step = { $before } to { $after }
stability-z-before = Z before
stability-z-after = Z after
stability-move = { $direction ->
    [raised] ▲ { $value }
   *[lowered] ▼ { $value }
}

stability-units-title = In whole per cent Z is { $whole } in { $year }, in fractions { $fraction }: { $same ->
    [yes] the class is the same
   *[no] the unit decides the class
}
stability-units-sub = Z with per cent as whole numbers (9.44) and as fractions (0.0944), { $first }-{ $last }
stability-units-key = Each reading has its own scale. Dotted: class I from { $threshold }; Altman’s zone of distress below { $distress }, for firms, not in the plan.
stability-units-whole = Whole per cent is the plan’s way: Z is { $values }, and class I is reached in { $count } of { $total } years.
stability-units-fractions = With fractions Z is { $values }, and class I is reached in { $count } of { $total } years; of the lower zones the plan says nothing, and Altman’s are made for other ratios, so none of them is a verdict here.
stability-reading = { $reading ->
    [whole] Per cent as whole numbers
   *[fractions] Per cent as fractions
}

# What the statements give, and what they do not.

stability-checks-title = { $agree } of { $given } printed ratios follow from the statements as printed
stability-checks-sub = Ratios of Table 6 recomputed from net profit, assets, own capital, liabilities and income
stability-checks-foot = { $source }. All three returns are computed from the net profit and the year’s closing figures.
stability-head-ratio = Ratio
stability-head-how = Computed as
stability-head-printed = { $year } printed
stability-head-recomputed = recomputed
stability-how = { $ratio ->
    [return_on_assets] net profit / assets, %
    [return_on_own_capital] net profit / own capital, %
    [return_on_income] net profit / income, %
   *[leverage] liabilities / own capital
}
stability-differs = { $value }, differs

stability-limits-title = What the statements do not give
stability-limits-sub = Named here, and not filled in
stability-limit-income = Our copy of the text has no income, expenses and gross income of { $year }. The printed return on income ({ $rate }) and the net profit would put income between { $low } and { $high } mln tenge; no chart uses that.
stability-limit-effect = The formula of the leverage effect is not printed. Return on assets × leverage would give { $given }; printed are { $printed }. Only the print enters Z.
stability-in-year = { $value } in { $year }
stability-limit-tax = { $others ->
    [0] Net profit equals the profit before tax in { $same }; no tax is printed.
   *[other] { $equals ->
        [0] Net profit differs from the profit before tax in { $different }; the tax itself is not printed.
       *[other] Net profit equals the profit before tax in { $same }, but not in { $different }; the tax itself is not printed.
    }
}
stability-limit-liquidity = Liquidity and debt service are not shown: the table has no current assets, no current liabilities and no interest. Of debt it carries liabilities and leverage only.
stability-limit-classes = The order that sets the classes is quoted with one border only: class I from { $threshold }.

stability-table-title = Every figure of Table 6
stability-table-sub = Values of the basic indicators of financial-economic activities, { $first }-{ $last }
stability-table-foot = { $source }. Not in our copy: the printed table has a figure, the text that we have of it has none.
stability-head-indicator = Indicator
stability-head-unit = Unit

# What a reader assumes.

stability-assume-title = What if?
stability-assume-sub = Move a figure; ratios, Z and class follow. Amounts in mln tenge
stability-assume-foot = The link in the address bar and every picture of the charts carry your assumptions.
stability-start = Start from:
stability-start-year = { $planned ->
    [yes] { $year }, income and net profit as planned
   *[no] { $year }, as printed
}
stability-start-printed = Printed: Strategic Plan, Table 6
stability-start-planned = Planned: Conceptual Directions
stability-not-offered = Not offered: { $count ->
    [0] { "" }
   *[other] { $lost }, whose income our copy of the text does not have, and{ " " }
}{ $first }-{ $last }, which neither plan gives.
stability-reset = Reset
stability-close = Close the balance
stability-close-title = Set the assets to own capital and liabilities
stability-effect = Leverage effect (formula not printed)
stability-effect-choice = { $effect ->
    [moves] moves in proportion to return on assets × leverage
   *[held] stays as printed
}
stability-readout = { $moved ->
    [yes] { $change } on { $base }
   *[no] { "" }
}
stability-origin = { $origin ->
    [printed] printed for { $year }
    [planned] planned for { $year }
    [net] planned income less planned net profit of { $year }
   *[borrowed] assumed as in { $year }; the plan gives none
}
stability-unknown-number = The link sets { stability-measure } to “{ $read }”, which is not an amount here; { $fallback } is shown.

stability-note-none = No figure is moved: those are the figures of { $year }.
stability-note-moved = Assumed: { stability-input-inside } { $value } mln tenge, { $change } on the { $base } { stability-origin }.
stability-note-borrowed = Assumed: { stability-input-inside } { $value } mln tenge, as in { $year }; the plan gives none for { $planned }.
stability-note-planned = Planned for { $year }: income { $income } and net profit { $profit } mln tenge; expenses are their difference, as if no tax were paid.
stability-note-effect = { $moves ->
    [yes] The leverage effect is assumed to move in proportion to return on assets × leverage, from the { $effect } of { $year }; its formula is not printed.
   *[no] The leverage effect is held at the { $effect } of { $year }.
}
stability-note-rounded = Printed ratios are rounded, assumed ones are computed: for the figures of { $year } { stability-ratio-inside } adds { $computed } to Z instead of { $printed }.
stability-note-open = This balance sheet does not close: assets differ from own capital and liabilities by { $gap } mln tenge.

# What follows from the assumptions.

stability-what-if-title = { $outcome ->
    [unknown] Under these assumptions Z cannot be computed
    [same] Nothing moved: Z is { $z }, { stability-class } with per cent as whole numbers; { $fraction } as fractions, { $fraction_class_one ->
        [yes] class I
       *[no] below class I
    }
   *[moved] Assumed: Z { $z }, { $change } on { $year }, { stability-class } with per cent as whole numbers; { $fraction } as fractions, { $fraction_class_one ->
        [yes] class I
       *[no] below class I
    }
}
stability-what-if-sub = What each ratio adds to Z (per cent as whole numbers), printed for { $year } and under your assumptions
stability-what-if-key = Faint: printed for { $year }. Hatched: your assumptions.
stability-printed = Printed { $year }
stability-assumed = Assumed

stability-ratios-title = { $known ->
    [yes] Profit of { $profit } mln tenge, { $share } of the income
   *[no] Without income, assets or own capital there is no ratio
}
stability-ratios-sub = Ratios under your assumptions beside those printed for { $year }
stability-ratios-foot = Z is the sum of the terms, per cent as whole numbers. Class I begins at { $threshold }.
stability-head-change = Change
stability-head-term = Adds to Z
stability-zone = Z of { $z }: { stability-class }, with per cent as whole numbers
stability-zone-fractions = With per cent as fractions: { $z }, { stability-class }.

stability-tornado-title = { $same ->
    [yes] Strongest on Z: { $largest ->
        [income] income
        [expenses] expenses
        [assets] assets
        [own_capital] own capital
       *[liabilities] liabilities
    }, { $value } for 1 % more and { $other_value } for { $step } mln tenge more
   *[no] Strongest on Z: 1 % more { $largest ->
        [income] income
        [expenses] expenses
        [assets] assets
        [own_capital] own capital
       *[liabilities] liabilities
    } ({ $value }) and { $step } mln tenge more { $other ->
        [income] income
        [expenses] expenses
        [assets] assets
        [own_capital] own capital
       *[liabilities] liabilities
    } ({ $other_value })
}
stability-tornado-none = Sensitivity cannot be computed for these figures
stability-tornado-sub = Change of Z when one input alone moves, by 1 % of itself and by { $step } mln tenge
stability-tornado-key = Strong: the input rises. Faint: it falls. The others stay, so a moved asset or capital leaves the balance sheet open by that much. Each has its own scale.
stability-by-percent = By 1 %
stability-by-step = By { $step } mln tenge
stability-tornado-side = { $kind ->
    [percent] 1 % { $direction ->
        [more] more
       *[less] less
    }
   *[step] { $step } mln { $direction ->
        [more] more
       *[less] less
    }
}
