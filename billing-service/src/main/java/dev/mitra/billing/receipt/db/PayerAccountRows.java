package dev.mitra.billing.receipt.db;

import static org.hibernate.query.QueryFlushMode.NO_FLUSH;

import dev.mitra.billing.receipt.PayerAccounts;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public void forget(@Nullable String account, ResellerId reseller, ReceiptId taught) {
        entities.createNativeMutationQuery("""
                        delete from payer_account where account = :account and reseller_id = :reseller
                          and not exists (select 1 from receipt r where r.payer_iban = :account and r.id <> :taught
                            and r.reseller_id = :reseller and r.allocated_minor > 0)""")
                .setParameter("account", account, String.class)
                .setParameter("reseller", reseller.value())
                .setParameter("taught", taught.value())
                .executeUpdate();
    }

    @Override
    public boolean isKnown(@Nullable String account) {
        return account != null
                && !entities.createNativeQuery(
                                "select account from payer_account where account = :account", String.class)
                        .addScalar("account", String.class)
                        .setParameter("account", account)
                        .setMaxResults(1)
                        .setQueryFlushMode(NO_FLUSH)
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public Set<ResellerId> resellers(Collection<String> accounts) {
        return entities
                .createNativeQuery("""
                        select cast(min(cast(reseller_id as text)) as uuid) as reseller_id from payer_account
                        where account = any (:accounts) group by account having count(*) = 1""", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter("accounts", accounts.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(ResellerId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ResellerId> reseller(@Nullable String account) {
        if (account == null) {
            return Optional.empty();
        }
        var payers = entities.createNativeQuery(
                        "select reseller_id from payer_account where account = :account", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter("account", account)
                .setMaxResults(2)
                .setQueryFlushMode(NO_FLUSH)
                .getResultList();
        return payers.size() == 1 ? Optional.of(new ResellerId(payers.getFirst())) : Optional.empty();
    }
}
