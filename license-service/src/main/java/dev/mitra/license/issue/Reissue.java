package dev.mitra.license.issue;

import dev.mitra.kernel.ResellerId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A licence that was just issued in the place of another.
///
/// @param order as it is since
public record Reissue(LicensedOrder order, License license, SignedLicense file) {

    /// Whose it is from now on.
    ///
    /// @param to to whom it is made out
    /// @param reseller who may deliver it; null for nobody
    public record Holder(ShipTo to, Owner owner, @Nullable ResellerId reseller) {

        /// The same as before.
        public static Holder of(License license) {
            return new Holder(
                    license.to(), Objects.requireNonNull(license.owner(), "a permanent licence"), license.reseller());
        }
    }
}
