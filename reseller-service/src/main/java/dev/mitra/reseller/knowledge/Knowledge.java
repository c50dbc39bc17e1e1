package dev.mitra.reseller.knowledge;

import dev.mitra.reseller.conversation.ThreadId;
import java.util.List;

/// What was written before.
public interface Knowledge {

    /// Newest first.
    List<Found> find(Question question, int limit);

    /// The most alike first.
    List<Alike> like(ThreadId thread, int limit);
}
