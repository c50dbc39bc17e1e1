package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms of OAuth requests as Nimbus' messages, and Nimbus' answers as ours.
final class Forms {

    private static final int MOST = 8_000;

    private Forms() {}

    /// @throws ParseException when it is too long or names a parameter twice (RFC 6749, 3.2)
    static HTTPRequest post(String address, String form, @Nullable String authorization) throws ParseException {
        if (form.length() > MOST || hasRepeatedParameter(URLUtils.parseParameters(form))) {
            throw new ParseException("the form is not read", OAuth2Error.INVALID_REQUEST);
        }
        var message = new HTTPRequest(HTTPRequest.Method.POST, URI.create(address));
        message.setContentType("application/x-www-form-urlencoded");
        message.setBody(form);
        if (authorization != null) {
            message.setAuthorization(authorization);
        }
        return message;
    }

    static boolean hasRepeatedParameter(Map<String, List<String>> parameters) {
        return parameters.values().stream().anyMatch(values -> values.size() > 1);
    }

    /// Why a message was not understood, in OAuth's words.
    static ErrorObject reason(ParseException malformed) {
        var reason = malformed.getErrorObject();
        return reason == null ? OAuth2Error.INVALID_REQUEST : reason;
    }

    static Response answer(HTTPResponse message) {
        var response = Response.status(message.getStatusCode()).entity(message.getBody());
        message.getHeaderMap().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (message.getStatusCode() == 401 && message.getHeaderMap().get("WWW-Authenticate") == null) {
            response.header("WWW-Authenticate", "Basic realm=\"mitra\"");
        }
        return response.build();
    }
}
