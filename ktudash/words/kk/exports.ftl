### Files to take along: presentations, workbooks, texts

export-demo-head = { $head } ({ export-demo })
export-demo = Көрсетілім: фактілер ойдан алынған
export-live = Тақтада ашу
export-taken = { $source }; { $day } күнгі сандар
export-source = Дереккөз: { $source }
export-page = { $title } ({ $page }/{ $pages })
export-deck = ҚарТУ стратегиясы

export-missing = Саны жоқ: { $list }.
export-missing-number = { $place }, { $series }: { $word }
export-missing-at = { $title }, { $word }: { $places }
export-more-notes = Толығырақ – осы слайдтың жазбаларында.
export-reference = Сызық: { $value }
export-same-name = { $name }, { $role ->
   *[actual] факт
    [target] жоспар
    [previous] бұрынғы
    [forecast] болжам
    [part] бөлік
    [total] жиынтық
    [variance] айырма
    [change] өзгеріс
    [bound] шек
    [reported] тапсырылған
}
export-role = { $role ->
    [actual] Факт
    [target] Жоспар
    [previous] Бұрынғы
   *[other] { $name }
}

export-alt-chart = Диаграмма: { $title }. { $subtitle }. { $values }
export-alt-picture = Диаграмма суреті: { $title }. { $subtitle }. { $values }
export-alt-table = Кесте: { $title }. { $subtitle }
export-alt-series = { $name }: { $values }

### Pictures and templates of decks

export-no-face = бұл компьютерде орыс және қазақ әріптері бар қаріп табылмады (Debian: fonts-dejavu-core)
export-template-kind = { $path } үлгісі: { $suffix } түріндегі файл оқылды, .pptx немесе .potx күтілген.
export-template-missing = { $path } үлгісі жоқ.
export-template-unreadable = { $path } үлгісі ашылатын презентация емес ({ $reason }).
export-template-no-title = { $path } үлгісінде тақырыбы бар макет жоқ.

### Reports: a page or a line as a file of its own

report-table = Кесте
report-foot = Бақылау тақтасы жасаған: { $day }
report-head = { $brand } · { $day }
report-menu = Жүктеп алу
report-take = { $what ->
    [line] { $form ->
        [pdf] Бағдар PDF түрінде
       *[html] Бағдар бір HTML файлымен
    }
   *[page] { $form ->
        [pdf] Осы бет PDF түрінде
       *[html] Осы бет бір HTML файлымен
    }
}
report-help = бетті не бағдардың диаграммаларын бір HTML файлы не PDF етіп жазу
report-page-option = сүзгілерімен бет, мысалы, finance не «/students?line=SP-1»
report-out-option = жазылатын файл: .pdf, әйтпесе HTML
report-written = «{ $title }» { $out } файлына жазылды.
report-no-page = «{ $read }» деген бет те, бағдар да, жыл да жоқ.
report-no-form = Есеп – HTML файлы не PDF: «/export/report/html», «/export/report/pdf».
report-no-face = Мұнда PDF жасау мүмкін емес: орыс және қазақ әріптері бар қаріп табылмады. HTML файлын жасауға болады.
report-no-chart = «{ $read }» деген диаграмма жоқ.
report-no-seal = Мұндай белгі жоқ: «draft», «internal» немесе күнімен «confirmed» болады («confirmed:2026-11-26»).
report-seal-option = төмендегі белгі: «draft» – жоба, «internal» – ішкі пайдалануға, «confirmed» – бүгін бекітілген
export-seal = { $kind ->
    [draft] Жоба
    [internal] Ішкі пайдалануға
   *[confirmed] Бекітілген күні: { $day }
}

### The table of a line's status

