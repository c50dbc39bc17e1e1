package dev.mitra.license.delivery;

/// Which mail it is; the name is the mail's kind.
public enum DeliveryKind {
    /// All files of a released order, to the reseller (R8.2); about the order.
    LICENSE,
    /// The same to the end customer, where the vendor has switched it on (R8.3), and one licence to whom it was handed
    /// over; about the order.
    CUSTOMER_LICENSE,
    /// One temporary licence, to the reseller (R7.4); about the licence.
    TEMPORARY_LICENSE
}
