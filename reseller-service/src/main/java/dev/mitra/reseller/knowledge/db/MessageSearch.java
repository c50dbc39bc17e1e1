package dev.mitra.reseller.knowledge.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.knowledge.Alike;
import dev.mitra.reseller.knowledge.Found;
import dev.mitra.reseller.knowledge.Knowledge;
import dev.mitra.reseller.knowledge.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Full-text search over messages.
@ApplicationScoped
class MessageSearch implements Knowledge {

    private static final UUID LAST = new UUID(-1, -1);

    private static final String FIND = """
            select m.id, m.thread_id, t.reseller_id, t.topic, t.subject, m.author, m.written_at,
                ts_headline('simple', m.body, q.query, 'StartSel="", StopSel="", MaxWords=40, MinWords=15') as excerpt
            from message m join thread t on t.id = m.thread_id,
                (select websearch_to_tsquery('english', fold(?)) || websearch_to_tsquery('indonesian', fold(?)) as query) q
            where m.search @@ q.query and m.id < ?
            """;

    /// The longest stems of the thread say most; the newest two thousand messages that hold one of them are compared by
    /// how many they share.
    private static final String LIKE = """
            with stems as (
                select stem from message m, unnest(tsvector_to_array(m.search)) as stem
                where m.thread_id = ? and length(stem) > 3 and stem ~ '^[[:alnum:]]+$'
                group by stem order by length(stem) desc, stem limit 25
            ), matched as materialized (
                select m.id from message m
                where m.search @@ cast((select string_agg(stem, ' | ') from stems) as tsquery) and m.thread_id <> ?
            ), candidates as (
                select id from matched order by id desc limit 2000
            ), shared as (
                select m.thread_id, array_agg(distinct stem order by stem) as stems
                from candidates c join message m on m.id = c.id, unnest(tsvector_to_array(m.search)) as stem
                where stem in (select stem from stems) group by m.thread_id
            )
            select s.thread_id, t.topic, t.subject, array_to_string(s.stems, ' ') as stems
            from shared s join thread t on t.id = s.thread_id
            order by cardinality(s.stems) desc, s.thread_id desc limit ?
            """;

    private final EntityManager entities;

    MessageSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Found> find(Question question, int limit) {
        var sql = new StringBuilder(FIND);
        var parameters = new ArrayList<Object>();
        parameters.add(question.words());
        parameters.add(question.words());
        parameters.add(question.before() == null ? LAST : question.before().value());
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
        return rows(sql.append(" order by m.id desc limit ?").toString(), parameters).stream()
                .map(MessageSearch::found)
                .toList();
    }

    @Override
    public List<Alike> like(ThreadId thread, int limit) {
        return rows(LIKE, List.of(thread.value(), thread.value(), limit)).stream()
                .map(row -> new Alike(
                        new ThreadId(row.get("thread_id", UUID.class)),
                        Topic.valueOf(row.get("topic", String.class)),
                        row.get("subject", String.class),
                        List.of(row.get("stems", String.class).split(" "))))
                .toList();
    }

    private List<Tuple> rows(String sql, List<Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        @SuppressWarnings("unchecked") // as asked for
        List<Tuple> found = query.getResultList();
        return found;
    }

    private static Found found(Tuple row) {
        var reseller = row.get("reseller_id", UUID.class);
        return new Found(
                new MessageId(row.get("id", UUID.class)),
                new ThreadId(row.get("thread_id", UUID.class)),
                reseller == null ? null : new ResellerId(reseller),
                Topic.valueOf(row.get("topic", String.class)),
                row.get("subject", String.class),
                Author.Side.valueOf(row.get("author", String.class)),
                row.get("excerpt", String.class).strip(),
                row.get("written_at", Instant.class));
    }
}
