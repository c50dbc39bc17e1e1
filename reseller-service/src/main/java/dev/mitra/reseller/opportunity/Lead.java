package dev.mitra.reseller.opportunity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.privacy.Spellings;
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

    // somebody else's mailbox may hold this one
    private static final String BEFORE = "(?<![\\p{Alnum}._%+-])";
    private static final String AFTER = "(?![\\p{Alnum}_-]|\\.\\p{Alnum})";

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
        if (contact == null) {
            return words;
        }
        for (var spelling : Spellings.of(contact)) {
            words = Pattern.compile(BEFORE + Pattern.quote(spelling) + AFTER, CASE_INSENSITIVE | UNICODE_CASE)
                    .matcher(words)
                    .replaceAll("-");
        }
        return words;
    }
}
