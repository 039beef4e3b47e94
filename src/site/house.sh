#!/bin/sh
# The house in figures: files per folder, lines per room, arrows between rooms.
# src/site/house.sh [FOLDER]   of the tree in FOLDER (default: here), after `mvn -q compile` there
set -eu
cd "${1:-.}"
echo "folders of sources: how many, and those with the most files (20 and more are too many)"
find src/main/java src/test/java -name '*.java' | sed 's#/[^/]*$##; s#src/\([a-z]*\)/java/plumbline#\1:#' | sort | uniq -c | sort -rn |
    awk '{ n++; if ($1 >= 20) crowded++; if (n <= 8) print $1, $2 } END { print n " folders, " crowded + 0 " of 20 files and more" }'

echo; echo "files and lines per room (src/main/java)"
find src/main/java/plumbline -name '*.java' -exec wc -l {} + | grep -v ' total$' |
    awk '{ print $2, $1 }' | sed "s#^src/main/java/plumbline/\([a-z]*\)[^ ]*#\1#" |
    awk '{ files[$1]++; lines[$1] += $2; all += $2; n++ }
         END { for (r in files) printf "%s %d %d %.0f%%\n", r, files[r], lines[r], 100 * lines[r] / all; print "all", n, all, "100%" }' |
    sort -k3 -rn | awk '{ printf "%-10s %4d files %6d lines %5s\n", $1, $2, $3, $4 }'

echo; echo "arrows between rooms (classes that know one of another room)"
jdeps -verbose:class -filter:none -e 'plumbline\..*' --multi-release 17 target/classes 2> /dev/null |
    awk '/^   plumbline/ { print $1, $3 }' | sed 's#plumbline\.\([a-z]*\)\.[^ ]*#\1#g' | awk '$1 != $2' | sort | uniq -c |
    awk '{ to[$2] = to[$2] " " $3 ":" $1; n++ } END { for (r in to) print r " ->" to[r]; print n " arrows" }' | sort -V
