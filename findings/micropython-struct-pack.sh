#!/usr/bin/env bash
# Surprise:  MicroPython's struct.pack wraps what does not fit, without a word: 70000 in two bytes with a sign becomes 4464,
#            and -1 in two without becomes 65535. int.to_bytes and bytes((300,)) in the same interpreter do refuse.
# Guess:     an error as in CPython ("short format requires -32768 <= number <= 32767"), as to_bytes has it.
# Hurts:     whoever sends readings from a board in a binary frame: a peak beyond the scale turns into a plausible value of
#            the other sign, with a right check sum, and a program that was tried under CPython does not raise any more.
# Do:        clamp before packing; or use to_bytes, which refuses. (That too few or too many arguments and spare bytes are
#            let pass is documented; this is not.)
# Thing:     MicroPython 1.29.0 (npm @micropython/micropython-webassembly-pyscript 1.29.0-6), Node 20; 28 November 2026.
# Source:    seen by running it; docs.micropython.org, "MicroPython differences from CPython", struct, names the number of
#            arguments and not the range.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$place" \
  @micropython/micropython-webassembly-pyscript@1.29.0-6 > /dev/null

cat > pack.mjs << 'JS'
import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs';
const seen = [];
const python = await loadMicroPython({ stdout: (line) => seen.push(line), linebuffer: true });
python.runPython(`
import struct, sys
print("MicroPython", ".".join(str(n) for n in sys.implementation.version[:3]))
def there_and_back(form, number):
    try:
        print(form, number, "->", struct.unpack(form, struct.pack(form, number))[0])
    except Exception as error:
        print(form, number, "raises", type(error).__name__)
there_and_back("<h", 2410)
there_and_back("<h", 70000)
there_and_back("<h", 40000)
there_and_back("<H", -1)
there_and_back("<B", 256)
try:
    print("to_bytes", (70000).to_bytes(2, "little"))
except OverflowError:
    print("to_bytes raises OverflowError")
`);
console.log(seen.join('\n'));
const found = '<h 2410 -> 2410|<h 70000 -> 4464|<h 40000 -> -25536|<H -1 -> 65535|<B 256 -> 0|to_bytes raises OverflowError';
if (seen.slice(1).join('|') !== found) {
  console.log('DIFFERENT from what was seen on 28 November 2026: ' + found);
  process.exit(1);
}
console.log('As found: struct.pack wraps what does not fit.');
JS
node pack.mjs
