### Tour: the few things that a new reader is shown

tour-name = A short tour
tour-offer = New here? Five short steps show how this dashboard is read.
tour-step = { $step ->
    [tiles] Seven figures of the last year, each against its target. Each leads to the page that tells more.
    [lines] The lines of both plans by status. The colour always stands beside its word, and a line leads to its indicators.
    [filters] What you choose here, a line or the figures as printed, stays with you from page to page and stands in the link.
    [search] Type a code or a few words, in any language, misspelt a little if need be.
   *[help] Help explains every mark, rule and abbreviation. A “?” beside a rule leads straight to its place.
}
tour-button = { $button ->
    [start] Show me
    [back] Back
    [next] Next
    [done] Done
    [end] End
   *[no] No, thanks
}
tour-again = Take the short tour of the start page
