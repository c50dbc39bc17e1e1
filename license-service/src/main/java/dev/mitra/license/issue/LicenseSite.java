package dev.mitra.license.issue;

import java.util.List;
import java.util.Map;

/// What licence files say of the vendor.
///
/// @param statusUri where the status list is
/// @param howToUrl the page that tells how to apply a licence
/// @param bundles the families that a bundle covers beside itself
public record LicenseSite(String statusUri, String howToUrl, Map<String, List<String>> bundles) {}
