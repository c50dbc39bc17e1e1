package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import dev.mitra.account.application.Application;
import dev.mitra.account.application.app.Applications;
import dev.mitra.account.token.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads and judges authorization requests: RFC 6749 and OpenID Connect Core as RFC 9700 wants them.
@ApplicationScoped
class AuthorizationRequests {

    private final Applications applications;

    AuthorizationRequests(Applications applications) {
        this.applications = applications;
    }

    Asked read(String query) {
        var parameters = URLUtils.parseParameters(query);
        var redirect = single(parameters, "redirect_uri");
        var application = applications
                .find(single(parameters, "client_id"))
                .filter(known -> known.redirects().contains(redirect));
        return application.map(known -> read(parameters, known, redirect)).orElseGet(Asked.Unusable::new);
    }

    private static Asked read(Map<String, List<String>> parameters, Application application, String redirect) {
        var state = State.parse(single(parameters, "state"));
        try {
            if (Forms.hasRepeatedParameter(parameters)) {
                return new Asked.Wrong(redirect, state, OAuth2Error.INVALID_REQUEST);
            }
            if (parameters.containsKey("request") || parameters.containsKey("request_uri")) {
                var reason = parameters.containsKey("request")
                        ? OAuth2Error.REQUEST_NOT_SUPPORTED
                        : OAuth2Error.REQUEST_URI_NOT_SUPPORTED;
                return new Asked.Wrong(redirect, state, reason);
            }
            var request = parse(parameters);
            var scopes = application.allowed(
                    request.getScope() == null ? List.of() : request.getScope().toStringList());
            return objection(request, application, scopes)
                    .<Asked>map(reason -> new Asked.Wrong(redirect, state, reason))
                    .orElseGet(() -> new Asked.Good(application, request, scopes, redirect));
        } catch (ParseException malformed) {
            return new Asked.Wrong(redirect, state, Forms.reason(malformed));
        }
    }

    private static AuthorizationRequest parse(Map<String, List<String>> parameters) throws ParseException {
        boolean openId = Scope.parse(single(parameters, "scope")).contains(Scopes.OPENID);
        return openId ? AuthenticationRequest.parse(parameters) : AuthorizationRequest.parse(parameters);
    }

    private static Optional<ErrorObject> objection(
            AuthorizationRequest request, Application application, Set<String> scopes) {
        if (!ResponseType.CODE.equals(request.getResponseType())) {
            return Optional.of(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE);
        }
        if (request.getResponseMode() != null && !ResponseMode.QUERY.equals(request.getResponseMode())) {
            return Optional.of(OAuth2Error.INVALID_REQUEST.setDescription("response_mode is query"));
        }
        boolean s256 = CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod());
        if (request.getCodeChallenge() == null ? application.isPublic() : !s256) {
            return Optional.of(OAuth2Error.INVALID_REQUEST.setDescription("code_challenge with S256 is required"));
        }
        return scopes.isEmpty() ? Optional.of(OAuth2Error.INVALID_SCOPE) : Optional.empty();
    }

    private static String single(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? values.getFirst() : "";
    }
}
