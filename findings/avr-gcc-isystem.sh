#!/usr/bin/env bash
# Surprise:  for AVR, g++ takes every header in a folder named with -isystem for C, as if extern "C" stood around it. A header
#            with two overloads of one function then fails with "conflicting declaration of C function", though it compiles
#            with -I, and with -isystem on a computer.
# Guess:     -isystem only silences warnings of other people's headers.
# Hurts:     whoever builds Arduino code for AVR with CMake (SYSTEM includes), Bazel or by hand and wants -Werror for their own
#            lines only: the core's WString.h does not compile, and the message speaks of the header, not of the option.
# Do:        name such folders with -I and compile their sources with -w.
# Thing:     Debian 12: gcc-avr 1:5.4.0+Atmel3.6.2-3 with binutils-avr 2.26.20160125+Atmel3.6.2-4; 28 November 2026.
# Source:    seen by running it. GCC's internals manual tells of NO_IMPLICIT_EXTERN_C, which a target may define so that its
#            system headers are not taken for C; the manual page of -isystem does not say which do.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
apt-get -qq download gcc-avr=1:5.4.0+Atmel3.6.2-3 binutils-avr=2.26.20160125+Atmel3.6.2-4 2> /dev/null
for package in ./*.deb; do
  dpkg-deb -x "$package" avr
done
compiler=avr/usr/bin/avr-g++
export PATH="$place/avr/usr/bin:$PATH"
"$compiler" --version | head -n 1

mkdir header
cat > header/show.h << 'H'
void show(int number);
void show(char letter);
H
echo '#include <show.h>' > main.cpp

compiles() { # prints yes, or the error
  if "$@" -mmcu=atmega328p -fsyntax-only main.cpp 2> said; then echo yes; else grep -m 1 -o 'conflicting declaration of C function' said; fi
}
with_i=$(compiles "$compiler" -Iheader)
with_isystem=$(compiles "$compiler" -isystem header)
echo "  -I header        compiles: $with_i"
echo "  -isystem header  compiles: $with_isystem"
if [ "$with_i" != yes ] || [ "$with_isystem" != 'conflicting declaration of C function' ]; then
  echo 'DIFFERENT: "yes" and "conflicting declaration of C function" were seen on 28 November 2026'
  exit 1
fi
echo 'As found: -isystem makes C of C++ headers.'
