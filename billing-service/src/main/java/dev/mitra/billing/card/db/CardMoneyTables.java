package dev.mitra.billing.card.db;

import dev.mitra.billing.card.CardMoney;
import dev.mitra.billing.card.CardMonies;
import dev.mitra.billing.card.CardRefund;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// Tables `card_money` and `card_refund`.
@ApplicationScoped
class CardMoneyTables implements CardMonies {

    private final Session entities;

    CardMoneyTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public boolean isKnown(UUID payment) {
        return !entities.createNativeQuery(
                        "select 1 as known from card_money where payment_id = :payment", Integer.class)
                .addScalar("known", Integer.class)
                .setParameter("payment", payment)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(CardMoney money, ReceiptId receipt) {
        entities.flush();
        entities.createNativeMutationQuery(
                        "insert into card_money (payment_id, receipt_id, order_id) values (:payment, :receipt, :order)")
                .setParameter("payment", money.payment())
                .setParameter("receipt", receipt.value())
                .setParameter("order", money.order().value())
                .executeUpdate();
    }

    @Override
    public List<Kept> of(OrderId order) {
        return entities
                .createNativeQuery(
                        "select payment_id, receipt_id from card_money where order_id = :order order by payment_id",
                        Object[].class)
                .addScalar("payment_id", UUID.class)
                .addScalar("receipt_id", UUID.class)
                .setParameter("order", order.value())
                .getResultList()
                .stream()
                .map(row -> new Kept((UUID) row[0], new ReceiptId((UUID) row[1])))
                .toList();
    }

    @Override
    public Optional<Source> lock(ReceiptId receipt) {
        return entities
                .createNativeQuery(
                        "select payment_id, order_id from card_money where receipt_id = :receipt for update",
                        Object[].class)
                .addScalar("payment_id", UUID.class)
                .addScalar("order_id", UUID.class)
                .setParameter("receipt", receipt.value())
                .getResultList()
                .stream()
                .map(row -> new Source((UUID) row[0], new OrderId((UUID) row[1])))
                .findFirst();
    }

    @Override
    public void regained(UUID payment, ReceiptId receipt) {
        entities.flush();
        entities.createNativeMutationQuery("update card_money set receipt_id = :receipt where payment_id = :payment")
                .setParameter("receipt", receipt.value())
                .setParameter("payment", payment)
                .executeUpdate();
    }

    @Override
    public void add(CardRefund refund, ReceiptId receipt, LocalDate on) {
        entities.createNativeMutationQuery("""
                        insert into card_refund (id, payment_id, currency, amount_minor, asked_on)
                        values (:id, :payment, :currency, :amount, :on)""")
                .setParameter("id", refund.id())
                .setParameter("payment", refund.payment())
                .setParameter("currency", refund.amount().currency().getCurrencyCode())
                .setParameter("amount", refund.amount().minor())
                .setParameter("on", on)
                .executeUpdate();
        entities.createNativeMutationQuery("""
                        insert into allocation (id, receipt_id, card_refund_id, currency, amount_minor, reason, made_by)
                        values (:id, :receipt, :refund, :currency, :amount, 'CARD_REFUND', 'system')""")
                .setParameter("id", UuidV7.random())
                .setParameter("receipt", receipt.value())
                .setParameter("refund", refund.id())
                .setParameter("currency", refund.amount().currency().getCurrencyCode())
                .setParameter("amount", refund.amount().minor())
                .executeUpdate();
    }

    @Override
    public Optional<CardRefund> sent(UUID refund, LocalDate on) {
        return entities
                .createNativeQuery("""
                        update card_refund set sent_on = :on where id = :id and sent_on is null
                        returning payment_id, currency, amount_minor""", Object[].class)
                .addScalar("payment_id", UUID.class)
                .addScalar("currency", String.class)
                .addScalar("amount_minor", Long.class)
                .setParameter("on", on)
                .setParameter("id", refund)
                .getResultList()
                .stream()
                .map(row -> new CardRefund(refund, (UUID) row[0], Money.ofMinor((Long) row[2], (String) row[1])))
                .findFirst();
    }
}
