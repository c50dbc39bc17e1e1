package dev.mitra.billing.ledger.db;

import dev.mitra.billing.ledger.AccountBalance;
import dev.mitra.billing.ledger.AccountLine;
import dev.mitra.billing.ledger.Accounts;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads the journal by account, with plain SQL.
@ApplicationScoped
class AccountTables implements Accounts {

    // The accounts are found by jumping along the index, each is read from its part of it.
    private static final String TRIAL_BALANCE = """
            with recursive known (account) as (
                (select account from journal_line order by account limit 1)
                union all
                select (select l.account from journal_line l where l.account > k.account order by l.account limit 1)
                from known k where k.account is not null)
            select k.account, s.currency, s.debit, s.credit from known k cross join lateral (
                select currency, cast(coalesce(sum(amount_minor) filter (where amount_minor > 0), 0) as bigint) as debit,
                    cast(coalesce(-sum(amount_minor) filter (where amount_minor < 0), 0) as bigint) as credit
                from journal_line where account = k.account and entry_on <= :day and posted_at <= :known
                group by currency) s
            where k.account is not null order by k.account, s.currency""";

    private final Session entities;

    AccountTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<AccountBalance> trialBalance(AsOf asOf) {
        return entities
                .createNativeQuery(TRIAL_BALANCE, Object[].class)
                .addScalar("account", String.class)
                .addScalar("currency", String.class)
                .addScalar("debit", Long.class)
                .addScalar("credit", Long.class)
                .setParameter("day", asOf.day())
                .setParameter("known", asOf.knownAt())
                .getResultList()
                .stream()
                .map(row -> new AccountBalance(
                        new LedgerAccount((String) row[0]),
                        Money.ofMinor((Long) row[2], (String) row[1]),
                        Money.ofMinor((Long) row[3], (String) row[1])))
                .toList();
    }

    @Override
    public Money balance(LedgerAccount account, Currency currency, @Nullable ResellerId reseller, AsOf asOf) {
        var selection = entities.createNativeQuery(
                        "select cast(coalesce(sum(amount_minor), 0) as bigint) as balance from journal_line where account = :account"
                                + " and currency = :currency and entry_on <= :day and posted_at <= :known"
                                + whose(reseller),
                        Long.class)
                .addScalar("balance", Long.class)
                .setParameter("account", account.code())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("day", asOf.day())
                .setParameter("known", asOf.knownAt());
        if (reseller != null) {
            selection.setParameter("reseller", reseller.value());
        }
        return new Money(selection.getSingleResult(), currency);
    }

    @Override
    public List<AccountLine> lines(
            LedgerAccount account,
            Currency currency,
            @Nullable ResellerId reseller,
            LocalDate from,
            AsOf until,
            int limit) {
        var selection = entities.createNativeQuery(
                        "select id, entry_on, (select e.reference from journal_entry e where e.id = entry_id) as reference,"
                                + " (select e.text from journal_entry e where e.id = entry_id) as text, amount_minor,"
                                + " reseller_id, order_id from journal_line where account = :account"
                                + " and currency = :currency and entry_on between :from and :day and posted_at <= :known"
                                + whose(reseller) + " order by entry_on, id",
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("entry_on", LocalDate.class)
                .addScalar("reference", String.class)
                .addScalar("text", String.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("order_id", UUID.class)
                .setParameter("account", account.code())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("from", from)
                .setParameter("day", until.day())
                .setParameter("known", until.knownAt());
        if (reseller != null) {
            selection.setParameter("reseller", reseller.value());
        }
        return selection.setMaxResults(limit).getResultList().stream()
                .map(row -> new AccountLine(
                        (UUID) row[0],
                        (LocalDate) row[1],
                        (String) row[2],
                        (String) row[3],
                        new Money((Long) row[4], currency),
                        row[5] == null ? null : new ResellerId((UUID) row[5]),
                        row[6] == null ? null : new OrderId((UUID) row[6])))
                .toList();
    }

    private static String whose(@Nullable ResellerId reseller) {
        return reseller == null ? "" : " and reseller_id = :reseller";
    }
}
