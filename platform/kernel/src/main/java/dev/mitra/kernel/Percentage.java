package dev.mitra.kernel;

import java.math.BigDecimal;

/// A share in per cent: `10` is one tenth. Two percentages are equal when their value is, whatever their
/// scale.
///
/// @param percent between 0 and 100, at most six decimals
public record Percentage(BigDecimal percent) implements Comparable<Percentage> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /// @throws IllegalArgumentException when the value is outside 0 to 100 or finer than six decimals
    public Percentage {
        percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.scale() > 6) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100 with at most six decimals");
        }
    }

    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    /// `10` per cent as `0.10`, exact.
    public BigDecimal fraction() {
        return percent.movePointLeft(2);
    }

    /// What is left of the whole: `90` for `10`.
    public Percentage complement() {
        return new Percentage(HUNDRED.subtract(percent));
    }

    public boolean isZero() {
        return percent.signum() == 0;
    }

    @Override
    public int compareTo(Percentage other) {
        return percent.compareTo(other.percent);
    }

    /// Without the sign and without exponents: `10`, `6.625`.
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
