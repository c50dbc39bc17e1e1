package dev.mitra.journeys;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The amounts of one order, in every way that somebody might write them.
final class Prices {

    private static final Pattern AMOUNT = Pattern.compile("\"amount\"\\s*:\\s*\"(\\d+\\.\\d{2})\"");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Set<String> written = new TreeSet<>();

    private Prices() {}

    /// @param views JSON that its reseller sees
    static Prices in(List<String> views) {
        var prices = new Prices();
        for (var view : views) {
            AMOUNT.matcher(view).results().forEach(found -> prices.add(new BigDecimal(found.group(1))));
        }
        return prices;
    }

    /// 123176.70, 123,176.70, 123.176,70, 123 176,70, 123176,70 and 12317670 minor units.
    private void add(BigDecimal amount) {
        if (amount.signum() == 0) {
            return;
        }
        var plain = amount.toPlainString();
        written.add(plain);
        written.add(plain.replace('.', ','));
        if (amount.compareTo(THOUSAND) >= 0) {
            var english = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
            written.add(english);
            written.add(english.replace('.', ';').replace(',', '.').replace(';', ','));
            written.add(english.replace(',', ' ').replace('.', ','));
            written.add(english.replace(',', '\u00a0').replace('.', ','));
            written.add(english.replace(',', '\''));
            written.add(plain.replace(".", ""));
        }
    }

    Set<String> written() {
        return written;
    }

    /// Which of them stand in these bytes, or in what is packed, encoded or rendered in them.
    List<String> foundIn(byte[] bytes) {
        var found = new ArrayList<String>();
        for (var layer : Layers.of(bytes)) {
            var text = new String(layer, StandardCharsets.ISO_8859_1);
            var unicode = new String(layer, StandardCharsets.UTF_8);
            written.stream()
                    .filter(price -> contains(text, price) || contains(unicode, price))
                    .forEach(found::add);
        }
        return found;
    }

    // not as a part of a longer number
    private static boolean contains(String text, String price) {
        for (int at = text.indexOf(price); at >= 0; at = text.indexOf(price, at + 1)) {
            boolean begins = at == 0 || !Character.isDigit(text.charAt(at - 1));
            int end = at + price.length();
            if (begins && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
