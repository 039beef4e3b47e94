#!/bin/sh
# Repeats the trial of the tray on a real panel: a virtual display, a private bus, xfce4-panel (or lxqt-panel), and the pretend
# wearer, or a service that has no window. Writes pictures of the sign and of its menu. From the root of the project, after it was compiled:
#   sh src/site/tray.sh CLASS_PATH FOLDER [xfce4-panel|lxqt-panel] [demo|service]
# Needs Xvfb, dbus-daemon, openbox, xdotool, import (ImageMagick), gdbus and the panel.
set -u
classes=$1 folder=$2 panel=${3:-xfce4-panel} shown=${4:-demo}
mkdir -p "$folder/run" && chmod 700 "$folder/run"
export HOME="$folder" XDG_CONFIG_HOME="$folder/c" XDG_DATA_HOME="$folder/d" XDG_STATE_HOME="$folder/s" XDG_RUNTIME_DIR="$folder/run"
begun=
begin() { "$@" & begun="$begun $!"; }
trap 'kill $begun 2>/dev/null' EXIT
mkdir -p "$folder/c/xfce4/xfconf/xfce-perchannel-xml" "$folder/c/lxqt"
cat > "$folder/c/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array"><value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
X
printf '%s\n' panels=panel1 '[panel1]' alignment=-1 desktop=0 position=Top panelSize=32 width=100 width-percent=true \
    plugins=statusnotifier '[statusnotifier]' type=statusnotifier > "$folder/c/lxqt/panel.conf"
begin Xvfb -displayfd 1 -screen 0 1100x800x24 -nolisten tcp > "$folder/display" 2>/dev/null
begin dbus-daemon --session --nofork --print-address=1 > "$folder/bus" 2>/dev/null
sleep 2
DISPLAY=:$(cat "$folder/display") DBUS_SESSION_BUS_ADDRESS=$(cat "$folder/bus")
export DISPLAY DBUS_SESSION_BUS_ADDRESS
begin openbox > /dev/null 2>&1
begin "$panel" > "$folder/panel.log" 2>&1
sleep 3
begin java -cp "$classes" plumbline.app.Main "$shown" > "$folder/$shown.log" 2>&1
for i in $(seq 90); do
    gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
        -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems 2>/dev/null \
        | grep Item && break
    sleep 1
done
sleep 6
import -window root "$folder/sign.png"
xdotool mousemove 14 16 click 3
sleep 4
xdotool mousemove 90 160
sleep 2
import -window root "$folder/menu.png"
