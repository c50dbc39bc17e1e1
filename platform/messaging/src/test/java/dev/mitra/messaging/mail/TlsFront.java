package dev.mitra.messaging.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/// Takes TLS off and hands the bytes on to a port of this machine, with a certificate for a name that it has
/// signed itself.
final class TlsFront implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final SSLServerSocket listener;
    private final int behind;
    private final Path certificate;

    TlsFront(Path folder, String name, int behind) throws Exception {
        var store = folder.resolve(name + ".p12");
        this.certificate = folder.resolve(name + ".pem");
        this.behind = behind;
        keytool("-genkeypair -alias front -keyalg EC -groupname secp256r1 -dname CN=" + name + " -ext san=dns:" + name
                + " -validity 2 -keystore " + store);
        keytool("-exportcert -rfc -alias front -keystore " + store + " -file " + certificate);
        this.listener = (SSLServerSocket)
                context(store).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /// In PEM: who trusts it, trusts this front.
    String certificate() {
        return certificate.toString();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                Thread.ofVirtual().start(() -> pipe(client, server));
                Thread.ofVirtual().start(() -> pipe(server, client));
            } catch (IOException e) {
                // closed: the loop's condition tells
            }
        }
    }

    private static void pipe(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one side went away, or the client did not like the certificate: both are closed
        }
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String arguments) throws InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        try {
            var exit = new ProcessBuilder((tool + " " + arguments + " -storepass " + PASSWORD).split(" "))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("keytool " + arguments + " answered " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
