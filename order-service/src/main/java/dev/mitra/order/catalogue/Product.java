package dev.mitra.order.catalogue;

/// One article of the catalogue.
///
/// @param name product and licence type in words, `Tabulon for .NET, Developer OEM`; the same in both languages
/// @param guidance whom the plan fits and what to ask the customer first (R11.1)
/// @param discountable whether the reseller's discount applies (R3.1)
public record Product(
        Sku sku, String name, Bilingual description, Bilingual guidance, LicenseGrant grant, boolean discountable) {

    /// The same for so many years at once.
    public Product renewedFor(int years) {
        return new Product(sku, name, description, guidance, grant.renewedFor(years), discountable);
    }
}
