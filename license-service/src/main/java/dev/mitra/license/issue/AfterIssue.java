package dev.mitra.license.issue;

import java.util.List;

/// What follows an issue, in its transaction: the licence mail.
public interface AfterIssue {

    void issued(LicensedOrder order, List<License> licenses, List<SignedLicense> files);

    /// After one licence was issued in the place of another.
    void replaced(LicensedOrder order, License license, SignedLicense file);
}
