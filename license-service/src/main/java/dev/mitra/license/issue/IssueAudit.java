package dev.mitra.license.issue;

import java.util.List;

/// Looks for orders whose licences are not what they should be.
public interface IssueAudit {

    /// Outer ids, at most a hundred.
    List<String> ordersWithWrongLicenses();
}
