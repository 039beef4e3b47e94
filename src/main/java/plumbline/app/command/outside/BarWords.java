package plumbline.app.command.outside;

import java.time.Duration;
import java.util.stream.Collectors;
import plumbline.control.status.Glance;
import plumbline.control.status.Glance.Urgency;
import plumbline.face.View;
import plumbline.terminal.StatusLines;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

/** A view in the few words that fit a status bar. */
record BarWords(StatusLines lines, Words words) {

    Glance of(View view) {
        View.Now now = view.now();
        Shade shade = now.reading().map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN);
        // A bout goes on while the wearer is up for a moment; who is up is told how long they are.
        long minutes = (now.upright().isZero() ? now.seated() : now.upright()).toMinutes();
        // Seconds would make a line of each.
        String text = shade.isWorn() && minutes > 0
                ? words.name(shade) + " " + words.duration(Duration.ofMinutes(minutes))
                : words.name(shade);
        String detail = lines.of(view).stream()
                .map(line -> line.strip().replaceAll(" {2,}", "   "))
                .collect(Collectors.joining("\n"));
        return new Glance(text, detail, shade, urgency(view));
    }

    private static Urgency urgency(View view) {
        if (view.watching().outage().isPresent() || view.now().link().advice().isPresent()) {
            return Urgency.TROUBLE;
        }
        return view.call().filter(call -> call.ended().isEmpty()).isPresent() ? Urgency.ASKS : Urgency.NONE;
    }
}
