"""What leaves the dashboard as a file: a figure or a frame in, bytes out. No route, no page, no store here."""
