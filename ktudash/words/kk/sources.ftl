### Where figures come from: documents, their tables and indicators

source-of-document = { $document }, { $places }
source-indicator = { $number }‑көрсеткіш
source-target-indicator = { $number }‑нысаналы индикатор
