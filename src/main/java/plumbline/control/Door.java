package plumbline.control;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jdk.net.ExtendedSocketOptions;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.control.letter.Received;
import plumbline.face.CareView;
import plumbline.face.Unavailable;
import plumbline.face.View;
import plumbline.face.Wish;
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
    public static final int LONGEST_PATH_BYTES = 107;

    private static final int MOST_VISITORS = 32;
    private static final long TICK_MILLIS = 1_000;

    private final Path path;
    private final HeldFile held;
    private final ServerSocketChannel server;
    private final Selector selector;
    private final Letters letters;
    private final LongSupplier nanos;
    private final Consumer<String> log;
    private final Queue<Message> errands = new ConcurrentLinkedQueue<>();
    private final AtomicInteger watching = new AtomicInteger();
    private final AtomicInteger windows = new AtomicInteger();
    private volatile Optional<View> newest = Optional.empty();
    private volatile Optional<CareView> care = Optional.empty();
    private volatile boolean open = true;
    private volatile boolean toldToEnd;
    private Optional<Lettering> lettering = Optional.empty();

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
        this.server = server;
        this.selector = selector;
        this.letters = letters;
        this.nanos = nanos;
        this.log = log;
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
        int length = path.toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_PATH_BYTES) {
            throw new IOException("the path of the socket has " + length + " bytes, and the system allows "
                    + LONGEST_PATH_BYTES + ": " + path);
        }
        PrivateFiles.makeDirectory(Optional.ofNullable(path.getParent()).orElse(path));
        // Of two that begin in the same moment, each would take the other's socket for one that was left behind.
        HeldFile held = HeldFile.take(path.resolveSibling(path.getFileName() + ".lock"))
                .orElseThrow(Occupied::new);
        try {
            return open(path, held, new Letters(catalogue), nanos, log);
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
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
        while (open) {
            selector.select(key -> serve(key, host), TICK_MILLIS);
            tell();
            letGo(host);
        }
        farewell();
    }

    /** The newest view, for all who watch. */
    void show(View view) {
        newest = Optional.of(view);
        if (watching.get() > 0) {
            selector.wakeup();
        }
    }

    /** What is minded of the wearer, for all who watch and all who come. */
    void tend(CareView view) {
        care = Optional.of(view);
        tell(new Message.Tends(view));
    }

    /** Something for all who watch. */
    void tell(Message message) {
        if (watching.get() > 0) {
            errands.add(message);
            selector.wakeup();
        }
    }

    /** Whether somebody with windows watches. */
    boolean hasWindows() {
        return windows.get() > 0;
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

    private void serve(SelectionKey key, Host host) {
        try {
            if (key.isValid() && key.isAcceptable()) {
                accept();
            }
        } catch (IOException e) {
            log.accept("nobody could be let in: " + e.getMessage());
        }
        if (key.attachment() instanceof Visitor visitor) {
            try {
                if (key.isValid() && key.isReadable()) {
                    for (String line : visitor.read(nanos.getAsLong())) {
                        hear(visitor, line, host);
                    }
                }
                if (key.isValid() && key.isWritable()) {
                    visitor.flush();
                }
            } catch (EOFException e) {
                leave(visitor, host);
            } catch (IOException e) {
                log.accept("a visitor was let go: " + e.getMessage());
                leave(visitor, host);
            } catch (RuntimeException e) {
                log.accept("a visitor was let go, by a fault of ours: " + e);
                leave(visitor, host);
            }
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return;
        }
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Visitor visitor = new Visitor(channel, key, nanos.getAsLong());
        key.attach(visitor);
        try {
            if (!isTheWearer(channel)) {
                visitor.showOut(letters.write(new Message.Refuses("this is another user's")));
                log.accept("somebody else was shown out");
            } else if (selector.keys().size() > MOST_VISITORS + 1) {
                visitor.showOut(letters.write(new Message.Refuses("too many are here already")));
            } else {
                visitor.send(letters.write(new Message.Greeting(Letters.VERSION)));
            }
        } catch (IOException e) {
            visitor.close();
        }
    }

    /** Asks the system who is at the other end; where it cannot tell, the directory's mode alone keeps others out. */
    private boolean isTheWearer(SocketChannel channel) throws IOException {
        if (!channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
            return true;
        }
        try {
            return channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(Files.getOwner(path));
        } catch (SocketException e) {
            // It has gone already.
            return false;
        }
    }

    private void hear(Visitor visitor, String line, Host host) throws IOException {
        if (visitor.isLeaving()) {
            return;
        }
        Received received = letters.read(line);
        if (received instanceof Received.Refused refused) {
            refuse(visitor, refused.sentence());
        } else if (received instanceof Received.Understood understood) {
            if (understood.message() instanceof Message.Greeting) {
                visitor.greeted();
            } else if (visitor.hasGreeted()) {
                visitor.send(letters.write(answer(visitor, understood.message(), host)));
                if (understood.message() instanceof Message.Watches) {
                    welcome(visitor);
                }
            } else {
                refuse(visitor, "the first line has to be a greeting");
            }
        }
    }

    /** Whoever cannot even greet speaks something else; all others may try again. */
    private void refuse(Visitor visitor, String why) throws IOException {
        String line = letters.write(new Message.Refuses(why));
        if (visitor.hasGreeted()) {
            visitor.send(line);
        } else {
            visitor.showOut(line);
        }
    }

    private Message answer(Visitor visitor, Message asked, Host host) {
        if (asked instanceof Message.Asks) {
            return newest.<Message>map(Message.Shows::new)
                    .orElseGet(() -> new Message.Refuses("nothing is known yet; ask again in a second"));
        } else if (asked instanceof Message.Watches watches) {
            visitor.watches(watches.windows());
            count();
            return new Message.Heard();
        } else if (asked instanceof Message.Wishes wishes) {
            wish(visitor, wishes.wish(), host);
            return new Message.Heard();
        } else if (asked instanceof Message.Sets sets) {
            return set(sets, host);
        } else if (asked instanceof Message.Summons summons) {
            if (!hasWindows()) {
                return new Message.Refuses("no window is open");
            }
            errands.add(summons);
            return new Message.Heard();
        }
        return new Message.Refuses("only the service says that");
    }

    /** A window in sight wants to be told more often; it is so for as long as any is. */
    private void wish(Visitor visitor, Wish wish, Host host) {
        if (wish instanceof Wish.Watched watched) {
            visitor.looks(watched.visible());
            looked(host);
        } else {
            host.wish(wish);
        }
    }

    private void looked(Host host) {
        host.wish(new Wish.Watched(anybody(Visitor::isLooking) > 0));
    }

    private static Message set(Message.Sets sets, Host host) {
        try {
            return new Message.Changed(host.set(sets.path(), sets.written()));
        } catch (Unavailable e) {
            return new Message.Refuses(String.valueOf(e.getMessage()));
        }
    }

    private void welcome(Visitor visitor) throws IOException {
        if (care.isPresent()) {
            visitor.send(letters.write(new Message.Tends(care.get())));
        }
        if (newest.isPresent()) {
            visitor.show(newest.get(), lettering(newest.get()));
        }
    }

    /** Brings everybody what was left at the door. */
    private void tell() {
        for (Message message = errands.poll(); message != null; message = errands.poll()) {
            String line = letters.write(message);
            boolean forWindows = message instanceof Message.Leads || message instanceof Message.Summons;
            each(visitor -> {
                if (forWindows ? visitor.hasWindows() : visitor.isWatching()) {
                    visitor.send(line);
                }
            });
        }
        if (watching.get() > 0) {
            newest.ifPresent(view -> each(visitor -> visitor.show(view, lettering(view))));
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very same view; another that is equal costs one line more.
    private Lettering lettering(View view) {
        Lettering made = lettering.filter(l -> l.view() == view).orElseGet(() -> new Lettering(letters, view));
        lettering = Optional.of(made);
        return made;
    }

    private interface Visit {
        void to(Visitor visitor) throws IOException;
    }

    /** Does it for all; for whom it fails, they have gone, which the next look finds. */
    private void each(Visit visit) {
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && !visitor.isLeaving()) {
                try {
                    visit.to(visitor);
                } catch (IOException e) {
                    log.accept("a visitor was let go: " + e.getMessage());
                    visitor.close();
                }
            }
        }
    }

    private void letGo(Host host) {
        long now = nanos.getAsLong();
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && visitor.isOverdue(now)) {
                log.accept("a visitor said half a line, and was let go");
                visitor.close();
            }
        }
        int before = watching.get();
        count();
        if (watching.get() < before) {
            looked(host);
        }
    }

    private void leave(Visitor visitor, Host host) {
        visitor.close();
        letGo(host);
    }

    private void count() {
        watching.set(anybody(Visitor::isWatching));
        windows.set(anybody(Visitor::hasWindows));
    }

    private int anybody(Predicate<Visitor> who) {
        int found = 0;
        for (SelectionKey key : selector.keys()) {
            if (key.isValid() && key.attachment() instanceof Visitor visitor && who.test(visitor)) {
                found++;
            }
        }
        return found;
    }

    private void farewell() throws IOException {
        String line = letters.write(new Message.Ends(toldToEnd));
        tell();
        each(visitor -> visitor.send(line));
        for (Iterator<SelectionKey> keys = selector.keys().iterator(); keys.hasNext(); ) {
            keys.next().channel().close();
        }
        selector.close();
        Files.deleteIfExists(path);
        held.close();
    }
}
