### Home: where the university stands

home-name = Где мы сейчас
home-title = { $line ->
    [none] { $reported ->
        [yes] Где мы сейчас: { $year } год
       *[no] Где мы сейчас
    }
   *[chosen] { $reported ->
        [yes] { $name }: { $year } год
       *[no] { $name }
    }
}
home-lead = { $reported ->
    [0] { $line ->
        [none] Факт пока не представлен: показаны последние значения, известные до планов.
       *[chosen] По { $plan ->
            [CD] этому направлению
           *[SP] этой линии
        } факт пока не представлен: показаны последние значения, известные до плана.
    }
   *[other] { $line ->
        [none] Факт за { $year } год есть по { $reported } из { $of } { $of ->
            [one] показателя
           *[other] показателей
        }; оценить по плану можно { $judged } из них.
       *[chosen] По { $plan ->
            [CD] этому направлению
           *[SP] этой линии
        } факт за { $year } год есть по { $reported } из { $of } { $of ->
            [one] показателя
           *[other] показателей
        }; оценить по плану можно { $judged } из них.
    }
}
home-line = { $plan ->
    [CD] Направление { $number }
   *[SP] Линия { $number }
} · { $name }

## Tiles

home-tile = { $tile ->
    [students] Студенты, очно
    [income] Доход, млн тенге
    [profit] Чистая прибыль, млн тенге
    [employment] Трудоустройство
    [degrees] Остепенённость
    [patents] Получено патентов
   *[qs] Рейтинг QS World
}
home-tile-standing = { $shape ->
    [ratio] { $attained } от плана { $target }, { $status }
    [plain] план { $target }: { $status }
   *[none] нет плана на { $year } год
}
home-tile-unranked = вне рейтинга
home-tile-change = { $by ->
    [none] { $reported ->
        [yes] впервые
       *[no] прежних данных нет
    }
    [before] { $before_year }: { $before }
    [readings] рост или спад — по способу счёта
    [times] ▲ в { $amount } { $amount ->
        [one] раз
        [many] раз
       *[other] раза
    } к { $before_year } г.
   *[amount] { $direction ->
        [up] ▲ { $amount } к { $before_year } г.
        [down] ▼ { $amount } к { $before_year } г.
       *[same] = как в { $before_year } г.
    }
}
home-tile-foot = { $when ->
    [now] { $asked ->
        [yes] план { $ahead_year } г.: { $ahead }
       *[no] последний год плана
    }
    [earlier] { $year } г.{ $asked ->
        [yes] { " " }· план { $ahead_year } г.: { $ahead }
       *[no] , последний год плана
    }
   *[before] { $year } г., до плана{ $asked ->
        [yes] { " " }· план { $ahead_year } г.: { $ahead }
       *[no] { "" }
    }
}

## Lines

home-lines-title = { $reported ->
    [0] { $line ->
        [none] Факта пока нет: { $sp } { $sp ->
            [one] показатель
            [few] показателя
           *[other] показателей
        } в { $sp_lines } { $sp_lines ->
            [one] линии
           *[other] линиях
        }, { $cd } — в { $cd_lines } { $cd_lines ->
            [one] направлении
           *[other] направлениях
        }
       *[chosen] { $of } { $of ->
            [one] показатель
            [few] показателя
           *[other] показателей
        }, факта пока нет ни по одному
    }
   *[other] { $line ->
        [none] { $behind ->
            [0] В { $year } году ни один из { $judged } { $judged ->
                [one] оцениваемого показателя
               *[other] оцениваемых показателей
            } не отстаёт от плана
           *[other] В { $year } году от плана { $behind ->
                [one] отстаёт
               *[other] отстают
            } { $behind } из { $judged } { $judged ->
                [one] оцениваемого показателя
               *[other] оцениваемых показателей
            }
        }
       *[chosen] { $behind ->
            [0] { $name }: в { $year } году ни один из { $judged } { $judged ->
                [one] оцениваемого показателя
               *[other] оцениваемых показателей
            } не отстаёт от плана
           *[other] { $name }: в { $year } году от плана { $behind ->
                [one] отстаёт
               *[other] отстают
            } { $behind } из { $judged } { $judged ->
                [one] оцениваемого показателя
               *[other] оцениваемых показателей
            }
        }
    }
}
home-lines-sub = { $reported ->
    [0] Планы хуже значения до начала плана, одинаковые каждый год (в том числе те, где уровень нужно удерживать) или без прироста в последний год
   *[other] Показатели по статусу: { $thresholds }
}
home-line-short = { $plan ->
    [CD] Направление { $number }
   *[SP] Линия { $number }
}
home-line-number = { $plan ->
    [CD] Н{ $number }
   *[SP] { $number }
}
home-line-silent = { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}, факта нет
home-line-achieved = { $count } { $count ->
    [one] показатель
    [few] показателя
   *[other] показателей
}, все оцениваемые планы выполнены
home-line-below = хуже прежнего: { $count }
home-line-flat = одинаковы: { $count }
home-line-plateau = без прироста в последний год: { $count }
home-line-moving = все планы меняются
home-line-worst = Хуже всех: { $name }

