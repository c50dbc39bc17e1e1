package dev.mitra.account.token.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.account.access.Access;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.token.KeyRing;
import dev.mitra.account.token.SigningKey;
import dev.mitra.account.token.SigningKeys;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.testkit.Tokens;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// As the service runs outside of tests: its own keys and no others.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnTokensTest {

    private static final String ISSUER = "http://localhost:8081";

    private final List<SigningKey> stored = new ArrayList<>();
    private final KeyRings keyRings = new KeyRings(
            new RotateKeys(new StoredInMemory(), (_, _, _, _, _) -> {}, InstantSource.system()),
            InstantSource.system());
    private final IssueAccessToken issue =
            new IssueAccessToken(new SignTokens(keyRings), InstantSource.system(), ISSUER);

    private final class StoredInMemory implements SigningKeys {
        @Override
        public KeyRing ring() {
            return new KeyRing(stored);
        }

        @Override
        public KeyRing lockedRing() {
            return ring();
        }

        @Override
        public void add(SigningKey key) {
            stored.add(key);
        }
    }

    @BeforeEach
    void started() {
        keyRings.prepare(new StartupEvent());
    }

    @Test
    void our_own_token_is_accepted_without_asking_anybody() throws ParseException {
        var principal = new OwnTokens(keyRings, false).parse(token(), rules());

        assertThat(principal.getSubject()).startsWith("acct_");
        assertThat(principal.<Object>getClaim("roles")).hasToString("[\"customer\"]");
        assertThat(principal.getGroups()).as("no access token tells them").isNullOrEmpty();
    }

    @Test
    void a_token_of_any_other_key_is_refused() {
        var foreign = Tokens.of(dev.mitra.kernel.AccountId.random(), "admin").claim("iss", ISSUER);

        assertThatThrownBy(() -> new OwnTokens(keyRings, false).parse(foreign.sign(), rules()))
                .isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> new OwnTokens(keyRings, false).parse(foreign.algNone(), rules()))
                .isInstanceOf(ParseException.class);
    }

    private String token() {
        var account = Account.Unproven.open(
                        EmailAddress.parse("ayu@contoh.example").orElseThrow(),
                        new PlainName("Ayu"),
                        Language.ID,
                        Account.Origin.REGISTRATION)
                .prove(new PlainName("Ayu"), Language.ID, InstantSource.system().instant());
        return issue.forPerson(
                        account,
                        new Access(
                                new TreeSet<>(Set.of("customer")),
                                Optional.empty(),
                                new TreeSet<>(Set.of("support-proxy:org_x")),
                                java.util.List.of()))
                .value();
    }

    /// Their location leads nowhere: nobody may be asked.
    private static JWTAuthContextInfo rules() {
        var rules = new JWTAuthContextInfo("http://127.0.0.1:1/oauth2/jwks", ISSUER);
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setExpectedAudience(Set.of("account-service"));
        return rules;
    }
}
