package dev.mitra.order.fulfilment.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Beside the orders of other tests, which are younger than a hundred days.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuringTheOldestOrderTest {

    private static final double LONG = Duration.ofDays(100).toSeconds();

    @Inject
    Session entities;

    @Test
    @TestTransaction
    void a_paid_order_counts_from_its_release_until_it_has_its_licences_is_held_or_stopped() {
        assertThat(oldest()).isBetween(0.0, LONG - 1);
        var order = UUID.randomUUID();
        change("""
                insert into orders (id, number, version, reseller_id, terms, due_on, payment_state, payment_version, paid_on,
                    release_state, release_basis, release_at, fulfilment_state, fulfilment_at)
                values (:order, '999999999999', 1, gen_random_uuid(), 'PREPAID', current_date, 'PAID', 2, current_date,
                    'RELEASED', 'PAID', clock_timestamp(), 'PENDING', clock_timestamp() - interval '100 days')
                """, order);
        assertThat(oldest()).isBetween(LONG, LONG + 60);

        change(
                "update orders set hold_reason = 'charged back', held_since = clock_timestamp() where id = :order",
                order);
        assertThat(oldest()).as("stopped by staff").isLessThan(LONG);
        change("update orders set hold_reason = null, held_since = null where id = :order", order);
        assertThat(oldest()).isGreaterThanOrEqualTo(LONG);
        change("update orders set fulfilment_state = 'HELD', held_reason = 'no key' where id = :order", order);
        assertThat(oldest()).as("cannot be issued").isLessThan(LONG);
        change("update orders set fulfilment_state = 'ISSUED', held_reason = null where id = :order", order);
        assertThat(oldest()).as("issued").isLessThan(LONG);
    }

    /// A clock that tests have set ahead may have released orders in the future.
    @Test
    @TestTransaction
    void no_age_is_below_zero() {
        entities.createNativeMutationQuery(
                        "update orders set fulfilment_at = clock_timestamp() + interval '1 hour' where fulfilment_state = 'PENDING'")
                .executeUpdate();
        assertThat(oldest()).isZero();
    }

    private void change(String sql, UUID order) {
        assertThat(entities.createNativeMutationQuery(sql)
                        .setParameter("order", order)
                        .executeUpdate())
                .isEqualTo(1);
    }

    private double oldest() {
        var gauge = new FulfilmentMeters().oldestWithoutLicences();
        var row = entities.createNativeQuery(gauge.sql(), Object[].class).getSingleResult();
        assertThat(row[0]).isEqualTo("PENDING");
        return ((Number) row[1]).doubleValue();
    }
}
