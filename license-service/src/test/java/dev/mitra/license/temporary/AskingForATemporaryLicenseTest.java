package dev.mitra.license.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFile;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingForATemporaryLicenseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final ResellerId reseller = ResellerId.random();
    private final OrderLine line = Samples.perpetual(2);
    private final LicensedOrder placed =
            LicensedOrder.unknown(Samples.orderId()).placed(Samples.order(reseller, line));

    @Test
    @DisplayName("R7.4 on an order of one's own that waits for its release it is given")
    void given() {
        assertThat(refusal(placed, line.lineId(), reseller, List.of(), 10)).isEmpty();
    }

    @Test
    @DisplayName("R7.4 another reseller's order and one that is not placed do not exist")
    void unknown_order() {
        assertThat(refusal(placed, line.lineId(), ResellerId.random(), List.of(), 10))
                .contains(new TemporaryAnswer.UnknownOrder());
        var onlyOwned =
                LicensedOrder.unknown(Samples.orderId()).ownedBy(new Owner(AccountId.random(), UUID.randomUUID()), NOW);
        assertThat(refusal(onlyOwned, line.lineId(), reseller, List.of(), 10))
                .contains(new TemporaryAnswer.UnknownOrder());
    }

    @Test
    @DisplayName("R7.4 a released order gets its permanent licence, a closed or held one gets none")
    void released_or_closed() {
        assertThat(refusal(placed.released(placed.ordered(), NOW), line.lineId(), reseller, List.of(), 10))
                .contains(new TemporaryAnswer.AlreadyReleased());
        assertThat(refusal(placed.closed("cancelled", NOW), line.lineId(), reseller, List.of(), 10))
                .contains(new TemporaryAnswer.OrderClosed());
        assertThat(refusal(placed.suspend(), line.lineId(), reseller, List.of(), 10))
                .contains(new TemporaryAnswer.OrderClosed());
    }

    @Test
    @DisplayName("R7.4 there is one per order line")
    void one_per_line() {
        var draft = new Drafting(NOW, LocalDate.of(2026, 11, 23)).temporary(placed.id(), placed.ordered(), line, 30, 1);
        var issued = License.of(draft, LicenseFile.of(draft, "a.b.c", "tmp-1"), null, reseller);
        assertThat(refusal(placed, line.lineId(), reseller, List.of(issued), 10))
                .contains(new TemporaryAnswer.Exists(issued.id()));
        assertThat(refusal(placed, new LineId(UuidV7.random()), reseller, List.of(issued), 10))
                .contains(new TemporaryAnswer.UnknownLine());
    }

    @Test
    @DisplayName("R7.4 the allowance caps them, and zero switches them off")
    void capped() {
        assertThat(refusal(placed, line.lineId(), reseller, List.of(), 2))
                .contains(new TemporaryAnswer.LimitReached(2));
        assertThat(refusal(placed, line.lineId(), reseller, List.of(), 0))
                .contains(new TemporaryAnswer.LimitReached(0));
    }

    private static Optional<TemporaryAnswer> refusal(
            LicensedOrder order, LineId line, ResellerId reseller, List<License> issued, int most) {
        return TemporaryPolicy.refusal(order, line, reseller, issued, () -> new Allowance(most, 2));
    }
}
