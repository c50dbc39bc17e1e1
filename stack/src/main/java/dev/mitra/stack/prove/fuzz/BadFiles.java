package dev.mitra.stack.prove.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Uploads that are not what they claim to be.
///
/// @param type the media type that the operation asks for
record BadFiles(Call good, String type) {

    List<Call> all() {
        var calls = new ArrayList<Call>();
        switch (type) {
            case "application/xml" -> calls.addAll(new BankFiles(good).all());
            case "text/csv" -> calls.addAll(new CsvFiles(good).all());
            case "message/rfc822" -> calls.addAll(new MailFiles(good).all());
            case "application/x-www-form-urlencoded" -> calls.addAll(new Forms(good).all());
            case "image/png" -> Pictures.bad().forEach((what, file) -> calls.add(good.body(what, file)));
            default -> {}
        }
        calls.add(good.body("an empty file", ""));
        PdfFiles.bad().forEach((what, file) -> calls.add(good.body(what, file)));
        for (var other : List.of("application/json", "text/plain", "application/pdf", "nonsense")) {
            calls.add(good.with("as " + other, "Content-Type", other).neverTaken());
        }
        for (var broken : List.of("*/*", "a/b;c=\"", type + ";charset=nonsense")) {
            calls.add(good.with("as " + broken, "Content-Type", broken));
        }
        calls.add(good.without("without a type", "Content-Type"));
        return calls;
    }

    /// What it asks for, so that the bad ones differ from something good.
    static byte[] good(String type, String path) {
        return type.equals("image/png") ? Pictures.png() : text(type, path).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String type, String path) {
        return switch (type) {
            case "application/xml" -> BankFiles.BANK_FILE;
            case "text/csv" -> CsvFiles.good(path);
            case "message/rfc822" -> MailFiles.GOOD;
            case "application/x-www-form-urlencoded" -> Forms.good(path);
            default -> PdfFiles.GOOD;
        };
    }

    /// The lines of a text in all their order, once each left out, doubled and cut in half.
    static Map<String, String> withoutLines(String text) {
        var lines = text.split("\n");
        var bad = new TreeMap<String, String>();
        for (var i = 0; i < lines.length; i++) {
            var line = lines[i] + "\n";
            bad.put("without line " + i, text.replace(line, ""));
            bad.put("line " + i + " twice", text.replace(line, line + line));
            bad.put("half of line " + i, text.replace(line, line.substring(0, line.length() / 2) + "\n"));
        }
        return bad;
    }
}
