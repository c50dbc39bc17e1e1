package dev.mitra.order.timeline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The part of the story that a reseller may read. Whether the customer's account was made or found is one
/// neutral step (R5.3), and money stays between billing-service and the invoice.
public final class ResellerStory {

    /// What a reseller reads in place of AccountProvisioned and AccountMatched.
    public static final String ACCOUNT_READY = "CustomerAccountReady";

    /// What a reseller reads in place of ReceivedOrderRefused: not whose account it was, nor since when it exists.
    public static final String CUSTOMER_DECLINED = "CustomerDeclined";

    private static final Set<String> ACCOUNT = Set.of("AccountProvisioned", "AccountMatched");
    private static final Set<String> SHOWN = Set.of(
            "OrderPlaced",
            "OrderReleased",
            "OrderCancelled",
            "OrderCompleted",
            "OrderRefunded",
            "OrderSuspended",
            "OrderReinstated",
            "InvoiceIssued",
            "OrderPaid",
            "PaymentReversed",
            "CreditNoteIssued",
            "TemporaryLicenseIssued",
            "LicenseIssued",
            "LicenseDelivered",
            "LicenseRevoked");

    private ResellerStory() {}

    public static List<Step> of(List<Step> story) {
        var shown = story.stream()
                .filter(step -> SHOWN.contains(step.event()))
                .map(Step::eventId)
                .collect(Collectors.toSet());
        return story.stream()
                .map(step -> redact(step, shown))
                .filter(ResellerStory::isShown)
                .toList();
    }

    private static Step neutral(Step step, String event) {
        return new Step(step.eventId(), step.at(), "order-service", event, step.direction(), null, null);
    }

    private static boolean isShown(Step step) {
        return SHOWN.contains(step.event())
                || step.event().equals(ACCOUNT_READY)
                || step.event().equals(CUSTOMER_DECLINED);
    }

    /// A cause that is not shown is not named either: ids and waiting times of account events tell nothing.
    private static Step redact(Step step, Set<UUID> shown) {
        if (ACCOUNT.contains(step.event())) {
            return neutral(step, ACCOUNT_READY);
        }
        if (step.event().equals("ReceivedOrderRefused")) {
            return neutral(step, CUSTOMER_DECLINED);
        }
        var cause = step.cause() != null && shown.contains(step.cause()) ? step.cause() : null;
        return new Step(
                step.eventId(), step.at(), step.service(), step.event(), step.direction(), cause, step.waitedMs());
    }
}
