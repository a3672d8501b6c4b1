### The deck: its page

deck-name = Deck
deck-lead = The charts that you have gathered, as slides in this order. They are kept in this browser only.
deck-label = Charts of the deck
deck-sets = Add a line’s standard set
deck-set-of = { $number } · { $name }

### The deck: slides of a standard set

deck-codes = { $first } to { $last }
deck-part = { $plan ->
    [CD] { $line }, section { $task }
   *[SP] { $line }, task { $task }
}
deck-paths = { $flat ->
    [0] { $part }: { $count } targets, all of them move
   *[other] { $part }: { $flat } of { $count } targets never move
}
deck-paths-sub = { $codes }, targets { $first }-{ $last }, each on its own scale. { $wording }
deck-section = { $plan }, { $count } indicators, { $year }
deck-title-all = Strategic Plan and Conceptual Directions

### The deck: the command that writes it

deck-help = write the slides of a line, or of all lines, as PPTX
deck-line-option = the line, such as SP-2
deck-all-option = all lines of both plans, one after the other
deck-year-option = the year to judge (default: the last one reported, else the plan's last)
deck-out-option = file to write
deck-url-option = where the dashboard runs, such as https://strategy.example.edu; slides then lead back to it (default: KTUDASH_BASE_URL)
deck-template-option = a .pptx or .potx whose design is used (default: KTUDASH_TEMPLATE, else the built-in one)
deck-no-line = There is no line { $read }. Lines: { $lines }.
deck-no-year = { $line } has no targets of { $year }; its years are { $first }-{ $last }.
deck-as-tables = Tables stand in the place of { $count } pictures, because { $reason }: { $names }.
deck-written = { $count } parts of { $lines } written to { $out }.
