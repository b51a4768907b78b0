"""The measurements: each figure beside its floor from the same run. `python -m tests.benchmarks --help`."""
