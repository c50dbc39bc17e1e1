package dev.mitra.stack.mail;

import com.sun.net.httpserver.HttpServer;
import dev.mitra.testkit.MailCatcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/// Arguments: the SMTP port, the port of the pages, the folder that keeps the mails. The environment
/// tells where mails for the programme are handed on: `MITRA_MAIL_HOOK`, `MITRA_RESELLER_INBOUND_SECRET`,
/// `MITRA_RESELLER_INBOX`, `MITRA_RESELLER_MAIL_GATEWAY`.
public final class MailCatcherProgram {

    private MailCatcherProgram() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[2]);
        var catcher = MailCatcher.in(folder, Integer.parseInt(arguments[0]));
        handOver(catcher, folder.resolveSibling("inbound"), System.getenv());
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new MailRoutes(catcher));
        server.start();
        System.out.println("SMTP on " + arguments[0] + ", mails on http://localhost:" + arguments[1]);
    }

    private static void handOver(MailCatcher catcher, Path spool, Map<String, String> environment) {
        var hook = environment.get("MITRA_MAIL_HOOK");
        if (hook != null) {
            new HandOver(
                            catcher,
                            new OwnMailboxes(environment.getOrDefault("MITRA_RESELLER_INBOX", "")),
                            new Gateway(environment.getOrDefault("MITRA_RESELLER_MAIL_GATEWAY", "")),
                            new Hook(URI.create(hook), environment.getOrDefault("MITRA_RESELLER_INBOUND_SECRET", "")),
                            new Spool(spool))
                    .start();
        }
    }
}
