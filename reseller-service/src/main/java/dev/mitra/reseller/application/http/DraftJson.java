package dev.mitra.reseller.application.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.reseller.application.Beginning;
import dev.mitra.reseller.application.Draft;
import jakarta.enterprise.context.ApplicationScoped;

/// A draft is kept as its form wrote it.
@ApplicationScoped
class DraftJson {

    private final ObjectMapper json;

    DraftJson(ObjectMapper json) {
        this.json = json;
    }

    String write(DraftForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    DraftForm form(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Saved(var draft) -> read(draft.form(), DraftForm.class);
            case Beginning.ByMail mail -> DraftForm.ofReason(mail.reason());
        };
    }

    /// A form to which nothing is missing.
    ApplicationRequest application(DraftForm form) {
        return read(write(form), ApplicationRequest.class);
    }

    DraftView view(Beginning beginning) {
        return switch (beginning) {
            case Beginning.Saved(var draft) -> view(draft);
            case Beginning.ByMail mail -> DraftView.of("MAIL", mail.at(), form(mail));
        };
    }

    DraftView view(Draft draft) {
        return DraftView.of("FORM", draft.savedAt(), form(new Beginning.Saved(draft)));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
