package dev.mitra.order.order.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.EndCustomer;
import dev.mitra.order.order.Hold;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.Progress;
import dev.mitra.order.order.Terms;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "orders")
@NullUnmarked // filled by Hibernate; what may be null is what the schema says
class OrderRow {
    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    long version;

    @Column(updatable = false)
    UUID resellerId;

    @Column(updatable = false)
    UUID directBuyerId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Terms terms;

    @Column(updatable = false)
    LocalDate dueOn;

    UUID customerAccountId;
    UUID customerOrganisationId;
    boolean customerRefused;
    Instant completedAt;
    Instant watchUntil;
    String holdReason;
    Instant heldSince;

    @Embedded
    PaymentColumns payment = new PaymentColumns();

    @Embedded
    ReleaseColumns release = new ReleaseColumns();

    @Embedded
    FulfilmentColumns fulfilment = new FulfilmentColumns();

    @Embedded
    InvoiceColumns invoice;

    static OrderRow of(Order order) {
        var row = new OrderRow();
        row.id = order.id().value();
        row.number = order.number().digits();
        switch (order.owner()) {
            case Owner.Reseller(var reseller) -> row.resellerId = reseller.value();
            case Owner.Direct(var account) -> row.directBuyerId = account.value();
        }
        row.terms = order.terms();
        row.dueOn = order.dueOn();
        row.move(order);
        return row;
    }

    /// Writes what may change.
    void move(Order order) {
        var progress = order.progress();
        version = order.version();
        watchUntil = order.watchUntil();
        payment.set(progress.payment(), progress.paymentVersion());
        release.set(progress.release());
        fulfilment.set(progress.fulfilment());
        invoice = progress.invoice() == null ? null : InvoiceColumns.of(progress.invoice());
        setCustomer(progress.customer());
        completedAt = progress.completedAt();
        holdReason = progress.hold() == null ? null : progress.hold().reason();
        heldSince = progress.hold() == null ? null : progress.hold().since();
    }

    private void setCustomer(EndCustomer customer) {
        customerAccountId = customer == null ? null : customer.account().value();
        customerOrganisationId = customer == null || customer.organisation() == null
                ? null
                : customer.organisation().value();
        customerRefused = customer != null && customer.refused();
    }

    private EndCustomer customer() {
        var organisation = customerOrganisationId == null ? null : new OrganisationId(customerOrganisationId);
        return customerAccountId == null
                ? null
                : new EndCustomer(new AccountId(customerAccountId), organisation, customerRefused);
    }

    Order toOrder() {
        var progress = new Progress(
                payment.toPayment(),
                payment.paymentVersion,
                release.toRelease(),
                fulfilment.toFulfilment(),
                customer(),
                invoice == null ? null : invoice.toSummary(),
                holdReason == null ? null : new Hold(holdReason, heldSince),
                completedAt);
        return new Order(
                new OrderId(id),
                new OrderNumber(number),
                version,
                resellerId == null
                        ? new Owner.Direct(new AccountId(directBuyerId))
                        : new Owner.Reseller(new ResellerId(resellerId)),
                terms,
                dueOn,
                progress,
                watchUntil);
    }
}
