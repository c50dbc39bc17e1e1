package dev.mitra.order.order;

/// The number by which people know an order: an 11-digit sequence and a check digit by ISO 7064 MOD 11,10,
/// which catches every single wrong digit and nearly all swapped neighbours.
///
/// @param digits twelve decimal digits
public record OrderNumber(String digits) {

    private static final int SEQUENCE_DIGITS = 11;
    private static final long LAST = 99_999_999_999L;

    /// @throws IllegalArgumentException when it is not twelve digits with the right check digit
    public OrderNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an order number");
        }
    }

    /// @param sequence 1 to 99,999,999,999
    public static OrderNumber of(long sequence) {
        if (sequence < 1 || sequence > LAST) {
            throw new IllegalArgumentException("the sequence of order numbers has 11 digits");
        }
        var payload = "%011d".formatted(sequence);
        return new OrderNumber(payload + checkDigit(payload));
    }

    public static boolean isValid(String text) {
        return text.length() == SEQUENCE_DIGITS + 1
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && text.charAt(SEQUENCE_DIGITS) == checkDigit(text.substring(0, SEQUENCE_DIGITS));
    }

    private static char checkDigit(String payload) {
        int product = 10;
        for (int i = 0; i < payload.length(); i++) {
            int sum = (product + (payload.charAt(i) - '0')) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }

    @Override
    public String toString() {
        return digits;
    }
}
