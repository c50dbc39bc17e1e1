package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.DownloadLinks;
import dev.mitra.license.delivery.LinkAnswer;
import dev.mitra.license.delivery.LinkToken;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.app.DownloadFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Hands out licence files to whoever has the link of a mail. Looking uses nothing up, because mail scanners open
/// links.
@ApplicationScoped
public class FollowLink {

    private final DownloadLinks links;
    private final LicensedOrders orders;
    private final Licenses licenses;
    private final DownloadFiles downloadFiles;

    public FollowLink(DownloadLinks links, LicensedOrders orders, Licenses licenses, DownloadFiles downloadFiles) {
        this.links = links;
        this.orders = orders;
        this.licenses = licenses;
        this.downloadFiles = downloadFiles;
    }

    @Transactional
    public LinkAnswer look(LinkToken token) {
        return switch (links.look(token.hash())) {
            case DownloadLinks.Found.Open(var target) -> {
                var order = orders.find(target.order()).orElseThrow().ordered();
                yield new LinkAnswer.Offer(
                        order.number(),
                        order.shipTo().company(),
                        inForce(target).size());
            }
            case DownloadLinks.Found.Used() -> new LinkAnswer.Used();
            case DownloadLinks.Found.Over() -> new LinkAnswer.Over();
            case DownloadLinks.Found.Unknown() -> new LinkAnswer.Unknown();
        };
    }

    /// Uses the link up.
    @Transactional
    public LinkAnswer take(LinkToken token) {
        return switch (links.use(token.hash())) {
            case DownloadLinks.Found.Open(var target) -> {
                var order = orders.find(target.order()).orElseThrow().ordered();
                yield new LinkAnswer.Files(order.number(), downloadFiles.byLink(inForce(target)));
            }
            case DownloadLinks.Found.Used() -> new LinkAnswer.Used();
            case DownloadLinks.Found.Over() -> new LinkAnswer.Over();
            case DownloadLinks.Found.Unknown() -> new LinkAnswer.Unknown();
        };
    }

    private List<License> inForce(DownloadLinks.Target target) {
        var some = target.license() == null
                ? licenses.ofOrder(target.order()).stream()
                        .filter(license -> !license.isTemporary())
                        .toList()
                : licenses.all(List.of(target.license()));
        var shipTo = orders.find(target.order()).orElseThrow().ordered().shipTo();
        // what was transferred since is no longer for whoever got the mail
        return some.stream()
                .filter(license -> license.isInForce() && license.to().equals(shipTo))
                .toList();
    }
}
