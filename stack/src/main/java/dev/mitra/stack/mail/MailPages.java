package dev.mitra.stack.mail;

import dev.mitra.testkit.CaughtMail;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Mails as plain HTML for people.
final class MailPages {

    private MailPages() {}

    /// In the order given.
    static String list(Stream<CaughtMail> mails) {
        var rows = mails.map(MailPages::row).toList();
        return page("Newest mails", """
                <table><tr><th>Received (UTC)</th><th>Subject</th><th>To</th><th>Files</th></tr>
                %s</table>""".formatted(String.join("", rows)));
    }

    private static String row(CaughtMail mail) {
        return """
                <tr><td>%s</td><td><a href="/mails/%s">%s</a></td><td>%s</td><td>%d</td></tr>
                """.formatted(
                        mail.at().toString().substring(0, 19).replace('T', ' '),
                        mail.id(),
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        mail.attachments().size());
    }

    static String one(CaughtMail mail) {
        var files = mail.attachments();
        var links = String.join(
                " ",
                IntStream.range(0, files.size())
                        .mapToObj(i -> "<a href=\"/mails/%s/attachments/%d\">%s</a>"
                                .formatted(mail.id(), i, escaped(files.get(i).name())))
                        .toList());
        return page(escaped(mail.subject()), """
                <p><a href="/">Newest mails</a> · <a href="/mails/%s/raw">raw</a></p>
                <p>From %s<br>To %s<br>%s<br>%s</p>
                <p>%s</p>
                <pre>%s</pre>""".formatted(
                        mail.id(),
                        escaped(mail.from()),
                        escaped(String.join(", ", mail.to())),
                        mail.at(),
                        escaped(mail.messageId()),
                        links,
                        escaped(mail.text())));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:15px sans-serif;margin:2em}td,th{text-align:left;padding:.2em 1.5em .2em 0}
                pre{white-space:pre-wrap}</style><h1>%1$s</h1>
                %2$s</html>
                """.formatted(title, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
