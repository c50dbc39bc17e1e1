package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a partner states of a customer, whatever becomes of it.
///
/// @param contact at the customer; null when the partner names nobody, or the customer did not agree
/// @param product that the customer wants; null when the partner names none
/// @param consent how and when the customer agreed, in the partner's words; its statement is enough (R11.4)
/// @param statedBy the account that stated it
public record Lead(
        OpportunityId id,
        ResellerId reseller,
        ThreadId thread,
        String customer,
        Country country,
        @Nullable EmailAddress contact,
        @Nullable String product,
        String need,
        String consent,
        AccountId statedBy,
        Instant offeredAt,
        Confirmation confirmation) {

    /// A customer that does not agree is not kept by name, wherever the partner wrote its mailbox.
    Lead with(Confirmation answer) {
        boolean forgotten = answer instanceof Confirmation.Denied;
        return new Lead(
                id,
                reseller,
                thread,
                customer,
                country,
                forgotten ? null : contact,
                product,
                forgotten ? withoutContact(need) : need,
                forgotten ? withoutContact(consent) : consent,
                statedBy,
                offeredAt,
                answer);
    }

    private String withoutContact(String words) {
        return contact == null
                ? words
                : Pattern.compile(Pattern.quote(contact.canonical()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .replaceAll("-");
    }
}
