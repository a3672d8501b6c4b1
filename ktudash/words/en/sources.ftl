### Where figures come from: documents, their tables and indicators

source-of-document = { $document }, { $places }
source-indicator = indicator { $number }
source-target-indicator = target indicator { $number }
