### Research

research-name = Research
research-lead = What the scientists publish and patent, what research is funded with, and what the two plans ask for
    until 2029.

research-fold = { $fold ->
    [targets] Every research target of the two plans
   *[people] Young scientists, and other figures of the text
}

## Growth on the year before, above a bar

research-growth = { $direction ->
    [rose] ▲ { $percent }
    [fell] ▼ { $percent }
   *[same] ±0{"\u202F"}%
}
research-growth-of = { $name }, growth

## Publications

research-database = { $database ->
    [rsci] RSCI
    [scopus] Scopus
   *[web_of_science] Web of Science
}
research-publications-title = Publications { $since }-{ $year }: { $changes }
research-publications-change = { $database } { $percent } ({ $before } to { $now })
research-publications-sub = Publications of the teaching staff by database, number, { $since }-{ $year }, and growth on the year before
research-publications-key = { $far ->
    [yes] Each database has its own scale: RSCI (Russian Science Citation Index) counts several times as many as the two others.
   *[no] Each database has its own scale. RSCI: Russian Science Citation Index.
}
research-publications-text = The text says that { $database } grew by { $text } in { $year }; by the table it is { $table }{ $cut ->
    [yes] : cut off, not rounded
   *[no] { "" }
}.

## Titles of protection

research-kind = { $kind ->
    [patent] Patents
   *[copyright_certificate] Copyright certificates
}
research-patents-title = { $below ->
    [yes] The plan asks for { $target } patents in { $year }, { $fewer } fewer than the { $reached } received in { $base }
   *[no] The plan asks for { $target } patents in { $year }, after { $reached } received in { $base }
}
research-patents-sub = Patents received in a year, number: before the plan { $since }-{ $base }, targets { $first }-{ $year }
research-patents-key = Solid: actual. Outlined: target.
research-patents-reached = { $reached } received in { $base }
research-patents-text = The text counts { $text } patents received since { $since }; Table 4 alone adds up to { $sum }
    for { $first }-{ $last }. The text’s are those whose right holder is the university; the table does not say whose it counts.
research-patents-whose = The target counts patents of the university’s scientists; whether Table 4 counts the same is not printed.

research-titles-title = { $rose ->
    [yes] From { $since } to { $year } patents received in a year rose from { $patents_from } to { $patents_to }, copyright certificates from { $certificates_from } to { $certificates_to }
   *[no] Titles of protection from { $since } to { $year }: patents { $patents_from } and { $patents_to }, copyright certificates { $certificates_from } and { $certificates_to }
}
research-titles-sub = Titles of protection received and applications filed in a year, number, { $since }-{ $year }
research-titles-key = Strong: received (Table 4). Grey: applications filed (text). Each kind has its own scale.
research-titles-received = { $kind ->
    [patent] Patents, received
   *[copyright_certificate] Copyright certificates, received
}
research-titles-applied = { $kind ->
    [patent] Patents, applications
   *[copyright_certificate] Copyright certificates, applications
}

## Funding, and its share of the income

research-share-title = For { $end } the plan asks for { $target } of income from research work, { $science } of the budget from science and innovation
research-share-sub = R&D funding was { $share } of the income in { $year }. Actual { $first }-{ $year }, targets { $start }-{ $end }, %; one scale
research-share-panel = { $of ->
    [funding] R&D funding, % of income
    [work] Research work, % of income (2.5.2)
   *[science] Science and innovation, % of budget (2.5.19)
}
research-share-key = { $reported ->
    [yes] Solid: until { $year } worked out from the funding (text) and the income (Table 6), then reported. Outlined: target.
   *[no] Solid: worked out from the funding (text) and the income (Table 6). Outlined: target.
}
research-share-note = R&D funding and income from research work (2.5.2) may not be the same, and 2.5.19 adds innovation and
    commercialisation and is a share of the budget: they are not compared.
