package dev.mitra.reseller.knowledge.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// A correspondence of many messages, four to a thread, half of the threads Indonesian. Words are as frequent as
/// words are: the first of a list stand in most messages, the last of twenty thousand names in one or two.
final class ManyMessages {

    private static final String ENGLISH =
            "{licence,seat,school,server,invoice,renewal,customer,upgrade,laboratory,university,floating,terminal,"
                    + "exemption,certificate,quote,partner,payment,support,evaluation,deployment}";
    private static final String INDONESIAN =
            "{lisensi,kursi,sekolah,peladen,faktur,pembaruan,pelanggan,peningkatan,laboratorium,universitas,mengambang,"
                    + "terminal,pembebasan,sertifikat,penawaran,mitra,pembayaran,dukungan,evaluasi,pemasangan}";

    private ManyMessages() {}

    /// @param messages a multiple of four
    static void fill(Connection connection, int messages) throws SQLException, IOException {
        try (var sql = connection.createStatement()) {
            for (var migration : migrations()) {
                sql.execute(Files.readString(migration));
            }
            sql.execute("set session_replication_role = replica");
            sql.execute("""
                    insert into thread (id, reseller_id, email, proven, language, topic, subject, reply_token, opened_at,
                        status)
                    select thread_of(n), ('00000000-0000-7000-9000-' || lpad(to_hex(n %% 300), 12, '0'))::uuid,
                        'partner' || n %% 300 || '@shop.example', true, case n %% 2 when 0 then 'EN' else 'ID' end,
                        (array['APPLICATION', 'GUIDANCE', 'OPPORTUNITY', 'EXEMPTION', 'BILLING', 'OTHER'])[1 + n %% 6],
                        'Subject ' || n, lpad(to_hex(n), 26, '0'), timestamptz '2024-01-01' + n * interval '30 min',
                        'ANSWERED'
                    from generate_series(0, %d / 4 - 1) n
                    """.replace("thread_of(n)", id("n")).formatted(messages));
            sql.execute("""
                    insert into message (id, thread_id, author, account_id, sender_verified, body, mail_id, written_at)
                    select %s, %s, case n %% 2 when 0 then 'PARTNER' else 'STAFF' end, gen_random_uuid(), true,
                        (select string_agg(words[1 + floor(20 * power(random(), 2))::int]
                                || case k %% 9 when 0 then ', name' || floor(20000 * power(random(), 2)) else '' end, ' ')
                            from generate_series(1, 60 + n %% 60) k,
                                lateral (select case (n / 4) %% 2
                                    when 0 then '%s'::text[] else '%s'::text[] end as words) as language),
                        '<' || n || '@kestrelwood.example>', timestamptz '2024-01-01' + n * interval '7 min'
                    from generate_series(0, %d - 1) n
                    """.formatted(id("n"), id("n / 4"), ENGLISH, INDONESIAN, messages));
            sql.execute("vacuum analyze message");
            sql.execute("vacuum analyze thread");
        }
    }

    /// Ids that grow.
    private static String id(String n) {
        return "('00000000-0000-7000-8000-' || lpad(to_hex(" + n + "), 12, '0'))::uuid";
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().toList();
        }
    }
}
