package dev.mitra.order.price.http;

import dev.mitra.order.catalogue.ProductVersion;
import java.net.URI;
import java.time.LocalDate;

/// A published version.
///
/// @param eula the licence agreement that it is used under, at its stable public address (R9.2)
public record VersionView(String version, LocalDate releasedOn, URI eula) {

    /// @param agreements the address under which every version of the agreement stands
    public static VersionView of(ProductVersion version, String agreements) {
        return new VersionView(
                version.version(), version.releasedOn(), URI.create(agreements + "/" + version.agreement()));
    }
}
