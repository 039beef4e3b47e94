package plumbline.screen;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.sensor.Decoder;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sensor.time.Timeline;

/** A pretend wearer who does what the test says, when it says so; time stands still meanwhile, and is that of the samples. */
public final class ActedSensor implements Link, InstantSource {

    static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");

    private final Scriptwriter wearer = new Scriptwriter(Body.of(3), 3);
    private final BlockingQueue<CountDownLatch> turns = new LinkedBlockingQueue<>();
    private volatile double livedS;

    /** Has the wearer do this, and returns when all its samples have been handed out. */
    public void act(Consumer<Scriptwriter> doing) throws InterruptedException {
        doing.accept(wearer);
        CountDownLatch done = new CountDownLatch(1);
        turns.add(done);
        if (!done.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody takes the samples");
        }
    }

    /** A pretend wearer fidgets, but not in less than this. */
    public void hold(double seconds) throws InterruptedException {
        act(w -> {
            for (double held = 0; held < seconds; held += 4) {
                w.stay(Math.min(4, seconds - held));
            }
        });
    }

    /** The sample time so far. */
    public Duration lived() {
        return Duration.ofMillis(Math.round(livedS * 1000));
    }

    @Override
    public Instant instant() {
        return MORNING.plus(lived());
    }

    @Override
    public String name() {
        return "a pretend sensor";
    }

    @Override
    public Decoder decoder() {
        return new PlumblineDecoder();
    }

    @Override
    public Timeline timeline() {
        return Timeline.recorded(MORNING);
    }

    @Override
    public boolean send(ByteBuffer command) {
        return false;
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        out.accept(new LinkEvent.Opened(instant()));
        try {
            while (!clock.isStopped()) {
                CountDownLatch turn = turns.poll(100, TimeUnit.MILLISECONDS);
                if (turn != null) {
                    play(out);
                    turn.countDown();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.accept(new LinkEvent.Ended(instant()));
    }

    private void play(Consumer<LinkEvent> out) {
        PretendSensor sensor = PretendSensor.USUAL.at(50).mounted(Rotation.about(new Vector3(0, 0, 1), 30));
        PretendSamples samples = new PretendSamples(wearer.script(), sensor, 3);
        PlumblineEncoder encoder = new PlumblineEncoder();
        while (samples.hasNext()) {
            double at = samples.nextS();
            Sample sample = samples.next();
            if (at > livedS) {
                ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
                encoder.write(sample, sentence);
                livedS = at;
                out.accept(new LinkEvent.Chunk(instant(), sentence.flip()));
            }
        }
        livedS = wearer.lengthS();
    }
}
