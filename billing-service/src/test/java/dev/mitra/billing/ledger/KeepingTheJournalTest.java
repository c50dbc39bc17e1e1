package dev.mitra.billing.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.billing.BillingStory;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheJournalTest {

    private static final String ENTRY =
            "insert into journal_entry (id, entry_on, text, reference) values (?, now(), 'x', ?)";
    private static final String LINE =
            "insert into journal_line (id, entry_id, position, account, amount_minor, currency, entry_on) values (?, ?, ?, ?, ?, ?, now())";

    @Inject
    DataSource dataSource;

    @Inject
    BillingStory story;

    @Test
    @DisplayName("I3 PostgreSQL itself refuses an entry that does not balance, when it is committed")
    void the_database_refuses_what_does_not_balance() {
        assertThatThrownBy(() -> post(1000, "USD", -999, "USD")).hasMessageContaining("does not balance");
        assertThatThrownBy(() -> post(1000, "USD", -1000, "EUR")).hasMessageContaining("does not balance");
    }

    @Test
    void what_balances_is_kept_and_never_changed() throws SQLException {
        post(1000, "USD", -1000, "USD");
        for (var change : List.of(
                "update journal_line set amount_minor = 1 returning id",
                "delete from journal_line returning id",
                "update journal_entry set text = 'y' returning id",
                "delete from journal_entry returning id",
                "truncate journal_entry cascade")) {
            assertThatThrownBy(() -> story.rows(change)).hasMessageContaining("never changed");
        }
    }

    private void post(long debit, String debitCurrency, long credit, String creditCurrency) throws SQLException {
        var entry = UUID.randomUUID();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, ENTRY, entry, "TEST-" + entry);
            execute(connection, LINE, UUID.randomUUID(), entry, 0, "FEES", debit, debitCurrency);
            execute(connection, LINE, UUID.randomUUID(), entry, 1, "FX", credit, creditCurrency);
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
