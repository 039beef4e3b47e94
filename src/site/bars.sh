#!/bin/bash
# Repeats the trial of the status bars: what `plumbline status --watch --format BAR` says is read by i3blocks, polybar (on Xvfb) and
# waybar (in sway without a screen), four seconds a line. Writes FOLDER/i3blocks.out, polybar-N.png, waybar-N.png. From the root of the
# project, after it was compiled:
#   bash src/site/bars.sh CLASS_PATH FOLDER
# Needs i3blocks, polybar, waybar, sway, grim, Xvfb, import (ImageMagick); as root also setpriv, since sway does not run as root.
set -u
classes=$1 folder=$2
mkdir -p "$folder/run" && chmod 700 "$folder/run" && chmod 755 "$folder"
cat > "$folder/Lines.java" <<'X'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plumbline.control.status.BarFormat;
import plumbline.control.status.Glance;
import plumbline.trend.day.Shade;

class Lines {
    public static void main(String[] folder) throws Exception {
        List<Glance> all = List.of(
                new Glance("Sitting upright 12 min", "Next break in 48 min", Shade.SITTING, Glance.Urgency.NONE),
                new Glance("Slouched 41 min <b>&", "a & b < c", Shade.SLOUCHED, Glance.Urgency.ASKS),
                new Glance("Unknown", "the cable", Shade.UNKNOWN, Glance.Urgency.TROUBLE),
                new Glance("Standing 3 min %{F#f00}", "up", Shade.STANDING, Glance.Urgency.NONE));
        for (BarFormat bar : BarFormat.values()) {
            Files.write(Path.of(folder[0], bar.name().toLowerCase()), all.stream().map(bar::line).toList());
        }
    }
}
X
java -cp "$classes" "$folder/Lines.java" "$folder" || exit 1
printf '%s\n' '#!/bin/bash' "while read -r l; do printf '%s\\n' \"\$l\"; sleep 4; done < $folder/\$1; sleep 60" > "$folder/feed"
chmod 755 "$folder/feed"
printf '[plumbline]\ncommand=%s/feed i3blocks\ninterval=persist\nformat=json\n' "$folder" > "$folder/i3blocks.conf"
printf '%s\n' '[bar/x]' width=100% height=24 background=#222222 foreground=#ffffff 'font-0=DejaVu Sans:size=10' \
    modules-left=plumbline '[module/plumbline]' type=custom/script "exec=$folder/feed polybar" tail=true > "$folder/polybar.ini"
printf '{"modules-left":["custom/plumbline"],"custom/plumbline":{"exec":"%s/feed waybar","return-type":"json"}}' "$folder" > "$folder/waybar.json"
echo '.asks { background: #e0a458; } .trouble { background: #f2777a; }' > "$folder/style.css"
printf 'output HEADLESS-1 resolution 900x120\nexec waybar -c %s/waybar.json -s %s/style.css\n' "$folder" "$folder" > "$folder/sway.conf"
begun=
trap 'kill $begun 2>/dev/null' EXIT
timeout 24 i3blocks -c "$folder/i3blocks.conf" > "$folder/i3blocks.out" 2>/dev/null & begun="$begun $!"
Xvfb -displayfd 1 -screen 0 900x40x24 -nolisten tcp > "$folder/display" 2>/dev/null & begun="$begun $!"
other=
if [ "$(id -u)" = 0 ]; then
    chown 65534:65534 "$folder/run"
    other="setpriv --reuid=65534 --regid=65534 --clear-groups"
fi
wayland="env -u DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME=$folder/run XDG_RUNTIME_DIR=$folder/run"
$other $wayland WLR_BACKENDS=headless WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman timeout 24 \
    sway -c "$folder/sway.conf" > "$folder/sway.log" 2>&1 & begun="$begun $!"
sleep 1
DISPLAY=:$(cat "$folder/display")
export DISPLAY
timeout 24 polybar -c "$folder/polybar.ini" x > "$folder/polybar.log" 2>&1 & begun="$begun $!"
for n in 1 2 3 4 5 6; do
    sleep 2.5
    import -window root "$folder/polybar-$n.png"
    $other $wayland WAYLAND_DISPLAY=wayland-1 timeout 4 grim "$folder/run/waybar-$n.png"
done
mv "$folder"/run/waybar-*.png "$folder"
