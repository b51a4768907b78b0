"""What the program needs of its machine: folders, the instance lock and control channel, the browser, the log. No Qt."""
