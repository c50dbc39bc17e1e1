package dev.mitra.account.token.http;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What clients and libraries find out about us by themselves (OpenID Connect Discovery 1.0, RFC 8414).
@Path("/.well-known/openid-configuration")
@RunOnVirtualThread
public class DiscoveryResource {

    private final String document;

    DiscoveryResource(@ConfigProperty(name = "mitra.issuer") String issuer) {
        var metadata = new OIDCProviderMetadata(
                new Issuer(issuer), List.of(SubjectType.PUBLIC), URI.create(issuer + "/oauth2/jwks"));
        metadata.setTokenEndpointURI(URI.create(issuer + "/oauth2/token"));
        metadata.setGrantTypes(List.of(GrantType.CLIENT_CREDENTIALS));
        metadata.setTokenEndpointAuthMethods(
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST));
        this.document = metadata.toString();
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIssuerMetadata",
            summary = "Metadata of the issuer",
            description = "Where the endpoints are and what they understand.")
    public String metadata() {
        return document;
    }
}
