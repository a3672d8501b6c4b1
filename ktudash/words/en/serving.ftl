### What the server answers to what it does not take

serving-setting = { $variable }: read “{ $read }”, expected { $expected ->
    [port] a port number from 1 to 65535
    [switch] 1, yes, on or true, or 0, no, off or false
    [database] an address that begins with sqlite:/// or postgresql://
    [zone] a time zone such as Asia/Almaty
    [host] names of this server as browsers know it, separated by commas, such as strategy.example.kz
    [ancestor] 'self', 'none' or addresses such as https://portal.example.kz
    [path] a path of letters, digits, points and dashes such as /strategy/
    [free-path] a path that no address of the dashboard itself begins with, such as /strategy/
    [address] the address where readers find the dashboard, such as https://portal.example.kz, with no other path than KTUDASH_BASE_PATH
    [readers] open or accounts
    [secret] at least 32 random characters
    [issuer] the https address of an identity provider, such as https://login.example.kz/realms/ktu
    [client] the name that the identity provider knows this dashboard by
    [client-secret] what the identity provider gave to this dashboard as its secret
    [scopes] scopes with blanks between, openid among them
    [grants] groups with their roles, such as strategy=editor; finance=reporter:Finance Department; *=reader
    [metrics] local, or a token of at least 32 random characters
    [folder] a folder that exists
    [file] a file that exists
    [taken] a port that no other program listens on
   *[writable] a place that can be written
}.

serving-no-script = There is no such script here.
serving-fault = Something went wrong here, and nothing was kept. Please try again; if it happens again, tell the administrator the number of this request: { $request }.
serving-no-metrics = There are no such numbers here. Its administrator can turn them on with KTUDASH_METRICS.
serving-metrics-closed = These numbers are for programs of this machine, or for those with the token of KTUDASH_METRICS.
serving-crowded = Others are just reporting, and the server takes only a few at a time. Nothing of yours was kept; please try again in a moment.
serving-other-host = This server does not answer to the name { $host }. Its administrator names it in KTUDASH_HOSTS.
serving-other-site = This was asked by a page of another site. Open the dashboard itself, and ask there.
serving-long-address = The address is too long: no link of this dashboard is.
serving-no-actuals = What was reported cannot be read at the moment. The pages show the plan without it, and nothing can be reported. They show it again as soon as it can be read.
serving-behind = The files of the plan's data were changed and cannot be taken. The pages show the figures from before the change.

serving-no-json = This is no request of a page of this dashboard.
serving-unknown-callback = There is nothing here that answers this request. Load the page again.
serving-other-outputs = The request asks for other parts of the page than there are. Load the page again.
serving-other-inputs = The request does not have the inputs that it is to have. Load the page again.
serving-other-value = { $input } cannot have the value that was sent. Load the page again.

doctor-line = { $well ->
    [yes] well     { $name }
   *[no] { $serious ->
        [yes] wrong    { $name }: { $fault }
       *[no] missing  { $name }: { $fault }
    }
}
doctor-settings = Settings
doctor-data = Data and charts
doctor-ledger = Ledger
doctor-clock = Clock
doctor-clock-wrong = a row of the ledger is of { $moment }, which is still to come: a clock was ahead then, or this one is behind. What is asked for as of an earlier day leaves that row out.
doctor-clock-differs = it is { $ahead ->
    [yes] ahead of
   *[no] behind
} that of the database’s server by { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Rows carry the time of that server.
doctor-plotly = Smaller plotly.js
doctor-letters = Letters for pictures
doctor-no-plotly = it was not built (make plotly). Pages take the whole one and load more slowly.
