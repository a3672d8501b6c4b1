"""Actuals: how reported values come in, are checked and are kept.

``ledger`` keeps observations and never changes one; ``template`` writes the workbook that a department fills
in; ``intake`` opens what comes back without trusting it; ``check`` judges every row of it; ``marked`` sends
refused rows back; ``commands`` puts all of it on the command line; ``demo`` invents actuals for a
demonstration. None of them knows Dash, the store or the rules of the plan.
"""
