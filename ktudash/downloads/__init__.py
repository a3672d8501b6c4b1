"""What leaves the dashboard as a file: the routes, and what a browser may ask of them."""
