"""One indicator: its path, its years, how fast it must go, what came before it and what follows."""
