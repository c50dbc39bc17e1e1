package dev.mitra.reseller.inbound.app;

import dev.mitra.reseller.inbound.SenderProof;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The reader of mails with the configured gateway.
@ApplicationScoped
public class InboundSettings {

    @Produces
    @Singleton
    ReadMail readMail(@ConfigProperty(name = "mitra.reseller.mail-gateway") String gateway) {
        return new ReadMail(new SenderProof(gateway.strip()));
    }
}
