package dev.mitra.reseller.enquiry;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.programme.Language;
import java.time.Instant;

/// An application that a mail began (R2.4): a draft that waits until the mailbox's owner, verified by
/// then, sends the form. The mail's thread becomes the application's.
///
/// @param mailbox that our gateway proved
public record Enquiry(
        EnquiryId id,
        ThreadId thread,
        EmailAddress mailbox,
        Language language,
        Subject subject,
        Instant receivedAt,
        Progress progress) {

    public enum Status {
        OPEN,
        FINISHED
    }

    /// How far it is.
    public sealed interface Progress {
        default Status status() {
            return this instanceof Open ? Status.OPEN : Status.FINISHED;
        }
    }

    public record Open() implements Progress {}

    /// @param reseller the applicant that it became
    public record Finished(ResellerId reseller, Instant at) implements Progress {}

    public static Enquiry opened(
            ThreadId thread, EmailAddress mailbox, Language language, Subject subject, Instant at) {
        return new Enquiry(EnquiryId.random(), thread, mailbox, language, subject, at, new Open());
    }

    /// @throws IllegalStateException when it was finished before: only open ones are found by mailbox
    public Enquiry finishedBy(ResellerId applicant, Instant at) {
        if (progress instanceof Finished) {
            throw new IllegalStateException("an enquiry is finished once");
        }
        return new Enquiry(id, thread, mailbox, language, subject, receivedAt, new Finished(applicant, at));
    }
}
