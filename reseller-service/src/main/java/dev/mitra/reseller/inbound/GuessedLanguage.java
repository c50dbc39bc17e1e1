package dev.mitra.reseller.inbound;

import dev.mitra.reseller.programme.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// In which of our languages a stranger is answered: Indonesian when several of its commonest words stand there.
public final class GuessedLanguage {

    private static final Set<String> INDONESIAN = Set.of(
            "yang",
            "dan",
            "untuk",
            "dengan",
            "kami",
            "saya",
            "anda",
            "tidak",
            "ini",
            "dari",
            "ke",
            "apakah",
            "terima",
            "kasih",
            "bisa",
            "ingin",
            "mohon",
            "harga",
            "pelanggan",
            "perusahaan");
    private static final int ENOUGH = 3;

    private GuessedLanguage() {}

    public static Language of(String text) {
        long found = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(INDONESIAN::contains)
                .distinct()
                .count();
        return found >= ENOUGH ? Language.ID : Language.EN;
    }
}
