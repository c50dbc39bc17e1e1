package dev.mitra.license.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists of licences, page by page, each by an index.
public interface LicenseLists {

    /// @param after the last one of the page before, null for the first page
    List<License> list(Viewer viewer, LicenseFilter filter, @Nullable LicensePlace after, int most);
}
