package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an order has come: three axes that move apart from each other, whatever the order of events.
///
/// @param paymentVersion of the last payment fact, 0 before the first
/// @param customer the end customer's account, null until it is ready (R5.2, R5.3)
/// @param completedAt when it was both paid and delivered for the first time
public record Progress(
        Payment payment,
        long paymentVersion,
        Release release,
        Fulfilment fulfilment,
        @Nullable EndCustomer customer,
        @Nullable InvoiceSummary invoice,
        @Nullable Instant completedAt) {

    /// An order that was just placed.
    public static Progress begin(Release release, Instant at) {
        Fulfilment none = new Fulfilment.None();
        var fulfilment = release instanceof Release.Released ? none.onRelease(at) : none;
        return new Progress(new Payment.Unpaid(), 0, release, fulfilment, null, null, null);
    }

    public Progress invoiced(InvoiceSummary issued) {
        return new Progress(payment, paymentVersion, release, fulfilment, customer, issued, completedAt);
    }

    public Progress after(PaymentFact fact, Instant now) {
        if (fact.version() <= paymentVersion) {
            return this;
        }
        var nowPayment = payment.after(fact);
        var nowRelease = release.onPayment(nowPayment, now);
        var nowFulfilment = nowRelease instanceof Release.Released ? fulfilment.onRelease(now) : fulfilment;
        return new Progress(nowPayment, fact.version(), nowRelease, nowFulfilment, customer, invoice, completedAt)
                .completed(now);
    }

    public Progress after(LicenseFact fact, Instant now) {
        var moved = fulfilment.after(fact);
        return new Progress(payment, paymentVersion, release, moved, customer, invoice, completedAt).completed(now);
    }

    public Progress accountReady(AccountId account, OrganisationId organisation) {
        boolean refused = customer != null && customer.refused();
        var ready = new EndCustomer(account, organisation, refused);
        return new Progress(payment, paymentVersion, release, fulfilment, ready, invoice, completedAt);
    }

    /// The customer says that the order is not its own. What was paid and issued stays as it is: staff decide.
    ///
    /// @throws IllegalStateException when no account was told, which account-service does first
    public Progress refused() {
        if (customer == null) {
            throw new IllegalStateException("refused by a customer that nobody has told of");
        }
        return new Progress(payment, paymentVersion, release, fulfilment, customer.refuse(), invoice, completedAt);
    }

    Progress cancelled(String reason, Instant at) {
        var cancelled = new Release.Cancelled(reason, at);
        return new Progress(payment, paymentVersion, cancelled, fulfilment, customer, invoice, completedAt);
    }

    /// Complete is what is paid and delivered, whichever comes last; a later reversal does not undo it.
    private Progress completed(Instant now) {
        boolean complete = payment instanceof Payment.Paid
                && release instanceof Release.Released
                && fulfilment instanceof Fulfilment.Delivered;
        return complete && completedAt == null
                ? new Progress(payment, paymentVersion, release, fulfilment, customer, invoice, now)
                : this;
    }
}
