package dev.mitra.reseller.application;

/// What the applicant mainly does (R1.1).
public enum MainBusiness {
    IT_RESALE,
    /// Builds solutions with the components: no discount, may buy at retail (R1.4).
    CONSULTING,
    SOFTWARE_VENDOR,
    OTHER
}
