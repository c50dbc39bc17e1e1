package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An SMTP server that keeps every mail instead of delivering it, and that misbehaves on request.
/// Stopped, it refuses connections; started again, it is back on the same port with the same mails.
public final class MailCatcher implements AutoCloseable {

    private final int port;
    private final CaughtMails mails;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile MailBehaviour behaviour = new MailBehaviour.Accept();
    private @Nullable ServerSocket listener;

    private MailCatcher(Path folder, int port) {
        this.port = port;
        this.mails = new CaughtMails(folder);
    }

    /// A fresh catcher on a free port.
    public static MailCatcher temporary() {
        var folder = Folders.temporary("mails-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.delete(folder), "delete-mails"));
        return in(folder, FreePorts.any());
    }

    /// A catcher whose mails stay in the folder; started.
    public static MailCatcher in(Path folder, int port) {
        var catcher = new MailCatcher(folder, port);
        catcher.start();
        return catcher;
    }

    public void start() {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            listener = socket;
            Thread.ofVirtual().name("mail-catcher").start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port, e);
        }
    }

    /// Refuses connections from now on and drops those that are open.
    public void stop() {
        try {
            if (listener != null) {
                listener.close();
            }
            for (var connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on, until told otherwise.
    public void behave(MailBehaviour next) {
        behaviour = next;
    }

    public int port() {
        return port;
    }

    /// Told of every mail that is kept, before the sender learns that it was taken.
    public void onArrival(Consumer<CaughtMail> listener) {
        mails.onArrival(listener);
    }

    /// The mails in the order they came.
    public List<CaughtMail> mails() {
        return after("").toList();
    }

    /// The mails that came after the one with this id, each read when its turn comes: all at once may be more than fits
    /// into memory.
    ///
    /// @param id empty for all
    public Stream<CaughtMail> after(String id) {
        return idsAfter(id).flatMap(later -> mails.find(later).stream());
    }

    /// As [#after], each without its body: neither its text nor its files are in it.
    public Stream<CaughtMail> headsAfter(String id) {
        return idsAfter(id).flatMap(later -> mails.head(later).stream());
    }

    private Stream<String> idsAfter(String id) {
        return mails.ids().stream().filter(later -> later.compareTo(id) > 0);
    }

    /// The latest, the last one first.
    public Stream<CaughtMail> newest(int limit) {
        return mails.ids().reversed().stream().limit(limit).flatMap(id -> mails.find(id).stream());
    }

    /// The mails whose envelope names this recipient.
    public List<CaughtMail> mailsTo(String recipient) {
        return after("")
                .filter(mail -> mail.to().stream().anyMatch(recipient::equalsIgnoreCase))
                .toList();
    }

    public Optional<CaughtMail> find(String id) {
        return mails.find(id);
    }

    public void clear() {
        mails.clear();
    }

    @Override
    public void close() {
        stop();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().name("smtp-session").start(() -> serve(connection));
            } catch (IOException e) {
                // the listener was closed, or one connection failed: the loop's condition tells which
            }
        }
    }

    private void serve(Socket connection) {
        connections.add(connection);
        try (connection) {
            new SmtpSession(connection, mails, () -> behaviour).converse();
        } catch (IOException e) {
            // the client went away; what it had finished is kept
            return;
        } finally {
            connections.remove(connection);
        }
    }
}
