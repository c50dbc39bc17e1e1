package dev.mitra.license.issue;

import java.util.Collection;
import java.util.List;

/// The log of downloads.
public interface Downloads {

    void add(Collection<LicenseId> licenses, Download download);

    /// Newest first, at most a thousand.
    List<Download> of(LicenseId license);
}
