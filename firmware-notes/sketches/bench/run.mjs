// Runs one MicroPython or CircuitPython sketch in MicroPython's WebAssembly build, on a clock and on boards that boards.py
// plays. Speaks with the test as bench.cpp does.
// usage: node run.mjs <micropython.mjs> <sketch.py> <seconds> <ms on the clock at the start>
import { readFileSync, readSync, writeSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [interpreter, sketch, seconds, firstMs] = process.argv.slice(2);
const { loadMicroPython } = await import(pathToFileURL(interpreter));

const one = Buffer.alloc(4096);
let waiting = "";

function answer() {
    while (!waiting.includes("\n")) {
        let count = 0;
        try {
            count = readSync(0, one);
        } catch (error) {
            if (error.code === "EAGAIN") {
                continue;
            }
            throw error;
        }
        if (count === 0) {
            process.exit(1);
        }
        waiting += one.toString("ascii", 0, count);
    }
    const end = waiting.indexOf("\n");
    const line = waiting.slice(0, end);
    waiting = waiting.slice(end + 1);
    return line;
}

function tell(line) {
    writeSync(1, line + "\n");
}

let clock = () => 0;
let line = "";
const python = await loadMicroPython({
    linebuffer: false,
    // A board sends CR LF for each line feed.
    stdout: (bytes) => {
        for (const byte of bytes) {
            line += byte === 10 ? "0D0A" : byte.toString(16).padStart(2, "0");
            if (byte === 10) {
                tell(`said ${clock()} ${line}`);
                line = "";
            }
        }
    },
});
python.registerJsModule("bench", { ask: (line) => (tell(line), answer()), tell });
// As text: a number beyond 2^31 would come out negative.
python.globals.set("END_US", String(Math.round(Number(seconds) * 1e6)));
python.globals.set("FIRST_MS", firstMs);
python.runPython(readFileSync(new URL("boards.py", import.meta.url), "utf8"));
clock = python.globals.get("now_us");
try {
    python.runPython(readFileSync(sketch, "utf8"));
} catch (error) {
    if (!String(error.message).includes("TimeIsOver")) {
        process.stderr.write(String(error.message));
        process.exitCode = 2;
    }
}
