package dev.mitra.billing.statement.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.ledger.Accounts;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.MonthlyStatement;
import dev.mitra.billing.statement.StatementForm;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.Sha256;
import dev.mitra.messaging.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// How a statement comes out of the ledger: the same way when it is issued and when it is made again.
@ApplicationScoped
class StatementMaking {

    // credit is deducted whatever its day: the statement uses it at once (R7.2)
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Accounts accounts;

    StatementMaking(Accounts accounts) {
        this.accounts = accounts;
    }

    /// What everything but the invoices is.
    ///
    /// @param known facts that were recorded by then
    record Frame(
            StatementForm form,
            StatementNumber number,
            ResellerId reseller,
            BillTo billTo,
            Vendor seller,
            Currency currency,
            LateInterest terms,
            Instant known) {}

    /// Empty when nothing was open.
    ///
    /// @param credit as [#credit] says
    Optional<PrintedStatement> make(Frame frame, List<BilledInvoice> open, Money credit) {
        return MonthlyStatement.of(
                frame.form(), frame.number(), frame.billTo(), frame.seller(), open, credit, frame.terms());
    }

    /// Paid and not used by then, positive or zero; deducted whatever its day.
    Money credit(ResellerId reseller, Currency currency, Instant known) {
        return accounts.balance(LedgerAccount.UNAPPLIED, currency, reseller, new AsOf(ANY_DAY, known))
                .negated();
    }

    /// As [#credit(ResellerId, Currency, Instant)], whatever is recorded.
    Money credit(ResellerId reseller, Currency currency) {
        return credit(reseller, currency, ANY_DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /// Of its JSON, byte for byte.
    static String sha256(PrintedStatement printed) {
        try {
            return Sha256.hex(EventJson.mapper().writeValueAsString(printed));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
