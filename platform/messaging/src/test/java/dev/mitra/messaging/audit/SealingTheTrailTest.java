package dev.mitra.messaging.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.messaging.support.Database;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTheTrailTest {

    private static final String WITHOUT_GUARD = "alter table platform.audit_trail disable trigger user; ";
    private static final String GUARD_AGAIN = "; alter table platform.audit_trail enable trigger user";

    private final Database database = Database.named("audit");
    private final AuditTrailVerifies invariant = new AuditTrailVerifies(database.transactions());

    @BeforeEach
    void threeSealedActs() {
        asOwner("truncate platform.audit_trail");
        database.execute("update platform.audit_head set place = 0, seal = decode(repeat('00', 32), 'hex')");
        write(3);
        new Sealer(database.transactions()).sealBatch();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void an_untouched_trail_verifies() {
        assertThat(database.count("select count(*) from platform.audit_trail where seal is not null"))
                .isEqualTo(3);
        assertThat(invariant.offending()).isEmpty();
        var found = invariant.verify(null);
        assertThat(found.holds()).isTrue();
        assertThat(found.sealed()).isEqualTo(3);
        assertThat(found.waiting()).isZero();
    }

    @Test
    void rows_that_were_sealed_before_origins_were_kept_still_verify() {
        database.transactions()
                .run(connection -> new AuditTable(Optional::empty)
                        .insert(connection, new AuditTable.Entry("system", "KeyAdded", "key 1", null, null)));
        new Sealer(database.transactions()).sealBatch();
        assertThat(database.count("select count(*) from platform.audit_trail where origin is null"))
                .isEqualTo(1);
        assertThat(invariant.offending()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_trail set actor = 'nobody' where place = 2",
                "update platform.audit_trail set before = '' where place = 1",
                "update platform.audit_trail set origin = '203.0.113.9' where place = 1",
                "update platform.audit_trail set origin = null where place = 2",
                "delete from platform.audit_trail where place = 2",
                "delete from platform.audit_trail where place = 3",
                "update platform.audit_trail set at = at + interval '1 s' where place = 3"
            })
    void a_changed_past_is_refused_and_shows_where_the_owner_of_the_table_forced_it(String crime) {
        assertThatThrownBy(() -> database.execute(crime)).hasMessageContaining("the audit trail only grows");
        assertThat(invariant.offending()).isEmpty();
        asOwner(crime);
        assertThat(invariant.offending()).isNotEmpty();
    }

    @Test
    void a_row_that_waits_for_its_seal_cannot_be_changed_or_removed_either() {
        write(1);
        assertThatThrownBy(() -> database.execute("update platform.audit_trail set actor = 'x' where place is null"))
                .hasMessageContaining("UPDATE is refused");
        assertThatThrownBy(() -> database.execute("delete from platform.audit_trail where place is null"))
                .hasMessageContaining("DELETE is refused");
        assertThatThrownBy(() -> database.execute("truncate platform.audit_trail"))
                .hasMessageContaining("TRUNCATE is refused");
        assertThat(invariant.verify(null).waiting()).isEqualTo(1);
    }

    @Test
    void whoever_noted_the_end_of_the_chain_finds_out_when_all_seals_were_computed_anew() {
        var end = invariant.verify(null);
        var noted = new AuditTrailVerifies.Noted(end.place(), end.seal());
        write(2);
        new Sealer(database.transactions()).sealBatch();
        assertThat(invariant.verify(noted).holds()).isTrue();

        asOwner("update platform.audit_trail set place = null, seal = null, actor = 'somebody else'");
        database.execute("update platform.audit_head set place = 0, seal = decode(repeat('00', 32), 'hex')");
        new Sealer(database.transactions()).sealBatch();
        assertThat(invariant.offending())
                .as("the forged chain is sound in itself")
                .isEmpty();
        assertThat(invariant.verify(noted).offending()).containsExactly("place 3 had the seal " + end.seal());

        asOwner("truncate platform.audit_trail");
        database.execute("update platform.audit_head set place = 0, seal = decode(repeat('00', 32), 'hex')");
        assertThat(invariant.verify(noted).offending()).containsExactly("the audit trail once reached place 3");
    }

    private void write(int acts) {
        for (int i = 0; i < acts; i++) {
            var entry = new AuditTable.Entry("ops", "LetterDiscarded", "letter " + i, null, "because");
            database.transactions()
                    .run(connection -> new AuditTable(() -> Optional.of("192.0.2.1")).insert(connection, entry));
        }
    }

    private void asOwner(String crime) {
        database.execute(WITHOUT_GUARD + crime + GUARD_AGAIN);
    }
}
