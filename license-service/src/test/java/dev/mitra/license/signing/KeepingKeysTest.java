package dev.mitra.license.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final byte[] PRIVATE = "private".getBytes(StandardCharsets.US_ASCII);

    private final KeyWrap wrap = new KeyWrap("a secret of at least thirty-two characters");
    private final KeyMaker maker = new KeyMaker(wrap);
    private final RootKey root = maker.root(RootKey.Place.ACTIVE);

    @Test
    void a_sealed_key_opens_with_the_same_secret_under_the_same_name_only() {
        var box = wrap.wrap("lic-1", PRIVATE);
        assertThat(new String(box, StandardCharsets.ISO_8859_1)).doesNotContain("private");
        assertThat(wrap.unwrap("lic-1", box)).isEqualTo(PRIVATE);
        assertThatThrownBy(() -> wrap.unwrap("lic-2", box)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new KeyWrap("another secret of thirty-two characters").unwrap("lic-1", box))
                .hasMessageContaining("mitra.license.key-secret");
        box[box.length - 1] ^= 1;
        assertThatThrownBy(() -> wrap.unwrap("lic-1", box)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_key_is_never_sealed_alike_twice() {
        assertThat(wrap.wrap("lic-1", PRIVATE)).isNotEqualTo(wrap.wrap("lic-1", PRIVATE));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyWrap("short"));
    }

    @Test
    void each_use_needs_a_key_that_signs_today_and_in_thirty_days() {
        assertThat(missing(List.of(), NOW)).containsExactly(KeyUse.values());
        var license = maker.issuing(KeyUse.LICENSE, root, NOW);
        assertThat(missing(List.of(license), NOW)).containsExactly(KeyUse.TEMPORARY, KeyUse.STATUS, KeyUse.WEBHOOK);
        var almostOver = NOW.plus(KeyMaker.SIGNING_TIME).minus(Duration.ofDays(29));
        assertThat(missing(List.of(license), almostOver)).contains(KeyUse.LICENSE);
        assertThat(license.signsAt(almostOver)).isTrue();
        assertThat(license.signsAt(NOW.plus(KeyMaker.SIGNING_TIME))).isFalse();
    }

    @Test
    void keys_of_another_ring_and_closed_keys_need_successors_and_a_closed_key_signs_until_then() {
        var license = maker.issuing(KeyUse.LICENSE, root, NOW);
        assertThat(KeyPlan.missing(List.of(license), Pkcs12Keys.NAME, NOW)).contains(KeyUse.LICENSE);
        var closed = closed(license, NOW.plus(KeyPlan.OVERLAP));
        assertThat(missing(List.of(closed), NOW)).contains(KeyUse.LICENSE);
        assertThat(closed.signsAt(NOW.plus(Duration.ofHours(23)))).isTrue();
        assertThat(closed.signsAt(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void nothing_prints_a_private_half() {
        var license = maker.issuing(KeyUse.LICENSE, root, NOW);
        var opened = Keyrings.of(new WrappedKeys(wrap)).open(license);
        assertThat(license + " " + root + " " + opened)
                .doesNotContain(Base64.getEncoder().encodeToString(license.wrappedKey()))
                .doesNotContain(Arrays.toString(license.wrappedKey()))
                .contains("wrappedKey=[B@");
    }

    @Test
    void a_certificate_has_about_340_characters_and_no_private_half() {
        var key = maker.issuing(KeyUse.LICENSE, root, NOW);
        assertThat(key.certificate().length()).isBetween(300, 400);
        assertThat(key.certificate().split("\\.")).hasSize(3);
    }

    private static List<KeyUse> missing(List<SigningKey> keys, Instant now) {
        return KeyPlan.missing(keys, WrappedKeys.NAME, now);
    }

    private static SigningKey closed(SigningKey key, Instant at) {
        return new SigningKey(
                key.kid(),
                key.use(),
                key.alg(),
                key.publicKey(),
                key.certificate(),
                key.from(),
                key.until(),
                at,
                key.keyring(),
                key.wrappedKey());
    }
}
