"""From a chart to what a program shows of it: each package is the only one that knows its library.

None reads another's output; all take a spoken chart (:func:`ktudash.chart.speech.spoken`).
"""
