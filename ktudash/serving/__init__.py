"""What stands between the network and the pages: what may come in, and what every answer carries."""
