package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "' Jane.Doe@Example.COM ', jane.doe@example.com",
        "jane@Bücher.example, jane@xn--bcher-kva.example",
        "jane@bu\u0308cher.example, jane@xn--bcher-kva.example",
        "jane+tag@example.com, jane+tag@example.com",
        "j.a.n.e@example.com, j.a.n.e@example.com"
    })
    @DisplayName("R5.3 one mailbox has one spelling")
    void canonical(String text, String expected) {
        assertThat(EmailAddress.parse(text)).map(EmailAddress::canonical).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "@example.com",
                "jane@",
                "jane@localhost",
                "a@b@example.com",
                "\"jane doe\"@example.com",
                "jane(comment)@example.com",
                "jane@[127.0.0.1]",
                "jane\r\nBcc: x@example.com",
                "ja\u200bne@example.com",
                ".jane@example.com",
                "ja..ne@example.com",
                "jane@-example.com",
                "jane@exa_mple.com",
                "jane@stra\u00dfe.example",
                "jane@exam\u00adple.com"
            })
    @DisplayName("what no mailbox looks like is refused")
    void refused(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("the place of an erased mailbox is read back from what is kept, and nobody can name it")
    void forgotten() {
        var kept = "erased-0190a2a4-0000-7000-8000-000000000001@erased.invalid";
        assertThat(new EmailAddress(kept).isForgotten()).isTrue();
        assertThat(EmailAddress.parse(kept)).isEmpty();
        assertThat(EmailAddress.parse("Somebody@ERASED.invalid")).isEmpty();
        assertThat(EmailAddress.parse("erased@example.com")).get().returns(false, EmailAddress::isForgotten);
    }
}
