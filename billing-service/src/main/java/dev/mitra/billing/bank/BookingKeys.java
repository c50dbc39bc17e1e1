package dev.mitra.billing.bank;

import dev.mitra.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/// Tells whether two payments are one: the same booking in a repeated file, or in a notification and in a
/// statement.
///
/// The key is account, the bank's reference, the payment's place in the booking and its amount. Where the bank
/// gives no reference, or gives the same one twice in a statement, it is account, statement, place, day and amount.
public final class BookingKeys {

    private final BankStatement statement;
    private final Set<String> given = new HashSet<>();

    public BookingKeys(BankStatement statement) {
        this.statement = statement;
    }

    /// Call it in the order of the statement, once per payment.
    public String of(BankEntry entry, BankPayment payment) {
        var reference = entry.reference();
        if (reference != null) {
            var key =
                    hash("R", reference, payment.index() + "", payment.amount().toString());
            if (given.add(key)) {
                return key;
            }
        }
        return hash(
                "P",
                statement.id(),
                entry.position() + "",
                payment.index() + "",
                entry.bookedOn().toString(),
                payment.amount().toString());
    }

    private String hash(String... parts) {
        var digest = Sha256.digest();
        digest.update(statement.iban().getBytes(StandardCharsets.UTF_8));
        for (var part : parts) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
