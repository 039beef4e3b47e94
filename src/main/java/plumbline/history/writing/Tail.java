package plumbline.history.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import plumbline.privacy.PrivateFiles;

/**
 * What was accepted since the last commit, in a file beside the database, so that a killed program loses nothing of it: a
 * row of the database costs pages of 4 KB, the same row here some eighty bytes, and there is no waiting for the disk. The
 * next commit empties it.
 *
 * <p>It begins with a number of its own, by chance. The database keeps that number and how many units of the tail it
 * holds already, so that a program killed between the commit and the emptying writes nothing twice. A unit, which is what
 * was accepted together, counts as a whole or not at all.
 */
public final class Tail implements AutoCloseable {

    /** How much of a tail the database holds. */
    record Mark(long number, long units) {}

    private static final byte[] MAGIC = {'P', 'L', 'T', 'A', 'I', 'L', '1', '\n'};
    private static final int HEAD = MAGIC.length + Long.BYTES;

    /** The length of the file when nothing is in it. */
    public static final long EMPTY = HEAD;

    private final FileChannel file;
    private final RandomGenerator chance;
    private List<List<Row>> found = List.of();
    private long number;
    private long units;
    private boolean whole = true;

    private Tail(FileChannel file, RandomGenerator chance) {
        this.file = file;
        this.chance = chance;
    }

    /**
     * Opens the tail with what an earlier program left in it, or begins one. What comes after damage in it is lost, and
     * cut off.
     *
     * @param chance gives numbers of which none comes twice
     */
    public static Tail open(Path path, RandomGenerator chance) throws IOException {
        PrivateFiles.makeFile(path);
        byte[] bytes = Files.readAllBytes(path);
        Tail tail = new Tail(FileChannel.open(path, StandardOpenOption.WRITE), chance);
        if (bytes.length < HEAD || !ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            tail.clear();
        } else {
            tail.find(bytes);
        }
        return tail;
    }

    private void find(byte[] bytes) throws IOException {
        found = new ArrayList<>();
        int at = HEAD;
        for (Optional<TailUnit> unit = TailUnit.at(bytes, at); unit.isPresent(); unit = TailUnit.at(bytes, at)) {
            found.add(unit.get().rows());
            at = unit.get().end();
        }
        number = ByteBuffer.wrap(bytes).getLong(MAGIC.length);
        units = found.size();
        file.truncate(at);
        file.position(at);
    }

    /** What an earlier program left and the database does not hold; handed out once. */
    List<Row> left(Mark held) {
        List<Row> rows = found.stream()
                .skip(held.number() == number ? held.units() : 0)
                .flatMap(List::stream)
                .toList();
        found = List.of();
        return rows;
    }

    /** Up to where it goes. */
    Mark mark() {
        return new Mark(number, units);
    }

    /** Whether all that was added since it was last empty is in it. */
    boolean isWhole() {
        return whole;
    }

    /** Adds a unit. Where that fails it is not whole any more, and takes nothing until it has been cleared. */
    void append(List<Row> together) {
        if (!whole) {
            return;
        }
        try {
            write(TailUnit.bytes(together));
            units++;
        } catch (IOException e) {
            whole = false;
        }
    }

    /** All that is here stands in the database: begins anew, or tries to. */
    void clear() {
        number = chance.nextLong();
        units = 0;
        try {
            file.truncate(0);
            write(ByteBuffer.allocate(HEAD).put(MAGIC).putLong(number).flip());
            whole = true;
        } catch (IOException e) {
            whole = false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            whole = false;
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
