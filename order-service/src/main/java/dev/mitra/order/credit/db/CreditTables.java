package dev.mitra.order.credit.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.credit.Credit;
import dev.mitra.order.credit.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Counters, not entities: the statement that takes credit is also the one that judges the limit.
@ApplicationScoped
class CreditTables implements Credits {

    /// Shared by orders, exclusive for the setting of a limit: neither sees half of the other.
    private static final String SHARED =
            "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(:reseller, 8))) l";
    private static final String EXCLUSIVE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:reseller, 8))) l";
    private static final String TAKE = """
            with limited as (
                update reseller_credit c set used = c.used + :amount
                where c.reseller_id = :reseller and c.currency = :currency
                    and c.credit_limit is not null and c.used + :amount <= c.credit_limit
                returning 1)
            insert into taken_credit (order_id, reseller_id, currency, amount)
            select :order, :reseller, :currency, :amount
            where exists (select from limited)
               or not exists (select from reseller_credit o
                              where o.reseller_id = :reseller and o.credit_limit is not null)
            """;
    private static final String GIVE_BACK = """
            with freed as (delete from taken_credit where order_id = :order returning reseller_id, currency, amount)
            update reseller_credit c set used = c.used - f.amount
            from freed f where c.reseller_id = f.reseller_id and c.currency = f.currency and c.credit_limit is not null
            """;
    private static final String LIMIT = """
            with taken as (select coalesce(sum(t.amount), 0) as sum from taken_credit t
                           where t.reseller_id = :reseller and t.currency = :currency)
            insert into reseller_credit as c (reseller_id, currency, used, credit_limit, used_when_set, version)
            select :reseller, :currency, taken.sum, cast(:limit as bigint), taken.sum, 1 from taken
            on conflict (reseller_id, currency) do update
            set credit_limit = excluded.credit_limit, used = excluded.used, used_when_set = excluded.used,
                version = c.version + 1
            """;
    private static final String FIND = """
            select c.credit_limit, c.version, coalesce(sum(t.amount), 0)
            from (select cast(:reseller as uuid) as reseller_id, cast(:currency as text) as currency) k
            left join reseller_credit c on c.reseller_id = k.reseller_id and c.currency = k.currency
            left join taken_credit t on t.reseller_id = k.reseller_id and t.currency = k.currency
            group by c.credit_limit, c.version
            """;
    private static final String WRONG = """
            select c.reseller_id from reseller_credit c
            where c.credit_limit is not null
                and (c.used > greatest(c.credit_limit, c.used_when_set)
                     or c.used <> (select coalesce(sum(t.amount), 0) from taken_credit t
                                   where t.reseller_id = c.reseller_id and t.currency = c.currency))
            limit 100
            """;

    private final EntityManager manager;

    CreditTables(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean take(ResellerId reseller, OrderId order, Money amount) {
        lock(SHARED, reseller);
        return write(TAKE)
                        .setParameter("reseller", reseller.value())
                        .setParameter("order", order.value())
                        .setParameter("currency", amount.currency().getCurrencyCode())
                        .setParameter("amount", amount.minor())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void giveBack(ResellerId reseller, OrderId order) {
        lock(SHARED, reseller);
        write(GIVE_BACK).setParameter("order", order.value()).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of several columns
    public Credit find(ResellerId reseller, Currency currency) {
        List<Object[]> rows = manager.createNativeQuery(FIND, Object[].class)
                .setParameter("reseller", reseller.value())
                .setParameter("currency", currency.getCurrencyCode())
                .getResultList();
        var row = rows.getFirst();
        var limit = row[0] == null ? null : new Money(((Number) row[0]).longValue(), currency);
        long version = row[1] == null ? 0 : ((Number) row[1]).longValue();
        return new Credit(reseller, limit, new Money(((Number) row[2]).longValue(), currency), version);
    }

    @Override
    public void limit(ResellerId reseller, Currency currency, @Nullable Money limit) {
        lock(EXCLUSIVE, reseller);
        write(LIMIT)
                .setParameter("reseller", reseller.value())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("limit", limit == null ? null : limit.minor())
                .executeUpdate();
    }

    /// Advisory: there is no row to lock for a reseller without a limit.
    private void lock(String sql, ResellerId reseller) {
        manager.createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("reseller_credit")
                .setParameter("reseller", reseller.value().toString())
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query with one column
    public List<ResellerId> wrongSums() {
        List<UUID> found = manager.createNativeQuery(WRONG, UUID.class).getResultList();
        return found.stream().map(ResellerId::new).toList();
    }

    /// Nothing else need be flushed first.
    private NativeQuery<?> write(String sql) {
        return manager.createNativeQuery(sql).unwrap(NativeQuery.class).addSynchronizedQuerySpace("reseller_credit");
    }
}
