package dev.mitra.stack.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A line between the services and what they stand on, that can be slow or cut: a TCP proxy.
final class Line implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean cut;

    /// @param port where the services find it
    /// @param target where it leads to
    Line(int port, int target) {
        try {
            this.server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("the proxy cannot listen on " + port, e);
        }
        this.target = target;
        Thread.ofVirtual().name("line-" + port).start(this::listen);
    }

    /// Every piece of data takes so much longer, until it is called with zero.
    void slow(Duration each) {
        delay = each;
    }

    /// All connections are reset and new ones too, until it is mended.
    void cut() {
        cut = true;
        sockets.forEach(Line::reset);
    }

    void mend() {
        cut = false;
        delay = Duration.ZERO;
    }

    @Override
    public void close() {
        try {
            server.close();
            sockets.forEach(Line::reset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                // closed, or one caller that had gone again
                System.getLogger(Line.class.getName()).log(System.Logger.Level.DEBUG, "line", e);
            }
        }
    }

    private void connect(Socket caller) {
        if (cut) {
            reset(caller);
            return;
        }
        try {
            var callee = new Socket(InetAddress.getLoopbackAddress(), target);
            callee.setOption(StandardSocketOptions.TCP_NODELAY, true);
            caller.setOption(StandardSocketOptions.TCP_NODELAY, true);
            sockets.add(caller);
            sockets.add(callee);
            Thread.ofVirtual().start(() -> pass(caller, callee));
            pass(callee, caller);
        } catch (IOException e) {
            reset(caller);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            var buffer = new byte[16_384];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (delay.isPositive()) {
                    Saboteur.pause(delay);
                }
                out.write(buffer, 0, read);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            reset(from);
            reset(to);
        } finally {
            sockets.remove(from);
        }
    }

    /// RST in place of FIN, as a broken line does.
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            System.getLogger(Line.class.getName()).log(System.Logger.Level.DEBUG, "reset", e);
        }
    }
}
