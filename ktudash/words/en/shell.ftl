### What stands around every page: navigation, filters, notices, and the card of a chart

shell-brand = KTU strategy
shell-menu = Menu
shell-tab = { $page }{ $filtered ->
    [yes] , { $filters }
   *[no] { "" }
} · { shell-brand }
shell-paper-head = Abylkas Saginov Karaganda Technical University · { shell-brand } · figures as of { $moment }
shell-skip = Skip to the page
shell-search = Search indicator, e.g. 1.2.10
search-group = { $group ->
    [indicator] Indicators
    [page] Pages
   *[help] Help
}
search-term = { $term }: glossary
shell-deck = Deck

# What the language calls itself. A language that has this message is offered to readers: translate it last.
shell-language-name = English
shell-language-short = Eng
shell-languages = Language
# Its letters, in the order in which names are listed.
shell-alphabet = abcdefghijklmnopqrstuvwxyz

shell-schemes = Light or dark
shell-scheme = { $scheme ->
    [light] Light
    [dark] Dark
   *[system] Auto
}
shell-unknown-scheme = “{ $read }” is no choice of a screen: light, dark and system are.

shell-group = { $group ->
    [overview] Overview
    [plan] Plan
    [topics] Topics
    [analyses] Analyses
   *[work] Work
}

shell-line = Strategic Line:
shell-all-lines = All lines
shell-line-name = { $number } · { $name }
shell-plan = { $plan ->
    [CD] Conceptual Directions 2024-2029
   *[SP] Strategic Plan 2021-2025
}

shell-figures = Figures:
shell-figures-chosen = { $figures ->
    [printed] as printed
   *[corrected] corrected
}
shell-figures-help = { $figures ->
    [printed] As printed: exactly what the documents say
   *[corrected] Corrected: misprints replaced, each marked
}

shell-filter-figures = figures as printed
shell-filter-day = { $met ->
    [yes] as of the meeting “{ $meeting }” ({ $day })
   *[no] as reported by { $day }
}
shell-as-of = { $met ->
    [yes] These are the actuals as of the meeting “{ $meeting }” ({ $day }).
   *[no] These are the actuals that were reported by { $day }.
}
shell-as-of-now = Show what is reported now

shell-hidden = { $shown } of { $total } charts on this page belong to { $line }.
shell-all-hidden = No chart on this page belongs to { $line }. { $elsewhere ->
    [yes] Its charts are on other pages:
   *[no] No page has a chart of it; its indicators are listed:
}
shell-indicators = Strategic Lines
shell-no-charts = no chart
shell-fold-charts = { $count ->
    [one] 1 chart
   *[other] { $count } charts
}
shell-show-all = Show all lines

shell-not-found = No such page
shell-not-found-words = The address leads to no page of this dashboard. Type a code or a few words into the search above, or begin at the start:
shell-not-found-home = See where we stand

## What a link asks for and does not exist

shell-unknown-line = The link names the Strategic Line “{ $read }”, which does not exist; all lines are shown.
shell-unknown-figures = The link asks for “{ $read }” figures; there are corrected and printed ones. Shown are
    the corrected.
shell-unknown-language = The link asks for the language “{ $read }”, which this dashboard does not speak; shown is the
    language of your choice.
shell-unknown-day = The link asks for what was reported by “{ $read }”, which is no day such as 2026-06-30 that has
    come, and no meeting that the office has frozen; shown is what is reported now.
shell-unknown-choice = The link sets { $name } to “{ $read }”, which does not exist here; { $has_fallback ->
    [yes] { $fallback }
   *[no] all
} is shown.
shell-unknown-parameter = The link sets “{ $name }”, which this page does not have; it is left out.

## The table of indicators

grid-text = { $text ->
    [sort] Press Enter to sort
    [tooltip] Hint
    [none] No rows
   *[wait] Loading …
}

## The card of a chart

card-explained = Explained, { $code }, { $year }: { $explanation }
card-explained-all = All explanations of { $code }
card-table = Table
card-table-help = Show the numbers as a table
card-copy = Copy
card-copy-help = Copy the chart as a picture
card-deck = Add to deck
card-deck-sign = +
card-more = More ways to take this chart along
card-taken-as = { $form ->
    [picture] Picture: preview, sizes, copy …
    [png] Picture (PNG)
    [svg] Drawing (SVG)
    [xlsx] Numbers for Excel (XLSX)
    [csv] Numbers (CSV: commas, 1.5)
    [csv-semicolon] Numbers (CSV for a Russian Excel: semicolons, 1,5)
    [embed] Copy code for a website
   *[deck] Add to deck
}
card-notes = { $count ->
    [one] note
   *[other] { $count } notes
}
