package dev.mitra.stack.mail;

import dev.mitra.testkit.CaughtMail;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which mails are for the programme itself: its mailbox, one address per thread beside it, and one per
/// topic. All others are the services' own and stay in the catcher.
///
/// @param inbox `sales@kestrelwood.example`
record OwnMailboxes(String inbox) {

    private static final String OF_SERVICES = "X-Mitra-Kind";
    private static final Set<String> TOPICS =
            Set.of("application", "guidance", "opportunity", "exemption", "billing", "call", "support", "other");

    /// The recipients that are ours, as the envelope names them; none of a mail that a service wrote, for the demo's
    /// sales have an account under the programme's own address.
    List<String> among(CaughtMail mail) {
        var ours = mail.to().stream().filter(this::isOurs).toList();
        return ours.isEmpty() || mail.header(OF_SERVICES).isPresent() ? List.of() : ours;
    }

    private boolean isOurs(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        var domain = inbox.substring(inbox.indexOf('@'));
        if (!lower.endsWith(domain)) {
            return false;
        }
        var name = lower.substring(0, lower.length() - domain.length());
        var ours = inbox.substring(0, inbox.indexOf('@'));
        return name.equals(ours) || name.startsWith(ours + "+") || TOPICS.contains(name);
    }
}
