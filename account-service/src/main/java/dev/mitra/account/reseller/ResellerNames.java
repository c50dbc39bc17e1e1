package dev.mitra.account.reseller;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// What resellers are called, for the customers whose orders they place.
public interface ResellerNames {

    Optional<String> of(ResellerId reseller);

    /// Keeps it unless a newer version is kept already.
    void keep(ResellerId reseller, String name, long version);
}
