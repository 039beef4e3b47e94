package plumbline.control;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.privacy.HeldFile;
import plumbline.privacy.PrivateFiles;
import plumbline.stretch.Catalogue;

/**
 * The door of the running service: a local socket that only the wearer may come in by. One thread serves all who are there
 * ({@link #run}); whoever tells something ({@link #show} and the like, from any thread) only leaves it at the door and goes
 * on, however slow or rude the visitors are.
 */
public final class Door {

    /** What a local socket's path may have on Linux; macOS has room for three bytes less. */
    private static final int LONGEST_PATH_BYTES = 107;

    private static final long TICK_MILLIS = 1_000;

    private final Path path;
    private final HeldFile held;
    private final Selector selector;
    private final Letters letters;
    private final LongSupplier nanos;
    private final Consumer<String> log;
    private final Porter porter;
    private final Company company;
    private final Board board;
    private volatile boolean open = true;
    private volatile boolean toldToEnd;

    private Door(
            Path path,
            HeldFile held,
            ServerSocketChannel server,
            Selector selector,
            Letters letters,
            LongSupplier nanos,
            Consumer<String> log) {
        this.path = path;
        this.held = held;
        this.selector = selector;
        this.letters = letters;
        this.nanos = nanos;
        this.log = log;
        this.porter = new Porter(path, server, selector, letters, log);
        this.company = new Company(selector, log);
        this.board = new Board(letters);
    }

    /**
     * Opens the door. A socket that a service left behind when it was killed is taken away first.
     *
     * @param path where the socket is to be; its directory is made private, and so is the socket
     * @param catalogue what stretches are taken from; asked for when the first one is told of
     * @param nanos a clock that never jumps
     * @param log takes a line about who was shown out
     * @throws Occupied when another service answers there
     * @throws IOException when it cannot be, with a sentence
     */
    public static Door open(Path path, Supplier<Catalogue> catalogue, LongSupplier nanos, Consumer<String> log)
            throws IOException {
        Optional<String> refused = refusal(path);
        if (refused.isPresent()) {
            throw new IOException(refused.get());
        }
        PrivateFiles.makeDirectory(Optional.ofNullable(path.getParent()).orElse(path));
        // Of two that begin in the same moment, each would take the other's socket for one that was left behind.
        HeldFile held =
                HeldFile.take(path.resolveSibling(path.getFileName() + ".lock")).orElseThrow(Occupied::new);
        try {
            return open(path, held, new Letters(catalogue), nanos, log);
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Why there can be no door at this path, in a sentence; empty where there can. */
    public static Optional<String> refusal(Path path) {
        int length = path.toString().getBytes(StandardCharsets.UTF_8).length;
        return length > LONGEST_PATH_BYTES
                ? Optional.of("the path of the socket has " + length + " bytes, and the system allows "
                        + LONGEST_PATH_BYTES + ", so that no Plumbline can be reached: " + path
                        + "; a shorter XDG_RUNTIME_DIR or PLUMBLINE_HOME helps")
                : Optional.empty();
    }

    private static Door open(Path path, HeldFile held, Letters letters, LongSupplier nanos, Consumer<String> log)
            throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(path);
        if (answers(address)) {
            throw new Occupied();
        }
        Files.deleteIfExists(path);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(address);
            PrivateFiles.tighten(path);
            server.configureBlocking(false);
            Selector selector = Selector.open();
            server.register(selector, SelectionKey.OP_ACCEPT);
            return new Door(path, held, server, selector, letters, nanos, log);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static boolean answers(UnixDomainSocketAddress address) {
        try (SocketChannel other = SocketChannel.open(address)) {
            return other.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Serves whoever comes, until the door is closed. */
    public void run(Host host) throws IOException {
        Hearing hearing = new Hearing(letters, board, company, host);
        while (open) {
            selector.select(key -> serve(key, hearing), TICK_MILLIS);
            board.bring(company);
            letGo(hearing);
        }
        farewell();
    }

    /** The newest view, for all who watch. */
    void show(View view) {
        board.show(view);
        if (company.isWatching()) {
            selector.wakeup();
        }
    }

    /** What is minded of the wearer, for all who watch and all who come. */
    void tend(CareView view) {
        board.tend(view);
        tell(new Message.Tends(view));
    }

    /** Something for all who watch. */
    void tell(Message message) {
        if (company.isWatching()) {
            board.add(message);
            selector.wakeup();
        }
    }

    /** Whether somebody with windows watches. */
    public boolean hasWindows() {
        return company.hasWindows();
    }

    /**
     * Closes the door, from any thread; all who watch are told that this was meant. Only the first time counts.
     *
     * @param told whether the wearer has ended the service; else the system has
     */
    public void close(boolean told) {
        if (open) {
            toldToEnd = told;
            open = false;
            selector.wakeup();
        }
    }

    /** Whether nobody has closed it yet. */
    public boolean isOpen() {
        return open;
    }

    private void serve(SelectionKey key, Hearing hearing) {
        try {
            if (key.isValid() && key.isAcceptable()) {
                porter.accept(nanos.getAsLong());
            }
        } catch (IOException e) {
            log.accept("nobody could be let in: " + e.getMessage());
        }
        if (key.attachment() instanceof Visitor visitor) {
            try {
                if (key.isValid() && key.isReadable()) {
                    for (String line : visitor.read(nanos.getAsLong())) {
                        hearing.hear(visitor, line);
                    }
                }
                if (key.isValid() && key.isWritable()) {
                    visitor.flush();
                }
            } catch (EOFException e) {
                leave(visitor, hearing);
            } catch (IOException e) {
                log.accept("a visitor was let go: " + e.getMessage());
                leave(visitor, hearing);
            } catch (RuntimeException e) {
                log.accept("a visitor was let go, by a fault of ours: " + e);
                leave(visitor, hearing);
            }
        }
    }

    private void leave(Visitor visitor, Hearing hearing) {
        visitor.close();
        letGo(hearing);
    }

    private void letGo(Hearing hearing) {
        if (company.hasLost(nanos.getAsLong())) {
            hearing.looked();
        }
    }

    private void farewell() throws IOException {
        String line = letters.write(new Message.Ends(toldToEnd));
        board.bring(company);
        company.each(visitor -> visitor.send(line));
        for (Iterator<SelectionKey> keys = selector.keys().iterator(); keys.hasNext(); ) {
            keys.next().channel().close();
        }
        selector.close();
        Files.deleteIfExists(path);
        held.close();
    }
}
