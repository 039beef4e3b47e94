package plumbline.sensor.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Sample;
import plumbline.sensor.time.SimulatedWire.Arrived;

/** Placed instants against the moments at which a simulated sensor really took its samples. */
class LiveTimelineTest {

    private static final double MINUTE_MS = 60_000;

    /** What a timeline said of a simulated wire, with errors in ms: placed less taken. */
    private record Outcome(List<Timed> events, List<Double> errorsMs) {

        double worst() {
            return Math.max(Math.abs(share(0)), Math.abs(share(1)));
        }

        double share(double part) {
            return errorsMs.get((int) (part * (errorsMs.size() - 1)));
        }

        Outcome isWithin(double lowMs, double highMs, String name) {
            System.out.println("timeline, " + name + ": " + this);
            assertTrue(share(0) >= lowMs && share(1) <= highMs, () -> name + ": " + this);
            return this;
        }

        Outcome has(Timed... expected) {
            assertEquals(List.of(expected), events);
            return this;
        }

        @Override
        public String toString() {
            return String.format(
                    "%d samples, placed less taken in ms: least %.0f, 1 %% %.0f, median %.0f, 99 %% %.0f, most %.0f; %s",
                    errorsMs.size(),
                    share(0),
                    share(0.01),
                    share(0.5),
                    share(0.99),
                    share(1),
                    events.subList(0, Math.min(events.size(), 4)));
        }
    }

    /** Plays a wire into a timeline, and sees that instants rise and that no sample is lost or comes twice. */
    private static Outcome play(SimulatedWire wire, double seconds) {
        Timeline timeline = Timeline.live();
        List<Arrived> arrived = wire.run(seconds);
        List<Timed> timed = new ArrayList<>();
        arrived.forEach(each -> timed.addAll(timeline.place(each.arrival(), each.sample())));
        timed.addAll(timeline.flush());

        List<Timed> events = new ArrayList<>();
        List<Double> errors = new ArrayList<>();
        Instant last = Instant.MIN;
        int count = 0;
        for (Timed each : timed) {
            if (each instanceof Placed placed) {
                Arrived truth = arrived.get(count);
                assertEquals(truth.sample(), placed.sample());
                assertTrue(placed.at().isAfter(last), "not after " + last + ": " + placed);
                assertEquals(0, placed.at().compareTo(placed.at().truncatedTo(ChronoUnit.MILLIS)));
                last = placed.at();
                errors.add(placed.at().toEpochMilli() - truth.takenMs());
                count++;
            } else {
                events.add(each);
                last = each instanceof Timed.Stepped ? Instant.MIN : last;
            }
        }
        assertEquals(arrived.size(), count);
        Collections.sort(errors);
        return new Outcome(events, errors);
    }

    private static Instant at(double ms) {
        return Instant.ofEpochMilli(SimulatedWire.BOOT_MS + Math.round(ms));
    }

    @Test
    void anEvenSensorIsPlacedToTheMillisecondsOfItsLeastDelay() {
        play(new SimulatedWire(1), 600).isWithin(0, 3, "even").has();
    }

    @Test
    void followsDriftBothWays() {
        for (double drift : new double[] {0.005, -0.005}) {
            SimulatedWire wire = new SimulatedWire(2);
            wire.driftShare = drift;
            Outcome outcome =
                    play(wire, 3600).isWithin(-50, 10, "drift " + drift).has();
            assertTrue(outcome.share(0.01) > -5 && outcome.share(0.99) < 5, outcome::toString);
        }
    }

    @Test
    void anRcOscillatorIsFollowedLessClosely() {
        for (double drift : new double[] {0.03, -0.03}) {
            SimulatedWire wire = new SimulatedWire(3);
            wire.driftShare = drift;
            Outcome outcome =
                    play(wire, 3600).isWithin(-400, 60, "drift " + drift).has();
            assertTrue(outcome.share(0.02) > -5 && outcome.share(0.99) < 5, outcome::toString);
        }
    }

    @Test
    void aBurstAfterAStallKeepsItsSpacing() {
        SimulatedWire wire = new SimulatedWire(4);
        wire.driftShare = -0.004;
        wire.stallMs = t -> t > 0.2 * MINUTE_MS && t % MINUTE_MS > 50_000 ? MINUTE_MS - t % MINUTE_MS : 0;
        play(wire, 1800).isWithin(-60, 40, "10 s stalls").has();
    }

    @Test
    void staleLinesAtTheStartArePlacedWhenTheyWereTaken() {
        SimulatedWire wire = new SimulatedWire(5);
        wire.stallMs = t -> t < 12_000 ? 12_000 - t : 0;
        play(wire, 60).isWithin(0, 3, "12 s of stale lines").has();
    }

    @Test
    void aChunkOfWhichOnlyTheLastIsFreshIsSpread() {
        SimulatedWire wire = new SimulatedWire(6);
        wire.jitterMs = 0;
        wire.stallMs = t -> 200 - t % 200;
        play(wire, 600).isWithin(20, 23, "chunks of 200 ms").has();
    }

