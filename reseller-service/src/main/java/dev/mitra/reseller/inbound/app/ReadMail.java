package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.inbound.FoldedText;
import dev.mitra.reseller.inbound.GuessedLanguage;
import dev.mitra.reseller.inbound.Headers;
import dev.mitra.reseller.inbound.Nature;
import dev.mitra.reseller.inbound.ReceivedMail;
import dev.mitra.reseller.inbound.SenderProof;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a mail, whatever shape it has (RFC 5322, MIME). Nothing that a sender can write makes it fail.
public final class ReadMail {

    private static final Pattern MAIL_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc", "Resent-To");
    private static final int MOST_TEXT = 200_000;
    private static final int MOST_REFERENCES = 50;

    private final SenderProof proof;
    private final Session session;

    public ReadMail(SenderProof proof) {
        this.proof = proof;
        var lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        lenient.setProperty("mail.mime.allowutf8", "true");
        this.session = Session.getInstance(lenient);
    }

    /// @param sha256 of the bytes in hexadecimal: the name of a mail that has none
    /// @param domain right of the `@` of such a name
    public ReceivedMail read(byte[] raw, String sha256, String domain) {
        var message = parsed(raw);
        Headers headers = name -> all(message, name);
        var from = addresses(headers, "From").findFirst().orElse(null);
        var parts = Parts.of(message);
        var text = parts.text();
        var body = FoldedText.of(text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT));
        var mailIds = ids(headers.first("Message-ID"));
        return new ReceivedMail(
                mailIds.isEmpty() ? "<" + sha256 + "@unnamed." + domain + ">" : mailIds.getFirst(),
                from,
                from != null && isOne(headers) && proof.proves(from, headers.all("Authentication-Results")),
                Nature.of(headers, from == null ? "" : from.canonical()),
                RECIPIENTS.stream()
                        .flatMap(name -> addresses(headers, name))
                        .distinct()
                        .toList(),
                Decoding.header(headers.first("Subject")),
                body,
                GuessedLanguage.of(body.own()),
                follows(headers),
                parts.files(),
                parts.leftOut());
    }

    private MimeMessage parsed(byte[] raw) {
        try {
            return new MimeMessage(session, new ByteArrayInputStream(raw));
        } catch (MessagingException | RuntimeException unreadable) {
            return new MimeMessage(session);
        }
    }

    /// Two From headers are how a mail shows one sender to the gateway and another to us.
    private static boolean isOne(Headers headers) {
        return headers.all("From").size() == 1;
    }

    private static List<String> follows(Headers headers) {
        var all = Stream.of("References", "In-Reply-To")
                .flatMap(name -> headers.all(name).stream())
                .flatMap(value -> ids(value).stream())
                .distinct()
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }

    private static List<String> ids(String header) {
        return MAIL_ID.matcher(Decoding.clean(header))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> all(MimeMessage message, String name) {
        try {
            String @Nullable [] found = message.getHeader(name);
            return found == null
                    ? List.of()
                    : Arrays.stream(found)
                            .map(value -> value.replaceAll("\\r?\\n[ \\t]+", " "))
                            .toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    private static Stream<EmailAddress> addresses(Headers headers, String name) {
        return headers.all(name).stream().flatMap(ReadMail::parse).flatMap(address -> address(address).stream());
    }

    private static Optional<EmailAddress> address(InternetAddress address) {
        return Optional.ofNullable(address.getAddress()).flatMap(EmailAddress::parse);
    }

    private static Stream<InternetAddress> parse(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false));
        } catch (AddressException unreadable) {
            return Stream.empty();
        }
    }
}
