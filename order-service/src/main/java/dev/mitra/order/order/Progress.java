package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an order has come: three axes that move apart from each other, whatever the order of events.
///
/// @param paymentVersion of the last payment fact, 0 before the first
/// @param customer the end customer's account, null until it is ready (R5.2, R5.3)
/// @param hold null while the staff lets it go on
/// @param completedAt when it was both paid and delivered for the first time
public record Progress(
        Payment payment,
        long paymentVersion,
        Release release,
        Fulfilment fulfilment,
        @Nullable EndCustomer customer,
        @Nullable InvoiceSummary invoice,
        @Nullable Hold hold,
        @Nullable Instant completedAt) {

    /// An order that was just placed.
    ///
    /// @param first None, or Service where nothing is to be issued
    public static Progress begin(Release release, Fulfilment first, Instant at) {
        var fulfilment = release instanceof Release.Released ? first.onRelease(at) : first;
        return new Progress(new Payment.Unpaid(), 0, release, fulfilment, null, null, null, null);
    }

    public Progress invoiced(InvoiceSummary issued) {
        return new Progress(payment, paymentVersion, release, fulfilment, customer, issued, hold, completedAt);
    }

    public Progress after(PaymentFact fact, Instant now) {
        if (fact.version() <= paymentVersion) {
            return this;
        }
        var paid = payment.after(fact);
        return new Progress(paid, fact.version(), release, fulfilment, customer, invoice, hold, completedAt)
                .releasedIfDue(now)
                .completed(now);
    }

    public Progress after(LicenseFact fact, Instant now) {
        return with(release, fulfilment.after(fact)).completed(now);
    }

    public Progress accountReady(AccountId account, OrganisationId organisation) {
        boolean refused = customer != null && customer.refused();
        var ready = new EndCustomer(account, organisation, refused);
        return new Progress(payment, paymentVersion, release, fulfilment, ready, invoice, hold, completedAt);
    }

    /// The customer says that the order is not its own. What was paid and issued stays as it is: staff
    /// decide.
    ///
    /// @throws IllegalStateException when no account was told, which account-service does first
    public Progress refused() {
        if (customer == null) {
            throw new IllegalStateException("refused by a customer that nobody has told of");
        }
        return new Progress(
                payment, paymentVersion, release, fulfilment, customer.refuse(), invoice, hold, completedAt);
    }

    Progress cancelled(String reason, Instant at) {
        return with(new Release.Cancelled(reason, at), fulfilment).held(null);
    }

    /// Licences that are on their way will never arrive; those that are there are revoked by license-service.
    Progress returned(Release.Released released, String reason, Instant at) {
        var nothingIssued = fulfilment instanceof Fulfilment.Pending
                || fulfilment instanceof Fulfilment.Held
                || fulfilment instanceof Fulfilment.Service;
        var after = nothingIssued ? new Fulfilment.Revoked(at) : fulfilment;
        return with(new Release.Returned(released.basis(), reason, at), after).held(null);
    }

    Progress held(@Nullable Hold newHold) {
        return new Progress(payment, paymentVersion, release, fulfilment, customer, invoice, newHold, completedAt);
    }

    /// What came while the order was held takes effect now.
    Progress resumed(Instant now) {
        return held(null).releasedIfDue(now).completed(now);
    }

    /// Whether the buyer still owes for it; a payment that was reversed owes again.
    public boolean owes() {
        return payment.owes()
                && switch (release) {
                    case Release.Waiting(), Release.Released _ -> true;
                    case Release.Cancelled _, Release.Returned _ -> false;
                };
    }

    private Progress releasedIfDue(Instant now) {
        var next = hold == null ? release.onPayment(payment, now) : release;
        return with(next, next instanceof Release.Released ? fulfilment.onRelease(now) : fulfilment);
    }

    private Progress with(Release newRelease, Fulfilment newFulfilment) {
        return new Progress(payment, paymentVersion, newRelease, newFulfilment, customer, invoice, hold, completedAt);
    }

    /// Complete is what is paid and there, whichever comes last; a later reversal does not undo it.
    private Progress completed(Instant now) {
        boolean complete =
                payment instanceof Payment.Paid && release instanceof Release.Released && fulfilment.isThere();
        return complete && completedAt == null
                ? new Progress(payment, paymentVersion, release, fulfilment, customer, invoice, hold, now)
                : this;
    }
}
