package dev.mitra.order.order;

import dev.mitra.order.reseller.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What decides on which terms a reseller may order.
///
/// @param standing null while unknown
/// @param oldestUnpaidDue the earliest due date of its released and unpaid orders, null when there is none
public record CreditHistory(
        @Nullable Standing standing,
        int paidOrders,
        @Nullable LocalDate oldestUnpaidDue) {}
