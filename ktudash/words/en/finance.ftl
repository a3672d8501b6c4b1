### Finance

finance-name = Finance
finance-lead = What the university earned, owned and owed in 2018-2020, and what the two plans expect until 2029.
finance-fold = Balance sheet, returns, leverage, and where the planned income comes from

finance-measure = { $measure ->
    [income] Income
    [expenses] Expenses
    [gross_income] Gross income
    [profit_before_tax] Profit before tax
    [net_profit] Net profit
    [net_profit_retained] Left at disposal
    [net_profit_for_development] For development
    [own_capital] Own capital
    [liabilities] Liabilities
    [assets] Assets
    [return_on_assets] On assets
    [return_on_own_capital] On own capital
    [return_on_income] On income
    [leverage] Leverage
    [leverage_effect] Leverage effect, %
    [ebitda] EBITDA, mln tenge
    [financing] Financing
    [all_income] All income
    [education] Education
    [research] Research
    [remaining] Remaining
    [productivity] Employee productivity
    [kzt] Added value, tenge
   *[usd] Added value, USD
}

finance-income-title = { $income_moved ->
    [fell] University income fell by { $income } in { $year }, to { $now } mln tenge
   *[rose] { $expenses_moved ->
        [fell] University income rose by { $income } in { $year }, to { $now } mln tenge; expenses fell by { $expenses }
       *[rose] University income rose by { $income } in { $year }, to { $now } mln tenge; expenses rose by { $expenses }
    }
}
finance-income-sub = Income, expenses and gross income, mln tenge, { $first }-{ $last }
finance-income-key = { $lost ->
    [0] The three share one scale.
   *[other] The three share one scale. { $years }: our copy of the document has no figures.
} How gross income follows from income and expenses is not printed: it is not their difference, which is the profit before tax.

finance-profit-title = { $moved ->
    [multiplied] Profit before tax was { $now } mln tenge in { $year }, { $factor } times the { $before } mln of { $before_year }
    [fell] Profit before tax fell by { $percent } in { $year }, to { $now } mln tenge
   *[rose] Profit before tax rose by { $percent } in { $year }, to { $now } mln tenge
}
finance-profit-sub = Profit before tax, net, and what is left of it, mln tenge, { $first }-{ $last }
finance-profit-key = All four share one scale.
finance-profit-left = { $year }: net profit is { $net } mln tenge, what is left of it at the disposal of the university { $left } mln. The plan does not explain the { $difference } mln between them.
finance-profit-untaxed = { $years }: net profit and profit before tax are the same; no tax is printed.

finance-balance-title = { $direction ->
    [fell] Own capital was { $now } of the assets in { $last }, down from { $before } in { $year }
   *[rose] Own capital was { $now } of the assets in { $last }, up from { $before } in { $year }
}
finance-balance-sub = Own capital and liabilities, which together equal the assets, mln tenge, { $first }-{ $last }
finance-balance-key = Above the bars: assets.
finance-balance-doubt = { $year }: own capital and liabilities add up to { $sum } mln tenge, the printed assets are { $printed }.

finance-returns-title = { $moved ->
    [mixed] Net profit was { $income } of income in { $year }; from { $first } the three returns moved both ways
    [fell] Net profit was { $income } of income in { $year }, { $before } in { $first }; on assets and own capital it fell too
   *[rose] Net profit was { $income } of income in { $year }, { $before } in { $first }; on assets and own capital it rose too
}
finance-returns-sub = Net profit in % of assets, own capital and income, { $first }-{ $last }
finance-returns-key = The three share one scale.

finance-leverage-title = { $apart ->
    [yes] Leverage fell from { $leverage_before } to { $leverage } in { $year }, EBITDA grew from { $ebitda_before } to { $ebitda } mln tenge
   *[no] Leverage was { $leverage } in { $year }, EBITDA { $ebitda } mln tenge
}
finance-leverage-sub = Leverage (ratio), leverage effect (%), EBITDA (mln tenge), { $first }-{ $last }
finance-leverage-key = Each has its own unit and scale. Leverage: liabilities to own capital.

finance-financing-title = { $rising ->
    [yes] The Strategic Plan is to take { $total } bn tenge: { $start } bn in { $first }, rising to { $end } bn in { $last }
   *[no] The Strategic Plan is to take { $total } bn tenge in { $first }-{ $last }
}
finance-financing-sub = Planned financing of the Strategic Plan, bn tenge, { $first }-{ $last }
finance-financing-key = Outlined: target.
finance-financing-doubt = The years add up to { $sum } bn tenge, the printed total is { $total }.

finance-income-path-title = { $direction ->
    [down] Income is to be { $end } bn tenge in { $last }, below the { $base } bn of { $base_year }
   *[up] Income is to reach { $end } bn tenge in { $last }, { $factor } times the { $base } bn of { $base_year }
}
finance-income-path-sub = Total income, bn tenge: actual { $first }-{ $base }, target { $start }-{ $last }
finance-income-path-key = Solid: actual. Outlined: target.
finance-no-figures =
    no figures

    in either plan

finance-profit-path-title = { $below ->
    [yes] A net profit of { $start } mln tenge is planned for { $first }; { $base_year } brought { $base } mln
   *[no] Net profit is to grow from { $base } mln tenge in { $base_year } to { $end } mln in { $last }
}
finance-profit-path-sub = Net profit, mln tenge: actual { $first }-{ $base }, target { $start }-{ $last }
finance-profit-path-key = Solid: actual. Outlined: target. In % of income: { $base_margin } in { $base_year }, { $start_margin } planned for { $first }, { $end_margin } for { $last }.

finance-parts-title = { $named_moved ->
    [fell] Read as { $first } and { $last }, income besides education and research is to grow to { $remaining } mln tenge
   *[rose] Read as { $first } and { $last }, education and research are to bring { $start }, then { $end } of all income
}
finance-parts-sub = Planned income by source, mln tenge; “from” of the headings read as { $first }, “to” as { $last }
finance-parts-key = Outlined: target. Above the bars: all income. Only the first and the last year are given.
finance-parts-note = The remaining part is our subtraction: all income less education and research. For it the plan names only social work and fundraising, { $social } mln tenge a year by { $last }.
finance-parts-years = The headings say “from … to …” without years. “From” is read as { $first }: headings 2.2, 2.3 and 3.2 match their rows of { $first }, and both parts then grow by { $education } and { $research } a year.
finance-part = { $thin ->
    [yes] { $part } { $value }
   *[no] { $part }
}

finance-value-title = { $rising ->
    [yes] Planned added value per academic hour: { $start } tenge in { $first }, { $end } in { $last }, { $factor } times as much (in dollars { $usd_factor })
   *[no] Added value per academic hour is to be { $end } tenge in { $last }, productivity { $productivity }
}
finance-value-sub = Employee productivity (no unit printed); added value per academic hour, tenge and USD, { $first }-{ $last }
finance-value-key = Outlined: target. Each has its own unit and scale. By { $last } the headings ask for a productivity of { $education } in education, { $research } in research and { $social } in social work.
finance-value-note = The tenge and the dollar figures imply an exchange rate that changes from year to year: { $rates } tenge per dollar.
finance-rate = { $year }: { $rate }
