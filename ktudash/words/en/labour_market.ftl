### Labour market: regions and industries

labour-industry = { $industry ->
    [total] All industries
    [mining] Mining
    [manufacturing] Manufacturing
    [power_supply] Power supply
    [civil_engineering] Civil engineering
    [passenger_rail] Passenger rail
    [freight_rail] Rail freight
    [other_passenger_land] Other passenger
    [freight_road] Road freight
    [communication] Communication
    [programming] Programming
   *[architecture] Architecture
}
