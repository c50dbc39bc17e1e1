package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import java.time.Duration;
import java.util.Optional;

/// The mail server and who speaks to it.
///
/// @param login user and password, when the server wants them; then the line must be encrypted
public record SmtpSettings(
        String host,
        int port,
        EmailAddress from,
        Optional<Login> login,
        Encryption encryption,
        Duration connect,
        Duration read) {

    public record Login(String user, String password) {}

    /// @param trust a PEM file with the authorities that may have signed the server's certificate; else those of
    ///     the Java runtime
    public record Encryption(Mode mode, Optional<String> trust) {

        /// What the properties say: `when-offered`, `starttls` or `tls`.
        public enum Mode {
            /// STARTTLS (RFC 3207) where the server has it, else in the clear: for a relay on the same host.
            WHEN_OFFERED,
            /// No mail before STARTTLS.
            STARTTLS,
            /// TLS from the first byte on (RFC 8314), port 465.
            TLS
        }

        public static Encryption whenOffered() {
            return new Encryption(Mode.WHEN_OFFERED, Optional.empty());
        }
    }

    /// Encrypted when offered; time-outs of 5 s to connect and 30 s for each answer.
    public SmtpSettings(String host, int port, EmailAddress from, Optional<Login> login) {
        this(host, port, from, login, Encryption.whenOffered());
    }

    /// Time-outs of 5 s to connect and 30 s for each answer.
    public SmtpSettings(String host, int port, EmailAddress from, Optional<Login> login, Encryption encryption) {
        this(host, port, from, login, encryption, Duration.ofSeconds(5), Duration.ofSeconds(30));
    }

    /// Whether a line in the clear would do: never with a password on it.
    boolean isOpenAllowed() {
        return encryption.mode() == Encryption.Mode.WHEN_OFFERED && login.isEmpty();
    }
}
