package dev.mitra.license.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewingALicenseTest {

    private static final Instant BOUGHT = Instant.parse("2025-03-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate OLD_END = LocalDate.of(2026, 3, 1);

    private final ResellerId reseller = ResellerId.random();
    private final Owner owner = Samples.owner();
    private final License old = old(Samples.perpetual(1));

    @Test
    void a_renewal_is_counted_from_the_old_end_has_a_higher_seq_and_names_what_it_replaces() {
        var renewed = draft(old, Purpose.RENEWAL, Samples.perpetual(1));
        assertThat(renewed.updatesUntil()).isEqualTo(OLD_END.plusMonths(12));
        assertThat(renewed.seq()).isEqualTo(2);
        assertThat(renewed.replaces()).isEqualTo(old.id());
        assertThat(renewed.predecessor()).isEqualTo(old.id());
        assertThat(renewed.id()).isNotEqualTo(old.id());
    }

    @Test
    void a_term_is_renewed_from_its_old_end_too() {
        var term = Samples.line("TAB-JAVA-TERM", "Tabulon, 1 year", 1, Samples.developerOem("Tabulon", 12));
        var renewed = draft(old(term), Purpose.RENEWAL, term);
        assertThat(renewed.expiresOn()).isEqualTo(OLD_END.plusMonths(12));
    }

    @Test
    void an_upgrade_resets_the_year() {
        var upgraded = draft(old, Purpose.UPGRADE, Samples.perpetual(1));
        assertThat(upgraded.updatesUntil()).isEqualTo(TODAY.plusMonths(12));
        assertThat(upgraded.seq()).isEqualTo(2);
    }

    @Test
    void seats_beyond_the_named_licences_are_new() {
        var line = Samples.replacing(Samples.perpetual(2), Purpose.RENEWAL, List.of(old.id()));
        var drafts = drafts(line, owner, Map.of(old.id(), old));
        assertThat(drafts).extracting(LicenseDraft::predecessor).containsExactly(old.id(), null);
        assertThat(drafts).extracting(LicenseDraft::seq).containsExactly(2, 1);
        assertThat(drafts.getLast().updatesUntil()).isEqualTo(TODAY.plusMonths(12));
    }

    @Test
    void another_member_of_the_organisation_may_renew_and_nobody_else() {
        var colleague = new Owner(AccountId.random(), owner.organisation());
        assertThat(drafts(line(old), colleague, Map.of(old.id(), old))).hasSize(1);
        assertThatThrownBy(() -> drafts(line(old), Samples.owner(), Map.of(old.id(), old)))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("another customer");
    }

    @Test
    void what_is_gone_cannot_be_renewed() {
        assertThatThrownBy(() -> drafts(line(old), owner, Map.of()))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("does not exist");
        var revoked = old.in(new LicenseState.Revoked(NOW, "Refunded."));
        assertThatThrownBy(() -> drafts(line(old), owner, Map.of(old.id(), revoked)))
                .isInstanceOf(IssueRefused.class)
                .hasMessageContaining("revoked");
    }

    @Test
    @DisplayName("a replacement has the same terms, the next edition and the next seq")
    void replacement() {
        var line = Samples.perpetual(1);
        var order = Samples.order(reseller, line);
        var again = new Drafting(NOW, TODAY).again(order, line, old, order.shipTo(), 9);
        assertThat(again.updatesUntil()).isEqualTo(OLD_END);
        assertThat(again.edition()).isEqualTo(2);
        assertThat(again.seq()).isEqualTo(2);
        assertThat(again.replaces()).isEqualTo(old.id());
        assertThat(again.seat()).isEqualTo(old.seat());
    }

    private License old(OrderLine line) {
        var draft = new Drafting(BOUGHT, LocalDate.of(2025, 3, 1))
                .permanent(
                        Samples.orderId(),
                        Samples.order(reseller, line),
                        owner,
                        Predecessors.NONE,
                        IntStream.range(0, 1).iterator())
                .getFirst();
        return License.of(draft, LicenseFile.of(draft, "a.b.c", "lic-1"), owner, reseller);
    }

    private static OrderLine line(License replaced) {
        return Samples.replacing(Samples.perpetual(1), Purpose.RENEWAL, List.of(replaced.id()));
    }

    private LicenseDraft draft(License replaced, Purpose purpose, OrderLine line) {
        var replacing = Samples.replacing(line, purpose, List.of(replaced.id()));
        return drafts(replacing, owner, Map.of(replaced.id(), replaced)).getFirst();
    }

    private List<LicenseDraft> drafts(OrderLine line, Owner by, Map<LicenseId, License> replaced) {
        return new Drafting(NOW, TODAY)
                .permanent(
                        Samples.orderId(),
                        Samples.order(reseller, line),
                        by,
                        new Predecessors(Map.of(), replaced),
                        IntStream.range(0, line.quantity()).iterator());
    }
}
