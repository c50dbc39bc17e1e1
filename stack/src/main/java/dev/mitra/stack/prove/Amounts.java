package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Money in texts that people read.
final class Amounts {

    private static final List<Locale> WRITTEN = List.of(Locale.US, Locale.of("id", "ID"), Locale.of("nb", "NO"));

    /// Apart from letters and hyphens: the random words of links have every other sequence sooner or later.
    private static final Pattern WITH_CURRENCY = Pattern.compile(
            "(?<![\\w-])(USD|EUR|GBP|IDR)\\s?\\d[\\d.,]*(?!\\w)|(?<![\\w-])\\d[\\d.,]*\\s?(USD|EUR|GBP|IDR)(?![\\w-])"
                    + "|[$€£]\\s?\\d|\\d\\s?[$€£]");

    private static final Pattern NAMED = Pattern.compile(
            "\"(amount|currency|price|net|netUnit|listUnit|gross|total|tax|discount\\w*|interest|toPay|balance)\"");

    /// Each amount is looked for in hundreds of texts.
    private static final Map<String, Set<String>> FORMS = new ConcurrentHashMap<>();

    private Amounts() {}

    /// Every amount in a JSON document.
    static Set<String> in(JsonNode json) {
        var amounts = new TreeSet<String>();
        json.findValues("amount").forEach(amount -> amounts.add(amount.asText()));
        amounts.removeIf(amount -> new BigDecimal(amount).signum() == 0);
        return amounts;
    }

    /// Whether a person who reads the text finds this amount, however it is written.
    static boolean shows(String text, String amount) {
        return FORMS.computeIfAbsent(amount, Amounts::forms).stream().anyMatch(form -> standsIn(text, form));
    }

    /// What in this text tells of money: a name, an amount beside a currency, or one of these amounts.
    static List<String> tellTale(String text, Set<String> amounts) {
        var found = new TreeSet<String>();
        for (var pattern : List.of(WITH_CURRENCY, NAMED)) {
            pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        }
        amounts.stream().filter(amount -> shows(text, amount)).forEach(found::add);
        return List.copyOf(found);
    }

    private static Set<String> forms(String amount) {
        var forms = new TreeSet<String>(Set.of(amount));
        for (var locale : WRITTEN) {
            var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
            forms.add(format.format(new BigDecimal(amount)).replaceAll("\\h", " "));
        }
        return forms;
    }

    private static boolean standsIn(String text, String form) {
        for (var at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            var end = at + form.length();
            var apart = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (apart) {
                return true;
            }
        }
        return false;
    }
}
