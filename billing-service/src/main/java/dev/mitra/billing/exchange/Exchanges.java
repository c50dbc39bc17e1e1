package dev.mitra.billing.exchange;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The exchanges, and the money that they took of receipts.
public interface Exchanges {

    void add(Exchange exchange, String by);

    /// Locked until the transaction ends.
    Optional<Exchange> lock(ExchangeId id);

    void undone(ExchangeId id, LocalDate on);

    /// Money of a receipt that is for an exchange; negative when it comes back.
    void allocate(ReceiptId receipt, ExchangeId exchange, Money amount, String by);

    /// The file that the receipt's money came in.
    UUID bankFileOf(ReceiptId receipt);

    /// The newest first.
    List<Exchange> find(@Nullable ExchangeId before, int limit);
}
