package dev.mitra.reseller.privacy;

import dev.mitra.kernel.EmailAddress;
import java.net.IDN;
import java.util.List;

/// How people write one mailbox: a domain with other letters than ASCII is kept in one spelling and read in another
/// (RFC 5890).
public final class Spellings {

    private Spellings() {}

    /// The kept one first.
    public static List<String> of(EmailAddress mailbox) {
        var kept = mailbox.canonical();
        int at = kept.lastIndexOf('@') + 1;
        var read = kept.substring(0, at) + IDN.toUnicode(kept.substring(at));
        return read.equals(kept) ? List.of(kept) : List.of(kept, read);
    }
}
