package dev.mitra.license.issue.http;

import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.Viewer;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return party();
    }

    /// What the caller may do as a customer.
    public Viewer.Party customer() {
        return party().asOwner();
    }

    /// Staff, or what the caller may do as a reseller: the delivery right is the reseller's, not the owner's.
    public Viewer deliverer() {
        return switch (viewer()) {
            case Viewer.Staff staff -> staff;
            case Viewer.Party party -> party.asReseller();
        };
    }

    /// As much of a licence as the caller may read.
    public LicenseView view(License license) {
        return viewer() instanceof Viewer.Staff ? LicenseView.forStaff(license) : LicenseView.of(license);
    }

    public String actor() {
        return caller.actor();
    }

    private Viewer.Party party() {
        boolean isOwner = caller.hasRole(Roles.CUSTOMER) && caller.emailVerified();
        return new Viewer.Party(
                isOwner ? caller.accountId() : null,
                isOwner ? organisations() : Set.of(),
                reseller().orElse(null));
    }

    /// The one place that knows which organisations a token speaks for.
    private Set<UUID> organisations() {
        return caller.organisations().stream().map(OrganisationId::value).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<ResellerId> reseller() {
        return caller.hasRole(Roles.RESELLER) ? caller.resellerId() : Optional.empty();
    }
}