    @Test
    void clockAndRunningNumberGoRound() {
        SimulatedWire wire = new SimulatedWire(7);
        wire.firstClockMs = Sample.CLOCK_MODULUS_MS - 100_000;
        wire.firstSequence = Sample.SEQUENCE_MODULUS - 300;
        play(wire, 1800).isWithin(0, 3, "wraps").has();
    }

    @Test
    void tellsHowManySamplesNeverArrived() {
        SimulatedWire wire = new SimulatedWire(8);
        wire.jitterMs = 0;
        wire.lost = t -> (t >= 20_000 && t < 20_200) || t == 40_000;
        play(wire, 60).isWithin(0, 2, "lost").has(new Timed.Lost(at(20_201), 10), new Timed.Lost(at(40_021), 1));
    }

    @Test
    void countsThroughRoundsOfTheRunningNumber() {
        SimulatedWire wire = new SimulatedWire(9);
        wire.jitterMs = 0;
        wire.lost = t -> t >= 100_000 && t < 10_000_000;
        play(wire, 10_100).isWithin(0, 2, "2 h 45 min away").has(new Timed.Lost(at(10_000_001), 495_000));
    }

    @Test
    void aSuspendIsJustAGapEvenWithDrift() {
        SimulatedWire wire = new SimulatedWire(10);
        wire.driftShare = -0.005;
        wire.hasSequence = false;
        wire.lost = t -> t >= 100_000 && t < 36_100_000;
        play(wire, 36_200).isWithin(-50, 10, "10 h of sleep").has();
    }

    @Test
    void aSensorThatIsSwitchedOffAndOnHasRestarted() {
        SimulatedWire wire = new SimulatedWire(11);
        wire.jitterMs = 0;
        wire.lost = t -> t > 100_000 && t < 103_000;
        wire.sensorSetMs = t -> t > 100_000 ? -103_000 : 0;
        play(wire, 200).isWithin(0, 2, "restart").has(new Timed.Restarted(at(103_001)));
    }

    @Test
    void aClockThatJumpsAheadWithoutTimeHavingPassedHasRestarted() {
        SimulatedWire wire = new SimulatedWire(12);
        wire.jitterMs = 0;
        wire.sensorSetMs = t -> t > 100_000 ? 1e6 : 0;
        play(wire, 200).isWithin(0, 2, "jump").has(new Timed.Restarted(at(100_021)));
    }

    @Test
    void aHostClockThatIsSetIsToldWithinSecondsAndNothingElseMoves() {
        for (long setMs : new long[] {3000, -3000, 3_600_000, -3_600_000}) {
            SimulatedWire wire = new SimulatedWire(13);
            wire.jitterMs = 0;
            wire.hostSetMs = t -> t > 100_000 ? setMs : 0;
            Outcome outcome = play(wire, 300);
            outcome.has(new Timed.Stepped(at(105_001.0 + setMs), Duration.ofMillis(setMs)));
            long known = outcome.errorsMs.stream().filter(e -> Math.abs(e) < 3).count();
            assertEquals(outcome.errorsMs.size() - 250, known, outcome::toString);
        }
    }

    /** Whoever sets a clock sets it while the port is read, and a machine that does so is often busy. */
    @Test
    void aHostClockThatIsSetIsToldHoweverLateTheFirstSampleAfterwardsComes() {
        for (long setMs : new long[] {3_600_000, -3_600_000, 86_400_000, -86_400_000, 4000, -4000}) {
            for (double lateMs : new double[] {0, 100, 300, 600, 1500}) {
                for (double chunkMs : new double[] {0, 250}) {
                    SimulatedWire wire = new SimulatedWire(21);
                    wire.hostSetMs = t -> t > 100_000 ? setMs : 0;
                    wire.stallMs = t -> t >= 100_000 && t < 100_020 ? lateMs : chunkMs == 0 ? 0 : chunkMs - t % chunkMs;
                    Outcome outcome = play(wire, 300);
                    String name = setMs + " ms, the first " + lateMs + " ms late, chunks of " + chunkMs + " ms: ";
                    assertEquals(1, outcome.events.size(), () -> name + outcome);
                    Timed.Stepped told = assertInstanceOf(Timed.Stepped.class, outcome.events.get(0), name);
                    assertEquals((double) setMs, (double) told.by().toMillis(), 20, name);
                    double after =
                            told.at().toEpochMilli() - setMs - at(100_000).toEpochMilli();
                    assertTrue(after > 4900 && after < 6500 + lateMs, () -> name + "told after " + after + " ms");
                }
            }
        }
    }

