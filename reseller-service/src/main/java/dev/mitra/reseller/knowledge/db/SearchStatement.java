package dev.mitra.reseller.knowledge.db;

import dev.mitra.reseller.knowledge.Question;
import java.util.ArrayList;
import java.util.List;

/// The search over messages as SQL, made from the filters that are there: a condition that may be absent would
/// keep PostgreSQL from an index. Excerpts are cut from the page's messages alone, since that costs more than to
/// find them.
record SearchStatement(String sql, List<Object> parameters) {

    private static final String FIND = """
            select found.*, ts_headline('simple', found.body, found.query,
                'StartSel="", StopSel="", MaxWords=40, MinWords=15') as excerpt
            from (
                select m.id, m.thread_id, t.reseller_id, t.topic, t.subject, m.author, m.written_at, m.body, q.query
                from message m join thread t on t.id = m.thread_id,
                    (select websearch_to_tsquery('english', fold(?))
                        || websearch_to_tsquery('indonesian', fold(?)) as query) q
                where m.search @@ q.query
            """;
    /// Only as a comparison of rows it is a place in the index.
    private static final String BEFORE =
            " and (m.written_at, m.id) < ((select written_at from message where id = ?), ?)";
    private static final String PAGE =
            " order by m.written_at desc, m.id desc limit ?) found order by found.written_at desc, found.id desc";

    static SearchStatement of(Question question, int limit) {
        var sql = new StringBuilder(FIND.strip());
        var parameters = new ArrayList<Object>();
        parameters.add(question.words());
        parameters.add(question.words());
        if (question.before() != null) {
            sql.append(BEFORE);
            parameters.add(question.before().value());
            parameters.add(question.before().value());
        }
        if (question.reseller() != null) {
            sql.append(" and t.reseller_id = ?");
            parameters.add(question.reseller().value());
        }
        if (question.topic() != null) {
            sql.append(" and t.topic = ?");
            parameters.add(question.topic().name());
        }
        if (question.since() != null) {
            sql.append(" and m.written_at >= ?");
            parameters.add(question.since());
        }
        if (question.until() != null) {
            sql.append(" and m.written_at < ?");
            parameters.add(question.until());
        }
        parameters.add(limit);
        return new SearchStatement(sql.append(PAGE).toString(), parameters);
    }
}
