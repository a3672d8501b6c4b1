"""Actuals: get the workbook, bring it back, see the check, keep it, and read what was reported.

Everything that a link can do (choose a workbook, a date, a page of the history) is in the URL. A file that is
being checked waits in the browser: no worker has to remember it, and nothing is kept before the confirm.
"""
