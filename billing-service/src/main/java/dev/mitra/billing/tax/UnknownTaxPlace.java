package dev.mitra.billing.tax;

/// No tax can be assessed: a state without dated rows. An invoice is not issued on a guess.
public final class UnknownTaxPlace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownTaxPlace(String message) {
        super(message);
    }
}
