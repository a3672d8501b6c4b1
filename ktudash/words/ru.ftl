# Plural categories: one is 1, 21, 31; few is 2, 3, 4, 22; many is 0, 5 to 20, 25; other is what has decimals. Few and other
# are often one form (2 заявки, 1,5 заявки), which then is the default.

### Units: how the house writes an amount in each unit of the data, and the unit's name alone

unit-applications = { $value }{"\u00A0"}{ $value ->
    [one] заявка
    [many] заявок
   *[other] заявки
}
    .name = заявки
unit-areas = { $value }{"\u00A0"}{ $value ->
    [one] направление подготовки
    [few] направления подготовки
    [many] направлений подготовки
   *[other] направления подготовки
}
    .name = направления подготовки
unit-bn-tenge = { $value }{"\u00A0"}млрд тенге
    .name = млрд тенге
unit-boards = { $value }{"\u00A0"}{ $value ->
    [one] совет
    [many] советов
   *[other] совета
}
    .name = советы
unit-buildings = { $value }{"\u00A0"}{ $value ->
    [one] здание
    [many] зданий
   *[other] здания
}
    .name = здания
unit-centres = { $value }{"\u00A0"}{ $value ->
    [one] центр
    [many] центров
   *[other] центра
}
    .name = центры
unit-classes = { $value }{"\u00A0"}{ $value ->
    [one] класс
    [many] классов
   *[other] класса
}
    .name = классы
unit-classrooms = { $value }{"\u00A0"}{ $value ->
    [one] аудитория
    [many] аудиторий
   *[other] аудитории
}
    .name = аудитории
unit-clicks-day = { $value }{"\u00A0"}{ $value ->
    [one] клик
    [many] кликов
   *[other] клика
} в день
    .name = кликов в день
unit-coefficient = { $value }
    .name = коэффициент
unit-companies = { $value }{"\u00A0"}{ $value ->
    [one] компания
    [many] компаний
   *[other] компании
}
    .name = компании
unit-complexes = { $value }{"\u00A0"}{ $value ->
    [one] комплекс
    [many] комплексов
   *[other] комплекса
}
    .name = комплексы
unit-countries = { $value }{"\u00A0"}{ $value ->
    [one] страна
    [many] стран
   *[other] страны
}
    .name = страны
unit-documents = { $value }{"\u00A0"}{ $value ->
    [one] документ
    [many] документов
   *[other] документа
}
    .name = документы
unit-enterprises = { $value }{"\u00A0"}{ $value ->
    [one] предприятие
    [many] предприятий
   *[other] предприятия
}
    .name = предприятия
unit-facilities = { $value }{"\u00A0"}{ $value ->
    [one] объект
    [many] объектов
   *[other] объекта
}
    .name = объекты
unit-grade = { $value }
    .name = категория
unit-groups = { $value }{"\u00A0"}{ $value ->
    [one] группа
    [many] групп
   *[other] группы
}
    .name = группы
unit-hostels = { $value }{"\u00A0"}{ $value ->
    [one] общежитие
    [many] общежитий
   *[other] общежития
}
    .name = общежития
unit-index = { $value }
    .name = индекс
unit-institutes = { $value }{"\u00A0"}{ $value ->
    [one] институт
    [many] институтов
   *[other] института
}
    .name = институты
unit-jobs = { $value }{"\u00A0"}{ $value ->
    [one] рабочее место
    [few] рабочих места
    [many] рабочих мест
   *[other] рабочего места
}
    .name = рабочие места
unit-laboratories = { $value }{"\u00A0"}{ $value ->
    [one] лаборатория
    [many] лабораторий
   *[other] лаборатории
}
    .name = лаборатории
unit-million-people = { $value }{"\u00A0"}млн чел.
    .name = млн чел.
unit-mln-tenge = { $value }{"\u00A0"}млн тенге
    .name = млн тенге
unit-none = { $value }
    .name = {""}
unit-outputs-per-week = { $value }{"\u00A0"}{ $value ->
    [one] выход
    [many] выходов
   *[other] выхода
} в неделю
    .name = выходов в неделю
