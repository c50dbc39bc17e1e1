package dev.mitra.license.issue;

/// The number by which people know an order.
///
/// @param digits twelve, the last one a check digit; order-service makes and checks it
public record OrderNumber(String digits) {

    @Override
    public String toString() {
        return digits;
    }
}
