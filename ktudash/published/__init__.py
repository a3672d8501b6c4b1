"""What programs may read of the dashboard: tables with stable columns, charts as data, and the document that says so.

Names of columns and ids of statuses are part of their addresses: whoever reads them has written them down. What a name
means is said in the language of the reader.
"""