unit-people = { $value }
    .name = чел.
unit-per-vacancy = { $value }{"\u00A0"}на вакансию
    .name = на вакансию
unit-percent = { $value }{"\u202F"}%
    .name = %
unit-percentage-points = { $value }{"\u202F"}п.{"\u202F"}п.
    .name = п.{"\u202F"}п.
unit-pieces = { $value }{"\u00A0"}шт.
    .name = шт.
unit-place = { $value }
    .name = место
unit-places = { $value }{"\u00A0"}{ $value ->
    [one] место
    [many] мест
   *[other] места
}
    .name = места
unit-points = { $value }{"\u00A0"}{ $value ->
    [one] балл
    [many] баллов
   *[other] балла
}
    .name = баллы
unit-programmes = { $value }{"\u00A0"}{ $value ->
    [one] программа
    [many] программ
   *[other] программы
}
    .name = программы
unit-projects = { $value }{"\u00A0"}{ $value ->
    [one] проект
    [many] проектов
   *[other] проекта
}
    .name = проекты
unit-publications = { $value }{"\u00A0"}{ $value ->
    [one] публикация
    [many] публикаций
   *[other] публикации
}
    .name = публикации
unit-ratio = { $value }
    .name = отношение
unit-specialties = { $value }{"\u00A0"}{ $value ->
    [one] специальность
    [many] специальностей
   *[other] специальности
}
    .name = специальности
unit-specialties-in-the-top-ten = { $value }{"\u00A0"}{ $value ->
    [one] специальность
    [many] специальностей
   *[other] специальности
} в первой десятке
    .name = специальности в первой десятке
unit-square-metres = { $value }{"\u00A0"}м²
    .name = м²
unit-subscribers = { $value }{"\u00A0"}{ $value ->
    [one] подписчик
    [many] подписчиков
   *[other] подписчика
}
    .name = подписчики
unit-tenge = { $value }{"\u00A0"}тенге
    .name = тенге
unit-tenge-per-academic-hour = { $value }{"\u00A0"}тенге за академический час
    .name = тенге за академический час
unit-theses = { $value }{"\u00A0"}{ $value ->
    [one] диссертация
    [many] диссертаций
   *[other] диссертации
}
    .name = диссертации
unit-thousand-jobs = { $value }{"\u00A0"}тыс. рабочих мест
    .name = тыс. рабочих мест
unit-thousand-people = { $value }{"\u00A0"}тыс. чел.
    .name = тыс. чел.
unit-thousand-square-metres = { $value }{"\u00A0"}тыс. м²
    .name = тыс. м²
unit-thousand-tenge = { $value }{"\u00A0"}тыс. тенге
    .name = тыс. тенге
unit-thousand-tenge-per-year = { $value }{"\u00A0"}тыс. тенге в год
    .name = тыс. тенге в год
unit-titles = { $value }{"\u00A0"}{ $value ->
    [one] охранный документ
    [few] охранных документа
    [many] охранных документов
   *[other] охранного документа
}
    .name = охранные документы
unit-units = { $value }
    .name = ед.
unit-universities = { $value }{"\u00A0"}{ $value ->
    [one] вуз
    [many] вузов
   *[other] вуза
}
    .name = вузы
unit-usd = { $value }{"\u00A0"}долл. США
    .name = долл. США
unit-usd-per-academic-hour = { $value }{"\u00A0"}долл. США за академический час
    .name = долл. США за академический час
unit-vacancies = { $value }{"\u00A0"}{ $value ->
    [one] вакансия
    [many] вакансий
   *[other] вакансии
}
    .name = вакансии
unit-violations = { $value }{"\u00A0"}{ $value ->
    [one] нарушение
    [many] нарушений
   *[other] нарушения
}
    .name = нарушения
unit-workstations = { $value }{"\u00A0"}{ $value ->
    [one] рабочая станция
    [few] рабочие станции
    [many] рабочих станций
   *[other] рабочей станции
}
    .name = рабочие станции
unit-yes-no = { $value ->
    [0] нет
    [1] да
   *[other] { $value }
}
    .name = да/нет
