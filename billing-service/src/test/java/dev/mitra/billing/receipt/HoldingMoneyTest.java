package dev.mitra.billing.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.bank.ChargesBearer;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingMoneyTest {

    private final IncomingMoney wire = Wires.of("955.29", List.of());

    @Test
    @DisplayName("R5.2 all holds are off by default")
    void off_by_default() {
        var off = new HoldPolicy(null, HoldPolicy.NewPayers.ACCEPTED, List.of());
        assertThat(off.hold(wire, false)).isEmpty();
    }

    @Test
    @DisplayName("R5.2 amounts beyond the limit wait, the limit itself does not")
    void beyond_the_limit() {
        assertThat(above("955.28").hold(wire, true)).contains(HoldReason.AMOUNT);
        assertThat(above("955.29").hold(wire, true)).isEmpty();
    }

    @Test
    @DisplayName("R5.2 the first money from an account waits where that is wanted")
    void the_first_from_an_account() {
        var held = new HoldPolicy(null, HoldPolicy.NewPayers.HELD, List.of());
        assertThat(held.hold(wire, false)).contains(HoldReason.NEW_PAYER);
        assertThat(held.hold(wire, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Lone Star', true", "'LÓNE-STAR  licences', true", "'Lone Wolf', false", "'  ', false"})
    @DisplayName("R5.2 payers on the list wait, however they are spelt")
    void payers_on_the_list(String listed, boolean waits) {
        var policy = new HoldPolicy(null, HoldPolicy.NewPayers.ACCEPTED, List.of(listed));
        assertThat(policy.hold(wire, true).isPresent()).isEqualTo(waits);
    }

    @ParameterizedTest
    @CsvSource({
        "VENDOR, 6798.59, 6773.59, 6798.59, 25.00",
        "PAYER,  6798.59, 6773.59, 6798.59,  0.00",
        "VENDOR, 6798.59, 6767.59, 6798.59,  0.00",
        "VENDOR, 1000.00,  989.99, 1000.00,  0.00",
        "VENDOR, 1000.00,  990.00, 1000.00, 10.00",
        "VENDOR, 1000.00,  990.00,  995.00,  5.00",
        "VENDOR, 1000.00, 1000.00, 1010.00,  0.00"
    })
    @DisplayName(
            "Worked example 12: the vendor bears charges that the file shows, within 30.00 and 1 %, never more than is open")
    void who_bears_charges(ChargesPolicy policy, String sent, String arrived, String open, String borne) {
        var money = Wires.sent(sent, arrived);
        assertThat(policy.borne(money, usd(open))).isEqualTo(usd(borne));
    }

    @ParameterizedTest
    @CsvSource({"PAYER, 0.00", "SHARED, 10.00", "PAYEE, 10.00", ", 0.00"})
    @DisplayName(
            "Worked example 12: where charges are shared, the vendor bears those that the file says are not the payer's")
    void who_bears_shared_charges(@Nullable ChargesBearer said, String borne) {
        var money = Wires.sent("1000.00", "990.00", said);
        assertThat(ChargesPolicy.SHARED.borne(money, usd("1000.00"))).isEqualTo(usd(borne));
    }

    private static HoldPolicy above(String limit) {
        return new HoldPolicy(new BigDecimal(limit), HoldPolicy.NewPayers.ACCEPTED, List.of());
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
