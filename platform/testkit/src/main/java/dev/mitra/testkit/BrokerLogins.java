package dev.mitra.testkit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who may log in to a broker. With anybody in it, the broker asks for a name and password (SASL PLAIN) and
/// denies what no access list grants; `admin` may do everything.
///
/// @param passwords by name
/// @param line the certificate under which it speaks TLS; null for lines in the clear
public record BrokerLogins(
        Map<String, String> passwords, @Nullable SelfSigned line) {

    private static final String ADMINISTRATOR = "admin";
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    public BrokerLogins {
        passwords = Map.copyOf(passwords);
    }

    /// Everybody may do everything, without a name.
    public static BrokerLogins none() {
        return new BrokerLogins(Map.of(), null);
    }

    /// Those names and `admin`, each with a password of its own.
    public static BrokerLogins of(String... names) {
        var passwords = new TreeMap<String, String>();
        passwords.put(ADMINISTRATOR, "admin-password");
        for (var name : names) {
            passwords.put(name, name + "-password");
        }
        return new BrokerLogins(passwords, null);
    }

    /// The same over TLS.
    public BrokerLogins encrypted(SelfSigned certificate) {
        return new BrokerLogins(passwords, certificate);
    }

    /// What Kafka's clients need to log in under this name; nothing where no log-in is asked for.
    public Map<String, String> client(String name) {
        if (passwords.isEmpty()) {
            return Map.of();
        }
        var settings = new HashMap<String, String>();
        settings.put("security.protocol", protocol());
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config", "%s username=\"%s\" password=\"%s\";".formatted(MODULE, name, passwords.get(name)));
        if (line != null) {
            settings.put("ssl.truststore.type", "PEM");
            settings.put("ssl.truststore.location", line.certificate().toString());
        }
        return settings;
    }

    Map<String, String> administrator() {
        return client(ADMINISTRATOR);
    }

    String protocol() {
        return passwords.isEmpty() ? "PLAINTEXT" : line == null ? "SASL_PLAINTEXT" : "SASL_SSL";
    }

    /// The broker's own part. The controller's listener, in the same process, knows no names.
    String settings() {
        if (passwords.isEmpty()) {
            return "";
        }
        var users = new TreeMap<>(passwords)
                .entrySet().stream()
                        .map(user -> "user_%s=\"%s\"".formatted(user.getKey(), user.getValue()))
                        .collect(Collectors.joining(" "));
        return """
            sasl.enabled.mechanisms=PLAIN
            sasl.mechanism.inter.broker.protocol=PLAIN
            listener.name.%s.plain.sasl.jaas.config=%s username="admin" password="%s" %s;
            %s
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:admin;User:ANONYMOUS
            allow.everyone.if.no.acl.found=false
            """.formatted(
                protocol().toLowerCase(Locale.ROOT), MODULE, passwords.get(ADMINISTRATOR), users, certificate());
    }

    private String certificate() {
        if (line == null) {
            return "";
        }
        return """
            ssl.keystore.type=PEM
            ssl.keystore.location=%s
            ssl.truststore.type=PEM
            ssl.truststore.location=%s
            """.formatted(line.together(), line.certificate());
    }
}
