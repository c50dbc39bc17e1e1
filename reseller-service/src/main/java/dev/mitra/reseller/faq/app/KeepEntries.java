package dev.mitra.reseller.faq.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.faq.FaqEntries;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.faq.FaqEntryId;
import dev.mitra.reseller.programme.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns an answer of sales into an entry of the FAQ (R12.3). Each step is in the audit trail.
@ApplicationScoped
@Transactional
public class KeepEntries {

    private final FaqEntries entries;
    private final AuditTrail audit;
    private final BusinessClock clock;

    KeepEntries(FaqEntries entries, AuditTrail audit, BusinessClock clock) {
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /// With both languages it is public at once; without any, the thread's subject and the answer as it
    /// was written are a draft. Empty when the message is no answer of sales.
    ///
    /// @param texts public ones; empty for the answer's own words
    public Optional<FaqEntry> add(
            Conversation thread, Message answer, Map<Language, FaqEntry.Text> texts, String actor) {
        if (answer.author().side() != Author.Side.STAFF) {
            return Optional.empty();
        }
        var own = new FaqEntry.Text(thread.subject().text(), answer.body());
        var drafted = FaqEntry.drafted(
                answer.id(), texts.isEmpty() ? Map.of(thread.partner().language(), own) : texts);
        var entry = drafted.publish() instanceof FaqEntry.Done(var published) ? published : drafted;
        entries.add(entry, clock.now());
        record(actor, entry, null);
        return Optional.of(entry);
    }

    public Optional<FaqEntry.Step> rewrite(FaqEntryId id, Map<Language, FaqEntry.Text> texts, String actor) {
        return step(id, actor, entry -> entry.rewrite(texts));
    }

    public Optional<FaqEntry.Step> publish(FaqEntryId id, String actor) {
        return step(id, actor, FaqEntry::publish);
    }

    public Optional<FaqEntry.Step> retire(FaqEntryId id, String actor) {
        return step(id, actor, FaqEntry::retire);
    }

    public List<FaqEntry> list(FaqEntry.@Nullable Status status, @Nullable FaqEntryId before, int limit) {
        return entries.list(status, before, limit);
    }

    private Optional<FaqEntry.Step> step(FaqEntryId id, String actor, Function<FaqEntry, FaqEntry.Step> step) {
        return entries.lock(id).map(before -> {
            var taken = step.apply(before);
            if (taken instanceof FaqEntry.Done(var after)) {
                entries.save(after, clock.now());
                record(actor, after, before.status().name());
            }
            return taken;
        });
    }

    private void record(String actor, FaqEntry entry, @Nullable String before) {
        audit.record(
                actor,
                "FaqEntryChanged",
                entry.id().external(),
                before,
                entry.status().name());
    }
}
