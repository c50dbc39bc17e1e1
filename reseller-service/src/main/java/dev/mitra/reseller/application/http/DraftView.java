package dev.mitra.reseller.application.http;

import java.time.Instant;
import java.util.List;

/// A draft, and what it still lacks.
///
/// @param source `FORM`, or `MAIL` when its words are those of a mail to sales (R2.4)
/// @param missing names of what the application cannot be sent without
public record DraftView(String source, Instant savedAt, DraftForm form, List<String> missing) {

    static DraftView of(String source, Instant savedAt, DraftForm form) {
        return new DraftView(source, savedAt, form, form.missing());
    }
}
