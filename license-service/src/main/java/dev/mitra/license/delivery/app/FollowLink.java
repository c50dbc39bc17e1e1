package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.DownloadLinks;
import dev.mitra.license.delivery.LinkAnswer;
import dev.mitra.license.delivery.LinkToken;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.OrderDetails;
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
                var order = ordered(target);
                var some = inForce(target, order);
                var customer = some.isEmpty() ? order.shipTo() : some.getFirst().to();
                yield new LinkAnswer.Offer(order.number(), customer.company(), some.size());
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
                var order = ordered(target);
                yield new LinkAnswer.Files(order.number(), downloadFiles.byLink(inForce(target, order)));
            }
            case DownloadLinks.Found.Used() -> new LinkAnswer.Used();
            case DownloadLinks.Found.Over() -> new LinkAnswer.Over();
            case DownloadLinks.Found.Unknown() -> new LinkAnswer.Unknown();
        };
    }

    private OrderDetails ordered(DownloadLinks.Target target) {
        return orders.find(target.order()).orElseThrow().ordered();
    }

    private List<License> inForce(DownloadLinks.Target target, OrderDetails order) {
        // what was transferred since is no longer for whoever got the mail of the order; where the mail was about one
        // licence, that is over by then
        var some = target.license() == null
                ? licenses.ofOrder(target.order()).stream()
                        .filter(license -> !license.isTemporary() && !license.isHandedOver(order))
                : licenses.all(List.of(target.license())).stream();
        return some.filter(License::isInForce).toList();
    }
}
