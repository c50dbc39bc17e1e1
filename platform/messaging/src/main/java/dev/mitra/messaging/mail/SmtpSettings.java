package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import java.time.Duration;
import java.util.Optional;

/// The mail server and who speaks to it.
///
/// @param login user and password, when the server wants them; then the line must be encrypted
public record SmtpSettings(
        String host, int port, EmailAddress from, Optional<Login> login, Duration connect, Duration read) {

    public record Login(String user, String password) {}

    /// Time-outs of 5 s to connect and 30 s for each answer.
    public SmtpSettings(String host, int port, EmailAddress from, Optional<Login> login) {
        this(host, port, from, login, Duration.ofSeconds(5), Duration.ofSeconds(30));
    }
}
