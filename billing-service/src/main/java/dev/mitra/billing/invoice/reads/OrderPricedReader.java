package dev.mitra.billing.invoice.reads;

import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.Channel;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.PricedOrder;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.invoice.app.IssueInvoices;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Issues the invoices of newly placed orders, those of one poll together.
@ApplicationScoped
@EventType(name = "OrderPriced", topic = "mitra.order-finance")
class OrderPricedReader implements EventReader<OrderPricedReader.OrderPriced> {

    record OrderPriced(
            OrderId orderId,
            String orderNumber,
            Channel channel,
            @Nullable ResellerId resellerId,
            @Nullable AccountId buyerAccountId,
            BillTo billTo,
            TaxPlace taxPlace,
            List<Line> lines,
            Money net,
            Terms terms,
            LocalDate orderDate,
            Instant placedAt,
            @Nullable String purchaseOrderNumber) {

        record Line(
                UUID lineId,
                String sku,
                String description,
                int quantity,
                Money listUnit,
                Percentage discountPercent,
                Money netUnit,
                Money net) {

            InvoiceLine toLine() {
                return new InvoiceLine(lineId, sku, description, quantity, listUnit, discountPercent, netUnit, net);
            }
        }

        PricedOrder toPricedOrder() {
            var order = new BilledOrder(
                    orderId,
                    orderNumber,
                    channel,
                    resellerId,
                    buyerAccountId,
                    purchaseOrderNumber,
                    terms,
                    orderDate,
                    placedAt);
            return new PricedOrder(
                    order, billTo, taxPlace, lines.stream().map(Line::toLine).toList(), net);
        }
    }

    private final IssueInvoices issueInvoices;

    OrderPricedReader(IssueInvoices issueInvoices) {
        this.issueInvoices = issueInvoices;
    }

    @Override
    public void read(OrderPriced event) {
        var cause = MessageContext.current();
        issueInvoices.issue(
                List.of(event.toPricedOrder()),
                cause.map(context -> Map.of(event.orderId(), context)).orElse(Map.of()));
    }

    @Override
    public void readAll(List<OrderPriced> events) {
        var causes = new HashMap<OrderId, MessageContext>();
        events.forEach(event -> MessageContext.of(event).ifPresent(context -> causes.put(event.orderId(), context)));
        issueInvoices.issue(events.stream().map(OrderPriced::toPricedOrder).toList(), causes);
    }
}
