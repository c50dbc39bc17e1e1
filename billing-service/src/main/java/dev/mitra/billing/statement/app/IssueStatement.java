package dev.mitra.billing.statement.app;

import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.receipt.app.UseCredit;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.MonthlyStatement;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.statement.Statements;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues the statement of one reseller and month, once, with its PDF and mail.
///
/// The credit that it deducts pays what it lists at once: else a later order could use it, and the wire that the
/// statement asks for would not settle it (R7.2).
@ApplicationScoped
public class IssueStatement {

    private final Statements statements;
    private final Resellers resellers;
    private final Journal journal;
    private final SendStatement sendStatement;
    private final UseCredit useCredit;
    private final BusinessClock clock;
    private final LateInterest interest;
    private final int paidOrders;

    IssueStatement(
            Statements statements,
            Resellers resellers,
            Journal journal,
            SendStatement sendStatement,
            UseCredit useCredit,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.interest-percent") BigDecimal interestPercent,
            @ConfigProperty(name = "mitra.programme.prepaid-orders") int paidOrders) {
        this.statements = statements;
        this.resellers = resellers;
        this.journal = journal;
        this.sendStatement = sendStatement;
        this.useCredit = useCredit;
        this.clock = clock;
        this.interest = new LateInterest(interestPercent, null);
        this.paidOrders = paidOrders;
    }

    @Transactional
    public List<ResellerId> recipients(YearMonth month) {
        return statements.recipients(month, paidOrders);
    }

    /// One per currency in which something is open.
    @Transactional
    public void issue(ResellerId reseller, YearMonth month) {
        var profile = resellers
                .find(reseller)
                .orElseThrow(() -> new IllegalStateException("reseller " + reseller.value() + " is not known yet"));
        var cutOff = MonthlyStatement.cutOff(month);
        var credit = journal.balance(LedgerAccount.UNAPPLIED, reseller);
        statements.invoices(reseller, cutOff).stream()
                .collect(Collectors.groupingBy(invoice -> invoice.total().currency()))
                .forEach((currency, invoices) -> {
                    var unused =
                            credit.getOrDefault(currency, Money.zero(currency)).negated();
                    if (!statements.exists(reseller, month, currency)) {
                        issue(profile, month, invoices, unused);
                    }
                });
    }

    private void issue(ResellerProfile profile, YearMonth month, List<BilledInvoice> invoices, Money credit) {
        var number = new StatementNumber(month, statements.nextSequence(month));
        var listed = invoices.stream()
                .filter(invoice ->
                        invoice.openOn(MonthlyStatement.cutOff(month)).isPositive())
                .toList();
        sendStatement.compose(number, profile, listed, credit, interest).ifPresent(statement -> {
            statements.add(statement, number, listed);
            sendStatement.send(statement);
            useCredit.payFor(
                    profile.id(), listed.stream().map(BilledInvoice::number).toList(), clock.today());
        });
    }
}
