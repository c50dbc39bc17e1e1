package dev.mitra.license.delivery;

/// Which mail it is; the name is the mail's kind.
public enum DeliveryKind {
    /// All files of a released order (R8.2); about the order.
    LICENSE,
    /// One temporary licence (R7.4); about the licence.
    TEMPORARY_LICENSE
}
