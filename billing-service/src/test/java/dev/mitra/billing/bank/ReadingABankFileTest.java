package dev.mitra.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingABankFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"053.001.02", "053.001.04", "053.001.08", "054.001.04", "054.001.08"})
    void every_version_tells_the_same(String version) {
        var statement = CamtFile.statement("S1")
                .version(version)
                .wire("955.29", "BANK-1", "Lone Star Licences LLC", "RF54INV2026000042")
                .readBack();
        assertThat(statement.iban()).isEqualTo(CamtFile.IBAN);
        var entry = statement.entries().getFirst();
        assertThat(entry.isMoneyReceived()).isTrue();
        assertThat(entry.valueDate()).isEqualTo(LocalDate.of(2026, 2, 1));
        var payment = entry.payments().getFirst();
        assertThat(payment.amount()).isEqualTo(usd("955.29"));
        assertThat(payment.payer()).isEqualTo("Lone Star Licences LLC");
        assertThat(payment.remittance()).containsExactly("RF54INV2026000042");
    }

    @ParameterizedTest
    @CsvSource({"CRDT,PDNG", "CRDT,INFO", "DBIT,BOOK"})
    @DisplayName("R5.2 pending, informative and outgoing entries are no money received")
    void only_booked_credits_are_money_received(String direction, String status) {
        var file = CamtFile.statement("S1").entry("10.00", direction, status, "B1", "");
        var statement = (direction.equals("DBIT") ? file.counting("-10.00") : file).readBack();
        assertThat(statement.entries().getFirst().isMoneyReceived()).isFalse();
    }

    @Test
    @DisplayName("R5.2 a credit that takes a debit back is no money received")
    void a_reversal_is_no_money_received() {
        var statement = CamtFile.statement("S1")
                .entry("10.00", "CRDT", "BOOK", "B1", "<RvslInd>true</RvslInd>")
                .counting("10.00")
                .readBack();
        assertThat(statement.entries().getFirst().isMoneyReceived()).isFalse();
    }

    @Test
    void a_batch_booking_is_as_many_payments_as_it_holds() {
        var statement = CamtFile.statement("S1")
                .entry("30.00", "CRDT", "BOOK", "B1", "<NtryDtls>" + tx("10.00") + tx("20.00") + "</NtryDtls>")
                .counting("30.00")
                .readBack();
        assertThat(statement.entries().getFirst().payments())
                .extracting(BankPayment::amount)
                .containsExactly(usd("10.00"), usd("20.00"));
    }

    @Test
    void parts_that_are_not_the_whole_refuse_the_file() {
        var file = CamtFile.statement("S1")
                .entry("30.00", "CRDT", "BOOK", "B1", "<NtryDtls>" + tx("10.00") + tx("20.01") + "</NtryDtls>")
                .counting("30.00");
        assertRefused(file.xml(), BankFileFault.WRONG_SUMS);
    }

    @Test
    void what_the_payer_sent_is_kept_beside_what_arrived() {
        var details = """
                <NtryDtls><TxDtls><AmtDtls><InstdAmt><Amt Ccy="USD">100.00</Amt></InstdAmt></AmtDtls></TxDtls></NtryDtls>""";
        var payment = CamtFile.statement("S1")
                .entry("75.00", "CRDT", "BOOK", "B1", details)
                .counting("75.00")
                .readBack()
                .entries()
                .getFirst()
                .payments()
                .getFirst();
        assertThat(payment.amount()).isEqualTo(usd("75.00"));
        assertThat(payment.instructed()).isEqualTo(usd("100.00"));
    }

    @Test
    void an_amount_with_noughts_after_the_cents_is_that_amount() {
        var statement = CamtFile.statement("S1").wire("8.85000", "B1", "X", "Y").readBack();
        assertThat(statement.entries().getFirst().amount()).isEqualTo(usd("8.85"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.855", "-1.00", "1e9", "1,00", "", "99999999999999999999"})
    void an_amount_that_is_none_refuses_the_file(String amount) {
        var xml = CamtFile.statement("S1").wire("1.00", "B1", "X", "Y").xml();
        assertRefused(
                xml.replace("<Ntry><Amt Ccy=\"USD\">1.00", "<Ntry><Amt Ccy=\"USD\">" + amount),
                BankFileFault.AMOUNT_NOT_UNDERSTOOD);
    }

    @Test
    void a_closing_balance_that_does_not_follow_refuses_the_file() {
        var file = CamtFile.statement("S1").wire("10.00", "B1", "X", "Y");
        assertRefused(file.xml("1010.01"), BankFileFault.WRONG_SUMS);
    }

    @Test
    void another_account_refuses_the_file() {
        var file = CamtFile.statement("S1").iban("DE02120300000000202051").wire("1.00", "B1", "X", "Y");
        assertRefused(file.xml(), BankFileFault.OTHER_ACCOUNT);
    }

    @Test
    void our_account_is_ours_with_blanks_too() {
        var statement = CamtFile.statement("S1")
                .iban("DE89 3704 0044 0532 0130 00")
                .wire("1.00", "B1", "X", "Y")
                .readBack();
        assertThat(statement.iban()).isEqualTo(CamtFile.IBAN);
    }

    private static String tx(String amount) {
        return "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"USD\">" + amount + "</Amt></TxAmt></AmtDtls></TxDtls>";
    }

    static void assertRefused(String xml, BankFileFault fault) {
        assertThat(CamtFile.read(xml))
                .isInstanceOfSatisfying(
                        BankFile.Refused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
