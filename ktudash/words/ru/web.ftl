### Files and pictures

web-close = Закрыть
web-copy = Копировать
web-size = Размер
web-suggestions = { $count ->
    [one] { $count } вариант: выбор стрелками
    [few] { $count } варианта: выбор стрелками
   *[other] { $count } вариантов: выбор стрелками
}
web-refused = Сервер не создал файл (ответ { $status }).
web-unreachable = Сервер недоступен. Попробуйте ещё раз, когда связь восстановится.
web-again = Повторить
web-failed = Сервер не смог выполнить запрос. Попробуйте ещё раз; если ошибка повторится, сообщите администратору.
web-log-in = Войти
web-logged-out = { $reason } Введённое остаётся здесь: войдите в другой вкладке и повторите.
web-table-copied = Скопировано: вставьте в электронную таблицу.
web-copied = Скопировано: вставьте на слайд.
web-not-copied = Этот браузер не разрешает странице копировать изображения. Сохраните PNG.
web-not-copied-here = Копировать изображения браузер разрешает только по https. Сохраните изображение как PNG.
web-table-not-copied = Браузер не позволил скопировать таблицу. Скачайте её в виде файла.
web-saved = Сохранено как { $name }.
web-no-pixels = Рисунок не удалось превратить в изображение.
web-drawing = Изображение готовится …
web-picture-heading = Изображение для слайдов
web-picture-alt = Просмотр: { $title }
web-picture-file = { $name } · { $width } × { $height } пикселей
web-picture-small = На этой диаграмме много данных: шрифт на слайде будет около { $points } пт.
web-size-wide = 16:9
web-size-classic = 4:3
web-size-square = Квадрат
web-size-half = Полслайда
web-ground = Фон
web-ground-white = Белый
web-ground-none = Прозрачный
web-decimal = Десятичный знак
web-decimal-point = Точка: 1.5
web-decimal-comma = Запятая: 1,5
web-seal = Пометка внизу
web-seal-none = Нет
web-seal-draft = Проект
web-seal-internal = Для внутреннего пользования
web-seal-confirmed = Утверждено …
web-seal-confirmed-on = Утверждено { $day }
web-seal-day = День утверждения
web-save-png = Сохранить PNG
web-save-parts = Сохранить изображений: { $count }
web-saved-parts = Сохранено изображений: { $count }.
web-picture-part = { $title } ({ $place } из { $places })
web-save-svg = Сохранить SVG

### Links and uploads

web-link-copied = Ссылка скопирована
web-copy-link = Скопируйте эту ссылку
web-code-copied = Код скопирован: вставьте его в страницу сайта.
web-copy-code = Скопируйте этот код
web-upload-too-big = Размер файла в байтах — { $size }, допустимо { $limit }.
web-upload-only-one = По одному файлу: прочитан только { $name }.

### The deck

web-anew-busy = Презентация читается, её числа обновляются …
web-anew-left = Оставлено как есть
web-deck-title = Стратегия КарТУ
web-deck-added = { $count ->
    [one] В презентацию добавлена { $count } диаграмма, всего { $total }.
    [few] В презентацию добавлены { $count } диаграммы, всего { $total }.
   *[other] В презентацию добавлено { $count } диаграмм, всего { $total }.
}
web-deck-there = Уже есть в презентации в том же виде: { $count }.
web-deck-open = Открыть презентацию
web-deck-full = Презентация заполнена: браузер больше не хранит для одного сайта. Скачайте её, затем уберите диаграммы.
web-deck-most = Наибольшее число диаграмм в презентации — { $count }.
web-deck-unreadable = Презентация в этом браузере не читается, начата новая.
web-deck-forbidden = Браузер не разрешает странице ничего хранить, поэтому презентации нет. Разрешите хранение для этого сайта.
web-deck-counted = { $count ->
    [one] Презентация, { $count } диаграмма
    [few] Презентация, { $count } диаграммы
   *[other] Презентация, { $count } диаграмм
}
web-deck-counted-none = Презентация, пусто
web-deck-empty = Презентация пуста. Нажмите + у любой диаграммы или добавьте типовой набор линии выше.
web-deck-empty-bare = Презентация пуста. Нажмите + у любой диаграммы.
web-deck-empty-link = К странице «Где мы сейчас»
web-deck-title-label = Название презентации
web-deck-chart-title = Заголовок слайда диаграммы { $place }
web-deck-list = Диаграммы презентации по порядку
web-deck-taken = Данные на { $day }
web-deck-changed = С тех пор цифры изменились
web-deck-gone = Там, откуда она взята, её больше нет
web-deck-refresh = Обновить
web-deck-refresh-label = Обновить: { $title }
web-deck-refresh-all = Обновить все: { $count }
web-deck-some-changed = { $count ->
    [one] Цифры { $count } диаграммы изменились с тех пор, как её взяли.
   *[other] Цифры { $count } диаграмм изменились с тех пор, как их взяли.
}
web-deck-refreshed = { $count ->
    [one] { $count } диаграмма показывает нынешние цифры.
    [few] { $count } диаграммы показывают нынешние цифры.
   *[other] { $count } диаграмм показывают нынешние цифры.
}
web-deck-own-titles = { $count ->
    [one] Сохранён { $count } ваш заголовок: проверьте в нём числа.
    [few] Сохранены { $count } ваших заголовка: проверьте в них числа.
   *[other] Сохранено { $count } ваших заголовков: проверьте в них числа.
}
web-deck-whole = Весь слайд
web-deck-table = Таблицей
web-deck-together = Диаграмм на слайде
web-deck-together-choose = как ниже
web-deck-together-of = { $count }
web-deck-slide-title = Заголовок слайда { $place }
web-deck-slide-usual = Заголовок слайда; если не заполнен — о чём диаграммы
web-deck-join = К предыдущему
web-deck-join-label = К предыдущему, на его слайд: { $title }
web-deck-part = Отдельный слайд
web-deck-part-label = Отдельный слайд: { $title }
web-deck-joined = { $count ->
    [one] Теперь на слайде { $count } диаграмма.
    [few] Теперь на слайде { $count } диаграммы.
   *[other] Теперь на слайде { $count } диаграмм.
}
web-deck-parted = Диаграмма вынесена на отдельный слайд.
web-deck-packed = { $count ->
    [one] Теперь у каждой диаграммы отдельный слайд.
    [few] Теперь на каждом слайде до { $count } диаграмм.
   *[other] Теперь на каждом слайде до { $count } диаграмм.
}
web-deck-undo-hint = Отменить (Ctrl+Z)
web-deck-undone = Последнее действие отменено.
web-deck-sheet = Слайд { $number }: { $title }
web-deck-up = Выше
web-deck-down = Ниже
web-deck-remove = Убрать
web-deck-up-label = Переместить выше: { $title }
web-deck-down-label = Переместить ниже: { $title }
web-deck-remove-label = Убрать: { $title }
web-deck-moved = { $title }: теперь на месте { $place } из { $count }.
web-deck-removed = Убрано: { $title }.
web-deck-cleared = Презентация теперь пуста.
web-deck-undo = Вернуть
web-deck-clear = Очистить презентацию
web-deck-download = Скачать PPTX
web-deck-live = Открыть в системе
web-deck-invented = Вымышленные цифры
web-deck-drawing = Готовится изображение { $place } из { $count }: { $title }
web-deck-sending = Презентация готовится …
web-deck-done = Презентация сохранена.
web-deck-no-preview = нет просмотра
web-deck-set-failed = Типовой набор линии { $line } получить не удалось (ответ сервера { $status }).
