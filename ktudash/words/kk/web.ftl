### Files and pictures

web-close = Жабу
web-copy = Көшіру
web-size = Өлшемі
web-suggestions = { $count } нұсқа: бағыттауыш пернелермен таңдаңыз
web-refused = Сервер файлды жасамады (жауабы: { $status }).
web-unreachable = Сервермен байланыс жоқ. Байланыс қалпына келгенде қайталап көріңіз.
web-again = Қайталау
web-failed = Сервер сұрауды орындай алмады. Қайталап көріңіз; қате тағы шықса, әкімшіге хабарлаңыз.
web-log-in = Кіру
web-logged-out = { $reason } Тергеніңіз осында қалады: басқа қойындыда кіріп, қайталап көріңіз.
web-table-copied = Көшірілді: электрондық кестеге қойыңыз.
web-copied = Көшірілді: слайдқа қойыңыз.
web-not-copied = Бұл браузер бетке сурет көшіруге рұқсат бермейді. Орнына PNG сақтаңыз.
web-not-copied-here = Браузер суретті тек https арқылы көшіруге рұқсат береді. Суретті PNG файлы ретінде сақтаңыз.
web-table-not-copied = Браузер кестені көшіруге рұқсат бермеді. Оны файл түрінде жүктеп алыңыз.
web-saved = { $name } атымен сақталды.
web-no-pixels = Сызбаны суретке айналдыру мүмкін болмады.
web-drawing = Сурет салынуда …
web-picture-heading = Слайдқа арналған сурет
web-picture-alt = Алдын ала қарау: { $title }
web-picture-file = { $name } · { $width } × { $height } пиксель
web-picture-small = Бұл диаграммада дерек көп: слайдта қарпі шамамен { $points } пункт болады.
web-size-wide = 16:9
web-size-classic = 4:3
web-size-square = Шаршы
web-size-half = Жарты слайд
web-ground = Фон
web-ground-white = Ақ
web-ground-none = Мөлдір
web-decimal = Ондық таңба
web-decimal-point = Нүкте: 1.5
web-decimal-comma = Үтір: 1,5
web-seal = Төмендегі белгі
web-seal-none = Жоқ
web-seal-draft = Жоба
web-seal-internal = Ішкі пайдалануға
web-seal-confirmed = Бекітілген күні …
web-seal-confirmed-on = Бекітілген күні: { $day }
web-seal-day = Бекітілген күн
web-save-png = PNG сақтау
web-save-parts = { $count } сурет сақтау
web-saved-parts = { $count } сурет сақталды.
web-picture-part = { $title } ({ $place }/{ $places })
web-save-svg = SVG сақтау

### Links and uploads

web-link-copied = Сілтеме көшірілді
web-copy-link = Осы сілтемені көшіріңіз
web-code-copied = Код көшірілді: оны сайт бетіне қойыңыз.
web-copy-code = Осы кодты көшіріңіз
web-upload-too-big = Файлда { $size } байт бар; жүктемеге { $limit } байтқа дейін болады.
web-upload-only-one = Бір реттен бір файл: тек { $name } оқылды.

### The deck

