package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.InboundMail;
import dev.mitra.stack.Settings;
import dev.mitra.stack.mail.MailSignature;

/// Sends to the services of one stack, signed where a request asks for that: over what it says, however bad.
record Sender(Settings settings) {

    /// In the stead of a header's value.
    static final String SIGNED = "@signed";

    Call.Answer send(Call call) {
        return signed(call, InboundMail.secret(settings)).send(settings.url(call.service()));
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
