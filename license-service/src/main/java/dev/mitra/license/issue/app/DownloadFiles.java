package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.Download;
import dev.mitra.license.issue.Downloads;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseContent;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseLists;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hands out licence files, always the bytes that were signed, and writes down who took them.
@ApplicationScoped
public class DownloadFiles {

    /// An order has at most a thousand seats.
    private static final int WHOLE_ORDER = 1_500;

    private final Licenses licenses;
    private final LicenseLists lists;
    private final Downloads downloads;
    private final BusinessClock clock;

    public DownloadFiles(Licenses licenses, LicenseLists lists, Downloads downloads, BusinessClock clock) {
        this.licenses = licenses;
        this.lists = lists;
        this.downloads = downloads;
        this.clock = clock;
    }

    @Transactional
    public Optional<LicenseContent> one(LicenseId id, Viewer viewer, String who) {
        return licenses.find(id, viewer)
                .map(license ->
                        taken(List.of(license), way(license, viewer), who).getFirst());
    }

    /// The files of an order that are in force; empty when the viewer sees none.
    @Transactional
    public List<LicenseContent> ofOrder(OrderId order, Viewer viewer, String who) {
        var inForce = lists.list(viewer, LicenseFilter.ofOrder(order), null, WHOLE_ORDER).stream()
                .filter(License::isInForce)
                .toList();
        return inForce.isEmpty() ? List.of() : taken(inForce, way(inForce.getFirst(), viewer), who);
    }

    /// With the link of a mail.
    @Transactional
    public List<LicenseContent> byLink(List<License> some) {
        return taken(some, Download.Way.LINK, null);
    }

    private List<LicenseContent> taken(List<License> some, Download.Way way, @Nullable String who) {
        downloads.add(some.stream().map(License::id).toList(), new Download(clock.now(), way, who));
        return some.stream()
                .map(license -> new LicenseContent(license, licenses.content(license.id())))
                .toList();
    }

    private static Download.Way way(License license, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Staff() -> Download.Way.STAFF;
            case Viewer.Party party ->
                party.reseller() != null && party.reseller().equals(license.reseller())
                        ? Download.Way.RESELLER
                        : Download.Way.CUSTOMER;
        };
    }
}
