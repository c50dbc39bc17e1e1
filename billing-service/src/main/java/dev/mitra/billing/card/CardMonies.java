package dev.mitra.billing.card;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which receipts are money of cards, and what of it goes back.
public interface CardMonies {

    boolean isKnown(UUID payment);

    void add(CardMoney money, ReceiptId receipt);

    /// The card payments of an order.
    List<Kept> of(OrderId order);

    /// Writes the refund and what it takes of the receipt.
    void add(CardRefund refund, ReceiptId receipt, LocalDate on);

    /// The refund, when it was not sent before.
    Optional<CardRefund> sent(UUID refund, LocalDate on);

    /// The card payment that the receipt is of, locked; empty when it is of none, or the payment is another
    /// receipt by now.
    Optional<Source> lock(ReceiptId receipt);

    /// The payment's money came back as this receipt.
    void regained(UUID payment, ReceiptId receipt);

    record Source(UUID payment, OrderId order) {}

    record Kept(UUID payment, ReceiptId receipt) {}
}
