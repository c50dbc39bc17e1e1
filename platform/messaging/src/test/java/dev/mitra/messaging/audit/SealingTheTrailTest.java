package dev.mitra.messaging.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.support.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealingTheTrailTest {

    private final Database database = Database.named("audit");
    private final AuditTrailVerifies invariant = new AuditTrailVerifies(database.transactions());

    @BeforeEach
    void threeSealedActs() {
        database.execute("truncate platform.audit_trail");
        database.execute("update platform.audit_head set place = 0, seal = decode(repeat('00', 32), 'hex')");
        for (int i = 0; i < 3; i++) {
            var entry = new AuditTable.Entry("ops", "LetterDiscarded", "letter " + i, null, "because");
            database.transactions().run(connection -> new AuditTable().insert(connection, entry));
        }
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
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_trail set actor = 'nobody' where place = 2",
                "update platform.audit_trail set before = '' where place = 1",
                "delete from platform.audit_trail where place = 2",
                "delete from platform.audit_trail where place = 3",
                "update platform.audit_trail set at = at + interval '1 s' where place = 3"
            })
    void a_changed_past_shows(String crime) {
        database.execute(crime);
        assertThat(invariant.offending()).isNotEmpty();
    }
}
