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

    /// `NEW`, `RENEWAL` or `UPGRADE`, as in events.
    default String kind() {
        return switch (this) {
            case New() -> "NEW";
            case Renewal _ -> "RENEWAL";
            case Upgrade _ -> "UPGRADE";
        };
    }

    /// Of a renewal, 0 for everything else.
    default int years() {
        return this instanceof Renewal renewal ? renewal.years : 0;
    }

    /// @param kind as [#kind()] gave it, null for a line of before there were purposes
    static Purpose of(@Nullable String kind, List<LicenseId> replaces, int years) {
        return switch (kind) {
            case "RENEWAL" -> new Renewal(replaces, years);
            case "UPGRADE" -> new Upgrade(replaces);
            case null, default -> new New();
        };
    }

    /// The licences whose place the seats take, in the order of the seats.
    default List<LicenseId> replaces() {
        return switch (this) {
            case New() -> List.of();
            case Renewal renewal -> renewal.licenses();
            case Upgrade(var licenses) -> licenses;
        };
    }
}
