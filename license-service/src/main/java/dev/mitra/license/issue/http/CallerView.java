package dev.mitra.license.issue.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.Viewer;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;

/// What the caller may see of licences.
@RequestScoped
public class CallerView {

    private static final List<String> STAFF = List.of(Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN);

    private final Caller caller;

    public CallerView(Caller caller) {
        this.caller = caller;
    }

    public Viewer viewer() {
        if (STAFF.stream().anyMatch(caller::hasRole)) {
            return new Viewer.Staff();
        }
        var owner = caller.hasRole(Roles.CUSTOMER) && caller.emailVerified() ? caller.accountId() : null;
        return new Viewer.Party(owner, reseller().orElse(null));
    }

    /// As much of a licence as the caller may read.
    LicenseView view(License license) {
        return viewer() instanceof Viewer.Staff ? LicenseView.forStaff(license) : LicenseView.of(license);
    }

    String actor() {
        return caller.actor();
    }

    private Optional<ResellerId> reseller() {
        return caller.hasRole(Roles.RESELLER) ? caller.resellerId() : Optional.empty();
    }
}
