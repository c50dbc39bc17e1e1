package dev.mitra.reseller.enquiry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.enquiry.Enquiry;
import dev.mitra.reseller.enquiry.EnquiryId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An application that a mail began.
///
/// @param threadId the mails; open to the sender once the form is sent
/// @param resellerId who applied with it, once the form is sent
/// @param language that the mail was written in, for the form
/// @param text of the mail, when one enquiry is read
/// @param nextAction SEND_FORM while the sender has to finish it
/// @param age for sales, since the mail came, ISO 8601
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnquiryView(
        EnquiryId id,
        ThreadId threadId,
        @Nullable ResellerId resellerId,
        EmailAddress email,
        String language,
        String subject,
        @Nullable String text,
        Instant receivedAt,
        Enquiry.Status status,
        @Nullable NextAction nextAction,
        @Nullable Duration age) {

    /// What is to be done next.
    public enum NextAction {
        SEND_FORM
    }

    static EnquiryView of(Enquiry enquiry, @Nullable String text, @Nullable Duration age) {
        return new EnquiryView(
                enquiry.id(),
                enquiry.thread(),
                enquiry.progress() instanceof Enquiry.Finished finished ? finished.reseller() : null,
                enquiry.mailbox(),
                enquiry.language().code(),
                enquiry.subject().text(),
                text,
                enquiry.receivedAt(),
                enquiry.progress().status(),
                enquiry.progress() instanceof Enquiry.Open ? NextAction.SEND_FORM : null,
                age);
    }
}
