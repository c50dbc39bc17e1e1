package dev.mitra.reseller.programme;

import dev.mitra.kernel.Percentage;

/// The programme's figures.
///
/// @param defaultRate discount of a firm specialised in software retail (R4.1)
/// @param maxRate no reseller gets more
/// @param paymentDays calendar days from order to due date (R7.6)
/// @param prepaidOrders paid orders after which a reseller is ESTABLISHED (R7.3)
/// @param interest per year on overdue amounts (R7.7)
/// @param graceDays days overdue before the standing falls (R7.7)
/// @param periods how long things wait
public record Terms(
        Percentage defaultRate,
        Percentage maxRate,
        int paymentDays,
        int prepaidOrders,
        Percentage interest,
        int graceDays,
        Periods periods) {

    public Terms {
        if (defaultRate.compareTo(maxRate) > 0) {
            throw new IllegalArgumentException("the default rate lies above the highest rate");
        }
        if (paymentDays < 1 || prepaidOrders < 1 || graceDays < 0) {
            throw new IllegalArgumentException("days and orders of the programme are counted from one");
        }
    }
}
