### Teaching

teaching-name = Обучение
teaching-lead = На чём держится обучение: электронные ресурсы, аккредитованные программы, квалификация и степени преподавателей.
teaching-fold = { $fold ->
    [targets] Что предусматривает план: языки, стажировки, онлайн-курсы, электронные библиотеки
   *[kinds] Электронные ресурсы и курсы персонала по видам
}
teaching-total = Всего
teaching-others = Все остальные виды
teaching-remark = Показатель { $number }. { $remark }
teaching-kind = { $kind ->
    [basic_version] Базовые версии
    [video_lecture] Видеолекции
    [internet_version] Интернет-версии
    [virtual_lab] Виртуальные лаборатории
    [multimedia_presentation] Мультимедийные презентации
    [slide_lecture] Слайд-лекции
    [web_portfolio] Веб-портфолио
    [mooc] МООК
    [video_class] Видеозанятия
    [acquired] Приобретённые
   *[cer] CER
}
teaching-group = { $group ->
    [courses] Собственные курсы университета
    [enterprises] На предприятиях
    [kazakhstan] В вузах Казахстана
   *[abroad] За рубежом
}
teaching-agency = { $agency ->
    [kazsee] KazSEE
    [iaar] НААР
    [iqaa] НАОКО
    [acquin] ACQUIN
   *[total] Всего
}
teaching-indicator = { $code ->
    [SP-6-4-2] Доктора наук
    [SP-6-4-3] Кандидаты наук
    [SP-6-4-4] PhD
    [SP-6-4-5] Ведут занятия на английском
    [SP-6-4-6] Имеют языковой сертификат
    [SP-6-4-7] Повышение квалификации и стажировка
    [SP-6-4-8] Педагогическое мастерство
    [SP-1-1-10] Прирост ресурсов
    [SP-1-1-11] Дисциплины с онлайн-курсами
    [CD-1-2-1-3] Программы
   *[CD-1-2-1-4] Студенты
}
teaching-doubt = { $what ->
    [kinds] { $year } год: сумма по видам — { $sum }, напечатанный итог — { $printed }.
   *[training] { $year } год: сумма по курсам и местам — { $sum }, в тексте всего — { $printed }.
}

### Teaching: accreditation

teaching-agencies-title = { $agency ->
    [kazsee] Больше всего программ аккредитовала KazSEE: { $count } в { $year } году
    [iaar] Больше всего программ аккредитовало НААР: { $count } в { $year } году
    [iqaa] Больше всего программ аккредитовало НАОКО: { $count } в { $year } году
   *[acquin] Больше всего программ аккредитовало ACQUIN: { $count } в { $year } году
}
teaching-agencies-differ = В { $year } году аккредитовано { $sum } или { $printed } программ: агентства и итог не сходятся
teaching-agencies-sub = Образовательные программы, аккредитованные за год, ед., { $first }–{ $last }
teaching-agencies-key = Серое: напечатанный итог. Прочерк: так в таблице. Пусто: ячейка не заполнена.
teaching-agencies-doubt = { $agrees ->
    [yes] { $year } год: сумма по агентствам — { $sum }, напечатанный итог — { $printed }; в тексте тоже { $text }.
   *[no] { $year } год: сумма по агентствам — { $sum }, напечатанный итог — { $printed }.
}
teaching-agencies-share = По тексту, к { $year } году аккредитовано { $share } программ, но от какого их числа — не сказано. { $accredited } программ, о которых он сообщает, — это { $own } от названных в нём { $programmes }{ $fits ->
    [0] { "" }
   *[other] ; { $share } получится от { $fits }
}.
teaching-accredited-title = { $every ->
    [yes] К { $last } году международную аккредитацию должны иметь все программы
   *[no] К { $last } году международную аккредитацию должны иметь { $final } программ
}
teaching-accredited-sub = Программы с международной аккредитацией, % всех программ, план { $first }–{ $last }
teaching-target-key = { $reported ->
    [yes] Заливка: факт. Контур: план.
   *[no] Контур: план. Факта с тем же определением в плане нет.
}

### Teaching: degrees and skills of the staff

teaching-degrees-title = Остепенённость ППС: { $actual } в { $last } году; по плану { $next } на { $year } год и { $final } на { $final_year } год
teaching-degrees-sub = Преподаватели с учёной степенью, %: { $first }–{ $last } по тексту, план { $start }–{ $end }
teaching-degrees-counted = В другом месте текст насчитывает { $part } обладателей степени среди { $whole } преподавателей и специалистов предприятий: это { $share } от числа преподавателей, а за { $year } год напечатано { $printed }.
teaching-degrees-name = С учёной степенью
teaching-accredited-name = Аккредитованные программы
teaching-bars-key = Заливка: факт. Контур: план.
teaching-numbers-title = Докторов наук, кандидатов наук и PhD по плану: { $before } в { $first } году, { $now } в { $last } году
teaching-numbers-sub = Преподаватели по учёным степеням, чел., план { $first }–{ $last }
teaching-numbers-key = { $reported ->
    [yes] Закрашено: факт. Контур: план. Шкала общая.
   *[no] Контур: план. Шкала общая. В заголовке — сумма трёх планов года.
}
teaching-skills-title = { $which ->
    [languages] К { $last } году { $first } преподавателей должны вести занятия на английском языке, { $second } — иметь языковой сертификат
   *[training] К { $last } году { $first } ППС должны пройти повышение квалификации и стажировку за рубежом, { $second } — курсы педагогического мастерства
}
teaching-skills-sub = % всех преподавателей, план { $first }–{ $last }
teaching-skills-key = { $reported ->
    [yes] Заливка: факт. Контур: план. У каждой величины своя шкала.
   *[no] Контур: план. У каждой величины своя шкала.
}

