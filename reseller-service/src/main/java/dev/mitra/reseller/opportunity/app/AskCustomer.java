package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.Subject;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Writes to the customer, who did not ask for it: to unsubscribe is to say no. The mail names the partner and no
/// price.
@ApplicationScoped
public class AskCustomer {

    private static final Country INDONESIA = new Country("ID");

    private final SendNotice notices;
    private final Resellers resellers;
    private final String publicUrl;

    AskCustomer(
            SendNotice notices,
            Resellers resellers,
            @ConfigProperty(name = "mitra.reseller.public-url") String publicUrl) {
        this.notices = notices;
        this.resellers = resellers;
        this.publicUrl = publicUrl;
    }

    /// Nobody knows the customer's language; its country decides.
    public static Language languageOf(Lead lead) {
        return lead.country().equals(INDONESIA) ? Language.ID : Language.EN;
    }

    /// On one line, as a letter's subject needs it.
    public static String customerOf(Lead lead) {
        return Subject.of(lead.customer()).text();
    }

    @Transactional
    public String partnerOf(Lead lead) {
        var dossier = resellers.find(lead.reseller()).orElseThrow().dossier();
        return Subject.of(dossier.profile().legalName()).text();
    }

    void ask(Lead lead, ReplyToken token) {
        var link = publicUrl + "/v1/opportunity-confirmations/" + token.text();
        var facts = Map.<String, Object>of("customer", customerOf(lead), "partner", partnerOf(lead), "link", link);
        var to = new Reader(Objects.requireNonNull(lead.contact()), languageOf(lead));
        var notice =
                new Notice(Notice.Kind.OPPORTUNITY_CONFIRMATION, to, lead.id().value(), "", facts);
        notices.sendUnasked(notice, URI.create(link));
    }
}