web-anew-busy = Презентация оқылып, сандары жаңартылуда …
web-anew-left = Сол күйінде қалды
web-deck-title = ҚарТУ стратегиясы
web-deck-added = { $count ->
    [one] Презентацияға қосылды, барлығы { $total }.
   *[other] Презентацияға { $count } диаграмма қосылды, барлығы { $total }.
}
web-deck-there = { $count ->
    [one] Бұл диаграмма презентацияда осы күйінде бар.
   *[other] Бұл диаграммалардың бәрі презентацияда бар.
}
web-deck-open = Презентацияны ашу
web-deck-full = Презентация толды: бұл браузер бір сайтқа бұдан көп сақтамайды. Ішіндегісін жүктеп алып, диаграммаларды өшіріңіз.
web-deck-most = Презентацияда ең көбі { $count } диаграмма болады.
web-deck-unreadable = Браузерде сақталған презентация оқылмады, жаңасы басталды.
web-deck-forbidden = Бұл браузер бетке ештеңе сақтауға рұқсат бермейді, сондықтан презентация жоқ. Осы сайтқа сақтауға рұқсат беріңіз.
web-deck-counted = { $count ->
    [one] Презентация, { $count } диаграмма
   *[other] Презентация, { $count } диаграмма
}
web-deck-counted-none = Презентация бос
web-deck-empty = Презентация бос. Кез келген диаграммадағы + белгісін басыңыз немесе жоғарыдан бағдардың стандартты жинағын қосыңыз.
web-deck-empty-bare = Презентация бос. Кез келген диаграммадағы + белгісін басыңыз.
web-deck-empty-link = Қазіргі жағдайды көру
web-deck-title-label = Презентация тақырыбы
web-deck-chart-title = { $place }‑диаграмма слайдының тақырыбы
web-deck-list = Презентация диаграммалары, ретімен
web-deck-taken = { $day } күнгі сандар
web-deck-changed = Содан бері сандар өзгерді
web-deck-gone = Алынған жерінде енді жоқ
web-deck-refresh = Жаңарту
web-deck-refresh-label = Жаңарту: { $title }
web-deck-refresh-all = { $count ->
    [one] Жаңарту
   *[other] { $count } диаграмманы жаңарту
}
web-deck-some-changed = { $count ->
    [one] { $count } диаграмманың сандары алынғаннан бері өзгерді.
   *[other] { $count } диаграмманың сандары алынғаннан бері өзгерді.
}
web-deck-refreshed = { $count ->
    [one] { $count } диаграммада қазіргі сандар тұр.
   *[other] { $count } диаграммада қазіргі сандар тұр.
}
web-deck-own-titles = { $count ->
    [one] Өзіңіз жазған тақырып қалды: сандарын тексеріңіз.
   *[other] Өзіңіз жазған { $count } тақырып қалды: сандарын тексеріңіз.
}
web-deck-whole = Толық слайд
web-deck-table = Кесте түрінде
web-deck-together = Слайдтағы диаграмма саны
web-deck-together-choose = төмендегідей
web-deck-together-of = { $count }
web-deck-slide-title = { $place }‑слайдтың тақырыбы
web-deck-slide-usual = Слайдтың тақырыбы; бос қалса, диаграммалар не туралы екені жазылады
web-deck-join = Алдыңғысына қосу
web-deck-join-label = Алдыңғысына қосу (бір слайдқа): { $title }
web-deck-part = Бөлек слайд
web-deck-part-label = Бөлек слайд: { $title }
web-deck-joined = Енді слайдта { $count } диаграмма тұр.
web-deck-parted = Диаграмма бөлек слайдқа шығарылды.
web-deck-packed = { $count ->
    [one] Енді әр диаграмманың өз слайды бар.
   *[other] Енді әр слайдта { $count } диаграммаға дейін тұр.
}
web-deck-undo-hint = Қайтару (Ctrl+Z)
web-deck-undone = Соңғы әрекет қайтарылды.
web-deck-sheet = { $number }‑слайд: { $title }
web-deck-up = Жоғары
web-deck-down = Төмен
web-deck-remove = Өшіру
web-deck-up-label = Жоғары жылжыту: { $title }
web-deck-down-label = Төмен жылжыту: { $title }
web-deck-remove-label = Өшіру: { $title }
web-deck-moved = { $title }: енді { $place }‑орында, барлығы { $count }.
web-deck-removed = Өшірілді: { $title }.
web-deck-cleared = Презентация енді бос.
web-deck-undo = Қайтару
web-deck-clear = Презентацияны тазалау
web-deck-download = PPTX жүктеу
web-deck-live = Тақтада ашу
web-deck-invented = Ойдан алынған сандар
web-deck-drawing = Сурет салынуда, { $place }/{ $count }: { $title }
web-deck-sending = Презентация жасалуда …
web-deck-done = Презентация сақталды.
web-deck-no-preview = алдын ала көрініс жоқ
web-deck-set-failed = { $line }: стандартты жинақты алу мүмкін болмады (сервер жауабы: { $status }).
