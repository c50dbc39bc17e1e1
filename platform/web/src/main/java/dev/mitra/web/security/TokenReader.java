package dev.mitra.web.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.KeyLocationResolver;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.http.Get;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/// Reads tokens as smallrye-jwt does, but asks the issuer for its keys with time-outs of its own: by default a
/// silent issuer would hold every request for more than a minute. A token that was verified is known for a minute,
/// since checking its signature costs more than all else that a small request does.
@ApplicationScoped
@Alternative
@Priority(1)
public class TokenReader extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser;
    private final VerifiedTokens verified;

    @Inject
    public TokenReader(@ConfigProperty(name = "mitra.jwks-timeout") Duration timeout) {
        this(timeout, InstantSource.system());
    }

    TokenReader(Duration timeout, InstantSource clock) {
        this.parser = new Parser(timeout);
        this.verified = new VerifiedTokens(clock);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var known = verified.find(token);
        if (known.isPresent()) {
            return known.get();
        }
        var context = parser.parse(token, settings);
        var type = context.getJoseObjects().getFirst().getHeader("typ");
        var caller = new DefaultJWTCallerPrincipal(type, context.getJwtClaims());
        verified.keep(token, caller);
        return caller;
    }

    private static final class Parser extends DefaultJWTTokenParser {

        private final Duration timeout;
        private volatile @org.jspecify.annotations.Nullable VerificationKeyResolver keys;

        Parser(Duration timeout) {
            this.timeout = timeout;
        }

        // Kept only when the keys came: until then each request tries again.
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo settings)
                throws UnresolvableKeyException {
            var known = keys;
            if (known == null) {
                known = ScopedValue.where(BoundedKeys.TIMEOUT, timeout).call(() -> new BoundedKeys(settings));
                keys = known;
            }
            return known;
        }
    }

    private static final class BoundedKeys extends KeyLocationResolver {

        // The parent's constructor already asks for the keys, before a field of ours could be set.
        private static final ScopedValue<Duration> TIMEOUT = ScopedValue.newInstance();

        BoundedKeys(JWTAuthContextInfo settings) throws UnresolvableKeyException {
            super(settings);
        }

        @Override
        protected Get getHttpGet() {
            int millis = Math.toIntExact(TIMEOUT.get().toMillis());
            var get = new Get();
            get.setConnectTimeout(millis);
            get.setReadTimeout(millis);
            get.setRetries(0);
            return get;
        }
    }
}
