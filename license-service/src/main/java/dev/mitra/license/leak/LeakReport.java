package dev.mitra.license.leak;

import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.issue.Download;
import dev.mitra.license.issue.License;
import java.util.List;

/// Where a leaked file has been.
///
/// @param deliveries mails that carried it
/// @param downloads newest first
/// @param newest what holds in its place now; itself when nothing has replaced it
public record LeakReport(License license, List<Delivery> deliveries, List<Download> downloads, License newest) {}
