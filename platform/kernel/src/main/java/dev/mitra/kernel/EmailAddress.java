package dev.mitra.kernel;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mailbox in the one spelling by which two addresses are compared (R5.3): trimmed, Unicode NFC, lower
/// case, the domain in its ASCII form (IDNA 2003 as in `java.net.IDN`).
///
/// No provider's habits are assumed: dots and `+tags` are part of the name. Quoted local parts, comments,
/// address literals and control characters are refused, because nobody who buys a licence has one and they
/// open doors. So is what stands in the place of a mailbox whose owner had it erased: it can be read back, but
/// nobody can name it.
///
/// @param canonical for example `jane.doe@xn--bcher-kva.example`
public record EmailAddress(String canonical) {

    /// Domain of the placeholders of erased mailboxes (RFC 2606).
    private static final String FORGOTTEN = "erased.invalid";

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Z}\"(),:;<>@\\[\\\\\\]]+");
    /// What IDNA 2003 drops or spells out and IDNA 2008 keeps: two mail servers could read two domains.
    private static final Pattern AMBIGUOUS_IN_DOMAIN = Pattern.compile("[\u00df\u1e9e\u03c2\\p{Cf}\\p{Cc}]");

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /// @throws IllegalArgumentException when the text is not already canonical: use [#parse(String)] for input
    public EmailAddress {
        if (!canonicalForm(canonical).filter(canonical::equals).isPresent()) {
            throw new IllegalArgumentException("not a canonical e-mail address");
        }
    }

    /// Empty when the text is no address that we accept.
    public static Optional<EmailAddress> parse(String text) {
        return canonicalForm(text).map(EmailAddress::new).filter(address -> !address.isForgotten());
    }

    /// Whether it stands in the place of a mailbox whose owner had it erased: nobody reads it.
    public boolean isForgotten() {
        return domain().equals(FORGOTTEN);
    }

    public String domain() {
        return canonical.substring(canonical.indexOf('@') + 1);
    }

    /// For logs: the first character and the domain.
    public String masked() {
        return canonical.charAt(0) + "***@" + domain();
    }

    @Override
    public String toString() {
        return canonical;
    }

    private static Optional<String> canonicalForm(String text) {
        var trimmed = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        int at = trimmed.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || at != trimmed.lastIndexOf('@')) {
            return Optional.empty();
        }
        var local = trimmed.substring(0, at).toLowerCase(Locale.ROOT);
        boolean dotsInPlace = !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
        if (!dotsInPlace || !LOCAL_PART.matcher(local).matches()) {
            return Optional.empty();
        }
        return asciiDomain(trimmed.substring(at + 1))
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= LONGEST);
    }

    private static Optional<String> asciiDomain(String domain) {
        if (AMBIGUOUS_IN_DOMAIN.matcher(domain).find()) {
            return Optional.empty();
        }
        try {
            var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            var labels = ascii.split("\\.", -1);
            for (var label : labels) {
                if (!LABEL.matcher(label).matches()) {
                    return Optional.empty();
                }
            }
            return labels.length < 2 ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
