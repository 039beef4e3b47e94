package plumbline.desktop;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.coach.Prompt;
import plumbline.face.View;

/** How the newest prompt was given out, and so whether the window may come with it. May be used from any thread. */
final class Asking {

    private record Asked(Instant at, String stretchId, Delivery delivery) {}

    private enum Delivery {
        UNDER_WAY,
        NOTIFIED,
        NOT_TAKEN,
        /** The wearer wants the window. */
        OPENED
    }

    private Optional<Asked> asked = Optional.empty();
    private Advice.Stage stage = Advice.Stage.NOTIFICATION;

    /** A prompt is this plain by now. */
    synchronized void isAt(Advice.Stage now) {
        stage = now;
    }

    /** A prompt goes out without a notification. */
    synchronized void byWindow() {
        asked = Optional.empty();
    }

    /** A notification of the prompt is under way. */
    synchronized void byNotification(Prompt prompt) {
        asked = Optional.of(new Asked(prompt.askedAt(), prompt.stretchId(), Delivery.UNDER_WAY));
    }

    /** Whether anybody took the notification of the prompt. */
    synchronized void arrived(Prompt prompt, boolean taken) {
        if (asked.filter(a -> a.at().equals(prompt.askedAt())).isPresent()) {
            become(taken ? Delivery.NOTIFIED : Delivery.NOT_TAKEN);
        }
    }

    /** The wearer wants the window of the prompt. */
    synchronized void open() {
        become(Delivery.OPENED);
    }

    /** The stretch that goes with the prompt whose notification bears this name; empty where that prompt has gone. */
    synchronized Optional<String> stretchOf(String name) {
        return asked.filter(a -> name(a.at()).equals(name)).map(Asked::stretchId);
    }

    /** Whether the wearer has seen the prompt as a notification only. */
    synchronized boolean isNotifiedOnly() {
        return stage == Advice.Stage.NOTIFICATION
                && asked.filter(a -> a.delivery() == Delivery.NOTIFIED).isPresent();
    }

    /** Whether the wearer wants the window of this call. */
    synchronized boolean isWanted(View.Call call) {
        return delivery(call).filter(Delivery.OPENED::equals).isPresent();
    }

    /** Whether the notification of this call does without a window as yet. */
    synchronized boolean isToldAlready(View.Call call) {
        return call.stage() == Advice.Stage.NOTIFICATION
                && delivery(call)
                        .filter(d -> d == Delivery.UNDER_WAY || d == Delivery.NOTIFIED)
                        .isPresent();
    }

    /** By what name the notification of a prompt goes. */
    static String name(Instant askedAt) {
        return Herald.PROMPT + " " + askedAt.toEpochMilli();
    }

    private Optional<Delivery> delivery(View.Call call) {
        return asked.filter(a -> a.at().equals(call.askedAt())).map(Asked::delivery);
    }

    private void become(Delivery delivery) {
        asked = asked.map(a -> new Asked(a.at(), a.stretchId(), delivery));
    }
}
