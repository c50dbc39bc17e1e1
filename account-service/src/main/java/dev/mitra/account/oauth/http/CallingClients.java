package dev.mitra.account.oauth.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.AbstractOptionallyIdentifiedRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.mitra.account.application.Application;
import dev.mitra.account.application.app.Applications;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.app.AuthenticateClient;
import dev.mitra.kernel.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Authenticates clients at the endpoints that are for them: client_secret_basic, client_secret_post,
/// private_key_jwt, and `client_id` alone for public ones.
@ApplicationScoped
class CallingClients {

    static final List<ClientAuthenticationMethod> METHODS = List.of(
            ClientAuthenticationMethod.CLIENT_SECRET_BASIC,
            ClientAuthenticationMethod.CLIENT_SECRET_POST,
            ClientAuthenticationMethod.PRIVATE_KEY_JWT,
            ClientAuthenticationMethod.NONE);
    static final List<JWSAlgorithm> ALGORITHMS = KeyAssertions.ALGORITHMS;

    private final Applications applications;
    private final AuthenticateClient authenticateClient;
    private final KeyAssertions keyAssertions;

    CallingClients(Applications applications, AuthenticateClient authenticateClient, KeyAssertions keyAssertions) {
        this.applications = applications;
        this.authenticateClient = authenticateClient;
        this.keyAssertions = keyAssertions;
    }

    CallingClient of(AbstractOptionallyIdentifiedRequest request) {
        return request.getClientAuthentication() == null
                ? open(request.getClientID())
                : of(request.getClientAuthentication());
    }

    /// At endpoints where a public client has no business.
    CallingClient of(@Nullable ClientAuthentication authentication) {
        return switch (authentication) {
            case PlainClientSecret plain ->
                bySecret(plain.getClientID().getValue(), plain.getClientSecret().getValue());
            case PrivateKeyJWT assertion -> keyAssertions.verify(assertion);
            case null, default -> new CallingClient.Refused();
        };
    }

    private CallingClient open(@Nullable ClientID id) {
        return Optional.ofNullable(id)
                .flatMap(named -> applications.find(named.getValue()))
                .filter(Application::isPublic)
                .<CallingClient>map(CallingClient.Known::new)
                .orElseGet(CallingClient.Refused::new);
    }

    private CallingClient bySecret(String id, String secret) {
        Optional<CallingClient> partner = TypeId.parse(ApiClientId.PREFIX, id)
                .flatMap(client -> authenticateClient.bySecret(new ApiClientId(client), new ClientSecret(secret)))
                .map(CallingClient.Partner::new);
        return partner.or(() -> applications
                        .find(id)
                        .filter(application -> application.hasSecret(secret))
                        .map(CallingClient.Known::new))
                .orElseGet(CallingClient.Refused::new);
    }
}