research-share-rw = Research work (2.5.2)
research-share-science = Science and innovation (2.5.19)
research-share-without-income = income { $status ->
    [none] none
    [suppressed] confidential
    [lost] { "not\u00A0in our\u00A0copy" }
    [malformed] unreadable
   *[blank] not{ "\u00A0" }printed
}
research-share-gap = { $year }: R&D funding is printed ({ $funding }); there is no share, because the income is
    { $status ->
        [none] none
        [suppressed] confidential
        [lost] not in our copy of the document
        [malformed] unreadable
       *[blank] not printed
    }.
research-funding = R&D funding
research-income-planned = Research income, planned
research-funding-title = { $rose ->
    [yes] R&D funding rose
   *[no] R&D funding went
} from { $before } in { $since } to { $now } in { $year } ({ $growth })
research-funding-sub = The Directions plan a research income of { $planned_first } and { $planned_last }, read as { $first } and { $last }.
    R&D funding { $since }-{ $year }, actual, and planned research income, mln tenge; one scale
research-funding-key = Solid: actual (text). Outlined: planned, from the heading of section 1.1.2.
research-funding-note = The documents do not say whether “R&D funding” of the Strategic Plan and “income from research activities” of the
    Conceptual Directions are the same: they are not compared.
research-headings = “From … to …” in the Directions’ headings carries no year. It is read as { $first } and { $last },
    the first and last year of the plan, because headings 2.2, 2.3 and 3.2 match their rows of { $first } and { $last }.

## Who takes part

research-involved = Share
research-involved-title = By the plan’s text, { $staff } of the teaching staff and { $students } of the students take part in R&D
research-involved-sub = Shares named in the text, which names no year, %
research-involved-key = “(more than)” is the text’s own.
research-involved-unreadable = { $item }: the document prints “{ $printed }”, which is not a number.

## Young scientists, and the targets of both plans

research-young-title = { $still ->
    [yes] The plan asks for { $last } young scientists with a university grant from { $reached } on, after { $first } in { $start }
   *[no] The plan asks for { $last } young scientists with a university grant in { $reached }, after { $first } in { $start }
}
research-young-sub = Targets of both plans for young scientists, people and %, { $start }-{ $end }
research-young-key = { research-plan-marks } Each indicator has its own scale and base; the Directions count young scientists
    among teaching staff and researchers.

research-facet = { $plain ->
    [yes] { $name }
   *[no] { $name },{"\u00A0"}{ $unit }
}
research-authors = Employees with articles in Q1 and Q2 journals
research-plan-grown = { $leader ->
    [SP-2-5-14] The plan asks for { $first } startup projects in { $start } and { $last } in { $year }
    [CD-H4-1] The Directions ask for { $first }, later { $last } employees with articles in Q1 and Q2 journals (read as { $start } and { $year })
   *[other] { $name }: the plan asks for { $first } in { $start } and { $last } in { $year }
}
research-plan-still = { $flat ->
    [one] { $flat } of { $all } indicators here asks
   *[other] { $flat } of { $all } indicators here ask
} for the same value in every year with a target{ $later ->
    [0] { "" }
   *[other] { " " }({ $later } of them from { $start })
}
research-plan-sub = Targets of { $start }-{ $end }, each indicator in its own unit
research-plan-marks = { $reported ->
    [yes] Solid: actual. Outlined: target.
   *[no] Outlined: target.
}
research-plan-key = { $flat ->
    [0] { research-plan-marks } Each indicator has its own scale.
   *[other] { research-plan-marks } Each indicator has its own scale. Not drawn, as they ask for the same value in every year with a target and nothing is reported: { $named }.
}
research-plan-flat = { $least ->
    [yes] { $name } (not less than { $value })
   *[no] { $name } ({ $value })
}

## Figures of the text that stand alone

research-facts-title = What else the plan’s text says about research
research-facts-sub = Figures that stand in running text only
research-facts-figure = Figure
research-facts-year = Year
research-facts-value = Value
research-facts-span = { $since }-{ $year }
research-facts-rank = place { $value }
research-facts-contracts = Growth of young scientists’ participation in contractual projects
research-facts-contracts-note = The text does not say whether the growth of { $year } is counted from { $since } or from a later year.
