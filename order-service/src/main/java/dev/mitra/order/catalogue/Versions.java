package dev.mitra.order.catalogue;

import java.util.List;

/// The published versions of the products.
public interface Versions {

    /// The newest first.
    List<ProductVersion> of(String family, String platform);

    /// Adds one and leaves what is there as it is.
    void addIfMissing(ProductVersion version);

    /// Adds one, or corrects it.
    void put(ProductVersion version);
}
