package dev.mitra.billing.receipt.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.Seeds;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The whole of matching against an oracle of its own: who wrote the wire knows what it names, and every subset
/// of the open invoices is tried.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTheMeaningTest {

    private static final int CASES = 4_000;

    @Test
    @DisplayName(
            "R7.2 worked example 13: for any invoices, payers and wires, matching finds what trying everything finds")
    void matching_finds_what_trying_everything_finds() {
        long seed = Seeds.next();
        var random = new Random(seed);
        int named = 0;
        int byAmount = 0;
        for (int round = 0; round < CASES; round++) {
            var world = new MatchingWorld(random);
            var wire = world.wire();
            var meaning = world.matching().of(wire.money());
            var expected = world.oracle(wire);
            assertThat(meaning.invoices())
                    .as("seed %d round %d: %s of %s", seed, round, wire, world)
                    .containsExactlyInAnyOrderElementsOf(expected.invoices());
            assertThat(meaning.payer())
                    .as("seed %d round %d: %s", seed, round, wire)
                    .isEqualTo(expected.payer());
            named += meaning.by().equals("REFERENCE") ? 1 : 0;
            byAmount += meaning.by().equals("AMOUNT") ? 1 : 0;
        }
        assertThat(named).as("both ways were walked").isGreaterThan(CASES / 10);
        assertThat(byAmount).isGreaterThan(CASES / 20);
    }

    /// What the oracle says.
    record Expected(
            List<Invoice> invoices,
            @org.jspecify.annotations.Nullable ResellerId payer) {}
}
