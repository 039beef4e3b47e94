#!/usr/bin/env bash
# Surprise:  the launcher that jpackage makes for Linux asks the package managers at every start to which package it belongs:
#            "rpm -qf" and "dpkg -S" of its own path, and both twice, since it starts itself anew. No package was made: the
#            type is app-image. On a Debian with a few thousand packages each answer takes a tenth of a second of CPU, and
#            a program of one line that Java starts in 0.07 s takes 0.3 s by its launcher.
# Guess:     it reads its .cfg, loads the JVM and starts no other program; a launcher is there to be quick.
# Hurts:     programs for the terminal: a status in a bar, completions, scripts that call one in a loop; and whoever looks
#            for lost time in Java's own start, where it is not.
# Do:        a shell script of four lines in place of the launcher, which finds lib/runtime/bin/java beside itself (give jpackage a
#            --runtime-image of your own, so that bin/java is left in it). Ours: src/test/java/plumbline/dist/Image.java.
# Thing:     jpackage of JDK 17.0.15 and 25.0.3, Linux x64; seen on 29 November 2026.
# Source:    seen by strace. The code that asks is spoken of, for another reason, in
#            https://github.com/corretto/corretto-19/issues/13 ; that it runs at each start is said nowhere there.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
java=$(dirname "$(readlink -f "$(command -v javac)")")
mkdir classes in asked
cat > Hello.java << 'JAVA'
public class Hello {
    public static void main(String[] words) {
        System.out.println("hello");
    }
}
JAVA
"$java/javac" --release 17 -d classes Hello.java
"$java/jar" --create --file in/hello.jar --main-class Hello -C classes .
"$java/jpackage" --type app-image --name hello --input in --main-jar hello.jar --dest .

# In front of the real ones on the path: they write down what they are asked, and know nothing of it.
for tool in rpm dpkg; do
    printf '#!/bin/sh\necho "%s $*" >> "%s/asked/all"\nexit 1\n' "$tool" "$place" > "asked/$tool"
    chmod +x "asked/$tool"
done
said=$(PATH="$place/asked:$PATH" hello/bin/hello)

echo "jpackage $("$java/jpackage" --version); the program said: $said"
echo "asked meanwhile:"
sed "s#$place#...#" asked/all 2> asked/none | sort | uniq -c || true
if [ "$said" = hello ] && [ "$(grep -c '^dpkg -S' asked/all)" = 2 ] && [ "$(grep -c '^rpm ' asked/all)" = 2 ]; then
    echo "still so: each start asks both twice"
else
    echo "changed: it asks otherwise, or no more"
    exit 1
fi
