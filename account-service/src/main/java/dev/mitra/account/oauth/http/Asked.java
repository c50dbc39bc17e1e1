package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import dev.mitra.account.application.Application;
import dev.mitra.account.grant.Code;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an authorization request comes to.
sealed interface Asked {
    /// From an application that we know, for an address that it registered.
    record Good(Application application, AuthorizationRequest request, Set<String> scopes, String redirect)
            implements Asked {

        Code.Wanted wanted() {
            return new Code.Wanted(
                    redirect,
                    Optional.ofNullable(request.getCodeChallenge()).map(CodeChallenge::getValue),
                    Optional.ofNullable(openId())
                            .map(AuthenticationRequest::getNonce)
                            .map(Nonce::getValue));
        }

        @Nullable
        AuthenticationRequest openId() {
            return request instanceof AuthenticationRequest openId ? openId : null;
        }

        boolean prompts(Prompt.Type type) {
            return request.getPrompt() != null && request.getPrompt().contains(type);
        }
    }

    /// To be told to the application.
    record Wrong(String redirect, @Nullable State state, ErrorObject reason) implements Asked {}

    /// To be told to the person alone: nobody is redirected to an address that was not registered.
    record Unusable() implements Asked {}
}
