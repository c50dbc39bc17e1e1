package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The payments inside one booking.
final class CamtPayments {

    private CamtPayments() {}

    /// One payment per `TxDtls` when each says its amount in the booking's currency; otherwise the booking is
    /// one payment that carries what all of them say.
    static List<BankPayment> of(XmlNode entry, Money booked, String where) {
        var details = entry.all("NtryDtls").stream()
                .flatMap(part -> part.all("TxDtls").stream())
                .toList();
        if (details.size() < 2) {
            return List.of(single(details, booked, where));
        }
        var amounts = details.stream().map(part -> amount(part, booked)).toList();
        if (amounts.stream().anyMatch(Optional::isEmpty)) {
            return List.of(payment(0, booked, details));
        }
        var sum = CamtSum.of(
                Money.zero(booked.currency()),
                amounts.stream().flatMap(Optional::stream).toList(),
                "before " + where);
        if (!sum.equals(booked)) {
            throw wrongSum(sum, booked, where);
        }
        return IntStream.range(0, details.size())
                .mapToObj(index -> payment(index, amounts.get(index).orElseThrow(), List.of(details.get(index))))
                .toList();
    }

    private static BankPayment single(List<XmlNode> details, Money booked, String where) {
        if (!details.isEmpty()) {
            var said = amount(details.getFirst(), booked);
            if (said.isPresent() && !said.get().equals(booked)) {
                requireCharges(details.getFirst(), said.get(), booked, where);
            }
        }
        return payment(0, booked, details);
    }

    // A single payment may be larger than its booking by the charges that the bank shows.
    private static void requireCharges(XmlNode details, Money said, Money booked, String where) {
        var charges = details.at("Chrgs", "TtlChrgsAndTaxAmt")
                .or(() -> details.at("Chrgs", "Amt"))
                .or(() -> details.at("Chrgs", "Rcrd", "Amt"))
                .map(CamtAmount::of)
                .filter(amount -> amount.currency().equals(booked.currency()));
        if (charges.isEmpty() || !said.minus(charges.get()).equals(booked)) {
            throw wrongSum(said, booked, where);
        }
    }

    private static Optional<Money> amount(XmlNode details, Money booked) {
        return details.at("Amt")
                .or(() -> details.at("AmtDtls", "TxAmt", "Amt"))
                .map(CamtAmount::of)
                .filter(amount -> amount.currency().equals(booked.currency()) && amount.isPositive());
    }

    private static BankPayment payment(int index, Money amount, List<XmlNode> details) {
        var instructed = details.size() == 1
                ? details.getFirst().at("AmtDtls", "InstdAmt", "Amt").map(CamtAmount::of)
                : Optional.<Money>empty();
        return new BankPayment(
                index,
                amount,
                instructed.orElse(null),
                details.stream()
                        .flatMap(part -> bearer(part).stream())
                        .findFirst()
                        .orElse(null),
                CamtParties.payer(details).orElse(null),
                CamtParties.payerAccount(details).orElse(null),
                CamtParties.references(details),
                CamtParties.remittance(details));
    }

    // Beside the charge, in a record of it from .03 on, or of the payment as a whole.
    private static Optional<ChargesBearer> bearer(XmlNode details) {
        return details.text("Chrgs", "Br")
                .or(() -> details.text("Chrgs", "Rcrd", "Br"))
                .or(() -> details.text("ChrgBr"))
                .flatMap(ChargesBearer::of);
    }

    /// Banks write NONREF and NOTPROVIDED where there is nothing to say.
    static Optional<String> meaningful(Optional<String> reference) {
        return reference.filter(text -> !text.equalsIgnoreCase("NONREF") && !text.equalsIgnoreCase("NOTPROVIDED"));
    }

    private static BankFileRefusal wrongSum(Money parts, Money booked, String where) {
        return new BankFileRefusal(
                BankFileFault.WRONG_SUMS, "payments of " + parts + " in a booking of " + booked + " before " + where);
    }
}
