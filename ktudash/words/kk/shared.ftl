### What a cell without a number says, and why

status-word = { $status ->
   *[none] жоқ
    [no-target] жоспар жоқ
    [suppressed] құпия
    [blank] басылмаған
    [lost] көшірмеде жоқ
    [malformed] оқылмайды
    [unreported] факт жоқ
    [unranked] рейтингтен тыс
}

note-status = { $status ->
   *[none] Құжатта сызықша тұр: мән жоқ немесе белгіленбеген.
    [no-target] Бұл жылға жоспар белгіленбеген: құжатта сызықша тұр.
    [suppressed] Статистика органы бұл деректі құпия сақтайды.
    [blank] Құжаттың бұл жерінде ештеңе басылмаған.
    [lost] Құжаттың біздегі көшірмесінде бұл сан сақталмаған.
    [malformed] Құжатта «{ $printed }» деп басылған, ол сан емес.
    [unreported] Бұл жылға нақты мән тапсырылмаған.
    [unranked] Бұл жылы рейтингке кірмеген.
    [lower_bound] Орындар аралығы: { $printed } – осы орын немесе одан кейінгісі.
}

note-corrected = Түзетілді: құжатта { $printed } деп басылған. { $reason }

note-correction = * { $name }, { $place }: құжатта { $printed } деп басылған, { $value } деп оқылды. { $reason }

note-reading = Құжатта { $printed } деп басылған, мән содан оқылды. { $reason }

note-reading-of = { $name }, { $span ->
    [yes] { $place }–{ $last }
   *[no] { $place }
}: құжатта { $printed } деп басылған, мән содан оқылды. { $reason }

starred = { $text }*

series-kind = { $kind ->
    [target] жоспар
    [forecast] болжам
   *[actual] факт
}
series-of-kind = { $name } ({ $kind ->
    [target] жоспар
    [forecast] болжам
   *[actual] факт
})
