#!/bin/sh
# Installs Canal Desktop from this folder. No root needed with --user; nothing outside the named places is touched.
set -eu

usage() {
    cat <<'END'
usage: ./install.sh --user        for you alone, in ~/.local
       ./install.sh --system      for everybody, in /opt and /usr/local (as root)
       ./install.sh --check       only say which libraries of the system are missing
Remove it with uninstall.sh, which is put beside the program. Conversations and settings stay where they are.
END
    exit "$1"
}

# A name as a shell reads it: echo would take a backslash in it for something else.
quoted() {
    printf "'"
    printf '%s' "$1" | sed "s/'/'\\\\''/g"
    printf "'"
}

# A menu's entry that starts another program than the one by its name; what has a meaning there is escaped.
entry_for() { # PROGRAM
    plain=$(printf '%s' "$1" | sed 's/\\/&&/g')
    word=$(printf '%s' "$1" | sed 's/\\/&&&&/g; s/["`$]/\\\\&/g; s/%/&&/g')
    while IFS= read -r line; do
        case $line in
            TryExec=canal-desktop*) printf 'TryExec=%s%s\n' "$plain" "${line#TryExec=canal-desktop}" ;;
            Exec=canal-desktop*) printf 'Exec="%s"%s\n' "$word" "${line#Exec=canal-desktop}" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
}

[ $# -eq 1 ] || usage 2
here=$(cd "$(dirname "$0")" && pwd)
case $1 in
    --user)
        home=${HOME:?there is no HOME}
        share=${XDG_DATA_HOME:-$home/.local/share}
        bin=$home/.local/bin
        place=$home/.local/lib/canal-desktop
        ;;
    --system)
        share=/usr/local/share
        bin=/usr/local/bin
        place=/opt/canal-desktop
        ;;
    --check) ;;
    -h | --help) usage 0 ;;
    *) usage 2 ;;
esac

# Which libraries the program and its windows on X11 ask the system for, and it does not have.
missing=
if command -v ldd >/dev/null; then
    internal=$here/program/_internal
    missing=$(
        for one in "$here/program/canal-desktop" "$internal"/PySide6/*.so "$internal"/PySide6/Qt/plugins/platforms/*.so; do
            LD_LIBRARY_PATH=$internal:$internal/PySide6/Qt/lib ldd "$one" 2>/dev/null || true
        done | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u
    )
fi
if [ -n "$missing" ]; then
    echo "Your system lacks these libraries, which the program needs:" >&2
    echo "$missing" | sed 's/^/    /' >&2
    echo "Debian, Ubuntu: sudo apt-get install @APT@" >&2
    echo "Fedora:         sudo dnf install @DNF@" >&2
    echo "Arch:           sudo pacman -S @PACMAN@" >&2
fi
if [ "$1" = --check ]; then
    [ -z "$missing" ]
    exit
fi

# Versions lie beside one another, and a launcher starts the one that "current" leads to; docs/updates.md says more.
# The new one is complete before it is current; a program that runs keeps the files it has open.
version=@VERSION@
mkdir -p "$place/versions" "$bin" "$share/applications"
rm -rf "$place/versions/.new" "$place/versions/.old"
cp -R "$here/program" "$place/versions/.new"
if [ -e "$place/versions/$version" ]; then mv "$place/versions/$version" "$place/versions/.old"; fi
mv "$place/versions/.new" "$place/versions/$version"
rm -rf "$place/versions/.old"
cp "$here/launcher.sh" "$place/.launcher"
chmod 755 "$place/.launcher"
mv "$place/.launcher" "$place/canal-desktop"
if [ -L "$place/current" ] && [ "$(readlink "$place/current")" != "versions/$version" ]; then
    cp -P "$place/current" "$place/.previous"
    mv -T "$place/.previous" "$place/previous"
fi
ln -sfn "versions/$version" "$place/.current"
mv -T "$place/.current" "$place/current"
rm -rf "$place/next" "$place/unproven" "$place/failures" "$place/failed" "$place/_internal"
ln -sfn "$place/canal-desktop" "$bin/canal-desktop"
cp -R "$here/share/." "$share/"
# A session may not have ~/.local/bin in its PATH.
entry_for "$bin/canal-desktop" <"$here/share/applications/canal-desktop.desktop" >"$share/applications/canal-desktop.desktop"

{
    echo '#!/bin/sh'
    echo '# Removes Canal Desktop. Conversations and settings stay where they are.'
    echo 'set -u'
    (cd "$here/share" && find . -type f | sort) | while read -r file; do
        printf 'rm -f %s\n' "$(quoted "$share/${file#./}")"
    done
    printf 'rm -f %s\n' "$(quoted "$bin/canal-desktop")"
    printf 'rm -rf %s\n' "$(quoted "$place")"
    printf 'update-mime-database %s >/dev/null 2>&1\n' "$(quoted "$share/mime")"
    printf 'update-desktop-database %s 2>/dev/null\n' "$(quoted "$share/applications")"
    printf 'gtk-update-icon-cache -q -t %s 2>/dev/null\n' "$(quoted "$share/icons/hicolor")"
    echo 'exit 0'
} >"$place/uninstall.sh"
chmod 755 "$place/uninstall.sh"

# Where these programs are, the desktop sees the new entry at once, and knows our files.
update-mime-database "$share/mime" >/dev/null 2>&1 || true
update-desktop-database "$share/applications" 2>/dev/null || true
gtk-update-icon-cache -q -t "$share/icons/hicolor" 2>/dev/null || true
printf 'Installed in %s. Start it from the menu or as %s; remove it with %s.\n' "$place" "$bin/canal-desktop" "$place/uninstall.sh"
