package dev.mitra.account.person.db;

import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts.Flagged;
import dev.mitra.account.person.AddressLook;
import dev.mitra.account.person.Suspicion;
import dev.mitra.kernel.AccountId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Statements on `account` that write many rows at once.
final class AccountTable {

    private record Candidate(Account account, AddressLook look) {}

    private AccountTable() {}

    /// In the order of the addresses, so that two batches never wait crosswise.
    static Set<AccountId> insertAbsent(Connection connection, Collection<Account> candidates) throws SQLException {
        var sql = """
                insert into account
                    (id, email, skeleton, suspicion, display_name, language, organisation_id, origin, state,
                     active_since, version)
                select id, email, skeleton, suspicion, display_name, language, organisation_id, origin,
                    case when active_since is null then 'UNPROVEN' else 'ACTIVE' end, active_since, version
                from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                        ?::timestamptz[], ?::bigint[])
                    as c (id, email, skeleton, suspicion, display_name, language, organisation_id, origin,
                          active_since, version)
                order by email collate "C"
                on conflict (email) do nothing
                returning id
                """;
        var rows = candidates.stream()
                .sorted(Comparator.comparing(a -> a.email().canonical()))
                .map(a -> new Candidate(a, AddressLook.of(a.email())))
                .toList();
        try (var insert = connection.prepareStatement(sql)) {
            var column = new Columns(connection, rows);
            insert.setArray(1, column.of("uuid", c -> c.account().id().value()));
            insert.setArray(2, column.of("text", c -> c.account().email().canonical()));
            insert.setArray(3, column.of("text", c -> c.look().skeleton()));
            insert.setArray(
                    4,
                    column.ofNullable(
                            "text", c -> c.look().suspicion().map(Enum::name).orElse(null)));
            insert.setArray(5, column.of("text", c -> c.account().name().text()));
            insert.setArray(6, column.of("text", c -> c.account().language().tag()));
            insert.setArray(7, column.of("uuid", c -> c.account().organisation().value()));
            insert.setArray(8, column.of("text", c -> c.account().origin().name()));
            insert.setArray(9, column.ofNullable("timestamptz", c -> activeSince(c.account())));
            insert.setArray(10, column.of("bigint", c -> c.account().version()));
            try (var added = insert.executeQuery()) {
                var ids = new HashSet<AccountId>();
                while (added.next()) {
                    ids.add(new AccountId(added.getObject(1, UUID.class)));
                }
                return ids;
            }
        }
    }

    /// Marks the added accounts that look like another one, and returns all added ones with a mark.
    static List<Flagged> flagLookalikes(Connection connection, Collection<AccountId> added) throws SQLException {
        var mark = """
                update account a set suspicion = 'LOOKS_LIKE_ANOTHER'
                where a.id = any (?) and a.suspicion is null
                    and exists (select from account b where b.skeleton = a.skeleton and b.id <> a.id)
                """;
        var marked = "select id, suspicion from account where id = any (?) and suspicion is not null order by id";
        var ids = connection.createArrayOf(
                "uuid", added.stream().map(AccountId::value).toArray());
        try (var update = connection.prepareStatement(mark);
                var select = connection.prepareStatement(marked)) {
            update.setArray(1, ids);
            update.executeUpdate();
            select.setArray(1, ids);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Flagged>();
                while (rows.next()) {
                    found.add(new Flagged(
                            new AccountId(rows.getObject(1, UUID.class)), Suspicion.valueOf(rows.getString(2))));
                }
                return found;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object activeSince(Account account) {
        return switch (account) {
            case Account.Unproven _ -> null;
            case Account.Active active -> active.since().toString();
        };
    }

    private record Columns(Connection connection, List<Candidate> rows) {
        java.sql.Array of(String type, Function<Candidate, Object> value) throws SQLException {
            return ofNullable(type, value);
        }

        java.sql.Array ofNullable(
                String type, Function<Candidate, ? extends @org.jspecify.annotations.Nullable Object> value)
                throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }
    }
}
