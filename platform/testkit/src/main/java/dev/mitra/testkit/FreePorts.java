package dev.mitra.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports of this machine's loopback address.
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 31_999;

    private FreePorts() {}

    /// A port that was free a moment ago. It lies below those that the system lends to clients, so that no connection
    /// takes it before the server is up; and it is drawn by lot, so that two test runs hardly meet.
    public static int any() {
        return ThreadLocalRandom.current()
                .ints(FIRST, LAST + 1)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow();
    }

    /// Whether something can be started on this port now.
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether something answers on this port now.
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
