package dev.mitra.account.token.app;

import dev.mitra.account.token.SigningKey;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/// Verifies tokens by the same rules as every service, but takes our own keys from memory: a service that asked
/// itself over HTTP could wait for itself.
@ApplicationScoped
@Alternative
@Priority(2) // before the platform's, which asks the issuer over HTTP
public class OwnTokens extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser;

    /// @param foreignToo whether the configured key set is asked for keys that are not ours; so in tests
    OwnTokens(
            KeyRings keyRings,
            @ConfigProperty(name = "mitra.identity.foreign-keys", defaultValue = "false") boolean foreignToo) {
        this.parser = new Parser(keyRings, foreignToo);
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        var parsed = parser.parse(token, rules);
        var type = parsed.getJoseObjects().getFirst().getHeader("typ");
        return new DefaultJWTCallerPrincipal(type, parsed.getJwtClaims());
    }

    private static final class Parser extends DefaultJWTTokenParser {
        private final KeyRings keyRings;
        private final boolean foreignToo;

        Parser(KeyRings keyRings, boolean foreignToo) {
            this.keyRings = keyRings;
            this.foreignToo = foreignToo;
        }

        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo rules) {
            return (token, nested) -> resolve(rules, token, nested);
        }

        private Key resolve(JWTAuthContextInfo rules, JsonWebSignature token, List<JsonWebStructure> nested)
                throws UnresolvableKeyException {
            var own = keyRings.published(String.valueOf(token.getKeyIdHeaderValue()));
            if (own.isEmpty() && foreignToo) {
                return super.getVerificationKeyResolver(rules).resolveKey(token, nested);
            }
            return own.map(SigningKey::publicKey)
                    .orElseThrow(() -> new UnresolvableKeyException("no key of ours has this kid"));
        }
    }
}
