package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.OwnedLicense;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What renewals, upgrades and support cost before the buyer's discount, and why some are impossible.
final class Replacing {

    /// The list price of one seat of the line, or why there is none.
    ///
    /// @param product with what its licences allow after the change
    record Basis(
            @Nullable Product product,
            @Nullable Money listUnit,
            @Nullable Explanation reason,
            @Nullable Irreplaceable refusal) {
        static Basis refused(Irreplaceable refusal) {
            return new Basis(null, null, null, refusal);
        }
    }

    private final PriceContext context;

    Replacing(PriceContext context) {
        this.context = context;
    }

    /// Half the list price per year while updates last, more afterwards; the dearest licence of the line
    /// counts.
    Basis renewal(Purpose.Renewal renewal, Listing listing) {
        var share = context.rules().whileValid();
        for (LicenseId id : renewal.licenses()) {
            var owned = context.owned().get(id);
            if (owned == null) {
                return Basis.refused(Irreplaceable.NOT_OWNED);
            }
            var refusal = unrenewable(owned, listing, renewal.years());
            if (refusal != null) {
                return Basis.refused(refusal);
            }
            share = max(share, shareOf(owned));
        }
        var product = listing.product().renewedFor(renewal.years());
        var unit = listing.listUnit().times(share).times(renewal.years());
        var input = Map.of(
                "sku",
                listing.product().sku().code(),
                "sharePercent",
                share.toString(),
                "years",
                Integer.toString(renewal.years()));
        return new Basis(product, unit, new Explanation("RENEWAL", input, unit + " a seat"), null);
    }

    /// The difference of today's list prices; the dearest difference of the line counts.
    Basis upgrade(Purpose.Upgrade upgrade, Listing listing) {
        Money difference = null;
        for (LicenseId id : upgrade.licenses()) {
            var owned = context.owned().get(id);
            if (owned == null) {
                return Basis.refused(Irreplaceable.NOT_OWNED);
            }
            if (owned.taken()) {
                return Basis.refused(Irreplaceable.TAKEN);
            }
            if (context.today()
                    .isAfter(owned.issuedOn().plusDays(context.rules().upgradeDays()))) {
                return Basis.refused(Irreplaceable.TOO_OLD);
            }
            var step = difference(owned, listing);
            if (step.isEmpty()) {
                return Basis.refused(Irreplaceable.NO_UPGRADE);
            }
            difference = difference == null || difference.isLessThan(step.get()) ? step.get() : difference;
        }
        if (difference == null) {
            return Basis.refused(Irreplaceable.NOT_OWNED);
        }
        var input = Map.of(
                "sku",
                listing.product().sku().code(),
                "upgradeDays",
                Integer.toString(context.rules().upgradeDays()));
        return new Basis(
                listing.product(), difference, new Explanation("UPGRADE", input, difference + " a seat"), null);
    }

    /// The list price, year after year: support that goes on costs what it cost before.
    ///
    /// @param seats of this support in the whole order
    Basis support(Purpose.Support support, Listing listing, int seats) {
        for (LicenseId id : support.licenses()) {
            var owned = context.owned().get(id);
            if (owned == null) {
                return Basis.refused(Irreplaceable.NOT_OWNED);
            }
            if (!listing.product().grant().supports(owned.grant())) {
                return Basis.refused(Irreplaceable.NOTHING_TO_SUPPORT);
            }
        }
        var grant = listing.product().grant();
        var unit = listing.unitOf(seats);
        var input = Map.of(
                "sku",
                listing.product().sku().code(),
                "months",
                String.valueOf(grant.termMonths()),
                "licenses",
                Integer.toString(support.licenses().size()));
        return new Basis(listing.product(), unit, new Explanation("SUPPORT", input, unit + " a seat"), null);
    }

    private @Nullable Irreplaceable unrenewable(OwnedLicense owned, Listing listing, int years) {
        var until = owned.updatesUntil();
        if (owned.taken()) {
            return Irreplaceable.TAKEN;
        }
        if (until == null || !owned.sku().equals(listing.product().sku())) {
            return Irreplaceable.OTHER_PRODUCT;
        }
        long months = (long) listing.product().grant().updatesMonths() * years;
        return until.plusMonths(months).isBefore(context.today()) ? Irreplaceable.TOO_LATE : null;
    }

    private Percentage shareOf(OwnedLicense owned) {
        boolean valid = owned.updatesUntil() != null && !context.today().isAfter(owned.updatesUntil());
        return valid ? context.rules().whileValid() : context.rules().afterExpiry();
    }

    private Optional<Money> difference(OwnedLicense owned, Listing listing) {
        var grant = listing.product().grant();
        boolean same = !grant.bringsSupport()
                && owned.grant().family().equals(grant.family())
                && owned.grant().platform().equals(grant.platform());
        return context.sheet()
                .find(owned.sku())
                .filter(_ -> same)
                .map(old -> listing.listUnit().minus(old.listUnit()))
                .filter(Money::isPositive);
    }

    private static Percentage max(Percentage one, Percentage other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
