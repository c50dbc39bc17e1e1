package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.BankMovements;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A booking that is no money received.
///
/// @param amount negative when the balance shrank
/// @param receiptId the receipt that it took back
public record BankMovementView(
        String id,
        BankMovement.Meaning meaning,
        Money amount,
        LocalDate bookedOn,
        LocalDate valueDate,
        @Nullable String bankReference,
        String text,
        @Nullable ReceiptId receiptId) {

    public static final String PREFIX = "bmov";

    static BankMovementView of(BankMovements.Kept kept) {
        var movement = kept.movement();
        return new BankMovementView(
                TypeId.format(PREFIX, kept.id()),
                kept.meaning(),
                movement.amount(),
                movement.bookedOn(),
                movement.valueDate(),
                movement.bankReference(),
                movement.text(),
                kept.receipt());
    }
}
