package dev.mitra.reseller.enquiry.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.enquiry.Enquiry;
import dev.mitra.reseller.enquiry.EnquiryId;
import dev.mitra.reseller.programme.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An enquiry as a row; one that is finished names the reseller.
@Entity
@Table(name = "application_enquiry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class EnquiryRow {
    @Id
    UUID id;

    UUID threadId;
    String email;

    @Enumerated(EnumType.STRING)
    Language language;

    String subject;
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    Enquiry.Status status;

    @Nullable
    UUID resellerId;

    @Nullable
    Instant finishedAt;

    void take(Enquiry enquiry) {
        id = enquiry.id().value();
        threadId = enquiry.thread().value();
        email = enquiry.mailbox().canonical();
        language = enquiry.language();
        subject = enquiry.subject().text();
        receivedAt = enquiry.receivedAt();
        status = enquiry.progress().status();
        if (enquiry.progress() instanceof Enquiry.Finished(var reseller, var at)) {
            resellerId = reseller.value();
            finishedAt = at;
        }
    }

    Enquiry toEnquiry() {
        return new Enquiry(
                new EnquiryId(id),
                new ThreadId(threadId),
                new EmailAddress(email),
                language,
                new Subject(subject),
                receivedAt,
                switch (status) {
                    case OPEN -> new Enquiry.Open();
                    case FINISHED ->
                        new Enquiry.Finished(
                                new ResellerId(Objects.requireNonNull(resellerId)), Objects.requireNonNull(finishedAt));
                });
    }
}
