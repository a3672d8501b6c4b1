### Accounts: who may do what, and what is missing where somebody may not

accounts-role = { $role ->
    [reader] оқырман
    [reporter] тапсырушы
    [editor] редактор
   *[administrator] әкімші
}

## Making and changing an account

accounts-added = { $name } енді кіре алады, рөлі – { accounts-role }.
accounts-changed = { $name }: рөлі енді – { accounts-role }, қайта кіруі керек.
accounts-password-kept = { $name }: құпиясөзі жаңарды, қайта кіруі керек.
accounts-disabled = { $name } шығарылды, енді кіре алмайды. Осы атпен тапсырылғаны сақталады.
accounts-none = Тіркелгі жоқ: бақылау тақтасы осы компьютердегі бір адамға арналған.
accounts-line = { $name }: { accounts-role }{ $owned ->
    [yes] , жауаптылары: { $owners }
   *[no] { "" }
}{ $disabled ->
    [yes] , өшірілген
   *[no] { "" }
}
accounts-ask-password = { $again ->
    [yes] Сол құпиясөзді қайта теріңіз:{ " " }
   *[no] Жаңа құпиясөз:{ " " }
}
accounts-not-twice = Екі түрлі құпиясөз терілді. Ештеңе сақталмады.
accounts-known = { $name } тіркелгісі бұрыннан бар, оған ұқсас басқасы болмауы керек.
accounts-unknown = { $name } тіркелгісі жоқ.
accounts-cannot = { $role ->
    [administrator] { $name } мұны істей алмайды: әкімшінің тіркелгісі керек.
    [editor] { $name } мұны істей алмайды: редактордың не әкімшінің тіркелгісі керек.
   *[other] { $name } өз тіркелгісімен мұны істей алмайды.
}
accounts-no-role = «{ $read }» рөлі жоқ.
accounts-name-length = Тіркелгі аты 1‑ден { $most } таңбаға дейін болады.
accounts-name-letter = Тіркелгі атында тек әріп, цифр, бос орын және . ' @ _ - таңбалары болады; { $point } олардың қатарында жоқ.
accounts-name-without-letter = Тіркелгі атында кемінде бір әріп болады.
accounts-name-mixed = Атында бір-біріне ұқсас латын және кирилл әріптері аралас. Бір жазумен жазыңыз.
accounts-password-length = Құпиясөз ұзындығы – { $least }–{ $most } таңба; өзара байланыссыз бірнеше сөзді есте сақтау оңай.
accounts-password-guessed = Бұл құпиясөзді табу оңай: ішінде аты бар, таңбалары тым аз түрлі, көп адам қолданады немесе осы жердің сөздерінен құралған. Басқасын таңдаңыз.
accounts-linked = { $name } енді бірыңғай кіру қызметі арқылы кіреді, ондағысы – «{ $subject }».
accounts-linked-already = «{ $subject }» бұрыннан { $name } тіркелгісінікі.

## Logging in

accounts-log-in = Кіру
accounts-log-out = Шығу
accounts-as = { $name } ({ accounts-role })
accounts-field-name = Аты
accounts-field-password = Құпиясөз
accounts-forgotten = Ұмытылған құпиясөзді әкімші жаңартады.
accounts-wrong = Аты мен құпиясөзі сәйкес емес немесе тіркелгі өшірілген.
accounts-too-often = Сәтсіз әрекет тым көп болды. { $minutes } минуттан кейін қайталаңыз.
accounts-away = Қазір кіру мүмкін емес. Бір минуттан кейін қайталаңыз.
accounts-back = Кірмей оқу
accounts-logged-in = Сіз кірдіңіз
accounts-open-asked = Сұраған файлды ашу
accounts-how-to-begin = Әзірге тіркелгі жоқ. Алғашқысын әкімші серверде қосады: python -m ktudash user add NAME --role administrator.
accounts-start = Тіркелгі жоқ. { $alone ->
    [yes] Сервер тек loopback арқылы тыңдап тұрғанда, осы компьютерде localhost атымен ашқан адам кез келген атпен деректерді тапсырып, бәрін өзгерте алады; қалғандары тек оқиды.
   *[no] Барлығы тек оқиды.
} Алғашқы тіркелгі былай қосылады: python -m ktudash user add NAME --role administrator.
accounts-read-only = Тек оқу: әзірге тіркелгі жоқ. Оны әкімші python -m ktudash user add командасымен қосады.
accounts-signed = Қол қоятын – тіркелгіңіз: { $name }

## Through the identity provider

