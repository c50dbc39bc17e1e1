package dev.mitra.reseller.inbound.app;

import dev.mitra.reseller.inbound.InboundMail;
import dev.mitra.reseller.inbound.InboundMailId;
import dev.mitra.reseller.inbound.InboundMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came by mail and what became of it, for staff.
@ApplicationScoped
@Transactional
public class ShowInboundMails {

    private final InboundMails mails;

    ShowInboundMails(InboundMails mails) {
        this.mails = mails;
    }

    public List<InboundMail> list(InboundMail.@Nullable Outcome outcome, @Nullable InboundMailId before, int limit) {
        return mails.list(outcome, before, limit);
    }

    public Optional<byte[]> raw(InboundMailId id) {
        return mails.raw(id);
    }
}
