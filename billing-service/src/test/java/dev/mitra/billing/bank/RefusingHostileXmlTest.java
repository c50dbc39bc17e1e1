package dev.mitra.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingHostileXmlTest {

    private final String good =
            CamtFile.statement("S1").wire("1.00", "B1", "Payer", "text").xml();

    @Test
    void a_doctype_is_refused_before_anything_is_resolved() {
        var hostile = good.replaceFirst(
                "<Document", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Document");
        ReadingABankFileTest.assertRefused(hostile, BankFileFault.DOCTYPE_FORBIDDEN);
        ReadingABankFileTest.assertRefused(hostile.replace("Payer", "&x;"), BankFileFault.DOCTYPE_FORBIDDEN);
    }

    @Test
    void entities_that_multiply_are_refused() {
        var bomb = "<!DOCTYPE Document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><Document";
        ReadingABankFileTest.assertRefused(
                good.replaceFirst("<Document", bomb).replace("Payer", "&b;"), BankFileFault.DOCTYPE_FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<Document>", "<Document><BkToCstmrStmt><Stmt></Document>"})
    void what_is_not_well_formed_is_refused(String xml) {
        ReadingABankFileTest.assertRefused(xml, BankFileFault.MALFORMED_XML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<Document/>",
                "<Document><BkToCstmrStmt/></Document>",
                "<Document><CstmrCdtTrfInitn/></Document>",
                "<Document><BkToCstmrStmt><Stmt><Id>1</Id></Stmt></BkToCstmrStmt></Document>"
            })
    void what_is_no_bank_statement_is_refused(String xml) {
        ReadingABankFileTest.assertRefused(xml, BankFileFault.NOT_A_BANK_STATEMENT);
    }

    @Test
    void a_file_is_read_no_further_than_its_limits() {
        assertTooLarge(new XmlLimits(100, 40, 100, 100, 100));
        assertTooLarge(new XmlLimits(10_000, 5, 100, 100, 100));
        assertTooLarge(new XmlLimits(10_000, 40, 3, 100, 100));
        assertTooLarge(new XmlLimits(10_000, 40, 100, 5, 100));
        assertTooLarge(new XmlLimits(10_000, 40, 100, 100, 0));
    }

    private void assertTooLarge(XmlLimits limits) {
        var file = new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8));
        assertThat(CamtReader.read(file, CamtFile.IBAN::equals, limits))
                .isInstanceOfSatisfying(
                        BankFile.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(BankFileFault.FILE_TOO_LARGE));
    }
}
