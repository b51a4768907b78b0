"""Pictures of every window: in light and dark, in two languages, at two scales."""
