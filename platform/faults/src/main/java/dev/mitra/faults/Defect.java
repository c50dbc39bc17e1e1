package dev.mitra.faults;

import static dev.mitra.faults.Rewrite.after;
import static dev.mitra.faults.Rewrite.answer;
import static dev.mitra.faults.Rewrite.first;
import static dev.mitra.faults.Rewrite.text;

import java.lang.classfile.CodeBuilder;
import java.util.List;

/// A mistake that somebody could make, put into the product on purpose to see whether the proof finds it.
public enum Defect {
    /// Every delivery takes effect, also the second of the same event.
    NO_INBOX(edit("messaging/inbox/Inbox", "lambda$applyFresh", answer("remove", CodeBuilder::iconst_1))),
    /// The relay pages by `id > last`.
    PAGING_BY_ID(edit(
            "messaging/outbox/OutboxTable",
            "unpublished",
            text(
                    "published_at is null and",
                    "id > coalesce((select max(id) from platform.outbox where published_at is not null), 0) and"))),
    /// Every replica publishes.
    NO_ELECTION(edit(
            "messaging/outbox/Leadership", "tryToLead", text("pg_try_advisory_lock", "true or pg_try_advisory_lock"))),
    /// Events are marked as published before the broker has them.
    MARKED_BEFORE_SENT(
            edit("messaging/outbox/Flight", "landedWithin", first(Hooks.yes())),
            edit("messaging/outbox/Flight", "lambda$acknowledged", answer("state", Hooks.success()))),
    /// Offsets are committed before the effect, and nothing else tells how far a reader is. While the database's own
    /// positions do, committed with the effect, the first alone loses nothing.
    OFFSET_BEFORE_EFFECT(
            edit("messaging/inbox/ReaderLoop", "apply", first(Hooks.acknowledgeFirst())),
            edit("messaging/inbox/Partitions", "onPartitionsAssigned", first(CodeBuilder::return_))),
    /// A mail leaves inside the transaction that asks for it, without waiting for its commit.
    MAIL_BEFORE_COMMIT(
            edit("messaging/wiring/CurrentTransaction$Pending", "beforeCompletion", first(Hooks.sendMails()))),
    /// A mail counts as sent when a worker has claimed it.
    MAIL_MARKED_BEFORE_SENT(edit(
            "messaging/mail/MailQueue",
            "claim",
            text("set attempts", "set state = 'ACCEPTED', done_at = clock_timestamp(), attempts"))),
    /// A repeated request is a new one.
    KEY_FORGOTTEN(
            edit("web/idempotency/AnswerTable", "find", text("scope_hash = ?", "scope_hash = ? and false")),
            edit("web/idempotency/AnswerTable", "add", text("?, ?)", "?, ?) on conflict do nothing"))),
    /// The customer's view has a price.
    PRICE_FOR_CUSTOMER(edit("order/purchase/http/PurchaseView", "of", after("company", Hooks.withPrice()))),
    /// Sometimes an invoice number is skipped.
    NUMBER_SKIPPED(edit(
            "billing/invoice/db/CounterRows",
            "take",
            text("document_counter.last + :count", "document_counter.last + :count + (random() < 0.2)::int"))),
    /// The counter is read without its lock.
    COUNTER_WITHOUT_LOCK(
            edit(
                    "billing/invoice/db/CounterRows",
                    "take",
                    text(
                            "returning last",
                            "returning coalesce((select c.last from document_counter c "
                                    + "where (c.legal_entity, c.kind, c.year) = (:entity, :kind, :year)), 0) + :count as last"))),
    /// A limit is looked at and used up in two steps.
    CHECK_THEN_INSERT(edit("license/temporary/db/AllowanceTable", "lock", text(" for update", ""))),
    /// A line gets one licence more than it has seats.
    LICENCE_TOO_MANY(edit("license/issue/OrderLine", "quantity", first(Hooks.oneSeatMore()))),
    /// A payment that is too small settles.
    SHORT_IS_ENOUGH(edit("billing/invoice/Invoice$Payable", "settle", answer("isLessThan", CodeBuilder::iconst_0))),
    /// A statement shows a cent too much.
    STATEMENT_OFF_BY_A_CENT(edit("billing/statement/http/StatementView", "of", after("total", Hooks.aCentMore()))),
    /// A cancelled order is released when its money comes.
    CANCELLED_IS_RELEASED(edit("order/order/Release", "onPayment", first(Hooks.releaseWhenPaid())));

    @SuppressWarnings("ImmutableEnumChecker") // made once, without state
    private final List<Edit> edits;

    Defect(Edit... edits) {
        this.edits = List.of(edits);
    }

    List<Edit> edits() {
        return edits;
    }

    private static Edit edit(String type, String method, Rewrite rewrite) {
        return new Edit("dev/mitra/" + type, method, rewrite);
    }
}