export-head-code = Код
export-head-name = Көрсеткіш
export-head-unit = Бірлік
export-head-baseline = Жоспарға дейін
export-head-target = { $year } жоспары
export-head-actual = Факт
export-head-attainment = Орынд.
export-head-status = Мәртебе
export-head-final = Түпкі жоспар
export-in-year = { $value } ({ $year })
export-band = { $value }+
export-nothing = –
export-status-none = { $line }: { $year } жылы { $count } көрсеткіш, ешқайсысында факт әлі жоқ
export-status-behind = { $line }: { $year } жылы бағаланған { $judged } көрсеткіштің { $behind } көрсеткіші артта; { $has_ratio ->
    [yes] ең көп артта қалғаны: «{ $name }» ({ $attainment })
   *[no] оның ішінде «{ $name }»
}
export-status-good = { $line }: бағаланған { $judged } көрсеткіштің бәрі { $year } жылғы жоспарды орындады немесе оған жақын
export-status-sub = { $year } жылғы әр көрсеткіштің мәртебесі: { $counts }
export-status-key = { $thresholds }. ▲ орындалды, ● жоспарға жақын, ▼ орындалмады.

### What cannot be made into a file

export-fault-json = Сұрау оқылмады: диаграммалар тізімі бар JSON күтілген.
export-fault-charts = Сұрауда диаграмма жоқ: { $most } диаграммадан аспайтын, бос емес тізім күтілген.
export-fault-title = Сұраудағы тақырып – { $most } әріптен аспайтын мәтін емес.
export-fault-unknown = Сұрауда белгісіз «{ $field }» бөлігі бар.
export-fault-decimal = Сұраудағы ондық таңба нүкте де, үтір де емес.
export-fault-demo = Сұраудағы «demo» мәні true да, false та емес.
export-fault-chart = { $number }‑диаграмма оқылмады: { $reason }.
export-fault-no-chart = ішінде диаграмма жоқ
export-fault-no-story = не көрсететіні айтылмаған
export-fault-part = { $part }: диаграммадағы бұл жерде мұндай нәрсе болмайды
export-part-number = { $part ->
    [panels] { $number }‑бөлік
    [places] { $number }‑орын
    [series] { $number }‑қатар
    [points] { $number }‑нүкте
    [references] { $number }‑тірек сызық
    [zones] { $number }‑аймақ
    [remarks] { $number }‑жазба
    [framed] { $number }‑жақтау
    [swatches] { $number }‑шартты белгі
    [notes] { $number }‑ескертпе
    [sources] { $number }‑дереккөз
   *[other] «{ $part }» { $number }
}
export-part = { $part ->
    [chart] диаграмма
    [story] сөздер
    [line] бағдар
    [panels] бөліктер
    [series] қатарлар
    [points] нүктелер
    [places] орындар
    [name] атау
    [title] тақырып
    [subtitle] тақырыпша
    [source] дереккөз
    [key] шартты белгілер
    [notes] ескертпелер
    [value] мән
    [shown] көрсетілген сан
    [status] мәртебе
    [role] рөл
    [mark] белгі
    [colour] түс
    [axis] ось
    [height] биіктік
    [year] жыл
   *[other] «{ $part }»
}
export-fault-odd = сандары, сөздері мен орындары бір-біріне сай емес
export-fault-large = сызуға болатыннан көп нүкте не қатар бар
export-fault-text = { $field ->
    [href] сілтемесі
   *[title] тақырыбы
} { $most } әріптен аспайтын мәтін емес
export-fault-link = сілтемесі бақылау тақтасының бетіне апармайды
export-fault-size = өлшемі мыналардың бірі емес: { $sizes }
export-fault-together = бір слайдқа { $most } диаграммадан артық қойылған
export-fault-picture = суреті слайдқа сай өлшемдегі PNG емес
export-one-chart = Сандар бір реттен бір диаграммадан беріледі: { $count } диаграмма оқылды.
export-too-large = Сұрау { $most } МБ‑тан үлкен. Бір реттен аз диаграмма алыңыз.
export-no-line = { $read } бағдары жоқ.
export-no-year = { $line }: { $read } – бұл бағдардың жылы емес.

### Workbooks

export-sheet-figures = Сандар
export-sheet-about = Анықтама
export-about-title = Тақырып
export-about-subtitle = Өлшем, бірлік, жылдар
export-about-key = Қалай оқылады
export-about-source = Дереккөз
export-about-filters = Сүзгілер
export-about-day = Алынған күні
export-about-note = Ескертпе
export-noted = * { $cells }
export-cell = { $row }, { $column }
export-shown-as = диаграммада «{ $words }» деп көрсетілген
