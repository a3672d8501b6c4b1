### Faults of the data: expected

data-expected-a-number = сан
data-expected-a-text = мәтін
data-expected-base = тек { $conversions } қасында база
data-expected-code = тізілімдегі код
data-expected-code-once = бір рет кездесетін код
data-expected-column = мына бағандардың бірі: { $columns }
data-expected-column-of = { $frame } деректер кестесінің бағаны
data-expected-columns = мына бағандар: { $columns }
data-expected-columns-among = мыналардың ішінен бағандар: { $columns }
data-expected-comparable = бастапқы мәннің қасында иә немесе жоқ
data-expected-condition = { $example } сияқты шарт
data-expected-core = негізгі бағандар: { $columns }
data-expected-direction = { $line } бағыты
data-expected-direction-number = бағыт нөмірі
data-expected-drawable = сызуға болатын дерек
data-expected-employed = жұмысқа орналасқаны { $working }, магистратураға түскендермен – { $entered }
data-expected-empty = бос ұяшық
data-expected-empty-beside = тақырып қасында бос ұяшық
data-expected-excel = Excel жұмыс кітабы
data-expected-fate = жұпта, dropped не new астында тұрған тізілім көрсеткіші
data-expected-fate-of-plan = dropped астында бұрынғы жоспардың, new астында жаңасының көрсеткіштері
data-expected-file = деректер қалтасындағы файл
data-expected-frame = мына деректер кестелерінің бірі: { $frames }
data-expected-grounds = себебі және оның негіздемесі
data-expected-header = { $header } тақырыбының бағаны
data-expected-header-cell = «{ $header }» тақырыбы
data-expected-id-once = бір рет кездесетін идентификатор
data-expected-instead = тек жұпты салыстыруға болмағанда – орнына не саналатыны
data-expected-indicator = тізілімдегідей, { $task } астында { $code } көрсеткіші
data-expected-indicator-shown = диаграмма көрсететін көрсеткіш
data-expected-key = «{ $key }» кілті
data-expected-key-once = бір рет кездесетін кілт
data-expected-keys = кілттер кестесі
data-expected-keys-among = мыналардың ішінен кілттер: { $keys }
data-expected-label = «{ $label }» жазуы
data-expected-label-cell = кесте жазуы бар ұяшық
data-expected-level = деңгей: 0, 1, 2 …
data-expected-line = мына бағдарлардың бірі: { $lines }
data-expected-line-and-task = { $file } файлындағы бағдар мен міндет
data-expected-lines = бастапқы мәтіннің жолдары, мысалы, { $example }
data-expected-measure = мына өлшемдердің бірі: { $measures }
data-expected-measure-name = не өлшенетінінің атауы
data-expected-no-band = қосынды не айырмада аралық болмауы: оның мәні белгісіз
data-expected-no-more-keys = белгілілерінен басқа кілт болмауы
data-expected-no-row = каталогтың соңғы жолынан кейін жол болмауы
data-expected-no-value = «{ $status }» мәртебесінде мән болмауы
data-expected-nothing-right = { $column } бағанының оң жағында ештеңе болмауы
data-expected-one-actual = жылына бір факт
data-expected-one-correction = бір жолға бір түзету
data-expected-one-of = мыналардың бірі: { $choices }
data-expected-one-period = жылына бір кезең
data-expected-one-row = деректер кестесінің дәл бір жолы
data-expected-one-value = жылына бір мән; бірнеше жол сәйкес келеді
data-expected-pattern = value атты тобы бар үлгі
data-expected-period = мына кезеңдердің бірі: { $choices }, немесе бос
data-expected-position = 1‑ден басталатын орын немесе «{ $status }» мәртебесі
data-expected-print = басылған «{ $printed }»
data-expected-printed-label = түзетудегі басылған «{ $label }» жазуы
data-expected-printed-number = сан, сызықша, x, (lost) немесе бос ұяшық
data-expected-quotation = жолдары мен мәні бар дәйексөз
data-expected-rank-polarity = орын үшін down
data-expected-reference = { $example } сияқты сілтеме
data-expected-register = көрсеткіштер тізілімі
data-expected-relations = байланыстардың TOML файлы
data-expected-row = «{ $label }» жазуы бар жол
data-expected-row-above = жоғарыда деңгейі төменірек жол
data-expected-row-before = { $frame } деректер кестесінің { $year } жылға дейінгі жолы
data-expected-section = { $line } бөлімі
data-expected-sheet = «{ $sheet }» парағы
data-expected-since = { $column } жылынан кеш емес жыл
data-expected-some = кемінде біреу
data-expected-status = мына мәртебелердің бірі: { $choices }
data-expected-table = деректер кестесіне дерек беретін кемінде бір кесте
data-expected-task-wording = { $line } міндетінің тұжырымы
data-expected-terms = + не - белгісімен қосылған мүшелер, мысалы, { $example }
data-expected-texts = мәтіндер тізімі
data-expected-toml = дұрыс жазылған TOML
data-expected-topic = мына тақырыптардың бірі: { $topics }
data-expected-topic-of-table = кесте тақырыбы
data-expected-two-of-a-sum = бұрынғы жоспардың бір көрсеткіші, қосылса – екеуі
data-expected-type = { $type } түріндегі мән
data-expected-unit = мына мағынадағы бірлік: «{ $unit }»
data-expected-value = мән
data-expected-well-formed = дұрыс жазылған сан немесе { $file } файлында қалай оқу керегі туралы жазба
data-expected-wording = тізілімдегі «{ $wording }» тұжырымы
data-expected-words = { $pattern } сияқты сөздер
data-expected-workbook = деректер қалтасындағы жұмыс кітабы
data-expected-year = күнтізбелік жыл
data-expected-rows = { $many ->
    [yes] бірнеше жол
   *[no] бір жол
}

