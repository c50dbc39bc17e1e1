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
import java.util.List;
import java.util.UUID;

/// Full-text search over messages.
@ApplicationScoped
class MessageSearch implements Knowledge {

    /// The rarest stems of the thread say most, the longest of those that are equally rare: how rare one is, the
    /// table's statistics tell. What stands in more than two thousand messages is no likeness. The newest
    /// thousand messages that hold one of them are compared by how many they share.
    static final String LIKE = """
            with common as (
                select e.stem, e.share * greatest(c.reltuples, 0) as messages
                from pg_class c join pg_stats s on s.tablename = c.relname and s.schemaname = current_schema(),
                    unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) e (stem, share)
                where c.oid = cast('message' as regclass) and s.attname = 'search' and e.stem is not null
            ), stems as (
                select stem from message m cross join unnest(tsvector_to_array(m.search)) as stem
                    left join common using (stem)
                where m.thread_id = ? and length(stem) > 3 and stem ~ '^[[:alnum:]]+$'
                    and coalesce(messages, 0) <= 2000
                group by stem order by max(coalesce(messages, 0)), length(stem) desc, stem limit 20
            ), matched as materialized (
                select m.id from message m
                where m.search @@ cast((select string_agg(stem, ' | ') from stems) as tsquery) and m.thread_id <> ?
            ), candidates as (
                select id from matched order by id desc limit 1000
            ), shared as (
                select m.thread_id, array_agg(distinct stem order by stem) as stems
                from candidates c join message m on m.id = c.id, unnest(tsvector_to_array(m.search)) as stem
                where stem = any (array(select stem from stems)) group by m.thread_id
            ), best as (
                select thread_id, stems from shared order by cardinality(stems) desc, thread_id desc limit ?
            )
            select b.thread_id, t.topic, t.subject, array_to_string(b.stems, ' ') as stems
            from best b join thread t on t.id = b.thread_id
            order by cardinality(b.stems) desc, b.thread_id desc
            """;

    /// Until the transaction ends. A plan that is made once for all words takes every word for a rare one: a
    /// common one would be collected and sorted instead of read from the newest message back.
    static final String PLAN_BY_WORDS = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final EntityManager entities;

    MessageSearch(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Found> find(Question question, int limit) {
        entities.createNativeQuery(PLAN_BY_WORDS, String.class).getSingleResult();
        var statement = SearchStatement.of(question, limit);
        return rows(statement.sql(), statement.parameters()).stream()
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
