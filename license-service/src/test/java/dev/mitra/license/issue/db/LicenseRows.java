package dev.mitra.license.issue.db;

import java.util.UUID;

/// Many invented licences, made by the database itself.
public final class LicenseRows {

    private LicenseRows() {}

    static UUID account(int number) {
        return new UUID(0, number);
    }

    static UUID reseller(int number) {
        return new UUID(1, number);
    }

    /// A hundred resellers, five seats an order, 1 % revoked, 2 % superseded, a third with a term, 400
    /// products. Their orders, keys and files are missing; the constraints that ask for them are deferred.
    public static String insert(int rows) {
        return insert(1, rows);
    }

    /// The same for some of them.
    static String insert(int from, int to) {
        return """
                insert into license (id, order_id, order_number, line_id, seat, edition, seq, kind, temporary, sku,
                    product_name, holder_org, holder_email, holder_country, account_id, organisation_id, reseller_id,
                    status_index, updates_until, expires_on, issued_at, kid, sha256, file_name, state, state_at,
                    state_reason)
                select uuid(lpad(to_hex(1767225600000 + i * 3), 12, '0') || '7' || substr(md5('a' || i), 1, 3) || '8'
                           || substr(md5('b' || i), 1, 15)),
                       uuid(md5('order' || i / 5)), lpad((i / 5)::text, 12, '0'), uuid(md5('line' || i / 5)),
                       i %% 5 + 1, 1, 1, case when i %% 3 = 0 then 'TERM' else 'PERPETUAL' end, false,
                       'SKU-' || i %% 400, 'Product ' || i %% 400, 'Organisation ' || i / 20,
                       'mail' || i / 20 || '@customer.example', 'ID',
                       uuid('00000000-0000-0000-0000-' || lpad(to_hex(i / 20), 12, '0')),
                       uuid('00000000-0000-0000-0000-' || lpad(to_hex(i / 20), 12, '0')),
                       uuid('00000000-0000-0001-0000-' || lpad(to_hex(i %% 100), 12, '0')),
                       1000000000 + i, date '2026-01-01' + i %% 700,
                       case when i %% 3 = 0 then date '2026-01-01' + i %% 700 end,
                       timestamptz '2026-01-01' + i * interval '1 second', 'lic-1',
                       md5('c' || i) || md5('d' || i), 'file-' || i || '.lic',
                       case when i %% 100 = 0 then 'REVOKED' when i %% 50 = 1 then 'SUPERSEDED' else 'ACTIVE' end,
                       case when i %% 100 = 0 or i %% 50 = 1 then timestamptz '2026-06-01' end,
                       case when i %% 100 = 0 then 'Refunded.' end
                from generate_series(%d, %d) i""".formatted(from, to);
    }
}
