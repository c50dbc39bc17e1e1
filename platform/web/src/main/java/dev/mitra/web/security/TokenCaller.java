package dev.mitra.web.security;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Languages;
import dev.mitra.web.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The caller of this request. Claims that are not what account-service writes are no identity: 401.
@RequestScoped
public class TokenCaller implements Caller {

    private final SecurityIdentity identity;
    private final RoutingContext request;

    public TokenCaller(SecurityIdentity identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    @Override
    public AccountId accountId() {
        return claim("sub")
                .flatMap(subject -> TypeId.parse(AccountId.PREFIX, subject))
                .map(AccountId::new)
                .orElseThrow(TokenCaller::unknown);
    }

    @Override
    public Optional<ResellerId> resellerId() {
        return claim("reseller_id")
                .map(text -> TypeId.parse(ResellerId.PREFIX, text)
                        .map(ResellerId::new)
                        .orElseThrow(TokenCaller::unknown));
    }

    @Override
    public Optional<EmailAddress> email() {
        return claim("email").flatMap(EmailAddress::parse);
    }

    @Override
    public boolean emailVerified() {
        return token().map(token -> Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("email_verified"))))
                .orElse(false);
    }

    @Override
    public Set<String> roles() {
        return identity.getRoles();
    }

    @Override
    public Set<OrganisationId> organisations() {
        return token().map(token -> token.<Object>getClaim("organisations"))
                .filter(Collection.class::isInstance)
                .map(claim -> ((Collection<?>) claim)
                        .stream().map(TokenCaller::organisation).collect(Collectors.toUnmodifiableSet()))
                .orElseGet(Set::of);
    }

    @Override
    public Locale locale() {
        return Languages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public String actor() {
        return claim("client_id").orElseGet(() -> accountId().external());
    }

    /// An item of the claim is JSON text or, as smallrye gives it, a JSON value.
    private static OrganisationId organisation(Object item) {
        var text = item instanceof JsonString json ? json.getString() : item.toString();
        return TypeId.parse(OrganisationId.PREFIX, text)
                .map(OrganisationId::new)
                .orElseThrow(TokenCaller::unknown);
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.<Object>getClaim(name)).map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static Problem unknown() {
        return Problem.of(CommonProblem.UNAUTHENTICATED);
    }
}
