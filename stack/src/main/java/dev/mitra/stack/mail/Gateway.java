package dev.mitra.stack.mail;

import dev.mitra.testkit.CaughtMail;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a mail gateway writes on top of a mail before it hands it on. Behind this one there is no DNS:
/// whoever connects on this machine is believed to be the envelope's sender. Whether From says the same
/// is for the service to see.
///
/// @param name authserv-id, as the service knows it
record Gateway(String name) {

    byte[] stamped(CaughtMail mail, List<String> ours) {
        var top = new StringBuilder("Return-Path: <" + mail.from() + ">\r\n");
        ours.forEach(address -> top.append("Delivered-To: ")
                .append(address.replaceAll("\\s", ""))
                .append("\r\n"));
        top.append("Authentication-Results: ")
                .append(name)
                .append("; ")
                .append(found(mail))
                .append("\r\n");
        var out = new ByteArrayOutputStream();
        out.writeBytes(top.toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(withoutForgeries(mail.raw()));
        return out.toByteArray();
    }

    private static String found(CaughtMail mail) {
        return mail.from().matches("[^\\s\"()<>;=\\\\]+@[^\\s\"()<>;=\\\\]+")
                ? "spf=pass smtp.mailfrom=" + mail.from()
                : "spf=none";
    }

    /// Results that came with the mail are none of ours and go (RFC 8601, section 5), with the lines that
    /// continue them.
    private byte[] withoutForgeries(byte[] raw) {
        var text = new String(raw, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        var head = end < 0 ? text : text.substring(0, end + 2);
        var kept = new StringBuilder();
        boolean forged = false;
        for (var line : head.split("(?<=\n)")) {
            boolean continues = line.startsWith(" ") || line.startsWith("\t");
            forged = continues ? forged : isResult(line);
            if (!forged) {
                kept.append(line);
            }
        }
        return (kept + text.substring(head.length())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isResult(String line) {
        return line.toLowerCase(Locale.ROOT).matches("(?s)authentication-results\\s*:.*");
    }
}
