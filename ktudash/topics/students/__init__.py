"""Students: how many study at which level, who pays, and what the plans ask for."""
