package dev.mitra.license.issue;

/// What was ordered: one licence per seat.
///
/// @param productName product and licence type in words
/// @param quantity seats, 1 to 1,000
public record OrderLine(LineId lineId, String sku, String productName, int quantity, Grant grant) {}
