#!/bin/sh
# Sees to what a Linux machine must bring: needs.sh FILE...
# On Debian and its children what is missing is installed, where that may be done without a password; else it is said.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
here=$(dirname "$0")
PATH=$PATH:/usr/sbin:/sbin

met() {
    case $1 in
        lib:*) printf '%s\n' "$libraries" | grep -qF "${1#lib:} " ;;
        cmd:*) command -v "${1#cmd:}" >/dev/null ;;
        font:*) [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name "${1#font:}" 2>/dev/null)" ] ;;
        python:*) "$here/../find-python.sh" >/dev/null 2>&1 ;;
        *) echo "$0: cannot tell what '$1' is" >&2; exit 2 ;;
    esac
}

libraries=$(ldconfig -p || true)
packages='' signs=''
while read -r package sign; do
    case $package in '' | '#'*) continue ;; esac
    met "$sign" || { packages="$packages $package"; signs="$signs ${sign#*:}"; }
done <<LINES
$(cat "$@")
LINES
[ -n "$packages" ] || exit 0

if ! command -v apt-get >/dev/null; then
    {
        echo "This machine lacks:$signs"
        echo "Debian's packages with them are:$packages"
        echo "Install what your distribution has instead, then try again."
    } >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif sudo -n true 2>/dev/null; then
    as_root='sudo -n'
else
    {
        echo "This machine lacks some of Debian's packages. Install them, then try again:"
        echo "    sudo apt-get install --no-install-recommends$packages"
    } >&2
    exit 1
fi
echo "Installing$packages"
# Unquoted on purpose: words, not one word.
$as_root apt-get update -q
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $packages
