package dev.mitra.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// One SMTP conversation (RFC 5321, without authentication and TLS) in which the catcher may misbehave.
final class SmtpSession {

    private final Socket socket;
    private final CaughtMails mails;
    private final Supplier<MailBehaviour> behaviour;
    private String from = "";
    private List<String> to = new ArrayList<>();

    SmtpSession(Socket socket, CaughtMails mails, Supplier<MailBehaviour> behaviour) {
        this.socket = socket;
        this.mails = mails;
        this.behaviour = behaviour;
    }

    void converse() throws IOException {
        var in = new SmtpLines(socket.getInputStream());
        var out = socket.getOutputStream();
        answer(out, "220 mitra mail catcher");
        for (var line = line(in); line != null; line = line(in)) {
            if (!handle(line, in, out)) {
                return;
            }
        }
    }

    /// False ends the conversation.
    private boolean handle(String line, SmtpLines in, OutputStream out) throws IOException {
        var verb = line.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> answer(out, "250-mitra", "250-8BITMIME", "250-SMTPUTF8", "250 SIZE 36700160");
            case "HELO", "NOOP" -> answer(out, "250 OK");
            case "RSET" -> {
                reset();
                answer(out, "250 OK");
            }
            case "MAIL" -> {
                reset();
                from = address(line);
                answer(out, "250 OK");
            }
            case "RCPT" -> recipient(line, out);
            case "DATA" -> {
                return data(in, out);
            }
            case "QUIT" -> {
                answer(out, "221 bye");
                return false;
            }
            default -> answer(out, "502 not implemented");
        }
        return true;
    }

    private void recipient(String line, OutputStream out) throws IOException {
        if (behaviour.get() instanceof MailBehaviour.Refuse(int code, String text)) {
            answer(out, code + " " + text);
        } else {
            to.add(address(line));
            answer(out, "250 OK");
        }
    }

    private boolean data(SmtpLines in, OutputStream out) throws IOException {
        if (to.isEmpty()) {
            answer(out, "503 no recipient");
            return true;
        }
        answer(out, "354 end with a dot");
        var raw = body(in);
        switch (behaviour.get()) {
            case MailBehaviour.LoseAfterData _ -> {
                return false;
            }
            case MailBehaviour.DieAfterData _ -> {
                mails.keep(from, to, raw);
                return false;
            }
            case MailBehaviour.Delay(var duration) -> {
                Await.within(duration, () -> false);
                mails.keep(from, to, raw);
            }
            case MailBehaviour.Accept _, MailBehaviour.Refuse _ -> mails.keep(from, to, raw);
        }
        reset();
        answer(out, "250 taken");
        return true;
    }

    private void reset() {
        from = "";
        to = new ArrayList<>();
    }

    private static String address(String line) {
        var begin = line.indexOf('<');
        var end = line.indexOf('>', begin);
        return begin >= 0 && end > begin ? line.substring(begin + 1, end) : "";
    }

    /// The mail's lines up to the lone dot, with the doubled leading dots undone.
    private static byte[] body(SmtpLines in) throws IOException {
        var raw = new ByteArrayOutputStream();
        for (var line = in.next(); line != null; line = in.next()) {
            if (line.length == 1 && line[0] == '.') {
                return raw.toByteArray();
            }
            var skip = line.length > 0 && line[0] == '.' ? 1 : 0;
            raw.write(line, skip, line.length - skip);
            raw.write('\r');
            raw.write('\n');
        }
        throw new IOException("the client went away in the middle of a mail");
    }

    private static @org.jspecify.annotations.Nullable String line(SmtpLines in) throws IOException {
        var bytes = in.next();
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static void answer(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
