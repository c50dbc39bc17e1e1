package dev.mitra.reseller.application.app;

import dev.mitra.messaging.Mail;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.app.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/// Mails the applicant about its application.
@ApplicationScoped
public class TellApplicant {

    private final SendNotice notices;

    TellApplicant(SendNotice notices) {
        this.notices = notices;
    }

    /// @param copy tells a repeat of the kind from the first
    /// @param facts beside the company's name
    public void send(Notice.Kind kind, CaseFile file, String copy, Map<String, Object> facts) {
        var all = new HashMap<>(facts);
        all.put("company", file.answers().company());
        notices.send(new Notice(kind, file.applicant(), file.id().value(), copy, all));
    }

    /// A mail of the application's thread.
    void send(Notice.Kind kind, CaseFile file, Map<String, Object> facts, Mail.Place place) {
        var all = new HashMap<>(facts);
        all.put("company", file.answers().company());
        notices.send(new Notice(kind, file.applicant(), file.id().value(), "", all), place);
    }
}
