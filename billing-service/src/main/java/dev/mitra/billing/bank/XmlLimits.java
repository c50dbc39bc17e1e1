package dev.mitra.billing.bank;

/// How much of a file is read before it is refused.
///
/// @param bytes of the whole file
/// @param depth of nested elements
/// @param text characters in one element
/// @param elements in one booking or header part
/// @param entries bookings in the file
public record XmlLimits(long bytes, int depth, int text, int elements, int entries) {

    /// 50 MB, as the API takes it.
    public static final XmlLimits USUAL = new XmlLimits(50L << 20, 40, 10_000, 500_000, 100_000);
}