### Faults of the data: read, where it is no value

data-empty-text = бос мәтін
data-line-and-task = { $line } бағдары, { $task } міндеті
data-no-file = мұндай файл жоқ
data-no-indicator = { $code } көрсеткіші жоқ
data-no-row = мұндай жол жоқ: { $asked }
data-no-table = кесте жоқ
data-number-under = { $task } астында { $number }
data-term-in = { $year } жылы { $term }
data-rows = { $count } жол
data-rows-for = { $wanted } үшін { $count } жол
data-rows-of-topic = { $topic } тақырыбының { $count } жолы

### Faults of the data: where

data-actual = фактілер, { $code }, { $year }
data-fault = { $where }: оқылғаны – { $read }, күтілгені – { $expected }
data-cell = { $file }, «{ $sheet }» парағы, { $cell } ұяшығы
data-column = { $where }, { $column } бағаны
data-columns = { $file }, бағандар
data-correction-of = { $file }, { $frame }, { $row }
data-declaration = жарияланым
data-entry = { $file }, { $kind ->
    [document] құжат
    [table] кесте
    [frame] деректер кестесі
   *[line] бағдар
} { $key }
data-frame = { $name } деректер кестесі
data-frame-row = { $name } деректер кестесі, { $cell }
data-header = { $file }, тақырып
data-indicator = { $file }, { $code }
data-key = { $where }, «{ $key }» кілті
data-label-of = { $file }, { $table } жазуы
data-made-of = { $chart } диаграммасы, неден жасалған: { $needs }
data-need = { $chart } диаграммасы, керегі { $need }: { $where }
data-need-read = { $need } ({ $places })
data-numbered = { $where }, { $kind ->
    [row] жол
    [block] блок
    [group] бағандар тобы
    [correction] түзету
    [reading] оқылым
    [pair] жұп
    [unreadable] оқылмаған жазба
   *[label] жазу
} { $number }
data-polarity = бағалану бағыты
data-sheet = { $file }, { $sheet } парағы
data-some-cell = ұяшық
data-without-code = коды жоқ жол
data-workbook-cell = { $file }, { $cell }

### Files: why one was not read or written

file-reason = { $code ->
    [ENOENT] мұндай файл не қалта жоқ
    [EACCES] рұқсат жоқ
    [EPERM] рұқсат жоқ
    [EROFS] онда ештеңе жазуға болмайды
    [EISDIR] ол файл емес, қалта
    [ENOTDIR] жолының бір бөлігі қалта емес, файл
    [ENOSPC] орын қалмаған
   *[other] жүйе жауабы: { $code }
}
