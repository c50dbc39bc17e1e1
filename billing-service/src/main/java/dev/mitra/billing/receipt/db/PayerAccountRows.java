package dev.mitra.billing.receipt.db;

import static org.hibernate.query.QueryFlushMode.NO_FLUSH;

import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Table `payer_account`, which no entity maps: a payment need not be flushed before it.
@ApplicationScoped
class PayerAccountRows implements PayerAccounts {

    private final Session entities;

    PayerAccountRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public void remember(@Nullable String account, ResellerId reseller) {
        if (account != null) {
            entities.createNativeMutationQuery(
                            "insert into payer_account (account, reseller_id) values (:account, :reseller) on conflict do nothing")
                    .setParameter("account", account)
                    .setParameter("reseller", reseller.value())
                    .setQueryFlushMode(NO_FLUSH)
                    .executeUpdate();
        }
    }

    @Override
    public Optional<ResellerId> reseller(@Nullable String account) {
        if (account == null) {
            return Optional.empty();
        }
        var payers = entities.createNativeQuery(
                        "select reseller_id from payer_account where account = :account", UUID.class)
                .setParameter("account", account)
                .setMaxResults(2)
                .setQueryFlushMode(NO_FLUSH)
                .getResultList();
        return payers.size() == 1 ? Optional.of(new ResellerId(payers.getFirst())) : Optional.empty();
    }
}
