#!/usr/bin/env bash
# Surprise:  the option `sampleInterval` of ahrs is described as "the sample interval, in Hz". The code takes it as
#            milliseconds. Whoever feeds 50 samples a second and says 50 gets angles that turn two and a half times as far
#            as the sensor did; whoever feeds 20 a second and leaves the standard, 20, gets two fifths of the turn. Nothing
#            warns, and at rest nothing is seen, because gravity pulls the angle back.
# Guess:     50 means 50 Hz; a second at 90 degrees a second turns by 90 degrees.
# Hurts:     whoever fuses gyroscope and accelerometer of a wearable or a drone in JavaScript, as the README shows it.
# Do:        pass 1000 / rate, or the elapsed seconds as the tenth argument of update(), which is right.
# Thing:     npm ahrs 1.3.3, Node 12 or newer; 28 November 2026.
# Source:    README of the package ("in Hz") against the comment in its Madgwick.js ("in milliseconds"); the maintainer
#            counts in Hz too, and the asker wonders, in https://github.com/psiphi75/ahrs/issues/16 . Seen by running it.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm install --silent --no-audit --no-fund --prefix "$place" ahrs@1.3.3 > /dev/null

cat > turn.js << 'JS'
const AHRS = require('ahrs');
console.log('ahrs', require('ahrs/package.json').version, 'on Node', process.version);

// One second at 90 degrees a second about x. Without gravity (0, 0, 0) the gyroscope alone counts.
function turned(sampleInterval, samples, seconds) {
  const filter = new AHRS({ sampleInterval, algorithm: 'Madgwick' });
  for (let i = 0; i < samples; i++) {
    filter.update(Math.PI / 2, 0, 0, 0, 0, 0, undefined, undefined, undefined, seconds);
  }
  const { w, x } = filter.getQuaternion();
  return Math.round(2 * Math.atan2(x, w) * 180 / Math.PI);
}

const results = [turned(50, 50), turned(20, 50), turned(50, 50, 0.02), turned(20, 20)];
console.log(`50 samples, sampleInterval 50 (Hz, as documented):  turned by ${results[0]} degrees`);
console.log(`50 samples, sampleInterval 20 (1000 ms / 50):       turned by ${results[1]} degrees`);
console.log(`50 samples, 0.02 s told with each:                  turned by ${results[2]} degrees`);
console.log(`20 samples, sampleInterval 20 (the standard):       turned by ${results[3]} degrees`);
if (results.join() !== '225,90,90,36') {
  console.log('DIFFERENT: 225, 90, 90 and 36 degrees were seen on 28 November 2026');
  process.exit(1);
}
console.log('As found: the interval "in Hz" is taken as milliseconds.');
JS
node turn.js
