package dev.mitra.order.bulk;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// The references under which orders came in files.
public interface Imports {

    /// What came under the reference. Until the transaction ends nobody else asks for the same one.
    Optional<Imported> lock(ResellerId reseller, String reference);

    void add(ResellerId reseller, String reference, Imported imported);
}
