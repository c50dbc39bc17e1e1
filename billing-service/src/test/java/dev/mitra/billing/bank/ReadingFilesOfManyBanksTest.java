package dev.mitra.billing.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.InvoiceReferences;
import dev.mitra.billing.receipt.MoneyMoved;
import dev.mitra.billing.receipt.MoneyReceived;
import dev.mitra.kernel.Money;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The files of `bank-files`, each in a style or with a fault of its own; what each must tell stands in
/// expected.csv.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingFilesOfManyBanksTest {

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
