package dev.mitra.account.customer.reads;

import dev.mitra.account.customer.ReleasedOrder;
import dev.mitra.account.customer.app.ProvisionCustomers;
import dev.mitra.account.letter.Letter;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order may be fulfilled: its customer gets an account. A whole poll is provisioned at once.
@ApplicationScoped
@EventType(name = "OrderReleased", topic = "mitra.order")
class OrderReleasedReader implements EventReader<OrderReleasedReader.OrderReleased> {

    record OrderReleased(
            UUID orderId,
            String orderNumber,
            ShipTo shipTo,
            List<Line> lines,
            @Nullable List<Line> support,
            @Nullable UUID resellerId) {

        /// Licences first, then support.
        List<Letter.Item> items() {
            return Stream.concat(lines.stream(), support == null ? Stream.empty() : support.stream())
                    .map(line -> new Letter.Item(line.productName(), line.quantity()))
                    .toList();
        }
    }

    record ShipTo(String company, String person, String email, String language) {}

    record Line(String productName, int quantity) {}

    private final ProvisionCustomers provisionCustomers;

    OrderReleasedReader(ProvisionCustomers provisionCustomers) {
        this.provisionCustomers = provisionCustomers;
    }

    @Override
    public void read(OrderReleased event) {
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<OrderReleased> events) {
        var causes = new HashMap<OrderId, MessageContext>();
        for (var event : events) {
            MessageContext.of(event).ifPresent(cause -> causes.putIfAbsent(new OrderId(event.orderId()), cause));
        }
        provisionCustomers.provision(
                events.stream().map(OrderReleasedReader::toDomain).toList(), causes);
    }

    private static ReleasedOrder toDomain(OrderReleased event) {
        var shipTo = event.shipTo();
        var email = EmailAddress.parse(shipTo.email())
                .orElseThrow(() -> new IllegalArgumentException("the ship-to's e-mail address is none"));
        return new ReleasedOrder(
                new OrderId(event.orderId()),
                event.orderNumber(),
                email,
                PlainName.ofOrder(shipTo.person(), email.canonical().substring(0, 1)),
                PlainName.ofOrder(shipTo.company(), "-"),
                Language.parse(shipTo.language()).orElse(Language.EN),
                Optional.ofNullable(event.resellerId()).map(ResellerId::new),
                event.items());
    }
}
