package dev.mitra.reseller.programme;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Optional;

/// The firm whose products are sold.
///
/// @param brands that every reseller lists on its site (R2.6)
/// @param forumUrl where technical support is given (R6.2)
/// @param contact sales support (R13)
public record Vendor(String name, String legalName, List<Brand> brands, String forumUrl, EmailAddress contact) {

    public Vendor {
        brands = List.copyOf(brands);
    }

    /// The brand by its name, whatever the case of its letters.
    public Optional<Brand> brand(String name) {
        return brands.stream()
                .filter(brand -> brand.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
