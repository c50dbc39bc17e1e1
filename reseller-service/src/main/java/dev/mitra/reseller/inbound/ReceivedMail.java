package dev.mitra.reseller.inbound;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.FileContent;
import dev.mitra.reseller.programme.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a mail says.
///
/// @param mailId its Message-ID, or one made of its bytes
/// @param from null when it names nobody that could be written to
/// @param authentic whether our gateway proved the sender
/// @param recipients of every kind of header that names some
/// @param follows Message-IDs that it refers to, oldest first
/// @param leftOut names of files that are not kept in the thread, each with the reason
public record ReceivedMail(
        String mailId,
        @Nullable EmailAddress from,
        boolean authentic,
        Nature nature,
        List<EmailAddress> recipients,
        String subject,
        FoldedText text,
        Language language,
        List<String> follows,
        List<FileContent> files,
        List<String> leftOut) {

    public ReceivedMail {
        recipients = List.copyOf(recipients);
        follows = List.copyOf(follows);
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
