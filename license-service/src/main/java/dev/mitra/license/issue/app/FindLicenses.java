package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseLists;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads licences as far as the viewer may.
@ApplicationScoped
public class FindLicenses {

    /// An order has at most a thousand seats and 200 lines with a temporary licence each.
    private static final int WHOLE_ORDER = 1_500;

    private final Licenses licenses;
    private final LicenseLists lists;

    public FindLicenses(Licenses licenses, LicenseLists lists) {
        this.licenses = licenses;
        this.lists = lists;
    }

    @Transactional
    public Optional<License> one(LicenseId id, Viewer viewer) {
        return licenses.find(id, viewer);
    }

    @Transactional
    public List<License> list(Viewer viewer, LicenseFilter filter, @Nullable LicensePlace after, int most) {
        return lists.list(viewer, filter, after, most);
    }

    /// All of one order that the viewer may see.
    @Transactional
    public List<License> ofOrder(OrderId order, Viewer viewer) {
        return lists.list(viewer, LicenseFilter.ofOrder(order), null, WHOLE_ORDER);
    }
}