accounts-through-provider = Университеттің тіркелгісімен кіру
accounts-no-provider = Мұнда бірыңғай кіру қызметі жоқ. Оның мекенжайы KTUDASH_OIDC_ISSUER ішінде көрсетіледі.
accounts-provider-again = Бұл кіру басқа жерде немесе тым бұрын басталған. Осы жерде қайта бастаңыз.
accounts-provider-refused = Университеттің кіру қызметі сізді кіргізбеді немесе кіруді өзіңіз тоқтаттыңыз.
accounts-provider-wrong = Университеттің кіру қызметінің жауабына сенуге болмайды. Әкімшіге осы сұраудың нөмірін айтыңыз: { $request }.
accounts-provider-away = Университеттің кіру қызметімен қазір байланыс жоқ. Бір минуттан кейін қайталаңыз.
accounts-is-disabled = { $name } тіркелгісі өшірілген. Оны әкімші қайта қоса алады.
accounts-no-group = Сіз бұл бақылау тақтасын қолданатын топтардың бірде-біріне кірмейсіз. Әкімші сізді сондай топқа қостыра алады.
accounts-of-another = Мұнда { $name } тіркелгісі бұрыннан бар. Ол сіздікі болса, әкімші оны университеттегі тіркелгіңізбен байланыстыра алады.

## Changing one’s own password

accounts-password = Құпиясөз
accounts-password-heading = Құпиясөзді ауыстыру
accounts-field-present = Қазіргі құпиясөз
accounts-field-new = Жаңа құпиясөз
accounts-field-again = Жаңа құпиясөз тағы бір рет
accounts-password-keep = Ауыстыру
accounts-not-present = Бұл қазіргі құпиясөз емес. Ештеңе өзгертілмеді.
accounts-password-yours = Құпиясөз ауыстырылды. Басқа жерлерде ашық болған сеанстарыңыз жабылды.
accounts-password-ends = Басқа жерлерде ашық тұрған сеанстарыңыз жабылады.
accounts-password-none = Тіркелгіңіздің мұнда құпиясөзі жоқ: сіз университеттің тіркелгісімен кіресіз.
accounts-password-expired = Ештеңе өзгермеді: сіз кірмегенсіз. Кіру мерзіміңіз өткен болуы мүмкін.
accounts-sessions = { $count ->
    [1] Сіз тек осы браузерде кіргенсіз.
   *[other] Сіз { $count } браузерде кіргенсіз.
}
accounts-log-out-everywhere = Барлық жерден шығу
accounts-to-start = Бақылау тақтасына

## Who may not

accounts-undeclared = Мұны кім жасай алатыны көрсетілмеген, сондықтан ешкім жасай алмайды.
accounts-may-not = { $why ->
    [login] { $role ->
        [reporter] Бұл үшін деректерді тапсыруға құқығы бар тіркелгімен кіріңіз.
       *[editor] Бұл үшін редактордың тіркелгісімен кіріңіз.
    }
    [users] Бақылау тақтасында әзірге тіркелгі жоқ, онсыз оны тек оқуға болады.
   *[role] { $role ->
        [reporter] Тіркелгіңіз тек оқуға арналған. Әкімші оған деректерді тапсыру құқығын бере алады.
       *[editor] Мұны тек редактор қолдана алады. Әкімші тіркелгіңізге бұл құқықты бере алады.
    }
}
accounts-barred = { $why ->
    [login] Ештеңе жасалмады: { $role ->
        [reader] бақылау тақтасын кіргеннен кейін оқуға болады.
        [reporter] деректер кіргеннен кейін тапсырылады.
        [editor] бұл редактордың тіркелгісімен кіргеннен кейін жасалады.
       *[administrator] бұл әкімшінің тіркелгісімен кіргеннен кейін жасалады.
    } Кіру мерзіміңіз өткен болуы мүмкін.
    [users] Ештеңе жасалмады: бақылау тақтасында әлі тіркелгі жоқ, онсыз тек оқуға болады. Алғашқысын әкімші python -m ktudash user add командасымен қосады.
   *[role] { $role ->
        [reporter] Ештеңе жасалмады: тіркелгіңіз тек оқуға арналған. Әкімші оны тапсыруға арналған ете алады.
        [editor] Ештеңе жасалмады: редактордың тіркелгісі керек.
       *[administrator] Ештеңе жасалмады: әкімшінің тіркелгісі керек.
    }
}
accounts-not-yours = { $owned ->
    [yes] { $code } көрсеткішін { $owner } тапсырады, ол тіркелгіңіздің жауаптылары қатарында жоқ. Оны әкімші қоса алады.
   *[no] { $code } көрсеткішінің жауаптысы әлі жоқ, сондықтан оны тек редактор тапсыра алады.
}
