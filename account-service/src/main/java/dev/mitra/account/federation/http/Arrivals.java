package dev.mitra.account.federation.http;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import dev.mitra.account.federation.Outcome;
import dev.mitra.account.federation.OutsideIdentity;
import dev.mitra.account.federation.app.ReceiveIdentity;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.session.http.Entering;
import dev.mitra.account.session.http.Flow;
import dev.mitra.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;

/// Takes in who comes from elsewhere.
@ApplicationScoped
class Arrivals {

    private final ReceiveIdentity receiveIdentity;
    private final Errands errands;
    private final Entering entering;
    private final Flow flow;

    Arrivals(ReceiveIdentity receiveIdentity, Errands errands, Entering entering, Flow flow) {
        this.receiveIdentity = receiveIdentity;
        this.errands = errands;
        this.entering = entering;
        this.flow = flow;
    }

    Response receive(Visit visit, IDTokenClaimsSet claims, String resume) {
        return switch (receiveIdentity.receive(identity(claims), visit.language())) {
            case Outcome.Known(var account) -> entering.fromElsewhere(visit, account, resume);
            case Outcome.MailSent(var wish) ->
                Response.fromResponse(flow.show(visit, 200, "outside", Map.of("text", "outside_mail"), null))
                        .cookie(errands.setWish(wish))
                        .build();
            case Outcome.NoMail() -> flow.show(visit, 422, "outside", Map.of("text", "outside_no_mail"), null);
            case Outcome.Wait _ -> flow.show(visit, 429, "outside", Map.of("text", "log_in_wait"), null);
        };
    }

    private static OutsideIdentity identity(IDTokenClaimsSet claims) {
        return new OutsideIdentity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                Optional.ofNullable(claims.getStringClaim("email")).flatMap(EmailAddress::parse),
                Optional.ofNullable(claims.getStringClaim("name")).flatMap(PlainName::parse));
    }
}
