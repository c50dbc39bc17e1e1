package dev.mitra.reseller.conversation;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The mailboxes of sales: one for everybody, one per thread (`sales+<token>@`), one per topic (`billing@`).
public record Mailroom(EmailAddress inbox) {

    private static final Pattern PLUS = Pattern.compile("\\+(" + ReplyToken.PATTERN + ")$");

    /// Where answers in a thread or to a consultation go.
    public EmailAddress addressOf(ReplyToken token) {
        return new EmailAddress(localPart(inbox) + "+" + token.text() + "@" + inbox.domain());
    }

    /// A Message-ID of ours.
    public String mailId(UUID message) {
        return "<" + message + "@" + inbox.domain() + ">";
    }

    public Optional<ReplyToken> tokenIn(List<EmailAddress> recipients) {
        return recipients.stream()
                .filter(address -> address.domain().equals(inbox.domain()))
                .map(address -> PLUS.matcher(localPart(address)))
                .filter(plus -> plus.find())
                .map(plus -> new ReplyToken(plus.group(1)))
                .findFirst();
    }

    /// OTHER unless the mail was sent to a topic's own mailbox.
    public Topic topicOf(List<EmailAddress> recipients) {
        return recipients.stream()
                .filter(address -> address.domain().equals(inbox.domain()))
                .flatMap(address -> Topic.ofMailbox(localPart(address)).stream())
                .findFirst()
                .orElse(Topic.OTHER);
    }

    /// Whether the address is one of ours: a mail from there is our own, come back.
    public boolean owns(EmailAddress address) {
        return address.domain().equals(inbox.domain())
                && (localPart(address).equals(localPart(inbox))
                        || PLUS.matcher(localPart(address)).find());
    }

    private static String localPart(EmailAddress address) {
        return address.canonical().substring(0, address.canonical().indexOf('@'));
    }
}
