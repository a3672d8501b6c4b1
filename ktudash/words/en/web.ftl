### Files and pictures

web-close = Close
web-copy = Copy
web-size = Size
web-suggestions = { $count ->
    [one] { $count } suggestion: arrow keys choose
   *[other] { $count } suggestions: arrow keys choose
}
web-refused = The server did not make the file (it answered { $status }).
web-unreachable = The server cannot be reached. Try again when the connection is back.
web-again = Try again
web-failed = The server could not do this. Try again; if it happens again, tell whoever runs the dashboard.
web-log-in = Log in
web-logged-out = { $reason } What you have typed stays here: log in in another tab, then try again.
web-table-copied = Copied: paste it into a spreadsheet.
web-copied = Copied: paste it into a slide.
web-not-copied = This browser does not let the page copy pictures. Save the PNG instead.
web-not-copied-here = A browser lets a page copy pictures only over https. Save the PNG instead.
web-table-not-copied = This browser does not let the page copy the table. Download it as a file instead.
web-saved = Saved as { $name }.
web-no-pixels = The drawing could not be turned into a picture.
web-drawing = Drawing the picture …
web-picture-heading = Picture for slides
web-picture-alt = Preview: { $title }
web-picture-file = { $name } · { $width } × { $height } pixels
web-picture-small = There is much in this chart: its type would be about { $points } points on a slide.
web-size-wide = 16:9
web-size-classic = 4:3
web-size-square = Square
web-size-half = Half a slide
web-ground = Ground
web-ground-white = White
web-ground-none = Transparent
web-decimal = Decimals
web-decimal-point = Point: 1.5
web-decimal-comma = Comma: 1,5
web-seal = Seal at the foot
web-seal-none = None
web-seal-draft = Draft
web-seal-internal = Internal
web-seal-confirmed = Confirmed on …
web-seal-confirmed-on = Confirmed on { $day }
web-seal-day = Day of the confirmation
web-save-png = Save PNG
web-save-parts = Save as { $count } pictures
web-saved-parts = Saved as { $count } pictures.
web-picture-part = { $title } ({ $place } of { $places })
web-save-svg = Save SVG

### Links and uploads

web-link-copied = Link copied
web-copy-link = Copy this link
web-code-copied = Code copied: paste it into the page of a site.
web-copy-code = Copy this code
web-upload-too-big = The file has { $size } bytes; an upload may have { $limit }.
web-upload-only-one = One file at a time: only { $name } was read.

### The deck

web-anew-busy = Reading the deck and taking its figures anew …
web-anew-left = Left as it is
web-deck-title = KTU strategy
web-deck-added = { $count ->
    [one] Added to the deck, { $total } in it.
   *[other] { $count } charts added to the deck, { $total } in it.
}
web-deck-there = { $count ->
    [one] This chart is already in the deck as it is.
   *[other] All these charts are already in the deck.
}
web-deck-open = Open the deck
web-deck-full = The deck is full: this browser keeps no more for one site. Download what is in it, then remove charts.
web-deck-most = A deck holds at most { $count } charts.
web-deck-unreadable = The deck kept in this browser could not be read, so a new one was begun.
web-deck-forbidden = This browser does not let the page keep anything, so there is no deck. Allow storage for this site.
web-deck-counted = { $count ->
    [one] Deck, { $count } chart
   *[other] Deck, { $count } charts
}
web-deck-counted-none = Deck, empty
web-deck-empty = The deck is empty. Press + at any chart, or add a line’s standard set above.
web-deck-empty-bare = The deck is empty. Press + at any chart.
web-deck-empty-link = See where we stand
web-deck-title-label = Title of the deck
web-deck-chart-title = Title on the slide of chart { $place }
web-deck-list = Charts of the deck in their order
web-deck-taken = Figures of { $day }
web-deck-changed = The figures have changed since
web-deck-gone = No longer where it was taken
web-deck-refresh = Refresh
web-deck-refresh-label = Refresh: { $title }
web-deck-refresh-all = { $count ->
    [one] Refresh it
   *[other] Refresh all { $count }
}
web-deck-some-changed = { $count ->
    [one] The figures of { $count } chart have changed since it was taken.
   *[other] The figures of { $count } charts have changed since they were taken.
}
web-deck-refreshed = { $count ->
    [one] { $count } chart has the figures of now.
   *[other] { $count } charts have the figures of now.
}
web-deck-own-titles = { $count ->
    [one] The title that you wrote stays: check its numbers.
   *[other] { $count } titles that you wrote stay: check their numbers.
}
web-deck-whole = Full slide
web-deck-table = As a table
web-deck-together = Charts on a slide
web-deck-together-choose = as below
web-deck-together-of = { $count }
web-deck-slide-title = Title of slide { $place }
web-deck-slide-usual = Title of the slide; if left empty, what its charts are of
web-deck-join = With the one before
web-deck-join-label = With the one before, on its slide: { $title }
web-deck-part = Own slide
web-deck-part-label = Own slide for: { $title }
web-deck-joined = { $count } charts stand on the slide now.
web-deck-parted = The chart has a slide of its own now.
web-deck-packed = { $count ->
    [one] Every chart has a slide of its own now.
   *[other] Up to { $count } charts stand on each slide now.
}
web-deck-undo-hint = Undo (Ctrl+Z)
web-deck-undone = The last step is undone.
web-deck-sheet = Slide { $number }: { $title }
web-deck-up = Up
web-deck-down = Down
web-deck-remove = Remove
web-deck-up-label = Move up: { $title }
web-deck-down-label = Move down: { $title }
web-deck-remove-label = Remove: { $title }
web-deck-moved = { $title }: now place { $place } of { $count }.
web-deck-removed = Removed: { $title }.
web-deck-cleared = The deck is empty now.
web-deck-undo = Undo
web-deck-clear = Clear the deck
web-deck-download = Download PPTX
web-deck-live = Live view
web-deck-invented = Invented figures
web-deck-drawing = Drawing picture { $place } of { $count }: { $title }
web-deck-sending = Making the presentation …
web-deck-done = The presentation is saved.
web-deck-no-preview = no preview
web-deck-set-failed = The standard set of { $line } could not be fetched (the server answered { $status }).
