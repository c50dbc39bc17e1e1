package dev.mitra.account.oauth.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dev.mitra.account.token.Scopes;
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
@RunOnVirtualThread
@Path("/.well-known")
public class DiscoveryResource {

    private final String document;

    DiscoveryResource(@ConfigProperty(name = "mitra.issuer") String issuer) {
        var metadata = new OIDCProviderMetadata(
                new Issuer(issuer), List.of(SubjectType.PUBLIC), URI.create(issuer + "/oauth2/jwks"));
        metadata.setAuthorizationEndpointURI(URI.create(issuer + "/oauth2/authorize"));
        metadata.setTokenEndpointURI(URI.create(issuer + "/oauth2/token"));
        metadata.setUserInfoEndpointURI(URI.create(issuer + "/oauth2/userinfo"));
        metadata.setRevocationEndpointURI(URI.create(issuer + "/oauth2/revoke"));
        metadata.setIntrospectionEndpointURI(URI.create(issuer + "/oauth2/introspect"));
        metadata.setEndSessionEndpointURI(URI.create(issuer + "/oauth2/logout"));
        metadata.setScopes(new Scope(Scopes.all().toArray(String[]::new)));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setResponseModes(List.of(ResponseMode.QUERY));
        metadata.setGrantTypes(
                List.of(GrantType.AUTHORIZATION_CODE, GrantType.REFRESH_TOKEN, GrantType.CLIENT_CREDENTIALS));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.ES256));
        metadata.setTokenEndpointAuthMethods(CallingClients.METHODS);
        metadata.setTokenEndpointJWSAlgs(CallingClients.ALGORITHMS);
        metadata.setRevocationEndpointAuthMethods(CallingClients.METHODS);
        metadata.setRevocationEndpointJWSAlgs(CallingClients.ALGORITHMS);
        metadata.setIntrospectionEndpointAuthMethods(CallingClients.METHODS);
        metadata.setIntrospectionEndpointJWSAlgs(CallingClients.ALGORITHMS);
        metadata.setSupportsAuthorizationResponseIssuerParam(true);
        metadata.setSupportsRequestParam(false);
        metadata.setSupportsRequestURIParam(false);
        metadata.setSupportsClaimsParams(false);
        metadata.setClaims(List.of(
                "iss",
                "sub",
                "aud",
                "exp",
                "iat",
                "auth_time",
                "amr",
                "sid",
                "nonce",
                "at_hash",
                "email",
                "email_verified",
                "name",
                "locale",
                "roles",
                "reseller_id",
                "groups"));
        try {
            metadata.setUILocales(List.of(LangTag.parse("en"), LangTag.parse("id")));
        } catch (LangTagException impossible) {
            throw new IllegalStateException("en and id are language tags", impossible);
        }
        this.document = metadata.toString();
    }

    @GET
    @Path("/openid-configuration")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getIssuerMetadata",
            summary = "Metadata of the issuer",
            description = "Where the endpoints are and what they understand.")
    public String metadata() {
        return document;
    }

    @GET
    @Path("/oauth-authorization-server")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getAuthorizationServerMetadata",
            summary = "Metadata of the authorization server",
            description = "The same document, where OAuth 2 libraries without OpenID Connect look for it (RFC 8414).")
    public String authorizationServer() {
        return document;
    }
}
