package plumbline.desktop.probe;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * Whether a program records from the microphone, asked of PulseAudio (or what PipeWire has in its place), else of PipeWire.
 *
 * @param pactl the program, usually {@code pactl}
 * @param pwDump the program, usually {@code pw-dump}
 */
public record Microphone(String pactl, String pwDump) implements Probe {

    @Override
    public Finding look() {
        Tool.Reply outputs = pulse("source-outputs");
        if (outputs instanceof Tool.Said said) {
            // Without a stream, whose source it is need not be asked.
            String sources = said.text().strip().equals("[]") || !(pulse("sources") instanceof Tool.Said told)
                    ? "[]"
                    : told.text();
            Optional<Boolean> records = SoundStreams.ofPulse(said.text(), sources);
            if (records.isPresent()) {
                return Finding.of(records.get());
            }
        }
        Tool.Reply dump = Tool.ask(List.of(pwDump));
        if (dump instanceof Tool.Said said) {
            return SoundStreams.ofPipeWire(said.text())
                    .map(Finding::of)
                    .orElseGet(() -> new Finding.CannotTell(
                            Saying.of("probe.sound.unread", "what the sound server said could not be read")));
        }
        boolean absent = outputs instanceof Tool.Absent && dump instanceof Tool.Absent;
        return new Finding.CannotTell(
                absent
                        ? Saying.of(
                                "probe.sound.absent",
                                "neither pactl nor pw-dump is installed (packages pulseaudio-utils, pipewire-bin)")
                        : Saying.of("probe.sound.silent", "no sound server answers"));
    }

    private Tool.Reply pulse(String what) {
        return Tool.ask(List.of(pactl, "-f", "json", "list", what));
    }
}
