package plumbline.control;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.control.letter.Received;
import plumbline.stretch.Catalogue;

/**
 * Somebody's line to the running service: what is said comes back in order. One thread may listen while another speaks; each
 * waits so long and no longer.
 */
final class Caller implements AutoCloseable {

    /** A view holds a day and a fortnight; nothing that a service says is longer. */
    private static final int LONGEST_LINE = 8 * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    private final SocketChannel channel;
    private final Selector readable;
    private final Selector writable;
    private final Letters letters;
    private final Lines lines = new Lines(LONGEST_LINE);
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    private Caller(SocketChannel channel, Letters letters) throws IOException {
        this.channel = channel;
        this.letters = letters;
        channel.configureBlocking(false);
        this.readable = Selector.open();
        this.writable = Selector.open();
        channel.register(readable, SelectionKey.OP_READ);
    }

    /**
     * Calls the service and greets it.
     *
     * @param patience how long it may take to answer
     * @throws NobodyThere when no service is running
     * @throws IOException when one is, and refuses or does not answer; with a sentence
     */
    static Caller call(Path socket, Supplier<Catalogue> catalogue, Duration patience) throws IOException {
        SocketChannel channel = connect(socket);
        try {
            Caller caller = new Caller(channel, new Letters(catalogue));
            caller.say(new Message.Greeting(Letters.VERSION), patience);
            Message first = caller.next(patience)
                    .orElseThrow(() -> new IOException("Plumbline is running, but does not answer"));
            if (first instanceof Message.Refuses refused) {
                throw new IOException(refused.sentence());
            }
            return caller;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static SocketChannel connect(Path socket) throws NobodyThere {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(socket));
        } catch (IOException | IllegalArgumentException e) {
            throw new NobodyThere(socket, e);
        }
    }

    /** Says something; waits while the other side has no room for it. */
    synchronized void say(Message message, Duration patience) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((letters.write(message) + "\n").getBytes(StandardCharsets.UTF_8));
        channel.write(bytes);
        if (bytes.hasRemaining()) {
            SelectionKey key = channel.register(writable, SelectionKey.OP_WRITE);
            while (bytes.hasRemaining()) {
                if (writable.select(patience.toMillis()) == 0) {
                    throw new IOException("Plumbline is running, but does not listen");
                }
                writable.selectedKeys().clear();
                channel.write(bytes);
            }
            key.cancel();
            writable.selectNow();
        }
    }

    /**
     * What it says next; empty where it says nothing for so long.
     *
     * @throws EOFException when it has gone
     */
    Optional<Message> next(Duration patience) throws IOException {
        Optional<String> line = lines.next();
        while (line.isEmpty()) {
            try {
                if (readable.select(Math.max(1, patience.toMillis())) == 0) {
                    return Optional.empty();
                }
                readable.selectedKeys().clear();
            } catch (ClosedSelectorException e) {
                throw new EOFException("the line to the service was closed");
            }
            piece.clear();
            if (channel.read(piece) < 0) {
                throw new EOFException("the service has ended");
            }
            lines.take(piece.flip());
            line = lines.next();
        }
        Received received = letters.read(line.get());
        if (received instanceof Received.Understood understood) {
            return Optional.of(understood.message());
        }
        throw new IOException(((Received.Refused) received).sentence());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        readable.close();
        writable.close();
    }
}
