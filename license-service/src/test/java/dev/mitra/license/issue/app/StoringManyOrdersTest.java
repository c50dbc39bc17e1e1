package dev.mitra.license.issue.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.license.issue.Samples;
import dev.mitra.testkit.CountedStatements;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What an insert costs PostgreSQL is what it prepares for a table with seventeen indexes, not the row.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoringManyOrdersTest {

    // inserts of one batch are joined by powers of two
    private static final int POWER_OF_TWO = 4;

    @Inject
    Orders orders;

    @Inject
    SignLicense signLicense;

    @Inject
    StoreIssued storeIssued;

    @Inject
    Session manager;

    @Test
    void the_licences_of_orders_that_are_stored_together_are_written_by_one_statement() {
        var signed = signed();
        // with the triggers, all of it is undone
        QuarkusTransaction.begin();
        CountedStatements.of(
                        "insert on license", "insert on license_file", "insert on delivery", "update on licensed_order")
                .forEach(this::run);
        assertThat(storeIssued.store(signed)).hasSize(POWER_OF_TWO);
        manager.flush();
        assertThat(manager.createNativeQuery(CountedStatements.TABLES, String.class)
                        .getResultList())
                .isEqualTo(Stream.of("delivery", "license", "license_file", "licensed_order")
                        .toList());
    }

    @Test
    @DisplayName("R8.3 each of the orders that are stored together is mailed with links of its own")
    void links_for_each() {
        var signed = signed();
        assertThat(QuarkusTransaction.requiringNew().call(() -> storeIssued.store(signed)))
                .hasSize(POWER_OF_TWO);
        QuarkusTransaction.begin();
        for (var one : signed) {
            assertThat(manager.createNativeQuery("select count(*) from download_link where order_id = :id", Long.class)
                            .setParameter("id", one.order().value())
                            .getSingleResult())
                    .as("the reseller's mail and the customer's")
                    .isEqualTo(2);
        }
    }

    private List<StoreIssued.Signed> signed() {
        return Stream.generate(() -> orders.claimed(orders.played(Samples.perpetual(2))))
                .limit(POWER_OF_TWO)
                .map(claimed -> new StoreIssued.Signed(
                        claimed.task(),
                        claimed.drafts().stream().map(signLicense::sign).toList()))
                .toList();
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private void run(String sql) {
        manager.createNativeMutationQuery(sql).executeUpdate();
    }
}
