package dev.mitra.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.mitra.account.sealing.KeyWrapping;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RotatingKeysTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_first_key_signs_at_once() {
        var first = new KeyRing(List.of()).due(START).orElseThrow();
        assertThat(new KeyRing(List.of(first)).signer(START)).contains(first);
        assertThat(new KeyRing(List.of(first)).due(START)).isEmpty();
    }

    @Test
    void a_successor_is_published_before_it_signs_and_the_old_key_after_it_signed() {
        var first = new KeyRing(List.of()).due(START).orElseThrow();
        var announcing = START.plus(KeyRing.SIGNS).minus(KeyRing.ANNOUNCED);
        assertThat(new KeyRing(List.of(first)).due(announcing.minusSeconds(1))).isEmpty();
        var second = new KeyRing(List.of(first)).due(announcing).orElseThrow();
        var ring = new KeyRing(List.of(second, first));

        assertThat(ring.published(announcing)).containsExactly(first, second);
        assertThat(ring.signer(announcing)).contains(first);
        assertThat(ring.due(announcing)).isEmpty();
        assertThat(ring.signer(START.plus(KeyRing.SIGNS))).contains(second);
        assertThat(ring.published(START.plus(KeyRing.SIGNS))).containsExactly(first, second);
        var forgotten = START.plus(KeyRing.SIGNS).plus(KeyRing.KEPT).plusSeconds(1);
        assertThat(ring.published(forgotten)).containsExactly(second);
        assertThat(ring.published(first.kid(), forgotten)).isEmpty();
    }

    @Test
    void over_a_year_of_daily_runs_no_token_ever_meets_a_verifier_without_its_key() {
        var keys = new ArrayList<SigningKey>();
        for (int day = 0; day < 400; day++) {
            var now = START.plus(Duration.ofDays(day));
            new KeyRing(keys).due(now).ifPresent(keys::add);
            var ring = new KeyRing(keys);
            var signer = ring.signer(now).orElseThrow();
            var knownToAStaleVerifier =
                    day == 0 ? ring.published(now) : ring.published(now.minus(Duration.ofHours(12)));
            assertThat(knownToAStaleVerifier).contains(signer);
            assertThat(ring.published(now.plus(Duration.ofMinutes(11)))).contains(signer);
        }
        assertThat(keys).hasSize(5);
    }

    @Test
    void a_wrapped_key_opens_with_its_wrapping_key_and_its_own_name_only() {
        var wrapping = KeyWrapping.of(base64((byte) 1));
        var wrapped = wrapping.wrap("kid-1", new byte[] {1, 2, 3});

        assertThat(wrapping.unwrap("kid-1", wrapped)).containsExactly(1, 2, 3);
        assertThatIllegalStateException().isThrownBy(() -> wrapping.unwrap("kid-2", wrapped));
        assertThatIllegalStateException()
                .isThrownBy(() -> KeyWrapping.of(base64((byte) 2)).unwrap("kid-1", wrapped));
        wrapped[wrapped.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> wrapping.unwrap("kid-1", wrapped));
    }

    @Test
    void a_wrapping_key_has_32_bytes_and_the_public_one_is_known_as_such() {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyWrapping.of("c2hvcnQ="));
        assertThat(KeyWrapping.of("bG9jYWwtb25seS1rZXktdGhhdC1pcy1wdWJsaWMtISE=")
                        .isPublic())
                .isTrue();
        assertThat(KeyWrapping.of(base64((byte) 1)).isPublic()).isFalse();
    }

    private static String base64(byte fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
