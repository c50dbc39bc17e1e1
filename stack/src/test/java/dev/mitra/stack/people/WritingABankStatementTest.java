package dev.mitra.stack.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingABankStatementTest {

    @Test
    void every_wire_is_an_entry_and_the_balances_add_up() throws Exception {
        var on = LocalDate.of(2026, 3, 2);
        var file = Bank.file(
                "S-1",
                List.of(
                        new Wire("B1", "899.10", "USD", on, "Quinn & Sons <US>", "RF54INV2026000042"),
                        new Wire("B2", "0.90", "USD", on, "Quinn", "")));

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("Ntry").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("Nm").item(0).getTextContent()).isEqualTo("Quinn & Sons <US>");
        assertThat(document.getElementsByTagName("Amt").item(0).getTextContent())
                .isEqualTo("0.00");
        assertThat(document.getElementsByTagName("Amt").item(1).getTextContent())
                .isEqualTo("900.00");
    }
}
