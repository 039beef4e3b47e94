package plumbline.control;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jdk.net.ExtendedSocketOptions;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;

/** Lets the wearer in by the door, and nobody else. Lives on the thread of the door. */
record Porter(Path path, ServerSocketChannel server, Selector selector, Letters letters, Consumer<String> log) {

    private static final int MOST_VISITORS = 32;

    /** Somebody is at the door. */
    void accept(long now) throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return;
        }
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
        Visitor visitor = new Visitor(channel, key, now);
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
}
