#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
#
# designer.sh FOLDER: opens Qt Designer itself with a form that has our widgets on it, looks for them in its
# box, and leaves pictures of that and of their properties in the folder.
set -euo pipefail
form=$(cd "$(dirname "$0")" && pwd)/everyproperty.ui
mkdir -p "$1"
pictures=$(cd "$1" && pwd)
home=$(mktemp -d)
running=()
trap 'kill "${running[@]}"; rm -rf "$home"' EXIT

touch "$home/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/display" 2>/dev/null &
running+=($!)
until [ -s "$home/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$home/display")
export DISPLAY

# A picture once nothing moves any more; a cursor may blink.
take() {
    import -window root "$pictures/before.png"
    for _ in {1..60}; do
        sleep 0.5
        import -window root "$pictures/$1.png"
        changed=$(compare -metric AE "$pictures/before.png" "$pictures/$1.png" null: 2>&1) || true
        [ "${changed%%.*}" -gt 200 ] || break
        mv "$pictures/$1.png" "$pictures/before.png"
    done
    rm -f "$pictures/before.png"
}
click() {
    xdotool mousemove "$1" "$2" click 1
}
# How many pixels of a part of a picture have the colour of our icons.
pixels_of_icons() {
    convert "$pictures/$1.png" -crop "$2" +repage -fuzz 8% -fill white +opaque "#2f7fd1" -fill black -opaque "#2f7fd1" \
        -format '%[fx:round((1-mean)*w*h)]' info:
}

designer=$(command -v designer6 || echo /usr/lib/qt6/bin/designer)
HOME=$home "$designer" "$form" >"$home/said" 2>&1 &
program=$!
running=("$program" "${running[@]}")
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$program" --name Designer | head -n 1)
xdotool windowsize --sync "$window" 1600 1000 windowmove "$window" 0 0 windowfocus "$window"
take opened

click 120 91 # the filter of the widget box
xdotool type Kustomer
take box
for _ in 1 2 3; do
    click 1592 680 # closes what is below the properties
done
properties() {
    click 1400 "$1" # the widget, among the objects
    xdotool mousemove 1450 800 click --repeat 60 --delay 5 5
    take "$2"
}
properties 150 chat
properties 168 launcher

found=$(pixels_of_icons box 240x120+0+100)
[ "$found" -gt 150 ] || { echo "Our widgets are not in the box: $found pixels of their icons" >&2; exit 1; }
