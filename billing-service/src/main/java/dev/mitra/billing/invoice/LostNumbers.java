package dev.mitra.billing.invoice;

import java.util.List;

/// Numbers without a document, each with what is known of it (I6).
public interface LostNumbers {

    /// Notes each that is not noted yet; the others stay as they are.
    ///
    /// @return those that were not
    List<DocumentNumber> add(List<DocumentNumber> numbers, String reason, String by);

    /// Newest first.
    List<LostNumber> newest(int limit);

    /// Which of them a document has.
    List<DocumentNumber> taken(List<DocumentNumber> numbers);

    /// Which of them the counter has not reached, so that a document may still get them.
    List<DocumentNumber> ahead(List<DocumentNumber> numbers);
}
