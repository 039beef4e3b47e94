package plumbline.control;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import plumbline.face.View;

/**
 * One who is connected with the service. What cannot be sent yet waits, up to a bound; of views only the newest does. Lives
 * on the thread of the door.
 */
final class Visitor {

    /** Wishes are short; the longest holds a note that somebody has typed. */
    static final int LONGEST_LINE = 64 * 1024;

    /** Who reads so slowly that this much waits for them is let go. */
    static final int MOST_WAITING = 1024 * 1024;

    /** Nobody types or clicks so often in a second. */
    static final int MOST_LINES_A_SECOND = 100;

    /** A greeting comes at once, and so does the rest of a line. */
    static final long PATIENCE_NANOS = 10_000_000_000L;

    private static final int PIECE = 16 * 1024;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Lines lines = new Lines(LONGEST_LINE);
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private final Deque<ByteBuffer> waiting = new ArrayDeque<>();
    private long waitingBytes;
    private long secondBegan;
    private int linesInSecond;
    private long lastHeard;
    private boolean greeted;
    private boolean leaving;
    private boolean watches;
    private boolean windows;
    private boolean looks;
    private Optional<View> seen = Optional.empty();

    Visitor(SocketChannel channel, SelectionKey key, long now) {
        this.channel = channel;
        this.key = key;
        this.secondBegan = now;
        this.lastHeard = now;
    }

    /**
     * The whole lines that have come.
     *
     * @throws IOException when they have gone, or are too much
     */
    List<String> read(long now) throws IOException {
        piece.clear();
        if (channel.read(piece) < 0) {
            throw new EOFException("they have gone");
        }
        lines.take(piece.flip());
        lastHeard = now;
        List<String> whole = new ArrayList<>();
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            whole.add(line.get());
        }
        if (now - secondBegan > 1_000_000_000L) {
            secondBegan = now;
            linesInSecond = 0;
        }
        linesInSecond += whole.size();
        if (linesInSecond > MOST_LINES_A_SECOND) {
            throw new IOException("more than " + MOST_LINES_A_SECOND + " lines in a second");
        }
        return whole;
    }

    /** Whether it has kept the door waiting for too long. */
    boolean isOverdue(long now) {
        return (!greeted || lines.isMidway()) && now - lastHeard > PATIENCE_NANOS;
    }

    /**
     * Sends a line, now or as soon as there is room.
     *
     * @throws IOException when too much is waiting already, or they have gone
     */
    void send(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        waitingBytes += bytes.remaining();
        if (waitingBytes > MOST_WAITING) {
            throw new IOException("reads too slowly");
        }
        waiting.add(bytes);
        flush();
    }

    /** Sends what there is room for. */
    void flush() throws IOException {
        while (!waiting.isEmpty()) {
            ByteBuffer first = waiting.element();
            waitingBytes -= channel.write(first);
            if (first.hasRemaining()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                return;
            }
            waiting.remove();
        }
        if (leaving) {
            throw new EOFException("they were shown out");
        }
        key.interestOps(SelectionKey.OP_READ);
    }

    /** Is let go as soon as everything is sent. */
    void showOut(String last) throws IOException {
        leaving = true;
        send(last);
    }

    boolean isLeaving() {
        return leaving;
    }

    /** Sends the view where nothing else is waiting; a later one will do. */
    @SuppressWarnings("ReferenceEquality") // The day and the days are the very same until they change; see View.
    void show(View newest, Lettering lettering) throws IOException {
        if (!watches || !waiting.isEmpty() || seen.filter(v -> v == newest).isPresent()) {
            return;
        }
        boolean sameDays = seen.filter(v -> v.band() == newest.band() && v.trend() == newest.trend())
                .isPresent();
        seen = Optional.of(newest);
        send(sameDays ? lettering.moves() : lettering.whole());
    }

    void greeted() {
        greeted = true;
    }

    boolean hasGreeted() {
        return greeted;
    }

    /** Wants to be told of everything from now on. */
    void watches(boolean hasWindows) {
        watches = true;
        windows = hasWindows;
    }

    boolean isWatching() {
        return watches;
    }

    boolean hasWindows() {
        return watches && windows;
    }

    /** Whether its window is in sight. */
    void looks(boolean inSight) {
        looks = inSight;
    }

    boolean isLooking() {
        return looks;
    }

    void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            // It has gone, which is all that was wanted.
        }
    }
}
