package dev.mitra.account.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrustingAResellerTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant THEN = NOW.plus(Duration.ofDays(30));

    private final OrganisationId customer = OrganisationId.random();
    private final SupportGrant grant = grant(Optional.empty(), THEN);

    @Test
    @DisplayName("R6.1 a grant is in force until its instant, to the second, whether or not a job ran")
    void expires() {
        assertThat(grant.isInForce(NOW)).isTrue();
        assertThat(grant.isInForce(THEN.minusSeconds(1))).isTrue();
        assertThat(grant.isInForce(THEN)).isFalse();
    }

    @Test
    @DisplayName("R6.1 what was taken back is not in force, and ends once")
    void ends() {
        var ended = grant.end(NOW, SupportGrant.Reason.REVOKED);
        assertThat(ended.isInForce(NOW)).isFalse();
        assertThat(ended.version()).isEqualTo(2);
        assertThat(ended.end(THEN, SupportGrant.Reason.EXPIRED)).isSameAs(ended);
    }

    @Test
    @DisplayName("R6.1 a grant has an end, within a year")
    void bounded() {
        for (var end : new Instant[] {NOW, NOW.minusSeconds(1), NOW.plus(Duration.ofDays(367))}) {
            assertThat(SupportGrant.lasts(NOW, end)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> grant(Optional.empty(), end));
        }
    }

    @Test
    @DisplayName("R6.2 the forum's group names the customer, and the licence where it is for one alone")
    void group() {
        var license = new LicenseId(UuidV7.random());
        assertThat(grant.group()).isEqualTo("support-proxy:" + customer.external());
        assertThat(grant(Optional.of(license), THEN).group())
                .isEqualTo("support-proxy:" + customer.external() + ":" + license.external());
    }

    private SupportGrant grant(Optional<LicenseId> license, Instant end) {
        var scope = new SupportGrant.Scope(customer, ResellerId.random(), license);
        return SupportGrant.of(scope, AccountId.random(), NOW, end);
    }
}
