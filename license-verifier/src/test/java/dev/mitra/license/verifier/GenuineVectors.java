package dev.mitra.license.verifier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Genuine files: how they travel, and what is asked about them. */
final class GenuineVectors extends VectorWorkshop {

    List<VectorCase> all() {
        travelled();
        judged();
        listed();
        return cases;
    }

    private void travelled() {
        add("as-mailed", "the file as it is mailed", file);
        add("crlf", "line ends of Windows", file.replace("\n", "\r\n"));
        add("cr", "line ends of the first Macs", file.replace("\n", "\r"));
        add("bom", "a byte order mark before it", "\uFEFF" + file);
        add("wrapped-at-30", "wrapped anew", file.replaceAll("([^\\n]{30})", "$1\n"));
        add("one-line", "all in one line", file.replace("\n", " "));
        add("quoted", "quoted in a reply", "> " + file.replace("\n", "\n> "));
        add("trailing-blanks", "blanks and tabs at the line ends", file.replace("\n", " \t \n"));
        add("mail-around", "a letter around it", "Dear Ayu,\n\n" + file + "\nBest regards: Dana\n");
        add("renamed", "what a browser makes of it", "<?xml version='1.0'?>\n" + file)
                .named(".lic.xml");
        add(
                "stray-characters",
                "that no JWS has",
                Vendor.file(perpetual.substring(0, 99) + "=!* " + perpetual.substring(99)));
        cases.add(VectorCase.text("utf-16le-mark", "UTF-16 of Windows", "\uFEFF" + file, StandardCharsets.UTF_16LE));
        cases.add(VectorCase.text("utf-16be-mark", "UTF-16", "\uFEFF" + file, StandardCharsets.UTF_16BE));
        cases.add(VectorCase.text("utf-16le", "without a mark", file, StandardCharsets.UTF_16LE));
        cases.add(VectorCase.text("utf-16be", "without a mark", file, StandardCharsets.UTF_16BE));
        add("signed-text-alone", "as in an environment variable", perpetual);
        add("signed-text-wrapped", "as in an environment variable", perpetual.replaceAll("(.{64})", "$1\r\n"));
        cases.add(VectorCase.text(
                        "words-changed",
                        "Valid",
                        "the words above are not signed",
                        file.replace("PT Contoh Nusantara", "Somebody Else"))
                .differing());
        cases.add(VectorCase.text(
                        "words-added", "Valid", "words were added", file.replace("-----BEGIN", "For: all\n-----BEGIN"))
                .differing());
    }

    private void judged() {
        var lastDay = LocalDate.of(2027, 11, 23);
        add("updates-last-day", "released on the last day", file).released(lastDay);
        add("updates-ended", "UpdatesEnded", "released a day later", perpetual).released(lastDay.plusDays(1));
        var term = Vendor.payload("TERM", null, LocalDate.of(2026, 12, 31));
        add("term-last-day", "Valid", "the last day, west of Hawaii", license(term))
                .at("2027-01-01T11:59:59Z")
                .differing();
        add("term-over", "Expired", "the day after, everywhere", license(term))
                .at("2027-01-01T12:00:00Z")
                .differing();
        var payload = Vendor.perpetualPayload();
        var sdk = payload.replace("PERPETUAL", "SDK").replace("\"developers\":1", "\"developers\":null");
        add(
                        "sdk",
                        "Valid",
                        "for 250 customers of whoever builds on it",
                        license(sdk.replace("\"deployments\":null", "\"deployments\":250")))
                .differing();
        add("metered", "Valid", "for a month", license(Vendor.payload("METERED", null, LocalDate.of(2026, 12, 23))))
                .differing();
        add(
                        "steers-a-terminal",
                        "Valid",
                        "control characters are shown as blanks",
                        license(payload.replace("PT Contoh", "PT\\u001b[2J\\nContoh\\u007f")))
                .differing();
        add("clock-a-day-behind", "a computer's wrong clock", file).at("2026-11-22T12:00:00Z");
        add("clock-two-days-behind", "NotYetValid", "more than a day", perpetual)
                .at("2026-11-21T12:00:00Z");
        add("other-family", "WrongProduct", "another product", perpetual).asking("Quillmark/Java");
        add("other-platform", "WrongProduct", "another platform", perpetual).asking("Tabulon/.NET");
        add("in-2045", "a perpetual licence never ends", file).at("2045-01-01T00:00:00Z");
    }

    private void listed() {
        add("listed-valid", "two bits 0", file).listed("valid-7.jwt");
        add("listed-revoked", "Revoked", "two bits 1", perpetual).listed("revoked-8.jwt");
        add("listed-suspended", "Suspended", "two bits 2", perpetual).listed("suspended-8.jwt");
        add("listed-replaced", "Superseded", "two bits 3", perpetual).listed("replaced-8.jwt");
        add("list-too-short", "younger than the list", file).listed("short-8.jwt");
        add("list-of-a-stranger", "signed under a root that is not trusted", file)
                .listed("stranger-9.jwt");
        add("list-cut-off", "never stops a product", file).listed("cut-off-8.jwt");
        add("newest-list-counts", "Revoked", "8 before 7", perpetual).listed("revoked-8.jwt", "valid-7.jwt");
        add("list-rolled-back", "7 after 8 was seen", file)
                .listed("valid-7.jwt")
                .seen(8, true);
        add("list-taken-away", "none after 8 was seen", file).seen(8, true);
        add("list-as-seen", "7 after 7 was seen", file).listed("valid-7.jwt").seen(7, false);
    }
}
