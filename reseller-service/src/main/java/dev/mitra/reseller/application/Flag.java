package dev.mitra.reseller.application;

/// What staff should look at. A flag informs, it never decides.
public enum Flag {
    /// R1.1: the main business is not reselling IT products.
    NOT_IT_RESALE,
    /// R1.4: a consultancy.
    CONSULTANCY,
    /// Less than half of its turnover is resale.
    LITTLE_RESALE,
    /// It has no web site, or one that sells nothing of other makers.
    NO_RESALE_SITE,
    /// The web site's domain is not that of the applicant's mailbox.
    MAILBOX_ELSEWHERE,
    /// Another reseller or applicant has nearly the same name or domain.
    LOOK_ALIKE,
    /// The country is on the configured list.
    LISTED_COUNTRY
}
