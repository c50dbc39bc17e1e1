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
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.http.Get;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/// Reads tokens as smallrye-jwt does, but asks the issuer for its keys with time-outs of its own: by default a
/// silent issuer would hold every request for more than a minute.
@ApplicationScoped
@Alternative
@Priority(1)
public class TokenReader extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser;

    public TokenReader(@ConfigProperty(name = "mitra.jwks-timeout") Duration timeout) {
        this.parser = new Parser(timeout);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var context = parser.parse(token, settings);
        var type = context.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, context.getJwtClaims());
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
