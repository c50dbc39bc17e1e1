package dev.mitra.billing.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Bookings that are no money received.
public interface BankMovements {

    Set<String> known(Collection<String> bookingKeys);

    /// @param receipt that it took back; null when none
    void add(UUID id, BankMovement movement, UUID bankFile, BankMovement.Meaning meaning, @Nullable ReceiptId receipt);

    /// The one receipt of this amount, not taken back yet, that the movement's references name.
    Optional<ReceiptId> reversed(BankMovement movement);

    /// Locked until the transaction ends; empty when it is explained, or of another account or amount than the
    /// receipt.
    Optional<BankMovement> lockUnexplained(UUID id, ReceiptId receipt);

    /// Locked until the transaction ends; empty when it is explained.
    Optional<BankMovement> lockUnexplained(UUID id);

    /// It took the receipt back.
    void explain(UUID id, ReceiptId receipt);

    /// By it a refund left, or came back.
    void explainAsRefund(UUID id);

    /// The newest first.
    List<Kept> find(BankMovement.@Nullable Meaning meaning, @Nullable UUID before, int limit);

    /// A movement as it is kept.
    record Kept(
            UUID id,
            BankMovement movement,
            BankMovement.Meaning meaning,
            @Nullable ReceiptId receipt) {}
}
