package dev.mitra.order.order;

import static dev.mitra.order.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.order.reseller.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingTermsTest {

    private static final Programme PROGRAMME = new Programme(30, 0, 15, 30, Programme.ReleaseTermsOrders.PLACEMENT);

    @ParameterizedTest(name = "{0}, oldest unpaid due {1}, ordered {2}: {3} by {4}")
    @DisplayName("R7.3 R7.7 terms follow from standing and the oldest unpaid due date")
    @CsvSource({
        ", , 2026-02-14, PREPAID, R7.3",
        "NEW, , 2026-02-14, PREPAID, R7.3",
        "RESTRICTED, , 2026-02-14, PREPAID, R7.7",
        "ESTABLISHED, , 2026-02-14, NET30, R7.3",
        "ESTABLISHED, 2026-02-14, 2026-02-14, NET30, R7.3",
        "ESTABLISHED, 2026-02-14, 2026-02-15, PREPAID, R7.7",
        "ESTABLISHED, 2026-02-20, 2026-02-15, NET30, R7.3",
        "NEW, 2026-02-14, 2026-02-15, PREPAID, R7.3"
    })
    void decision(@Nullable Standing standing, @Nullable LocalDate oldest, LocalDate today, Terms terms, String rule) {
        var decision = TermsPolicy.decide(new CreditHistory(standing, 3, oldest), today, PROGRAMME);
        assertThat(decision.terms()).isEqualTo(terms);
        assertThat(decision.explanation().getFirst().rule()).isEqualTo(rule);
        assertThat(decision.explanation().getFirst().result()).startsWith(terms.name());
    }

    @Test
    @DisplayName("R7.6 due is the order date and thirty calendar days, over a leap day too")
    void due() {
        var history = new CreditHistory(Standing.ESTABLISHED, 3, null);
        assertThat(TermsPolicy.decide(history, LocalDate.parse("2026-01-15"), PROGRAMME)
                        .dueOn())
                .isEqualTo("2026-02-14");
        assertThat(TermsPolicy.decide(history, LocalDate.parse("2028-02-14"), PROGRAMME)
                        .dueOn())
                .isEqualTo("2028-03-15");
    }

    @Test
    @DisplayName("R7.7 grace days delay the restriction and nothing else")
    void grace() {
        var lenient = new Programme(30, 3, 15, 30, Programme.ReleaseTermsOrders.PLACEMENT);
        var history = new CreditHistory(Standing.ESTABLISHED, 3, LocalDate.parse("2026-02-14"));
        assertThat(TermsPolicy.decide(history, LocalDate.parse("2026-02-17"), lenient)
                        .terms())
                .isEqualTo(Terms.NET30);
        assertThat(TermsPolicy.decide(history, LocalDate.parse("2026-02-18"), lenient)
                        .terms())
                .isEqualTo(Terms.PREPAID);
    }

    @Test
    @DisplayName("An order on terms is released when it is placed, unless the vendor wants the payment first")
    void release() {
        var strict = new Programme(30, 0, 15, 30, Programme.ReleaseTermsOrders.PAYMENT);
        assertThat(PROGRAMME.firstRelease(Terms.NET30, NOW)).isEqualTo(new Release.Released(Basis.TERMS, NOW));
        assertThat(PROGRAMME.firstRelease(Terms.PREPAID, NOW)).isEqualTo(new Release.Waiting());
        assertThat(strict.firstRelease(Terms.NET30, NOW)).isEqualTo(new Release.Waiting());
    }
}
