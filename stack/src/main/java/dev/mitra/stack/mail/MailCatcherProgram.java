package dev.mitra.stack.mail;

import com.sun.net.httpserver.HttpServer;
import dev.mitra.testkit.MailCatcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/// Arguments: the SMTP port, the port of the pages, the folder that keeps the mails.
public final class MailCatcherProgram {

    private MailCatcherProgram() {}

    public static void main(String[] arguments) throws IOException {
        var catcher = MailCatcher.in(Path.of(arguments[2]), Integer.parseInt(arguments[0]));
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new MailRoutes(catcher));
        server.start();
        System.out.println("SMTP on " + arguments[0] + ", mails on http://localhost:" + arguments[1]);
    }
}
