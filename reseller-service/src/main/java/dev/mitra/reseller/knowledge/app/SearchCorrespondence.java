package dev.mitra.reseller.knowledge.app;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.knowledge.Alike;
import dev.mitra.reseller.knowledge.Found;
import dev.mitra.reseller.knowledge.Knowledge;
import dev.mitra.reseller.knowledge.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Guides new answers by earlier ones (R12.3).
@ApplicationScoped
@Transactional
public class SearchCorrespondence {

    private static final int MOST_ALIKE = 5;

    private final Knowledge knowledge;

    SearchCorrespondence(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public List<Found> find(Question question, int limit) {
        return knowledge.find(question, limit);
    }

    /// At most five.
    public List<Alike> like(ThreadId thread) {
        return knowledge.like(thread, MOST_ALIKE);
    }
}
