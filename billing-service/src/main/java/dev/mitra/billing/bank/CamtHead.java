package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A statement's own particulars: number, account, balances.
final class CamtHead {

    private CamtHead() {}

    static BankStatement statement(XmlNode head, BankStatement.Kind kind, List<BankEntry> entries) {
        var id = head.text("Id").orElse("");
        var account = head.text("Acct", "Id", "IBAN")
                .or(() -> head.text("Acct", "Id", "Othr", "Id"))
                .orElseThrow(() -> new BankFileRefusal(BankFileFault.NOT_A_BANK_STATEMENT, "no account in " + id));
        var opening = balance(head, "OPBD").or(() -> balance(head, "PRCD"));
        return new BankStatement(
                id,
                kind,
                plain(account),
                opening.orElse(null),
                balance(head, "CLBD").orElse(null),
                entries);
    }

    private static Optional<Money> balance(XmlNode head, String type) {
        return head.all("Bal").stream()
                .filter(balance -> balance.text("Tp", "CdOrPrtry", "Cd").equals(Optional.of(type)))
                .findFirst()
                .flatMap(balance -> balance.at("Amt").map(amount -> signed(balance, CamtAmount.of(amount))));
    }

    private static Money signed(XmlNode balance, Money amount) {
        return balance.text("CdtDbtInd").equals(Optional.of("DBIT")) ? amount.negated() : amount;
    }

    private static String plain(String account) {
        return account.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
