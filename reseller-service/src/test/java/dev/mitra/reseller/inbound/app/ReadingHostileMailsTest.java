package dev.mitra.reseller.inbound.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.inbound.FoldedText;
import dev.mitra.reseller.inbound.SenderProof;
import dev.mitra.reseller.opportunity.OfferText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Mails whose reading took minutes as long as its cost grew with the square of their length. The limit is far from
/// what a linear reading takes, and from what the other one took.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingHostileMailsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final int MANY = 200_000;

    @Test
    @DisplayName("R12.1 a text of empty lines is read in one walk")
    void empty_lines() {
        var text = "a" + "\n".repeat(MANY) + "x";
        var folded = assertTimeoutPreemptively(LONG_ENOUGH, () -> FoldedText.of(text));
        assertThat(folded.own()).startsWith("a").endsWith("x");
        assertThat(folded.quoted()).isNull();
    }

    @Test
    @DisplayName("R12.1 a text of lines that look like repeated ones is read in one walk")
    void marked_lines() {
        var text = "a\n" + "> b\n\n".repeat(MANY / 4) + "x";
        assertThat(assertTimeoutPreemptively(LONG_ENOUGH, () -> FoldedText.of(text))
                        .quoted())
                .isNull();
    }

    @Test
    @DisplayName("R12.1 a table of empty cells is read in one walk")
    void cells() {
        var html = "Content-Type: text/html\n\n<table><tr><td>a" + "<td>".repeat(MANY - 10) + "x</table>";
        var reader = new ReadMail(new SenderProof("mx.kestrelwood.example"));
        var mail = assertTimeoutPreemptively(
                LONG_ENOUGH,
                () -> reader.read(html.getBytes(StandardCharsets.UTF_8), "0".repeat(64), "kestrelwood.example"));
        assertThat(mail.text().own()).startsWith("a").endsWith("x");
    }

    @Test
    @DisplayName("R12.1 a subject that answers an answer of an answer is read in one walk")
    void answers() {
        var subject = "Re:".repeat(MANY * 2) + " Seats";
        assertThat(assertTimeoutPreemptively(LONG_ENOUGH, () -> Subject.of(subject))
                        .text())
                .isNotBlank();
    }

    @Test
    @DisplayName("R11.4 an offer in a line of spaces is read in one walk")
    void spaces() {
        var text = " ".repeat(MANY) + "x";
        assertThat(assertTimeoutPreemptively(LONG_ENOUGH, () -> OfferText.read(text, Country.US)))
                .isEmpty();
    }
}
