package dev.mitra.reseller.conversation;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/// Who wrote a message.
///
/// @param account null for a mail and for what the vendor's programme answers by itself
/// @param sender mailbox of a mail; null for what was written in the application
/// @param verified whether the account was logged in, or our gateway found the mail's sender authentic
public record Author(
        Side side, @Nullable AccountId account, @Nullable EmailAddress sender, boolean verified) {

    public enum Side {
        PARTNER,
        STAFF,
        /// The programme itself.
        VENDOR
    }

    public static Author partner(AccountId account) {
        return new Author(Side.PARTNER, account, null, true);
    }

    public static Author staff(AccountId account) {
        return new Author(Side.STAFF, account, null, true);
    }

    public static Author vendor() {
        return new Author(Side.VENDOR, null, null, true);
    }

    public static Author mail(EmailAddress sender, boolean verified) {
        return new Author(Side.PARTNER, null, sender, verified);
    }
}
