package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.ChargesBearer;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the bank says of money received.
///
/// @param bookingKey the same booking has the same key in every file
/// @param iban of our account, or [#CARDS]
/// @param bankReference the bank's own, null when it has none
/// @param instructed what the payer sent; null when the bank does not say
/// @param bearer of what banks kept on the way, as the file says; null when it does not
/// @param chargesBorne what banks kept on the way and the vendor bears: it settles as if it had arrived
/// @param references structured ones
/// @param remittance unstructured lines
public record IncomingMoney(
        String bookingKey,
        String iban,
        @Nullable String bankReference,
        Money amount,
        @Nullable Money instructed,
        @Nullable ChargesBearer bearer,
        Money chargesBorne,
        LocalDate bookedOn,
        LocalDate valueDate,
        @Nullable String payer,
        @Nullable String payerIban,
        List<String> references,
        List<String> remittance) {

    /// In place of our account: the money is with the acquirer of cards.
    public static final String CARDS = "CARD_CLEARING";
    private static final String EXCHANGED = "EXCHANGE-";

    public IncomingMoney {
        references = List.copyOf(references);
        remittance = List.copyOf(remittance);
    }

    /// Where the money stands in the ledger.
    public LedgerAccount account() {
        return iban.equals(CARDS) ? LedgerAccount.CARD_CLEARING : LedgerAccount.BANK;
    }

    /// The key of money that was exchanged for other money, which is no booking of the bank.
    public static String exchanged(UUID exchange) {
        return EXCHANGED + exchange;
    }

    /// Whether the bank booked it; only that can the bank take back.
    public boolean isBooked() {
        return !bookingKey.startsWith(EXCHANGED);
    }

    /// What it settles: the amount and the charges that the vendor bears.
    public Money worth() {
        return amount.plus(chargesBorne);
    }

    /// What banks kept on the way, where the file shows it in this currency.
    public Money charges() {
        var none = Money.zero(amount.currency());
        return instructed == null || !instructed.currency().equals(amount.currency()) ? none : instructed.minus(amount);
    }

    /// The same money, which came back on this day after it had been taken back.
    ///
    /// @param taken what had been taken back of it
    public IncomingMoney again(Money taken, LocalDate day) {
        return new IncomingMoney(
                bookingKey + " AGAIN",
                iban,
                bankReference,
                taken,
                instructed,
                bearer,
                Money.zero(amount.currency()),
                day,
                day,
                payer,
                payerIban,
                references,
                remittance);
    }

    public IncomingMoney bearing(Money charges) {
        return new IncomingMoney(
                bookingKey,
                iban,
                bankReference,
                amount,
                instructed,
                bearer,
                charges,
                bookedOn,
                valueDate,
                payer,
                payerIban,
                references,
                remittance);
    }
}
