### Accounts: who may do what, and what is missing where somebody may not

accounts-role = { $role ->
    [reader] reader
    [reporter] reporter
    [editor] editor
   *[administrator] administrator
}

## Making and changing an account

accounts-added = { $name } may log in now, as { accounts-role }.
accounts-changed = { $name } is { accounts-role } now, and has to log in again.
accounts-password-kept = { $name } has a new password, and has to log in again.
accounts-disabled = { $name } is logged out, and cannot log in any more. What was reported under the name stays.
accounts-none = There are no accounts: the dashboard is for one person at this machine.
accounts-line = { $name }: { accounts-role }{ $owned ->
    [yes] , for { $owners }
   *[no] { "" }
}{ $disabled ->
    [yes] , disabled
   *[no] { "" }
}
accounts-ask-password = { $again ->
    [yes] The same password again:{ " " }
   *[no] New password:{ " " }
}
accounts-not-twice = These were two different passwords. Nothing was kept.
accounts-known = There is an account { $name } already, and no other may look like it.
accounts-unknown = There is no account { $name }.
accounts-cannot = { $role ->
    [administrator] { $name } cannot do that: it takes the account of an administrator.
    [editor] { $name } cannot do that: it takes the account of an editor or an administrator.
   *[other] { $name } cannot do that with its account.
}
accounts-no-role = There is no role “{ $read }”.
accounts-name-length = The name of an account has 1 to { $most } characters.
accounts-name-letter = The name of an account has letters, digits, blanks and . ' @ _ - only; { $point } is none of them.
accounts-name-without-letter = The name of an account has a letter at least.
accounts-name-mixed = The name mixes Latin and Cyrillic letters, which look alike. Write it in one script.
accounts-password-length = A password has { $least } to { $most } characters; several words that do not belong together are easy to remember.
accounts-password-guessed = This password is easily guessed: it holds the name, or hardly any different characters, or it is one that many people take, or made of words of this place. Choose another one.
accounts-linked = { $name } logs in through the identity provider now, where it is { $subject }.
accounts-linked-already = { $subject } belongs to the account { $name } already.

## Logging in

accounts-log-in = Log in
accounts-log-out = Log out
accounts-as = { $name } ({ accounts-role })
accounts-field-name = Name
accounts-field-password = Password
accounts-forgotten = A forgotten password is replaced by the administrator.
accounts-wrong = Name and password do not belong together, or the account is disabled.
accounts-too-often = Too many attempts have failed. Try again in { $minutes } minutes.
accounts-away = Nobody can log in at the moment. Please try again in a minute.
accounts-back = Read without logging in
accounts-logged-in = You are logged in
accounts-open-asked = Open what you asked for
accounts-how-to-begin = There are no accounts yet. The administrator adds the first one on the server, with python -m ktudash user add NAME --role administrator.
accounts-start = There are no accounts. { $alone ->
    [yes] Who opens the dashboard on this machine itself, under localhost, may report and change everything under any name, while the server listens on loopback alone; everybody else can only read.
   *[no] Everybody can only read.
} The first account is added with python -m ktudash user add NAME --role administrator.
accounts-read-only = Read only: there are no accounts yet. The administrator adds them with python -m ktudash user add.
accounts-signed = Signed with your account, { $name }

## Through the identity provider

accounts-through-provider = Log in with the university’s account
accounts-no-provider = There is no identity provider to log in through. Its address is the setting KTUDASH_OIDC_ISSUER.
accounts-provider-again = This login was begun elsewhere or too long ago. Please begin it again here.
accounts-provider-refused = The university’s login did not let you in, or you broke it off.
accounts-provider-wrong = The university’s login answered in a way that cannot be trusted. Please tell the administrator the number of this request: { $request }.
accounts-provider-away = The university’s login cannot be reached at the moment. Please try again in a minute.
accounts-is-disabled = The account { $name } is disabled. The administrator can enable it again.
accounts-no-group = You are in none of the groups that use this dashboard. The administrator can have you added to one.
accounts-of-another = There is an account { $name } here already. If it is yours, the administrator can link it with your account of the university.

## Changing one’s own password

accounts-password = Password
accounts-password-heading = Change the password
accounts-field-present = Present password
accounts-field-new = New password
accounts-field-again = The new password again
accounts-password-keep = Change
accounts-not-present = This is not the present password. Nothing was changed.
accounts-password-yours = The password is changed. Wherever else you were logged in, you are logged out.
accounts-password-ends = Wherever else you are logged in, you will be logged out.
accounts-password-none = Your account has no password here: you log in with the university’s account.
accounts-password-expired = Nothing was changed: you are logged out. Your login may have expired.
accounts-sessions = { $count ->
    [one] You are logged in in this browser alone.
   *[other] You are logged in in { $count } browsers.
}
accounts-log-out-everywhere = Log out everywhere
accounts-to-start = To the dashboard

## Who may not

accounts-undeclared = Nobody has said who may do this, so nobody may.
accounts-may-not = { $why ->
    [login] { $role ->
        [reporter] Log in with an account that reports to use this.
       *[editor] Log in with the account of an editor to use this.
    }
    [users] This dashboard has no accounts yet, and without them it can only be read.
   *[role] { $role ->
        [reporter] Your account is one to read with. The administrator can make it one to report with.
       *[editor] Only an editor can use this. The administrator can make your account one.
    }
}

accounts-barred = { $why ->
    [login] Nothing was done: { $role ->
        [reader] the dashboard is read after logging in.
        [reporter] figures are reported after logging in.
        [editor] this is done after logging in, with the account of an editor.
       *[administrator] this is done after logging in, with the account of an administrator.
    } Your login may have expired.
    [users] Nothing was done: this dashboard has no accounts yet, and without them it can only be read. Its administrator adds the first one with python -m ktudash user add.
   *[role] { $role ->
        [reporter] Nothing was done: your account is one to read with. The administrator can make it one to report with.
        [editor] Nothing was done: this takes the account of an editor.
       *[administrator] Nothing was done: this takes the account of an administrator.
    }
}
accounts-not-yours = { $owned ->
    [yes] { $code } is reported by { $owner }, which is not among the owners of your account. The administrator can add it.
   *[no] { $code } has no owner yet, so only an editor can report it.
}
