#!/bin/sh
# Makes an AppImage of the archive that `python3 run.py package` leaves in dist/: packaging/appimage/build.sh [ARCHIVE]
#
# Tried: the folder (AppDir) is put together and its AppRun starts the program. Not tried by us: appimagetool itself,
# and the image on other systems. appimagetool and the runtime that it puts in front are downloaded by whoever builds:
# https://github.com/AppImage/appimagetool/releases
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
archive=${1:-$(ls "$root"/dist/canal-desktop-*-linux-x86_64.tar.zst)}
[ -f "$archive" ] || { echo "There is no archive $archive; make it with: python3 run.py package" >&2; exit 3; }
version=$(basename "$archive" | sed 's/^canal-desktop-\(.*\)-linux-x86_64\.tar\.zst$/\1/')
work=${CANAL_APPDIR:-$root/build/appimage}
app=$work/AppDir

rm -rf "$app"
mkdir -p "$app/usr/lib" "$app/usr/bin"
zstd -q -d -c "$archive" | tar -x -f - -C "$work"
mv "$work/canal-desktop-$version/program" "$app/usr/lib/canal-desktop"
mv "$work/canal-desktop-$version/share" "$app/usr/share"
rm -rf "$work/canal-desktop-$version"
printf 'appimage\n' >"$app/usr/lib/canal-desktop/_internal/resources/installed-as"
ln -s ../lib/canal-desktop/canal-desktop "$app/usr/bin/canal-desktop"
cp "$root/packaging/appimage/AppRun" "$app/AppRun"
chmod 755 "$app/AppRun"
# appimagetool wants entry and icon on top as well.
cp "$app/usr/share/applications/canal-desktop.desktop" "$app/"
cp "$app/usr/share/icons/hicolor/scalable/apps/canal-desktop.svg" "$app/"
ln -s canal-desktop.svg "$app/.DirIcon"
echo "$app"

if ! command -v appimagetool >/dev/null; then
    echo "appimagetool is not there, so the folder is all that was made." >&2
    exit 0
fi
ARCH=x86_64 VERSION=$version appimagetool --no-appstream "$app" "$root/dist/Canal-Desktop-$version-x86_64.AppImage"
