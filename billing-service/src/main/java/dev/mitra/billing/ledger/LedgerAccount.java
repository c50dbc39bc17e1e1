package dev.mitra.billing.ledger;

import java.util.regex.Pattern;

/// An account of the ledger. Tax has one per state, `TAX:TX`.
///
/// @param code upper case, as it stands in the journal
public record LedgerAccount(String code) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]*(:[A-Z0-9-]+)?");

    public static final LedgerAccount BANK = new LedgerAccount("BANK");
    /// Accounts receivable: what documents still ask for.
    public static final LedgerAccount AR = new LedgerAccount("AR");
    /// Credit of a known party that no document has taken yet.
    public static final LedgerAccount UNAPPLIED = new LedgerAccount("UNAPPLIED");
    /// Money whose payer is not known yet.
    public static final LedgerAccount UNIDENTIFIED = new LedgerAccount("UNIDENTIFIED");

    public static final LedgerAccount REVENUE = new LedgerAccount("REVENUE");
    public static final LedgerAccount RETURNS = new LedgerAccount("RETURNS");
    public static final LedgerAccount INTEREST = new LedgerAccount("INTEREST");
    /// What the bank moved and nobody has explained yet.
    public static final LedgerAccount SUSPENSE = new LedgerAccount("SUSPENSE");

    public static final LedgerAccount REFUNDS_IN_TRANSIT = new LedgerAccount("REFUNDS_IN_TRANSIT");
    /// Money of cards that the acquirer has not paid out yet.
    public static final LedgerAccount CARD_CLEARING = new LedgerAccount("CARD_CLEARING");

    public static final LedgerAccount FEES = new LedgerAccount("FEES");
    /// Gains and losses by exchange, in the vendor's currency.
    public static final LedgerAccount FX = new LedgerAccount("FX");
    /// Where one currency becomes another: its balances, each at its booked rate, make nothing together.
    public static final LedgerAccount EXCHANGE = new LedgerAccount("EXCHANGE");

    /// @throws IllegalArgumentException when the code is not written as accounts are
    public LedgerAccount {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an account's code: " + code);
        }
    }

    /// @param state two letters
    public static LedgerAccount tax(String state) {
        return new LedgerAccount("TAX:" + state);
    }

    @Override
    public String toString() {
        return code;
    }
}
