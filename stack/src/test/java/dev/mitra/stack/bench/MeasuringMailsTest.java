package dev.mitra.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuringMailsTest {

    @Test
    void an_order_without_both_mails_is_missing_and_not_the_fastest_of_all() {
        var paid = List.of("a", "b", "c");

        assertThat(SteadyRate.missing(paid, Set.of("a", "b", "c"), Set.of("a", "b", "c")))
                .isEmpty();
        assertThat(SteadyRate.missing(paid, Set.of("a", "b"), Set.of("a", "c"))).containsExactly("b", "c");
    }
}
