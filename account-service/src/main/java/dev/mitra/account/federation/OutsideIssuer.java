package dev.mitra.account.federation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// An issuer elsewhere (Keycloak, Entra, Auth0) at which people may log in.
///
/// @param id ours, in its paths
/// @param name what people read
/// @param issuer as it names itself in `iss`; its metadata lie below
public record OutsideIssuer(String id, String name, String issuer, String clientId, ClientKeyword secret) {

    /// The secret by which we are its client.
    public record ClientKeyword(String text) {
        @Override
        public String toString() {
            return "ClientKeyword[hidden]";
        }
    }

    /// Reads `id|name|issuer|client_id|secret`, several separated by `;`.
    ///
    /// @throws IllegalArgumentException naming the entry by its number, never by its secret
    public static List<OutsideIssuer> parseAll(String text) {
        var entries = Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> parse(entries.get(i).split("\\|", -1), i + 1))
                .toList();
    }

    private static OutsideIssuer parse(String[] fields, int number) {
        if (fields.length != 5 || !fields[0].matches("[a-z][a-z0-9-]{0,30}") || fields[2].isBlank()) {
            throw new IllegalArgumentException(
                    "mitra.outside-issuers, entry " + number + ": expected id|name|issuer|client_id|secret");
        }
        return new OutsideIssuer(fields[0], fields[1], fields[2], fields[3], new ClientKeyword(fields[4]));
    }
}