    /** Set wrongly at first, and right a moment later; a sensor's clock of before does not look like one that slept. */
    @Test
    void aHostClockThatIsSetTwiceWithinAMomentIsToldInAll() {
        for (double between : new double[] {40, 500, 1000, 3000}) {
            for (long[] set :
                    new long[][] {{-3_600_000, 3_600_000}, {-3_600_000, 7_200_000}, {3_600_000, -3_600_000}}) {
                SimulatedWire wire = new SimulatedWire(22);
                wire.hostSetMs = t -> t > 100_000 + between ? set[1] : t > 100_000 ? set[0] : 0;
                Outcome outcome = play(wire, 300);
                String name = set[0] + " then " + set[1] + " ms after " + between + " ms: ";
                long told = outcome.events.stream()
                        .map(each -> assertInstanceOf(Timed.Stepped.class, each, () -> name + outcome))
                        .mapToLong(each -> each.by().toMillis())
                        .sum();
                assertEquals((double) set[1], (double) told, 20, () -> name + outcome);
            }
        }
    }

    @Test
    void aHostClockThatIsNudgedIsFollowedSilently() {
        for (long setMs : new long[] {1500, -1500}) {
            SimulatedWire wire = new SimulatedWire(14);
            wire.hostSetMs = t -> t > 100_000 ? setMs : 0;
            Outcome outcome = play(wire, 600).has();
            assertTrue(outcome.share(0.03) > -5 && outcome.share(0.97) < 5, outcome::toString);
        }
    }

    @Test
    void oneAbsurdArrivalMovesNothing() {
        for (long setMs : new long[] {86_400_000, -86_400_000}) {
            SimulatedWire wire = new SimulatedWire(15);
            wire.jitterMs = 0;
            wire.hostSetMs = t -> t > 100_000 && t < 100_020 ? setMs : 0;
            Outcome outcome = play(wire, 200).has();
            long astray = outcome.errorsMs.stream().filter(e -> Math.abs(e) > 3).count();
            assertEquals(1, astray, outcome::toString);
        }
    }

    @Test
    void aClockThatStandsStillKeepsToTheHostByMinutes() {
        SimulatedWire wire = new SimulatedWire(16);
        wire.sensorSetMs = t -> t > 100_000 ? 100_000 - t : 0;
        play(wire, 1800).isWithin(-310_000, 10, "stuck clock").has();
    }

    @Test
    void aWireThatLagsForAWhileIsNotTakenForAClockThatWasSet() {
        SimulatedWire wire = new SimulatedWire(20);
        wire.stallMs = t -> t > 100_000 && t < 220_000 ? Math.min(8000, (t - 100_000) / 5) : 0;
        play(wire, 400).isWithin(-60, 200, "a lag of 8 s").has();
    }

    @Test
    void withoutAClockTheRunningNumberTellsTheSpacing() {
        SimulatedWire wire = new SimulatedWire(17);
        wire.hasClock = false;
        wire.jitterMs = 40;
        wire.stallMs = t -> t % MINUTE_MS > 57_000 ? MINUTE_MS - t % MINUTE_MS : 0;
        Outcome outcome = play(wire, 1800).isWithin(-60, 90, "no clock").has();
        assertTrue(outcome.share(0.01) > -15 && outcome.share(0.99) < 15, outcome::toString);
    }

    @Test
    void withoutClockAndNumberALossIsFoundByTheGap() {
        for (double hz : new double[] {10, 50, 200}) {
            SimulatedWire wire = new SimulatedWire(18);
            wire.hasClock = false;
            wire.hasSequence = false;
            wire.rateHz = hz;
            wire.jitterMs = 10;
            wire.lost = t -> t % MINUTE_MS > 57_000;
            Outcome outcome = play(wire, 1800).isWithin(-60, 60, "no clock, no number, " + hz + " Hz");
            outcome.has();
            assertTrue(outcome.share(0.01) > -15 && outcome.share(0.99) < 15, outcome::toString);
        }
    }

    @Test
    void withoutAClockAHostSetBackIsToldAsWell() {
        SimulatedWire wire = new SimulatedWire(19);
        wire.hasClock = false;
        wire.hostSetMs = t -> t > 100_000 ? -3_600_000 : 0;
        Outcome outcome = play(wire, 300).isWithin(-60, 60, "no clock, host set back");
        assertEquals(1, outcome.events.size(), outcome::toString);
        assertTrue(outcome.events.get(0) instanceof Timed.Stepped, outcome::toString);
    }

    @Test
    void anyWireOfAnySensorIsPlacedWithinItsOwnDelays() {
        double worst = 0;
        for (long seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            SimulatedWire wire = new SimulatedWire(seed);
            wire.rateHz = 10 + random.nextInt(190);
            wire.driftShare = (random.nextDouble() - 0.5) / 100;
            wire.jitterMs = random.nextDouble() * 30;
            wire.firstClockMs = random.nextLong() & 0xFFFFFFFFL;
            wire.firstSequence = random.nextInt(Sample.SEQUENCE_MODULUS);
            double every = 20_000 + random.nextInt(60_000);
            double stall = random.nextInt(6000);
            wire.stallMs = t -> t % every > every - stall ? every - t % every : 0;
            Outcome outcome = play(wire, 600);
            assertEquals(List.of(), outcome.events, "seed " + seed);
            assertTrue(outcome.worst() < 100, () -> "seed " + wire.seed + " " + outcome);
            worst = Math.max(worst, outcome.worst());
        }
        System.out.println("timeline, any wire: worst error " + worst + " ms");
    }
}
