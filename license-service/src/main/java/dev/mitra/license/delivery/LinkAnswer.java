package dev.mitra.license.delivery;

import dev.mitra.license.issue.LicenseContent;
import dev.mitra.license.issue.OrderNumber;
import java.util.List;

/// What comes of following a download link.
public sealed interface LinkAnswer {

    /// @param customer to whom the licences are made out
    record Offer(OrderNumber number, String customer, int files) implements LinkAnswer {}

    /// @param files empty when all were replaced or revoked since
    record Files(OrderNumber number, List<LicenseContent> files) implements LinkAnswer {}

    record Used() implements LinkAnswer {}

    record Over() implements LinkAnswer {}

    record Unknown() implements LinkAnswer {}
}
