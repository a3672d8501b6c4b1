### The two plans side by side

## Fates, verdicts

pairs-fate = { $fate ->
    [tightened] tightened
    [continued] continued
    [loosened] loosened
    [changed] changed in kind
    [dropped] dropped
   *[new] new
}
pairs-verdict = { $verdict ->
    [comparable] comparable
    [partly] partly comparable
   *[not] not comparable
}

## The charts

pairs-actual = Actual, { $plan }
pairs-both = both plans
pairs-conversion = Conversion. { $steps }.
pairs-formula = { $year }: { $convert ->
    [share_of] { $first } ({ $first_code }) of { $second } { $second_unit } { $has_code ->
        [yes] ({ $second_code })
       *[no] (actual of { $second_year }, line { $second_lines })
    } = { $value } { $unit }
    [percent_of] { $first } ({ $first_code }) of { $second } ({ $second_code }) = { $value }
    [sum] { $first } ({ $first_code }) + { $second } ({ $second_code }) = { $value } { $unit }
   *[growth] { $first } after { $second } in { $second_year } ({ $first_code }) = +{ $value }
}{ $has_other ->
    [yes] , against { $against }
   *[no] { "" }
}
pairs-key = Hollow: target. Filled: actual.{ $verdict ->
    [not] { " " }Each panel has a scale of its own.
   *[other] { " " }Grey squares: the older plan. Blue circles: the newer one.
}
pairs-note = { $verdict ->
    [comparable] Comparable
    [partly] Partly comparable
   *[not] Not comparable
}: { $reason }
pairs-other-year = { $asks ->
    [more] In { $year } it asks for more, { $newer } against { $older }
    [less] In { $year } it asks for less, { $newer } against { $older }
   *[same] In { $year } both plans ask for { $newer }
}.
pairs-overview-key = The last year that both plans have decides: the newer target is higher (tightened), the same (continued) or lower (loosened). Changed in kind: another thing is counted.
pairs-overview-sub = Indicators of both plans by Strategic Line (SP) and direction (CD), number
pairs-overview-title = Of { $of } indicators the newer plan tightens { $tightened }, keeps { $continued }, loosens { $loosened }, changes { $changed } and drops { $dropped }; { $new } are new
pairs-panel = { $plan ->
    [SP] Strategic Plan
   *[CD] Conceptual Directions
}: { $name }{ $has_unit ->
    [yes] , { $unit }
   *[no] { "" }
}
pairs-sub = { $verdict ->
    [not] Targets of the { $older } and the { $newer }
   *[other] Targets of the { $older } and the { $newer }, { $unit }
}
pairs-title = { $name }: { $asks ->
    [more] the newer plan asks for more in { $year }, { $newer } against { $older }
    [less] the newer plan asks for less in { $year }, { $newer } against { $older }
   *[same] both plans ask for { $newer } in { $year }
}{ $verdict ->
    [partly] { " " }(partly comparable)
   *[comparable] { "" }
}
pairs-title-else = { $name }: the newer plan counts { $instead }

## The page

pairs-any = any
pairs-cell = { $value } in { $year }
pairs-clear = Show all pairs
pairs-fact = { $fact ->
    [verdict] May they be compared?
    [older] Strategic Plan
    [newer] Conceptual Directions
    [conversion] Conversion
    [agree] Both plans agree in
   *[fate] What became of it
}
pairs-facts = What is held against what
pairs-group = { $line }: { $count }
pairs-head = { $column ->
    [name] Pair
    [older] Strategic Plan asks for
    [newer] Conceptual Directions ask for
    [fate] The newer plan
   *[verdict] Compared
}
pairs-heading = Heading of section { $section } ({ $several ->
    [yes] lines
   *[no] line
} { $lines }): a figure of 2024 and one of 2029
pairs-instead = Counts { $instead }
pairs-list-sub = The last year that both plans have. Choose one to see both paths.
pairs-list-title = { $count ->
    [one] One pair of { $of }
   *[other] { $count } pairs of { $of }
}
pairs-menu = { $menu ->
    [pair] Pair:
    [verdict] Compared:
   *[fate] The newer plan:
}
pairs-name = Two plans
pairs-nothing = No pair is like this.
pairs-page-lead = Both plans set targets for { $first } and { $last }. { $pairs } pairs of indicators are about one thing; where they can be brought to one unit, the last year of both says which plan asks for more.
pairs-fold = Indicators that only one of the two plans has
pairs-page-title = The newer plan drops { $dropped } of { $of } indicators; { $new } of its { $of_new } are new
pairs-row = { $wording } ({ $several ->
    [yes] lines
   *[no] line
} { $lines })
pairs-without-sub = { $fate ->
    [dropped] In the Strategic Plan 2021-2025 and in no pair; where something near it stands is said
   *[new] In the Conceptual Directions 2024-2029 and in no pair; where something near it stood is said
}
pairs-without-title = { $fate ->
    [dropped] The newer plan drops { $count ->
        [one] one indicator
       *[other] { $count } indicators
    }
   *[new] The newer plan adds { $count ->
        [one] one indicator
       *[other] { $count } indicators
    }
}
pairs-without = { $fate ->
    [dropped] The newer plan drops it
   *[new] The newer plan adds it
}
