package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One payment inside a booking.
///
/// @param index among the booking's payments, from 0
/// @param amount what reached the account
/// @param instructed what the payer sent, when the bank says so; more than the amount when banks took charges
/// @param bearer of those charges; null when the bank does not say
/// @param payer name; null when the bank gives none
/// @param references structured ones: creditor reference, document numbers, end-to-end id
/// @param remittance unstructured lines
public record BankPayment(
        int index,
        Money amount,
        @Nullable Money instructed,
        @Nullable ChargesBearer bearer,
        @Nullable String payer,
        @Nullable String payerIban,
        List<String> references,
        List<String> remittance) {

    public BankPayment {
        references = List.copyOf(references);
        remittance = List.copyOf(remittance);
    }
}
