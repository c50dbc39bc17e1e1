package dev.mitra.reseller.application;

/// What the reviewer found out about the applicant, recorded with the decision (R1.5).
public record Finding(boolean specialisedInSoftwareRetail, String note) {}
