package dev.mitra.reseller.customer.reads;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.reseller.customer.Customer;
import dev.mitra.reseller.customer.app.NoteCustomers;
import dev.mitra.reseller.policy.Acceptance;
import dev.mitra.reseller.policy.OrderPlacing;
import dev.mitra.reseller.policy.app.AcceptByOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order names a customer of its reseller, and accepts the policy that applies when it is placed (R9.1). Direct
/// orders have no reseller.
@ApplicationScoped
@EventType(name = "OrderPlaced", topic = "mitra.order")
class OrderPlacedReader implements EventReader<OrderPlacedReader.OrderPlaced> {

    private final AcceptByOrder acceptByOrder;
    private final NoteCustomers noteCustomers;

    OrderPlacedReader(AcceptByOrder acceptByOrder, NoteCustomers noteCustomers) {
        this.acceptByOrder = acceptByOrder;
        this.noteCustomers = noteCustomers;
    }

    record OrderPlaced(
            UUID orderId,
            String orderNumber,
            @Nullable UUID resellerId,
            UUID buyerAccountId,
            ShipTo shipTo,
            Instant occurredAt) {

        record ShipTo(String company, Address address) {}

        record Address(Country country) {}

        Stream<OrderPlacing> placing() {
            return resellerId == null
                    ? Stream.empty()
                    : Stream.of(new OrderPlacing(
                            new ResellerId(resellerId),
                            new AccountId(buyerAccountId),
                            new Acceptance.ByOrder(new OrderId(orderId), orderNumber),
                            occurredAt));
        }

        Stream<Customer> customer() {
            return resellerId == null
                    ? Stream.empty()
                    : Stream.of(new Customer(
                            new ResellerId(resellerId),
                            shipTo.company(),
                            shipTo.address().country(),
                            orderNumber,
                            occurredAt));
        }
    }

    @Override
    public void read(OrderPlaced event) {
        readAll(List.of(event));
    }

    /// Policy first: it finds out when the reseller is not known.
    @Override
    public void readAll(List<OrderPlaced> events) {
        acceptByOrder.hear(events.stream().flatMap(OrderPlaced::placing).toList());
        noteCustomers.note(events.stream().flatMap(OrderPlaced::customer).toList());
    }
}
