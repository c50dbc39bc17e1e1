package dev.mitra.billing.bank;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// One `Ntry`: direction, status, days and the payments inside.
final class CamtEntry {

    private CamtEntry() {}

    static BankEntry of(XmlNode entry, int position, String where) {
        var amount = CamtAmount.of(entry.at("Amt").orElseThrow(() -> incomplete("amount", where)));
        var booked = date(entry, "BookgDt");
        var value = date(entry, "ValDt");
        var day = value.or(() -> booked).orElseThrow(() -> incomplete("date", where));
        return new BankEntry(
                position,
                amount,
                direction(entry, where),
                takesBack(entry),
                status(entry),
                booked.orElse(day),
                day,
                reference(entry).orElse(null),
                CamtPayments.of(entry, amount, where));
    }

    private static BankEntry.Direction direction(XmlNode entry, String where) {
        return switch (entry.text("CdtDbtInd").orElse("")) {
            case "CRDT" -> BankEntry.Direction.CREDIT;
            case "DBIT" -> BankEntry.Direction.DEBIT;
            default -> throw incomplete("CdtDbtInd", where);
        };
    }

    // Some banks set the flag, some only say why a payment was returned.
    private static boolean takesBack(XmlNode entry) {
        return entry.text("RvslInd")
                        .filter(flag -> flag.equals("true") || flag.equals("1"))
                        .isPresent()
                || entry.all("NtryDtls").stream()
                        .flatMap(details -> details.all("TxDtls").stream())
                        .anyMatch(payment -> payment.at("RtrInf").isPresent());
    }

    // Until .07 the text of Sts, from .08 a code inside it. What is not said to be booked is not counted.
    private static BankEntry.Status status(XmlNode entry) {
        return switch (entry.text("Sts", "Cd").or(() -> entry.text("Sts")).orElse("")) {
            case "BOOK" -> BankEntry.Status.BOOKED;
            case "PDNG", "FUTR" -> BankEntry.Status.PENDING;
            default -> BankEntry.Status.INFORMATION;
        };
    }

    private static Optional<String> reference(XmlNode entry) {
        return CamtPayments.meaningful(entry.text("AcctSvcrRef"))
                .or(() -> CamtPayments.meaningful(entry.text("NtryDtls", "TxDtls", "Refs", "AcctSvcrRef")));
    }

    private static Optional<LocalDate> date(XmlNode entry, String name) {
        return entry.text(name, "Dt")
                .or(() -> entry.text(name, "DtTm").map(time -> time.substring(0, Math.min(10, time.length()))))
                .flatMap(CamtEntry::parse);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException rubbish) {
            return Optional.empty();
        }
    }

    private static BankFileRefusal incomplete(String what, String where) {
        return new BankFileRefusal(BankFileFault.INCOMPLETE_ENTRY, "no " + what + " in the entry before " + where);
    }
}
