package dev.mitra.billing.document;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of documents and mails in one language, with that language's formats of dates and money.
public final class Texts {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
    private static final Texts INDONESIAN = new Texts(Locale.of("id"));

    private final Locale locale;
    private final ResourceBundle words;
    private final DateTimeFormatter dates;

    private Texts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "documents/texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
    }

    /// English, or Indonesian where it is asked for.
    public static Texts in(Locale language) {
        return language.getLanguage().equals("id") ? INDONESIAN : ENGLISH;
    }

    public String language() {
        return locale.getLanguage();
    }

    public String word(String key, String... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /// `15 January 2026`, `15 Januari 2026`
    public String date(LocalDate day) {
        return dates.format(day);
    }

    /// `USD 6,879.26`, `USD 6.879,26`
    public String money(Money money) {
        return money.currency().getCurrencyCode() + " " + amount(money);
    }

    /// Without the currency.
    public String amount(Money money) {
        int decimals = money.currency().getDefaultFractionDigits();
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    /// `6.25`, `6,25`
    public String percent(Percentage percent) {
        var format = new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(locale));
        return format.format(percent.percent());
    }

    /// In groups of four, as people type an IBAN or a reference.
    public static String grouped(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
