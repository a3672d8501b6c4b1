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
accounts-password-guessed = This password is easily guessed: it holds the name, or hardly any different characters. Choose another one.

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
accounts-how-to-begin = There are no accounts yet. The administrator adds the first one on the server, with python -m ktudash user add NAME --role administrator.
accounts-start = There are no accounts. Who opens the dashboard on this machine itself, under localhost, may report and change everything under any name, while the server listens on loopback alone; everybody else can only read. The first account is added with python -m ktudash user add NAME --role administrator.
accounts-read-only = Read only: there are no accounts yet. The administrator adds them with python -m ktudash user add.
accounts-signed = Signed with your account, { $name }

## Who may not

accounts-undeclared = Nobody has said who may do this, so nobody may.
accounts-may-not = { $why ->
    [login] { $role ->
        [reporter] Log in with an account that reports to use this.
       *[editor] Log in with the account of an editor to use this.
    }
    [users] This dashboard has no accounts yet, and can only be read from other machines.
   *[role] { $role ->
        [reporter] Your account is one to read with. The administrator can make it one to report with.
       *[editor] This takes the account of an editor.
    }
}

accounts-barred = { $why ->
    [login] Nothing was done: { $role ->
        [reader] the dashboard is read after logging in.
        [reporter] figures are reported after logging in.
        [editor] this is done after logging in, with the account of an editor.
       *[administrator] this is done after logging in, with the account of an administrator.
    } Your login may have expired.
    [users] Nothing was done: this dashboard has no accounts yet, and without them it can only be read from other machines. Its administrator adds the first one with python -m ktudash user add.
   *[role] { $role ->
        [reporter] Nothing was done: your account is one to read with. The administrator can make it one to report with.
        [editor] Nothing was done: this takes the account of an editor.
       *[administrator] Nothing was done: this takes the account of an administrator.
    }
}
accounts-not-yours = { $owned ->
    [yes] { $code } is reported by { $owner }, which is not among the owners of your account.
   *[no] { $code } has no owner yet, so only an editor can report it.
}
