### The deck: its page

deck-name = Презентация
deck-lead = Жинаған диаграммаларыңыз, осы ретпен слайд болады. Олар тек осы браузерде сақталады.
deck-label = Презентация диаграммалары
deck-sets = Бағдардың стандартты жинағын қосу
deck-set-of = { $number } · { $name }

### The deck: slides of a standard set

deck-codes = { $first } – { $last }
deck-part = { $plan ->
    [CD] { $line }, { $task }-бөлім
   *[SP] { $line }, { $task }-міндет
}
deck-paths = { $flat ->
    [0] { $part }: { $count } көрсеткіштің бәрінде жоспар жыл сайын өзгереді
   *[other] { $part }: { $count } көрсеткіштің { $flat } көрсеткішінде жоспар өзгермейді
}
deck-paths-sub = { $codes }, жоспар { $first }–{ $last }, әрқайсысының шкаласы бөлек. { $wording }
deck-section = { $plan }, { $count } көрсеткіш, { $year }
deck-title-all = Стратегиялық жоспар және Тұжырымдамалық бағыттар

### The deck: the command that writes it

deck-help = бір бағдардың немесе барлық бағдардың слайдтарын PPTX түрінде жазу
deck-line-option = бағдар, мысалы, SP-2
deck-all-option = екі жоспардың барлық бағдары, бірінен соң бірі
deck-year-option = бағаланатын жыл (әдепкісі: соңғы тапсырылған жыл, ол болмаса, жоспардың соңғы жылы)
deck-out-option = жазылатын файл
deck-url-option = бақылау тақтасының мекенжайы, мысалы, https://strategy.example.edu; слайдтар соған сілтейді (әдепкісі: KTUDASH_BASE_URL)
deck-template-option = дизайны қолданылатын .pptx немесе .potx (әдепкісі: KTUDASH_TEMPLATE, ол болмаса, кірістірілгені)
deck-no-line = { $read } бағдары жоқ. Бағдарлар: { $lines }.
deck-no-year = { $line }: { $year } жылға жоспар жоқ; жылдары – { $first }–{ $last }.
deck-as-tables = { $count } суреттің орнында кесте тұр, себебі { $reason }: { $names }.
deck-written = { $lines }: { $count } бөлік { $out } файлына жазылды.
