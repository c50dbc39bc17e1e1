package dev.mitra.billing.receipt;

/// The names of a receipt's states, outside.
public enum ReceiptStatus {
    HELD,
    UNIDENTIFIED,
    IDENTIFIED,
    PARTLY_ALLOCATED,
    ALLOCATED,
    REVERSED;

    public static ReceiptStatus of(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Held _ -> HELD;
            case Receipt.Reversed _ -> REVERSED;
            case Receipt.Unidentified _ -> UNIDENTIFIED;
            case Receipt.Identified _ -> IDENTIFIED;
            case Receipt.PartlyAllocated _ -> PARTLY_ALLOCATED;
            case Receipt.Allocated _ -> ALLOCATED;
        };
    }
}
