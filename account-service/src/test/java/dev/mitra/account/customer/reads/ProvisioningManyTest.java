package dev.mitra.account.customer.reads;

import static dev.mitra.account.People.address;
import static dev.mitra.account.customer.reads.ProvisioningCustomersTest.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.account.Mailbox;
import dev.mitra.account.Rows;
import dev.mitra.account.customer.reads.OrderReleasedReader.OrderReleased;
import dev.mitra.account.person.app.OneAccountPerAddress;
import dev.mitra.messaging.MessageContext;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class ProvisioningManyTest {

    @Inject
    OrderReleasedReader reader;

    @Inject
    Mailbox mailbox;

    @Inject
    Rows rows;

    @Inject
    OneAccountPerAddress oneAccountPerAddress;

    @Test
    @DisplayName("I2 fifty released orders for one new customer at once make one account")
    void fiftyAtOnce() throws Exception {
        var email = address("wanted");
        var orders = new ArrayList<OrderReleased>();
        for (int i = 0; i < 50; i++) {
            orders.add(order(email, "en"));
        }
        try (var threads = Executors.newFixedThreadPool(10)) {
            var all = threads.invokeAll(orders.stream()
                    .map(order -> (Callable<Void>) () -> {
                        QuarkusTransaction.requiringNew().run(() -> reader.read(order));
                        return null;
                    })
                    .toList());
            for (var each : all) {
                each.get();
            }
        }
        var types = orders.stream().flatMap(order -> events(order).stream()).toList();
        assertThat(types).hasSize(50);
        assertThat(types.stream().filter("AccountProvisioned.v1"::equals)).hasSize(1);
        assertThat(rows.number("select count(*) from account where email = ?", email))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from organisation_member m join account a on a.id = m.account_id"
                                + " where email = ?",
                        email))
                .isEqualTo(1);
        assertThat(rows.texts(
                        "select version from platform.outbox where key = (select id from account where email = ?)"
                                + " order by id",
                        email))
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 50)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(oneAccountPerAddress.offending()).isEmpty();
    }

    @Test
    @DisplayName("a batch of many customers, some of them twice, is written together and leaves the same as one by one")
    void batch() {
        var twice = address("twice");
        var orders = new ArrayList<OrderReleased>();
        for (int i = 0; i < 40; i++) {
            orders.add(order(i % 10 == 0 ? twice : address("many"), "en"));
        }
        var causes = new IdentityHashMap<Object, MessageContext>();
        orders.forEach(order -> causes.put(order, new MessageContext(order.orderId(), UUID.randomUUID(), null)));
        MessageContext.run(causes, () -> QuarkusTransaction.requiringNew().run(() -> reader.readAll(orders)));

        assertThat(orders)
                .allSatisfy(order -> assertThat(rows.text(
                                "select causation_id from platform.outbox where correlation_id = ?", order.orderId()))
                        .isEqualTo(Objects.requireNonNull(causes.get(order))
                                .causationId()
                                .toString()));
        assertThat(orders).allSatisfy(order -> assertThat(events(order)).hasSize(1));
        assertThat(events(orders.get(0))).containsExactly("AccountProvisioned.v1");
        assertThat(events(orders.get(10))).containsExactly("AccountMatched.v1");
        assertThat(mailbox.of(twice, "ACCOUNT_ACTIVATION")).hasSize(4);
    }

    @Test
    @DisplayName("an event that comes twice, or a whole topic replayed, changes nothing and sends no mail")
    void twice() {
        var email = address("twice");
        var order = order(email, "en");
        read(order);
        read(order);
        QuarkusTransaction.requiringNew().run(() -> reader.readAll(List.of(order, order)));

        assertThat(events(order)).hasSize(1);
        assertThat(mailbox.of(email, "ACCOUNT_ACTIVATION")).hasSize(1);
        assertThat(rows.text("select version from account where email = ?", email))
                .isEqualTo("1");
    }

    private void read(OrderReleased order) {
        QuarkusTransaction.requiringNew().run(() -> reader.read(order));
    }

    private List<String> events(OrderReleased order) {
        return rows.texts("select type from platform.outbox where correlation_id = ? order by id", order.orderId());
    }
}
