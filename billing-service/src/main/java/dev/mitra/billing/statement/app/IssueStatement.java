package dev.mitra.billing.statement.app;

import dev.mitra.billing.interest.app.InterestTerms;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.receipt.app.UseCredit;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.MonthlyStatement;
import dev.mitra.billing.statement.StatementFacts;
import dev.mitra.billing.statement.StatementForm;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.statement.Statements;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues the statement of one reseller and month, once, with its PDF and mail.
///
/// It is made from what is known for good at an instant, which it keeps: so it can be made again from the
/// ledger, byte for byte. The credit that it deducts pays what it lists at once: else a later order could
/// use it, and the wire that the statement asks for would not settle it (R7.2).
@ApplicationScoped
public class IssueStatement {

    private final Statements statements;
    private final StatementFacts facts;
    private final StatementMaking making;
    private final Resellers resellers;
    private final Vendor vendor;
    private final InterestTerms terms;
    private final SendStatement sendStatement;
    private final UseCredit useCredit;
    private final BusinessClock clock;
    private final int paidOrders;

    IssueStatement(
            Statements statements,
            StatementFacts facts,
            StatementMaking making,
            Resellers resellers,
            Vendor vendor,
            InterestTerms terms,
            SendStatement sendStatement,
            UseCredit useCredit,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.prepaid-orders") int paidOrders) {
        this.statements = statements;
        this.facts = facts;
        this.making = making;
        this.resellers = resellers;
        this.vendor = vendor;
        this.terms = terms;
        this.sendStatement = sendStatement;
        this.useCredit = useCredit;
        this.clock = clock;
        this.paidOrders = paidOrders;
    }

    @Transactional
    public List<ResellerId> recipients(YearMonth month) {
        return statements.recipients(month, paidOrders);
    }

    /// @return until when everything is known that will ever be
    @Transactional
    public Instant knownForGood() {
        return facts.knownForGood();
    }

    /// One per currency in which something is open.
    ///
    /// @param known for good, a moment ago
    /// @throws CreditUsedMeanwhile when some of the credit that was there then is used: nothing is issued, to be
    ///     tried again with what is known now
    @Transactional
    public void issue(ResellerId reseller, YearMonth month, Instant known) {
        var profile = resellers
                .find(reseller)
                .orElseThrow(() -> new IllegalStateException("reseller " + reseller.value() + " is not known yet"));
        facts.open(reseller, new AsOf(MonthlyStatement.cutOff(month), known)).stream()
                .collect(Collectors.groupingBy(invoice -> invoice.total().currency()))
                .forEach((currency, open) -> {
                    if (!statements.exists(reseller, month, currency)) {
                        issue(profile, month, currency, open, known);
                    }
                });
    }

    private void issue(
            ResellerProfile profile, YearMonth month, Currency currency, List<BilledInvoice> open, Instant known) {
        var credit = making.credit(profile.id(), currency, known);
        // the last of what is read: until this is committed nobody else has a number
        var number = new StatementNumber(month, statements.nextSequence(month));
        var frame = new StatementMaking.Frame(
                StatementForm.SECOND,
                number,
                profile.id(),
                profile.billTo(),
                vendor,
                currency,
                terms.of(profile.address().country(), currency),
                known);
        making.make(frame, open, credit).ifPresent(printed -> {
            var statement = sendStatement.record(frame, printed);
            statements.add(statement, number, open);
            sendStatement.send(statement);
            if (printed.credit().isPositive()) {
                use(printed.credit(), profile.id(), open);
            }
        });
    }

    private void use(Money credit, ResellerId reseller, List<BilledInvoice> open) {
        var currency = credit.currency();
        var paid = useCredit.payFor(
                reseller, currency, open.stream().map(BilledInvoice::number).toList(), clock.today());
        if (making.credit(reseller, currency).plus(paid).isLessThan(credit)) {
            throw new CreditUsedMeanwhile(reseller);
        }
    }
}
