package dev.mitra.reseller.enquiry.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import dev.mitra.reseller.enquiry.EnquiryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Enquiries as their senders and sales read them.
@ApplicationScoped
@Transactional
public class ShowEnquiries {

    private final Enquiries enquiries;
    private final BusinessClock clock;

    ShowEnquiries(Enquiries enquiries, BusinessClock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    public Optional<Enquiry> of(EnquiryId id) {
        return enquiries.find(id);
    }

    /// Empty as well when another mailbox sent it.
    public Optional<Enquiry> ofMailbox(EnquiryId id, EmailAddress mailbox) {
        return enquiries.find(id).filter(found -> found.mailbox().equals(mailbox));
    }

    public List<Enquiry> list(Enquiries.Filter filter, @Nullable EnquiryId before, int limit) {
        return enquiries.list(filter, before, limit);
    }

    /// How long ago the mail came.
    public Duration age(Enquiry enquiry) {
        return Duration.between(enquiry.receivedAt(), clock.now());
    }
}
