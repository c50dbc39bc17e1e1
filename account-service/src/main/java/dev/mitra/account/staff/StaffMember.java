package dev.mitra.account.staff;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.kernel.EmailAddress;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One of the vendor's people, as the environment names them.
///
/// @param secondFactor the secret of an authenticator application, when the environment brings one
public record StaffMember(
        EmailAddress email,
        PlainName name,
        Set<StaffRole> roles,
        NewPassword password,
        Optional<TotpSecret> secondFactor) {

    private static final int FIELDS = 4;
    private static final int WITH_SECRET = 5;

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /// Reads `email|name|role[,role]|password[|secret of the second factor]`, several separated by `;`.
    ///
    /// @throws IllegalArgumentException naming the entry by its number, never by its password
    public static List<StaffMember> parseAll(String text) {
        var entries = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(e -> !e.isEmpty())
                .toList();
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> parse(entries.get(i), i + 1))
                .toList();
    }

    private static StaffMember parse(String entry, int number) {
        var fields = entry.split("\\|", -1);
        if (fields.length != FIELDS && fields.length != WITH_SECRET) {
            throw refused(number, "four or five fields separated by |");
        }
        var email = EmailAddress.parse(fields[0]).orElseThrow(() -> refused(number, "an e-mail address first"));
        var name = PlainName.parse(fields[1]).orElseThrow(() -> refused(number, "a name second"));
        var roles = EnumSet.noneOf(StaffRole.class);
        for (var role : fields[2].split(",")) {
            roles.add(StaffRole.parse(role.strip())
                    .orElseThrow(() -> refused(number, "roles out of sales, finance, ops, admin third")));
        }
        var password = NewPassword.parse(fields[3])
                .orElseThrow(() -> refused(number, "a password of at least 12 characters fourth"));
        Optional<TotpSecret> secret = fields.length == WITH_SECRET
                ? Optional.of(TotpSecret.parse(fields[FIELDS])
                        .orElseThrow(() -> refused(number, "the secret of a second factor in Base32 last")))
                : Optional.empty();
        return new StaffMember(email, name, roles, password, secret);
    }

    private static IllegalArgumentException refused(int number, String wanted) {
        return new IllegalArgumentException("mitra.staff, entry " + number + ": expected " + wanted);
    }
}
