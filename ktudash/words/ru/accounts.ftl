### Accounts: who may do what, and what is missing where somebody may not

accounts-role = { $role ->
    [reader] читатель
    [reporter] составитель отчётов
    [editor] редактор
   *[administrator] администратор
}

## Making and changing an account

accounts-added = { $name } теперь может войти. Роль: { accounts-role }.
accounts-changed = { $name }: новая роль — { accounts-role }; нужно войти заново.
accounts-password-kept = { $name }: новый пароль записан; нужно войти заново.
accounts-disabled = { $name }: сеанс завершён, войти больше нельзя. Представленное под этим именем остаётся.
accounts-none = Учётных записей нет: система только для одного человека за этим компьютером.
accounts-line = { $name }: { accounts-role }{ $owned ->
    [yes] , показатели: { $owners }
   *[no] { "" }
}{ $disabled ->
    [yes] , отключена
   *[no] { "" }
}
accounts-ask-password = { $again ->
    [yes] Тот же пароль ещё раз:{ " " }
   *[no] Новый пароль:{ " " }
}
accounts-not-twice = Это были два разных пароля. Ничего не записано.
accounts-known = Учётная запись { $name } уже есть, и похожей на неё быть не может.
accounts-unknown = Учётной записи { $name } нет.
accounts-cannot = { $role ->
    [administrator] { $name } не может этого сделать: нужна учётная запись администратора.
    [editor] { $name } не может этого сделать: нужна учётная запись редактора или администратора.
   *[other] { $name } не может этого сделать со своей учётной записью.
}
accounts-no-role = Роли «{ $read }» нет.
accounts-name-length = В имени учётной записи от 1 до { $most } { $most ->
    [one] знака
   *[other] знаков
}.
accounts-name-letter = В имени учётной записи допустимы только буквы, цифры, пробелы и знаки . ' @ _ -; { $point } к ним не относится.
accounts-name-without-letter = В имени учётной записи должна быть хотя бы одна буква.
accounts-name-mixed = В имени смешаны латинские и кириллические буквы, похожие друг на друга. Напишите его одним алфавитом.
accounts-password-length = В пароле от { $least } до { $most } { $most ->
    [one] знака
   *[other] знаков
}; легко запомнить несколько не связанных между собой слов.
accounts-password-guessed = Этот пароль легко угадать: в нём есть имя, почти нет разных знаков, он из самых распространённых или составлен из здешних слов. Выберите другой.
accounts-linked = { $name } теперь входит через службу единого входа, где это «{ $subject }».
accounts-linked-already = «{ $subject }» уже принадлежит учётной записи { $name }.

## Logging in

accounts-log-in = Войти
accounts-log-out = Выйти
accounts-as = { $name } ({ accounts-role })
accounts-field-name = Имя
accounts-field-password = Пароль
accounts-forgotten = Забытый пароль заменяет администратор.
accounts-wrong = Неверное имя или пароль, либо учётная запись отключена.
accounts-too-often = Слишком много неудачных попыток. Попробуйте снова через { $minutes } мин.
accounts-away = Сейчас войти нельзя. Попробуйте через минуту.
accounts-back = Читать без входа
accounts-logged-in = Вы вошли
accounts-open-asked = Открыть то, за чем вы пришли
accounts-how-to-begin = Учётных записей пока нет. Первую добавляет администратор на сервере: python -m ktudash user add NAME --role administrator.
accounts-start = Учётных записей нет. { $alone ->
    [yes] Пока сервер слушает только loopback, тот, кто открывает систему на этом же компьютере под именем localhost, может вносить и менять всё под любым именем; остальные могут только читать.
   *[no] Все могут только читать.
} Первая учётная запись добавляется так: python -m ktudash user add NAME --role administrator.
accounts-read-only = Только чтение: учётных записей пока нет. Администратор добавляет их командой python -m ktudash user add.
accounts-signed = Подпись — ваша учётная запись, { $name }

## Through the identity provider

accounts-through-provider = Войти с учётной записью университета
accounts-no-provider = Службы единого входа здесь нет. Её адрес задаётся в KTUDASH_OIDC_ISSUER.
accounts-provider-again = Этот вход начат в другом месте или слишком давно. Начните его здесь заново.
accounts-provider-refused = Служба входа университета вас не впустила, или вы прервали вход.
accounts-provider-wrong = Ответу службы входа университета нельзя доверять. Сообщите администратору номер запроса: { $request }.
accounts-provider-away = Служба входа университета сейчас недоступна. Попробуйте через минуту.
accounts-is-disabled = Учётная запись { $name } отключена. Администратор может включить её снова.
accounts-no-group = Вы не входите ни в одну из групп, которым открыта эта система. Администратор может включить вас в такую группу.
accounts-of-another = Учётная запись { $name } здесь уже есть. Если она ваша, администратор может связать её с вашей учётной записью университета.

## Changing one’s own password

accounts-password = Пароль
accounts-password-heading = Смена пароля
accounts-field-present = Действующий пароль
accounts-field-new = Новый пароль
accounts-field-again = Новый пароль ещё раз
accounts-password-keep = Сменить
accounts-not-present = Это не действующий пароль. Ничего не изменено.
accounts-password-yours = Пароль изменён. Везде, где вы ещё входили, сеансы завершены.
accounts-password-ends = Везде, где вы ещё вошли, сеансы завершатся.
accounts-password-none = У вашей учётной записи здесь нет пароля: вы входите с учётной записью университета.
accounts-password-expired = Ничего не изменено: вы не вошли в систему. Возможно, ваш сеанс истёк.
accounts-sessions = { $count ->
    [1] Вы вошли только в этом браузере.
    [one] Вы вошли в { $count } браузере.
   *[other] Вы вошли в { $count } браузерах.
}
accounts-log-out-everywhere = Выйти везде
accounts-to-start = К системе

## Who may not

accounts-undeclared = Никто не указал, кому это можно, поэтому нельзя никому.
accounts-may-not = { $why ->
    [login] { $role ->
        [reporter] Чтобы вносить значения, войдите с учётной записью, которая даёт на это право.
       *[editor] Для этого войдите с учётной записью редактора.
    }
    [users] В этой системе пока нет учётных записей, а без них её можно только читать.
   *[role] { $role ->
        [reporter] Ваша учётная запись — для чтения. Администратор может дать ей право вносить значения.
       *[editor] Это доступно только редактору. Администратор может дать вашей учётной записи это право.
    }
}
accounts-barred = { $why ->
    [login] Ничего не сделано: { $role ->
        [reader] чтобы читать, нужно войти.
        [reporter] чтобы представлять данные, нужно войти.
        [editor] для этого нужно войти с учётной записью редактора.
       *[administrator] для этого нужно войти с учётной записью администратора.
    } Возможно, ваш сеанс истёк.
    [users] Ничего не сделано: учётных записей ещё нет, а без них можно только читать. Администратор добавляет первую командой python -m ktudash user add.
   *[role] { $role ->
        [reporter] Ничего не сделано: с вашей учётной записью можно только читать. Администратор может разрешить ей представлять данные.
        [editor] Ничего не сделано: для этого нужна учётная запись редактора.
       *[administrator] Ничего не сделано: для этого нужна учётная запись администратора.
    }
}
accounts-not-yours = { $owned ->
    [yes] { $code } представляет другой ответственный — { $owner }; в вашей учётной записи его нет. Администратор может его добавить.
   *[no] За { $code } ещё никто не отвечает, поэтому представить его может только редактор.
}
