package dev.mitra.order.price;

import dev.mitra.order.licence.LicenseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line is bought for.
public sealed interface Purpose {

    /// Further licences.
    record New() implements Purpose {}

    /// More years of updates for licences, counted from the old date.
    ///
    /// @param years 1 to 4
    record Renewal(List<LicenseId> licenses, int years) implements Purpose {
        public Renewal {
            licenses = List.copyOf(licenses);
        }
    }

    /// A larger plan in the place of licences that are young.
    record Upgrade(List<LicenseId> licenses) implements Purpose {
        public Upgrade {
            licenses = List.copyOf(licenses);
        }
    }

    /// Help for the length of a term: with as many seats of the same order, or for licences that are there.
    ///
    /// @param licenses empty for seats of the same order
    record Support(List<LicenseId> licenses) implements Purpose {
        public Support {
            licenses = List.copyOf(licenses);
        }
    }

    /// `NEW`, `RENEWAL`, `UPGRADE` or `SUPPORT`.
    default String kind() {
        return switch (this) {
            case New() -> "NEW";
            case Renewal _ -> "RENEWAL";
            case Upgrade _ -> "UPGRADE";
            case Support _ -> "SUPPORT";
        };
    }

    /// Of a renewal, 0 for everything else.
    default int years() {
        return this instanceof Renewal renewal ? renewal.years : 0;
    }

    /// @param kind as [#kind()] gave it, null for a line of before there were purposes
    static Purpose of(@Nullable String kind, List<LicenseId> licenses, int years) {
        return switch (kind) {
            case "RENEWAL" -> new Renewal(licenses, years);
            case "UPGRADE" -> new Upgrade(licenses);
            case "SUPPORT" -> new Support(licenses);
            case null, default -> new New();
        };
    }

    /// The licences whose place the seats take, in the order of the seats.
    default List<LicenseId> replaces() {
        return switch (this) {
            case New(), Support _ -> List.of();
            case Renewal renewal -> renewal.licenses();
            case Upgrade(var licenses) -> licenses;
        };
    }

    /// The licences that the line names, in the order of the seats: replaced or supported.
    default List<LicenseId> licenses() {
        return this instanceof Support(var supported) ? supported : replaces();
    }
}
