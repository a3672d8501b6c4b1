### Where figures come from: documents, their tables and indicators

source-of-document = { $document }, { $places }
source-indicator = показатель { $number }
source-target-indicator = целевой индикатор { $number }
