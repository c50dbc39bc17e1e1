package dev.mitra.license.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFile;
import dev.mitra.license.issue.LicenseState;
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
    private final License temporary = issuedFor(line);

    @Test
    @DisplayName("R7.4 on an order of one's own that waits for its release it is given")
    void given() {
        assertThat(refusal(placed, line.lineId(), reseller, List.of(), 10)).isEmpty();
    }

    @Test
    @DisplayName("R7.4 another reseller's order and one that is not placed do not exist")
    void unknown_order() {
        assertThat(refusal(placed, line.lineId(), ResellerId.random(), List.of(), 10))
                .contains(new TemporaryAnswer.Unknown());
        var onlyOwned =
                LicensedOrder.unknown(Samples.orderId()).ownedBy(new Owner(AccountId.random(), UUID.randomUUID()), NOW);
        assertThat(refusal(onlyOwned, line.lineId(), reseller, List.of(), 10)).contains(new TemporaryAnswer.Unknown());
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
        assertThat(refusal(placed, line.lineId(), reseller, List.of(temporary), 10))
                .contains(new TemporaryAnswer.Exists(temporary.id()));
        assertThat(refusal(placed, new LineId(UuidV7.random()), reseller, List.of(temporary), 10))
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

    @Test
    @DisplayName("R7.4 staff give one on any order that is not closed, whatever the allowance, still one per line")
    void staff_on_anything() {
        var released = placed.released(placed.ordered(), NOW);
        for (var order : List.of(placed, released, placed.suspend())) {
            assertThat(byStaff(order, List.of())).isEmpty();
        }
        assertThat(byStaff(placed.closed("cancelled", NOW), List.of())).contains(new TemporaryAnswer.OrderClosed());
        assertThat(byStaff(released, List.of(temporary))).contains(new TemporaryAnswer.Exists(temporary.id()));
    }

    @Test
    @DisplayName("R7.4 it is extended once, while it is in force and the later end is still to come")
    void extension() {
        var seller = new Asker.Seller(reseller);
        var today = LocalDate.of(2026, 11, 23);
        assertThat(extension(temporary, seller, today)).isEmpty();
        assertThat(extension(temporary, seller, today.plusDays(45))).isEmpty();
        assertThat(extension(temporary, seller, today.plusDays(46)))
                .contains(new TemporaryAnswer.Over(today.plusDays(45)));
        assertThat(extension(temporary, new Asker.Seller(ResellerId.random()), today))
                .contains(new TemporaryAnswer.Unknown());
        var superseded = temporary.in(new LicenseState.Superseded(NOW));
        assertThat(extension(superseded, seller, today)).contains(new TemporaryAnswer.NotExtendable());
        var longer = new Drafting(NOW, today).extended(placed.id(), placed.ordered(), line, temporary, 15, 2);
        assertThat(longer.expiresOn()).isEqualTo(today.plusDays(45));
        assertThat(longer.replaces()).isEqualTo(temporary.id());
        var second = License.of(longer, LicenseFile.of(longer, "a.b.c", "tmp-1"), null, reseller);
        assertThat(second.seq()).isEqualTo(2);
        assertThat(extension(second, seller, today)).contains(new TemporaryAnswer.NotExtendable());
    }

    @Test
    @DisplayName("R7.4 switched off for a reseller none of its licences gets more time, except from staff")
    void extension_switched_off() {
        var today = LocalDate.of(2026, 11, 23);
        var off = new Allowance(0, 1);
        assertThat(extension(temporary, new Asker.Seller(reseller), today, off))
                .contains(new TemporaryAnswer.LimitReached(0));
        assertThat(extension(temporary, new Asker.Staff(), today, off)).isEmpty();
    }

    private Optional<TemporaryAnswer> byStaff(LicensedOrder order, List<License> issued) {
        return TemporaryPolicy.refusal(order, line.lineId(), new Asker.Staff(), issued, () -> new Allowance(0, 0));
    }

    private Optional<TemporaryAnswer> extension(License license, Asker asker, LocalDate today) {
        return extension(license, asker, today, new Allowance(1, 1));
    }

    private Optional<TemporaryAnswer> extension(License license, Asker asker, LocalDate today, Allowance allowance) {
        return TemporaryPolicy.refusal(placed, license, asker, 15, today, () -> allowance);
    }

    private License issuedFor(OrderLine of) {
        var draft = new Drafting(NOW, LocalDate.of(2026, 11, 23)).temporary(placed.id(), placed.ordered(), of, 30, 1);
        return License.of(draft, LicenseFile.of(draft, "a.b.c", "tmp-1"), null, reseller);
    }

    private static Optional<TemporaryAnswer> refusal(
            LicensedOrder order, LineId line, ResellerId reseller, List<License> issued, int most) {
        return TemporaryPolicy.refusal(order, line, new Asker.Seller(reseller), issued, () -> new Allowance(most, 2));
    }
}
