package dev.mitra.license.validation;

import dev.mitra.license.issue.LicenseStatus;
import java.util.Map;

/// The states of licences as they are stored now.
public interface Standings {

    /// Those that are not simply active, by their place in the status list.
    Map<Integer, LicenseStatus> exceptions();
}
