package dev.mitra.reseller.enquiry;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All enquiries. A mailbox has at most one that is open.
public interface Enquiries {

    /// Adds it unless the mailbox has an open one, perhaps since this very moment.
    void addUnlessOpen(Enquiry enquiry);

    void save(Enquiry enquiry);

    Optional<Enquiry> find(EnquiryId id);

    /// Waits until nobody else changes it.
    Optional<Enquiry> lockOpen(EmailAddress mailbox);

    /// Newest first.
    ///
    /// @param before where the page before ended, null for the first page
    List<Enquiry> list(Filter filter, @Nullable EnquiryId before, int limit);

    /// @param mailbox whose, null for everybody's
    record Filter(@Nullable EmailAddress mailbox, Enquiry.@Nullable Status status) {}
}