## What needs attention

home-attention-title = { $line ->
    [none] Что требует внимания
   *[chosen] { $name }: что требует внимания
}
home-attention-sub = Сначала самое срочное: { $counts }
home-plans = { $plan ->
    [SP] Из { $of } показателей ({ $name }) новый план { $fates }
   *[CD] Из { $of } показателей ({ $name }) в сравнении с прежним планом: { $fates }
}
home-plans-older = { $fate ->
    [tightened] ужесточает { $count }
    [continued] сохраняет { $count }
    [loosened] смягчает { $count }
    [changed] меняет { $count }
   *[dropped] исключает { $count }
}
home-plans-newer = { $fate ->
    [tightened] больше требуют — { $count }
    [continued] столько же требуют — { $count }
    [loosened] меньше требуют — { $count }
    [changed] считают другое — { $count }
   *[new] новых — { $count }
}
home-attention-none = Ничего: все планы выполнены, и ни один не противоречит известным данным.
home-attention-more = { $count ->
    [1] ещё одно, менее срочное
   *[other] ещё { $count }, менее срочно
}
home-count = { $rule ->
    [falling] отстали ещё больше — { $count }
    [twice] отстают снова — { $count }
    [behind] отстают — { $count }
    [overdue] нет факта — { $count }
    [below] план хуже последнего значения — { $count }
    [flat] нужен рост, а план каждый год один — { $count }
   *[plateau] нужен рост, а в последний год его нет — { $count }
}
home-finding = { $name }.
home-owners = { $code } · { $count ->
    [0] ответственный не назван
   *[other] { $owners }
}
home-band = { $value }+
home-behind = { $shape ->
    [unranked] В { $year } году уже вне рейтинга, по плану место { $target }
    [ratio] { $actual } в { $year } году, план { $target }: выполнение { $attained } ({ $variance })
   *[plain] { $actual } в { $year } году, план { $target }: отклонение { $variance }
}{ $course ->
    [falling] ; { $shape ->
        [unranked] в { $before_year } году место { $before }
        [ratio] в { $before_year } году выполнение было { $before }
       *[plain] в { $before_year } году — { $before }
    }.
    [twice] ; отставание было и в { $before_year } году.
   *[behind] .
}
home-overdue = { $reported ->
    [yes] За { $year } год факта нет, последний — за { $last } год.
   *[no] Факта нет ни за { $year } год, ни за прежние годы.
}
home-overdue-line = За { $year } год нет факта по { $count } из { $of } { $of ->
    [one] показателя
   *[other] показателей
}.
home-overdue-plan = Факта нет ни по одному из { $of } { $of ->
    [one] показателя
   *[other] показателей
}; { $comparable ->
    [0] сравнить со значением до плана нельзя ни один.
   *[other] сравнить со значением до плана можно { $comparable } из них.
}
home-level = { $value } за { $year } год{ $whose ->
    [bachelors] { " " }(только бакалавры, без поступивших в магистратуру)
    [graduates] { " " }(выпускники всех уровней, без поступивших в магистратуру)
   *[all] { "" }
}
home-below = { $share ->
    [one] План { $first_year } года — { $first }, это { $side ->
        [later] более низкое место
        [above] выше
       *[below] ниже
    }, чем { home-level }.
    [all] Все последующие плановые значения ({ $of }) { $side ->
        [later] хуже по месту
        [above] выше
       *[below] ниже
    }, чем { home-level }: { $first } в { $first_year } году, { $last } в { $last_year } году.
   *[some] { $side ->
        [later] Хуже по месту
        [above] Выше
       *[below] Ниже
    }, чем { home-level }, { $count } из { $of } последующих плановых значений: { $first } в { $first_year } году{ $several ->
        [yes] , { $last } в { $last_year } году
       *[no] { "" }
    }.
}
home-same = { $rule ->
    [flat] План на все годы с { $since } по { $year } один и тот же: { $target }.
   *[plateau] План { $year } года повторяет план предыдущего года: { $target }.
}
