package dev.mitra.account.person;

import dev.mitra.kernel.EmailAddress;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How an e-mail address looks to the eye, so that look-alikes are noticed. Two addresses are the same only
/// when their canonical forms are equal; a look-alike becomes an account of its own with a [Suspicion] (R5.3).
///
/// After Unicode TR 39: a skeleton in which letters that look Latin stand as the Latin ones, and the
/// "highly restrictive" rule for scripts that may be mixed. The table holds the lower-case letters that occur
/// in addresses; the whole table of Unicode would cost 13 MB of library for a hint to staff.
///
/// @param skeleton equal for two addresses that look alike
/// @param suspicion what the address alone gives away
public record AddressLook(String skeleton, Optional<Suspicion> suspicion) {

    private static final int DOT_ABOVE = 0x307;

    private static final Map<Integer, Integer> LATIN_LOOK = pairs(
            // Cyrillic
            "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwѵvгrкkмmнhтtвbпnьbԍgҽeӏl"
                    // Greek
                    + "αaβbγyεeηnιiκkνvοoρpσoτtυuωwχx"
                    // Armenian
                    + "աwոnսuօoհhցgյjզqքp"
                    // Latin letters without dot, with hook or stroke
                    + "ıiȷjɡgɑaɩiʏyᴏoꮯc");

    private static final List<Set<UnicodeScript>> WRITTEN_TOGETHER = List.of(
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.HAN, UnicodeScript.HANGUL));

    public static AddressLook of(EmailAddress address) {
        if (address.canonical().chars().allMatch(c -> c < 0x80)
                && !address.domain().contains("xn--")) {
            return new AddressLook(address.canonical(), Optional.empty());
        }
        var canonical = address.canonical();
        var local = canonical.substring(0, canonical.indexOf('@'));
        var domain = IDN.toUnicode(address.domain()).toLowerCase(Locale.ROOT);
        return new AddressLook(skeletonOf(local + "@" + domain), suspicionOf(local, domain));
    }

    private static Optional<Suspicion> suspicionOf(String local, String domain) {
        if (mixesScripts(local) || Arrays.stream(domain.split("\\.")).anyMatch(AddressLook::mixesScripts)) {
            return Optional.of(Suspicion.MIXED_SCRIPTS);
        }
        return Normalizer.isNormalized(local, Normalizer.Form.NFKC)
                ? Optional.empty()
                : Optional.of(Suspicion.COMPATIBILITY_FORMS);
    }

    private static boolean mixesScripts(String text) {
        Set<UnicodeScript> scripts = text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
        return scripts.size() > 1 && WRITTEN_TOGETHER.stream().noneMatch(set -> set.containsAll(scripts));
    }

    private static String skeletonOf(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return plain.codePoints()
                .filter(c -> c != DOT_ABOVE)
                .map(c -> LATIN_LOOK.getOrDefault(c, c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Map<Integer, Integer> pairs(String table) {
        var codePoints = table.codePoints().toArray();
        return java.util.stream.IntStream.range(0, codePoints.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> codePoints[2 * i], i -> codePoints[2 * i + 1]));
    }
}
