"""Many events at once, and very many one after another: bounded windows and memory, and a desktop that goes on answering."""
