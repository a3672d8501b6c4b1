### What the server answers to what it does not take

serving-setting = { $variable }: прочитано «{ $read }», ожидалось { $expected ->
    [port] число от 1 до 65535 — номер порта
    [switch] 1, yes, on или true либо 0, no, off или false
    [database] адрес, который начинается с sqlite:/// или postgresql://
    [zone] часовой пояс, например Asia/Almaty
    [host] имена этого сервера, как их знают браузеры, через запятую, например strategy.example.kz
    [ancestor] 'self', 'none' или адреса, например https://portal.example.kz
    [path] путь из латинских букв, цифр, точек и дефисов, например /strategy/
    [free-path] путь, с которого не начинается ни один адрес самой системы, например /strategy/
    [address] адрес, по которому систему открывают читатели, например https://portal.example.kz, без иного пути, чем KTUDASH_BASE_PATH
    [readers] open или accounts
    [secret] не меньше 32 случайных знаков
    [issuer] адрес службы единого входа с https, например https://login.example.kz/realms/ktu
    [client] имя, под которым служба единого входа знает эту систему
    [client-secret] секрет, который служба единого входа выдала этой системе
    [scopes] области доступа через пробел, среди них openid
    [grants] группы с ролями, например strategy=editor; finance=reporter:Finance Department; *=reader
    [metrics] «local» или токен не менее чем из 32 случайных символов
    [folder] имя существующей папки
    [file] имя существующего файла
    [taken] порт, который не занят другой программой
   *[writable] место, куда можно записать
}.

serving-no-script = Такого скрипта здесь нет.
serving-fault = Что-то пошло не так, ничего не записано. Попробуйте ещё раз; если это повторится, сообщите администратору номер запроса: { $request }.
serving-no-metrics = Здесь таких показателей нет. Администратор может включить их в KTUDASH_METRICS.
serving-metrics-closed = Эти показатели доступны программам этой машины или по токену из KTUDASH_METRICS.
serving-crowded = Сейчас представляют данные другие, а сервер принимает лишь несколько запросов одновременно. Ваши данные не записаны; повторите через минуту.
serving-other-host = Этот сервер не отвечает на имя { $host }. Администратор задаёт его в KTUDASH_HOSTS.
serving-other-site = Запрос пришёл со страницы другого сайта. Откройте саму систему и повторите там.
serving-long-address = Адрес слишком длинный: таких ссылок в системе нет.
serving-no-actuals = Представленные данные сейчас не читаются. Страницы показывают план без них, и представить ничего нельзя. Данные появятся, как только их удастся прочитать.
serving-behind = Файлы данных плана изменены, но не читаются. Страницы показывают данные до изменения.

serving-no-json = Это не запрос страницы этой системы.
serving-unknown-callback = На этот запрос здесь некому ответить. Обновите страницу.
serving-other-outputs = Запрос требует не тех частей страницы, которые есть. Обновите страницу.
serving-other-inputs = В запросе нет тех данных, которые должны быть. Обновите страницу.
serving-other-value = { $input } не может иметь присланного значения. Обновите страницу.

doctor-line = { $well ->
    [yes] в порядке { $name }
   *[no] { $serious ->
        [yes] ошибка    { $name }: { $fault }
       *[no] нет       { $name }: { $fault }
    }
}
doctor-settings = Настройки
doctor-data = Данные и диаграммы
doctor-ledger = Журнал
doctor-clock = Часы
doctor-clock-wrong = одна из строк журнала записана { $moment }, этот момент ещё не наступил: тогда чьи-то часы спешили или отстают эти. При запросе состояния на более раннюю дату эта строка не учитывается.
doctor-clock-differs = { $ahead ->
    [yes] спешат относительно часов
   *[no] отстают от часов
} сервера базы данных на { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}. В строках стоит время этого сервера.
doctor-plotly = Сокращённый plotly.js
doctor-letters = Шрифт для изображений
doctor-no-plotly = не собран (make plotly). Страницы берут полный и загружаются медленнее.
