package dev.mitra.license.delivery;

import dev.mitra.license.issue.DeliverTo;
import dev.mitra.license.issue.Kind;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.OrderLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the text of a licence mail says. No price and no account, since it is forwarded to the customer.
///
/// @param name the contact it is written to
/// @param customer to whom the licences are made out
/// @param files those that are attached one by one; none when they are in an archive
/// @param link the one-time download, and for how many days
public record LicenseMail(
        String name,
        String orderNumber,
        String customer,
        List<Line> lines,
        List<AttachedFile> files,
        Link link,
        Place place) {

    /// One order line in the mail.
    ///
    /// @param expiresOn null when the licence never expires
    public record Line(
            String sku,
            String productName,
            int quantity,
            @Nullable LocalDate updatesUntil,
            @Nullable LocalDate expiresOn,
            Snippet snippet) {}

    /// A download without a log-in.
    public record Link(String url, long days) {}

    /// Where things are.
    ///
    /// @param rootsUrl the trusted keys for the check command
    /// @param ordersUrl where the files can be downloaded again
    public record Place(String vendor, String contact, String howToUrl, String rootsUrl, String ordersUrl) {}

    /// @param to whom it is written to
    public static LicenseMail of(Dispatch dispatch, DeliverTo to, Link link, Place place) {
        var order = dispatch.details();
        var files = dispatch.files();
        var lines = order.lines().stream()
                .filter(line -> dispatch.licenses().stream().anyMatch(license -> isOf(license, line)))
                .map(line -> line(line, dispatch.licenses()))
                .toList();
        return new LicenseMail(
                to.name(),
                order.number().digits(),
                dispatch.licenses().getFirst().to().company(),
                lines,
                files.size() <= Attachments.MOST_SINGLE ? files : List.of(),
                link,
                place);
    }

    public boolean archived() {
        return files.isEmpty();
    }

    /// For the check command.
    public String firstFile() {
        return files.isEmpty() ? "FILE.lic" : files.getFirst().name();
    }

    private static Line line(OrderLine line, List<License> licenses) {
        var ofLine = licenses.stream().filter(license -> isOf(license, line)).toList();
        var first = ofLine.getFirst();
        int seats = first.kind() == Kind.TEMPORARY ? 1 : ofLine.size();
        var snippet = Snippet.of(line.grant().family(), line.grant().platform()).with(first.fileName());
        return new Line(line.sku(), line.productName(), seats, first.updatesUntil(), first.expiresOn(), snippet);
    }

    private static boolean isOf(License license, OrderLine line) {
        return license.line().equals(line.lineId());
    }
}
