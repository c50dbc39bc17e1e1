package dev.mitra.stack.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Mails that are broken, or that only somebody who means harm would send.
record MailFiles(Call good) {

    static final String GOOD = """
        From: Sam Ple <sam@sample.example>
        To: threads@vendor.example
        Subject: A question
        Date: Wed, 25 Nov 2026 12:00:00 +0000
        Message-ID: <FRESH-REFERENCE@sample.example>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        How many seats are there?
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename="a.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjQK
        --b--
        """;

    List<Call> all() {
        var calls = new ArrayList<Call>();
        BadFiles.withoutLines(GOOD).forEach((what, mail) -> calls.add(good.body(what, mail)));
        BadValues.words().forEach((what, value) -> {
            calls.add(good.body(what + " as subject", GOOD.replace("A question", value)));
            calls.add(good.body(what + " as sender", GOOD.replace("Sam Ple <sam@sample.example>", value)));
            calls.add(good.body(what + " as id", GOOD.replace("<FRESH-REFERENCE@sample.example>", value)));
            calls.add(good.body(what + " as day", GOOD.replace("Wed, 25 Nov 2026 12:00:00 +0000", value)));
            calls.add(good.body(what + " as text", GOOD.replace("How many seats", value)));
            calls.add(good.body(what + " as file name", GOOD.replace("a.pdf", value)));
            calls.add(good.body(what + " as type", GOOD.replace("application/pdf", value)));
            calls.add(good.body(what + " as letters", GOOD.replace("charset=utf-8", "charset=" + value)));
        });
        calls.add(good.body("parts in parts", nested()));
        calls.add(good.body("headers without end", "X-A: b\n".repeat(20_000) + GOOD));
        calls.add(good.body("recipients without end", GOOD.replace("threads@", "a@b.example, ".repeat(5_000))));
        calls.add(good.body("no base64", GOOD.replace("JVBERi0xLjQK", "%%%%")));
        calls.add(good.body("no letters of any kind", GOOD.getBytes(StandardCharsets.UTF_16)));
        calls.add(good.body("names in the names' own letters", GOOD.replace("Sam Ple", "=?utf-8?B?////?=")));
        return calls;
    }

    private static String nested() {
        var text = new StringBuilder("From: a@b.example\nSubject: deep\nMIME-Version: 1.0\n");
        for (var i = 0; i < 500; i++) {
            text.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        return text.append("Content-Type: text/plain\n\na\n").toString();
    }
}
