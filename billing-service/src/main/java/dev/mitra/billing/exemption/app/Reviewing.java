package dev.mitra.billing.exemption.app;

import dev.mitra.billing.exemption.Certificate;

/// What became of a decision about a certificate.
public sealed interface Reviewing {

    record Done(Certificate certificate) implements Reviewing {}

    record Unknown() implements Reviewing {}

    /// It was decided on before, or was never verified.
    record NotPossible() implements Reviewing {}

    /// None of the named states stands on it.
    record NoSuchState() implements Reviewing {}
}
