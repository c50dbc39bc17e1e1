package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.InboundMail;
import dev.mitra.stack.Settings;
import dev.mitra.stack.mail.MailSignature;

/// Sends to the services of one stack: what a service takes once alone with a reference of its own, and signed where a
/// request asks for that, over what it says, however bad.
final class Sender {

    /// In the stead of a header's value.
    static final String SIGNED = "@signed";

    /// In a file, in the stead of what no other file may say.
    static final String FRESH = "FRESH-REFERENCE";

    private final Settings settings;
    private int sent;

    Sender(Settings settings) {
        this.settings = settings;
    }

    Call.Answer send(Call call) {
        sent++;
        return signed(fresh(call, sent), InboundMail.secret(settings)).send(settings.url(call.service()));
    }

    static Call fresh(Call call, int number) {
        return call.saying(body -> body.replace(FRESH, "F-" + number));
    }

    static Call signed(Call call, String secret) {
        var signed = call;
        for (var header : call.headers().entrySet()) {
            if (header.getValue().equals(SIGNED)) {
                signed = signed.with(signed.what(), header.getKey(), MailSignature.of(call.body(), secret));
            }
        }
        return signed;
    }
}
