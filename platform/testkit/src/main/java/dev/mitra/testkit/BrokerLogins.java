package dev.mitra.testkit;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who may log in to a broker. With anybody in it, the broker asks for a name and password (SASL PLAIN) and
/// denies what no access list grants; `admin` may do everything.
///
/// @param passwords by name
public record BrokerLogins(Map<String, String> passwords) {

    private static final String ADMINISTRATOR = "admin";
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    public BrokerLogins {
        passwords = Map.copyOf(passwords);
    }

    /// Everybody may do everything, without a name.
    public static BrokerLogins none() {
        return new BrokerLogins(Map.of());
    }

    /// Those names and `admin`, each with a password of its own.
    public static BrokerLogins of(String... names) {
        var passwords = new TreeMap<String, String>();
        passwords.put(ADMINISTRATOR, "admin-password");
        for (var name : names) {
            passwords.put(name, name + "-password");
        }
        return new BrokerLogins(passwords);
    }

    /// What Kafka's clients need to log in under this name; nothing where no log-in is asked for.
    public Map<String, String> client(String name) {
        if (passwords.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "security.protocol", protocol(),
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", "%s username=\"%s\" password=\"%s\";".formatted(MODULE, name, passwords.get(name)));
    }

    Map<String, String> administrator() {
        return client(ADMINISTRATOR);
    }

    String protocol() {
        return passwords.isEmpty() ? "PLAINTEXT" : "SASL_PLAINTEXT";
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
            listener.name.sasl_plaintext.plain.sasl.jaas.config=%s username="admin" password="%s" %s;
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:admin;User:ANONYMOUS
            allow.everyone.if.no.acl.found=false
            """.formatted(MODULE, passwords.get(ADMINISTRATOR), users);
    }
}
