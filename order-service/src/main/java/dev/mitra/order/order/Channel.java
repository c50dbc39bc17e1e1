package dev.mitra.order.order;

/// Who sells: a reseller, or the vendor's own storefront.
public enum Channel {
    RESELLER,
    DIRECT
}
