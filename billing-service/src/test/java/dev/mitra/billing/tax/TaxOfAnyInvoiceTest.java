package dev.mitra.billing.tax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxOfAnyInvoiceTest {

    private static final int CASES = 5_000;

    @Test
    @DisplayName(
            "R10.1 for any net sum and rate the tax is the whole number of cents that whole-number arithmetic gives")
    void the_tax_is_what_whole_numbers_give() {
        var random = Seeds.random();
        for (int round = 0; round < CASES; round++) {
            long cents = 1 + random.nextLong(100_000_000_00L);
            // in thousandths of a per cent, as states write them: 6.625
            int rate = 1 + random.nextInt(12_000);
            var percent = rate / 1000 + "." + "%03d".formatted(rate % 1000);
            var tax = new SalesTax(TaxTables.of(TaxTables.state("TX", percent, Treatment.TAXABLE)))
                    .assess(
                            new TaxPlace(Country.US, "TX"),
                            Money.ofMinor(cents, "USD"),
                            LocalDate.of(2026, 1, 15),
                            null)
                    .tax(Currency.getInstance("USD"));
            assertThat(tax.minor()).as("%d cents at %s %%", cents, percent).isEqualTo(oracle(cents, rate));
        }
    }

    // Half up: twice the product and the divisor, over twice the divisor, cut off.
    private static long oracle(long cents, int rate) {
        var divisor = BigInteger.valueOf(100_000);
        return BigInteger.valueOf(cents)
                .multiply(BigInteger.valueOf(rate))
                .shiftLeft(1)
                .add(divisor)
                .divide(divisor.shiftLeft(1))
                .longValueExact();
    }
}
