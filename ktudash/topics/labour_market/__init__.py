"""The labour market: vacancies by region and industry, what the plan expects, what the x may hide."""
