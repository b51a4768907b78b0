"""What a call is: frozen values and pure functions over them. No I/O, no clock of its own, no Qt."""
