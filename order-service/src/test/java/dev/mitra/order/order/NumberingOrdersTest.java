package dev.mitra.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberingOrdersTest {

    @Test
    void a_number_is_an_eleven_digit_sequence_and_its_check_digit() {
        assertThat(OrderNumber.of(42).digits()).isEqualTo("000000000424");
        assertThat(OrderNumber.of(99_999_999_999L).digits()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "000000000425", "00000000042x", "0000000004240", "٠٠٠٠٠٠٠٠٠٤٢٤"})
    void what_is_no_number_is_refused(String text) {
        assertThat(OrderNumber.isValid(text)).isFalse();
        assertThatThrownBy(() -> new OrderNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000_000_000L})
    void the_sequence_stays_within_eleven_digits(long sequence) {
        assertThatThrownBy(() -> OrderNumber.of(sequence)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_single_wrong_digit_is_noticed() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            var right = OrderNumber.of(1 + random.nextLong(99_999_999_999L)).digits();
            for (int place = 0; place < 12; place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    var typed = right.substring(0, place) + digit + right.substring(place + 1);
                    assertThat(OrderNumber.isValid(typed)).as(typed).isEqualTo(typed.equals(right));
                }
            }
        }
    }
}
