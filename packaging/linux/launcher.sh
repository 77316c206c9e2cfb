#!/bin/sh
# Starts Canal Desktop: the current one of the versions that lie beside one another, as docs/updates.md says.
# It outlasts versions: a new one that does not start must not be needed to go back to the one before it.
set -u
name=canal-desktop
self=$(readlink -f "$0") || exit 126
root=${self%/*}
export CANAL_LAUNCHER="$self"

# A link is changed in one step: made beside its place, then moved over it.
link() { # NAME WHERE_IT_LEADS
    ln -sfn "$2" "$root/.$1.$$" && mv -T "$root/.$1.$$" "$root/$1"
}

go_back() {
    cp "$root/unproven" "$root/failed"
    link current "$(readlink "$root/previous")"
    rm -f "$root/unproven" "$root/failures"
}

# What waits becomes the current one. Interrupted anywhere, the next start does the rest.
# Each link is read once, as another start may be doing the same right now.
waiting=$(readlink "$root/next")
if [ -n "$waiting" ] && [ -x "$root/next/$name" ] && [ -w "$root" ]; then
    current=$(readlink "$root/current")
    if [ "$waiting" != "$current" ]; then
        link previous "$current"
    fi
    rm -f "$root/failures"
    printf '%s\n' "${waiting##*/}" >"$root/unproven"
    mv -T "$root/next" "$root/current"
fi

is_unproven() { [ -e "$root/unproven" ] && [ -w "$root" ] && [ -x "$root/previous/$name" ]; }

# A question on the command line opens no window, so it proves nothing.
for word in "$@"; do
    [ "$word" = ask ] && exec "$root/current/$name" "$@"
done

while is_unproven; do
    "$root/current/$name" "$@"
    code=$?
    case $code in
        # Ended as it should: also by the user, for want of a screen, or as the data folder is in use.
        0 | 2 | 4 | 5 | 6 | 129 | 130 | 143) exit $code ;;
    esac
    # It failed after it had shown its window: that is no failure to start.
    is_unproven || exit $code
    echo "$code" >>"$root/failures"
    if [ "$(wc -l <"$root/failures")" -ge 2 ]; then
        go_back
    fi
done
exec "$root/current/$name" "$@"
