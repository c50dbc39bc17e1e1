package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAFileThatTravelledTest {

    private static final Vendor VENDOR = new Vendor();
    private static final String JWS = VENDOR.perpetual();
    private static final String FILE = Vendor.file(JWS);

    static Stream<Map.Entry<String, byte[]>> forms() {
        return Map.of(
                "as mailed", utf8(FILE),
                "CRLF", utf8(FILE.replace("\n", "\r\n")),
                "old Mac line ends", utf8(FILE.replace("\n", "\r")),
                "byte order mark", utf8("\uFEFF" + FILE),
                "wrapped at 30", utf8(FILE.replaceAll("([^\\n]{30})", "$1\n")),
                "one line", utf8(FILE.replace("\n", " ")),
                "quoted in a reply", utf8("> " + FILE.replace("\n", "\n> ")),
                "trailing blanks and tabs", utf8(FILE.replace("\n", " \t \n")),
                "a mail around it", utf8("Dear Ayu,\n\n" + FILE + "\nBest regards: Dana\n"),
                "an XML declaration before it", utf8("<?xml version=\"1.0\"?>\n" + FILE))
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, byte[]>> encodings() {
        return Map.of(
                "UTF-16LE with mark", bytes("\uFEFF" + FILE, "UTF-16LE"),
                "UTF-16BE with mark", bytes("\uFEFF" + FILE, "UTF-16BE"),
                "UTF-16LE without mark", bytes(FILE, "UTF-16LE"),
                "UTF-16BE without mark", bytes(FILE, "UTF-16BE"),
                "the signed text alone", utf8(JWS),
                "the signed text alone, wrapped", utf8(JWS.replaceAll("(.{64})", "$1\r\n")))
                .entrySet()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"forms", "encodings"})
    void what_editors_mail_programs_and_browsers_do_to_it_does_not_matter(Map.Entry<String, byte[]> form) {
        assertThat(VENDOR.product().build().verify(form.getValue())).isInstanceOf(LicenseResult.Valid.class);
    }

    @Test
    void a_file_without_its_last_line_says_so() {
        var cut = utf8(FILE.substring(0, FILE.indexOf("-----END")));
        assertThat(hint(cut)).contains("END MITRA LICENSE");
    }

    @Test
    void the_zip_archive_itself_says_to_unpack_it() {
        assertThat(hint(utf8("PK\3\4 and more"))).contains("unpack");
    }

    @Test
    void another_file_says_that_the_beginning_is_missing() {
        assertThat(hint(utf8("<html>log in</html>"))).contains("BEGIN MITRA LICENSE");
        assertThat(hint(new byte[0])).contains("BEGIN MITRA LICENSE");
    }

    @Test
    void a_huge_file_is_not_read() {
        var huge = new ByteArrayOutputStream();
        huge.writeBytes(utf8(FILE));
        huge.writeBytes(new byte[Armour.MOST_BYTES]);
        assertThat(hint(huge.toByteArray())).contains("larger");
    }

    private static String hint(byte[] file) {
        return ((LicenseResult.Unreadable) VENDOR.product().build().verify(file)).hint();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(java.nio.charset.Charset.forName(charset));
    }
}
