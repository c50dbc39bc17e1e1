package dev.mitra.reseller.policy;

import dev.mitra.reseller.programme.Vendor;
import java.time.LocalDate;

/// What both sides have in place of a signed agreement (R9.1): the text that was accepted, and how.
///
/// @param text whose hash the acceptance names
/// @param company legal name of the reseller as it is registered now
public record Evidence(
        Acceptance acceptance, PolicyText text, LocalDate effectiveFrom, String company, Vendor vendor) {}
