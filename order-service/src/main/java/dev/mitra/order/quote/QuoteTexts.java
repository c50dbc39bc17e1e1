package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.party.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a printed quote in one language, with that language's formats of dates and money.
final class QuoteTexts {

    private final Locale locale;
    private final ResourceBundle words;

    private QuoteTexts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "quotes/texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static QuoteTexts in(Language language) {
        return new QuoteTexts(Locale.of(language.code()));
    }

    String language() {
        return locale.getLanguage();
    }

    String word(String key) {
        return words.getString(key);
    }

    /// `15 January 2026`, `15 Januari 2026`
    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /// `USD 6,879.26`, `USD 6.879,26`
    String money(Money money) {
        return money.currency().getCurrencyCode() + " " + amount(money);
    }

    String amount(Money money) {
        int decimals = money.currency().getDefaultFractionDigits();
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    /// `10 %`
    String percent(Percentage percent) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(locale)).format(percent.percent()) + " %";
    }
}
