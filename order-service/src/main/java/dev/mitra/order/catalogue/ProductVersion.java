package dev.mitra.order.catalogue;

import java.time.LocalDate;

/// A published version of a product on a platform, whatever plan it is sold in.
///
/// @param agreement version of the licence agreement (EULA) that it is used under
public record ProductVersion(String family, String platform, String version, LocalDate releasedOn, String agreement) {}
