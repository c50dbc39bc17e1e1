package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.List;

/// Which events a service must have read, as the event catalogue says.
final class WhoReadsWhat {

    private WhoReadsWhat() {}

    static List<String> typesReadBy(Service service) {
        return switch (service) {
            case ACCOUNT -> List.of("ResellerActivated", "OrderReleased");
            case RESELLER -> List.of("OrderPaid", "CreditNoteIssued", "ArrearsOpened", "ArrearsCleared");
            case ORDER ->
                List.of(
                        "ResellerActivated",
                        "ResellerStandingChanged",
                        "InvoiceIssued",
                        "OrderPaid",
                        "AccountProvisioned",
                        "AccountMatched",
                        "LicenseIssued",
                        "LicenseDelivered");
            case BILLING -> List.of("OrderPriced", "OrderVoided", "ResellerActivated");
            case LICENSE -> List.of("OrderPlaced", "OrderReleased", "AccountProvisioned", "AccountMatched");
        };
    }
}
