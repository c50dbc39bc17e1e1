package dev.mitra.billing.statement;

import dev.mitra.billing.ledger.AsOf;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/// What statements are made of.
public interface StatementFacts {

    /// An instant of the database's clock up to which nothing comes to light any more: what is read as
    /// known then is read the same ever after. Called before its transaction writes anything.
    Instant knownForGood();

    /// Invoices and debit notes of which something was open at the end of the day, as far as known at the
    /// instant, with all payments known then; the oldest due first.
    List<BilledInvoice> open(ResellerId reseller, AsOf asOf);

    /// AR less UNAPPLIED at the end of the day, where money counts from its value date whenever it was matched, as in
    /// [#open].
    Money owed(ResellerId reseller, Currency currency, AsOf asOf);
}
