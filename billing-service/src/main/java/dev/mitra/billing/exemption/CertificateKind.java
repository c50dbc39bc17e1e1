package dev.mitra.billing.exemption;

/// The form that a certificate is on.
public enum CertificateKind {
    /// One state's own form.
    STATE_FORM,
    /// Streamlined Sales Tax, form F0003; for one purchase where it names one.
    SST_F0003,
    /// Multistate Tax Commission, uniform resale certificate: a registration number per state.
    MTC_UNIFORM,
    BORDER_STATES
}
