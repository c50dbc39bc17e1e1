package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.List;

/// Which events a service must have read, as the event catalogue says and a test finds in the readers' sources.
final class WhoReadsWhat {

    private WhoReadsWhat() {}

    static List<String> typesReadBy(Service service) {
        return switch (service) {
            case ACCOUNT ->
                List.of(
                        "LicenseIssued",
                        "LicenseReplaced",
                        "OrderReleased",
                        "ResellerActivated",
                        "ResellerLeft",
                        "ResellerProfileChanged",
                        "ResellerReinstated",
                        "ResellerSuspended");
            case RESELLER ->
                List.of(
                        "AccountActivated",
                        "AccountErased",
                        "ArrearsCleared",
                        "ArrearsOpened",
                        "CreditNoteIssued",
                        "OrderPaid",
                        "OrderPlaced",
                        "PaymentReversed");
            case ORDER ->
                List.of(
                        "AccountErased",
                        "AccountMatched",
                        "AccountProvisioned",
                        "CardMoneyUnused",
                        "CreditNoteIssued",
                        "InvoiceIssued",
                        "InvoiceWrittenOff",
                        "LicenseDelivered",
                        "LicenseIssueFailed",
                        "LicenseIssued",
                        "LicenseReplaced",
                        "LicenseRevoked",
                        "OpportunityDiscountEnded",
                        "OpportunityDiscountGranted",
                        "OrderPaid",
                        "PaymentReversed",
                        "PolicyAccepted",
                        "PolicyPublished",
                        "ReceivedOrderRefused",
                        "ResellerActivated",
                        "ResellerProfileChanged",
                        "ResellerRateChanged",
                        "ResellerReinstated",
                        "ResellerStandingChanged",
                        "ResellerSuspended",
                        "TemporaryLicenseIssued");
            case BILLING ->
                List.of(
                        "CardPaymentCaptured",
                        "CardPaymentRefunded",
                        "OrderPriced",
                        "OrderRefundRequested",
                        "OrderVoided",
                        "ResellerActivated",
                        "ResellerProfileChanged",
                        "ResellerStandingChanged");
            case LICENSE ->
                List.of(
                        "AccountErased",
                        "AccountMatched",
                        "AccountProvisioned",
                        "OrderCancelled",
                        "OrderPlaced",
                        "OrderRefunded",
                        "OrderReinstated",
                        "OrderReleased",
                        "OrderSuspended",
                        "ReceivedOrderRefused");
        };
    }
}
