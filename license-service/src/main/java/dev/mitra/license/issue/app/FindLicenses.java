package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
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

    private final Licenses licenses;

    public FindLicenses(Licenses licenses) {
        this.licenses = licenses;
    }

    @Transactional
    public Optional<License> one(LicenseId id, Viewer viewer) {
        return licenses.find(id, viewer);
    }

    @Transactional
    public List<License> list(Viewer viewer, @Nullable OrderId order, @Nullable LicenseId before, int most) {
        return licenses.list(viewer, order, before, most);
    }

    /// The bytes as they were signed.
    @Transactional
    public Optional<byte[]> content(LicenseId id, Viewer viewer) {
        return licenses.find(id, viewer).map(license -> licenses.content(license.id()));
    }
}
