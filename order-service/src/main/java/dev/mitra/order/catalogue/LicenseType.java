package dev.mitra.order.catalogue;

/// The plans in which a product is sold.
public enum LicenseType {
    DEVELOPER_SMALL_BUSINESS,
    DEVELOPER_OEM,
    SITE_SMALL_BUSINESS,
    SITE_OEM,
    SDK,
    METERED
}
