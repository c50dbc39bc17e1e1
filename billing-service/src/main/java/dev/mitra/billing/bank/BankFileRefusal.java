package dev.mitra.billing.bank;

/// Ends the reading of a bank file; turned into [BankFile.Refused] before anybody else sees it.
final class BankFileRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BankFileFault fault;

    BankFileRefusal(BankFileFault fault, String where) {
        super(where, null, false, false);
        this.fault = fault;
    }

    BankFile.Refused refused() {
        return new BankFile.Refused(fault, String.valueOf(getMessage()));
    }
}
