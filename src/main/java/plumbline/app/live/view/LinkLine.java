package plumbline.app.live.view;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Feed;
import plumbline.device.LinkEvent;
import plumbline.face.Link;
import plumbline.face.Link.State;
import plumbline.line.Signs;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Glimpse;

/** How it stands with the sensor, made of what the feed has counted. */
public final class LinkLine {

    /** So many bytes without one sample in them are no sensor of ours: two seconds at 9600 baud. */
    private static final long NO_SENSE_BYTES = 2_000;

    private final Supplier<String> name;
    private final State good;
    private long samplesAtLastLook;
    private long garbledSinceSample;
    private long garbledAtLastLook;

    /**
     * A line for one link.
     *
     * @param good what the state is called while samples come: reading, playing or pretending
     */
    public LinkLine(Supplier<String> name, State good) {
        this.name = name;
        this.good = good;
    }

    Link of(Feed feed) {
        Feed.Counts counts = feed.counts();
        boolean samples = counts.samples() > samplesAtLastLook;
        garbledSinceSample = samples ? 0 : garbledSinceSample + counts.garbledBytes() - garbledAtLastLook;
        samplesAtLastLook = counts.samples();
        garbledAtLastLook = counts.garbledBytes();
        Signs signs = feed.signs();
        boolean senseless = signs.unreadable().isPresent() || signs.stranger().isPresent();
        State state = senseless || garbledSinceSample > NO_SENSE_BYTES
                ? State.GARBLED
                : feed.last().map(this::state).orElse(State.SEARCHING);
        boolean heard = state == State.GARBLED || state == good;
        Optional<Saying> advice =
                feed.last().flatMap(LinkLine::trouble).or(() -> heard ? signs.saying() : Optional.empty());
        return new Link(
                state,
                name.get(),
                advice,
                feed.last().map(LinkLine::candidates).orElse(List.of()),
                feed.last().flatMap(LinkLine::example));
    }

    private static List<Link.Candidate> candidates(LinkEvent last) {
        return last instanceof LinkEvent.Several several
                ? new TreeMap<>(several.sensors())
                        .entrySet().stream()
                                .map(e -> new Link.Candidate(
                                        e.getKey(),
                                        e.getValue().protocol().title(),
                                        e.getValue().baud()))
                                .toList()
                : List.of();
    }

    private static Optional<Glimpse> example(LinkEvent last) {
        return last instanceof LinkEvent.Example example ? Optional.of(example.glimpse()) : Optional.empty();
    }

    private State state(LinkEvent last) {
        if (last instanceof LinkEvent.Silent) {
            return State.SILENT;
        }
        if (last instanceof LinkEvent.Several) {
            return State.CHOOSING;
        }
        if (last instanceof LinkEvent.Example) {
            return State.GARBLED;
        }
        if (last instanceof LinkEvent.Ended) {
            return State.ENDED;
        }
        return last instanceof LinkEvent.Trouble trouble ? state(trouble.reason()) : good;
    }

    private static State state(LinkEvent.Reason reason) {
        return switch (reason) {
            case NOT_THERE -> State.SEARCHING;
            case NOT_PERMITTED -> State.FORBIDDEN;
            case BUSY -> State.BUSY;
            case UNUSABLE -> State.GARBLED;
            case LOST, FAULT -> State.LOST;
            case CUT_SHORT -> State.ENDED;
        };
    }

    private static Optional<Saying> trouble(LinkEvent event) {
        return event instanceof LinkEvent.Trouble trouble ? Optional.of(trouble.saying()) : Optional.empty();
    }
}