### Teaching: electronic resources

teaching-resources-new = Электронные ресурсы: { $now } в { $last } году, из них { $count } — «{ $kind }», которые прежде не учитывались
teaching-resources-title = { $rose ->
    [yes] Электронных ресурсов стало больше: { $before } в { $first } году, { $now } в { $last } году
   *[no] Электронных ресурсов стало меньше: { $before } в { $first } году, { $now } в { $last } году
}
teaching-resources-sub = Электронные образовательные ресурсы, ед., { $first }–{ $last }
teaching-resources-others = { $rose ->
    [yes] { $kind }: до { $last } года прочерк{ $unexplained ->
        [yes] ; расшифровки этих букв в плане нет
       *[no] { "" }
    }. Все остальные виды вместе выросли: { $before } в { $before_year } году, { $now } в { $last } году.
   *[no] { $kind }: до { $last } года прочерк{ $unexplained ->
        [yes] ; расшифровки этих букв в плане нет
       *[no] { "" }
    }. Все остальные виды вместе сократились: { $before } в { $before_year } году, { $now } в { $last } году.
}
teaching-resources-gone = { $rose ->
    [yes] { $kind }: { $count } в { $before_year } году и прочерк в { $last } году; остальные виды без них выросли с { $before } до { $now }.
   *[no] { $kind }: { $count } в { $before_year } году и прочерк в { $last } году; остальные виды без них сократились с { $before } до { $now }.
}
teaching-resources-text = В тексте названо электронных изданий: { $every }, из них собственных — { $own }, год не указан; в таблице за { $year } год — { $table }. График построен по таблице.
teaching-total-key = { $corrected ->
    [yes] Сверху: итог таблицы, со звёздочкой * там, где он исправлен.
   *[no] Сверху: напечатанный итог.
}
teaching-kinds-title = { $kind }: { $before } в { $first } году, { $now } в { $last } году — наибольший прирост среди видов, которые считали каждый год
teaching-kinds-fell = С { $first } по { $last } год не вырос ни один из видов, которые считали каждый год
teaching-kinds-sub = Электронные образовательные ресурсы по видам, ед., { $first }–{ $last }
teaching-kinds-key = Все столбцы в одной шкале. Прочерк: так в таблице.

### Teaching: online courses and libraries

teaching-online-title = { $again ->
    [yes] По плану онлайн-курсы охватывают { $final } дисциплин в { $reached } году и столько же в { $last } году
   *[no] По плану онлайн-курсы охватывают { $final } дисциплин в { $reached } году
}
teaching-online-sub = Прирост электронных ресурсов в обучении и дисциплины с онлайн-курсами, %, план { $first }–{ $last }
teaching-online-key = { $reported ->
    [yes] Заливка: факт. Контур: план. У каждой величины своя шкала. Нет плана: в документе прочерк.
   *[no] Контур: план. У каждой величины своя шкала. Нет плана: в документе прочерк.
}
teaching-libraries-title = К { $last } году мировыми электронными библиотеками должны пользоваться { $programmes } программ и { $students } студентов
teaching-libraries-sub = Программы и студенты, которые пользуются мировыми электронными библиотеками, %, план { $first }–{ $last }

### Teaching: training of the staff

teaching-training-title = Повышение квалификации: { $now } { $now ->
    [one] слушатель
    [few] слушателя
   *[other] слушателей
} курсов в { $last } году{ $differs ->
    [yes] { " " }(по курсам { $added })
   *[no] { "" }
}, { $before } в { $before_year } году
teaching-training-sub = Слушатели курсов повышения квалификации по месту обучения (с повторами), { $first }–{ $last }
teaching-training-key = Сверху: итог, названный в тексте.
teaching-training-people = В тексте { $value } за { $year } год названы преподавателями, но в университете их { $staff }: кого-то посчитали несколько раз или не только преподавателей.
teaching-courses-title = Собственные курсы университета: { $own } из { $all } слушателей { $year } года ({ $share }), до { $people } чел. на одном курсе
teaching-courses-sub = Слушатели курсов повышения квалификации по курсам и местам (с повторами), { $first }–{ $last }
teaching-courses-key = Яркое: собственные курсы университета. Бледное: на предприятиях, в других вузах, за рубежом.
teaching-courses-panel = { $year }: { $total }
