package dev.mitra.account.privacy;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the platform's tables keep about a person.
public interface PlatformRecords {

    List<SentMail> mailsTo(EmailAddress email);

    /// Acts by the account and acts upon it.
    List<Act> acts(AccountId account);

    /// Removes what mails to the address said, and the address; that they were sent stays.
    void forgetMailsTo(EmailAddress email);

    /// @param state `WAITING`, `ACCEPTED` or `BOUNCED`
    record SentMail(String kind, String subject, String text, Instant queuedAt, String state) {}

    record Act(
            Instant at,
            String actor,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after) {}
}
