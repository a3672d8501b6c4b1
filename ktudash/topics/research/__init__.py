"""Research: publications, titles of protection, funding, young scientists, and what both plans ask for."""
