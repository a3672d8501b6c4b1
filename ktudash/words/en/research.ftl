### Research

research-name = Research
research-lead = What the scientists publish and patent, what research is funded with, and what the two plans ask for
    until 2029.

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
research-publications-title = { $trend ->
    [fell] Since { $since } publications fell in every database, most in { $worst }, by { $least }
    [mixed] Since { $since } publications grew by { $most } in { $best } and fell by { $least } in { $worst }
   *[rose] Since { $since } publications grew most in { $best }, by { $most }, and least in { $worst }, by { $least }
}
research-publications-sub = Publications of the teaching staff by database, number, { $since }-{ $year }, and growth on
    the year before
research-publications-key = { $far ->
    [yes] Each database has its own scale: RSCI counts several times as many as the two others.
   *[no] Each database has its own scale.
}
research-publications-text = The text says { $text } for { $database } in { $year }; by the table it is { $table }.

## Titles of protection

research-kind = { $kind ->
    [patent] Patents
   *[copyright_certificate] Copyright certificates
}
research-patents-title = { $below ->
    [yes] { $target } patents are planned for { $year }, fewer than the { $reached } of { $base }
   *[no] Patents are to grow from { $reached } in { $base } to { $target } in { $year }
}
research-patents-sub = Patents received in a year, number: actual { $since }-{ $base }, targets { $first }-{ $year }
research-patents-key = Solid: actual. Outlined: target.
research-patents-reached = { $reached } received in { $base }
research-patents-text = The text counts { $text } patents received since { $since }; Table 4 alone adds up to { $sum }
    for { $first }-{ $last }. The text names those whose right holder is the university, the table may count more.

research-titles-title = { $best ->
    [patent] Patents rose { $factor }-fold since { $since }, copyright certificates { $other_factor }-fold
   *[copyright_certificate] Copyright certificates rose { $factor }-fold since { $since }, patents
    { $other_factor }-fold
}
research-titles-plain = Titles of protection received from { $since } to { $year }
research-titles-sub = Titles of protection received and applications filed in a year, number, { $since }-{ $year }
research-titles-key = Dark: received (Table 4). Grey: applications filed (text). Each kind has its own scale.
research-titles-received = { $kind ->
    [patent] Patents, received
   *[copyright_certificate] Copyright certificates, received
}
research-titles-applied = { $kind ->
    [patent] Patents, applications
   *[copyright_certificate] Copyright certificates, applications
}

## Funding, and its share of the income

research-share-title = R&D funding was { $share } of the university’s income in { $year }; research work is to bring
    { $target } in { $end }
research-share-sub = R&D funding in total income, %, { $first }-{ $year }; targets for research income, %,
    { $start }-{ $end }
research-share-key = Filled: worked out from the funding (text) and the income (Table 6). Hollow: target.
research-share-note = R&D funding and “RW income” (2.5.2) may not be the same, and 2.5.19 adds innovation and
    commercialisation and is a share of the budget: the lines stand side by side and are not subtracted.
research-share-rw = RW income (2.5.2)
research-share-science = Science and innovation (2.5.19)
research-share-without-income = income { $status ->
    [none] none
    [suppressed] confidential
    [lost] lost
    [malformed] unreadable
   *[blank] not printed
}
research-share-gap = { $year }: R&D funding is printed ({ $funding }); the share is missing because the income is
    { $status ->
        [none] none
        [suppressed] confidential
        [lost] lost
        [malformed] unreadable
       *[blank] not printed
    }.
research-share-none = { $name }:

    { $word }

research-funding = R&D funding
research-income-planned = Research income, planned
research-funding-title = { $direction ->
    [fell] R&D funding fell by { $growth }; research income is to grow by { $planned } by { $last }
   *[rose] R&D funding grew by { $growth }; research income is to grow by { $planned } by { $last }
}
research-funding-sub = R&D funding { $since }-{ $year }, actual, and research income { $first } and { $last }, planned,
    mln tenge; one scale
research-funding-key = Solid: actual (text). Outlined: planned, from the heading of section 1.1.2.
research-funding-note = Whether “R&D funding” of the Strategic Plan and “income from research activities” of the
    Conceptual Directions are the same is not printed; they are not subtracted.
research-headings = “From … to …” in the Directions’ headings carries no year. It is read as { $first } and { $last },
    the first and last year of the plan, because headings 2.2, 2.3 and 3.2 match their rows of { $first } and { $last }.

## Who takes part

research-involved = Share
research-involved-title = { $staff } of the teaching staff and { $students } of the students take part in R&D
research-involved-sub = Shares named in the text, %, about { $year }
research-involved-key = “More than” stands in the text where it is printed here.
research-involved-unreadable = { $item }: the document prints “{ $printed }”, which is not a number.

## Young scientists, and the targets of both plans

research-young-title = { $still ->
    [yes] Young scientists with a university grant are to rise from { $first } to { $last } by { $reached }, then to
    stand still
   *[no] Young scientists with a university grant are to rise from { $first } to { $last } by { $reached }
}
research-young-sub = Targets of both plans for young scientists, people and %, { $start }-{ $end }
research-young-key = Outlined: target. Each indicator has its own scale and base; the Directions count young scientists
    among researchers.

research-facet = { $plain ->
    [yes] { $name }
   *[no] { $name },{"\u00A0"}{ $unit }
}
research-authors = Authors in Q1 and Q2 journals
research-plan-grown = { $leader ->
    [SP-2-5-14] Startup projects are to grow from { $first } to { $last } by { $year }
    [CD-H4-1] Authors in Q1 and Q2 journals are to grow from { $first } to { $last } by { $year }
   *[other] { $name }: from { $first } to { $last } by { $year }
}
research-plan-title = { $flat ->
    [0] { research-plan-grown }, faster than the other targets
    [one] { research-plan-grown }; { $flat } of { $all } targets here never moves
   *[other] { research-plan-grown }; { $flat } of { $all } targets here never move
}
research-plan-sub = Targets of { $start }-{ $end }, units as named
research-plan-key = { $flat ->
    [0] Outlined: target. Each indicator has its own scale.
   *[other] Outlined: target. Each indicator has its own scale. Unchanged in every year: { $named }.
}
research-plan-flat = { $name } ({ $value })

## Figures of the text that stand alone

research-facts-title = What else the text says about research
research-facts-sub = Figures that stand in running text only
research-facts-figure = Figure
research-facts-year = Year
research-facts-value = Value
research-facts-unit = Unit
research-facts-span = { $since }-{ $year }
research-facts-rank = place { $value }
research-facts-contracts = Growth of young scientists in contractual projects
research-facts-contracts-note = The text does not say whether the growth of 2020 is counted from 2018 or from 2019.
