### Faults of the data: expected

data-expected-a-number = a number
data-expected-a-text = a text
data-expected-base = a base beside { $conversions }, and only there
data-expected-code = a code of the register
data-expected-code-once = a code that occurs once
data-expected-column = a column among { $columns }
data-expected-column-of = a column of the frame { $frame }
data-expected-columns = the columns { $columns }
data-expected-columns-among = columns among { $columns }
data-expected-comparable = yes or no beside a baseline
data-expected-condition = a condition such as { $example }
data-expected-core = the core columns { $columns }
data-expected-direction = direction { $line }
data-expected-direction-number = a direction’s number
data-expected-drawable = data that it can draw
data-expected-employed = { $working } employed, or { $entered } with master's entrants
data-expected-empty = an empty cell
data-expected-empty-beside = an empty cell beside a heading
data-expected-excel = an Excel workbook
data-expected-fate = an indicator of the register in a pair, under dropped or under new
data-expected-fate-of-plan = indicators of the older plan under dropped, of the newer one under new
data-expected-file = a file of the data folder
data-expected-frame = a frame among { $frames }
data-expected-grounds = a reason and the evidence for it
data-expected-header = a column of its header { $header }
data-expected-header-cell = the header “{ $header }”
data-expected-id-once = an id that occurs once
data-expected-instead = what is counted instead, where a pair may not be compared, and only there
data-expected-indicator = the indicator { $code } under { $task }, as in the register
data-expected-indicator-shown = the indicator that the chart shows
data-expected-key = a key “{ $key }”
data-expected-key-once = a key that occurs once
data-expected-keys = a table of keys
data-expected-keys-among = keys among { $keys }
data-expected-label = the label “{ $label }”
data-expected-label-cell = a cell that holds a label of the table
data-expected-level = a level: 0, 1, 2 …
data-expected-line = a line among { $lines }
data-expected-line-and-task = a line and a task of { $file }
data-expected-lines = lines of the source text, such as { $example }
data-expected-measure = a measure among { $measures }
data-expected-measure-name = the name of what is measured
data-expected-no-band = no band in a sum or difference: its value is not known
data-expected-no-more-keys = no key beyond the known ones
data-expected-no-row = no row after the last one of the catalog
data-expected-no-value = no value with the status “{ $status }”
data-expected-nothing-right = nothing right of { $column }
data-expected-one-actual = one actual a year
data-expected-one-correction = one correction of a row
data-expected-one-of = one of { $choices }
data-expected-one-period = one period a year
data-expected-one-row = exactly one row of the frame
data-expected-one-value = one value a year; several rows match
data-expected-pattern = a pattern with a group named value
data-expected-period = a period among { $choices }, or none
data-expected-position = a position from 1, or the status “{ $status }”
data-expected-print = the print “{ $printed }”
data-expected-printed-label = the printed label “{ $label }” of its correction
data-expected-printed-number = a number, a dash, an x, (lost) or an empty cell
data-expected-quotation = a quotation with lines and value
data-expected-rank-polarity = down for a rank
data-expected-reference = a reference such as { $example }
data-expected-register = the register of indicators
data-expected-relations = a TOML file of relations
data-expected-row = a row with the label “{ $label }”
data-expected-row-above = a row above with a smaller level
data-expected-row-before = a row of the frame { $frame } before { $year }
data-expected-section = a section of { $line }
data-expected-sheet = a sheet “{ $sheet }”
data-expected-since = a year not after { $column }
data-expected-some = at least one
data-expected-status = a status among { $choices }
data-expected-table = at least one table that feeds the frame
data-expected-task-wording = the wording of a task of { $line }
data-expected-terms = terms such as { $example }, joined by + or -
data-expected-texts = a list of texts
data-expected-toml = well-formed TOML
data-expected-topic = a topic among { $topics }
data-expected-topic-of-table = a topic of the table
data-expected-two-of-a-sum = one indicator of the older plan, two where they are added
data-expected-type = a value of type { $type }
data-expected-unit = a unit that means “{ $unit }”
data-expected-value = a value
data-expected-well-formed = a well-formed number, or an entry of { $file } that says what to read
data-expected-wording = the register’s wording “{ $wording }”
data-expected-words = words like { $pattern }
data-expected-workbook = a workbook of the data folder
data-expected-year = a calendar year
data-expected-rows = { $many ->
    [yes] some rows
   *[no] one row
}

### Faults of the data: read, where it is no value

data-empty-text = an empty text
data-line-and-task = line { $line }, task { $task }
data-no-file = no such file
data-no-indicator = no indicator { $code }
data-no-row = no row with { $asked }
data-no-table = no table
data-number-under = { $number } under { $task }
data-term-in = { $term } in { $year }
data-rows = { $count } { $count ->
    [one] row
   *[other] rows
}
data-rows-for = { $count } { $count ->
    [one] row
   *[other] rows
} for { $wanted }
data-rows-of-topic = { $count } { $count ->
    [one] row
   *[other] rows
} of the topic { $topic }

### Faults of the data: where

data-actual = actuals, { $code }, { $year }
data-fault = { $where }: read { $read }, expected { $expected }
data-cell = { $file }, sheet “{ $sheet }”, cell { $cell }
data-column = { $where }, column { $column }
data-columns = { $file }, columns
data-correction-of = { $file }, { $frame }, { $row }
data-declaration = the declaration
data-entry = { $file }, { $kind ->
    [document] document
    [table] table
    [frame] frame
   *[line] line
} { $key }
data-frame = frame { $name }
data-frame-row = frame { $name }, { $cell }
data-header = { $file }, header
data-indicator = { $file }, { $code }
data-key = { $where }, key “{ $key }”
data-label-of = { $file }, label of { $table }
data-made-of = chart { $chart }, made of { $needs }
data-need = chart { $chart }, need { $need }: { $where }
data-need-read = { $need } ({ $places })
data-numbered = { $where }, { $kind ->
    [row] row
    [block] block
    [group] column group
    [correction] correction
    [reading] reading
    [pair] pair
    [unreadable] unreadable
   *[label] label
} { $number }
data-polarity = polarity
data-sheet = { $file }, sheet { $sheet }
data-some-cell = a cell
data-without-code = a row without a code
data-workbook-cell = { $file }, { $cell }

### Files: why one was not read or written

file-reason = { $code ->
    [ENOENT] there is no such file or folder
    [EACCES] it is not allowed
    [EPERM] it is not allowed
    [EROFS] nothing can be written there
    [EISDIR] it is a folder, not a file
    [ENOTDIR] a part of its path is a file, not a folder
    [ENOSPC] there is no space left
   *[other] the system says { $code }
}
