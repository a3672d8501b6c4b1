### Research

research-name = Наука
research-lead = Что учёные публикуют и патентуют, на какие средства ведутся исследования и что предусматривают оба плана
    до 2029 года.

research-fold = { $fold ->
    [targets] Все плановые значения обоих планов по науке
   *[people] Молодые учёные и другие цифры из текста
}

## Growth on the year before, above a bar

research-growth = { $direction ->
    [rose] ▲ { $percent }
    [fell] ▼ { $percent }
   *[same] ±0{"\u202F"}%
}
research-growth-of = { $name }, прирост

## Publications

research-database = { $database ->
    [rsci] РИНЦ
    [scopus] Scopus
   *[web_of_science] Web of Science
}
research-publications-title = Публикации { $since }–{ $year }: { $changes }
research-publications-change = { $database } { $percent } ({ $before } → { $now })
research-publications-sub = Публикации ППС по базам данных, ед., { $since }–{ $year }, и прирост к предыдущему году
research-publications-key = { $far ->
    [yes] У каждой базы своя шкала: РИНЦ (Российский индекс научного цитирования) насчитывает в несколько раз больше, чем две другие.
   *[no] У каждой базы своя шкала. РИНЦ: Российский индекс научного цитирования.
}
research-publications-text = В тексте сказано, что { $database } в { $year } году даёт прирост { $text }; по таблице — { $table }{ $cut ->
    [yes] : цифры отброшены, а не округлены
   *[no] { "" }
}.

## Titles of protection

research-kind = { $kind ->
    [patent] Патенты
   *[copyright_certificate] Авторские свидетельства
}
research-patents-title = { $below ->
    [yes] План на { $year } год по патентам — { $target }, на { $fewer } меньше, чем получено в { $base } году ({ $reached })
   *[no] План на { $year } год по патентам — { $target }; в { $base } году получено { $reached }
}
research-patents-sub = Патенты, полученные за год, ед.: до плана { $since }–{ $base }, план { $first }–{ $year }
research-patents-key = Заливка: факт. Контур: план.
research-patents-reached = { $reached } в { $base } году
research-patents-text = В тексте названо патентов, полученных с { $since } года: { $text }; одна таблица 4 за { $first }–{ $last }
    годы даёт { $sum }. В тексте речь о патентах, правообладатель которых — университет; чьи патенты считает таблица, не сказано.
research-patents-whose = План считает патенты учёных университета; считает ли таблица 4 то же, не сказано.

research-titles-title = { $rose ->
    [yes] Патентов за год стало больше: { $patents_from } в { $since } году, { $patents_to } в { $year } году; авторских свидетельств — { $certificates_from } и { $certificates_to }
   *[no] Охранные документы, { $since } и { $year } годы: патенты — { $patents_from } и { $patents_to }, авторские свидетельства — { $certificates_from } и { $certificates_to }
}
research-titles-sub = Охранные документы, полученные за год, и поданные заявки, ед., { $since }–{ $year }
research-titles-key = Яркое: получено (таблица 4). Серое: подано заявок (текст). У каждого вида своя шкала.
research-titles-received = { $kind ->
    [patent] Патенты, получено
   *[copyright_certificate] Авторские свидетельства, получено
}
research-titles-applied = { $kind ->
    [patent] Патенты, заявки
   *[copyright_certificate] Авторские свидетельства, заявки
}

## Funding, and its share of the income

research-share-title = По плану { $end } года НИР дают { $target } дохода, наука и инновации — { $science } бюджета
research-share-sub = Финансирование НИОКР в { $year } году — { $share } дохода. Факт { $first }–{ $year }, план { $start }–{ $end }, %; шкала общая
research-share-panel = { $of ->
    [funding] Финансирование НИОКР, % дохода
    [work] НИР, % дохода (2.5.2)
   *[science] Наука и инновации, % бюджета (2.5.19)
}
research-share-key = { $reported ->
    [yes] Закрашено: до { $year } года рассчитано по финансированию (текст) и доходу (таблица 6), далее по отчётам. Контур: план.
   *[no] Закрашено: рассчитано по финансированию (текст) и доходу (таблица 6). Контур: план.
}
research-share-note = Финансирование НИОКР и доход от НИР (2.5.2) могут не совпадать, а 2.5.19 включает инновации и
    коммерциализацию и считается от бюджета: их не сравнивают.
