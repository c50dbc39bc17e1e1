package dev.mitra.account.session.http;

import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.Devices;
import dev.mitra.account.session.SessionId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A browser in which the account is logged in.
///
/// @param current whether the access token at hand came of it
/// @param methods how the person logged in (RFC 8176)
record BrowserSessionView(
        @Schema(implementation = String.class, examples = "sess_01h455vb4pex5vsknk084sn02q")
        SessionId id,

        @Schema(examples = "Firefox, Linux") String device,
        @Schema(examples = "192.0.2.7") String address,
        @Schema(examples = "[\"pwd\",\"otp\"]") List<String> methods,
        Instant authenticatedAt,
        Instant lastSeenAt,
        boolean current) {

    static BrowserSessionView of(BrowserSession session, String current) {
        return new BrowserSessionView(
                session.id(),
                Devices.name(session.device()),
                session.address(),
                session.methods(),
                session.authenticatedAt(),
                session.lastSeenAt(),
                session.id().external().equals(current));
    }
}
