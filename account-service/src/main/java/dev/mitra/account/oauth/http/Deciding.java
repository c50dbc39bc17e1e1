package dev.mitra.account.oauth.http;

import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.OIDCError;
import com.nimbusds.openid.connect.sdk.Prompt;
import dev.mitra.account.grant.app.GiveGrant;
import dev.mitra.account.grant.app.KeepConsents;
import dev.mitra.account.page.http.Pages;
import dev.mitra.account.page.http.Visit;
import dev.mitra.account.person.Language;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.http.Flow;
import dev.mitra.account.token.app.ReadOwnTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of a good authorization request: log in first, be asked first, or a code at once.
@ApplicationScoped
class Deciding {

    private final Flow flow;
    private final KeepConsents consents;
    private final GiveGrant giveGrant;
    private final ReadOwnTokens readOwnTokens;
    private final Agreements agreements;
    private final Issuer issuer;

    Deciding(
            Flow flow,
            KeepConsents consents,
            GiveGrant giveGrant,
            ReadOwnTokens readOwnTokens,
            Agreements agreements,
            @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.flow = flow;
        this.consents = consents;
        this.giveGrant = giveGrant;
        this.readOwnTokens = readOwnTokens;
        this.agreements = agreements;
        this.issuer = new Issuer(issuer);
    }

    /// @param askedAt when the application asked, if the person has been sent through our pages since
    Response decide(Visit visit, Asked.Good asked, Optional<Instant> askedAt, String resume, @Nullable String agreed) {
        var session = flow.session(visit).filter(open -> isGoodEnough(open, asked, askedAt));
        boolean silent = asked.prompts(Prompt.Type.NONE);
        if (session.isEmpty()) {
            return silent ? refused(asked, OIDCError.LOGIN_REQUIRED) : go("/log-in", asked, resume);
        }
        if (mustAsk(session.get(), asked) && !agreements.isGiven(agreed, session.get(), resume)) {
            return silent ? refused(asked, OIDCError.CONSENT_REQUIRED) : go("/consent", asked, resume);
        }
        var code = giveGrant.give(session.get(), asked.application().id(), asked.scopes(), asked.wanted());
        var answer = new AuthorizationSuccessResponse(
                URI.create(asked.redirect()),
                new AuthorizationCode(code.text()),
                null,
                asked.request().getState(),
                issuer,
                ResponseMode.QUERY);
        return Pages.redirect(answer.toURI());
    }

    Response refused(String redirect, @Nullable State state, ErrorObject reason) {
        var answer = new AuthorizationErrorResponse(URI.create(redirect), reason, state, issuer, ResponseMode.QUERY);
        return Pages.redirect(answer.toURI());
    }

    private Response refused(Asked.Good asked, ErrorObject reason) {
        return refused(asked.redirect(), asked.request().getState(), reason);
    }

    /// prompt=login, max_age and id_token_hint (OpenID Connect Core 1.0, 3.1.2.1).
    private boolean isGoodEnough(BrowserSession session, Asked.Good asked, Optional<Instant> askedAt) {
        boolean sinceAsked =
                askedAt.filter(at -> !session.authenticatedAt().isBefore(at)).isPresent();
        if (!sinceAsked && (asked.prompts(Prompt.Type.LOGIN) || asked.prompts(Prompt.Type.SELECT_ACCOUNT))) {
            return false;
        }
        var openId = asked.openId();
        if (openId == null) {
            return true;
        }
        boolean young = openId.getMaxAge() < 0 || sinceAsked || flow.isWithin(session, openId.getMaxAge());
        return young && isHinted(session, openId.getIDTokenHint());
    }

    private boolean isHinted(BrowserSession session, @Nullable JWT hint) {
        return hint == null
                || readOwnTokens
                        .idToken(hint.serialize())
                        .filter(claims -> session.account().external().equals(claims.getSubject()))
                        .isPresent();
    }

    private boolean mustAsk(BrowserSession session, Asked.Good asked) {
        var application = asked.application();
        return asked.prompts(Prompt.Type.CONSENT)
                || (application.consent() && !consents.isGiven(session.account(), application.id(), asked.scopes()));
    }

    private static Response go(String page, Asked.Good asked, String resume) {
        var openId = asked.openId();
        var language = openId == null || openId.getUILocales() == null
                ? Optional.<String>empty()
                : openId.getUILocales().stream()
                        .map(LangTag::getPrimaryLanguage)
                        .filter(tag -> Language.parse(tag).isPresent())
                        .findFirst();
        var hint = openId == null || openId.getLoginHint() == null ? "" : "&email=" + encode(openId.getLoginHint());
        return Pages.redirect(URI.create(page + "?resume=" + resume + hint
                + language.map(tag -> "&lang=" + tag).orElse("")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