research-share-rw = НИР (2.5.2)
research-share-science = Наука и инновации (2.5.19)
research-share-without-income = доход: { $status ->
    [none] прочерк
    [suppressed] конфиденциально
    [lost] { "нет в нашей\u00A0копии" }
    [malformed] неразборчиво
   *[blank] не{ "\u00A0" }напечатан
}
research-share-gap = { $year } год: финансирование НИОКР напечатано ({ $funding }), но доли нет: доход
    { $status ->
        [none] отмечен прочерком
        [suppressed] конфиденциален
        [lost] в нашей копии документа не сохранился
        [malformed] неразборчив
       *[blank] не напечатан
    }.
research-funding = Финансирование НИОКР
research-income-planned = Доход от науки, план
research-funding-title = Финансирование НИОКР { $rose ->
    [yes] выросло
   *[no] изменилось
}: { $before } в { $since } году, { $now } в { $year } году ({ $growth })
research-funding-sub = Концептуальные направления планируют доход от науки { $planned_first } и { $planned_last }, прочитано как { $first } и { $last } годы.
    Финансирование НИОКР { $since }–{ $year }, факт, и плановый доход от науки, млн тенге; одна шкала
research-funding-key = Заливка: факт (текст). Контур: план из заголовка раздела 1.1.2.
research-funding-note = В документах не сказано, одно ли и то же «финансирование НИОКР» Стратегического плана и «доход от научной деятельности»
    Концептуальных направлений: их не сравнивают.
research-headings = Для «от … до …» в заголовках Концептуальных направлений годы не указаны. Прочитано как { $first } и { $last } —
    первый и последний годы плана, потому что заголовки 2.2, 2.3 и 3.2 совпадают со своими строками { $first } и { $last } годов.

## Who takes part

research-involved = Доля
research-involved-title = По тексту плана в НИОКР участвуют { $staff } преподавателей и { $students } студентов
research-involved-sub = Доли, названные в тексте без указания года, %
research-involved-key = «Более» — слово самого текста.
research-involved-unreadable = { $item }: в документе напечатано «{ $printed }», это не число.

## Young scientists, and the targets of both plans

research-young-title = { $still ->
    [yes] Молодых учёных с грантом университета по плану: { $first } в { $start } году, { $last } начиная с { $reached } года
   *[no] Молодых учёных с грантом университета по плану: { $first } в { $start } году, { $last } в { $reached } году
}
research-young-sub = План обоих документов по молодым учёным, чел. и %, { $start }–{ $end }
research-young-key = { research-plan-marks } У каждого показателя своя шкала и база; Концептуальные направления считают молодых учёных
    среди ППС и научных работников.

research-facet = { $plain ->
    [yes] { $name }
   *[no] { $name },{"\u00A0"}{ $unit }
}
research-authors = Сотрудники со статьями в журналах Q1 и Q2
research-plan-grown = { $leader ->
    [SP-2-5-14] Стартап-проектов по плану: { $first } в { $start } году, { $last } в { $year } году
    [CD-H4-1] Сотрудников со статьями в журналах Q1 и Q2 по плану сначала { $first }, затем { $last } (прочитано как { $start } и { $year } годы)
   *[other] { $name }: по плану { $first } в { $start } году и { $last } в { $year } году
}
research-plan-still = { $flat ->
    [one] { $flat } из { $all } показателей требует
   *[other] { $flat } из { $all } показателей требуют
} одного и того же во все годы плана{ $later ->
    [0] { "" }
   *[other] { " " }(из них с { $start } года — { $later })
}
research-plan-sub = План { $start }–{ $end }, каждый показатель в своей единице
research-plan-marks = { $reported ->
    [yes] Заливка: факт. Контур: план.
   *[no] Контур: план.
}
research-plan-key = { $flat ->
    [0] { research-plan-marks } У каждого показателя своя шкала.
   *[other] { research-plan-marks } У каждого показателя своя шкала. Не показаны, потому что план во все годы один, а факт не представлен: { $named }.
}
research-plan-flat = { $least ->
    [yes] { $name } (не менее { $value })
   *[no] { $name } ({ $value })
}

## Figures of the text that stand alone

research-facts-title = Что ещё говорит о науке текст плана
research-facts-sub = Цифры, которые есть только в тексте
research-facts-figure = О чём
research-facts-year = Год
research-facts-value = Значение
research-facts-span = { $since }–{ $year }
research-facts-rank = место { $value }
research-facts-contracts = Рост участия молодых учёных в договорных проектах
research-facts-contracts-note = В тексте не сказано, от какого года отсчитан рост { $year } года — от { $since } или от более позднего.
