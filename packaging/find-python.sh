#!/bin/sh
# Prints the Python to make the virtual environment with: the one named by PYTHON, else the newest tried one that really runs.
# A name on the PATH proves little: a pyenv shim may have no version behind it, and Debian's python3 may lack ensurepip.
for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
    if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
done
echo "No Python that can be used: 3.11 or newer, with venv and ensurepip (Debian: python3-venv)." >&2
echo "Looked for: ${PYTHON:-python3.13 python3.12 python3.11 python3}. Name another one with PYTHON=..." >&2
exit 1
