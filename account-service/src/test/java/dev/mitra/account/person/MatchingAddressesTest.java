package dev.mitra.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.EmailAddress;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SAME: one account. OTHER: two accounts. ALIKE: two accounts, and staff are told that they look alike.
/// ODD: as OTHER, and the second address alone makes staff look. REFUSED: the second is no address.
class MatchingAddressesTest {

    enum Match {
        SAME,
        OTHER,
        ALIKE,
        ODD,
        REFUSED
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // case and space
        "ayu@contoh.example, AYU@CONTOH.EXAMPLE, SAME",
        "ayu@contoh.example, '  Ayu@Contoh.Example ', SAME",
        "ayu@contoh.example, Ayu@contoh.example, SAME",
        "ayu@contoh.example, ayu@contoh.example., REFUSED",
        // no provider's habits
        "ayu.putri@contoh.example, ayuputri@contoh.example, OTHER",
        "ayu@contoh.example, ayu+mitra@contoh.example, OTHER",
        "ayu@contoh.example, ayu@mail.contoh.example, OTHER",
        "ayu_putri@contoh.example, ayu-putri@contoh.example, OTHER",
        // Unicode forms of the same text
        "josé@contoh.example, jose\u0301@contoh.example, SAME",
        "josé@contoh.example, JOSÉ@contoh.example, SAME",
        "josé@contoh.example, jose@contoh.example, OTHER",
        "ångström@contoh.example, A\u030angstro\u0308m@contoh.example, SAME",
        // internationalised domains
        "ayu@bücher.example, ayu@xn--bcher-kva.example, SAME",
        "ayu@bücher.example, ayu@BÜCHER.example, SAME",
        "ayu@bücher.example, ayu@bu\u0308cher.example, SAME",
        "ayu@bücher.example, ayu@bucher.example, OTHER",
        "ayu@contoh.example, ayu@ｃｏｎｔｏｈ.example, SAME",
        "ayu@contoh.example, ayu@contoh。example, SAME",
        // full width and other forms in the local part are letters of their own
        "ayu@contoh.example, ａｙｕ@contoh.example, ALIKE",
        "fine@contoh.example, ﬁne@contoh.example, ALIKE",
        "ayu@contoh.example, 𝐚yu@contoh.example, ALIKE",
        // Turkish i
        "istanbul@contoh.example, ISTANBUL@contoh.example, SAME",
        "istanbul@contoh.example, ıstanbul@contoh.example, ALIKE",
        "istanbul@contoh.example, İstanbul@contoh.example, ALIKE",
        // sharp s
        "strasse@contoh.example, straße@contoh.example, OTHER",
        "straße@contoh.example, STRAẞE@contoh.example, SAME",
        "ayu@strasse.example, ayu@stra\u00dfe.example, REFUSED",
        "ayu@contoh.example, ayu@con\u00adtoh.example, REFUSED",
        // look-alikes of other scripts, alone and mixed
        "ayu@contoh.example, аyu@contoh.example, ALIKE",
        "ayu@contoh.example, ayυ@contoh.example, ALIKE",
        "peace@contoh.example, реасе@contoh.example, ALIKE",
        "ayu@apple.example, ayu@аррӏе.example, REFUSED", // IDNA 2003 does not know the palochka
        "ayu@peace.example, ayu@реасе.example, ALIKE",
        "ayu@contoh.example, ayu@cоntoh.example, ALIKE",
        "ayu@contoh.example, ёлка-ayu@contoh.example, ODD",
        "ayu@contoh.example, ёлка@contoh.example, OTHER",
        "ayu@contoh.example, 山田taro@contoh.example, OTHER",
        // what no customer's mailbox looks like
        "ayu@contoh.example, '\"ayu\"@contoh.example', REFUSED",
        "ayu@contoh.example, ayu(comment)@contoh.example, REFUSED",
        "ayu@contoh.example, ayu@[192.0.2.1], REFUSED",
        "ayu@contoh.example, ayu@@contoh.example, REFUSED",
        "ayu@contoh.example, 'ayu@contoh.example\u0000', REFUSED",
        "ayu@contoh.example, 'ayu\r\nBcc: eve@evil.example@contoh.example', REFUSED",
        "ayu@contoh.example, a\u200byu@contoh.example, REFUSED",
        "ayu@contoh.example, \u202euya@contoh.example, REFUSED",
        "ayu@contoh.example, ayu@contoh_.example, REFUSED",
        "ayu@contoh.example, .ayu@contoh.example, REFUSED",
        "ayu@contoh.example, ayu@localhost, REFUSED",
        "ayu@contoh.example, 'ayu, eve@contoh.example', REFUSED",
        "ayu@contoh.example, '\"a b\"@contoh.example', REFUSED",
        "ayu@contoh.example, '\"ayu\\@eve\"@contoh.example', REFUSED",
        "ayu@contoh.example, (home)ayu@contoh.example, REFUSED",
        "ayu@contoh.example, ayu@contoh.example(work), REFUSED",
        "ayu@contoh.example, 'Ayu <ayu@contoh.example>', REFUSED",
        "ayu@contoh.example, 'ayu\t@contoh.example', REFUSED",
        "ayu@contoh.example, 'ayu\u0085@contoh.example', REFUSED",
        "ayu@contoh.example, 'ayu\ufeff@contoh.example', REFUSED",
        "ayu@contoh.example, a\u2003yu@contoh.example, REFUSED",
        "ayu@contoh.example, ayu..putri@contoh.example, REFUSED",
        // white space around an address is a slip of the keyboard, whatever its kind
        "ayu@contoh.example, '\u2003ayu@contoh.example\u3000', SAME",
        // more of the same in domains
        "ayu@istanbul.example, ayu@İSTANBUL.example, ALIKE",
        "ayu@σίγμα.example, ayu@ΣΊΓΜΑ.example, SAME",
        "ayu@σίγμα.example, ayu@σίγμας.example, REFUSED",
        "ayu@山田.example, ayu@xn--rhtu98c.example, SAME",
        // Greek and Armenian that look Latin, alone
        "nova@contoh.example, νονα@contoh.example, OTHER",
        "ono@contoh.example, օոօ@contoh.example, ALIKE"
    })
    @DisplayName("R5.3 two spellings are one account exactly when their canonical forms are equal")
    void matching(String first, String second, Match expected) {
        assertThat(match(EmailAddress.parse(first).orElseThrow(), EmailAddress.parse(second)))
                .isEqualTo(expected);
    }

    private static Match match(EmailAddress first, Optional<EmailAddress> second) {
        if (second.isEmpty()) {
            return Match.REFUSED;
        }
        if (second.get().equals(first)) {
            return Match.SAME;
        }
        var look = AddressLook.of(second.get());
        if (look.skeleton().equals(AddressLook.of(first).skeleton())) {
            return Match.ALIKE;
        }
        return look.suspicion().isPresent() ? Match.ODD : Match.OTHER;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "аyu@contoh.example, MIXED_SCRIPTS",
        "ayu@cоntoh.example, MIXED_SCRIPTS",
        "ａｙｕ@contoh.example, COMPATIBILITY_FORMS",
        "ﬁne@contoh.example, COMPATIBILITY_FORMS",
        "реасе@contoh.example, ",
        "山田taro@contoh.example, ",
        "ayu@contoh.example, "
    })
    @DisplayName("an address that mixes scripts or hides its letters makes staff look")
    void suspicion(String address, String expected) {
        var look = AddressLook.of(EmailAddress.parse(address).orElseThrow());
        assertThat(look.suspicion().map(Enum::name).orElse(null)).isEqualTo(expected);
    }
}
