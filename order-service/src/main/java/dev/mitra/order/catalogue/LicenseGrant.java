package dev.mitra.order.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one licence of a product allows. Of support: the plan that it is for, and how long it lasts.
///
/// @param platform `.NET`, `Java`
/// @param redistributable may be shipped inside the customer's own product
/// @param updatesMonths months of updates from the day of issue
/// @param developers null for any number
/// @param locations deployment locations, null for unlimited
/// @param deployments customer deployments of an SDK, null when not limited
/// @param termMonths months until it expires, null for perpetual; of support, how long it lasts
public record LicenseGrant(
        String family,
        String platform,
        LicenseType type,
        LicenseKind kind,
        boolean redistributable,
        int updatesMonths,
        @Nullable Integer developers,
        @Nullable Integer locations,
        @Nullable Integer deployments,
        @Nullable Integer termMonths) {

    public LicenseGrant {
        if (kind == LicenseKind.SUPPORT && (termMonths == null || updatesMonths != 0)) {
            throw new IllegalArgumentException("support has a term and brings no updates");
        }
    }

    public boolean bringsSupport() {
        return kind == LicenseKind.SUPPORT;
    }

    /// Whether this is support for licences of that plan.
    public boolean supports(LicenseGrant plan) {
        return bringsSupport()
                && !plan.bringsSupport()
                && family.equals(plan.family)
                && platform.equals(plan.platform)
                && type == plan.type
                && Objects.equals(deployments, plan.deployments);
    }

    /// The same for so many years at once: so many times the updates and, where it expires, the term.
    LicenseGrant renewedFor(int years) {
        return new LicenseGrant(
                family,
                platform,
                type,
                kind,
                redistributable,
                updatesMonths * years,
                developers,
                locations,
                deployments,
                termMonths == null ? null : termMonths * years);
    }
}
