### What the server answers to what it does not take

serving-no-json = This is no request of a page of this dashboard.
serving-unknown-callback = There is nothing here that answers this request. Load the page again.
serving-other-outputs = The request asks for other parts of the page than there are. Load the page again.
serving-other-inputs = The request does not have the inputs that it is to have. Load the page again.
serving-other-value = { $input } cannot have the value that was sent. Load the page again.
