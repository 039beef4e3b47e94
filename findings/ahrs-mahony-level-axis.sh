#!/usr/bin/env bash
# Surprise:  Mahony's filter in ahrs leaves gravity out of account as long as any single axis of the accelerometer reads
#            exactly 0; it takes that for a sensor without data. A sensor that is tilted about one axis only, and whose
#            other axis reads a clean 0, is said to lie level for ever; a thousandth of a g on that axis, and the angle is
#            right within seconds. The Madgwick filter of the same package is not like that.
# Guess:     30 degrees of roll, still, no compass: the filter comes to 30 degrees within some seconds.
# Hurts:     whoever has a sensor of few bits, rounds before filtering, or tests with made numbers: the angle stands
#            still, or drifts with the gyroscope, and looks like data.
# Do:        add something far below the noise to every axis, or take the Madgwick filter.
# Thing:     npm ahrs 1.3.3, Node 12 or newer; 28 November 2026.
# Source:    seen by running it; the README says that a compass may be left out, and nothing of zeros.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --prefix "$place" ahrs@1.3.3 > /dev/null

cat > tilt.js << 'JS'
const AHRS = require('ahrs');
console.log('ahrs', require('ahrs/package.json').version, 'on Node', process.version);

// A minute at 50 Hz, still, tilted by 30 degrees about x; ax is what the third axis reads.
function roll(algorithm, ax) {
  const filter = new AHRS({ algorithm });
  for (let i = 0; i < 3000; i++) {
    filter.update(0, 0, 0, ax, Math.sin(Math.PI / 6), Math.cos(Math.PI / 6), undefined, undefined, undefined, 0.02);
  }
  return Math.round(filter.getEulerAngles().roll * 180 / Math.PI);
}

const results = [roll('Mahony', 0), roll('Mahony', 0.001), roll('Madgwick', 0)];
console.log(`Mahony,   ax 0 g:      roll ${results[0]} degrees after a minute`);
console.log(`Mahony,   ax 0.001 g:  roll ${results[1]} degrees after a minute`);
console.log(`Madgwick, ax 0 g:      roll ${results[2]} degrees after a minute`);
const asFound = results[0] === 0 && results[1] === 30 && Math.abs(results[2] - 30) <= 1;
console.log(asFound ? 'As found: one axis at exactly 0 and gravity counts for nothing.'
  : 'DIFFERENT: 0, 30 and about 30 degrees were seen on 28 November 2026');
process.exit(asFound ? 0 : 1);
JS
node tilt.js
