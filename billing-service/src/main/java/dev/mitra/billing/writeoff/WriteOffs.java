package dev.mitra.billing.writeoff;

import dev.mitra.billing.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The write-offs.
public interface WriteOffs {

    void add(WriteOff writeOff);

    void save(WriteOff writeOff);

    Optional<WriteOff> find(WriteOffId id);

    /// The one of an invoice that waits or is done.
    Optional<WriteOff> standing(InvoiceId invoice);

    /// The newest first.
    ///
    /// @param status null for all
    List<WriteOff> find(WriteOff.@Nullable Status status, @Nullable WriteOffId before, int limit);
}
