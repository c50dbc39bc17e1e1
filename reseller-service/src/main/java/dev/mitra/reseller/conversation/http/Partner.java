package dev.mitra.reseller.conversation.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.FindPartner;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Whose threads a caller reaches: all of them for sales, else those of the reseller that it acts for. Anybody
/// else's thread is one that does not exist.
@ApplicationScoped
class Partner {

    private final FindPartner partners;
    private final ShowThreads threads;
    private final Caller caller;

    Partner(FindPartner partners, ShowThreads threads, Caller caller) {
        this.partners = partners;
        this.threads = threads;
        this.caller = caller;
    }

    Optional<Correspondent> current() {
        return partners.of(caller.accountId(), caller.resellerId());
    }

    /// Whose threads are listed: those of the newest, also after its rejection.
    Optional<ResellerId> reseller() {
        return readable().stream().findFirst();
    }

    private List<ResellerId> readable() {
        return partners.readable(caller.accountId(), caller.resellerId());
    }

    boolean isSales() {
        return caller.hasRole(Roles.SALES);
    }

    /// @throws Problem 404
    Conversation thread(ThreadId id) {
        var found = threads.of(id)
                .filter(thread -> isSales()
                        || readable().stream().anyMatch(own -> thread.partner().is(own)));
        return found.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
