package dev.mitra.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.InvoiceReferences;
import dev.mitra.billing.receipt.MoneyMoved;
import dev.mitra.billing.receipt.MoneyReceived;
import dev.mitra.kernel.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The files of `bank-files`, each in a style or with a fault of its own; what each must tell stands in
/// expected.csv.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFilesOfManyBanksTest {

    private static final int MANY = 20_000;

    @ParameterizedTest(name = "{0}: {8}")
    @CsvFileSource(resources = "/bank-files/expected.csv", numLinesToSkip = 1)
    @DisplayName("R7.1 files in the style of many banks tell what they mean, or are refused for what is wrong")
    void each_file_tells_what_it_means(
            String file,
            String outcome,
            int statements,
            int entries,
            int receipts,
            String sum,
            int movements,
            @Nullable String references,
            String what)
            throws IOException {
        switch (read(file)) {
            case BankFile.Refused(var fault, var where) ->
                assertThat(fault.name()).as("%s (%s)", what, where).isEqualTo(outcome);
            case BankFile.Read(var found) -> {
                assertThat(outcome).as(what).isEqualTo("READ");
                assertThat(found).hasSize(statements);
                assertThat(found.stream()
                                .mapToInt(statement -> statement.entries().size())
                                .sum())
                        .isEqualTo(entries);
                assertThat(found.stream()
                                .mapToInt(statement -> MoneyMoved.in(statement).size())
                                .sum())
                        .isEqualTo(movements);
                assertThat(found.stream()
                                .flatMap(statement -> MoneyMoved.in(statement).stream())
                                .allMatch(moved -> moved.takesBack() == file.matches(".*(reversal|return).*")))
                        .as("what takes an earlier booking back says so")
                        .isTrue();
                var money = found.stream()
                        .flatMap(statement -> MoneyReceived.in(statement).stream())
                        .toList();
                assertThat(money).hasSize(receipts);
                assertThat(money.stream().map(IncomingMoney::bookingKey).distinct())
                        .hasSize(receipts);
                assertThat(total(money)).isEqualTo(sum.startsWith("EUR") || sum.equals("0") ? sum : "USD " + sum);
                assertThat(money.stream()
                                .flatMap(one -> InvoiceReferences.in(one).stream())
                                .map(DocumentNumber::toString)
                                .collect(Collectors.joining(" ")))
                        .isEqualTo(Objects.requireNonNullElse(references, ""));
            }
        }
    }

    @Test
    @DisplayName(
            "R7.1 a huge file is read to its last booking, and its sums are checked; one that is beyond all reason is refused")
    void a_huge_file_is_read() {
        var huge = CamtFile.statement("HUGE");
        for (int number = 1; number <= MANY; number++) {
            huge.wire("0.10", "BANK-" + number, "Lone Star Licences LLC", "INV-2026-%06d".formatted(number));
        }
        var money = MoneyReceived.in(huge.readBack());
        assertThat(money).hasSize(MANY);
        assertThat(total(money)).isEqualTo("USD 2000.00");
        assertThat(InvoiceReferences.in(money.getLast()))
                .extracting(DocumentNumber::toString)
                .containsExactly("INV-2026-020000");
        assertThat(fault(huge.xml("3000.01"), XmlLimits.USUAL)).isEqualTo(BankFileFault.WRONG_SUMS);
        var limits = new XmlLimits(50L << 20, 40, 10_000, 500_000, MANY - 1);
        assertThat(fault(huge.xml(), limits)).isEqualTo(BankFileFault.FILE_TOO_LARGE);
    }

    private static BankFileFault fault(String xml, XmlLimits limits) {
        var bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return ((BankFile.Refused) CamtReader.read(bytes, CamtFile.IBAN::equals, limits)).fault();
    }

    private static BankFile read(String file) throws IOException {
        try (var stream = Objects.requireNonNull(
                ReadingFilesOfManyBanksTest.class.getResourceAsStream("/bank-files/" + file + ".xml"), file)) {
            return CamtReader.read(stream, CamtFile.IBAN::equals, XmlLimits.USUAL);
        }
    }

    private static String total(List<IncomingMoney> money) {
        return money.stream()
                .map(IncomingMoney::amount)
                .reduce(Money::plus)
                .map(sum -> sum.currency() + " " + sum.amount().toPlainString())
                .orElse("0");
    }
}
