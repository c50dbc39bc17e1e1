package dev.mitra.reseller.amendment.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.amendment.Amendment;
import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.Amendments;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reseller's own amendments, and what waits for sales.
@ApplicationScoped
public class ShowAmendments {

    private final Amendments amendments;
    private final Resellers resellers;

    ShowAmendments(Amendments amendments, Resellers resellers) {
        this.amendments = amendments;
        this.resellers = resellers;
    }

    @Transactional
    public List<Amendment> of(AccountId account, @Nullable AmendmentId before, int limit) {
        return resellers
                .of(account)
                .map(reseller -> amendments.of(reseller, before, limit))
                .orElseGet(List::of);
    }

    @Transactional
    public List<Amendment> open(@Nullable AmendmentId after, int limit) {
        return amendments.open(after, limit);
    }
}
