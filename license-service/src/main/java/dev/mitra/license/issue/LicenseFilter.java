package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is looked for; null parts are not asked.
///
/// @param number of the order, twelve digits
/// @param customer a mailbox, or the beginning of an organisation's name in any case
/// @param expires a period; the answer then comes by the day of expiry
/// @param updatesEnd a period; the answer then comes by the day on which updates end
public record LicenseFilter(
        @Nullable OrderId order,
        @Nullable String number,
        @Nullable String customer,
        @Nullable String sku,
        @Nullable LicenseStatus status,
        @Nullable Period expires,
        @Nullable Period updatesEnd) {

    public static final LicenseFilter ALL = new LicenseFilter(null, null, null, null, null, null, null);

    /// Days, the ends included; null for an open end.
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    public static LicenseFilter ofOrder(OrderId order) {
        return new LicenseFilter(order, null, null, null, null, null, null);
    }

    /// In what order the answer comes.
    public Sorting sorting() {
        if (expires != null) {
            return Sorting.BY_EXPIRY;
        }
        return updatesEnd != null ? Sorting.BY_END_OF_UPDATES : Sorting.NEWEST_FIRST;
    }

    /// The order of a list; each has an index.
    public enum Sorting {
        NEWEST_FIRST,
        BY_EXPIRY,
        BY_END_OF_UPDATES;

        /// The place of a licence in the list.
        public LicensePlace place(License license) {
            var day = switch (this) {
                case NEWEST_FIRST -> null;
                case BY_EXPIRY -> license.expiresOn();
                case BY_END_OF_UPDATES -> license.updatesUntil();
            };
            return new LicensePlace(day, license.id());
        }
    }
}
