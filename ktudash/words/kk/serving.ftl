### What the server answers to what it does not take

serving-setting = { $variable }: оқылғаны – «{ $read }», күтілгені – { $expected ->
    [port] 1-ден 65535-ке дейінгі порт нөмірі
    [switch] 1, yes, on не true немесе 0, no, off не false
    [database] sqlite:/// немесе postgresql:// деп басталатын мекенжай
    [zone] Asia/Almaty сияқты уақыт белдеуі
    [host] браузерлер білетін сервер атаулары, үтірмен бөлінген, мысалы, strategy.example.kz
    [ancestor] 'self', 'none' немесе https://portal.example.kz сияқты мекенжайлар
    [path] әріп, цифр, нүкте мен сызықшадан тұратын жол, мысалы, /strategy/
    [free-path] бақылау тақтасының бірде-бір мекенжайы содан басталмайтын жол, мысалы, /strategy/
    [address] оқырмандар бақылау тақтасын табатын мекенжай, мысалы, https://portal.example.kz, KTUDASH_BASE_PATH жолынан басқа жолсыз
    [readers] open не accounts
    [secret] кемінде 32 кездейсоқ таңба
    [issuer] бірыңғай кіру қызметінің https мекенжайы, мысалы, https://login.example.kz/realms/ktu
    [client] бірыңғай кіру қызметі осы бақылау тақтасын білетін атау
    [client-secret] бірыңғай кіру қызметі осы бақылау тақтасына берген құпия
    [scopes] бос орынмен бөлінген рұқсат аялары, ішінде openid бар
    [grants] топтар мен рөлдері, мысалы, strategy=editor; finance=reporter:Finance Department; *=reader
    [folder] бар қалта
    [file] бар файл
   *[writable] жазуға болатын орын
}.

serving-no-script = Мұнда мұндай скрипт жоқ.
serving-fault = Қате кетті, ештеңе сақталмады. Қайталап көріңіз; тағы болса, әкімшіге осы сұраудың нөмірін айтыңыз: { $request }.
serving-other-host = Бұл сервер { $host } атауына жауап бермейді. Атауды әкімшісі KTUDASH_HOSTS ішінде көрсетеді.
serving-other-site = Бұл сұрау басқа сайттың бетінен келді. Бақылау тақтасының өзін ашып, сонда сұраңыз.
serving-no-actuals = Тапсырылған деректер қазір оқылмайды. Беттер жоспарды деректерсіз көрсетеді, ештеңе тапсыруға болмайды. Оқылатын болған бойда қайта көрінеді.
serving-long-address = Мекенжай тым ұзын: бақылау тақтасында мұндай сілтеме жоқ.

serving-no-json = Бұл – бақылау тақтасы бетінің сұрауы емес.
serving-unknown-callback = Мұнда бұл сұрауға жауап беретін ештеңе жоқ. Бетті қайта жүктеңіз.
serving-other-outputs = Сұрауда беттің жоқ бөліктері сұралған. Бетті қайта жүктеңіз.
serving-other-inputs = Сұрауда болуға тиіс кіріс деректер жоқ. Бетті қайта жүктеңіз.
serving-other-value = { $input } жіберілген мәнді ала алмайды. Бетті қайта жүктеңіз.

doctor-line = { $well ->
    [yes] дұрыс    { $name }
   *[no] { $serious ->
        [yes] қате     { $name }: { $fault }
       *[no] жоқ      { $name }: { $fault }
    }
}
doctor-settings = Баптаулар
doctor-data = Деректер мен диаграммалар
doctor-ledger = Журнал
doctor-clock = Сағат
doctor-clock-wrong = журналдың соңғы жолының уақыты – { $moment }, ол әлі келген жоқ: осы компьютердің сағаты артта немесе сол кезде бір сағат алда болған. Сол уақытқа дейін әр жаңа жол осы уақытты алады.
doctor-plotly = Кішірейтілген plotly.js
doctor-letters = Суреттерге арналған қаріп
doctor-no-plotly = жасалмаған (make plotly). Беттер толық нұсқасын алады, баяуырақ ашылады.
