package dev.mitra.license.leak.http;

import dev.mitra.license.delivery.http.DeliveryView;
import dev.mitra.license.issue.Download;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.http.LicenseView;
import dev.mitra.license.leak.LeakReport;
import java.util.List;

/// Where a leaked file has been.
///
/// @param deliveries mails that carried it
/// @param downloads newest first
/// @param newest what holds in its place now; the licence itself when nothing has replaced it
public record LeakView(LicenseView license, List<DeliveryView> deliveries, List<Download> downloads, LicenseId newest) {

    static LeakView of(LeakReport report, LicenseView license) {
        return new LeakView(
                license,
                report.deliveries().stream().map(DeliveryView::of).toList(),
                report.downloads(),
                report.newest().id());
    }
}
