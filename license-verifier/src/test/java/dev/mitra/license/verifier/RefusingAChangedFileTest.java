package dev.mitra.license.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingAChangedFileTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Vendor vendor = new Vendor();
    private final String jws = vendor.perpetual();
    private final LicenseVerifier verifier = vendor.product().build();

    @Test
    void every_other_last_character_of_each_part_is_refused_though_its_unused_bits_decode_alike() {
        int firstDot = jws.indexOf('.');
        int secondDot = jws.lastIndexOf('.');
        for (int at : new int[] {firstDot - 1, secondDot - 1, jws.length() - 1}) {
            ALPHABET.chars().filter(c -> c != jws.charAt(at)).forEach(c -> assertRefused(at, (char) c));
        }
    }

    @Test
    void a_character_that_is_lost_doubled_or_no_base64url_is_refused() {
        for (int at = 0; at < jws.length(); at += 7) {
            assertThat(verifier.verify(jws.substring(0, at) + jws.substring(at + 1))
                            .allows())
                    .isFalse();
            assertThat(verifier.verify(jws.substring(0, at) + jws.charAt(at) + jws.substring(at))
                            .allows())
                    .isFalse();
            assertRefused(at, '!');
            assertRefused(at, '.');
        }
    }

    @Test
    void a_signature_whose_scalar_is_raised_by_the_order_of_the_group_is_refused() {
        var parts = jws.split("\\.");
        var signature = Base64.getUrlDecoder().decode(parts[2]);
        var scalar = new java.math.BigInteger(1, reversed(Arrays.copyOfRange(signature, 32, 64)));
        var order = java.math.BigInteger.TWO
                .pow(252)
                .add(new java.math.BigInteger("27742317777372353535851937790883648493"));
        var raised = reversed(scalar.add(order).toByteArray());
        System.arraycopy(Arrays.copyOf(raised, 32), 0, signature, 32, 32);
        var forged = parts[0] + "." + parts[1] + "." + Vendor.base64(signature);

        assertThat(verifier.verify(forged)).isInstanceOf(LicenseResult.Tampered.class);
    }

    private void assertRefused(int at, char other) {
        var changed = jws.substring(0, at) + other + jws.substring(at + 1);
        assertThat(verifier.verify(Vendor.file(changed)).allows())
                .as("character %d changed from %s to %s", at, jws.charAt(at), other)
                .isFalse();
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
