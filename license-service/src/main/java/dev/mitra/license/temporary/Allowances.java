package dev.mitra.license.temporary;

import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;

/// The resellers' allowances.
public interface Allowances {

    /// Locked until the transaction ends, so that two requests at once cannot both take the last one.
    ///
    /// @param usual for a reseller whose allowance staff have not set
    Allowance lock(ResellerId reseller, int usual, LocalDate today);

    void set(ResellerId reseller, int most, String by);
}
