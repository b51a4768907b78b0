"""What a person or an administrator decided: the settings file, and the secrets that are kept outside it."""
