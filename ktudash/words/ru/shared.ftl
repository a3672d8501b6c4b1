### What a cell without a number says, and why

status-word = { $status ->
   *[none] прочерк
    [no-target] нет плана
    [suppressed] конфиденциально
    [blank] пусто
    [lost] нет в нашей копии
    [malformed] неразборчиво
    [unreported] нет факта
    [unranked] вне рейтинга
}

note-status = { $status ->
   *[none] В документе стоит прочерк: значения нет или оно не установлено.
    [no-target] На этот год план не установлен: в документе прочерк.
    [suppressed] Органы статистики не раскрывают эту цифру: данные конфиденциальны.
    [blank] В документе здесь ничего не напечатано.
    [lost] В нашей копии документа эта цифра не сохранилась.
    [malformed] В документе напечатано «{ $printed }», это не число.
    [unreported] За этот год факт не представлен.
    [unranked] В этом году вне рейтинга.
    [lower_bound] Диапазон: { $printed } означает это место или более низкое.
}

note-corrected = Исправлено: в документе напечатано { $printed }. { $reason }

note-correction = * { $name }, { $place }: в документе напечатано { $printed }, принято { $value }. { $reason }

note-reading = Прочитано в документе как { $printed }. { $reason }

note-reading-of = { $name }, { $span ->
    [yes] { $place }–{ $last }
   *[no] { $place }
}: прочитано в документе как { $printed }. { $reason }

starred = { $text }*

series-kind = { $kind ->
    [target] план
    [forecast] прогноз
   *[actual] факт
}
series-of-kind = { $name } ({ $kind ->
    [target] план
    [forecast] прогноз
   *[actual] факт
})
