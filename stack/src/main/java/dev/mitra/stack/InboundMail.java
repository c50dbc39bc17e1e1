package dev.mitra.stack;

import java.util.Map;

/// What the catcher and reseller-service must agree on, so that a mail to the programme's address arrives
/// there. Anybody on this machine may send to the catcher, so the secret need not be one.
public final class InboundMail {

    private InboundMail() {}

    public static String secret(Settings settings) {
        return settings.value("MITRA_RESELLER_INBOUND_SECRET").orElse("demo-inbound-secret-never-in-production");
    }

    static Map<String, String> environment(Settings settings) {
        return Map.of(
                "MITRA_MAIL_HOOK",
                settings.url(Service.RESELLER) + "/v1/inbound-mails",
                "MITRA_RESELLER_INBOUND_SECRET",
                secret(settings),
                "MITRA_RESELLER_INBOX",
                settings.value("MITRA_RESELLER_INBOX").orElse("sales@kestrelwood.example"),
                "MITRA_RESELLER_MAIL_GATEWAY",
                settings.value("MITRA_RESELLER_MAIL_GATEWAY").orElse("mx.kestrelwood.example"));
    }
}
