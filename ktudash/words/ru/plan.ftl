### Indicators of both plans: paths, gaps, index, status

plan-wording = { $wording } [рабочий перевод; в английском тексте документа: «{ $printed }»]
plan-label = { $name }  { $code }
plan-target = План
plan-actual = Факт
plan-baseline = Исходное значение
plan-attainment = Выполнение

plan-filtered = Отбор: { $filters }
plan-status = { $status ->
    [achieved] выполнен
    [near] близко
    [behind] отстаёт
    [no-actual] нет факта
    [no-target] нет плана
    [unranked] вне рейтинга
    [not-judged] не оценивается
   *[not-comparable] несопоставим
}
plan-status-count = { plan-status }: { $count }{ $unranked ->
    [0] { "" }
   *[other] { " " }(из них вне рейтинга: { $unranked })
}
plan-kind = { $kind ->
    [level] уровень
    [share] доля
    [rank] место
    [flag] да/нет
   *[change] прирост
}
plan-thresholds = { $opens ->
    [yes] Выполнен
   *[no] выполнен
} — от { $achieved } плана, близко — от { $near }, отстаёт — ниже

plan-path-title = { $shape ->
    [rank] { $name }: по плану место { $first } в { $first_year } году и место { $last } в { $last_year } году
    [flat-rank] { $name }: по плану каждый год место { $last }
    [flag] { $name }: наличие предусмотрено во все годы, на которые установлен план
    [flat] { $name }: во все годы, на которые установлен план, он одинаков — { $last }
   *[moving] { $name }: по плану { $first } в { $first_year } году и { $last } в { $last_year } году
}
plan-path-sub = { $printed }{ $has_unit ->
    [yes] { " " }({ $unit })
   *[no] { "" }
}, { $first_year }–{ $last_year }
plan-year-mark = ({ $numbers })
plan-year-marks = ({ $first }–{ $last })
plan-year-note = ({ $number }) { $year } год, { $names }{ $others ->
    [0] { "" }
   *[other] { " " }и ещё { $others }
}: { $text } ({ $author }, { $day })
plan-year-notes-more = { $count ->
    [one] Ещё { $count } примечание к годам — на страницах показателей.
    [few] Ещё { $count } примечания к годам — на страницах показателей.
   *[other] Ещё { $count } примечаний к годам — на страницах показателей.
}
plan-path-key = Закрашено: факт. Контур: план.{ $fan ->
    [yes] { " " }Пунктир: куда привели бы прежние темпы.
   *[no] { "" }
}

plan-gap-title = { $behind ->
    [0] Все оцениваемые показатели ({ $judged }) выполнили план { $year } года или близки к нему
   *[other] В { $year } году { $behind ->
        [one] отстаёт
       *[other] отстают
    } { $behind } из { $judged } { $judged ->
        [one] оцениваемого показателя
       *[other] оцениваемых показателей
    }; дальше всех от плана { $worst }
}
plan-gap-part = Выполнение плана { $year } года — { $same ->
    [yes] { $low }
   *[no] от { $low } до { $high }
}; { $counts }
plan-gap-sub = Выполнение плана { $year } года, %, сначала худшие: факт, делённый на план (если меньше — лучше, план, делённый на факт)
plan-list-part = Строки { $first }–{ $last } из { $count }
plan-gap-key = Линия: план (100 %); { $thresholds }. ▲ достигнут, ▼ не достигнут.
plan-gap-left = Ещё { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
} без процента выполнения (место, нет факта, нет плана или не оценивается): см. таблицу.
plan-gap-label = { $reached ->
    [yes] ▲ { $text }
   *[no] ▼ { $text }
}
plan-gap-note = { $actual } / { $target }{ $has_unit ->
    [yes] { " " }{ $unit }
   *[no] { "" }
}, { $status }

