package dev.mitra.order.order.http;

import dev.mitra.web.ProblemCode;

/// Refusals of order-service; texts in `problems/order-service_*.properties`.
public enum OrderProblem implements ProblemCode {
    /// R2.7: the reseller is not ACTIVE, or not known as such.
    RESELLER_NOT_ACTIVE(403),
    /// R9.1, where the vendor asks for explicit acceptance.
    POLICY_NOT_ACCEPTED(403),
    /// R9.3: purchases are shown after the mailbox is proven.
    EMAIL_NOT_VERIFIED(403),
    ORDER_RELEASED(409),
    ORDER_CANCELLED(409),
    ORDER_PAID(409),
    ORDER_RETURNED(409),
    /// It can still be cancelled, which is the shorter way.
    ORDER_NOT_RELEASED(409),
    RETURN_PERIOD_OVER(409),
    /// Another order renews or upgrades its licences.
    ORDER_RENEWED(409),
    /// One that the caller may not see.
    ORDER_RENEWED_ELSEWHERE(409),
    ORDER_ON_HOLD(409),
    ORDER_NOT_ON_HOLD(409),
    TOTAL_DIFFERS(409),
    /// R7.1: reseller orders are paid by wire, without exception.
    CARD_NOT_ACCEPTED(422),
    UNKNOWN_SKU(422),
    /// What was valid on a day stays readable as of that day.
    PRICE_FROZEN(422),
    /// What a SKU's licences allow never changes: that is another product.
    GRANT_FROZEN(422),
    /// Two rows of a file describe one product differently.
    ROW_CONTRADICTS(422),
    FILE_NOT_READABLE(400),
    /// A row of a file cannot be read as an order.
    ROW_NOT_READABLE(422),
    /// Another order came under the same reference.
    REFERENCE_REUSED(422),
    /// R5.1: the end customer is somebody else than the reseller.
    SHIP_TO_IS_RESELLER(422),
    /// A buyer in the US is invoiced by state.
    US_STATE_REQUIRED(422),
    /// A line wants to renew or upgrade what it cannot; the errors say which and why.
    NOT_REPLACEABLE(422),
    LICENSE_NOT_OWNED(422),
    LICENSE_TAKEN(422),
    NOT_RENEWABLE(422),
    NOT_UPGRADABLE(422),
    /// A support add-on without licences of its plan.
    NOTHING_TO_SUPPORT(422),
    QUOTE_EXPIRED(409),
    QUOTE_ACCEPTED(409),
    TOO_MANY_SEATS(422),
    /// The order is paid, cancelled or returned: it asks for no money.
    NOTHING_TO_PAY(409),
    /// The sum is not known yet; it will be in a moment.
    NO_INVOICE_YET(409),
    /// Money of a card was taken and is being booked.
    CARD_JUST_PAID(409),
    /// This vendor takes no cards.
    NO_CARDS(422),
    RETURN_NOT_ALLOWED(422),
    /// A notice that the acquirer did not sign, or too long ago.
    NOTICE_NOT_SIGNED(400),
    CARD_GATEWAY_UNREACHABLE(503),
    /// It is on its way, made, or was decided before.
    REFUND_NOT_REFUSED(409),
    /// A quote or an order whose prices were made for one end customer is for another (R11.4).
    PRICED_FOR_OTHER_CUSTOMER(422);

    private final int status;

    OrderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
