package dev.mitra.order.order.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.Situations;
import dev.mitra.order.order.Orders;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.CountedStatements;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingManyOrdersTest {

    @Inject
    Situations situations;

    @Inject
    Orders orders;

    @Inject
    EntityManager manager;

    @Test
    void orders_that_move_in_one_transaction_are_written_by_one_statement() {
        var partner = situations.activeReseller(Standing.NEW);
        var moved = Stream.generate(() -> dev.mitra.order.Orders.place(partner))
                .limit(3)
                .toList();
        // with the trigger, all of it is undone
        QuarkusTransaction.begin();
        CountedStatements.of("update on orders").forEach(this::run);
        move(moved);
        assertThat(situations.count("select count(*) from statements")).isEqualTo(1);
        assertThat(versions(moved)).allMatch(version -> version == 101);
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private void move(List<OrderId> moved) {
        for (var id : moved) {
            orders.save(orders.lock(id).orElseThrow().at(101));
        }
        manager.flush();
    }

    private List<Long> versions(List<OrderId> moved) {
        return moved.stream()
                .map(id -> situations.count("select version from orders where id = ?1", id.value()))
                .toList();
    }

    private void run(String sql) {
        manager.createNativeQuery(sql).executeUpdate();
    }
}