plan-way-title = { $below ->
    [0] Факта пока нет; сильнее всего должен вырасти показатель «{ $most_name }»: с { $start } до { $final }
    [1] Факта пока нет; у показателя «{ $name }» план хуже значения, достигнутого до начала плана
   *[other] Факта пока нет; план хуже значения, достигнутого до начала плана, у { $below } { $below ->
        [one] показателя
       *[other] показателей
    }
}
plan-way-part = { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}: план на последний год составляет { $same ->
    [yes] { $low }
   *[no] от { $low } до { $high }
} исходного значения
plan-way-sub = { $same ->
    [yes] Путь от исходного значения до плана { $final } года, исходное значение = 100 (логарифмическая шкала)
   *[no] Путь от исходного значения до планов { $year } и { $final } годов, исходное значение = 100 (логарифмическая шкала)
}
plan-way-key = Закрашено: исходное значение — последний факт до начала плана{ $years ->
    [none] { "" }
   *[known] { " " }({ $of })
}, а если его нет, первый план. Контур: план. Красное: хуже факта до начала плана.
plan-way-not-red = Красным не отмечены: { $named }.
plan-way-hidden = { $why ->
    [ratio] «{ $name }» (без индекса)
    [bachelors] «{ $name }» (ниже доли бакалавров лишь планы других лет)
   *[years] «{ $name }» (хуже лишь планы других лет)
}
plan-way-open = { $names }: исходное значение { $count ->
    [1] { "" }
   *[other] обоих показателей{ " " }
}— только по бакалаврам, причём поступившие в магистратуру считаются нетрудоустроенными. При любом другом способе подсчёта доля трудоустроенных в { $year } году выше.
plan-way-of-bachelors = { $change } к доле бакалавров
plan-way-left = Ещё { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
} без индекса (место, да/нет, исходное значение равно нулю или неизвестно): см. таблицу.
plan-way-start = Исходное
plan-way-year = План { $year } года
plan-way-final = План на последний год
plan-way-numbers = { $start } → { $final }
plan-way-shown = { $index } ({ $value })

plan-index-title = Быстрее всех должен расти показатель «{ $name }»: { $first } в { $first_year } году, { $last } в { $year } году
plan-index-sub = Планы в виде индекса, первый год плана = 100, { $first }–{ $last }; показателей: { $count }
plan-index-key = Каждая линия — один показатель{ $all ->
    [yes] { "" }
   *[no] ; подписаны самый быстрый и самый медленный
}.{ $reported ->
    [yes] { " " }Закрашено: факт. Контур и точки: план.
   *[no] { "" }
}
plan-index-left = Ещё { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
} без индекса (место, да/нет или первый план равен нулю).

### Plan: reasons and paces

## Why a figure is not there

plan-why-no-actual = факт не представлен
plan-why-older-actual = за { $year } год факт не представлен, последний — за { $last } год
plan-why-one-actual = факт пока только за один год
plan-why-no-target = нет плана
plan-why-no-target-year = нет плана на { $year } год
plan-why-no-final-target = нет плана на последний год
plan-why-one-target = план есть менее чем на два года
plan-why-no-path = в плане нет значения на { $year } год
plan-why-zero-target = план равен 0, процент выполнения не определён
plan-why-no-baseline = нет исходного значения
plan-why-baseline-not-comparable = исходное значение измеряет другое
plan-why-actual-not-comparable = факт измеряет другое
plan-why-hold = исходное значение равно плану последнего года: уровень нужно удерживать
plan-why-rank = у места в рейтинге нет процента выполнения
plan-why-flag = у показателя «да/нет» нет процента выполнения
plan-why-flag-growth = показатель «да/нет» не растёт
plan-why-not-positive = для темпа роста нужны положительные значения, а план идёт от { $first } к { $last }
plan-why-unranked = вне рейтинга
plan-why-not-judged = не установлено, в какую сторону лучше
plan-why-over = последний год наступил, план не выполнен
plan-why-not-at-this-pace = не при таком темпе

## How fast it must go, and where the recent pace leads

plan-pace-reached = значение { $year } года уже соответствует плану последнего года
plan-pace-needs = нужно { $required } в год до { $final_year } года
plan-pace-missed = { $final_year } год наступил, не хватает: { $missing }
plan-pace-leads = при темпе { $from_year }–{ $to_year } годов ({ $recent } в год) — к { $reached } году
plan-pace-never = не при таком темпе ({ $recent } в год за { $from_year }–{ $to_year } годы)

## Where the paces seen so far would lead

plan-pace-name = { $seen ->
    [best] При лучшем темпе
    [worst] При худшем темпе
   *[last] При последнем темпе
}
plan-pace-end = { $seen ->
    [best] лучший темп: { $value }
    [worst] худший темп: { $value }
   *[last] последний темп: { $value }
}
plan-pace-seen = { $seen ->
    [best] лучший { $yearly } в год ({ $since }–{ $until })
    [worst] худший { $yearly } в год ({ $since }–{ $until })
   *[last] последний { $yearly } в год ({ $since }–{ $until })
}
plan-pace-method = Пунктир — не прогноз: это годовые изменения между фактами, продолженные с { $year } до
    { $final_year } года: { $paces }.{ $bounded ->
    [yes] { " " }Там, где линия вышла бы за пределы возможного, она останавливается на них.
   *[no] { "" }
}
