package dev.mitra.reseller.inbound;

import dev.mitra.kernel.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every mail as it came.
public interface InboundMails {

    void add(InboundMail mail, byte[] raw);

    /// Lets nobody else take a mail of this name until the transaction ends: two servers may hand it over
    /// at once.
    void lock(String mailId);

    Optional<InboundMail> byMailId(String mailId);

    Optional<byte[]> raw(InboundMailId id);

    /// How many mails of this sender were answered by the programme itself since then.
    long answered(EmailAddress sender, Instant since);

    /// Newest first.
    List<InboundMail> list(InboundMail.@Nullable Outcome outcome, @Nullable InboundMailId before, int limit);
}
