package dev.mitra.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    @DisplayName("R4.1 ten per cent off 99.00 leaves 89.10")
    void tenPerCentOff() {
        assertThat(Money.of("99.00", "USD").times(Percentage.of("10").complement()))
                .isEqualTo(Money.of("89.10", "USD"));
    }

    @ParameterizedTest(name = "{1} % of {0} USD is {2}")
    @CsvSource({"899.10, 6.25, 56.19", "2697.30, 6.625, 178.70", "18.64, 6.25, 1.17", "0.01, 50, 0.01", "0.01, 49, 0.00"
    })
    @DisplayName("a share is rounded half up at the cent")
    void halfUp(String amount, String percent, String expected) {
        assertThat(Money.of(amount, "USD").times(Percentage.of(percent))).isEqualTo(Money.of(expected, "USD"));
    }

    @Test
    void an_amount_finer_than_the_currency_is_refused_not_rounded() {
        assertThatThrownBy(() -> Money.of("1.005", "USD")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of("1.5", "JPY")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void two_currencies_never_mix() {
        assertThatThrownBy(() -> Money.of("1.00", "USD").plus(Money.of("1.00", "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sum_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> Money.ofMinor(Long.MAX_VALUE, "USD").plus(Money.ofMinor(1, "USD")))
                .isInstanceOf(ArithmeticException.class);
    }
}
