package dev.mitra.billing.bank;

/// Opening balance plus booked entries is the closing balance.
final class StatementSums {

    private StatementSums() {}

    /// A statement whose bank gives no balances, or gives them in another currency, cannot be checked.
    static void check(BankStatement statement) {
        var opening = statement.opening();
        var closing = statement.closing();
        if (!comparable(statement) || opening == null || closing == null) {
            return;
        }
        var booked = statement.entries().stream()
                .filter(entry -> entry.status() == BankEntry.Status.BOOKED)
                .map(BankEntry::signed)
                .toList();
        var sum = CamtSum.of(opening, booked, "statement " + statement.id());
        if (!sum.equals(closing)) {
            throw new BankFileRefusal(
                    BankFileFault.WRONG_SUMS,
                    "statement " + statement.id() + ": " + sum + " by its entries, " + closing + " by its balance");
        }
    }

    /// Whether the balances say something about the entries.
    static boolean comparable(BankStatement statement) {
        var opening = statement.opening();
        var closing = statement.closing();
        return opening != null
                && closing != null
                && opening.currency().equals(closing.currency())
                && statement.entries().stream()
                        .allMatch(entry -> entry.amount().currency().equals(opening.currency()));
    }
}
