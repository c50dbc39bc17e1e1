package dev.mitra.reseller.conversation;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import org.jspecify.annotations.Nullable;

/// Who sales writes with.
///
/// @param reseller null for a mailbox that belongs to no applicant or reseller
/// @param email where mails of the thread go
/// @param proven whether the mailbox is known to be whose it says: an account's, or our gateway found its mail
/// authentic
public record Correspondent(@Nullable ResellerId reseller, EmailAddress email, boolean proven, Language language) {

    public boolean is(ResellerId other) {
        return other.equals(reseller);
    }
}
